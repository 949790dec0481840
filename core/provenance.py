"""Where stated values come from and how far they may lie, written by hand: source, day, grade, own range."""

from __future__ import annotations

from dataclasses import replace

from core.arrange import ordered
from core.inputs.prices import MOST_ORIGINS, Origin, checked_day
from core.issues import Invalid
from core.keys import input_kind, place_of
from core.kinds import Quantity
from core.plan import Plan
from core.sources import Grade

GRADES = tuple(grade.value for grade in Grade)


def origin_of(plan: Plan, key: str) -> Origin:
    """Where the value of an input comes from; nothing in it where nothing was stated.

    Raises:
        Invalid: the key names no input.
    """
    written = place_of(key).key
    return next((each for each in plan.origins if each.key == written), Origin(written))


def sourced(plan: Plan, key: str, source: str, day: str, grade: str) -> Plan:
    """The plan with the source, the day and the grade of a value; its own range stays.

    Raises:
        Invalid: the key names no input, words that cannot be kept, no day, or no such grade.
    """
    if grade and grade not in GRADES:
        raise Invalid(f"The grade must be one of: {', '.join(GRADES)}")
    told = str(input_kind(Origin, "source").check(source))
    return _with(plan, replace(origin_of(plan, key), source=told, date=checked_day(day.strip()), grade=grade))


def ranged(plan: Plan, key: str, ends: tuple[float, float] | None) -> Plan:
    """The plan with an own range for an input, around its value, or with the declared one; its source stays.

    Raises:
        Invalid: the input has no range, an end is not allowed, or the value does not lie between them.
    """
    kind, value = place_of(key).kind, plan.get(key)
    if ends is None:
        return _with(plan, replace(origin_of(plan, key), low=0.0, high=0.0))
    if not may_range(key) or not isinstance(kind, Quantity):
        raise Invalid(f"{kind.label} has no range of its own")
    low, high = kind.check(ends[0]), kind.check(ends[1])
    if not low <= value <= high or not low < high:
        raise Invalid(f"{kind.label}: a range goes from a smaller to a larger figure, with the value between them")
    return _with(plan, replace(origin_of(plan, key), low=low, high=high))


def may_range(key: str) -> bool:
    """Whether an input may have a range of its own: a figure of an option that is no whole number."""
    place = place_of(key)
    return isinstance(place.kind, Quantity) and not place.kind.whole and not place.listed


def _with(plan: Plan, origin: Origin) -> Plan:
    """The plan with one origin, in the place of that before."""
    others = tuple(each for each in plan.origins if each.key != origin.key)
    if len(others) == len(plan.origins):
        if not origin.is_told:
            return plan
        if len(others) == MOST_ORIGINS:
            raise Invalid(f"A plan keeps at most {MOST_ORIGINS:,} ranges and sources of values")
    return replace(plan, origins=ordered((*others, origin)))
