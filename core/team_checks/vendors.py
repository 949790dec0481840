"""How much rests on vendors, what happens when their contracts end."""

from __future__ import annotations

import math
from collections.abc import Iterator

from core.crew import Crew
from core.inputs.people import People
from core.inputs.team import BY_FUNCTION, Vendor
from core.issues import Fix, Issue
from core.plan import Plan
from core.stretches import all_months, listed, over, percent, stretches

MOST = 0.6  # of the capacity of a function


def handover(plan: Plan) -> Iterator[Issue]:
    """Contracts that end though taking over what the vendor knows is planned with no work at all."""
    ending = [(team, vendor) for team in plan.team for vendor in team.vendors if vendor.last < plan.general.horizon]
    if ending and plan.people.transfer <= 0:
        team, vendor = ending[0]
        usual = People().transfer
        yield Issue(
            "people.transfer",
            f"{team.name}: {vendor.name} leaves after month {vendor.last:.0f} and nobody takes over what its people "
            "know: no work is planned for that.",
            fix=Fix(f"Plan {percent(usual)} of what vendors did for taking over", (("people.transfer", usual),)),
        )


def vendors(crew: Crew) -> Iterator[Issue]:
    """What the chosen team leaves to vendors."""
    yield from _dependency(crew)
    yield from _gap(crew)


def _dependency(crew: Crew) -> Iterator[Issue]:
    """More than 60 % of what a function can do comes from vendors, while there is work."""
    high: list[str] = []
    for key, name in BY_FUNCTION:
        able, due = crew.months(f"capacity_{key}"), crew.months(f"load_{key}")
        part = [_lent(crew, key, m) / can if can > 0 else 0.0 for m, can in enumerate(able)]
        runs = stretches(over(each, MOST) and work > 0 for each, work in zip(part, due, strict=True))
        if runs:
            high.append(f"{percent(max(part))} of {name} ({all_months(runs)})")
    if high:
        yield Issue(
            f"{crew.where}.vendors",
            f"{crew.team.name}: vendors do {listed(high)}, more than {percent(MOST)}: the plan depends on them. Let "
            "somebody of the team share that work.",
            fix=_own(crew),
        )


def _lent(crew: Crew, key: str, month: int) -> float:
    """What vendors do for a function in a month."""
    total = 0.0
    for row, vendor in enumerate(crew.team.vendors, 1):
        total += crew.months(f"vendor_out_{row}")[month] * getattr(vendor, key)
    return total


def _own(crew: Crew) -> Fix | None:
    """The vendor who lends most lends half as many."""
    large = [(vendor.fte, row) for row, vendor in enumerate(crew.team.vendors, 1)]
    fte, row = max(large)
    half = round(fte / 2, 2)
    if half < 0.05:  # noqa: PLR2004 - the least a vendor lends
        return None
    key = f"{crew.where}.vendors.{row}.fte"
    return Fix(f"Take {half:g} people of {crew.team.vendors[row - 1].name} instead of {fte:g}", ((key, half),))


def _gap(crew: Crew) -> Iterator[Issue]:
    """Months without the vendor who shares the rota or takes incidents, before the run and the work are done."""
    nodes = crew.months("nodes")
    end = min(len(nodes) - 1, max(crew.end, math.ceil(crew.results.once("run_finished"))))
    serving = [(row, vendor) for row, vendor in enumerate(crew.team.vendors, 1) if _serves(vendor)]
    if not serving:
        return
    begun = min(int(vendor.first) for _, vendor in serving)
    runs = stretches(
        nodes[m] > 0 and m > begun and not any(vendor.first <= m <= vendor.last for _, vendor in serving)
        for m in range(end + 1)
    )
    before = [(vendor.last, row) for row, vendor in serving if runs and vendor.last < runs[0][0]]
    if before:
        row = max(before)[1]
        vendor = crew.team.vendors[row - 1]
        last = float(runs[0][1])
        yield Issue(
            f"{crew.where}.vendors.{row}.last",
            f"{crew.team.name}: {vendor.name} ends in month {vendor.last:.0f}, but machines run and there is work "
            f"to month {end}; nobody does its part of the rota and the incidents in {all_months(runs)}.",
            fix=Fix(f"Let {vendor.name} stay to month {last:.0f}", ((f"{crew.where}.vendors.{row}.last", last),)),
        )


def _serves(vendor: Vendor) -> bool:
    """Whether a vendor looks after machines."""
    return vendor.fte > 0 and (vendor.incidents > 0 or vendor.rota > 0) and vendor.last >= vendor.first
