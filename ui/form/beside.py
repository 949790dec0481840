"""Small things that stand beside a field: words, the dot of a changed value, the sentence of what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.form.words import plain
from ui.language import Shown, say
from ui.zoom import pixels

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
        self.setText(say(text))
        if role:
            self.setProperty("role", role)


class Elided(Words):
    """Words that are shortened where they do not fit; all of them stand in the tool tip then."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent)
        self._whole, self._after = Shown(), ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(pixels(120))

    def show_words(self, words: str, after: str = "") -> None:
        """Show words, as many as fit, and what is always seen after them."""
        self._whole, self._after = say(words), after
        self.setAccessibleName(self._whole + after)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(self._after)
        short = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(short + self._after)
        self.setToolTip("" if short == self._whole else plain(self._whole))


class Dot(Words):
    """The mark of a value that is no longer its default; it keeps its place when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "accent", parent)
        self.setFixedWidth(pixels(DOT_WIDTH))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_changed(self, default: str | None) -> None:
        """Show the mark, with the default in words; nothing when the value is the default."""
        self.setText("" if default is None else "•")
        self.setToolTip("" if default is None else plain(f"Changed from default {default}"))


class Problem(Words):
    """The sentence of what is wrong, small and wrapped, under what it belongs to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "bad", parent)
        self.sentence = ""
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
        self.sentence = sentence
        self.setText(say(sentence))
        self.setVisible(bool(sentence))
