"""Where the paid GPU-hours of each month go; what is paid equals the parts."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import greatest, overlap, ratio, rounded, when
from core.given import Inputs
from core.model import events
from core.model.delivery import Delivery
from core.model.goodput import Goodput, Machine
from core.number import Number
from core.rows import Rows
from core.units import FLAG, GPU_HOUR, HOUR, PERCENT, USD, USD_PER_GPU_HOUR


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Speeds:
    """Where time goes this month in the run and in experiments, and in use after the run, which goes as usual."""

    run: Goodput
    trials: Goodput
    after: Goodput


def ledger(i: Inputs, d: Delivery, m: Machine, speeds: Speeds, booked: Number, month: Number, rows: Rows) -> Number:
    """Paid hours and their parts; returns the run's hours booked so far (infrastructure.md 2.6)."""
    o, hours = i.infrastructure, i.general.hours
    rows.section("Paid hours")
    there = overlap(month, d.delivered, d.until)
    standing = rows.row("standing", "Share of the month with machines standing", PERCENT, (1 - d.by_use) * there)
    run_job = rows.row("run_job", "GPU-hours of the run", GPU_HOUR, o.gpus * o.nodes * rows.now("run_hours"))
    try_job = rows.row("try_job", "GPU-hours of experiments", GPU_HOUR, o.gpus * d.try_nodes * rows.now("try_hours"))
    tail_job = rows.row(
        "tail_job", "GPU-hours of use after the run", GPU_HOUR, rows.now("tail_done") / speeds.after.factor
    )
    booked_now, run_booked = _booked(i, booked, rows)
    spare = rows.row(
        "spare", "Spare hours", GPU_HOUR, o.paid_spares * o.gpus * (standing * hours + d.by_use * run_booked)
    )
    reserved = rows.row("reserved", "Hours under a term or owned", GPU_HOUR, standing * d.base * o.gpus * hours)
    by_use = _by_use(i, d, speeds.after, run_booked, rows)
    paid = rows.row("paid", "Paid hours", GPU_HOUR, reserved + by_use + spare)
    waiting = rows.row("waiting", "Waiting hours", GPU_HOUR, paid - spare - run_job - try_job - tail_job)
    working = _working(m, speeds, (run_job, try_job, tail_job), rows)
    rows.row("ledger_gap", "Paid less the parts", GPU_HOUR, paid - spare - waiting - working)
    return booked_now


def _booked(i: Inputs, before: Number, rows: Rows) -> tuple[Number, Number]:
    """The run's hours booked so far, in whole steps, and those of this month."""
    k, o = i.constants, i.infrastructure
    done = rows.now("run_hours_so_far")
    steps = rounded(ratio(done, k.day_hours * o.block, 0.0) + k.half - k.tolerance, 0)
    so_far = rows.row(
        "booked_so_far",
        "Hours of the run booked so far",
        HOUR,
        when(o.block > 0, greatest(done, steps * k.day_hours * o.block), done),
    )
    month = when(o.block > 0, so_far - before, rows.now("run_hours"))
    return so_far, rows.row("run_booked", "Hours of the run booked", HOUR, month)


def _by_use(i: Inputs, d: Delivery, after: Goodput, run_booked: Number, rows: Rows) -> Number:
    """Job hours bought by use: all of them, or what goes beyond a commitment or its term."""
    o = i.infrastructure
    at_work = rows.now("run_hours") + rows.now("try_hours")
    over = rows.row(
        "over_hours", "Hours after the term", HOUR, (1 - d.by_use) * greatest(0.0, at_work - rows.now("term_hours"))
    )
    work = rows.row(
        "work_by_use",
        "Run and experiments by use",
        GPU_HOUR,
        when(d.by_use, o.gpus * (o.nodes * run_booked + d.try_nodes * rows.now("try_hours")), 0.0)
        + o.gpus * (d.extra * at_work + d.base * over),
    )
    later = rows.row("tail_by_use_job", "Use after the run, by use", GPU_HOUR, rows.now("tail_by_use") / after.factor)
    return work + later


