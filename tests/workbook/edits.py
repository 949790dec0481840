"""Random edits of a plan that a person could make in a cell."""

from __future__ import annotations

import random
from datetime import timedelta

from core.keys import DECISIONS, SECTIONS, Place, section_type
from core.kinds import Choice, Day, Kind, Quantity, Switch, Text
from core.plan import Plan
from core.schema import inputs_of, lists_of


def places(plan: Plan) -> list[Place]:
    """Every place of a plan an input stands in."""
    found = []
    for section in SECTIONS:
        options = getattr(plan, section) if section in DECISIONS else (getattr(plan, section),)
        for number, option in enumerate(options):
            place = number if section in DECISIONS else None
            found += [Place(section, place, given.name) for given in inputs_of(section_type(section))]
            for each in lists_of(section_type(section)):
                for row in range(len(getattr(option, each.name))):
                    found += [Place(section, place, given.name, each.name, row) for given in inputs_of(each.kind.row)]
    return found


def another(kind: Kind, value: object, rng: random.Random) -> object:
    """Another value of the same input."""
    match kind:
        case Quantity():
            return _figure(kind, float(value) if isinstance(value, int | float) else 0.0, rng)
        case Choice():
            return rng.choice(kind.options)
        case Switch():
            return rng.random() < 0.5
        case Day():
            return kind.default + timedelta(days=rng.randrange(1000))
        case Text():
            return f"Words {rng.randrange(10**6)}"


def _figure(kind: Quantity, value: float, rng: random.Random) -> float:
    if kind.spread is not None and rng.random() < 0.5:
        drawn = rng.uniform(kind.spread.low, kind.spread.high)
    else:
        drawn = value * rng.uniform(0.5, 1.6) + (rng.random() if value == 0 else 0.0) * min(kind.high, 1.0)
    drawn = min(max(drawn, kind.low), kind.high)
    return kind.check(round(drawn) if kind.whole else drawn)


def edit(plan: Plan, rng: random.Random, *, structural: bool = True) -> tuple[Place, object]:
    """One edit: a place and its new value. The horizon alone changes the sheet's shape."""
    choices = [place for place in places(plan) if structural or place.key != "general.horizon"]
    place = rng.choice(choices)
    return place, another(place.kind, plan.get(place.key), rng)
