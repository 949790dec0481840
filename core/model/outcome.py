"""What the months add up to: the headline figures, the waste ledger, and the checks of the arithmetic."""

from __future__ import annotations

from core.formula import at, ratio, total
from core.inputs.general import General
from core.inputs.money import Money
from core.number import Number
from core.rows import Rows
from core.units import GPU_HOUR, MONTH, MONTH_NUMBER, PERCENT, PERSON_MONTH, USD, USD_PER_GPU_HOUR

_NAMED = (
    ("useful", "Useful hours"),
    ("slow", "Hours lost to speed"),
    ("idle", "Idle hours inside the work"),
    ("waiting", "Waiting hours"),
    ("spare", "Spare hours"),
    ("checkpoint", "Checkpoint hours"),
    ("redone", "Hours of work done again"),
    ("restarting", "Restart hours"),
)
WASTE = tuple(key for key, _ in _NAMED)


def headline(money: Money, rows: Rows) -> None:
    """Cost, release, runway and what they rest on. A month after the horizon means: not within it."""
    rows.section("Headline")
    rows.row("total_cost", "Total cost to the horizon", USD, total(rows.whole("spent")))
    rows.row("release_cost", "Cost to release", USD, total(rows.whole("spent_before")))
    rows.row(
        "release",
        "Release month",
        MONTH_NUMBER,
        total(rows.whole("unreleased")),
        note="One more than the horizon: not within it.",
    )
    rows.row(
        "runway",
        "First month with cash below zero",
        MONTH_NUMBER,
        total(rows.whole("solvent")),
        note="One more than the horizon: cash lasts.",
    )
    rows.row(
        "run_finished", "Run done at", MONTH, at(rows.whole("run_end"), rows.last), note="0: not within the horizon."
    )
    lowest = rows.row("lowest_cash", "Lowest cash", USD, at(rows.whole("lowest"), rows.last))
    rows.row("peak_funding", "Peak funding", USD, money.cash - lowest, note="Opening cash less the lowest cash.")
    rows.row("closing_cash", "Cash at the horizon", USD, at(rows.whole("cash"), rows.last))
    rows.row("present_cost", "Cost at today's worth", USD, total(rows.whole("present")))
    machines = rows.row("machine_cost", "Machines", USD, total(rows.whole("machines")))
    rows.row("payroll_cost", "Payroll", USD, total(rows.whole("payroll")))
    rows.row("other_cost", "Other spending", USD, total(rows.whole("other")))
    rows.row(
        "useful_price",
        "Machines per useful GPU-hour",
        USD_PER_GPU_HOUR,
        ratio(machines, total(rows.whole("useful")), 0.0),
    )
    rows.row(
        "owed", "Owed for use at the horizon", USD, total(rows.whole("usage_cost")) - total(rows.whole("use_paid"))
    )
    rows.row("people_work", "Work the team could do", PERSON_MONTH, total(rows.whole("supply")))


def waste(rows: Rows) -> None:
    """Where the paid hours went, in all."""
    rows.section("Where paid hours go")
    paid = rows.row("all_paid", "Paid hours in all", GPU_HOUR, total(rows.whole("paid")))
    for key, name in _NAMED:
        rows.row(f"all_{key}", f"{name} in all", GPU_HOUR, total(rows.whole(key)))
    rows.row("useful_share", "Useful share of paid hours", PERCENT, ratio(rows.now("all_useful"), paid, 0.0))


def checks(general: General, money: Money, rows: Rows) -> None:
    """Differences that must be zero, whatever the inputs."""
    rows.section("Checks")
    rows.row("check_ledger", "Paid hours less their parts", GPU_HOUR, total(rows.whole("ledger_gap")))
    rows.row("check_cash", "Closing cash less opening cash, funding and spending", USD, _balance(money, rows))
    rows.row(
        "check_costs",
        "Spending less machines, payroll and other",
        USD,
        rows.now("total_cost") - rows.now("machine_cost") - rows.now("payroll_cost") - rows.now("other_cost"),
    )
    rows.row("check_months", "Horizon less months on the timeline", MONTH_NUMBER, general.horizon - rows.last)


def _balance(money: Money, rows: Rows) -> Number:
    """Zero when the months link up."""
    return rows.now("closing_cash") - money.cash - total(rows.whole("funded")) + total(rows.whole("spent"))
