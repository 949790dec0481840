"""Rules between inputs and results: plain functions, each returning what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from typing import Any

from core import architecture_checks
from core.inputs.infrastructure import BY_USE, COMMITTED, OWNED, Infrastructure
from core.issues import Issue
from core.keys import DECISIONS
from core.plan import Plan, standing
from core.ranges import ties, uncertain_key
from core.results import Results, broken
from core.team_checks import following, stated

LEDGER_TOLERANCE = 1e-9
CENT = 0.005
MOST_SPOT = 64  # GPUs of spot machines that can be had at once
MOST_SPARES = 16
TEAMS = "Teams as stated"


@dataclass(frozen=True, slots=True)
class Checked:
    """One check: what it looks at, and what it found; nothing where it passes."""

    title: str
    issues: tuple[Issue, ...]

    @property
    def state(self) -> str:
        """Whether it passes, in a word: the gravest of what it found."""
        grave = any(issue.grave for issue in self.issues)
        return "error" if grave else "note" if self.issues else "pass"


def check(plan: Plan, results: Results) -> tuple[Issue, ...]:
    """Everything that is wrong with a plan and what follows from it, grave things first."""
    found = (issue for _, issues in _rules(plan, results) for issue in issues)
    return tuple(sorted(found, key=lambda issue: not issue.grave))


def checked(plan: Plan, results: Results) -> tuple[Checked, ...]:
    """Every check with what it found, in order."""
    found: dict[str, tuple[Issue, ...]] = {}
    for title, issues in _rules(plan, results):
        found[title] = (*found.get(title, ()), *issues)
    return tuple(Checked(title, issues) for title, issues in found.items())


def _rules(plan: Plan, results: Results) -> Iterator[tuple[str, Iterable[Issue]]]:
    """What is looked at, and what is found there."""
    plan = standing(plan)
    of_teams = tuple(stated(plan))
    yield "Options and their terms", _options(plan)
    yield "Models as stated", architecture_checks.stated(plan)
    yield "Everything begins within the horizon", _calendar(plan)
    yield "Inputs that move together", _ties(plan)
    yield TEAMS, (issue for issue in of_teams if issue.grave)
    yield "Release and cash", _outcome(results)
    yield "People are enough for the work", following(plan, results)
    yield TEAMS, (issue for issue in of_teams if not issue.grave)
    yield "Machines as they follow", _machines(plan, results)
    yield "Models on these machines", architecture_checks.following(plan, results)
    yield "Every figure is finite", _finite(results)
    yield "Paid hours and their parts agree", _ledger(results)
    yield "Cash and costs add up", _books(results)


def _options(plan: Plan) -> Iterator[Issue]:
    for section in DECISIONS:
        names = [option.name.casefold() for option in getattr(plan, section)]
        for place, name in enumerate(names):
            if name in names[:place]:
                yield Issue(f"{section}.{place + 1}.name", f"Two options of {section} are called alike; rename one.")
    for place, machines in enumerate(plan.infrastructure, 1):
        yield from _infrastructure(f"infrastructure.{place}", machines)
    for place, team in enumerate(plan.team, 1):
        if not any(seat.heads for seat in team.seats):
            yield Issue(
                f"team.{place}.seats", f"{team.name} has nobody: preparation never gets done. Add a seat.", grave=True
            )


def _infrastructure(where: str, o: Infrastructure) -> Iterator[Issue]:
    if o.terms == BY_USE and o.try_nodes > o.nodes:
        yield Issue(f"{where}.try_nodes", f"{o.name}: experiments use more nodes than the final run; is that meant?")
    if o.paid_spares > o.spares:
        yield Issue(f"{where}.paid_spares", f"{o.name}: more spare nodes are paid for than there are.")
    if o.terms != BY_USE and o.extra > o.nodes:
        yield Issue(f"{where}.extra", f"{o.name}: more nodes are rented by the hour than the run has; all of them are.")
    if o.terms == BY_USE and o.preempted > 0 and o.nodes * o.gpus > MOST_SPOT:
        yield Issue(
            f"{where}.preempted",
            f"{o.name}: spot machines for {o.nodes * o.gpus:,.0f} GPUs at once are rarely to be had; "
            f"above {MOST_SPOT} plan with a reservation.",
        )
    if o.delay > 0 and o.delay_high < o.delay:
        yield Issue(f"{where}.delay_high", f"{o.name}: one late time in ten must not be less late than the delay.")
    if o.terms == COMMITTED and o.shorter_fee > 0 and o.shorter >= o.term:
        yield Issue(f"{where}.shorter", f"{o.name}: the shorter term offered is not shorter than the term.")
    if o.terms == COMMITTED and o.reprice >= o.term:
        yield Issue(f"{where}.reprice", f"{o.name}: the price is renegotiated only after the term.")
    if o.terms == OWNED and o.at_order + o.at_delivery > 1:
        yield Issue(
            f"{where}.at_delivery", f"{o.name}: the shares paid at order and delivery exceed 100 %.", grave=True
        )


def _machines(plan: Plan, results: Results) -> Iterator[Issue]:
    """What follows from the chosen option that a planner should know."""
    case, once = results.case, results.once
    o = plan.infrastructure[case.infrastructure]
    where = f"infrastructure.{case.infrastructure + 1}"
    if once("out_leave"):
        yield Issue(
            where, f"{o.name}: {once('out_leave'):.0f} answers of the vendor score below a half, which rules it out."
        )
    follows = o.failures_follow or o.quality_follow or o.restart_follow or o.delay_follow or o.idle_follow
    if follows and once("asked") < 1:
        yield Issue(
            f"{where}.failures_follow",
            f"{o.name}: figures follow the score, though {1 - once('asked'):.0%} of the questions were not asked.",
        )
    if (missed := sum(results.months("tail_missed"))) > 1:
        yield Issue(
            f"{where}.is_open",
            f"{o.name}: {missed:,.0f} GPU-hours of use after the run find no machines to the horizon.",
        )
    if o.staff and any(seat.salary for seat in plan.team[case.team].seats):
        yield Issue(
            f"{where}.staff",
            f"{o.name}: {o.staff:g} people of its own are paid besides the team; see that nobody is counted twice.",
        )
    if once("needed_16") > o.spares:
        needed = f"{once('needed_16'):.0f}" if once("needed_16") <= MOST_SPARES else f"more than {MOST_SPARES}"
        yield Issue(
            f"{where}.spares",
            f"{o.name}: {o.spares:.0f} spare nodes run out in {once('no_spare'):.1%} of all stops; "
            f"{needed} keep that below {o.short:.2%}.",
        )


def _calendar(plan: Plan) -> Iterator[Issue]:
    horizon = plan.general.horizon
    for place, team in enumerate(plan.team, 1):
        for row, seat in enumerate(team.seats, 1):
            if seat.start > horizon:
                yield Issue(f"team.{place}.seats.{row}.start", f"{team.name}, {seat.role}: starts after the horizon.")
    for row, sum_ in enumerate(plan.money.funding, 1):
        if sum_.month > horizon:
            yield Issue(f"money.funding.{row}.month", f"{sum_.name}: arrives after the horizon and is not counted.")


def _ties(plan: Plan) -> Iterator[Issue]:
    """Inputs that are to move together and cannot."""
    pairs = []
    for row, tie in enumerate(plan.events.ties, 1):
        where, ends = f"events.ties.{row}", [uncertain_key(plan, key) for key in (tie.first, tie.second)]
        for name, key, found in zip(("first", "second"), (tie.first, tie.second), ends, strict=True):
            if found is None:
                yield Issue(
                    f"{where}.{name}",
                    f"“{key}” is the key of no input with a range, so nothing is tied; write one: general.price_fall.",
                )
        if None not in ends and ends[0] == ends[1]:
            yield Issue(f"{where}.second", "An input cannot be tied to itself; name another one.")
        elif None not in ends and set(ends) in pairs:
            yield Issue(f"{where}.rank", "These two inputs are tied in a row above too; this row counts.")
        pairs.append(set(ends))
    tied, target = ties(plan)
    change = _missed(target) if tied else 0.0
    if change > 0:
        yield Issue(
            "events.ties",
            f"These rank correlations cannot all hold together; what is drawn differs by up to {change:.2f} from them.",
        )


@lru_cache(maxsize=4)
def _missed(target: tuple[tuple[float, ...], ...]) -> float:
    """How far the nearest rank correlations that can hold together lie from these.

    Start-up reason of the late import: numpy takes a tenth of a second, and most plans tie nothing.
    """
    late: Any = import_module("core.chance.correlation")
    change: float = late.repaired(target)[1]
    return change


def _outcome(results: Results) -> Iterator[Issue]:
    if not results.released:
        yield Issue("architecture", f"There is no release within {results.never - 1} months.", grave=True)
    if not results.cash_lasts:
        month = results.once("runway")
        before = month <= results.once("release")
        yield Issue(
            "money.cash",
            f"Cash falls below zero in month {month:.0f}" + (", before release." if before else ", after release."),
            grave=before,
        )
    if results.once("owed") > CENT:
        yield Issue("money", f"At the horizon $ {results.once('owed'):,.2f} for machines are still owed.")


def _finite(results: Results) -> Iterator[Issue]:
    for key in broken(results):
        yield Issue(
            key, f"{results.rows[key].line.label} is not a finite number; an input is far out of range.", grave=True
        )


def _ledger(results: Results) -> Iterator[Issue]:
    scale = max(1.0, results.once("all_paid"))
    if abs(results.once("check_ledger")) > LEDGER_TOLERANCE * scale:
        yield Issue("check_ledger", "Paid hours and their parts differ; this is a fault of the program.", grave=True)


def _books(results: Results) -> Iterator[Issue]:
    for key in ("check_cash", "check_costs"):
        if abs(results.once(key)) > CENT:
            yield Issue(key, f"{results.rows[key].line.label} is not zero; this is a fault of the program.", grave=True)
