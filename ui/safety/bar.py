"""The bar above the page: says what happened to the file, and offers what can be done, without taking the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from ui.form.beside import Words
from ui.form.flow import Flow
from ui.language import say
from ui.zoom import pixels

Choices = tuple[tuple[str, Callable[[], object]], ...]
LEAST_WORDS = 240  # pixels of the words beside the choices
SIGN = "▲"  # beside its words; it says nothing that they do not


class Bar(QFrame):
    """Shows one message with its choices until one of them is made, or it no longer holds; closed when nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
        self.setAccessibleName(say("What happened to the file"))
        self.about = ""
        self._sign, self._words = Words(SIGN, "warn", self), Words("", "", self)
        self.words = ""
        self.buttons: tuple[QPushButton, ...] = ()
        self._words.setWordWrap(True)
        self._verbs = Flow(8)
        said = QHBoxLayout()
        said.addWidget(self._sign)
        said.addWidget(self._words, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 8, 20, 8)
        self._row.setSpacing(8)
        self._row.addLayout(said, 1)
        self._row.addLayout(self._verbs)
        self.hide()

    def say(self, about: str, words: str, choices: Choices) -> None:
        """Say something; `about` tells apart what may be taken back later."""
        self.about, self.words = about, words
        for old in self.buttons:
            self._verbs.removeWidget(old)
            old.deleteLater()
        self.buttons = tuple(self._button(verb, act) for verb, act in choices)
        self._words.setText(say(words))
        self._words.setAccessibleName(say(words))
        self._turn()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def take_back(self, *about: str) -> None:
        """Say it no longer, where that is what is said; all of it where nothing is named."""
        if not about or self.about in about:
            self.about = ""
            self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices under the words where both have no room in a line."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        margins, room = self._row.contentsMargins(), self.width() - pixels(LEAST_WORDS)
        is_narrow = self._verbs.sizeHint().width() + margins.left() + margins.right() > room
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)

    def _button(self, verb: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(say(verb), self)
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._choose, act))
        self._verbs.addWidget(button)
        button.show()
        return button

    def _choose(self, act: Callable[[], object], *_: object) -> None:
        act()
