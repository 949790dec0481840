"""The chosen accelerator in full, and what the plan becomes with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.accelerators import Accelerator
from core.units import THIN_SPACE
from ui.accelerators.words import cited, made, memory, peaks, remarked, tera, training
from ui.form.beside import Words
from ui.language import say
from ui.pages.cards import Card

NONE = "No accelerator is chosen."


class PartCard(Card):
    """One accelerator with all that is known of it. `asked` says that it shall be the reference."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NONE, parent)
        self.title.setWordWrap(True)
        self._figure = Words("", "figure", self)
        self.lines = tuple(_wrapped(role, self) for role in ("", "", "", "", "muted", "muted"))
        self.becomes = _wrapped("", self)
        self.use = QPushButton(say("Use as reference"), self)
        self.use.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.use.setAutoDefault(False)
        self.use.clicked.connect(self.asked)
        for words in (self._figure, *self.lines):
            self.column.addWidget(words)
        self.column.addStretch(1)
        self.column.addWidget(self.becomes)
        self.column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignRight)

    def show_part(self, part: Accelerator | None, becomes: str, *, is_used: bool) -> None:
        """Show an accelerator and what using it would change, or that there is none."""
        self.title.setText(say(NONE if part is None else part.name))
        self.use.setEnabled(part is not None and not is_used)
        for words in (self._figure, *self.lines, self.becomes):
            words.setVisible(part is not None)
        if part is None:
            return
        self._figure.setText(say(f"{tera(part.peak)}{THIN_SPACE}TFLOP/s"))
        for words, said in zip(self.lines, (peaks, memory, made, training, remarked, cited), strict=True):
            words.setText(say(said(part)))
            words.setVisible(bool(words.text()))
        self.becomes.setText(say(becomes))


def _wrapped(role: str, parent: QWidget) -> Words:
    found = Words("", role, parent)
    found.setWordWrap(True)
    found.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return found
