"""At which figure of which input the recommendation changes: every uncertain input, all cases, values by root finding.

Each input is set to the ends of its likely range. Where another case wins there, the value at which it does first is
narrowed between the value now and that end, all inputs at once. Only cases that hold the changed option are read anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.comparison.cases import Everything, merit
from core.draws import Array
from core.keys import DECISIONS, SINGLE, Place, section_type
from core.kinds import Quantity
from core.likely import origins, range_of
from core.many import read_many
from core.plan import Case, Plan, standing
from core.schema import inputs_of
from core.spread import Shape

LOW, HIGH = 0.02, 0.98  # quantiles: beyond them a figure is called unlikely
CHUNK = 480  # readings at once; between them progress is told, and the work may be stopped
INSIDE, ROUNDS = 6, 4  # values asked between the last two, and how often: the range to one part in 2,401
SKIPPED = frozenset({"horizon"})


@dataclass(frozen=True, slots=True)
class Uncertain:
    """An input with a range: the value now and both ends, in base units."""

    key: str
    kind: Quantity
    now: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class FlipPoint:
    """Where the recommendation changes, and to which case; `nearness` is the way to it over that to the range's end."""

    uncertain: Uncertain
    value: float
    winner: int
    nearness: float

    @property
    def is_above(self) -> bool:
        """Whether it lies above the value now."""
        return self.value > self.uncertain.now


@dataclass(frozen=True, slots=True)
class Progress:
    """How much is done, and the flip points once all is."""

    done: float
    found: tuple[FlipPoint, ...] = ()
    never: tuple[Uncertain, ...] = ()
    is_over: bool = False


def uncertain(plan: Plan, ends: tuple[float, float] = (LOW, HIGH)) -> tuple[Uncertain, ...]:
    """Every input of every option, and of what belongs to all, that has a range, with two quantiles of it."""
    stated = standing(plan)
    ranges = origins(plan)
    found = []
    for section in (*DECISIONS, *SINGLE):
        holder = getattr(stated, section)
        options = tuple(enumerate(holder)) if section in DECISIONS else ((None, holder),)
        for option, held in options:
            for given in inputs_of(section_type(section)):
                key = Place(section, option, given.name).key
                kind, value = given.kind, getattr(held, given.name)
                if not isinstance(kind, Quantity) or given.name in SKIPPED:
                    continue
                spread = range_of(kind, value, ranges.get(key))
                if spread is not None and spread.shape is not Shape.EVENT:
                    found += _between(key, kind, value, [spread.at(value, share) for share in ends])
    return tuple(found)


def _between(key: str, kind: Quantity, value: float, shares: Sequence[float]) -> list[Uncertain]:
    """The input with the ends of its range; nothing where both are the value itself."""
    ends = [min(kind.high, max(kind.low, end)) for end in shares]
    low, high = (float(round(end)) if kind.whole else end for end in ends)
    low, high = min(low, value), max(high, value)
    return [Uncertain(key, kind, value, low, high)] if low < high else []


def flip_points(all_: Everything) -> Iterator[Progress]:
    """Walk through all inputs; the last step holds what was found, the nearest first, and inputs that never flip it."""
    asked = [(each, end) for each in uncertain(all_.plan) for end in (each.low, each.high) if end != each.now]
    winners: list[int] = []
    for done, some in _winners(all_, asked):
        winners += some
        yield Progress(0.6 * done)
    open_ = [
        (each, each.now, end, winner) for (each, end), winner in zip(asked, winners, strict=True) if winner != all_.best
    ]
    for turn in range(ROUNDS):
        yield Progress(0.6 + 0.4 * turn / ROUNDS)
        open_ = _narrowed(all_, open_)
    flips = [
        FlipPoint(each, outer, winner, abs(outer - each.now) / abs(_end(each, outer) - each.now))
        for each, _, outer, winner in open_
    ]
    moved = {each.uncertain.key for each in flips}
    never = tuple(each for each in uncertain(all_.plan) if each.key not in moved)
    yield Progress(1.0, tuple(sorted(flips, key=lambda each: each.nearness)), never, is_over=True)


def _end(each: Uncertain, value: float) -> float:
    return each.high if value > each.now else each.low


Bracket = tuple[Uncertain, float, float, int]


def _narrowed(all_: Everything, brackets: Sequence[Bracket]) -> list[Bracket]:
    """Each bracket between the last step at which today's case wins and the first at which it no longer does."""
    steps = np.linspace(0.0, 1.0, INSIDE + 2)[1:-1]
    asked = [
        (each, _allowed(each, inner + (outer - inner) * float(step)))
        for each, inner, outer, _ in brackets
        for step in steps
    ]
    winners = [winner for _, some in _winners(all_, asked) for winner in some]
    answers = [
        [(value, winner) for (_, value), winner in zip(asked[at : at + INSIDE], winners[at : at + INSIDE], strict=True)]
        for at in range(0, len(asked), INSIDE)
    ]
    return [_first(bracket, found, all_.best) for bracket, found in zip(brackets, answers, strict=True)]


def _first(bracket: Bracket, answers: Sequence[tuple[float, int]], best: int) -> Bracket:
    """The bracket drawn in to the first answer that another case gives."""
    each, inner, outer, winner = bracket
    before = inner
    for value, found in answers:
        if found != best:
            return each, before, value, found
        before = value
    return each, before, outer, winner


def _allowed(each: Uncertain, value: float) -> float:
    """A value the input may have."""
    return float(round(value)) if each.kind.whole else value


def _winners(all_: Everything, asked: Sequence[tuple[Uncertain, float]]) -> Iterator[tuple[float, list[int]]]:
    """The recommended case for each input at a value, in chunks, with how much is done."""
    plan = replace(standing(all_.plan), scenario=0)
    waiting: list[tuple[tuple[int, ...], Plan]] = []
    count, answered = 0, 0
    for each, value in asked:
        places = tuple(place for place, case in enumerate(all_.cases) if concerns(each.key, case))
        waiting.append((places, plan.put(each.key, value)))
        count += len(places)
        if count >= CHUNK:
            answered += len(waiting)
            yield answered / len(asked), _read(all_, waiting)
            count, waiting = 0, []
    if waiting:
        yield 1.0, _read(all_, waiting)


def concerns(key: str, case: Case) -> bool:
    """Whether a case reads an input: one of its own options, or one that belongs to all."""
    section, option, *_ = key.split(".")
    return section not in DECISIONS or getattr(case, section) == int(option) - 1


def _read(all_: Everything, waiting: Sequence[tuple[tuple[int, ...], Plan]]) -> list[int]:
    """The place of the recommended case in each changed plan; cases that are not concerned stay as they were."""
    inputs = [plan.inputs(all_.cases[place]) for places, plan in waiting for place in places]
    if not inputs:
        return [all_.best for _ in waiting]
    read, base, at, found = merit(read_many(inputs)), all_.merit, 0, []
    for places, _ in waiting:
        changed: Array = base.copy()
        changed[list(places)] = read[at : at + len(places)]
        at += len(places)
        found.append(int(np.argmax(changed)))
    return found
