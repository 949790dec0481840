"""Cash by month: what is spent, what comes in, what is left. Each cash line is rounded to the cent."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import at, greatest, least, on_dates, rounded, when
from core.given import Inputs
from core.number import Number
from core.rows import Rows
from core.units import FLAG, GPU_HOUR, RATIO, USD


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class State:
    """The money after a month: cash, the lowest cash so far, and whether cash ever was below zero."""

    cash: Number
    lowest: Number
    is_out: Number


def advance(i: Inputs, before: State, month: Number, rows: Rows) -> State:
    """Spending and income of the month, closing cash, and its value today."""
    rows.section("Cash")
    machines = rows.now("machines")
    payroll = rows.row("payroll", "Payroll", USD, rounded(rows.now("payroll_due"), i.constants.cents))
    vendors = rows.row("vendors", "Vendors", USD, rounded(rows.now("vendor_due"), i.constants.cents))
    replacing = rows.row("replacing", "Replacing people", USD, rounded(rows.now("replacement_due"), i.constants.cents))
    fleet = rows.row("fleet", "Nodes of the calendar", USD, rounded(_fleet(i, rows), i.constants.cents))
    other = rows.row("other", "Other spending", USD, when(month >= 1, i.money.other, 0.0))
    staff = rows.row("team_paid", "Team", USD, payroll + vendors + replacing)
    nodes = rows.row("machines_paid", "Machines and nodes of the calendar", USD, machines + fleet)
    spent = rows.row("spent", "Spent", USD, nodes + staff + other)
    funded = rows.row(
        "funded",
        "Funding",
        USD,
        on_dates(
            tuple(round_.month for round_ in i.money.funding), tuple(round_.amount for round_ in i.money.funding), month
        ),
    )
    opening = rows.row("opening", "Opening cash", USD, before.cash)
    cash = rows.row("cash", "Closing cash", USD, opening + funded - spent)
    lowest = rows.row("lowest", "Lowest cash so far", USD, least(before.lowest, cash))
    is_out = rows.row("is_out", "Cash was below zero", FLAG, greatest(before.is_out, when(cash < 0, 1.0, 0.0)))
    rows.row("solvent", "Cash lasts", FLAG, 1 - is_out)
    rows.row("spent_before", "Spent until release", USD, spent * (1 - at(rows.whole("released"), month - 1)))
    _until_done(staff, fleet, cash, month, rows)
    worth = rows.row(
        "worth",
        "Worth today of a dollar then",
        RATIO,
        (1 + i.general.discount) ** (0 - month / i.constants.year_months),
    )
    rows.row("present", "Spending at today's worth", USD, spent * worth)
    rows.row("present_machines", "Machines at today's worth", USD, machines * worth)
    rows.row("present_useful", "Useful hours at today's worth", GPU_HOUR, rows.now("useful") * worth)
    return State(cash, lowest, is_out)


def _until_done(team: Number, fleet: Number, cash: Number, month: Number, rows: Rows) -> None:
    """What is spent up to and with the month in which the work of people is done, and the cash then."""
    done = at(rows.whole("finished"), month)
    before = at(rows.whole("finished"), month - 1)
    rows.row("team_before", "Team until its work is done", USD, team * (1 - before))
    rows.row("fleet_before", "Nodes of the calendar until then", USD, fleet * (1 - before))
    rows.row("cash_then", "Cash in the month the work is done", USD, cash * (done - before))


def _fleet(i: Inputs, rows: Rows) -> Number:
    """What the nodes of the calendar cost where they are paid by it."""
    return rows.now("nodes") * i.people.node_gpus * i.general.hours * i.people.node_price
