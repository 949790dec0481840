"""Charts that are no axes with series: cells of rows and months, boxes under each other, charts beside each other."""

from __future__ import annotations

from dataclasses import dataclass

from core.charts import Chart, Kind, Series

NOBODY = "nobody here"
LEARNING = "still learning"
UNCOVERED = "nobody can do it"
NONE_ABOVE = -1


@dataclass(frozen=True, slots=True)
class HeatMap(Chart):
    """Cells: each series is a row, each position a column; `groups` (name, how many rows) stand under each other.

    Colours lead away from `centre` on both sides, reach their full strength at zero and at `most`, and a figure
    stands in every cell above `limit`. Notes of a series say of a cell that there is `NOBODY`, that who is there is
    `LEARNING`, or that it is `UNCOVERED`. `row_title` says what the rows are.
    """

    kind: Kind = Kind.HEAT
    centre: float = 0.85
    limit: float = 1.01
    most: float = 1.6
    row_title: str = ""

    def positions(self) -> tuple[str, ...]:
        """The columns in words."""
        return self.categories or tuple(f"{value:g}" for value in self.x)


@dataclass(frozen=True, slots=True)
class Box:
    """A box of a tree: its words, the box above it by its place, the figure it carries as a badge, its colour.

    A tree names boxes from the top down: each stands behind the one above it.
    """

    name: str
    words: str
    under: int = NONE_ABOVE
    badge: str = ""
    role: str = "muted"
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Tree(Chart):
    """Boxes under each other; the series hold what their words say as figures, a position a box.

    `key` says what each colour of a box means: role and words.
    """

    kind: Kind = Kind.TREE
    boxes: tuple[Box, ...] = ()
    key: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Panels(Chart):
    """Charts over the same positions, at most `across` beside each other."""

    kind: Kind = Kind.PANELS
    panels: tuple[Chart, ...] = ()
    across: int = 1

    @property
    def seen(self) -> tuple[Series, ...]:
        """The series of all panels that are drawn."""
        return tuple(series for panel in self.panels for series in panel.seen)

    def positions(self) -> tuple[str, ...]:
        """The positions of every panel, one panel after the other."""
        return tuple(f"{panel.title}: {position}" for panel in self.panels for position in panel.positions())

    def found(self, index: int) -> tuple[Chart, int]:
        """The panel a position belongs to, and its place there.

        Raises:
            IndexError: there are not so many positions.
        """
        for panel in self.panels:
            count = len(panel.positions())
            if index < count:
                return panel, index
            index -= count
        raise IndexError(index)


def levels(boxes: tuple[Box, ...]) -> tuple[int, ...]:
    """How many boxes stand above each box.

    Raises:
        ValueError: a box stands before the one above it.
    """
    found: list[int] = []
    for place, box in enumerate(boxes):
        if not NONE_ABOVE <= box.under < place:
            raise ValueError(f"“{box.name}” must stand behind the box above it")
        found.append(0 if box.under == NONE_ABOVE else found[box.under] + 1)
    return tuple(found)
