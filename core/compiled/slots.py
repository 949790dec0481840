"""Where the figures of a block of worlds lie while it is computed: one slot a step that another loop reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from core.compiled.needs import OVER, Needs
from core.compiled.schedule import ALONE, Piece

SLOTTED = frozenset({"rounded", "normal share", "normal quantile"})  # words whose figure lies in a slot


@dataclass(slots=True)
class Slots:
    """A place for each step that is read outside of the loop it is computed in; places are used again in a stage."""

    needs: Needs
    of_step: dict[int, int] = field(default_factory=dict)
    of_state: dict[str, int] = field(default_factory=dict)
    filled: dict[tuple[int, int], int] = field(default_factory=dict)
    count: int = 0

    def new(self) -> int:
        """One more place."""
        self.count += 1
        return self.count - 1

    def of(self, step: int) -> int:
        """The place of a step that differs from world to world."""
        node = self.needs.node(step)
        return self.of_state[str(node.what)] if node.op == "before" else self.of_step[step]


def arguments(needs: Needs, step: int) -> tuple[int, ...]:
    """The figures a word with its own loop takes from places: a plain one is put there first."""
    node = needs.node(step)
    match node.op:
        case "count above":
            return (node.args[1],)
        case "at" | "at so far" | "ramping":
            return (node.args[1],) if needs.node(node.args[1]).is_drawn else ()
        case _:
            return (node.args[0],)


def slots(needs: Needs, staged: list[list[Piece]]) -> Slots:
    """Places for all steps: lasting ones first, then those of each stage."""
    found = Slots(needs)
    columns = [step for step in needs.steps if needs.node(step).op == "column"]
    sums = [step for step in needs.steps if needs.node(step).op in OVER and needs.node(step).is_drawn]
    for step in (*columns, *sums):
        found.of_step[step] = found.new()
    for key in needs.states:
        if key in needs.lowering.drawn:
            found.of_state[key] = found.new()
    for step in _lasting(needs, staged):
        if step not in found.of_step:
            found.of_step[step] = found.new()
    most = found.count
    for stage in staged:
        most = max(most, _passing(found, stage))
    found.count = most
    return found


def read_by(needs: Needs, piece: Piece) -> Iterator[int]:
    """The steps a piece reads that it does not compute itself; each may come more than once."""
    own = frozenset(piece.steps)
    for step in piece.steps:
        yield from (arg for arg in needs.node(step).args if arg not in own)
    if piece.alone is not None:
        yield from arguments(needs, piece.alone)
    for effect in piece.effects:
        if effect.step not in own:
            yield effect.step


def _lasting(needs: Needs, staged: list[list[Piece]]) -> list[int]:
    """Steps read in a later stage than their own, and wanted ones."""
    found: dict[int, None] = {}
    for place, stage in enumerate(staged):
        for piece in stage:
            for step in read_by(needs, piece):
                node = needs.node(step)
                if node.is_drawn and node.stage < place and node.op != "before":
                    found[step] = None
    for key in needs.states:
        opening = needs.lowering.openings[key]
        if needs.node(opening).is_drawn:
            found[opening] = None
    for key in needs.wanted:
        step = needs.lowering.values[key]
        if needs.node(step).is_drawn and not needs.node(step).stage % 2:
            found[step] = None
    return list(found)


def _passing(found: Slots, stage: list[Piece]) -> int:
    """Places of steps that only this stage reads, each used again after its last reader; how many places are taken."""
    needs, free, most = found.needs, list[int](), found.count
    last: dict[int, int] = {}
    for place, piece in enumerate(stage):
        last.update(dict.fromkeys(read_by(needs, piece), place))
    ending: dict[int, list[int]] = {}

    def taken(until: int) -> int:
        nonlocal most
        if free:
            slot = free.pop()
        else:
            slot, most = most, most + 1
        ending.setdefault(until, []).append(slot)
        return slot

    for place, piece in enumerate(stage):
        kept = frozenset(effect.step for effect in piece.effects if effect.kind == "keep")
        made = [*piece.steps, *(() if piece.alone is None else (piece.alone,))]
        if piece.alone is not None:
            for arg in arguments(needs, piece.alone):
                if not needs.node(arg).is_drawn:
                    found.filled[piece.alone, arg] = taken(place)
        for step in made:
            is_read = last.get(step, -1) > place or needs.node(step).op in ALONE or step in kept
            if step not in found.of_step and is_read:
                found.of_step[step] = taken(max(place, last.get(step, place)))
        free += ending.pop(place, [])
    return most