def _working(m: Machine, speeds: Speeds, jobs: tuple[Number, Number, Number], rows: Rows) -> Number:
    """Where the hours of run, experiments and use after the run go, and their sum."""
    run_job, try_job, tail_job = jobs
    lost = 1 - (1 - m.idle) * (1 - rows.now("idle_people"))
    lost = rows.row("idle_now", "Idle share of the work this month", PERCENT, lost)
    idle = lost * (run_job + try_job) + m.idle * tail_job
    idle = rows.row("idle", "Idle hours inside the work", GPU_HOUR, idle)
    active = (
        rows.row("run_active", "Active hours of the run", GPU_HOUR, (1 - lost) * run_job),
        rows.row("try_active", "Active hours of experiments", GPU_HOUR, (1 - lost) * try_job),
        rows.row("tail_active", "Active hours of use after the run", GPU_HOUR, (1 - m.idle) * tail_job),
    )
    splits = (speeds.run, speeds.trials, speeds.after)
    checkpoint = _share(active, tuple(each.checkpoint for each in splits))
    checkpoint = rows.row("checkpoint", "Checkpoint hours", GPU_HOUR, checkpoint)
    redone = _share(active, tuple(each.redone for each in splits))
    redone = rows.row("redone", "Hours of work done again", GPU_HOUR, redone)
    restart = _share(active, tuple(each.restart for each in splits))
    restart = rows.row("restarting", "Restart hours", GPU_HOUR, restart)
    training = _share(active, tuple(each.useful for each in splits))
    slow = rows.row("slow", "Hours lost to speed", GPU_HOUR, (1 - m.quality) * training)
    useful = rows.row(
        "useful", "Useful hours", GPU_HOUR, rows.now("run_done") + rows.now("try_done") + rows.now("tail_done")
    )
    return rows.row("working", "Hours of the jobs", GPU_HOUR, idle + checkpoint + redone + restart + slow + useful)


def _share(active: tuple[Number, Number, Number], shares: tuple[Number, ...]) -> Number:
    """The hours of run, experiments and use after the run that go one way."""
    run, trials, after = (hours * share for hours, share in zip(active, shares, strict=True))
    return run + trials + after


def usage(i: Inputs, d: Delivery, rate: Number, month: Number, rows: Rows) -> None:
    """What the month's use costs: the quote while it is held, then the market's p_0 (1 - fall)^(month/12)."""
    k, o = i.constants, i.infrastructure
    rows.section("Usage")
    market = rows.row(
        "market_price",
        "Usage price of the market",
        USD_PER_GPU_HOUR,
        rate * (1 - i.general.price_fall) ** (month / k.year_months) * events.price_turn(i, month, rows),
    )
    held = when(month - o.signature <= o.held, d.by_use, 0.0)
    price = rows.row("price", "Usage price", USD_PER_GPU_HOUR, when(held, rate, market))
    spare = d.by_use * rows.now("spare")
    work = rows.row(
        "use_work",
        "Cost of run and experiments by use",
        USD,
        rounded((rows.now("work_by_use") + spare) * price, k.cents),
    )
    later = rows.row(
        "use_later", "Cost of use after the run", USD, rounded(rows.now("tail_by_use_job") * market, k.cents)
    )
    rows.row("usage_cost", "Cost of use", USD, work + later)
    rows.row("in_use", "Rented machines in use", FLAG, _in_use(d, month, rows))


def _in_use(d: Delivery, month: Number, rows: Rows) -> Number:
    """1 in a month with use, or with a part of the term."""
    used = rows.now("run_job") + rows.now("try_job") + rows.now("tail_job")
    term = d.committed * overlap(month, d.delivered, d.until)
    return when(used + term > 0, 1 - d.owned, 0.0)
