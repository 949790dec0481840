"""What follows from the inputs: the whole model, readable from top to bottom.

`once` computes what holds for the plan; `work` says what happens in one month of the work; `cash` says what one month
costs and may read every month of the work; `end` sums up. Months run from 0, in which nobody works yet, to the horizon.
Nothing of the work reads money, and no month of the work reads a later one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.given import Inputs
from core.model import compute, goodput, infrastructure, money, outcome, progress, team
from core.number import Number
from core.rows import Phase, Rows


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Once:
    """What holds for the whole plan."""

    compute: compute.Need
    delivery: infrastructure.Delivery
    run: goodput.Goodput
    trials: goodput.Goodput
    roster: team.Roster
    terms: money.Terms


def read(i: Inputs, rows: Rows, months: Sequence[Number]) -> None:
    """Read the whole model: once, the work month by month, the money month by month, the sums."""
    fixed = once(i, rows)
    done = work_opening(i, fixed, rows)
    for month in months:
        rows.begin(Phase.WORK, month)
        done = work(i, fixed, done, month, rows)
    held = cash_opening(i, rows)
    for month in months:
        rows.begin(Phase.MONEY, month)
        held = cash(i, fixed, held, month, rows)
    rows.begin(Phase.END, 0.0)
    end(i, rows)


def once(i: Inputs, rows: Rows) -> Once:
    """Everything that does not change from month to month."""
    need = compute.need(i.constants, i.general, i.architecture, rows)
    delivery = infrastructure.delivery(i.infrastructure, rows)
    restart = goodput.restart(i.constants, i.infrastructure, rows)
    run = goodput.goodput("run", "run", delivery.nodes, restart, (i.constants, i.infrastructure), rows)
    trials = goodput.goodput("try", "experiments", delivery.try_nodes, restart, (i.constants, i.infrastructure), rows)
    roster = team.roster(i.constants, i.team, rows)
    terms = money.terms(i.constants, i.general, i.infrastructure, rows)
    return Once(need, delivery, run, trials, roster, terms)


def work_opening(i: Inputs, fixed: Once, rows: Rows) -> progress.State:
    """The work before month 0."""
    return progress.State(
        trials_left=rows.opening("try_left", fixed.compute.trials),
        run_left=rows.opening("run_left", fixed.compute.run),
        prepare_left=rows.opening("prepare_left", i.architecture.prepare),
        finish_left=rows.opening("finish_left", i.architecture.finish),
        run_end=rows.opening("run_end", 0.0),
    )


def work(i: Inputs, fixed: Once, before: progress.State, month: Number, rows: Rows) -> progress.State:
    """What happens in one month of the work, in order."""
    supply = team.supply(i.constants, i.team, fixed.roster, month, rows)
    after = progress.advance(
        progress.Site(i.constants, i.general, i.infrastructure, i.architecture),
        progress.Machines(fixed.delivery, fixed.run, fixed.trials),
        before,
        supply,
        month,
        rows,
    )
    infrastructure.ledger(i.infrastructure, i.general, fixed.delivery, (fixed.run, fixed.trials), month, rows)
    infrastructure.usage(i.constants, i.infrastructure, i.general, fixed.delivery, month, rows)
    return after


def cash_opening(i: Inputs, rows: Rows) -> money.State:
    """The money before month 0."""
    return money.State(
        cash=rows.opening("cash", i.money.cash),
        lowest=rows.opening("lowest", i.money.cash),
        is_out=rows.opening("is_out", 0.0),
    )


def cash(i: Inputs, fixed: Once, before: money.State, month: Number, rows: Rows) -> money.State:
    """What one month costs and brings, in order."""
    parts = money.Parts(i.constants, i.general, i.infrastructure, i.money)
    return money.advance(parts, fixed.delivery, fixed.terms, before, month, rows)


def end(i: Inputs, rows: Rows) -> None:
    """The sums over all months: headline figures and checks."""
    outcome.headline(i.money, rows)
    outcome.waste(rows)
    outcome.checks(i.general, i.money, rows)
