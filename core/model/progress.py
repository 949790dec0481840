"""Progress month by month: experiments, the run, use after it, release."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import greatest, least, overlap, ratio, when
from core.given import Inputs
from core.model.delivery import open_hours
from core.model.goodput import Goodput
from core.model.infrastructure import Machines
from core.number import Number
from core.rows import Rows
from core.units import FLAG, GPU_HOUR, HOUR, MONTH, PERCENT


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class State:
    """What is left to do after a month, and the hours the run took; `run_end` is 0 until it is done."""

    trials_left: Number
    run_left: Number
    run_end: Number
    run_hours: Number


def opening(need: tuple[Number, Number], rows: Rows) -> State:
    """Nothing was done before month 0: `need` of experiments and of the run is left, in useful GPU-hours."""
    trials, run = need
    return State(
        rows.opening("try_left", trials),
        rows.opening("run_left", run),
        rows.opening("run_end", 0.0),
        rows.opening("run_hours_so_far", 0.0),
    )


def advance(
    i: Inputs, machines: Machines, speeds: tuple[Goodput, Goodput], before: State, month: Number, rows: Rows
) -> State:
    """What machines get done this month at these speeds of run and experiments, and whether the model is released."""
    rows.section("Progress")
    machine = _machines(i, machines, speeds, before, month, rows)
    run_end = rows.row("run_end", "Run done at", MONTH, before.run_end + _finished(i, machines, before, month, rows))
    _tail(i, machines, run_end, month, rows)
    _release(i, run_end, month, rows)
    return State(machine.trials_left, machine.run_left, run_end, machine.run_hours)


def _release(i: Inputs, run_end: Number, month: Number, rows: Rows) -> None:
    """Release once the run and all work of people are done."""
    rows.section("Release")
    machines = (rows.now("run_left") <= 0) * (month >= run_end + i.architecture.least_after)
    released = rows.row("released", "Released", FLAG, when(machines * rows.now("finished"), 1.0, 0.0))
    rows.row("unreleased", "Not yet released", FLAG, 1 - released)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Left:
    """Useful hours left, and the hours of the run so far."""

    trials_left: Number
    run_left: Number
    run_hours: Number


def _machines(
    i: Inputs, machines: Machines, speeds: tuple[Goodput, Goodput], before: State, month: Number, rows: Rows
) -> _Left:
    """Experiments from their first month, then the run once preparation ended in an earlier month."""
    k, o, d, (run, trials) = i.constants, i.infrastructure, machines.delivery, speeds
    there = open_hours(i, d, month, rows)
    rows.section("Run and experiments")
    try_speed = o.gpus * d.try_nodes * trials.factor
    try_done = rows.row(
        "try_done",
        "Useful hours of experiments done",
        GPU_HOUR,
        when(month >= i.architecture.first_experiment, least(before.trials_left, try_speed * there), 0.0),
    )
    try_hours = rows.row("try_hours", "Hours of experiments", HOUR, ratio(try_done, try_speed, 0.0))
    trials_left = rows.row("try_left", "Useful hours of experiments left", GPU_HOUR, before.trials_left - try_done)
    opened = rows.now("is_prepared") * (trials_left <= 0) * (month >= 1)
    gate = rows.row("gate", "The run may go on", FLAG, when(opened, 1.0, 0.0))
    speed = o.gpus * o.nodes * run.factor
    done = rows.row(
        "run_done",
        "Useful hours of the run done",
        GPU_HOUR,
        gate * least(before.run_left, speed * greatest(0.0, there - try_hours)),
    )
    run_hours = rows.row("run_hours", "Hours of the run", HOUR, ratio(done, speed, 0.0))
    so_far = rows.row("run_hours_so_far", "Hours of the run so far", HOUR, before.run_hours + run_hours)
    run_left = rows.row("run_left", "Useful hours of the run left", GPU_HOUR, before.run_left - done)
    rows.row("run_share", "Share of the run done", PERCENT, 1 - run_left / greatest(rows.now("run_need"), k.tolerance))
    return _Left(trials_left, run_left, so_far)


def _finished(i: Inputs, machines: Machines, before: State, month: Number, rows: Rows) -> Number:
    """The moment the run is done if it is in this month, else 0."""
    is_last = rows.row(
        "run_last",
        "The run ends in this month",
        FLAG,
        when((before.run_left > 0) * (rows.now("run_left") <= 0), 1.0, 0.0),
    )
    work = (rows.now("try_hours") + rows.now("run_hours")) / i.general.hours
    return is_last * (greatest(month - 1, machines.delivery.ready) + work)


def _tail(i: Inputs, machines: Machines, run_end: Number, month: Number, rows: Rows) -> None:
    """Use after the run: first on what stands there anyway, then by use where that is open, at the run's goodput."""
    o, d, wanted = i.infrastructure, machines.delivery, i.architecture.tail
    rows.section("Use after the run")
    speed = o.gpus * i.general.hours * machines.run.factor
    after = when(rows.now("run_left") <= 0, overlap(month, run_end, rows.last), 0.0)
    due = rows.row("tail_due", "Use after the run wanted", GPU_HOUR, wanted * after)
    in_term = (1 - d.by_use) * overlap(month, run_end, least(d.until, rows.last))
    inside = rows.row(
        "tail_share", "Share of the month after the run and inside the term", PERCENT, when(after > 0, in_term, 0.0)
    )
    own = rows.row(
        "tail_in_term", "Use after the run inside the term", GPU_HOUR, inside * least(wanted, d.base * speed)
    )
    rest = least(due, o.nodes * speed * after) - own
    later = rows.row("tail_by_use", "Use after the run by use", GPU_HOUR, d.is_served * greatest(0.0, rest))
    done = rows.row("tail_done", "Use after the run served", GPU_HOUR, own + later)
    rows.row("tail_missed", "Use after the run not served", GPU_HOUR, due - done)
