"""Figures of how people work that lie outside what anybody has measured, or count one thing twice."""

from __future__ import annotations

from collections.abc import Iterator

from core.inputs.people import People
from core.issues import Fix, Issue
from core.keys import place_of
from core.plan import Plan
from core.stretches import percent
from core.units import NONE

LEAVING = (0.05, 0.5)
FAILING = (2.0, 20.0)
MOST_AUTOMATIC = 0.9
DEAR = 1.0  # of a year's salary


def behaviour(plan: Plan) -> Iterator[Issue]:
    """What is doubtful in the figures that hold for every team."""
    p = plan.people
    yield from _leaving(p)
    yield from _machines(p)
    yield from _hiring(plan)
    for place, team in enumerate(plan.team, 1):
        if team.experience != 1 and p.attrition > 0:
            yield Issue(
                f"team.{place}.experience",
                f"{team.name}: experience of {team.experience:g} must not hold turnover (PCON in COCOMO II), "
                "as people leave one by one already; 1.20 and 0.63 do not.",
                fix=Fix(f"Set the experience of {team.name} to 1", ((f"team.{place}.experience", 1.0),)),
            )


def _leaving(p: People) -> Iterator[Issue]:
    """Turnover no source has seen, and a price of it that counts lost output again."""
    if not LEAVING[0] <= p.attrition <= LEAVING[1]:
        yield Issue(
            "people.attrition",
            f"{p.attrition * 100:.3g} % of all people leaving a year lies outside every source (5 – 50 %).",
            fix=_usual("people.attrition", "Let people leave at"),
        )
    if p.replacement > DEAR:
        yield Issue(
            "people.replacement",
            f"Replacing somebody at {percent(p.replacement)} of a year's salary counts lost output, which the ramp of "
            "new people counts again; only what is paid belongs here, some 20 – 100 %.",
            fix=_usual("people.replacement", "Count replacing somebody at"),
        )


def _machines(p: People) -> Iterator[Issue]:
    """Failures and automation outside what was measured."""
    if not FAILING[0] <= p.failures <= FAILING[1]:
        yield Issue(
            "people.failures",
            f"{p.failures:g} failures per 1,000 node-days lie outside the measured range (2 – 20).",
            fix=_usual("people.failures", "Count on failures of"),
        )
    if p.automatic > MOST_AUTOMATIC:
        yield Issue(
            "people.automatic",
            f"{percent(p.automatic)} of stops cleared without people is more than any cluster reports (90 %) without "
            "work of its own on it.",
            fix=Fix(
                f"Count on {percent(MOST_AUTOMATIC)} of stops cleared without people",
                (("people.automatic", MOST_AUTOMATIC),),
            ),
        )


def _hiring(plan: Plan) -> Iterator[Issue]:
    """Hiring that takes no time has no month to count its interviews in."""
    hires = any(seat.heads and (seat.start > 1 or seat.is_backfilled) for team in plan.team for seat in team.seats)
    if plan.people.hiring_lead == 0 and hires:
        yield Issue(
            "people.hiring_lead",
            "People start in the month in which their post is opened, so interviews have no month and are left out; "
            "hiring must take a month at least.",
            grave=True,
            fix=_usual("people.hiring_lead", "Let hiring take"),
        )


def _usual(key: str, words: str) -> Fix:
    """Back to the default."""
    place = place_of(key)
    usual: float = getattr(People(), place.name)
    unit = getattr(place.kind, "unit", NONE)
    return Fix(f"{words} {unit.exact(usual)} {unit.symbol}", ((key, usual),))
