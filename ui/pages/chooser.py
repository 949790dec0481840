"""One decision as a card: its options with what each would lead to, one of them chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QToolButton, QWidget

from core.headline import Headline
from ui.form.beside import Words, redraw
from ui.form.words import plain
from ui.language import say
from ui.pages.cards import Card
from ui.zoom import pixels

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROW_HEIGHT = 28
MARK_WIDTH = 28  # of the round mark and its gap
LEAST_NAME = 100


class OptionButton(QRadioButton):
    """The name of an option, shortened where it does not fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setMinimumHeight(pixels(ROW_HEIGHT))
        self.setMinimumWidth(pixels(LEAST_NAME))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show a name."""
        self._name = name
        self.setAccessibleName(say(name))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - pixels(MARK_WIDTH))
        short = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(short.replace("&", "&&"))
        self.setToolTip("" if short == self._name else plain(self._name))


class ChooserCard(Card):
    """The options of a decision. `chosen` carries the one that was picked, `opened` says that its page is wanted."""

    chosen = Signal(int)
    opened = Signal()

    def __init__(self, title: str, heads: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._heads = heads
        self._group = QButtonGroup(self)
        self._rows: list[tuple[OptionButton, tuple[Words, ...]]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        for column, head in enumerate(heads, 1):
            label = Words(head, "small", self)
            label.setAlignment(RIGHT)
            self._grid.addWidget(label, 0, column)
        self._share = Words("", "small", self)
        self._share.setWordWrap(True)
        self._open = QToolButton(self)
        self._open.setText(say("Open →"))
        self._open.setAccessibleName(say(f"Open {title}"))
        self._open.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._open.clicked.connect(self.opened)
        self._grid.addWidget(self.title, 0, 0)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)
        foot = QGridLayout()
        foot.setColumnStretch(0, 1)
        foot.addWidget(self._share, 0, 0)
        foot.addWidget(self._open, 0, 1)
        self.column.addLayout(foot)

    def show_options(self, names: tuple[str, ...], chosen: int, share: str) -> None:
        """Show the options, the chosen one, and what the decision costs."""
        while len(self._rows) > len(names):
            self._drop()
        while len(self._rows) < len(names):
            self._add(len(self._rows), self._hand_over)
        for (button, _), name in zip(self._rows, names, strict=True):
            button.show_name(name)
        self._rows[chosen][0].setChecked(True)
        self._share.setText(say(share))

    def show_figures(self, figures: tuple[tuple[Headline, ...], ...]) -> None:
        """Show what each option would lead to."""
        for (button, labels), row in zip(self._rows, figures, strict=False):
            for label, figure in zip(labels, row, strict=True):
                label.setText(say(figure.value))
                if label.property("state") != figure.role:
                    label.setProperty("state", figure.role)
                    redraw(label)
            words = ", ".join(f"{figure.label} {figure.value}" for figure in row)
            button.setAccessibleDescription(say(words))

    def _add(self, place: int, hand_over: Callable[[int], None]) -> None:
        button = OptionButton(self)
        self._group.addButton(button)
        button.clicked.connect(partial(hand_over, place))
        labels = tuple(Words("", "", self) for _ in self._heads)
        self._grid.addWidget(button, place + 1, 0)
        for column, label in enumerate(labels, 1):
            label.setAlignment(RIGHT)
            self._grid.addWidget(label, place + 1, column)
        self._rows.append((button, labels))

    def _drop(self) -> None:
        button, labels = self._rows.pop()
        self._group.removeButton(button)
        for widget in (button, *labels):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _hand_over(self, place: int) -> None:
        self.chosen.emit(place)
