"""What the months add up to: the headline figures, the waste ledger, and the checks of the arithmetic."""

from __future__ import annotations

from core.formula import at, count_above, greatest, most, ratio, total, when
from core.given import Inputs
from core.inputs.general import General
from core.inputs.money import Money
from core.number import Number
from core.rows import Rows
from core.units import (
    COUNT,
    GPU_HOUR,
    HOUR,
    LOADED,
    MONTH,
    MONTH_NUMBER,
    PERCENT,
    PERSON,
    PERSON_MONTH,
    USD,
    USD_PER_USEFUL_HOUR,
)

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
    rows.row("machine_cost", "Machines", USD, total(rows.whole("machines")))
    rows.row("payroll_cost", "Payroll", USD, total(rows.whole("payroll")))
    rows.row("vendor_cost", "Vendors", USD, total(rows.whole("vendors")))
    rows.row("replacing_cost", "Replacing people", USD, total(rows.whole("replacing")))
    rows.row("fleet_cost", "Nodes of the calendar", USD, total(rows.whole("fleet")))
    rows.row("other_cost", "Other spending", USD, total(rows.whole("other")))
    rows.row("people_work", "Work the team could do", PERSON_MONTH, total(rows.whole("team_capacity")))


def machines(i: Inputs, rows: Rows) -> None:
    """What machines come to: with what is owed at the horizon, at today's worth, a useful hour, at its highest."""
    k, o = i.constants, i.infrastructure
    rows.section("Machines")
    use = total(rows.whole("usage_cost")) - total(rows.whole("use_paid"))
    bills = total(rows.whole("invoice_due")) - total(rows.whole("invoice_paid"))
    owed = rows.row("owed", "Owed for machines at the horizon", USD, use + bills)
    after: Number = rows.last
    present = total(rows.whole("present_machines"))
    for place, name in enumerate(("the month after", "two months after"), 1):
        after = after + 1
        late = at(rows.whole("usage_cost"), after - o.lag) + at(rows.whole("invoice_due"), after - o.invoice_lag)
        late = rows.row(f"owed_{place}", f"Owed, paid {name}", USD, late)
        present = present + late * (1 + i.general.discount) ** (0 - after / k.year_months)
    paid = rows.row("machines_all", "Machines with what is owed", USD, rows.now("machine_cost") + owed)
    present = rows.row("machines_present", "Machines at today's worth, in all", USD, present)
    useful = total(rows.whole("useful"))
    rows.row("useful_price", "Machines per useful GPU-hour", USD_PER_USEFUL_HOUR, ratio(paid, useful, 0.0))
    rows.row(
        "levelised",
        "The same, later dollars and hours counting less",
        USD_PER_USEFUL_HOUR,
        ratio(present, total(rows.whole("present_useful")), 0.0),
    )
    _highest(i, rows)


def _highest(i: Inputs, rows: Rows) -> None:
    """The most that machines ever took, what fixing their price may cost, what leaving costs at the chosen month."""
    least_left = at(rows.whole("machines_peak"), rows.last)
    rows.row("machine_peak", "Most paid for machines", USD, 0 - least_left)
    rows.row("machine_peak_month", "Month of it", MONTH_NUMBER, count_above(rows.whole("machines_peak"), least_left))
    done = rows.now("run_finished")
    rows.row("done_at", "Run done, or the horizon", MONTH, when(done > 0, done, rows.last + 1))
    rows.row("over_all", "Expected overpayment of the fixed price", USD, total(rows.whole("overpaid")))
    rows.row("protected_all", "Expected protection by the fixed price", USD, total(rows.whole("protected")))
    rows.row(
        "over_share",
        "Overpayment, of the contract",
        PERCENT,
        ratio(total(rows.whole("overpaid")), rows.now("contract"), 0.0),
    )
    rows.row("vendor_loss_all", "Expected loss from a failing vendor, in all", USD, total(rows.whole("vendor_loss")))
    rows.row("stops", "Stops expected in the run", COUNT, _stops(i, rows))
    for key, name in (
        ("exit_cost", "Leaving costs"),
        ("exit_vendor", "Of this the vendor"),
        ("stranded", "Stranded then"),
        ("stranded_share", "Stranded, of what was committed, then"),
        ("book_loss", "Loss in the books then"),
    ):
        unit = PERCENT if key == "stranded_share" else USD
        rows.row(f"{key}_then", name, unit, at(rows.whole(key), i.general.leave))


def _stops(i: Inputs, rows: Rows) -> Number:
    """Active hours of the run over the time between stops."""
    return (
        total(rows.whole("run_hours"))
        * (1 - rows.now("idle_used"))
        / greatest(rows.now("run_mtbf"), i.constants.tolerance)
    )


def team(rows: Rows) -> None:
    """What becomes of the team: when its work is done, at what load, strain and cost."""
    rows.section("Team")
    unfinished = rows.last + 1 - total(rows.whole("finished"))
    finish = rows.row(
        "team_finish",
        "Work of people done in",
        MONTH_NUMBER,
        unfinished,
        note="One more than the horizon: not within it.",
    )
    rows.row("team_slip", "Later than planned by", MONTH, greatest(0.0, finish - rows.now("work_end")))
    rows.row("peak_utilisation", "Utilisation at most", LOADED, most(rows.whole("utilisation")))
    rows.row("peak_burnout", "Burnout-risk index at most", PERCENT, most(rows.whole("burnout")))
    rows.row("peak_on_call", "Share of time on call at most", PERCENT, most(rows.whole("on_call")))
    rows.row("peak_hours", "Hours a week at most", HOUR, most(rows.whole("week_hours")))
    rows.row("exits_all", "People leaving to the horizon", PERSON, total(rows.whole("exits")))
    rows.row("unserved_all", "Operations nobody did", PERSON_MONTH, total(rows.whole("unserved")))
    cost = rows.now("payroll_cost") + rows.now("vendor_cost") + rows.now("replacing_cost")
    rows.row("team_cost", "Team in all", USD, cost)
    rows.row("team_to_finish", "Team until its work is done", USD, total(rows.whole("team_before")))
    rows.row("fleet_to_finish", "Nodes of the calendar until then", USD, total(rows.whole("fleet_before")))
    rows.row(
        "cash_at_finish",
        "Cash when the work is done",
        USD,
        total(rows.whole("cash_then")),
        note="0: not in the horizon.",
    )
    rows.row("check_work", "Work due less done and left over", PERSON_MONTH, _work_gap(rows))


def _work_gap(rows: Rows) -> Number:
    """Zero when all that fell due is done or left over, functions and operations together."""
    due = total(rows.whole("load")) - total(rows.whole("unserved"))
    return due - total(rows.whole("done")) - at(rows.whole("backlog"), rows.last)


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
        "Spending less machines, team and other",
        USD,
        rows.now("total_cost")
        - rows.now("machine_cost")
        - rows.now("fleet_cost")
        - rows.now("team_cost")
        - rows.now("other_cost"),
    )
    rows.row("check_months", "Horizon less months on the timeline", MONTH_NUMBER, general.horizon - rows.last)


def _balance(money: Money, rows: Rows) -> Number:
    """Zero when the months link up."""
    return rows.now("closing_cash") - money.cash - total(rows.whole("funded")) + total(rows.whole("spent"))
