"""What the plan assumes beside what published runs reached; what serving takes; how much power the run draws."""

from __future__ import annotations

from core.formula import chosen, when
from core.given import Inputs
from core.inputs.training import OF_CLASS
from core.model.compute import Need
from core.model.goodput import Goodput
from core.rows import Rows
from core.units import DAY, FLOP, GPU_HOUR, GPU_HOUR_PER_MONTH, MEGAWATT_HOUR, PERCENT, TOKEN_PER_SECOND, USD_PER_MONTH


def yardstick(i: Inputs, need: Need, run: Goodput, rows: Rows) -> None:
    """End-to-end utilisation the plan comes to, hours of one clean run with their honest range, days, power."""
    k, steady, peak = i.constants, rows.now("steady_used"), i.general.peak
    rows.section("Against published runs")
    rows.row("end_to_end", "End-to-end utilisation of the plan", PERCENT, steady * run.factor)
    hours = rows.row("run_allocated", "Accelerator-hours of one clean run", GPU_HOUR, need.clean / run.factor)
    rows.row(
        "class_hours",
        "The same, as runs of its class",
        GPU_HOUR,
        need.flop / (k.seconds * peak * rows.now("class_mfu")),
    )
    measured = (1 - chosen(i.architecture.mfu_kind, OF_CLASS)) * when(i.architecture.measured_on > 0, 1.0, 0.0)
    rows.row(
        "hours_low",
        "One time in ten no more than",
        GPU_HOUR,
        hours * when(measured, k.less_measured, rows.now("class_less")),
    )
    rows.row(
        "hours_high",
        "Nine times in ten no more than",
        GPU_HOUR,
        hours * when(measured, k.more_measured, rows.now("class_more")),
    )
    rows.row("run_days", "Days of one clean run", DAY, hours / (k.day_hours * rows.now("run_gpus")))
    rows.row(
        "token_speed",
        "Tokens a second, an accelerator",
        TOKEN_PER_SECOND,
        steady * peak / rows.now("token_flop"),
    )
    rows.row(
        "run_energy",
        "Power of one clean run",
        MEGAWATT_HOUR,
        hours * i.general.draw * k.drawn * i.infrastructure.pue / k.million,
    )
    _serving(i, need, rows)


def _serving(i: Inputs, need: Need, rows: Rows) -> None:
    """2 FLOP an active parameter and token; hours from measured speed, for reading and writing are bound by memory."""
    k, a = i.constants, i.architecture
    rows.section("In use")
    rows.row("served_flop", "Compute of a month in use", FLOP, k.double * need.size.active * a.served)
    hours = rows.row(
        "served_hours",
        "Accelerator-hours of a month in use",
        GPU_HOUR_PER_MONTH,
        a.served / (a.served_speed * k.seconds),
    )
    rows.row(
        "rl_hours",
        "Accelerator-hours that answers in reinforcement take to write",
        GPU_HOUR,
        rows.now("rl_flop") / (k.reinforced * need.size.active * a.served_speed * k.seconds),
        note="At the speed of use; training on them comes on top.",
    )
    rows.row("served_cost", "A month in use at the usage price", USD_PER_MONTH, hours * i.infrastructure.price)
    rows.row(
        "life_flop",
        "Compute of its whole life",
        FLOP,
        need.flop + rows.now("served_flop") * a.served_months,
        note="Why smaller models are trained longer than is best for training alone.",
    )
