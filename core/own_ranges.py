"""A range a person states in place of one figure: `3..5`, or `3..4..5` with the likeliest in the middle."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from core import entry
from core.arrange import ordered
from core.entry import Marks
from core.inputs.prices import MOST_ORIGINS, Origin
from core.issues import Invalid
from core.keys import place_of
from core.kinds import Quantity
from core.number import fifteen
from core.plan import Plan
from core.sources import PLANNER

BETWEEN = ".."
TWO, THREE = 2, 3


@dataclass(frozen=True, slots=True)
class Ranged:
    """Low, likely and high of an input, in base units; low and high are the extremes."""

    low: float
    value: float
    high: float


def is_range(text: str) -> bool:
    """Whether a text means a range."""
    return BETWEEN in text or "…" in text


def read(kind: Quantity, text: str, now: float, marks: Marks = entry.PLAIN) -> Ranged:
    """Read a range in written units; without a likeliest figure the one now is kept if it lies inside, else the middle.

    Raises:
        Invalid: not two or three figures that rise, one is not allowed, or the input has no range.
    """
    if kind.whole:
        raise Invalid(f"{kind.label} is counted in whole numbers and has no range; write one of them")
    parts = text.replace("…", BETWEEN).split(BETWEEN)
    if len(parts) not in {TWO, THREE} or not all(part.strip() for part in parts):
        raise Invalid(f"{kind.label}: a range is written 3..5, or 3..4..5 with the likeliest in the middle")
    figures = [kind.from_text(part, marks) for part in parts]
    low, high = figures[0], figures[-1]
    if not low < high:
        raise Invalid(f"{kind.label}: a range goes from a smaller to a larger figure")
    middle = now if low <= now <= high else fifteen((low + high) / 2)
    likely = figures[1] if len(figures) == THREE else middle
    if not low <= likely <= high:
        raise Invalid(f"{kind.label}: the likeliest figure stands between the others")
    return Ranged(low, likely, high)


def with_range(plan: Plan, key: str, given: Ranged, today: date) -> Plan:
    """The plan with the planner's own range for an input, which counts before the declared one.

    Raises:
        Invalid: there are too many ranges and sources of values.
    """
    own = Origin(place_of(key).key, PLANNER.title, today.isoformat(), PLANNER.grade.value, given.low, given.high)
    origins = [each for each in plan.origins if each.key != own.key]
    if len(origins) == MOST_ORIGINS:
        raise Invalid(f"A plan keeps at most {MOST_ORIGINS:,} ranges and sources of values")
    return replace(plan, origins=ordered((*origins, own)))
