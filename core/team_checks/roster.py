"""What a roster must be: shares that add up, names of their own, reporting lines that lead to the top."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from core.inputs.team import BY_FUNCTION, LEAD, MANAGER, SHARES, Seat, Team, Vendor
from core.issues import Fix, Issue
from core.plan import Plan
from core.stretches import listed, percent

WHOLE, NEAR = 1.0, 0.005
ROUNDING = 1e-9
PART_TIME = 0.6
LEAST_OF_A_MANAGER, USUAL_OF_A_MANAGER = 0.3, 0.6
PLAYER, PLAYER_COACH, FULL = 5, 8, 12  # people who report to one person
HALF = 0.5


def rosters(plan: Plan) -> Iterator[Issue]:
    """What is wrong with the roster of any option for the team."""
    for place, team in enumerate(plan.team, 1):
        where = f"team.{place}"
        for row, seat in enumerate(team.seats, 1):
            if seat.manages < WHOLE:
                yield from _shares(f"{where}.seats.{row}", team, seat)
        for row, vendor in enumerate(team.vendors, 1):
            if any(getattr(vendor, key) for key in SHARES) or not (vendor.incidents or vendor.rota):
                yield from _shares(f"{where}.vendors.{row}", team, vendor)
            yield from _months(f"{where}.vendors.{row}", team, vendor)
        yield from _names(where, team)
        yield from _lines(where, team)
        yield from _leading(where, team)
        yield from _spans(where, team)
        yield from _part_time(where, team)


def _shares(where: str, team: Team, row: Seat | Vendor) -> Iterator[Issue]:
    """Shares that do not add up to 100 %: scaled, or where there are none, all for the function of the role."""
    shares = {key: getattr(row, key) for key in SHARES}
    total = sum(shares.values())
    if abs(total - WHOLE) <= NEAR + ROUNDING:
        return
    first = next((key for key, part in shares.items() if part), SHARES[0])
    fix = None
    if total > 0:
        fix = Fix(f"Scale the shares of {row.name} to 100 %", _put(where, _scaled(shares, total)))
    elif meant := _meant(row):
        fix = Fix(f"Give all time of {row.name} to {dict(BY_FUNCTION)[meant]}", ((f"{where}.{meant}", 1.0),))
    says = (
        f"{team.name}, {row.name}: the shares of the functions add up to {percent(total)}; they must add up to 100 %."
    )
    yield Issue(f"{where}.{first}", says, grave=True, fix=fix)


def _scaled(shares: dict[str, float], total: float) -> dict[str, float]:
    """Shares in whole per cent that add up to 100; the largest takes what rounding leaves."""
    scaled = {key: round(part / total, 2) for key, part in shares.items() if part}
    largest = max(scaled, key=lambda key: scaled[key])
    return scaled | {largest: round(scaled[largest] + 1 - sum(scaled.values()), 2)}


def _put(where: str, shares: dict[str, float]) -> tuple[tuple[str, float], ...]:
    return tuple((f"{where}.{key}", part) for key, part in shares.items())


def _meant(row: Seat | Vendor) -> str:
    """The function that role or name speak of; empty where they speak of none."""
    words = f"{row.role if isinstance(row, Seat) else ''} {row.name}".casefold()
    return next((key for key, name in BY_FUNCTION if key in words or name in words), "")


def _months(where: str, team: Team, vendor: Vendor) -> Iterator[Issue]:
    """A contract that ends before it begins."""
    if vendor.last < vendor.first:
        yield Issue(
            f"{where}.last",
            f"{team.name}, {vendor.name}: the contract ends in month {vendor.last:.0f}, before it begins in month "
            f"{vendor.first:.0f}; the last month must not lie before the first.",
            grave=True,
            fix=Fix(
                f"Let {vendor.name} work from month {vendor.last:.0f} to {vendor.first:.0f}",
                ((f"{where}.first", vendor.last), (f"{where}.last", vendor.first)),
            ),
        )


def _names(where: str, team: Team) -> Iterator[Issue]:
    """Two seats called alike, to which nobody could report."""
    names = [seat.name.casefold() for seat in team.seats]
    for row, seat in enumerate(team.seats, 1):
        if names[row - 1] in names[: row - 1]:
            free = next(f"{seat.name} {n}" for n in range(2, 99) if f"{seat.name} {n}".casefold() not in names)
            yield Issue(
                f"{where}.seats.{row}.name",
                f"{team.name}: two seats are called “{seat.name}”; each needs a name of its own.",
                grave=True,
                fix=Fix(f"Call the second “{free}”", ((f"{where}.seats.{row}.name", free),)),
            )


def _lines(where: str, team: Team) -> Iterator[Issue]:
    """Reporting lines that lead to a vendor, to nobody, or round in a circle."""
    over = {seat.name.casefold(): seat.reports_to.casefold() for seat in reversed(team.seats)}
    lent = {vendor.name.casefold() for vendor in team.vendors}
    told: set[str] = set()
    for row, seat in enumerate(team.seats, 1):
        boss, key = seat.reports_to.casefold(), f"{where}.seats.{row}.reports_to"
        alone = Fix(f"Let {seat.name} report to nobody", ((key, ""),))
        if boss in over:
            circle = _circle(seat.name.casefold(), over)
            if circle and not told & set(circle):
                told |= set(circle)
                names = " → ".join(_as_written(name, team) for name in (*circle, circle[0]))
                says = f"{team.name}: {names} report in a circle; one of them must report to somebody else."
                yield Issue(key, says, grave=True, fix=alone)
        elif boss in lent:
            says = f"{team.name}: {seat.name} reports to {seat.reports_to}, a vendor; somebody of the team must lead."
            yield Issue(key, says, grave=True, fix=alone)
        elif boss:
            others = [each.name for each in team.seats if each is not seat]
            near = get_close_matches(seat.reports_to, others, 1)
            fix = Fix(f"Let {seat.name} report to {near[0]}", ((key, near[0]),)) if near else alone
            says = f"{team.name}: {seat.name} reports to “{seat.reports_to}”, but no seat has this name."
            yield Issue(key, says, grave=True, fix=fix)


def _circle(name: str, over: dict[str, str]) -> tuple[str, ...]:
    """The names from one up its line back to itself; empty where the line does not come back to it."""
    passed = [name]
    while (boss := over.get(passed[-1], "")) and boss not in passed:
        passed.append(boss)
    return tuple(passed) if boss == name else ()


def _as_written(name: str, team: Team) -> str:
    return next(seat.name for seat in team.seats if seat.name.casefold() == name)


def _leading(where: str, team: Team) -> Iterator[Issue]:
    """Leads whom nobody reports to, where lines are stated, and managers who hardly manage: likely slips."""
    bosses = {seat.reports_to.casefold() for seat in team.seats} - {""}
    idle = [
        (row, seat)
        for row, seat in enumerate(team.seats, 1)
        if bosses and seat.heads and seat.kind in {LEAD, MANAGER} and seat.name.casefold() not in bosses
    ]
    if idle:
        names = listed([seat.name for _, seat in idle])
        changes = [(f"{where}.seats.{row}.{key}", value) for row, _ in idle for key, value in _contributing()]
        yield Issue(
            f"{where}.seats.{idle[0][0]}.kind",
            f"{team.name}: nobody reports to {names}, though stated to lead; say who does, or state no lead.",
            fix=Fix(f"Make {names} {'contributors' if len(idle) > 1 else 'a contributor'}", tuple(changes)),
        )
    slight = [
        (row, seat)
        for row, seat in enumerate(team.seats, 1)
        if seat.heads and seat.kind == MANAGER and seat.manages < LEAST_OF_A_MANAGER - ROUNDING
    ]
    if slight:
        names = listed([f"{seat.name} ({percent(seat.manages)})" for _, seat in slight])
        yield Issue(
            f"{where}.seats.{slight[0][0]}.manages",
            f"{team.name}: a manager with hardly any time to manage: {names}; managers usually give it 60 – 100 %.",
            fix=Fix(
                f"Let {listed([seat.name for _, seat in slight])} manage for {percent(USUAL_OF_A_MANAGER)}",
                tuple((f"{where}.seats.{row}.manages", USUAL_OF_A_MANAGER) for row, _ in slight),
            ),
        )


def _contributing() -> tuple[tuple[str, object], ...]:
    """What makes a lead a contributor."""
    return (("kind", Seat().kind), ("manages", 0.0))


def _spans(where: str, team: Team) -> Iterator[Issue]:
    """More people than one can lead, by the reporting lines: 5 beside much work, 8 of a lead, 12 of a manager."""
    wide = []
    for row, seat in enumerate(team.seats, 1):
        led = sum(each.heads for each in team.seats if each.reports_to.casefold() == seat.name.casefold())
        most = PLAYER if seat.manages <= HALF else FULL if seat.kind == MANAGER else PLAYER_COACH
        if seat.heads and led > most * seat.heads:
            wide.append((row, f"{led / seat.heads:g} people report to {seat.name}, who can lead {most}"))
    if wide:
        says = f"{team.name}: {listed([words for _, words in wide])}; put a lead between, or raise a management share."
        yield Issue(f"{where}.seats.{wide[0][0]}.manages", says)


def _part_time(where: str, team: Team) -> Iterator[Issue]:
    """People in the rota who work for less than 60 %."""
    few = [
        (row, seat)
        for row, seat in enumerate(team.seats, 1)
        if seat.heads and seat.is_on_call and seat.fte < PART_TIME - ROUNDING
    ]
    if few:
        names = listed([f"{seat.name} ({percent(seat.fte)} of full time)" for _, seat in few])
        yield Issue(
            f"{where}.seats.{few[0][0]}.is_on_call",
            f"{team.name}: on call though in part time: {names}; a turn in the rota takes whole days and nights.",
            fix=Fix(
                f"Take {listed([seat.name for _, seat in few])} off the rota",
                tuple((f"{where}.seats.{row}.is_on_call", False) for row, _ in few),
            ),
        )
