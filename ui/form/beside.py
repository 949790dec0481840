"""Small things that stand beside a field: the dot of a changed value, and the sentence of what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.form.words import plain

DOT_WIDTH = 8
SMALLER = 0.92


def redraw(widget: QWidget) -> None:
    """Let a widget take the look of its changed properties."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Words(QLabel):
    """A label that shows its words as they are; plan text never becomes markup."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        if role:
            self.setProperty("role", role)


class Dot(Words):
    """The mark of a value that is no longer its default; it keeps its place when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "accent", parent)
        self.setFixedWidth(DOT_WIDTH)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_changed(self, default: str | None) -> None:
        """Show the mark, with the default in words; nothing when the value is the default."""
        self.setText("" if default is None else "•")
        self.setToolTip("" if default is None else plain(f"Changed from default {default}"))


class Problem(Words):
    """The sentence of what is wrong, small and wrapped, under what it belongs to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "bad", parent)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        font = self.font()
        if font.pixelSize() > 0:
            font.setPixelSize(round(font.pixelSize() * SMALLER))
        else:
            font.setPointSizeF(font.pointSizeF() * SMALLER)
        self.setFont(font)
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence, or nothing at all."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
