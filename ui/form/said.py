"""The line that says what was done, or why it was not."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.form.beside import Words, redraw
from ui.language import say


class Said(Words):
    """A line of words that wraps; what was refused stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "muted", parent)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def say(self, words: str) -> None:
        """Say what was done."""
        self._show(words, "muted")

    def refuse(self, words: str) -> None:
        """Say why something was not done."""
        self._show(words, "bad")

    def _show(self, words: str, role: str) -> None:
        self.setText(say(words))
        self.setAccessibleName(say(words))
        if self.property("role") != role:
            self.setProperty("role", role)
            redraw(self)
