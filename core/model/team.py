"""The team month by month: who is here, what they can do, what is due, what it does to them (team.md 1.3)."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import weighted, when
from core.given import Inputs
from core.inputs.team import SHARES, Shares, by_function
from core.model import burnout, capacity, events, load, presence, usual
from core.model.burnout import Strain
from core.model.load import Backlog
from core.model.presence import Present
from core.model.usual import Work
from core.number import Number
from core.rows import Rows, numbered
from core.units import FLAG, FTE, LOADED, USD_PER_MONTH


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Roster:
    """What holds for each seat whatever the month: cost, working share and contract of its heads, and who leads."""

    cost: tuple[Number, ...]
    work: tuple[Number, ...]
    fte: tuple[Number, ...]
    leads: tuple[Number, ...]
    shares: Shares
    lent: Shares
    plan: Work


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Staff:
    """The team after a month."""

    present: Present
    backlog: Backlog
    strain: Strain


def roster(i: Inputs, rows: Rows) -> Roster:
    """The monthly cost of one head in each seat, burden included, and its time left besides managing."""
    k, t = i.constants, i.team
    rows.section("Roster")
    members = numbered("seat", len(t.seats))
    price = (t.burden * seat.fte * seat.salary / k.year_months for seat in t.seats)
    cost = rows.block("seat_cost", "Cost of one head a month", members, USD_PER_MONTH, price)
    shares = (seat.fte * (1 - seat.manages) for seat in t.seats)
    share = rows.block("seat_work", "Working share of one head", members, FTE, shares)
    fte = rows.block("seat_fte", "Contracts", members, FTE, (seat.heads * seat.fte for seat in t.seats))
    people = weighted(tuple(seat.heads for seat in t.seats)) + weighted(tuple(vendor.fte for vendor in t.vendors))
    rows.row("is_staffed", "Anybody is stated for the team", FLAG, when(people > 0, 1.0, 0.0))
    events.exits(i, rows)
    leading = (when(seat.manages >= k.leads, 1.0, 0.0) for seat in t.seats)
    leads = rows.block("leads", "Leads a group", members, FLAG, leading)
    return Roster(cost, share, fte, leads, by_function(t.seats), by_function(t.vendors), usual.work(i, rows))


def opening(i: Inputs, r: Roster, rows: Rows) -> Staff:
    """The team before month 0: nobody works yet."""
    return Staff(presence.opening(i, rows), load.opening(r.plan, rows), burnout.opening(i, rows))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Asked:
    """What machines ask of the team this month: failures per 1,000 node-days, nodes on, whether the run is done.

    `on` also holds the share of the month with any nodes; `is_after` says that work after the run may go on.
    """

    failures: Number
    on: tuple[Number, Number]
    is_after: Number


def advance(i: Inputs, r: Roster, before: Staff, asked: Asked, month: Number, rows: Rows) -> Staff:
    """One month of the team, in the order of team.md 1.3."""
    strain = burnout.begin(i, before.strain, rows)
    here = presence.present(i, before.present, month, rows)
    vendors = presence.vendors(i, month, rows)
    led = capacity.managed(i, r.leads, here, vendors, rows)
    contracts = capacity.Contracts(r.work, r.fte, r.shares, r.lent)
    able = capacity.capacity(i, contracts, led, strain, month, rows)
    running = load.running(i, vendors, asked.failures, asked.on, rows)
    has = load.Month(able, running, asked.is_after, led.coverage, r.lent, before.backlog)
    backlog = load.serve(i, r.plan, has, month, rows)
    strained = burnout.end(i, here.people, vendors.active, strain, month, rows)
    _busy(i, r, rows)
    _cost(i, r, here, vendors, rows)
    return Staff(presence.leave(here, strained.exit_chance, rows), backlog, strained)


def _busy(i: Inputs, r: Roster, rows: Rows) -> None:
    """How much each seat has to do, before anybody helps out: u = (1 - m) Σ x_f L_f/C_f + m W_m/M."""
    rows.section("Load of each seat")
    managing = rows.now("managing_use")
    uses = tuple(rows.now(f"use_{key}") for key in SHARES)
    mixes = zip(i.team.seats, zip(*r.shares, strict=True), strict=True)
    loads = (_load(seat.manages, mix, uses, managing) for seat, mix in mixes)
    rows.block("busy", "Load", numbered("seat", len(i.team.seats)), LOADED, loads)


def _load(manages: Number, mix: tuple[Number, ...], uses: tuple[Number, ...], managing: Number) -> Number:
    """The load of one seat over what it can do, given what it works on."""
    work: Number = 0.0
    for share, use in zip(mix, uses, strict=True):
        work = work + share * use
    return (1 - manages) * work + manages * managing


def _cost(i: Inputs, r: Roster, here: Present, vendors: presence.Lent, rows: Rows) -> None:
    """Payroll with burden, fees of vendors, and what replacing people costs."""
    rows.section("Cost of the team")
    pay = rows.row("payroll_due", "Payroll before rounding", USD_PER_MONTH, weighted(here.people, r.cost))
    fees = weighted(vendors.active, tuple(v.fte for v in i.team.vendors), tuple(v.rate for v in i.team.vendors))
    vendor = rows.row("vendor_due", "Vendors before rounding", USD_PER_MONTH, fees)
    salaries = weighted(here.people, tuple(seat.salary for seat in i.team.seats))
    replacing = rows.row(
        "replacement_due",
        "Replacing people, before rounding",
        USD_PER_MONTH,
        i.people.replacement * rows.now("exit_chance") * salaries,
    )
    rows.row("team_due", "Team in all, before rounding", USD_PER_MONTH, pay + vendor + replacing)
