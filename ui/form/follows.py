"""The part of an options form that shows what follows: facts down, options across, nothing to state."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from core.beside import Across, Block
from ui.form.fact_grid import bar_width
from ui.form.part import Facts, Part, Shown
from ui.form.read_model import Reading
from ui.form.read_table import ReadTable

DASHES = frozenset({"", "-", "\u2013", "\u2014"})
NAME = "What follows from each option"


def readings(blocks: tuple[Block, ...]) -> Iterator[Reading]:
    """Return the facts under their headings, without those that are dashes for all options."""
    for block in blocks:
        facts = tuple(fact for fact in block.facts if not DASHES.issuperset(fact.figures))
        if facts and block.title:
            yield Reading(block.title)
        yield from (_reading(fact) for fact in facts)


def _reading(fact: Across) -> Reading:
    return Reading(fact.label, fact.unit, fact.figures, fact.note, fact.strong)


class FollowsPart(Part):
    """Figures that follow, in the columns of the options; the chosen one stands on the soft ground."""

    def __init__(self, first: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._shown = Shown()
        self._facts: Facts | None = None
        self._ground = QFrame(self)
        self._ground.setProperty("chosen", True)  # noqa: FBT003 - Qt's own signature
        self.table = ReadTable(NAME, self, figures=True)
        self.table.horizontalHeader().hide()
        self.column.addWidget(self.table, 1)

    def show_options(self, shown: Shown) -> None:
        """Take the columns of the options; their figures come with the facts."""
        self._shown = shown
        self._fit()

    def show_facts(self, facts: Facts) -> None:
        """Show what follows from each option, unless it is shown already."""
        if facts is self._facts:
            return
        self._facts = facts
        names = tuple(str(getattr(option, "name", "")) for option in self._shown.options)
        self.table.show_rows(names, tuple(readings(facts())))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns where the heads have theirs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each option an equal share of the room, as the heads do."""
        count, chosen = len(self._shown.options), self._shown.chosen
        room = self.width() - self._first - bar_width(self)
        edges = [self._first + round(room * place / count) for place in range(count + 1)] if count else [self._first]
        self.table.show_widths((self._first, *(right - left for left, right in pairwise(edges))))
        self._ground.setVisible(count > 0)
        if count:
            self._ground.setGeometry(edges[chosen], 0, edges[chosen + 1] - edges[chosen], self.height())
            self._ground.lower()
