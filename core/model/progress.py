"""Progress month by month: preparation, experiments, the run, the work after it, release."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import greatest, least, overlap, when
from core.inputs.architecture import Architecture
from core.inputs.constants import Constants
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.model.goodput import Goodput
from core.model.infrastructure import Delivery
from core.number import Number
from core.rows import Rows
from core.units import FLAG, GPU_HOUR, HOUR, MONTH, PERCENT, PERSON_MONTH


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class State:
    """What is left to do after a month; `run_end` is 0 until the run is done."""

    trials_left: Number
    run_left: Number
    prepare_left: Number
    finish_left: Number
    run_end: Number


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Site:
    """The inputs progress reads."""

    constants: Constants
    general: General
    infrastructure: Infrastructure
    architecture: Architecture


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Machines:
    """Delivery, and goodput of the run and of experiments."""

    delivery: Delivery
    run: Goodput
    trials: Goodput


def advance(site: Site, machines: Machines, before: State, supply: Number, month: Number, rows: Rows) -> State:
    """What gets done this month. People do preparation first; the run waits for it and for the experiments."""
    k, a = site.constants, site.architecture
    rows.section("Progress")
    prepared = rows.row("prepare_done", "Preparation done", PERSON_MONTH, least(before.prepare_left, supply))
    prepare_left = rows.row("prepare_left", "Preparation left", PERSON_MONTH, before.prepare_left - prepared)
    machine = _machines(site, machines, before, month, rows)
    run_end = rows.row("run_end", "Run done at", MONTH, before.run_end + _finished(site, machines, before, month, rows))
    finished = rows.row(
        "finish_done",
        "Work after the run done",
        PERSON_MONTH,
        when(before.run_left <= 0, least(before.finish_left, supply - prepared), 0.0),
    )
    finish_left = rows.row("finish_left", "Work after the run left", PERSON_MONTH, before.finish_left - finished)
    released = rows.row(
        "released",
        "Released",
        FLAG,
        when((machine.run_left <= 0) * (finish_left <= k.tolerance) * (month >= run_end + a.least_after), 1.0, 0.0),
    )
    rows.row("unreleased", "Not yet released", FLAG, 1 - released)
    return State(machine.trials_left, machine.run_left, prepare_left, finish_left, run_end)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Left:
    """Useful hours left."""

    trials_left: Number
    run_left: Number


def _machines(site: Site, machines: Machines, before: State, month: Number, rows: Rows) -> _Left:
    """Experiments from their first month, then the run once preparation ended in an earlier month."""
    k, o, d, hours = site.constants, site.infrastructure, machines.delivery, site.general.hours
    open_hours = rows.row("open_hours", "Hours machines are there", HOUR, overlap(month, d.ready, d.until) * hours)
    try_speed = o.gpus * d.try_nodes * machines.trials.factor
    try_done = rows.row(
        "try_done",
        "Useful hours of experiments done",
        GPU_HOUR,
        when(month >= site.architecture.first_experiment, least(before.trials_left, try_speed * open_hours), 0.0),
    )
    try_hours = rows.row("try_hours", "Hours of experiments", HOUR, try_done / try_speed)
    trials_left = rows.row("try_left", "Useful hours of experiments left", GPU_HOUR, before.trials_left - try_done)
    gate = rows.row(
        "gate", "The run may go on", FLAG, when((before.prepare_left <= k.tolerance) * (trials_left <= 0), 1.0, 0.0)
    )
    speed = o.gpus * d.nodes * machines.run.factor
    done = rows.row(
        "run_done",
        "Useful hours of the run done",
        GPU_HOUR,
        gate * least(before.run_left, speed * greatest(0.0, open_hours - try_hours)),
    )
    rows.row("run_hours", "Hours of the run", HOUR, done / speed)
    run_left = rows.row("run_left", "Useful hours of the run left", GPU_HOUR, before.run_left - done)
    rows.row("run_share", "Share of the run done", PERCENT, 1 - run_left / greatest(rows.now("run_need"), k.tolerance))
    return _Left(trials_left, run_left)


def _finished(site: Site, machines: Machines, before: State, month: Number, rows: Rows) -> Number:
    """The moment the run is done if it is in this month, else 0."""
    is_last = rows.row(
        "run_last",
        "The run ends in this month",
        FLAG,
        when((before.run_left > 0) * (rows.now("run_left") <= 0), 1.0, 0.0),
    )
    work = (rows.now("try_hours") + rows.now("run_hours")) / site.general.hours
    return is_last * (greatest(month - 1, machines.delivery.ready) + work)
