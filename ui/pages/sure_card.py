"""The card that says how sure it is, how far the drawing has come, and lets one stop it or draw another sample."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ui.form.beside import Words, redraw
from ui.language import say
from ui.pages.told_card import ToldCard

WHOLE = 100


class SureCard(ToldCard):
    """Sentences in front; `stopped`, `again` and `other` say what was asked for."""

    stopped = Signal()
    again = Signal()
    other = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("How sure", parent, leading=True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, WHOLE)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(say("Worlds drawn, in per cent"))
        self.made = Words("", "small", self)
        self.made.setWordWrap(True)
        self.stop, self.run, self.sample = (
            QPushButton(say(words), self) for words in ("Stop", "Draw again", "Other sample")
        )
        self.sample.setToolTip(say("Draws other worlds, with the next seed: figures that change much are not sure"))
        buttons = QHBoxLayout()
        for button in (self.stop, self.run, self.sample):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.foot = QWidget(self)
        self.foot.setProperty("page", False)  # noqa: FBT003 - Qt's own signature
        self.foot.setLayout(buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        for widget in (self.bar, self.made, self.foot):
            self.column.addWidget(widget)
        self.stop.clicked.connect(self.stopped)
        self.run.clicked.connect(self.again)
        self.sample.clicked.connect(self.other)

    def show_state(self, done: float, made: str, *, is_walking: bool, is_current: bool) -> None:
        """Show how far it is; sentences of another plan are grey."""
        self.bar.setValue(round(done * WHOLE))
        self.bar.setVisible(is_walking)
        self.stop.setEnabled(is_walking)
        self.run.setEnabled(not is_walking)
        self.made.setText(say(made))
        for place, line in enumerate(self._lines):
            state = "" if is_current and not place else "muted"
            if line.property("role") != state:
                line.setProperty("role", state)
                redraw(line)

    def show_told(self, told: tuple[str, ...], keys: tuple[str, ...] = ()) -> None:
        """Show paragraphs above what says how they were made."""
        super().show_told(told, keys)
        for widget in (self.bar, self.made, self.foot):
            self.column.removeWidget(widget)
            self.column.addWidget(widget)
