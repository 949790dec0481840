"""Random teams, work and machines to look after, within what the declarations allow and people would state."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from typing import Any

from core.examples import THREE_TEAMS, example
from core.inputs.demand import PROFILES, WHEN, Demand
from core.inputs.links import LINKS
from core.inputs.people import Fleet, People
from core.inputs.team import FUNCTIONS, SEAT_KINDS, SHARES, Seat, Team, Vendor
from core.kinds import Quantity
from core.plan import Plan
from core.results import Results, evaluate
from core.schema import inputs_of

COUNT = 300
ORDER = ("link_gate", "link_help", "link_after")  # what people do first; nothing of machines
HORIZON = 24


def mix(rng: random.Random) -> dict[str, Any]:
    """Shares of one to three functions, which add up to one."""
    chosen = rng.sample(SHARES, rng.randint(1, 3))
    weights = [rng.random() + 0.05 for _ in chosen]
    return {key: weight / sum(weights) for key, weight in zip(chosen, weights, strict=True)}


def seat(rng: random.Random, number: int) -> Seat:
    manages = rng.choice((0.0, 0.0, 0.0, 0.2, 0.3, 0.6, 1.0))
    return Seat(
        f"Seat {number}",
        kind=rng.choice(SEAT_KINDS),
        heads=float(rng.choice((1, 1, 1, 2, 5))),
        fte=rng.choice((1.0, 1.0, 0.5)),
        manages=manages,
        salary=float(rng.randint(10, 200) * 1000),
        start=float(rng.choice((1, 1, rng.randint(1, 20)))),
        tenure=float(rng.choice((0, 3, 12))),
        ramp=rng.choice((1.0, 4.0, 5.5, 9.0)),
        is_on_call=rng.random() < 0.5,
        is_backfilled=rng.random() < 0.8,
        **mix(rng),
    )


def vendor(rng: random.Random, number: int) -> Vendor:
    first = rng.randint(1, 18)
    return Vendor(
        f"Vendor {number}",
        fte=rng.choice((0.5, 1.0, 3.0)),
        first=float(first),
        last=float(first + rng.randint(0, 8)),
        rate=float(rng.randint(3, 20) * 1000),
        incidents=rng.choice((0.0, 0.5, 0.9)),
        rota=float(rng.randint(0, 2)),
        **mix(rng),
    )


def line(rng: random.Random) -> Demand:
    first = rng.randint(1, 14)
    return Demand(
        rng.choice(FUNCTIONS),
        share=rng.choice((0.0, 0.3, 1.0)),
        work=rng.choice((0.0, 2.0, 9.0)),
        first=float(first),
        last=float(first + rng.randint(0, 9)),
        profile=rng.choice(PROFILES),
        when=rng.choice(WHEN),
    )


def people(rng: random.Random) -> People:
    """Some of the figures anywhere in their likely range, the rest as declared."""
    changed: dict[str, Any] = {link: link in ORDER for link in LINKS}
    for given in inputs_of(People):
        kind = given.kind
        if isinstance(kind, Quantity) and kind.spread is not None and rng.random() < 0.4:
            changed[given.name] = kind.check(kind.spread.at(kind.default, rng.random()))
    steps = sorted(rng.sample(range(1, 20), rng.randint(0, 4)))
    calendar = tuple(Fleet(float(month), float(rng.choice((0, 8, 64, 300)))) for month in steps)
    lead = float(rng.choice((0, 1, 4, 6)))
    return replace(People(), **changed, hiring_lead=lead, burned_leave=rng.random() < 0.8, calendar=calendar)


@cache
def plan(number: int) -> Plan:
    """One random plan; the same for the same number."""
    rng = random.Random(number)
    base = example(THREE_TEAMS)
    team = Team(
        seats=tuple(seat(rng, n) for n in range(rng.randint(0, 9))),
        vendors=tuple(vendor(rng, n) for n in range(rng.randint(0, 3))),
    )
    shape = replace(base.architecture[0], demand=tuple(line(rng) for _ in range(rng.randint(0, 7))))
    general = replace(base.general, horizon=float(HORIZON))
    return replace(
        base, general=general, team=(team,), architecture=(shape,), people=people(rng), case=replace(base.case, team=0)
    )


@cache
def results(number: int) -> Results:
    """What follows from a random plan."""
    return evaluate(plan(number))
