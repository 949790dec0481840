"""Being on call in the chosen team: how often, how many share it, and how many incidents a shift brings."""

from __future__ import annotations

from collections.abc import Iterator

from core.crew import Crew
from core.hiring import contract, missing_in_rota, rota
from core.issues import Issue
from core.stretches import all_months, over, percent, stretches

FEWEST = 3
MOST_A_SHIFT = 2
TWO, EIGHT = 2, 8  # positions, and people they take at one site


def duty(crew: Crew) -> Iterator[Issue]:
    """A rota that is too small, shifts with too many incidents."""
    nodes, people, share = crew.months("nodes"), crew.months("rota"), crew.months("on_call")
    limit = crew.people.rota_limit
    often = stretches(over(each, limit) for each in share)
    few = stretches(n > 0 and round(each) < FEWEST for n, each in zip(nodes, people, strict=True))
    thin = often or few
    if thin:
        peak = max(range(len(share)), key=lambda m: (share[m], -people[m] if nodes[m] else 0))
        found = tuple(rota(crew))
        more = missing_in_rota(crew)[1]
        two = f"; two positions take {EIGHT} people at one site" if crew.people.positions >= TWO else ""
        lack = f"; {more} more would do" if more else f"; {FEWEST} are the least"
        yield Issue(
            f"{crew.where}.seats",
            f"{crew.team.name}: in {all_months(thin)} too few share the rota. In month {peak}, {_count(people[peak])} "
            f"on call {percent(share[peak])} of the time, against {percent(limit)}{two or lack}.",
            fix=found[0].fix if found else None,
        )
    shift = crew.months("shift_incidents")
    heavy = stretches(over(each, MOST_A_SHIFT) for each in shift)
    if heavy:
        peak = max(range(len(shift)), key=lambda m: shift[m])
        yield Issue(
            f"{crew.where}.vendors",
            f"{crew.team.name}: {shift[peak]:.1f} incidents come to a twelve-hour shift in month {peak}, more than "
            f"{MOST_A_SHIFT} in {all_months(heavy)}; nobody can look into them. Automate restarts, or let a vendor "
            "take some over.",
            fix=contract(crew, heavy[0][0]).fix,
        )


def _count(people: float) -> str:
    """How many are in the rota, as they come and go."""
    if people <= 0:
        return "nobody is in it, so somebody is"
    return f"with {people:.1f} people in it, each is"
