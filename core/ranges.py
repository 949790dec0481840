"""Which inputs are uncertain and how far each may lie, and which of them move together."""

from __future__ import annotations

from core.issues import Invalid
from core.keys import place_of
from core.kinds import Quantity
from core.likely import origins, range_of
from core.plan import Plan


def uncertain_key(plan: Plan, key: str) -> str | None:
    """The key as programs write it, or nothing where it names no input of this plan that has a range."""
    try:
        place, value = place_of(key), plan.get(key)
    except Invalid:
        return None
    kind = place.kind
    if place.listed or not isinstance(kind, Quantity):
        return None
    return None if range_of(kind, value, origins(plan).get(place.key)) is None else place.key


def ties(plan: Plan) -> tuple[tuple[str, ...], tuple[tuple[float, ...], ...]]:
    """Inputs of any case that are tied to another, by key in order, and their rank correlations as stated.

    Of a pair that is stated twice the last counts; what names no two uncertain inputs is left out.
    """
    ends = ((uncertain_key(plan, tie.first), uncertain_key(plan, tie.second), tie.rank) for tie in plan.events.ties)
    stated = {(min(one, other), max(one, other)): rank for one, other, rank in ends if one and other and one != other}
    tied = tuple(sorted({key for pair in stated for key in pair}))
    known = {(key, key): 1.0 for key in tied} | stated | {(other, one): rank for (one, other), rank in stated.items()}
    return tied, tuple(tuple(known.get((one, other), 0.0) for other in tied) for one in tied)
