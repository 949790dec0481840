"""What stands where there is nothing yet: what comes here, and the one button with which it begins."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import icons
from ui.form.beside import Words
from ui.language import say


class Empty(QWidget):
    """Words and a button; `asked` says that it was pressed."""

    asked = Signal()

    def __init__(self, says: str, verb: str, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says, self.button = Words(says, "muted", self), QPushButton(say(verb), self)
        self.says.setWordWrap(True)
        self.says.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        icons.dress(self.button, picture, "accent")
        self.button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.says)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
