"""What wanted rows need of a graph; the rest is dropped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from core.compiled.graph import Node
from core.compiled.lowering import Lowering

OF_ROW = frozenset({"at", "at so far", "ramping", "count above"})  # words that look a row up in its months
OVER = frozenset({"total", "most", "final"})  # words that are kept up month by month


@dataclass(frozen=True, slots=True)
class Needs:
    """The steps that wanted rows need, in order; rows read a month later; rows of which all months are kept."""

    lowering: Lowering
    wanted: tuple[str, ...]
    steps: list[int] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)

    def node(self, place: int) -> Node:
        """A step of the graph."""
        return self.lowering.graph.nodes[place]

    def number(self, key: str) -> int:
        """A number for a row, for names in a text."""
        return self.numbers[key]

    def months_of(self, key: str) -> int:
        """The stage in which a row is computed month by month; even for a row that has no months."""
        return self.lowering.stages[self.lowering.rows[key].line.phase]

    def is_monthly(self, key: str) -> bool:
        """Whether a row has a figure a month."""
        return bool(self.months_of(key) % 2)

    def is_drawn(self, key: str) -> bool:
        """Whether a row differs from world to world."""
        return self.node(self.lowering.values[key]).is_drawn

    def of_stage(self, stage: int, *, is_drawn: bool) -> list[int]:
        """The steps of a stage, in order."""
        nodes = ((place, self.node(place)) for place in self.steps)
        return [place for place, node in nodes if node.stage == stage and node.is_drawn == is_drawn]

    @property
    def last_stage(self) -> int:
        """The stage after all months."""
        return max(self.lowering.stages.values())


def needs(lowering: Lowering, wanted: Sequence[str]) -> Needs:
    """What these rows need.

    Raises:
        ValueError: there is no such row.
    """
    unknown = [key for key in wanted if key not in lowering.values]
    if unknown:
        raise ValueError(f"no row is called {', '.join(unknown)}")
    found = Needs(lowering, tuple(wanted), numbers={key: place for place, key in enumerate(lowering.rows)})
    seen: set[int] = set()
    states: set[str] = set()
    kept = {key for key in wanted if found.is_monthly(key)}
    ahead = [lowering.values[key] for key in wanted]
    while ahead:
        place = ahead.pop()
        if place in seen:
            continue
        seen.add(place)
        node = found.node(place)
        if node.op in OF_ROW:
            kept.add(str(node.what))
        if node.op == "before" and node.what not in states:
            states.add(str(node.what))
        ahead.extend(_read(lowering, node))
    found.steps.extend(sorted(seen))
    found.states.extend(key for key in lowering.rows if key in states)
    found.kept.extend(key for key in lowering.rows if key in kept)
    return found


def _read(lowering: Lowering, node: Node) -> Iterator[int]:
    """The steps a step reads, those of the month before among them."""
    yield from node.args
    if node.op == "before":
        yield lowering.values[str(node.what)]
        yield lowering.openings[str(node.what)]
