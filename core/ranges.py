"""Which inputs are uncertain and how far each may lie, and which of them move together."""

from __future__ import annotations

import numpy as np

from core.draws import Array
from core.inputs.prices import Origin
from core.issues import Invalid
from core.keys import place_of
from core.kinds import Quantity
from core.plan import Plan
from core.spread import Shape, Spread


def range_of(kind: Quantity, value: float, origin: Origin | None) -> Spread | None:
    """The range of an input: that which came with its value, the value itself the likeliest, else the declared one."""
    if origin is None or kind.whole:
        return kind.spread
    return Spread(Shape.PERT, min(origin.low, value), max(origin.high, value), value)


def origins(plan: Plan) -> dict[str, Origin]:
    """Where values come from that brought a range, by key."""
    return {origin.key: origin for origin in plan.origins if origin.low < origin.high}


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


def ties(plan: Plan) -> tuple[tuple[str, ...], Array]:
    """Inputs of any case that are tied to another, by key in order, and their rank correlations as stated.

    Of a pair that is stated twice the last counts; what names no two uncertain inputs is left out.
    """
    ends = ((uncertain_key(plan, tie.first), uncertain_key(plan, tie.second), tie.rank) for tie in plan.events.ties)
    stated = {(min(one, other), max(one, other)): rank for one, other, rank in ends if one and other and one != other}
    tied = tuple(sorted({key for pair in stated for key in pair}))
    target = np.eye(len(tied))
    for (one, other), rank in stated.items():
        first, second = tied.index(one), tied.index(other)
        target[first, second] = target[second, first] = rank
    return tied, target
