"""How far cost, release and runway of a case may lie from what is planned, before anything is drawn.

Every input with a range is moved alone to its tenth and its ninetieth percentile. What moves a figure up, and what
moves it down, adds as squares do: exact where inputs act alone and in step, a first look where they do not.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from core.comparison.flip_points import concerns, uncertain
from core.many import read_many
from core.plan import Case, Plan, standing

FIGURES = ("release_cost", "release", "runway")
TENTH, NINETIETH = 0.1, 0.9


@dataclass(frozen=True, slots=True)
class Likely:
    """Low and high of each figure; eight in ten lie between."""

    release_cost: tuple[float, float]
    release: tuple[float, float]
    runway: tuple[float, float]


def likely(plan: Plan, case: Case) -> Likely:
    """The likely ranges of one case."""
    stated = replace(standing(plan), scenario=0)
    moving = [each for each in uncertain(plan, (TENTH, NINETIETH)) if concerns(each.key, case)]
    changed = [stated.put(each.key, end) for each in moving for end in (each.low, each.high)]
    many = read_many([each.inputs(case) for each in (stated, *changed)])
    horizon = stated.general.horizon
    ranges = (_range(many.once(key), None if key == "release_cost" else horizon + 1) for key in FIGURES)
    return Likely(*ranges)


def _range(figures: np.ndarray, most: float | None) -> tuple[float, float]:
    """Base less and plus the root of the sum of squares of what moves it down, and up; months end after the horizon."""
    base, moved = float(figures[0]), figures[1:].reshape(-1, 2) - figures[0]
    down, up = np.minimum(moved.min(axis=1, initial=0.0), 0.0), np.maximum(moved.max(axis=1, initial=0.0), 0.0)
    low, high = base - float(np.sqrt(np.square(down).sum())), base + float(np.sqrt(np.square(up).sum()))
    return (low, high) if most is None else (float(round(low)), min(most, float(round(high))))
