"""Where a list is brought from: a file, or what was copied from a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from ui.form.beside import Words
from ui.importing.page import Page
from ui.language import say
from ui.late import price_tables
from ui.reading import TABLES, steps


class SourcePage(Page):
    """Two ways to bring a list: `brought` carries what it is called, and the steps of reading its tables."""

    brought = Signal(str, object)

    def __init__(self, folder: Path | None, *, title: str, lists: str, explained: str) -> None:
        super().__init__()
        self._folder, self._title, self._lists = folder, title, lists
        words = Words(explained, "muted", self)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.file = QPushButton(say("Choose a file…"), self)
        self.clipboard = QPushButton(say("Take the clipboard"), self)
        self.file.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.file.clicked.connect(self.ask_for_file)
        self.clipboard.clicked.connect(self.take_clipboard)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.take_clipboard)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for button in (self.file, self.clipboard):
            button.setAutoDefault(True)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(18)
        column.addStretch(2)
        column.addWidget(words)
        column.addLayout(row)
        column.addStretch(3)

    def ask_for_file(self) -> None:
        """Ask for the file of a list, beside the plan at first."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getOpenFileName(self, say(self._title), str(self._folder or documents), say(self._lists))
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Bring the list in a file."""
        self.brought.emit(f"“{path.name}”", steps(TABLES, path))

    def take_clipboard(self) -> None:
        """Bring the list that was copied."""
        text = QGuiApplication.clipboard().text()
        self.brought.emit("the clipboard", _copied(text))

    def begin(self) -> None:
        """Put the keyboard on the first way."""
        self.file.setFocus()


def _copied(text: str) -> Iterator[tuple[Any, ...]]:
    """The table in what was copied, as the one step of reading it."""
    yield (price_tables().read_text(text, "The clipboard"),)
