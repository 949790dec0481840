"""Who should be hired, and when: what follows from load, management and rota of the chosen team (team.md 1.7)."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.crew import MOST_SEATS, Crew
from core.inputs.team import CONTRIBUTOR, LEAD, MANAGER, SHARES, Team
from core.issues import Fix
from core.plan import Plan
from core.results import Results
from core.roles import SOUTH_EAST_ASIA, role_of, seat_of, vendor_of
from core.stretches import ALLOWED, LASTING, listed, over, percent, stretches

BUSY = 0.85  # of capacity: more leaves nothing for what nobody planned
COVERED = 0.8  # of management
SMALL = 3  # people from whom on somebody should manage
RAISED, LEADS = 0.3, 0.25
WORTH_A_MANAGER = 0.8  # of a person
PART_TIME = 0.6
MOST_VENDORS = 12
KINDS = (
    ("data-engineer", "Data engineer"),
    ("infrastructure-engineer", "Infrastructure engineer"),
    ("pretraining-engineer", "Pretraining engineer"),
    ("post-training-engineer", "Post-training engineer"),
    ("evaluation-engineer", "Evaluation engineer"),
    ("product-engineer", "Product engineer"),
)  # roles of the catalogue, one for each function, under short names
HEAD = ("engineering-manager", "Engineering manager")
OPERATIONS = "vendor-operations"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to do about a function, `management` or the `rota`.

    Needed from month `first`; to be fully useful by then, posts are opened in month `open_by` or earlier, which is
    before the plan where it is below 1. As proposed, people start in month `start` and are useful from `useful` on,
    which is late where they are needed before; `is_over` where the work is gone by then.
    """

    about: str
    heads: int
    first: int
    open_by: float
    start: int
    useful: float
    fix: Fix
    is_over: bool = False

    @property
    def is_late(self) -> bool:
        """Whether it comes later than needed."""
        return self.useful > self.first

    @property
    def says(self) -> str:
        """The suggestion in a sentence."""
        return f"{self.fix.words}: {self.when}"

    @property
    def when(self) -> str:
        """When it is needed, when it helps, and until when posts are opened."""
        late = "; by then the work is over" if self.is_over else "; that is later than needed" if self.is_late else ""
        opened = f" Open the posts by month {max(1.0, self.open_by):.0f}." if self.heads else ""
        return f"needed from month {self.first}, useful from month {self.useful:g}{late}.{opened}"


def suggestions(plan: Plan, results: Results) -> tuple[Suggestion, ...]:
    """All suggestions for the chosen team."""
    crew = Crew(plan, results)
    if not any(seat.heads for seat in crew.team.seats):
        return ()
    return (*hires(crew), *management(crew), *rota(crew))


def hires(crew: Crew) -> tuple[Suggestion, ...]:
    """People for each function that needs some, that which lacks most person-months in all first."""
    found = [each for key in SHARES if (each := hire(crew, key)) is not None]
    return tuple(sorted(found, key=lambda each: -_lacking(crew, each.about)))


def _lacking(crew: Crew, function: str) -> float:
    """Person-months due beyond what the function can do, until the work is done."""
    load, able = crew.months(f"load_{function}"), crew.months(f"capacity_{function}")
    return sum(max(0.0, load[month] - able[month]) for month in range(crew.end + 1))


def hire(crew: Crew, function: str) -> Suggestion | None:
    """People for a function whose load passes 85 % of its capacity three months in a row; None where it does not."""
    load, able = crew.months(f"load_{function}"), crew.months(f"capacity_{function}")
    busy = stretches((over(due, BUSY * can) for due, can in zip(load, able, strict=True)), LASTING)
    if not busy:
        return None
    first = busy[0][0]
    talk, net = crew.months("communication"), crew.months("net_share")
    short = [(load[m] - BUSY * able[m]) / ((1 - talk[m]) * net[m]) for m in range(first, first + LASTING)]
    heads = max(1, math.ceil(sum(short) / LASTING - 1e-9))
    return joined(crew, KINDS[SHARES.index(function)], heads, first, function)


def joined(crew: Crew, kind: tuple[str, str], heads: int, first: int, about: str) -> Suggestion | None:
    """So many people of a role who are needed from a month on; None where no seat or no month is left."""
    if len(crew.team.seats) >= MOST_SEATS:
        return None
    role, name = kind
    usual = seat_of(role_of(role), SOUTH_EAST_ASIA)
    lead = crew.people.hiring_lead
    open_by = first - lead - usual.ramp
    start = int(max(1.0, open_by) + lead)
    if start >= crew.results.never:
        return None
    useful = start + usual.ramp / 2
    seat = replace(
        usual,
        name=crew.free_name(name),
        role=name,
        heads=float(heads),
        start=float(start),
        salary=_pay(crew.team, about) or usual.salary,
        reports_to=_leader(crew.team, about),
    )
    many = f"{heads} {name[:1].lower()}{name[1:]}s" if heads > 1 else _one(name)
    fix = Fix(f"Add {many} from month {start}", lists=((f"{crew.where}.seats", (*crew.team.seats, seat)),))
    over_by = max((month for month, left in enumerate(_waiting(crew, about)) if left > 0), default=crew.end)
    return Suggestion(about, heads, first, open_by, start, useful, fix, is_over=useful > over_by)


