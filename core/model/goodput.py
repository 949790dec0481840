"""Failures, checkpoints, restarts: how much of the time is useful (Young 1974, Daly 2006)."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula import chosen, exp, greatest, least, normal_quantile, root, when
from core.given import Inputs
from core.inputs.constants import Constants
from core.inputs.delivery import STATED
from core.model.delivery import Delivery
from core.model.vendor import Figures
from core.number import Number
from core.rows import Rows
from core.units import COUNT, HOUR, MONTH, NODE, PER_THOUSAND_NODE_DAYS, PERCENT, RATIO

LADDER = 17  # spare nodes 0 … 16


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Goodput:
    """Shares of working time of a job, which add up to one, and the factor from allocated to useful time."""

    useful: Number
    checkpoint: Number
    redone: Number
    restart: Number
    factor: Number


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Machine:
    """What a job of any size has in common: failures per 1,000 node-days, restart in hours, speed, idle share."""

    failures: Number
    restart: Number
    quality: Number
    idle: Number


def machine(i: Inputs, d: Delivery, figures: Figures, run: Number, rows: Rows) -> Machine:
    """Failures with what comes on top, restarts with waits, speed from its parts; `run` is in useful GPU-hours."""
    rows.section("Failures and speed")
    failures = _failures(i, d, figures, run, rows)
    quality = _quality(i, figures, rows)
    return Machine(failures, restart(i, figures, failures, rows), quality, figures.idle)


def _failures(i: Inputs, d: Delivery, figures: Figures, run: Number, rows: Rows) -> Number:
    """Failures in the middle of the run: lambda (1 + kappa e^(-t/theta)), and machines taken back."""
    k, o, hours = i.constants, i.infrastructure, i.general.hours
    middle = rows.row(
        "middle", "Age of machines in mid-run", MONTH, o.burn_in + k.half * run / (o.gpus * o.nodes * hours)
    )
    young = 1 + o.early * exp(-least(middle / o.early_months, k.cap))
    taken = rows.row(
        "taken",
        "Machines taken back",
        PER_THOUSAND_NODE_DAYS,
        (d.by_use + d.extra / o.nodes) * o.preempted * k.thousand * k.day_hours / hours,
    )
    return rows.row("failure_rate", "Failures in all", PER_THOUSAND_NODE_DAYS, figures.failures * young + taken)


def _quality(i: Inputs, figures: Figures, rows: Rows) -> Number:
    """Delivered speed: stated, or q_net · q_storage · q_straggler · q_sw (infrastructure.md 2.5)."""
    k, o = i.constants, i.infrastructure
    network = rows.row(
        "quality_network", "Speed left by the network", PERCENT, 1 / (1 - o.traffic + o.traffic / o.bandwidth)
    )
    slowest = rows.row(
        "slowest",
        "Slowest node, in deviations",
        RATIO,
        normal_quantile((o.nodes - k.rank) / (o.nodes + k.quarter)),
    )
    straggler = rows.row("quality_straggler", "Speed left by the slowest node", PERCENT, 1 - o.uneven * slowest)
    parts = network * o.disk * straggler * o.software
    stated = chosen(o.quality_from, STATED)
    return rows.row(
        "quality_used",
        "Delivered speed",
        PERCENT,
        when(stated, figures.quality, greatest(k.tolerance, least(1.0, parts))),
    )


def restart(i: Inputs, figures: Figures, failures: Number, rows: Rows) -> Number:
    """Hours from a stop to training again, with the chance that no spare is left (M/G/∞, Poisson occupancy)."""
    k, o = i.constants, i.infrastructure
    rows.section("Spares")
    rate = failures / (k.thousand * k.day_hours)
    repair = o.hard_share * o.hard_repair + (1 - o.hard_share) * o.soft_repair
    away = rows.row("nodes_away", "Nodes out of service on average", NODE, rate * (o.nodes + o.spares) * repair)
    rows.row("reachable", "Share of time a node is reachable", PERCENT, greatest(0.0, 1 - away / (o.nodes + o.spares)))
    count = rows.row("spares_0", "Ladder of spares, step 0", COUNT, 0.0)
    chance = rows.row("away_0", "Chance that 0 nodes are away", PERCENT, exp(-least(away, k.cap)))
    covered = rows.row("covered_0", "Chance that spares cover, to step 0", PERCENT, chance)
    reached, needed = chance, when(1 - chance > o.short, 1.0, 0.0)
    for step in range(1, LADDER):
        count = rows.row(f"spares_{step}", f"Ladder of spares, step {step}", COUNT, count + 1)
        chance = rows.row(f"away_{step}", f"Chance that {step} nodes are away", PERCENT, chance * away / count)
        covered = rows.row(
            f"covered_{step}",
            f"Chance that spares cover, to step {step}",
            PERCENT,
            covered + when(count <= o.spares, chance, 0.0),
        )
        reached = rows.row(f"reached_{step}", f"Chance that at most {step} nodes are away", PERCENT, reached + chance)
        needed = rows.row(
            f"needed_{step}", f"Spares needed, to step {step}", NODE, needed + when(1 - reached > o.short, 1.0, 0.0)
        )
    short = rows.row("no_spare", "Chance that no spare is left", PERCENT, 1 - covered)
    return rows.row("restart_time", "Restart, waits included", HOUR, figures.restart + short * o.wait)


def goodput(job: tuple[str, str], nodes: Number, m: Machine, i: Inputs, rows: Rows) -> Goodput:
    """The optimal checkpoint interval and the exact split of the wall time of a job on so many nodes.

    tau* = M (1 + W0(-exp(-1 - delta/M))), here Daly's series and one Halley step on (1 - y) = exp(-(x + y)).
    E = M exp(R/M) (exp((tau + delta)/M) - 1) is the expected wall time of tau useful hours (Daly 2006).
    """
    (key, name), k, o = job, i.constants, i.infrastructure
    rows.section(f"Goodput of the {name}")
    mtbf = rows.row(f"{key}_mtbf", f"Time between stops, {name}", HOUR, k.day_hours * k.thousand / (m.failures * nodes))
    relative = rows.row(f"{key}_write", f"Checkpoint write over time between stops, {name}", RATIO, o.write / mtbf)
    interval = rows.row(
        f"{key}_interval", f"Checkpoint interval, {name}", HOUR, mtbf * _interval(key, name, relative, k, rows)
    )
    grown = rows.row(
        f"{key}_growth",
        f"Growth of an interval by stops, {name}",
        RATIO,
        exp(least((interval + o.write) / mtbf, k.cap)) - 1,
    )
    again = rows.row(
        f"{key}_again", f"Growth of an interval by restarts, {name}", RATIO, exp(least(m.restart / mtbf, k.cap))
    )
    wall = rows.row(f"{key}_wall", f"Wall time of an interval, {name}", HOUR, mtbf * again * grown)
    useful = rows.row(f"{key}_ettr", f"Effective training time ratio, {name}", PERCENT, interval / wall)
    checkpoint = rows.row(f"{key}_checkpoint", f"Share writing checkpoints, {name}", PERCENT, o.write / wall)
    redone = rows.row(
        f"{key}_redone", f"Share of work done again, {name}", PERCENT, (mtbf * grown - interval - o.write) / wall
    )
    lost = rows.row(f"{key}_restart", f"Share in restarts, {name}", PERCENT, mtbf * (again - 1) * grown / wall)
    factor = rows.row(
        f"{key}_goodput", f"Useful share of allocated time, {name}", PERCENT, useful * m.quality * (1 - m.idle)
    )
    return Goodput(useful, checkpoint, redone, lost, factor)


def slowed(
    job: tuple[str, str], usual: Goodput, m: Machine, slips: tuple[Number, Number], k: Constants, rows: Rows
) -> Goodput:
    """The split where restarts take so many hours more, and a share of working time is idle besides (`slips`).

    All shares but that of restarts fall by exp(late/M): the wall time of an interval grows by as much.
    """
    (key, name), (late, lost) = job, slips
    growth = exp(least(late / rows.now(f"{key}_mtbf"), k.cap))
    slower = rows.row(f"{key}_slower", f"Wall time by late answers, {name}", RATIO, growth)
    useful, checkpoint, redone = usual.useful / slower, usual.checkpoint / slower, usual.redone / slower
    factor = useful * m.quality * (1 - m.idle) * (1 - lost)
    factor = rows.row(f"{key}_now", f"Useful share of allocated time this month, {name}", PERCENT, factor)
    return Goodput(useful, checkpoint, redone, 1 - (1 - usual.restart) / slower, factor)


def _interval(key: str, name: str, relative: Number, k: Constants, rows: Rows) -> Number:
    """The optimal interval over the time between stops, to 2e-10 relative for M/delta from 5 to 1e6."""
    young = rows.row(
        f"{key}_young", f"Young's interval over time between stops, {name}", RATIO, root(relative + relative)
    )
    step = rows.row(f"{key}_step", f"Daly's correction, {name}", RATIO, young * k.half / k.daly)
    daly = rows.row(
        f"{key}_daly",
        f"Daly's interval over time between stops, {name}",
        RATIO,
        when(k.half * relative < 1, young * (1 + step + step * step) - relative, 1.0),
    )
    decay = rows.row(
        f"{key}_decay", f"Chance of no stop in an interval, {name}", RATIO, exp(-least(relative + daly, k.cap))
    )
    gap = rows.row(f"{key}_gap", f"Residual of the interval, {name}", RATIO, 1 - daly - decay)
    slope = rows.row(f"{key}_slope", f"Slope of the residual, {name}", RATIO, decay - 1)
    return rows.row(
        f"{key}_optimum",
        f"Optimal interval over time between stops, {name}",
        RATIO,
        daly - gap * slope / (slope * slope + k.half * gap * decay),
    )
