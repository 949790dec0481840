"""Machines: delivery, goodput, contract and price of one option, put together in the order they are computed."""

from __future__ import annotations

from dataclasses import dataclass

from core.given import Inputs
from core.model import books, contract, delivery, goodput, hours, leaving, machines, market, prices, vendor
from core.model.books import Kept
from core.model.contract import Billed, Deal
from core.model.delivery import Delivery
from core.model.goodput import Goodput, Machine
from core.model.hours import Speeds
from core.model.prices import Standing
from core.number import Number
from core.rows import Rows


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Machines:
    """What holds of one option for the whole plan."""

    delivery: Delivery
    machine: Machine
    run: Goodput
    trials: Goodput
    deal: Deal
    standing: Standing


def once(i: Inputs, run_need: Number, rows: Rows) -> Machines:
    """Everything of the machines that does not change from month to month; `run_need` in useful GPU-hours."""
    figures = vendor.vet(i, rows)
    when = delivery.delivery(i, figures, rows)
    machine = goodput.machine(i, when, figures, run_need, rows)
    run = goodput.goodput(("run", "run"), i.infrastructure.nodes, machine, i, rows)
    trials = goodput.goodput(("try", "experiments"), when.try_nodes, machine, i, rows)
    deal = contract.deal(i, when, rows)
    standing = prices.standing(i, when, deal, run, rows)
    prices.steps(i, when, deal, standing, (machine, run), rows)
    prices.lateness(i, rows)
    market.forward(i, rows)
    books.flags(i, when, deal, rows)
    return Machines(when, machine, run, trials, deal, standing)


def billed_opening(rows: Rows) -> Billed:
    """Nothing was billed before month 0."""
    return Billed(rows.opening("months_billed", 0.0), rows.opening("fees", 0.0), rows.opening("invoiced", 0.0))


def speeds(i: Inputs, m: Machines, slips: tuple[Number, Number], rows: Rows) -> Speeds:
    """Where the time of the run and of experiments goes this month, given what the team does to machines."""
    run = goodput.slowed(("run", "run"), m.run, m.machine, slips, i.constants, rows)
    trials = goodput.slowed(("try", "experiments"), m.trials, m.machine, slips, i.constants, rows)
    return Speeds(run, trials, m.run)


def bills(i: Inputs, m: Machines, before: Billed, month: Number, rows: Rows) -> Billed:
    """What the month's use costs, and what the term bills."""
    hours.usage(i, m.delivery, m.deal.use_rate, month, rows)
    machines.staffed(i, m.delivery, month, rows)
    billed = contract.bill(i, m.delivery, m.deal, before, month, rows)
    market.flexibility(i, m.delivery, m.deal, rows)
    return billed


def cash_opening(m: Machines, rows: Rows) -> Kept:
    """Nothing was paid before month 0; a price nobody has kept yet is beyond any other."""
    return Kept(
        machines=rows.opening("machines_so_far", 0.0),
        peak=rows.opening("machines_peak", 0.0),
        bought=rows.opening("bought_so_far", 0.0),
        use_paid=rows.opening("use_paid_so_far", 0.0),
        used=rows.opening("usage_so_far", 0.0),
        waiting=rows.opening("waiting_so_far", 0.0),
        written=rows.opening("written_so_far", 0.0),
        expense=rows.opening("expense_so_far", 0.0),
        bound=rows.opening("bound_most", 0.0),
        best=rows.opening("best_kept", m.deal.purchase),
    )


def cash(i: Inputs, m: Machines, before: Kept, month: Number, rows: Rows) -> Kept:
    """What machines cost in cash this month, what leaving would cost, what the books say."""
    machines.machines(i, m.delivery, m.deal, month, rows)
    now = books.so_far(before, rows)
    leaving.leaving(i, m.delivery, m.deal, m.standing, month, rows)
    return books.books(i, m.delivery, m.deal, now, month, rows)
