"""Utilisation, goodput, hours, batches and money of a run, as compute.md 1.5 to 1.7 and 1.13 to 1.15 print them."""

from __future__ import annotations

from dataclasses import replace
from statistics import median
from typing import Any

import pytest

from core.inputs.constants import Constants
from core.inputs.experiments import FROM_LADDER, Rung
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.inputs.training import END_TO_END, HARDWARE, OF_CLASS, STEADY
from tests.core.models import figures, known

A = replace(known("Llama 3 8B"), tokens=1e12, mfu=0.40, mfu_kind=STEADY)

# TFLOP/s with recomputation on A100, and the planning utilisation in per cent.
LOGGED = ((147, "35"), (150, "36"), (102, "24.5"), (113, "27"), (126, "30"))

# compute.md 3: published steady and end-to-end utilisation in per cent.
REACHED = (
    *((42.3, 41.7), (24.5, 23.6), (30.7, 29.4), (34.1, 32.0), (53.5, 47.7), (38.9, 34.6), (36.1, 31.8)),
    *((56.5, 49.1), (40.0, 34.5), (37.1, 29.5), (32.5, 25.1), (56.0, 38.9), (46.2, 30.4), (35.3, 20.4)),
)

# GPU-hours a stop, seconds of a checkpoint, minutes of a recovery; goodput in per cent on 64, 256, … GPUs.
SIZES = (64, 256, 1024, 4096, 16_384)
GOODPUT = (
    (50_000, 10, 10, (99.7, 99.4, 98.6, 96.6, 90.7)),
    (50_000, 60, 30, (99.3, 98.4, 96.4, 91.1, 76.3)),
    (45_000, 60, 60, (99.2, 98.1, 95.1, 86.4, 62.1)),
    (12_000, 60, 60, (98.1, 95.3, 87.0, 63.8, 20.5)),
    (12_000, 60, 240, (96.6, 89.4, 67.4, 22.9, 0.3)),
)
CELLS = tuple((*row[:3], gpus, printed) for row in GOODPUT for gpus, printed in zip(SIZES, row[3], strict=True))


def job(gpus: float, stop: float, write: float, recovery: float) -> dict[str, float]:
    """A job by GPU-hours a stop, seconds of a checkpoint and minutes of a recovery."""
    rate = 1000 * 24 * 8 / stop
    machines = Infrastructure(nodes=gpus / 8, failures=rate, write=write / 3600, restart=recovery / 60, wait=0)
    return figures(A, machines=machines)


def planned(**changes: Any) -> dict[str, float]:
    return figures(replace(A, **changes))


@pytest.mark.parametrize(("speed", "printed"), LOGGED)
def test_hardware_speed_counts_three_quarters(speed: float, printed: str) -> None:
    found = 100 * planned(mfu=speed / 312, mfu_kind=HARDWARE)["steady_mfu"]
    assert f"{found:.{len(printed.partition('.')[2])}f}" == printed


def test_an_end_to_end_figure_holds_the_goodput_published_runs_had() -> None:
    ratios = [end / steady for steady, end in REACHED]
    assert f"{median(ratios):.2f}" == "0.87"
    assert planned(mfu_kind=STEADY)["steady_mfu"] == 0.40
    assert planned(mfu_kind=END_TO_END)["steady_mfu"] == pytest.approx(0.40 / 0.85)
    usual = planned(mfu_kind=OF_CLASS)
    assert usual["steady_mfu"] == pytest.approx(usual["class_mfu"] / 0.85)
    assert Constants().typical == pytest.approx(median(ratios), abs=0.025)


@pytest.mark.parametrize(("loss", "times", "left"), [(0.02, 2, 0.98), (0.05, 4, 0.9025), (0.03, 0.5, 1 / 0.97)])
def test_utilisation_falls_with_each_doubling(loss: float, times: float, left: float) -> None:
    """U(n) = U(n0) (1 − ε)^log2(n / n0)."""
    machines = Infrastructure(nodes=64 * times)
    found = figures(replace(A, measured_on=512, scale_loss=loss), machines=machines)
    assert found["steady_used"] == pytest.approx(0.40 * left, rel=1e-12)


