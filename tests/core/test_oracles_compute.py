"""Compute, printed: exact FLOPs over 6 N D, formulas of papers, kinds of utilisation, hours, tuning, money."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.examples import DENSE, example
from core.inputs.architecture import Architecture
from core.inputs.experiments import FROM_LADDER
from core.inputs.shape import AS_STATED
from core.inputs.training import CAUSAL, END_TO_END, FIRST_ORDER, FP8, HARDWARE, QLORA, SQUARE, STEADY
from core.results import evaluate
from core.shapes import shape_of
from tests.core.test_oracles import A, B, C, built


def ratio(model: Architecture, counting: str) -> float:
    exact, first = (built(replace(model, counting=way)).once("token_flop") for way in (counting, FIRST_ORDER))
    return exact / first


LONG = replace(shape_of("Llama 2 7B").model, sequence=32_768.0)


@pytest.mark.parametrize(
    ("model", "causal", "square"),
    [
        (A, "1.07", "1.20"),
        (shape_of("Llama 3.1 70B").model, "1.06", "1.14"),
        (shape_of("Llama 3.1 405B").model, "1.04", "1.08"),
        (LONG, "1.62", "2.26"),
        (shape_of("Pythia 70M").model, "0.72", "0.81"),
    ],
    ids=["8 B", "70 B", "405 B", "7 B at 32 k", "70 M"],
)
def test_exact_flops_over_first_order_are_as_printed(model: Architecture, causal: str, square: str) -> None:
    assert f"{ratio(model, CAUSAL):.2f}" == causal
    assert f"{ratio(model, SQUARE):.2f}" == square


def gpt(hidden: int, layers: int, heads: int) -> Architecture:
    """A GPT of Narayanan et al. 2021: plain feed-forward of four times the width, tied tables, 2,048 tokens."""
    return Architecture(
        layers=float(layers), hidden=float(hidden), heads=float(heads), kv_heads=float(heads),
        head_size=hidden / heads, ffn=4.0 * hidden, is_gated=False, vocabulary=51_200.0, is_untied=False,
        sequence=2048.0, counting=SQUARE,
    )  # fmt: skip


GPTS = ((6144, 48, 64), (12_288, 96, 96), (20_480, 105, 128), (25_600, 128, 160))


@pytest.mark.parametrize("shape", GPTS, ids=str)
def test_flops_are_those_of_narayanans_formula(shape: tuple[int, int, int]) -> None:
    """72 s L h² (1 + s / (6 h) + V / (12 L h)) an iteration and sequence; norms are ours alone."""
    hidden, layers, _ = shape
    results = built(gpt(*shape))
    printed = 72 * layers * hidden**2 * (1 + 2048 / (6 * hidden) + 51_200 / (12 * layers * hidden))
    assert results.once("token_flop") - 6 * results.once("norm_size") == pytest.approx(printed, rel=1e-12)


@pytest.mark.parametrize(
    ("shape", "gpus", "batch", "seconds", "mfu", "hfu"),
    [
        ((6144, 48, 64), 8, 4, 1.10, 41.7, 43.8),
        ((12_288, 96, 96), 64, 64, 13.75, 51.4, 52.8),
        ((20_480, 105, 128), 280, 280, 37.83, 56.0, 57.0),
        ((25_600, 128, 160), 512, 512, 71.49, 56.3, 57.0),
    ],
    ids=["22 B", "175 B", "530 B", "1 T"],
)
def test_published_utilisation_follows_from_published_seconds(
    shape: tuple[int, int, int], gpus: int, batch: int, seconds: float, mfu: float, hfu: float
) -> None:
    """Korthikanti et al. 2022, Table 5, A100: selective recomputation does the attention core twice."""
    results = built(gpt(*shape))
    peak = gpus * 312e12 * seconds
    flop = results.once("token_flop") * 2048 * batch
    again = flop + results.once("attention_flop") * 2048 * batch
    assert 100 * flop / peak == pytest.approx(mfu, abs=0.06)
    assert 100 * again / peak == pytest.approx(hfu, abs=0.06)


def test_a_window_attends_to_as_many_places_as_the_formula_says() -> None:
    whole, windowed = (built(replace(A, window=1024.0, window_layers=count)) for count in (0.0, 32.0))
    places = 1024 - 1024**2 / (2 * 8192)
    assert windowed.once("places") == pytest.approx(32 * places)
    assert windowed.once("attention_flop") / whole.once("attention_flop") == pytest.approx(places / 4096)


def test_deepseek_v3_needs_more_than_six_times_its_active_size() -> None:
    results = built(shape_of("DeepSeek-V3 671B-A37B").model)
    assert pytest.approx(249.5, abs=0.05) == 385e12 / 1543 / 1e9
    assert results.once("token_flop") / (6 * 37e9) == pytest.approx(1.12, abs=0.06)


@pytest.mark.parametrize(
    ("kind", "stated", "steady"),
    [(STEADY, 0.4, 0.4), (END_TO_END, 0.34, 0.4), (HARDWARE, 147 / 312, 0.353), (HARDWARE, 102 / 312, 0.245)],
)
def test_three_kinds_of_utilisation_are_told_apart(kind: str, stated: float, steady: float) -> None:
    assert built(replace(A, mfu=stated, mfu_kind=kind)).once("steady_used") == pytest.approx(steady, abs=0.0006)


def test_precision_method_and_size_of_the_cluster_are_factors() -> None:
    base = built(A).once("steady_used")
    assert built(replace(A, precision=FP8, fp8_gain=1.2)).once("steady_used") == pytest.approx(1.2 * base)
    assert built(replace(A, method=QLORA)).once("steady_used") == pytest.approx(0.78 * base)
    fewer = built(replace(A, measured_on=128.0, scale_loss=0.05))
    assert fewer.once("run_gpus") == 512
    assert fewer.once("steady_used") == pytest.approx(base * 0.95**2)


def test_packing_adds_padding_and_a_teacher_adds_its_forward_pass() -> None:
    assert built(replace(A, packing=0.5)).once("flop") == pytest.approx(2 * built(A).once("flop"))
    taught = built(replace(A, teacher=70e9)).once("token_flop") - built(A).once("token_flop")
    assert taught == pytest.approx(140e9)


@pytest.mark.parametrize(("method", "per_parameter"), [("All weights", 6), ("LoRA", 4), ("QLoRA", 4)])
def test_tuning_takes_six_or_four_flop_a_parameter(method: str, per_parameter: float) -> None:
    results = built(replace(C, method=method))
    assert results.once("token_flop") == pytest.approx(per_parameter * results.once("parameters"))


def test_the_mixture_vector_takes_its_printed_hours() -> None:
    flop, peak = built(B).once("flop"), 989e12 * 3600
    for share, hours, days in ((0.202, "110837", "72.2"), (0.346, "64709", "42.1")):
        assert f"{flop / (peak * share):.0f}" == hours
        assert f"{flop / (peak * share) / 24 / 64:.1f}" == days


def test_energy_and_money_of_the_dense_vector_are_as_printed() -> None:
    plan = example(DENSE)
    machines = replace(plan.infrastructure[0], pue=1.2)
    results = evaluate(replace(plan, infrastructure=(machines,), architecture=(A,), origins=(), scenarios=()))
    hours = results.once("need") / 0.9
    assert f"{hours:,.0f}" == "40,158"
    assert f"{2.5 * hours:,.0f}" == "100,394"
    assert f"{1.5 * 2.5 * hours:,.0f}" == "150,592"
    assert f"{results.once('run_energy') / results.once('run_allocated') * hours:.1f}" == "46.1"


def test_the_mixture_learns_and_serves_by_its_active_parameters() -> None:
    results = built(replace(B, served=1e9, served_months=10.0, served_speed=500.0))
    assert results.once("served_flop") == 2 * results.once("active_parameters") * 1e9
    assert results.once("served_hours") == pytest.approx(1e9 / 500 / 3600)
    assert results.once("life_flop") == pytest.approx(results.once("flop") + 10 * results.once("served_flop"))


def test_a_stated_size_counts_no_attention() -> None:
    stated = built(Architecture(sized=AS_STATED, stated_size=8e9, stated_active=8e9, tokens=1e12))
    assert stated.once("flop") == 4.8e22


def test_blocks_passed_again_count_again_and_modules_besides_once() -> None:
    plain, again, extra = built(A), built(replace(A, again=1e9)), built(replace(A, extra=1e9))
    assert again.once("parameters") == plain.once("parameters")
    assert again.once("token_flop") - plain.once("token_flop") == pytest.approx(6e9)
    assert extra.once("parameters") - plain.once("parameters") == 1e9
    assert extra.once("token_flop") == pytest.approx(again.once("token_flop"))


def test_reinforcement_generates_refers_and_trains_on_each_answer() -> None:
    asked = replace(A, project_from=FROM_LADDER, ladder=(), rollouts=1e6, rollout_tokens=2000.0, served_speed=1000.0)
    results = built(asked)
    assert results.once("rl_flop") == 10 * results.once("active_parameters") * 2e9
    assert results.once("rl_share") == pytest.approx(results.once("rl_flop") / results.once("flop"))
    none = built(replace(asked, rollouts=0.0))
    assert results.once("project_used") - none.once("project_used") == pytest.approx(results.once("rl_share"))
    assert results.once("rl_hours") == pytest.approx(2e9 / 1000 / 3600)


def test_recomputation_is_a_third_of_what_adapters_do() -> None:
    tuned = replace(A, method="LoRA", mfu=0.3, mfu_kind=HARDWARE)
    assert built(tuned).once("steady_used") == pytest.approx(0.2)


def test_adapters_of_a_scan_are_those_of_its_two_large_matrices() -> None:
    known = replace(shape_of("Falcon-Mamba 7B").model, method="LoRA")
    assert built(known).once("adapter_parameters") == 16 * 64 * ((4096 + 16_384) + (8192 + 4096))
