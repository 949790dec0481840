"""Whether the hires of any option for the team come in time: possible at all, before the work is over, not at once."""

from __future__ import annotations

import math
from collections.abc import Iterator

from core.crew import Crew
from core.inputs.team import FUNCTIONS, SHARES, Seat, Team
from core.issues import Fix, Issue
from core.plan import Plan
from core.stretches import all_months, listed, over, percent, stretches

WAVE = 0.4  # of the headcount


def impossible(plan: Plan) -> Iterator[Issue]:
    """Hires who would start before hiring is over."""
    lead = plan.people.hiring_lead
    for place, team in enumerate(plan.team, 1):
        early = [(row, seat) for row, seat in enumerate(team.seats, 1) if seat.heads and 1 < seat.start <= lead]
        if early:
            names = listed([f"{seat.name} in month {seat.start:.0f}" for _, seat in early])
            each = "their posts were" if len(early) > 1 else "the post was"
            yield Issue(
                f"team.{place}.seats.{early[0][0]}.start",
                f"{team.name}: {names} can be there only if {each} opened before month 1: hiring takes {lead:.0f} "
                f"months, so month {lead + 1:.0f} is the first otherwise.",
                fix=Fix(
                    f"Let {listed([seat.name for _, seat in early])} start in month {lead + 1:.0f}",
                    tuple((f"team.{place}.seats.{row}.start", lead + 1) for row, _ in early),
                ),
            )


def late(crew: Crew) -> Iterator[Issue]:
    """Hires who are useful only after the work of their functions."""
    found = []
    for row, seat in enumerate(crew.team.seats, 1):
        last = _last_work(crew, seat)
        if seat.heads and 1 < seat.start < crew.results.never and 0 < last < seat.start + seat.ramp / 2:
            found.append((row, seat, last))
    if not found:
        return
    row, seat, last = found[0]
    more = f" So does {listed([each.name for _, each, _ in found[1:]])}." if len(found) > 1 else ""
    yield Issue(
        f"{crew.where}.seats.{row}.start",
        f"{crew.team.name}: {seat.name} starts in month {seat.start:.0f} and is useful from month "
        f"{seat.start + seat.ramp / 2:.0f}, after the last planned work of its functions in month {last:.0f}.{more}",
        fix=_sooner(crew, found),
    )


def _last_work(crew: Crew, seat: Seat) -> float:
    """The last month in which work of a seat's functions falls due; the horizon where machines are looked after."""
    last = 0.0
    demand = crew.plan.architecture[crew.results.case.architecture].demand
    names = {name for key, name in zip(SHARES, FUNCTIONS, strict=True) if getattr(seat, key) > 0}
    for row, line in enumerate(demand, 1):
        if line.function in names and crew.results.once(f"demand_{row}") > 0:
            last = max(last, line.last)
    if seat.infra > 0:
        last = max([last, *(m for m, nodes in enumerate(crew.months("nodes")) if nodes)])
    return last


def _sooner(crew: Crew, found: list[tuple[int, Seat, float]]) -> Fix | None:
    """Start as early as hiring allows where that is in time, else leave the first of them out."""
    first = max(2.0, crew.people.hiring_lead + 1)
    good = [
        (row, seat, max(first, math.floor(last - seat.ramp)))
        for row, seat, last in found
        if first + seat.ramp / 2 <= last
    ]
    if good:
        words = listed([f"{seat.name} start in month {start:.0f}" for _, seat, start in good])
        return Fix(f"Let {words}", tuple((f"{crew.where}.seats.{row}.start", start) for row, _, start in good))
    row, seat, _ = found[0]
    left = (*crew.team.seats[: row - 1], *crew.team.seats[row:])
    return Fix(f"Leave {seat.name} out", lists=((f"{crew.where}.seats", left),)) if left else None


def wave(crew: Crew) -> Iterator[Issue]:
    """More new people at once than the others can train."""
    new, heads = _new(crew), crew.months("heads")
    share = [fresh / here if here > 0 else 0.0 for fresh, here in zip(new, heads, strict=True)]
    runs = stretches(over(each, WAVE) for each in share)
    if not runs:
        return
    peak = max(range(len(share)), key=lambda m: share[m])
    yield Issue(
        f"{crew.where}.seats",
        f"{crew.team.name}: too many are new at once in {all_months(runs)}: {percent(share[peak])} of the people in "
        f"month {peak}, against {percent(WAVE)} that the others can train.",
        fix=_spread(crew.team, crew, peak),
    )


def _new(crew: Crew) -> list[float]:
    """People who do not yet work at full speed, month by month: hires and replacements since their arrival."""
    survival = crew.months("survival")
    new = [0.0] * len(survival)
    for row, seat in enumerate(crew.team.seats, 1):
        joined = crew.months(f"joined_{row}")
        for month in range(1, len(new)):
            since = max(0, math.ceil(month + 0.5 - seat.ramp))
            own = seat.heads if seat.start <= 1 and seat.tenure + month - 0.5 < seat.ramp else 0.0
            new[month] += survival[month] * (own + sum(joined[since : month + 1]))
    return new


def _spread(team: Team, crew: Crew, peak: int) -> Fix | None:
    """The last of the hires starts when the first of them is ramped."""
    fresh = [
        (seat.start, row) for row, seat in enumerate(team.seats, 1) if 1 < seat.start <= peak < seat.start + seat.ramp
    ]
    if len(fresh) < 2:  # noqa: PLR2004 - a first and a last
        return None
    row = max(fresh)[1]
    seat, start = team.seats[row - 1], math.ceil(min(fresh)[0] + team.seats[min(fresh)[1] - 1].ramp)
    if start <= seat.start or start + seat.ramp / 2 > _last_work(crew, seat):
        return None
    return Fix(f"Let {seat.name} start in month {start}", ((f"{crew.where}.seats.{row}.start", float(start)),))
