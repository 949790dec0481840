"""Rules about teams: what a roster must be, and what a planner should know of the chosen team's months.

Errors name their row; notes come once for each rule and team, the most important first. Whether a difference between
two designs rests on weak evidence is not judged here: it takes many readings, and the grades stand beside the fields.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from core.crew import Crew
from core.issues import Fix, Issue
from core.plan import Plan
from core.results import Results
from core.team_checks.behaviour import behaviour
from core.team_checks.cash import cash
from core.team_checks.duty import duty
from core.team_checks.hires import impossible, late, wave
from core.team_checks.leading import leading
from core.team_checks.load import burnout, load
from core.team_checks.pay import pay
from core.team_checks.roster import rosters
from core.team_checks.vendors import handover, vendors
from core.team_checks.work import chosen_work, work

STATED: tuple[Callable[[Plan], Iterator[Issue]], ...] = (
    rosters,
    work,
    impossible,
    handover,
    pay,
    behaviour,
)
FOLLOWING: tuple[Callable[[Crew], Iterator[Issue]], ...] = (
    cash,
    load,
    duty,
    leading,
    burnout,
    vendors,
    late,
    wave,
)


def stated(plan: Plan) -> Iterator[Issue]:
    """What is wrong with what is stated, in any option."""
    for rule in STATED:
        yield from rule(plan)


def following(plan: Plan, results: Results) -> Iterator[Issue]:
    """What follows for the chosen team; what two of them offer is offered once."""
    yield from chosen_work(plan, results)
    crew = Crew(plan, results)
    if not any(seat.heads for seat in crew.team.seats):
        return
    offered: set[Fix] = set()
    for rule in FOLLOWING:
        for issue in rule(crew):
            yield replace(issue, fix=None) if issue.fix in offered else issue
            offered |= {issue.fix} if issue.fix else set()