def _waiting(crew: Crew, about: str) -> list[float]:
    """Work of a function that is due or left over, month by month; of all functions for what is not one."""
    stem = f"_{about}" if about in SHARES else ""
    return [due + left for due, left in zip(crew.months(f"load{stem}"), crew.months(f"backlog{stem}"), strict=True)]


def management(crew: Crew) -> Iterator[Suggestion]:
    """Where management is covered to less than 80 % three months in a row: first a share raised, then a manager."""
    cover, heads = crew.months("coverage"), crew.months("headcount")
    thin = stretches((heads[m] >= SMALL and cover[m] < COVERED * (1 - ALLOWED) for m in range(crew.end + 1)), LASTING)
    if not thin:
        return
    first, last = thin[0]
    row = coach(crew.team)
    if row is not None:
        seat = crew.team.seats[row - 1]
        fix = Fix(
            f"Raise {seat.name}'s management share to {percent(RAISED)}",
            ((f"{crew.where}.seats.{row}.manages", RAISED),),
        )
        begin = max(first, int(seat.start))
        yield Suggestion("management", 0, first, first, begin, begin, fix)
    if max(crew.months("management_need")[first : last + 1]) >= WORTH_A_MANAGER:
        found = joined(crew, HEAD, 1, first, "management")
        if found is not None:
            yield found


def coach(team: Team) -> int | None:
    """The row, from one, of the person whose management share is raised first: one who is here, paid most."""
    fit = [
        (seat.start > 1, seat.heads > 1, -seat.salary, row)
        for row, seat in enumerate(team.seats, 1)
        if seat.heads and seat.manages < LEADS and seat.fte >= PART_TIME
    ]
    return min(fit)[-1] if fit else None


def missing_in_rota(crew: Crew) -> tuple[int, int]:
    """The first month in which somebody is on call for more than the limit, and how many more it takes at worst."""
    share, people = crew.months("on_call"), crew.months("rota")
    wanted = math.ceil(crew.people.positions / crew.people.rota_limit - 1e-9)
    thin = [m for m, each in enumerate(share) if over(each, crew.people.rota_limit)]
    return (thin[0], math.ceil(wanted - min(people[m] for m in thin) - 1e-9)) if thin else (0, 0)


def rota(crew: Crew) -> Iterator[Suggestion]:
    """Where somebody is on call for more than the limit: others put into the rota, or a contract for operations."""
    first, wanted = missing_in_rota(crew)
    if not wanted:
        return
    rows = fit_for_rota(crew.team)[:wanted]
    if rows:
        names = [crew.team.seats[row - 1].name for row in rows]
        fix = Fix(
            f"Put {listed(names)} on call",
            tuple((f"{crew.where}.seats.{row}.is_on_call", True) for row in rows),
        )
        yield Suggestion("rota", 0, first, first, first, first, fix)
    if len(rows) < wanted:
        found = joined(crew, KINDS[SHARES.index("infra")], wanted - len(rows), first, "infra")
        if found is not None:
            yield replace(found, about="rota")
    if len(crew.team.vendors) < MOST_VENDORS:
        yield contract(crew, first)


def fit_for_rota(team: Team) -> tuple[int, ...]:
    """Rows, from one, of who could take a turn: those who know the machines best, and are here longest, first."""
    fit = [
        (seat.start > 1, -seat.infra, -seat.pretraining, -seat.posttraining, row)
        for row, seat in enumerate(team.seats, 1)
        if seat.heads and not seat.is_on_call and seat.manages <= RAISED and seat.fte >= PART_TIME
    ]
    return tuple(each[-1] for each in sorted(fit))


def contract(crew: Crew, first: int) -> Suggestion:
    """A vendor who looks after the machines, from the next month on at the earliest, as long as there are any."""
    start = max(first, 2)
    last = max(start, max((m for m, nodes in enumerate(crew.months("nodes")) if nodes), default=start))
    usual = replace(vendor_of(role_of(OPERATIONS), SOUTH_EAST_ASIA), fte=1.0)
    vendor = replace(usual, first=float(start), last=float(min(last, crew.end)))
    vendor = replace(vendor, last=max(vendor.first, vendor.last))
    fix = Fix(
        f"Hire managed cluster operations for months {vendor.first:.0f} – {vendor.last:.0f}",
        lists=((f"{crew.where}.vendors", (*crew.team.vendors, vendor)),),
    )
    return Suggestion("rota", 0, first, start - 1, start, start, fix)


def _pay(team: Team, about: str) -> float:
    """What the contributor who does most of it is paid; for others the most of all; 0 where nobody is paid."""
    paid = [seat for seat in team.seats if seat.salary > 0]
    doing = [seat for seat in paid if getattr(seat, about, 0.0) > 0 and seat.kind == CONTRIBUTOR]
    if doing:
        return max(doing, key=lambda seat: getattr(seat, about)).salary
    return max((seat.salary for seat in paid), default=0.0)


def _leader(team: Team, about: str) -> str:
    """To whom a new person reports: the leader who does most of it; nobody where reporting lines are not stated."""
    led = {seat.reports_to for seat in team.seats} - {""}
    leaders = [seat for seat in team.seats if seat.kind in {LEAD, MANAGER} and seat.name in led]
    if not leaders:
        return ""
    return max(leaders, key=lambda seat: getattr(seat, about, 0.0)).name


def _one(role: str) -> str:
    """A role with its article: `an infrastructure engineer`."""
    return f"{'an' if role[:1] in 'AEIOU' else 'a'} {role[:1].lower()}{role[1:]}"
