"""Delivery of the machines, and where the paid hours go."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, overlap, rounded, when
from core.inputs.constants import Constants
from core.inputs.general import General
from core.inputs.infrastructure import BY_USE, COMMITTED, Infrastructure
from core.model.goodput import Goodput
from core.number import Number
from core.rows import Rows
from core.units import FLAG, GPU_HOUR, MONTH, NODE, PERCENT, USD, USD_PER_GPU_HOUR


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Delivery:
    """Which terms hold, when machines are there, and how many work on what. Dates count months from the start."""

    by_use: Number
    committed: Number
    owned: Number
    delivered: Number
    ready: Number
    until: Number
    nodes: Number
    try_nodes: Number


def delivery(o: Infrastructure, rows: Rows) -> Delivery:
    """Delivery t_d = signature + lead + delay, training from t_0 = t_d + burn-in until the term ends."""
    rows.section("Delivery")
    by_use = rows.row("by_use", "Paid by use", FLAG, chosen(o.terms, BY_USE))
    committed = rows.row("committed", "Paid for a term", FLAG, chosen(o.terms, COMMITTED))
    owned = rows.row("owned", "Own cluster", FLAG, 1 - by_use - committed)
    delivered = rows.row("delivered", "Delivery", MONTH, o.signature + o.lead + o.delay)
    ready = rows.row("ready", "Training can begin", MONTH, delivered + o.burn_in)
    until = rows.row("until", "Machines until", MONTH, when(committed, delivered + o.term, rows.last + 1))
    try_nodes = rows.row("try_nodes", "Nodes of experiments", NODE, when(by_use, o.try_nodes, o.nodes))
    return Delivery(by_use, committed, owned, delivered, ready, until, o.nodes, try_nodes)


def ledger(
    o: Infrastructure, general: General, d: Delivery, speeds: tuple[Goodput, Goodput], month: Number, rows: Rows
) -> None:
    """Where the paid GPU-hours of the month go; what is paid equals the parts."""
    rows.section("Paid hours")
    there = overlap(month, d.delivered, d.until)
    standing = rows.row("standing", "Share of the month with machines standing", PERCENT, (1 - d.by_use) * there)
    run_job = rows.row("run_job", "GPU-hours of the run", GPU_HOUR, o.gpus * o.nodes * rows.now("run_hours"))
    try_job = rows.row("try_job", "GPU-hours of experiments", GPU_HOUR, o.gpus * d.try_nodes * rows.now("try_hours"))
    spare_hours = standing * general.hours + d.by_use * rows.now("run_hours")
    spare = rows.row("spare", "Spare hours", GPU_HOUR, o.paid_spares * o.gpus * spare_hours)
    reserved = standing * o.nodes * o.gpus * general.hours
    paid = rows.row("paid", "Paid hours", GPU_HOUR, when(d.by_use, run_job + try_job, reserved) + spare)
    waiting = rows.row("waiting", "Waiting hours", GPU_HOUR, paid - spare - run_job - try_job)
    working = _working(o, speeds, run_job, try_job, rows)
    rows.row("ledger_gap", "Paid less the parts", GPU_HOUR, paid - spare - waiting - working)


def _working(
    o: Infrastructure, speeds: tuple[Goodput, Goodput], run_job: Number, try_job: Number, rows: Rows
) -> Number:
    """Where the hours of the jobs go, and their sum."""
    run, trials = speeds
    idle = rows.row("idle", "Idle hours inside the work", GPU_HOUR, o.idle * (run_job + try_job))
    run_active = rows.row("run_active", "Active hours of the run", GPU_HOUR, (1 - o.idle) * run_job)
    try_active = rows.row("try_active", "Active hours of experiments", GPU_HOUR, (1 - o.idle) * try_job)
    checkpoint = rows.row(
        "checkpoint", "Checkpoint hours", GPU_HOUR, run_active * run.checkpoint + try_active * trials.checkpoint
    )
    redone = rows.row(
        "redone", "Hours of work done again", GPU_HOUR, run_active * run.redone + try_active * trials.redone
    )
    restart = rows.row("restarting", "Restart hours", GPU_HOUR, run_active * run.restart + try_active * trials.restart)
    training = run_active * run.useful + try_active * trials.useful
    slow = rows.row("slow", "Hours lost to speed", GPU_HOUR, (1 - o.quality) * training)
    useful = rows.row("useful", "Useful hours", GPU_HOUR, rows.now("run_done") + rows.now("try_done"))
    return rows.row("working", "Hours of the jobs", GPU_HOUR, idle + checkpoint + redone + restart + slow + useful)


def usage(k: Constants, o: Infrastructure, general: General, d: Delivery, month: Number, rows: Rows) -> None:
    """What the month's use costs: the quote while it is held, then the market price (1 - fall)^(month/12)."""
    rows.section("Usage")
    price = rows.row(
        "price",
        "Usage price",
        USD_PER_GPU_HOUR,
        when(month - o.signature <= o.held, o.price, o.price * (1 - general.price_fall) ** (month / k.year_months)),
    )
    rows.row("usage_cost", "Cost of use", USD, rounded(d.by_use * rows.now("paid") * price, k.cents))
