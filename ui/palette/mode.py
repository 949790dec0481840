"""What an overlay searches: the question it asks, what it finds, and what happens with what was chosen."""

from __future__ import annotations

from typing import Protocol

from core.finding import Entry


class Mode(Protocol):
    """One way of searching."""

    @property
    def hint(self) -> str:
        """What can be typed, seen while nothing is."""

    @property
    def manual(self) -> str:
        """What the keys do, in a line."""

    @property
    def typed(self) -> str:
        """What stands in the line as it opens."""

    def found(self, typed: str) -> tuple[Entry, ...]:
        """Return what there is for what is typed, the best first."""

    def at_right(self, entry: Entry) -> str:
        """Return what stands at the right of an entry: its keys, or its value with the unit."""

    def is_stated(self, entry: Entry) -> bool:
        """Return whether what stands at the right was stated by a person."""

    def take(self, entry: Entry, typed: str) -> str:
        """Do what choosing an entry means; what is returned, a sentence, says why nothing was done."""
