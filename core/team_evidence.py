"""How much of the difference between two teams hangs on figures of weak grade, told beside the comparison.

Each figure of behaviour whose source is weak or a guess is moved to the tenth and the ninetieth percentile of its
range, one at a time, for both teams alike. The root of the sum of the squares of what that does to the difference,
over the difference, is the share that hangs on weak evidence.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np

from core.draws import Array, Draws
from core.inputs.people import People
from core.kinds import Quantity
from core.plan import Plan, standing
from core.schema import inputs_of
from core.simulate import column_of, read_rows
from core.sources import Grade

RESULTS = (("release", "Months to release", "{:.0f}"), ("peak_burnout", "Highest burnout index", "{:.2f}"))
WEAK = frozenset({Grade.WEAK, Grade.GUESS})
LIMIT = 0.30  # of the difference; above it a reader is told
LOW, HIGH = 0.1, 0.9
TOLD = 2  # figures named in a sentence


@dataclass(frozen=True, slots=True)
class Hold:
    """What a difference between two teams hangs on: its size, how far weak figures move it, and each one's part."""

    result: str
    written: str
    difference: float
    moved: float
    parts: tuple[tuple[str, float], ...]

    @property
    def is_weak(self) -> bool:
        """Whether more than 30 % of the difference hangs on weak figures."""
        return self.moved > LIMIT * abs(self.difference)


def weak_figures() -> dict[str, Quantity]:
    """The figures of behaviour that have a range and a weak source, by name."""
    return {
        given.name: given.kind
        for given in inputs_of(People)
        if isinstance(given.kind, Quantity) and given.kind.spread is not None and given.kind.source.grade in WEAK
    }


def holds(plan: Plan, other: int) -> tuple[Hold, ...]:
    """What the differences between the chosen team and another one hang on, one a result."""
    one, two = _results(plan, plan.case.team), _results(plan, other)
    labels = [kind.label for kind in weak_figures().values()]
    found = []
    for key, name, written in RESULTS:
        difference = two[key] - one[key]
        swings = np.max(np.abs(difference[1:].reshape(-1, 2) - difference[0]), axis=1)
        order = np.argsort(-swings, kind="stable")
        parts = tuple((labels[place], float(swings[place])) for place in order if swings[place] > 0)
        found.append(Hold(name, written, float(difference[0]), math.hypot(*swings), parts))
    return tuple(found)


def told(plan: Plan) -> Iterator[tuple[str, ...]]:
    """The sentences so far, after each team that was read: one for each result whose difference hangs on weak figures.

    Reading a team takes some tenths of a second, so a window walks this beside its other work.
    """
    own = standing(plan).team[plan.case.team].name
    said: tuple[str, ...] = ()
    for place, option in enumerate(standing(plan).team):
        yield said
        if place != plan.case.team:
            said = (*said, *(sentence(own, option.name, hold) for hold in holds(plan, place) if hold.is_weak))
    yield said


def sentence(own: str, other: str, hold: Hold) -> str:
    """How far weak figures move a difference, and which of them most."""
    named = ", ".join(f"“{label}” (± {hold.written.format(part)})" for label, part in hold.parts[:TOLD])
    size = abs(hold.difference)
    share = f", {hold.moved / size:.0%} of it" if size else ""
    return (
        f"{hold.result}: between “{own}” and “{other}” lie {hold.written.format(size)}; figures of weak grade move "
        f"this by ± {hold.written.format(hold.moved)}{share}, most of all {named}."
    )


@lru_cache(maxsize=16)  # the window and the paper ask for the same
def _results(plan: Plan, place: int) -> dict[str, Array]:
    """The results of one team as stated, then with each weak figure at its low and at its high."""
    inputs = plan.inputs(replace(plan.case, team=place))
    rows = read_rows(replace(inputs, people=_moved(inputs.people)))
    return {key: _array(rows[key].values[0]) for key, _, _ in RESULTS}


def _array(value: object) -> Array:
    worlds = 1 + 2 * len(weak_figures())
    figures = value.values if isinstance(value, Draws) else value
    return np.broadcast_to(np.asarray(figures, dtype=np.float64), (worlds,))


def _moved(people: People) -> People:
    """The figures of behaviour as columns: as stated, then one figure at a time at either end of its range."""
    weak, columns = weak_figures(), dict[str, Any]()
    for place, (name, kind) in enumerate(weak.items()):
        value = getattr(people, name)
        column = np.full(1 + 2 * len(weak), value, dtype=np.float64)
        column[1 + 2 * place : 3 + 2 * place] = column_of(kind, value, np.array([LOW, HIGH]))
        columns[name] = Draws(column)
    return replace(people, **columns)
