"""What follows from the inputs: the whole model, readable from top to bottom.

`once` computes what holds for the plan; `advance` goes through one month: which nodes are on, what the team can do and
does, how fast machines are, what they get done; then come the bills of each month; `cash` says what a month costs;
`end` sums up; `beside` sets an option beside the others. Months run from 0, in which nobody works yet, to the horizon.
What the team needs of the machines is taken from the month before, what machines need of the team from this one.
Nothing of team or work reads money, and no month a later one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.formula import when
from core.given import Inputs
from core.model import (
    against,
    books,
    compute,
    hours,
    infrastructure,
    memory,
    money,
    nodes,
    outcome,
    progress,
    scaling,
    slips,
    team,
    waiting,
    worth,
    yardstick,
)
from core.number import Number
from core.rows import Phase, Rows


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Once:
    """What holds for the whole plan, and the inputs as the months read them."""

    inputs: Inputs
    compute: compute.Need
    machines: infrastructure.Machines
    roster: team.Roster


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Done:
    """Team, work and use of machines up to a month."""

    staff: team.Staff
    progress: progress.State
    booked: Number


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Held:
    """The money up to a month: what machines cost, and the company's cash."""

    machines: books.Kept
    cash: money.State


def read(given: Inputs, rows: Rows, months: Sequence[Number], *, is_worked: bool = False) -> Once:
    """Read the whole model: once, team and work month by month, then the bills, the money, the sums.

    Where `is_worked`, the rows hold the same months of team and work already.
    """
    fixed = once(given, rows)
    i = fixed.inputs
    if not is_worked:
        done = opening(fixed, rows)
        for month in months:
            done = advance(fixed, done, month, rows)
    billed = infrastructure.billed_opening(rows)
    for month in months:
        rows.begin(Phase.BILLS, month)
        billed = infrastructure.bills(i, fixed.machines, billed, month, rows)
    held = cash_opening(i, fixed, rows)
    for month in months:
        rows.begin(Phase.MONEY, month)
        held = cash(i, fixed, held, month, rows)
    rows.begin(Phase.END, 0.0)
    end(i, rows)
    return fixed


def once(given: Inputs, rows: Rows) -> Once:
    """Everything that does not change from month to month."""
    i = waiting.waited(given, rows)
    need = compute.need(i, rows)
    scaling.scaling(i, need, rows)
    memory.memory(i, need, rows)
    roster = team.roster(i, rows)
    machines = infrastructure.once(i, need.run, rows)
    nodes.after_run(i, machines.run, rows)
    yardstick.yardstick(i, need, machines.run, rows)
    return Once(i, need, machines, roster)


def opening(fixed: Once, rows: Rows) -> Done:
    """Team, work and machines before month 0."""
    rows.begin(Phase.TEAM, 0.0)
    state = progress.opening((fixed.compute.trials, fixed.compute.run), rows)
    return Done(team.opening(fixed.inputs, fixed.roster, rows), state, rows.opening("booked_so_far", 0.0))


def advance(fixed: Once, before: Done, month: Number, rows: Rows) -> Done:
    """What happens in one month of team and work, in order."""
    i, m, was = fixed.inputs, fixed.machines, before.progress
    rows.begin(Phase.TEAM, month)
    on = nodes.on(i, m.delivery, was, before.staff.backlog.waited, month, rows)
    is_after = when(was.run_left <= 0, 1.0, 1 - i.people.link_after)
    asked = team.Asked(m.machine.failures, on, is_after)
    staff = team.advance(i, fixed.roster, before.staff, asked, month, rows)
    rows.begin(Phase.WORK, month)
    at = infrastructure.speeds(i, m, slips.slips(i, rows), rows)
    work = progress.advance(i, m, (at.run, at.trials), was, month, rows)
    return Done(staff, work, hours.ledger(i, m.delivery, m.machine, at, before.booked, month, rows))


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
    worth.worth(i, rows)


def beside(i: Inputs, fixed: Once, others: tuple[tuple[Number, Number], ...], rows: Rows) -> None:
    """Break-evens of the machines against other options: the price of a useful and of a paid hour of each."""
    rows.begin(Phase.BESIDE, 0.0)
    against.against(i, fixed.machines, others, rows)
