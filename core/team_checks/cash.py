"""Whether cash lasts until the work of the chosen team is done, and what being late costs."""

from __future__ import annotations

from collections.abc import Iterator

from core.crew import Crew
from core.hiring import hires
from core.issues import Issue
from core.units import brief_money


def cash(crew: Crew) -> Iterator[Issue]:
    """Cash that ends before the work does: by how many months, and what the slip costs."""
    results = crew.results
    finish, slip, out = (results.once(key) for key in ("team_finish", "team_slip", "runway"))
    if not results.once("work_end") or out > finish or out >= results.never:
        return
    short = finish - out + 1
    span = range(int(results.once("work_end")) + 1, crew.end + 1)
    costs = sum(results.months(key)[m] for key in ("payroll", "vendors", "replacing", "fleet") for m in span)
    done = f"in month {finish:.0f}" if finish < results.never else f"after month {results.never - 1}"
    lack = f"{short:.0f} month{'s' if short > 1 else ''} short"
    cost = f" Team and nodes of the months after the planned end cost {brief_money(costs)}." if costs > 0 else ""
    useful = [each for each in hires(crew) if not each.is_over]
    yield Issue(
        crew.where,
        f"{crew.team.name}: cash ends in month {out:.0f}, but people's work ends {done}: {lack}.{cost}",
        fix=useful[0].fix if slip >= 1 and useful else None,
    )
