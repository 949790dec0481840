"""What follows from each option as a table: facts down, options across, in the columns of the options."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from core.beside import Across, Block
from core.units import beside
from ui.form.read_model import Reading
from ui.form.read_table import ReadTable
from ui.looked import NOTHING, Look

DASHES = frozenset({"", "-", "\u2013", "\u2014"})
NAME = "What follows from each option"


def readings(blocks: tuple[Block, ...]) -> Iterator[Reading]:
    """Return the facts under their headings, without those that are dashes for all options."""
    for block in blocks:
        facts = tuple(fact for fact in block.facts if not DASHES.issuperset(fact.figures))
        if facts and block.title:
            yield Reading(block.title)
        yield from (_reading(fact) for fact in facts)


def edges(first: int, width: int, count: int) -> list[int]:
    """Return where the columns of options begin and the last one ends: equal shares, as the heads have them."""
    return [first + round((width - first) * place / count) for place in range(count + 1)]


def _reading(fact: Across) -> Reading:
    return Reading(fact.label, beside(fact.label, fact.unit), fact.figures, fact.note, fact.strong, key=fact.key)


class FollowsTable(ReadTable):
    """Figures that follow, to be read, selected and copied."""

    def __init__(self, first: int, parent: QWidget | None = None) -> None:
        super().__init__(NAME, parent, figures=True)
        self._first = first
        self.horizontalHeader().hide()

    def show_blocks(self, options: tuple[object, ...], blocks: tuple[Block, ...]) -> None:
        """Show facts under the names of the options."""
        self.show_rows(tuple(str(getattr(option, "name", "")) for option in options), tuple(readings(blocks)))

    def looked_at(self) -> Look:
        """The row of the current cell, as it is with the chosen options."""
        place = self.currentIndex().row()
        return (self.rows.rows[place].key, None) if 0 <= place < len(self.rows.rows) else NOTHING

    def show_columns(self, count: int, width: int) -> None:
        """Take so many columns within a width."""
        if count:
            self.show_widths(
                (self._first, *(right - left for left, right in pairwise(edges(self._first, width, count))))
            )
