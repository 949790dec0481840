"""What follows from the inputs: the whole model, readable from top to bottom.

`once` computes what holds for the plan; `staff` what people do in each month; `work` says what machines get done in one
month, and may read every month of the team; `cash` says what one month costs and may read every month before; `end`
sums up; `beside` sets an option beside the others. Months run from 0, in which nobody works yet, to the horizon.
Nothing of the work reads money, nothing of the team the machines, and no month of team or work a later one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.given import Inputs
from core.model import (
    against,
    books,
    compute,
    infrastructure,
    memory,
    money,
    outcome,
    progress,
    scaling,
    team,
    yardstick,
)
from core.number import Number
from core.rows import Phase, Rows


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Once:
    """What holds for the whole plan."""

    compute: compute.Need
    machines: infrastructure.Machines
    roster: team.Roster


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Done:
    """The work and the use of machines up to a month."""

    progress: progress.State
    use: infrastructure.Used


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Held:
    """The money up to a month: what machines cost, and the company's cash."""

    machines: books.Kept
    cash: money.State


def read(i: Inputs, rows: Rows, months: Sequence[Number], *, is_staffed: bool = False) -> Once:
    """Read the whole model: once, the team month by month, then the work, then the money, the sums.

    Where `is_staffed`, the rows hold the months of the same team already.
    """
    fixed = once(i, rows)
    if not is_staffed:
        staff(i, fixed, rows, months)
    done = work_opening(fixed, rows)
    for month in months:
        rows.begin(Phase.WORK, month)
        done = work(i, fixed, done, month, rows)
    held = cash_opening(i, fixed, rows)
    for month in months:
        rows.begin(Phase.MONEY, month)
        held = cash(i, fixed, held, month, rows)
    rows.begin(Phase.END, 0.0)
    end(i, rows)
    return fixed


def once(i: Inputs, rows: Rows) -> Once:
    """Everything that does not change from month to month."""
    need = compute.need(i, rows)
    scaling.scaling(i, need, rows)
    memory.memory(i, need, rows)
    roster = team.roster(i, rows)
    machines = infrastructure.once(i, need.run, rows)
    yardstick.yardstick(i, need, machines.run, rows)
    return Once(need, machines, roster)


def staff(i: Inputs, fixed: Once, rows: Rows, months: Sequence[Number]) -> None:
    """What the team does, month by month."""
    rows.begin(Phase.TEAM, 0.0)
    now = team.opening(i, fixed.roster, rows)
    for month in months:
        rows.begin(Phase.TEAM, month)
        now = team.advance(i, fixed.roster, now, month, rows)


def work_opening(fixed: Once, rows: Rows) -> Done:
    """The work before month 0."""
    state = progress.State(
        trials_left=rows.opening("try_left", fixed.compute.trials),
        run_left=rows.opening("run_left", fixed.compute.run),
        late=rows.opening("after_late", 0.0),
        run_end=rows.opening("run_end", 0.0),
        run_hours=rows.opening("run_hours_so_far", 0.0),
    )
    return Done(state, infrastructure.use_opening(rows))


def work(i: Inputs, fixed: Once, before: Done, month: Number, rows: Rows) -> Done:
    """What happens in one month of the work, in order."""
    m = fixed.machines
    after = progress.advance(i, m, before.progress, month, rows)
    return Done(after, infrastructure.use(i, m, before.use, before.progress.run_left, month, rows))


def cash_opening(i: Inputs, fixed: Once, rows: Rows) -> Held:
    """The money before month 0."""
    state = money.State(
        cash=rows.opening("cash", i.money.cash),
        lowest=rows.opening("lowest", i.money.cash),
        is_out=rows.opening("is_out", 0.0),
    )
    return Held(infrastructure.cash_opening(fixed.machines, rows), state)


def cash(i: Inputs, fixed: Once, before: Held, month: Number, rows: Rows) -> Held:
    """What one month costs and brings, in order."""
    kept = infrastructure.cash(i, fixed.machines, before.machines, month, rows)
    return Held(kept, money.advance(i, before.cash, month, rows))


def end(i: Inputs, rows: Rows) -> None:
    """The sums over all months: headline figures and checks."""
    outcome.headline(i.money, rows)
    outcome.machines(i, rows)
    outcome.team(rows)
    outcome.waste(rows)
    books.years(i, rows)
    outcome.checks(i.general, i.money, rows)


def beside(i: Inputs, fixed: Once, others: tuple[tuple[Number, Number], ...], rows: Rows) -> None:
    """Break-evens of the machines against other options: the price of a useful and of a paid hour of each."""
    rows.begin(Phase.BESIDE, 0.0)
    against.against(i, fixed.machines, others, rows)
