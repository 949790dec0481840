"""A plan about whose teams there is nothing to say: everybody is here from the start, and there is half the work."""

from __future__ import annotations

from dataclasses import replace

from core.examples import APART, FLEET, NAMES, example
from core.plan import Plan

HALF = 0.5


def calm(plan: Plan) -> Plan:
    """The plan with its first team here from month 1 on, ramped, and half of the first model's work; nodes run on.

    Nodes are those of a calendar, and team and machines do nothing to each other.
    """
    seats = tuple(replace(seat, start=1.0, tenure=12.0) for seat in plan.team[0].seats)
    demand = tuple(replace(line, share=line.share * HALF) for line in plan.architecture[0].demand)
    plan = replace(plan, people=replace(APART, calendar=FLEET))
    return plan.put_rows("team", 0, "seats", seats).put_rows("architecture", 0, "demand", demand)


CALM = calm(example(NAMES[0]).put("infrastructure.1.spares", 3))
