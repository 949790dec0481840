"""Worked figures of the design pages: parameters, FLOPs, useful hours, effective training time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.examples import NAMES, TUNE_8, example
from core.inputs.architecture import COUNTING, METHODS, Architecture
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.plan import Plan, cases
from core.results import Results, evaluate
from tests.shorter import EXAMPLES

CAUSAL, FULL, FIRST_ORDER = COUNTING
A = Architecture(
    layers=32,
    hidden=4096,
    heads=32,
    kv_heads=8,
    head_size=128,
    ffn=14_336,
    vocabulary=128_256,
    sequence=8192,
    tokens=1e12,
    mfu=0.40,
)
B = replace(A, vocabulary=32_000, sequence=4096, experts=8, active=2)
C = replace(A, counting=FIRST_ORDER, tokens=3e8, mfu=0.35)
TINY = Architecture(layers=22, hidden=2048, heads=32, kv_heads=4, head_size=64, ffn=5632)
LLAMA_2_7 = Architecture(layers=32, hidden=4096, heads=32, kv_heads=32, ffn=11_008)
LLAMA_2_70 = Architecture(layers=80, hidden=8192, heads=64, kv_heads=8, ffn=28_672)
LLAMA_3_405 = Architecture(layers=126, hidden=16_384, heads=128, kv_heads=8, ffn=53_248, vocabulary=128_256)

# compute.md 1.2: name, shape, published billions of parameters, and active per token.
SHAPES = (
    ("Llama-2 7B", LLAMA_2_7, 6.738, 6.738),
    ("Llama-2 13B", Architecture(), 13.016, 13.016),
    ("Llama-2 70B", LLAMA_2_70, 68.977, 68.977),
    ("Llama-3 8B", A, 8.030, 8.030),
    ("Llama-3 70B", replace(LLAMA_2_70, vocabulary=128_256), 70.554, 70.554),
    ("Llama-3.1 405B", LLAMA_3_405, 405.853, 405.853),
    ("TinyLlama 1.1B", TINY, 1.100, 1.100),
    ("Mixtral 8x7B", B, 46.70, 12.88),
)

# compute.md 1.15: name, architecture, FLOP as printed, digits printed.
FLOPS = (
    ("A first order", replace(A, counting=FIRST_ORDER), 4.81816e22),
    ("A causal", A, 5.14720e22),
    ("A full square", replace(A, counting=FULL), 5.79144e22),
    ("B first order", replace(B, counting=FIRST_ORDER), 7.72796e22),
    ("B causal", B, 7.97143e22),
    ("C all weights", C, 1.4454e19),
    ("C adapters", replace(C, method=METHODS[1]), 9.636e18),
)

# compute.md 1.15: name, architecture, goodput, GPUs; GPU-hours, days as printed.
HOURS = (
    ("A causal", A, 0.90, 64, "40,158", "26.14"),
    ("A first order", replace(A, counting=FIRST_ORDER), 0.90, 64, "37,591", "24.47"),
    ("B low", replace(B, mfu=0.202), 1.0, 64, "110,837", "72.2"),
    ("B high", replace(B, mfu=0.346), 1.0, 64, "64,709", "42.1"),
)

# infrastructure.md 2.4: nodes, then M, tau*, ETTR for 2.34, 6.5 and 23.7 failures per 1,000 node-days.
RATES = (2.34, 6.5, 23.7)
ETTR = """
8     1282.0513 7.9897 0.9934   461.5385 4.7872 0.9886   126.5823 2.4991 0.9764
16    641.0256 5.6447 0.9904    230.7692 3.3802 0.9832   63.2911 1.7623 0.9645
64    160.2564 2.8141 0.9794    57.6923 1.6818 0.9625    15.8228 0.8729 0.9154
128   80.1282 1.9850 0.9692     28.8462 1.1844 0.9425    7.9114 0.6124 0.8661
256   40.0641 1.3987 0.9531     14.4231 0.8326 0.9102    3.9557 0.4282 0.7859
512   20.0321 0.9842 0.9274     7.2115 0.5839 0.8575     1.9778 0.2980 0.6596
1024  10.0160 0.6911 0.8857     3.6058 0.4081 0.7720     0.9889 0.2060 0.4775
2048  5.0080 0.4839 0.8175      1.8029 0.2838 0.6385     0.4945 0.1410 0.2600
"""
TABLE = tuple(
    (int(words[0]), rate, tuple(words[1 + 3 * place : 4 + 3 * place]))
    for words in (line.split() for line in ETTR.split("\n") if line)
    for place, rate in enumerate(RATES)
)


def built(architecture: Architecture) -> Results:
    return evaluate(Plan(general=General(horizon=12), architecture=(architecture,)))


def digits_of(value: float, like: float) -> float:
    """The value with as many significant digits as the printed one has."""
    return float(f"{value:.{len(f'{like:.10g}'.split('e')[0].replace('.', '')) - 1}e}")


@pytest.mark.parametrize(("name", "shape", "total", "active"), SHAPES, ids=[each[0] for each in SHAPES])
def test_published_models_have_their_parameters(name: str, shape: Architecture, total: float, active: float) -> None:
    results = built(shape)
    assert results.once("parameters") == pytest.approx(total * 1e9, rel=5e-4), name
    assert results.once("active_parameters") == pytest.approx(active * 1e9, rel=5e-4), name


def test_the_dense_and_the_mixture_vector_have_their_parameters_exactly() -> None:
    assert built(A).once("parameters") == built(A).once("active_parameters") == 8_030_261_248
    assert built(B).once("parameters") == 46_702_792_704
    assert built(B).once("active_parameters") == 12_879_925_248


@pytest.mark.parametrize(("name", "architecture", "flop"), FLOPS, ids=[each[0] for each in FLOPS])
def test_training_takes_the_printed_flop(name: str, architecture: Architecture, flop: float) -> None:
    assert digits_of(built(architecture).once("flop"), flop) == flop, name


@pytest.mark.parametrize(("name", "architecture", "goodput", "gpus", "hours", "days"), HOURS, ids=[h[0] for h in HOURS])
def test_a_run_takes_the_printed_hours_and_days(
    name: str, architecture: Architecture, goodput: float, gpus: int, hours: str, days: str
) -> None:
    needed = built(architecture).once("need") / goodput
    assert f"{needed:,.0f}" == hours, name
    assert f"{needed / gpus / 24:.{len(days.split('.')[1])}f}" == days, name


def test_the_dense_vector_trains_7686_tokens_a_second_on_each_gpu() -> None:
    assert f"{0.40 * 989e12 / built(A).once('token_flop'):.0f}" == "7686"


@pytest.mark.parametrize(("method", "hours", "clock"), [(0, "11.60", "1.45"), (1, "7.73", "0.97")])
def test_tuning_takes_the_printed_hours(method: int, hours: str, clock: str) -> None:
    needed = built(replace(C, method=METHODS[method])).once("need")
    assert f"{needed:.2f}" == hours
    assert f"{needed / 8:.2f}" == clock


def test_adapters_cost_two_thirds_of_all_weights_and_what_they_are_themselves() -> None:
    adapted = built(replace(TUNE_8, method=METHODS[1]))
    assert adapted.once("weight_flop") - 6 * adapted.once("adapter_parameters") == pytest.approx(
        built(TUNE_8).once("weight_flop") * 4 / 6, rel=1e-15
    )


@pytest.mark.parametrize(("nodes", "rate", "printed"), TABLE, ids=[f"{each[0]}-{each[1]}" for each in TABLE])
def test_effective_training_time_comes_out_as_printed(nodes: int, rate: float, printed: tuple[str, ...]) -> None:
    machines = Infrastructure(nodes=nodes, failures=rate, write=0.025, restart=0.5, wait=0)
    results = evaluate(Plan(general=General(horizon=12), infrastructure=(machines,)))
    assert tuple(f"{results.once(key):.4f}" for key in ("run_mtbf", "run_interval", "run_ettr")) == printed


def test_the_dense_example_needs_the_printed_compute() -> None:
    results = evaluate(example(NAMES[0]))
    assert results.once("flop") == pytest.approx(3.2858124288e23, rel=1e-15)
    assert f"{results.once('need'):.2f}" == "230719.33"
    assert f"{results.once('try_need'):.4f}" == "138431.5988"
    assert f"{results.once('run_need'):.4f}" == "237640.9113"


def closes(results: Results) -> bool:
    """Whether paid hours equal their parts to nine digits, in all and in each month."""
    scale = max(1.0, results.once("all_paid"))
    gaps = (results.once("check_ledger"), *results.months("ledger_gap"))
    return all(abs(gap) <= 1e-9 * scale for gap in gaps)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_waste_ledger_closes_in_every_case_of_an_example(name: str) -> None:
    plan = example(name)
    for scenario in range(len(plan.scenarios) + 1):
        assert all(closes(evaluate(plan, case, scenario)) for case in cases(plan))
