"""Salaries that no source knows for their role: a month's pay taken for a year's, or another currency."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from core.inputs.team import Team
from core.issues import Fix, Issue
from core.plan import Plan
from core.roles import salary_doubt
from core.stretches import listed

YEAR = 12


Doubt: TypeAlias = Callable[[str, float], str]
"""Why a salary a year is doubted for a role, in a sentence without its full stop; empty where it is not."""


def pay(plan: Plan, doubt: Doubt = salary_doubt) -> Iterator[Issue]:
    """Salaries that are doubted, once for each option for the team; by the catalogue unless another is named."""
    for place, team in enumerate(plan.team, 1):
        rows = [row for row, seat in enumerate(team.seats, 1) if seat.heads and doubt(seat.role, seat.salary)]
        if rows:
            yield _doubted(f"team.{place}", team, rows, doubt)


def _doubted(where: str, team: Team, rows: list[int], doubt: Doubt) -> Issue:
    """The first salary that is doubted, with the others like it; set to a year's pay where that is what it lacks."""
    seats = [team.seats[row - 1] for row in rows]
    meant = {row: _meant(seat.role, seat.salary, doubt) for row, seat in zip(rows, seats, strict=True)}
    changes = tuple((f"{where}.seats.{row}.salary", salary) for row, salary in meant.items() if salary)
    more = f" The same holds for {listed([seat.name for seat in seats[1:]])}." if len(seats) > 1 else ""
    why = doubt(seats[0].role, seats[0].salary)
    says = f"{team.name}, {seats[0].name}: {why}{'' if why.endswith('?') else '.'}{more}"
    fix = None
    if changes:
        names = listed([team.seats[row - 1].name for row, salary in meant.items() if salary])
        times = "twelve times" if changes[0][1] > seats[0].salary else "a twelfth of"
        fix = Fix(f"Take {times} the salary of {names}", changes)
    return Issue(f"{where}.seats.{rows[0]}.salary", says, fix=fix)


def _meant(role: str, salary: float, doubt: Doubt) -> float:
    """Twelve times or a twelfth of the salary, whichever nobody doubts; 0 where both are doubted."""
    return next((each for each in (salary * YEAR, round(salary / YEAR, 2)) if not doubt(role, each)), 0.0)
