"""What roles and brought rosters do to the plan, each as one step, and what is said of that."""

from __future__ import annotations

from dataclasses import replace

from core.arrange import free_name
from core.inputs.team import Seat, Team, Vendor
from core.issues import Invalid
from core.keys import list_kind
from core.roles import Role, seat_of, vendor_of
from core.roster.importing import with_seats
from ui.document import Document
from ui.roster.words import money, seats_words

BACK = "Ctrl+Z takes it back."


def put_role(document: Document, role: Role, region: str, level: str, start: int) -> str:
    """Add a seat or a vendor as the catalogue has it to the chosen team, and return what was added.

    Raises:
        Invalid: the catalogue knows no pay there, or the team has as many as it may.
    """
    name = document.plan.team[document.plan.case.team].name
    if role.is_vendor:
        vendor = _add_vendor(document, vendor_of(role, region, level), start)
        return f"“{name}” has the vendor “{vendor.name}” now, {money(vendor.rate)} $ a month for each person. {BACK}"
    seat = _add_seat(document, seat_of(role, region, level), start)
    return f"“{name}” has the seat “{seat.name}” now, {money(seat.salary)} $ a year from month {start} on. {BACK}"


def put_seats(document: Document, seats: tuple[Seat, ...], *, added: bool) -> str:
    """Put brought seats into the chosen team, and return what it has now.

    Raises:
        Invalid: these are more seats than a team may have.
    """
    option = document.plan.case.team
    document.replace(with_seats(document.plan, option, seats, added=added), "import roster")
    team = document.plan.team[option]
    return f"“{team.name}” has {seats_words(len(team.seats))} now. Ctrl+Z brings back what was before."


def standing_words(document: Document) -> str:
    """Return how many seats and vendors the chosen team has."""
    team = document.plan.team[document.plan.case.team]
    vendors = f"{len(team.vendors)} vendor{'s' * (len(team.vendors) != 1)}"
    return f"“{team.name}” has {seats_words(len(team.seats))} and {vendors}."


def _add_seat(document: Document, seat: Seat, start: int) -> Seat:
    plan = document.plan
    rows = plan.team[plan.case.team].seats
    made = replace(seat, name=free_name(seat.name, rows), start=float(start))
    _put(document, "seats", (*rows, made), f"add seat {made.name}")
    return made


def _add_vendor(document: Document, vendor: Vendor, start: int) -> Vendor:
    plan = document.plan
    rows = plan.team[plan.case.team].vendors
    last = max(vendor.last, float(start))
    made = replace(vendor, name=free_name(vendor.name, rows), first=float(start), last=last)
    _put(document, "vendors", (*rows, made), f"add vendor {made.name}")
    return made


def _put(document: Document, listed: str, rows: tuple[Seat | Vendor, ...], what: str) -> None:
    most = list_kind(Team, listed).most
    if len(rows) > most:
        raise Invalid(f"A team has at most {most} {listed}; remove one first.")
    plan = document.plan
    document.replace(plan.put_rows("team", plan.case.team, listed, rows), what)
