"""Who is here: cohorts through arrivals and a ramp kernel, exits and replacements, and the vendors' people.

All cohorts of a team shrink by the same factor, so the share s(m) of people of month 1 who are still here carries
every cohort: what a seat still has to learn is s · Σ arrivals/s · max(0, 1 - tenure/ramp), without a list of cohorts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.formula import at, greatest, least, on_dates, ramping, ratio, total_between, weighted, when
from core.given import Inputs
from core.inputs.team import Seat, Vendor
from core.number import Number
from core.rows import Rows, numbered
from core.units import FLAG, FTE, PERCENT, PERSON, PERSON_MONTH


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Present:
    """People of each seat, what they still have to learn, how many ramped people they amount to, and chances."""

    people: tuple[Number, ...]
    learning: tuple[Number, ...]
    ramped: tuple[Number, ...]
    survival: Number
    exit_chance: Number
    vacancies: Number


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Lent:
    """Vendors of the month: whether their contract runs, and what their people do."""

    active: tuple[Number, ...]
    work: tuple[Number, ...]


def opening(i: Inputs, rows: Rows) -> Present:
    """Nobody before month 0."""
    none = tuple(rows.opening(f"present_{n}", 0.0) for n, _ in enumerate(i.team.seats, 1))
    return Present(
        none, (), (), rows.opening("survival", 1.0), rows.opening("exit_chance", 0.0), rows.opening("vacancies", 0.0)
    )


def present(i: Inputs, before: Present, month: Number, rows: Rows) -> Present:
    """People of the month: who stayed, hires of the plan, and replacements after the time hiring takes."""
    rows.section("People")
    seats, members = tuple(enumerate(i.team.seats, 1)), numbered("seat", len(i.team.seats))
    survival = rows.row("survival", "Share still here of month 1", PERCENT, before.survival * (1 - before.exit_chance))
    away = (people * before.exit_chance for people in before.people)
    left = rows.block("left", "Left at the end of last month", members, PERSON, away)
    arrivals = (_arrivals(i, n, seat, month, rows) for n, seat in seats)
    joined = rows.block("arrivals", "New people", members, PERSON, arrivals)
    as_first = (ratio(new, survival, 0.0) for new in joined)
    rows.block("joined", "New people as of month 1", members, PERSON, as_first)
    here = (before.people[n - 1] - left[n - 1] + joined[n - 1] + _founding(seat, month) for n, seat in seats)
    people = rows.block("present", "People present", members, PERSON, here)
    lacking = (survival * _learning(i, n, seat, month, rows) for n, seat in seats)
    learning = rows.block("learning", "Still to learn", members, PERSON, lacking)
    useful = (one - (1 - i.people.first_day) * lack for one, lack in zip(people, learning, strict=True))
    ramped = rows.block("ramped", "Ramped people", members, PERSON, useful)
    vacancies = _posts(i, before, left, month, rows)
    _counted(i, people, ramped, rows)
    return Present(people, learning, ramped, survival, before.exit_chance, vacancies)


def _arrivals(i: Inputs, n: int, seat: Seat, month: Number, rows: Rows) -> Number:
    """Hires of the plan after month 1, and replacements of those who left."""
    hired = when((month >= seat.start) * (month <= seat.start) * (seat.start > 1), seat.heads, 0.0)
    return hired + when(seat.is_backfilled, at(rows.so_far(f"left_{n}"), month - i.people.hiring_lead), 0.0)


def _founding(seat: Seat, month: Number) -> Number:
    """People who are here from month 1 on."""
    return when((month >= 1) * (month <= 1) * (seat.start <= 1), seat.heads, 0.0)


def _learning(i: Inputs, n: int, seat: Seat, month: Number, rows: Rows) -> Number:
    """What people of a seat still have to learn, as of month 1, in people who know nothing yet."""
    half = i.constants.half
    founding = when((seat.start <= 1) * (month >= 1), seat.heads, 0.0)
    own = founding * greatest(0.0, 1 - (seat.tenure + month - half) / seat.ramp)
    return own + ramping(rows.so_far(f"joined_{n}"), seat.ramp, month, half)


def _posts(i: Inputs, before: Present, left: tuple[Number, ...], month: Number, rows: Rows) -> Number:
    """Posts that are open: hires of the plan whose search has begun, and people who left and are replaced."""
    seats = i.team.seats
    replaced = weighted(left, tuple(seat.is_backfilled for seat in seats))
    gone = rows.row("to_replace", "Left and replaced", PERSON, replaced)
    back = at(rows.so_far("to_replace"), month - i.people.hiring_lead)
    vacancies = rows.row("vacancies", "Posts empty until replaced", PERSON, before.vacancies + gone - back)
    starts, heads = tuple(seat.start for seat in seats), tuple(seat.heads for seat in seats)
    planned = when(month >= 1, total_between(starts, heads, month, month + i.people.hiring_lead), 0.0)
    rows.row("open_posts", "Open posts", PERSON, planned + vacancies)
    rows.row("hired", "Hires of the plan", PERSON, when(month > 1, on_dates(starts, heads, month), 0.0))
    rows.row("replaced", "Replacements", PERSON, back)
    return vacancies


def _counted(i: Inputs, people: tuple[Number, ...], ramped: tuple[Number, ...], rows: Rows) -> None:
    """People and full-time people, and how many ramped ones they amount to."""
    fte = tuple(seat.fte for seat in i.team.seats)
    rows.row("heads", "People", PERSON, weighted(people))
    rows.row("headcount", "Headcount", FTE, weighted(people, fte))
    rows.row("ramped_fte", "Ramped people in all", FTE, weighted(ramped, fte))


def vendors(i: Inputs, month: Number, rows: Rows) -> Lent:
    """Vendors whose contract runs, the work their people do, and what is taken over from them at the end."""
    p = i.people
    rows.section("Vendors")
    listed, members = i.team.vendors, numbered("vendor", len(i.team.vendors))
    runs = (when((month >= vendor.first) * (month <= vendor.last), 1.0, 0.0) for vendor in listed)
    active = rows.block("active", "Contract runs", members, FLAG, runs)
    out = (
        run * vendor.fte * p.vendor_speed * _ramp(i, vendor, month) for run, vendor in zip(active, listed, strict=True)
    )
    work = rows.block("vendor_out", "Work of vendors", members, PERSON_MONTH, out)
    over = (_known(i, vendor, month) for vendor in listed)
    rows.block("handover", "Taking over", members, PERSON_MONTH, over)
    rows.row("vendors_fte", "People of vendors", FTE, weighted(active, tuple(v.fte for v in i.team.vendors)))
    rows.row("vendor_work", "Work of vendors", PERSON_MONTH, weighted(work))
    return Lent(active, work)


def _known(i: Inputs, vendor: Vendor, month: Number) -> Number:
    """What the team takes over in the month after a contract ends."""
    p = i.people
    known = p.transfer * vendor.fte * p.vendor_speed * greatest(0.0, vendor.last - vendor.first + 1)
    return when((month >= vendor.last + 1) * (month <= vendor.last + 1), known, 0.0)


def _ramp(i: Inputs, vendor: Vendor, month: Number) -> Number:
    """How productive a vendor's people are in mid-month, counted from the start of the contract."""
    since = (month - vendor.first + i.constants.half) / i.people.vendor_ramp
    return least(1.0, i.people.first_day + (1 - i.people.first_day) * since)


def leave(here: Present, chance: Number, rows: Rows) -> Present:
    """Who leaves at the month's end: the same chance for everybody."""
    rows.row("exits", "People leaving", PERSON, chance * weighted(here.people))
    rows.row("gone", "Chance that one given person has left", PERCENT, 1 - here.survival * (1 - chance))
    return replace(here, exit_chance=chance)
