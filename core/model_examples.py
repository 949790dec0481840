"""Examples about what to build: a model that is tuned in three ways, a large dense one, and untested mixtures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.inputs.architecture import Architecture
from core.inputs.demand import CONTINUED, TUNED, usual_over
from core.inputs.experiments import FROM_LADDER, Rung
from core.inputs.general import General
from core.inputs.judgement import HIGH, LOW, MODERATE, VERY_HIGH, VERY_LOW, Judgement
from core.inputs.layout import FULL_RECOMPUTE
from core.inputs.money import Funding, Money
from core.inputs.shape import NEW_DENSE, TUNING, UNTESTED
from core.inputs.training import LORA, OF_CLASS, QLORA
from core.plan import Plan
from core.presets import BURST, LOCK_IN
from core.teams import BALANCED, FLAT

START = date(2027, 1, 1)
DENSE_JUDGED = (
    Judgement("Founders", LOW, HIGH, HIGH, HIGH, HIGH, "The table of approaches"),
    Judgement("Head of research", MODERATE, HIGH, HIGH, HIGH, MODERATE, "The recipe is published; the data is not"),
)
TUNED_JUDGED = (
    Judgement("Founders", HIGH, MODERATE, MODERATE, MODERATE, LOW, "The table of approaches"),
    Judgement("Head of product", HIGH, LOW, MODERATE, MODERATE, MODERATE, "Everybody can do the same"),
)
UNTESTED_JUDGED = (
    Judgement("Founders", VERY_LOW, VERY_HIGH, VERY_HIGH, VERY_HIGH, VERY_HIGH, "The table of approaches"),
    Judgement("Head of research", LOW, HIGH, VERY_HIGH, HIGH, HIGH, "Mixtures are trained elsewhere by now"),
)

CONTINUE_7 = Architecture(
    name="Continued, 7 B",
    approach=TUNING,
    layers=32,
    hidden=4096,
    heads=32,
    kv_heads=32,
    ffn=11_008,
    tokens=0.1e12,
    corpus=0.06e12,
    base_tokens=2e12,
    mfu_kind=OF_CLASS,
    batch=2e6,
    project_from=FROM_LADDER,
    ladder=(Rung("Data mixes", 1.0, 0.05, 6), Rung("Learning rates", 1.0, 0.01, 8)),
    success=0.9,
    first_experiment=2,
    people_work=CONTINUED,
    demand=usual_over(10),
    judgements=TUNED_JUDGED,
)
ADAPT_7 = replace(
    CONTINUE_7,
    name="LoRA, 7 B",
    method=LORA,
    tokens=0.002e12,
    corpus=0.001e12,
    packing=0.8,
    batch=0.5e6,
    project_from="Stated",
    project=10,
    success=0.95,
    people_work=TUNED,
    demand=usual_over(7),
)
SQUEEZE_7 = replace(ADAPT_7, name="QLoRA, 7 B", method=QLORA, recompute=FULL_RECOMPUTE)

BUILD_70 = Architecture(
    name="New dense 70 B",
    approach=NEW_DENSE,
    layers=80,
    hidden=8192,
    heads=64,
    kv_heads=8,
    ffn=28_672,
    vocabulary=128_256,
    sequence=8192,
    tokens=1.4e12,
    corpus=3e12,
    mfu=0.38,
    measured_on=512,
    tensor=8,
    recompute=FULL_RECOMPUTE,
    batch=8.4e6,
    project=1.6,
    success=0.7,
    served=50e9,
    judgements=DENSE_JUDGED,
)
BUILD_34 = replace(
    BUILD_70, name="New dense 34 B", layers=48, ffn=22_016, tokens=2.8e12, tensor=4, judgements=DENSE_JUDGED[:1]
)

MIX_8 = Architecture(
    name="Mixture of 8",
    approach=UNTESTED,
    layers=32,
    hidden=4096,
    heads=32,
    kv_heads=8,
    ffn=14_336,
    experts=8,
    active=2,
    tokens=2e12,
    quality=0.5,
    mfu_kind=OF_CLASS,
    expert_parallel=8,
    project=3,
    success=0.5,
    repeat=0.2,
    judgements=UNTESTED_JUDGED,
)
FINE_64 = replace(
    MIX_8,
    name="64 small experts",
    layers=28,
    hidden=2048,
    heads=16,
    kv_heads=16,
    ffn=1408,
    experts=64,
    active=6,
    shared=2,
    dense_layers=1,
    dense_ffn=10_944,
    vocabulary=102_400,
    judgements=UNTESTED_JUDGED[:1],
)
SCAN_7 = replace(
    MIX_8,
    name="State-space 7 B",
    layers=0,
    scan_layers=64,
    experts=1,
    active=1,
    vocabulary=65_024,
    quality=0,
    expert_parallel=1,
    tokens=2e12,
    judgements=(),
)
SAME_13 = Architecture(name="Dense 13 B beside it", tokens=2e12, mfu_kind=OF_CLASS, judgements=DENSE_JUDGED)


def continued() -> Plan:
    """A 7 B model that exists, trained on, or tuned by adapters, on sixty-four accelerators."""
    return Plan(
        general=General(title="7 B continued pre-training", author="Headwater example", start=START, horizon=18),
        infrastructure=(replace(BURST, nodes=8, try_nodes=2, spares=1, paid_spares=1, storage=6_000, egress=600),),
        team=(replace(FLAT, name="Six founders"),),
        architecture=(CONTINUE_7, ADAPT_7, SQUEEZE_7),
        money=Money(cash=2_500_000, other=20_000, funding=()),
    )


def dense() -> Plan:
    """A new dense model of 70 B parameters, or a smaller one on twice the tokens, on 128 nodes."""
    committed = replace(LOCK_IN, nodes=128, term=12, try_nodes=128)
    return Plan(
        general=General(title="70 B dense", author="Headwater example", start=START, horizon=30),
        infrastructure=(replace(BURST, nodes=128, try_nodes=32, storage=60_000), committed),
        team=(BALANCED,),
        architecture=(BUILD_70, BUILD_34),
        money=Money(cash=25_000_000, other=100_000, funding=(Funding("Series A", 6, 20_000_000),)),
    )


def mixed() -> Plan:
    """Mixtures of experts and a state-space model, and the dense one that would be built otherwise, on 64 nodes."""
    return Plan(
        general=General(title="MoE, untested", author="Headwater example", start=START, horizon=24),
        infrastructure=(BURST,),
        team=(BALANCED,),
        architecture=(MIX_8, FINE_64, SCAN_7, SAME_13),
        money=Money(cash=14_000_000, other=50_000, funding=()),
    )
