"""Where a reader has been: places in order, and which of them is seen."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Trail:
    """The places that were seen; `at` counts from zero."""

    places: tuple[str, ...] = ()
    at: int = -1

    @property
    def here(self) -> str:
        """The place that is seen; empty before the first."""
        return self.places[self.at] if self.places else ""

    def gone(self, place: str) -> Trail:
        """On to a place: what lay ahead is forgotten, and going where one is changes nothing."""
        if place == self.here:
            return self
        places = (*self.places[: self.at + 1], place)[-LONGEST:]
        return Trail(places, len(places) - 1)

    def stepped(self, by: int) -> Trail:
        """Back or forward, as far as there is something."""
        return Trail(self.places, min(max(self.at + by, 0), len(self.places) - 1))

    def can_step(self, by: int) -> bool:
        """Whether there is something that way."""
        return 0 <= self.at + by < len(self.places)
