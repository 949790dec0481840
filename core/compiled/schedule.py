"""The steps that differ from world to world, in pieces: loops over a block of worlds, and words with a loop each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from core.compiled.needs import OVER, Needs

ALONE = frozenset(
    {"rounded", "normal share", "normal quantile", "at", "at so far", "ramping", "count above"}
)  # words with a loop of their own
LONGEST = 60  # steps in one loop


@dataclass(frozen=True, slots=True)
class Effect:
    """What is done with a step besides reading it: kept by month, added up, set aside for the next month.

    `kind` is keep, total, most, final, state; `target` a row's key or the step that is the sum.
    """

    kind: str
    step: int
    target: str | int


@dataclass(slots=True)
class Piece:
    """One loop over a block of worlds, or one word that has its own."""

    steps: list[int] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    alone: int | None = None


def pieces(needs: Needs, stage: int) -> list[Piece]:
    """The pieces of one stage, in order."""
    waiting = _effects(needs, stage) if stage % 2 else []
    after: dict[int, list[Effect]] = {}
    own = needs.of_stage(stage, is_drawn=True)
    here = frozenset(own)
    first = [effect for effect in waiting if effect.step not in here]
    for effect in waiting:
        if effect.step in here:
            after.setdefault(effect.step, []).append(effect)
    found = [Piece(effects=first)] if first else []
    found += _cut(needs, own, after)
    states = [
        Effect("state", needs.lowering.values[key], key)
        for key in needs.states
        if needs.months_of(key) == stage and key in needs.lowering.drawn
    ]
    return [*found, Piece(effects=states)] if states else found


def _cut(needs: Needs, steps: list[int], after: dict[int, list[Effect]]) -> list[Piece]:
    """The steps in their order, cut where a word has its own loop and where a loop grows long."""
    found, now = [], Piece()
    for step in steps:
        node = needs.node(step)
        effects = after.get(step, [])
        if node.op in ALONE:
            found += [now, Piece(alone=step)]
            now = Piece(effects=list(effects))
        elif node.op not in OVER and node.op not in {"column", "before"}:
            now.steps.append(step)
            now.effects += effects
            if len(now.steps) >= LONGEST:
                found.append(now)
                now = Piece()
        else:
            now.effects += effects
    return [piece for piece in [*found, now] if piece.steps or piece.effects or piece.alone is not None]


def _effects(needs: Needs, stage: int) -> list[Effect]:
    """What is done in these months with steps, by whoever reads them later."""
    values = needs.lowering.values
    found = [
        Effect("keep", values[key], key)
        for key in needs.kept
        if needs.months_of(key) == stage and (_looked_up(needs, key) or needs.is_drawn(key))
    ]
    for place in needs.of_stage(stage + 1, is_drawn=True):
        node = needs.node(place)
        if node.op in OVER:
            found.append(Effect(node.op, node.args[0], place))
    return found


def _looked_up(needs: Needs, key: str) -> bool:
    """Whether a step that differs from world to world looks a row up in its months."""
    return any(needs.node(place).what == key and needs.node(place).is_drawn for place in _readers(needs))


def _readers(needs: Needs) -> Iterator[int]:
    return (place for place in needs.steps if needs.node(place).op in ALONE)


def histories(needs: Needs) -> tuple[str, ...]:
    """Keys of the rows of which all months are kept by world."""
    found = (
        str(e.target) for stage in range(1, needs.last_stage, 2) for e in _effects(needs, stage) if e.kind == "keep"
    )
    return tuple(found)
