"""The roster: who is here, how ramped, what it costs."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import least, weighted, when
from core.inputs.constants import Constants
from core.inputs.team import Team
from core.number import Number
from core.rows import Rows
from core.units import FTE, PERSON, PERSON_MONTH, USD_PER_MONTH


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Roster:
    """What holds for each seat whatever the month: cost and working share of one head."""

    cost: tuple[Number, ...]
    work: tuple[Number, ...]


def roster(k: Constants, t: Team, rows: Rows) -> Roster:
    """The monthly cost of one head in each seat, burden included, and its time left besides managing."""
    rows.section("Roster")
    cost = tuple(
        rows.row(
            f"seat_cost_{n}",
            f"Cost of one head a month, seat {n}",
            USD_PER_MONTH,
            t.burden * seat.fte * seat.salary / k.year_months,
        )
        for n, seat in enumerate(t.seats, 1)
    )
    work = tuple(
        rows.row(f"seat_work_{n}", f"Working share of one head, seat {n}", FTE, seat.fte * (1 - seat.manages))
        for n, seat in enumerate(t.seats, 1)
    )
    return Roster(cost, work)


def supply(k: Constants, t: Team, roster: Roster, month: Number, rows: Rows) -> Number:
    """Person-months of ramped work this month: ramp = min(1, p0 + (1 - p0)(tenure + ½ month)/R), mid-month."""
    rows.section("People")
    present = tuple(
        rows.row(f"present_{n}", f"People present, seat {n}", PERSON, when(month >= seat.start, seat.heads, 0.0))
        for n, seat in enumerate(t.seats, 1)
    )
    ramped = tuple(
        rows.row(
            f"ramped_{n}",
            f"Ramped people, seat {n}",
            PERSON,
            here
            * least(1.0, t.first_day + (1 - t.first_day) * (seat.tenure + month - seat.start + k.half) / seat.ramp),
        )
        for n, (here, seat) in enumerate(zip(present, t.seats, strict=True), 1)
    )
    rows.row("headcount", "Headcount", FTE, weighted(present, tuple(seat.fte for seat in t.seats)))
    rows.row("payroll_due", "Payroll before rounding", USD_PER_MONTH, weighted(present, roster.cost))
    return rows.row("supply", "Work the team can do", PERSON_MONTH, weighted(ramped, roster.work))