@pytest.mark.parametrize(("stop", "write", "recovery", "gpus", "printed"), CELLS)
def test_goodput_by_size_is_as_printed(stop: float, write: float, recovery: float, gpus: int, printed: float) -> None:
    """The page takes Young's interval, the model the best one: never less, and the same to the last digit printed."""
    found = 100 * job(gpus, stop, write, recovery)["run_ettr"]
    assert printed - 0.05 <= found <= printed + 0.1


def test_two_published_points_come_out() -> None:
    """Vector E, Llama 3; and OPT-175B, whose 58 % need six hours a recovery."""
    found = job(16_384, 50_677, 10, 10)
    assert f"{found['run_mtbf']:.3f}" == "3.093"
    assert f"{60 * found['run_young'] * found['run_mtbf']:.2f}" == "7.87"
    assert f"{found['run_ettr']:.3f}" == "0.908"
    opt = job(992, 12 * 992, 60, 360)
    assert opt["run_mtbf"] == pytest.approx(12)
    assert f"{opt['run_ettr']:.2f}" == "0.58"


@pytest.mark.parametrize(("stages", "chunks", "bubble"), [(4, 1, 3 / 16), (8, 1, 7 / 32), (8, 4, 7 / 128), (1, 1, 0)])
def test_the_bubble_is_what_stages_leave_idle(stages: float, chunks: float, bubble: float) -> None:
    """(P − 1) / (v m), below a quarter where m is at least 4 P."""
    changes = {"pipeline": stages, "chunks": chunks, "batch": 4 * stages * 8192 * 64.0}
    found = figures(replace(A, **changes), machines=Infrastructure(gpus=1, nodes=64 * stages))  # type: ignore[arg-type]
    assert found["micro_batches"] == 4 * stages
    assert found["bubble"] == pytest.approx(bubble)
    assert found["bubble"] < 0.25


def test_sequences_bound_the_accelerators() -> None:
    """n ≤ B / (b s) · T · P · X."""
    found = planned(batch=4e6, micro_batch=2, tensor=8, pipeline=2, context=2)
    assert found["gpus_most"] == pytest.approx(4e6 / (2 * 8192) * 32)


def test_a_batch_of_16_million_feeds_18800_chips() -> None:
    """2,550 tokens a chip over three axes."""
    found = figures(replace(A, batch=16e6), machines=Infrastructure(gpus=1, nodes=18_800))
    assert found["tokens_each"] == pytest.approx(2550 / 3, rel=2e-3)


def test_the_dense_vector_costs_what_is_printed() -> None:
    """Vector A: 64 H100 at 0.40 and goodput 0.90; 2.50 $ an hour, 1.275 kW · 0.75 · 1.2."""
    machines = Infrastructure(nodes=8, quality=0.9, idle=0, failures=0.01, price=2.5, paid_spares=0, pue=1.2)
    found = figures(replace(A, project=1.5, success=1), General(draw=1275), machines)
    kept = found["run_ettr"]  # the machine of the vector loses nothing to stops
    assert kept == pytest.approx(1, abs=1e-3)
    assert f"{found['run_allocated'] * kept:,.0f}" == "40,158"
    assert f"{found['run_days'] * kept:.2f}" == "26.14"
    assert f"{found['token_speed']:.0f}" == "7686"
    assert f"{found['need'] * found['run_price'] * kept:,.0f}" == "100,394"
    assert f"{(found['run_need'] + found['try_need']) * found['run_price'] * kept:,.0f}" == "150,592"
    assert f"{found['run_energy'] * kept:.1f}" == "46.1"


@pytest.mark.parametrize(("runs", "share"), [(1, 0.01), (100, 1)])
def test_a_run_of_a_tenth_on_a_tenth_costs_a_hundredth(runs: float, share: float) -> None:
    ladder = (Rung("Small", 0.1, 0.1, runs),)
    found = planned(project_from=FROM_LADDER, ladder=ladder, failed=0, post=0, evaluation=0)
    assert found["ladder"] == pytest.approx(share)
    assert found["project_used"] == pytest.approx(1 + share)
    assert found["try_need"] == pytest.approx(share * found["need"])


@pytest.mark.parametrize(("name", "printed"), [("Llama 3 8B", 1868), ("SmolLM3 3B", 3636)])
def test_models_have_seen_the_printed_tokens_a_parameter(name: str, printed: float) -> None:
    assert figures(known(name))["per_parameter"] == pytest.approx(printed, rel=2e-3)
