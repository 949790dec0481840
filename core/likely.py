"""How far an input may lie: the range that came with its value, else the declared one."""

from __future__ import annotations

from core.inputs.prices import Origin
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


def ends(kind: Quantity, value: float, origin: Origin | None) -> tuple[float, float] | None:
    """The lower and the upper end of an input's range in base units; nothing where it has none or is an event.

    A declared range moves with the value; its ends stay within what is allowed.
    """
    own = origin if origin is not None and origin.low < origin.high else None
    spread = range_of(kind, value, own)
    if spread is None or spread.shape is Shape.EVENT:
        return None
    factor, distance = spread.moved(value)
    low, high = (min(max(end * factor + distance, kind.low), kind.high) for end in (spread.low, spread.high))
    return (low, high) if low < high else None
