"""What is shown when the program made a mistake: the plan can be kept, and what happened can be copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.form.beside import Words
from ui.form.flow import Flow
from ui.language import say
from ui.reading_order import Dialog
from ui.theme import SMALL_PIXELS
from ui.zoom import pixels, screen

KEEP, COPY, FOLDER, GO_ON = "Save a copy…", "Copy details", "Open folder", "Go on"
HEADING = "Headwater made a mistake"
CALM = (
    "The last step did not work. The plan is as it was before, all changes are kept for recovery, and you can go on. "
    "To be safe, save a copy under another name."
)
NOTED = (
    "Where it happened is noted in {path}, without words or figures of the plan. Nothing was sent anywhere. "
    "What you see here may hold such words; copy it only for somebody who may read the plan."
)
DETAILS_HEIGHT = 150
NARROWEST = 700


class CrashDialog(Dialog):
    """Tells of one mistake; `copy_asked` when the plan shall be kept under another name."""

    copy_asked = Signal()

    def __init__(self, details: str, noted: Path, parent: QWidget | None, *, can_keep: bool) -> None:
        super().__init__(parent)
        self._folder = noted.parent
        self.setWindowTitle("Headwater")
        self.setMinimumWidth(min(pixels(NARROWEST), screen().width()))
        self.details = QPlainTextEdit(details, self)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setFixedHeight(pixels(DETAILS_HEIGHT))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(pixels(SMALL_PIXELS))
        self.details.setFont(fixed)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setAccessibleName(say("What happened"))
        self.keep, self.copy = QPushButton(say(KEEP), self), QPushButton(say(COPY), self)
        self.folder, self.go_on = QPushButton(say(FOLDER), self), QPushButton(say(GO_ON), self)
        self.keep.setVisible(can_keep)
        for button in (self.keep, self.copy, self.folder):
            button.setAutoDefault(False)
        self.go_on.setDefault(True)
        self.go_on.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.go_on.setFocus()
        self.keep.clicked.connect(self.copy_asked)
        self.copy.clicked.connect(self._hand_to_clipboard)
        self.folder.clicked.connect(self._open_folder)
        self.go_on.clicked.connect(self.accept)
        self._lay_out(noted)

    def _lay_out(self, noted: Path) -> None:
        buttons = QHBoxLayout()
        for group in ((self.copy, self.folder), (self.keep, self.go_on)):
            flow = Flow(8)
            for button in group:
                flow.addWidget(button)
            buttons.addLayout(flow)
        buttons.insertStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(Words(HEADING, "cardTitle", self))
        for words, role in ((CALM, ""), (NOTED.format(path=noted), "muted")):
            label = Words(words, role, self)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.details)
        column.addSpacing(4)
        column.addLayout(buttons)

    def _hand_to_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
