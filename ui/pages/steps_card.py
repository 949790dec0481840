"""Where the price of a useful hour comes from: two options step by step, and when one of them wins."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from core.charts import Chart
from ui.form.beside import Words
from ui.form.picked import Combo, Selector
from ui.language import say
from ui.pages.cards import ChartCard
from ui.theme import Theme

ChartOf: TypeAlias = Callable[[int, int], Chart]
"""The steps from list price to useful hour of two options."""
FactsOf: TypeAlias = Callable[[int, int], tuple[tuple[str, str, str], ...]]
"""Break-evens of two options: what, when (or never, or always), and within which range that holds."""

SIDES = ("One option", "The other option")
LEAST_SIGNS = 8
TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
TOP_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


def cheapest_other(prices: tuple[float, ...], one: int) -> int:
    """Return the option of the lowest price besides one; that one itself where it is alone."""
    others = [place for place in range(len(prices)) if place != one]
    return min(others, key=lambda place: prices[place], default=one)


class StepsCard(ChartCard):
    """A chart of two options, which two lists choose; under it what is said of the two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides = (Selector((), self), Selector((), self))
        self._given: tuple[tuple[str, ...], int, int] = ((), 0, 0)
        self._pair = (0, 0)
        self._functions: tuple[ChartOf, FactsOf, Theme] | None = None
        self._facts: list[tuple[Words, Words, Words]] = []
        self._against = Words("against", "muted", self)
        row = QHBoxLayout()
        row.setSpacing(8)
        for combo, name in zip(self.sides, SIDES, strict=True):
            combo.setAccessibleName(say(name))
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(LEAST_SIGNS)
            combo.activated.connect(self._take)
        row.addWidget(self.sides[0], 1)
        row.addWidget(self._against)
        row.addWidget(self.sides[1], 1)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self.column.insertLayout(1, row)
        self.column.addLayout(self._grid)

    def show_pair(
        self, names: tuple[str, ...], pair: tuple[int, int], chart_of: ChartOf, facts_of: FactsOf, theme: Theme
    ) -> None:
        """Show two options; a pair picked here stays until other options or another pair are given."""
        if (names, *pair) != self._given:
            self._given = (names, *pair)
            self._pair = pair
            for combo in self.sides:
                combo.clear()
                combo.offer(names)
        self._functions = chart_of, facts_of, theme
        for widget in (self._against, self.sides[1]):
            widget.setVisible(len(names) > 1)
        self._show()

    def _take(self) -> None:
        """Show what was picked; the same option on both sides changes them round."""
        one, other = (combo.currentIndex() for combo in self.sides)
        self._pair = (one, other) if one != other else (self._pair[1], self._pair[0])
        self._show()

    def _show(self) -> None:
        if self._functions is None:
            return
        chart_of, facts_of, theme = self._functions
        for combo, place in zip(self.sides, self._pair, strict=True):
            combo.setCurrentIndex(place)
        self.show_chart(chart_of(*self._pair), theme)
        facts = facts_of(*self._pair)
        while len(self._facts) < len(facts):
            self._add(2 * len(self._facts))
        for place, labels in enumerate(self._facts):
            shown = facts[place] if place < len(facts) else ("", "", "")
            for label, words in zip(labels, shown, strict=True):
                label.setText(say(words))
                label.setVisible(bool(words))
            labels[1].setAccessibleName(say(", ".join(words for words in shown if words)))

    def _add(self, row: int) -> None:
        """A line for a fact and its figure, and under it a muted one for the range in which it holds."""
        labels = Words("", "", self), Words("", "", self), Words("", "small", self)
        for label in (labels[0], labels[2]):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for label, side in zip(labels, (TOP_LEFT, TOP_RIGHT), strict=False):
            label.setContentsMargins(0, 5, 0, 0)
            label.setAlignment(side)
        labels[1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(labels[0], row, 0)
        self._grid.addWidget(labels[1], row, 1)
        self._grid.addWidget(labels[2], row + 1, 0, 1, 2)
        self._facts.append(labels)
