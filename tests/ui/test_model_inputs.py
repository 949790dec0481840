"""Which inputs of a model are shown: those that matter for its shape, and nothing hidden changes a result."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.examples import example
from core.inputs.architecture import Architecture
from core.inputs.experiments import FROM_LADDER
from core.inputs.layout import NO_RECOMPUTE
from core.inputs.shape import AS_STATED, LATENT
from core.inputs.training import FP8, LORA, OF_CLASS, QLORA
from core.model_examples import ADAPT_7, BUILD_70, CONTINUE_7, FINE_64, MIX_8, SAME_13, SCAN_7, SQUEEZE_7
from core.plan import Plan
from core.relevance import shape_matters
from core.results import evaluate
from core.schema import inputs_of
from tests.ui.test_every_page_input import other

STATED = replace(MIX_8, sized=AS_STATED, stated_size=50e9, stated_active=10e9, recompute=NO_RECOMPUTE)
MODELS = (
    Architecture(),
    BUILD_70,
    CONTINUE_7,
    ADAPT_7,
    SQUEEZE_7,
    MIX_8,
    FINE_64,
    SCAN_7,
    SAME_13,
    STATED,
    replace(STATED, method=LORA),
    replace(STATED, scan_layers=8),
    replace(BUILD_70, attention=LATENT),
    replace(ADAPT_7, attention=LATENT),
    replace(BUILD_70, precision=FP8, mfu_kind=OF_CLASS),
    replace(SCAN_7, recompute=NO_RECOMPUTE),
    replace(BUILD_70, pipeline=4, served=1e9, project_from=FROM_LADDER),
    replace(BUILD_70, success=1, measured_on=0, served=0),
)
# Put for every model, whether it uses them or not; whatever follows from them goes by what the model is.
WORKINGS = frozenset({
    "query_size", "latent_size", "query_width", "near", "near_layers", "places", "dense_size", "scan_size",
    "expert_size", "attention_size", "matrices", "router_size", "norm_size", "table_size", "place_size",
    "outside_size", "routed_size", "chosen_size", "common_size", "passed_size", "multiplied_size", "attended_size",
    "adapter_attention", "adapter_layer", "adapter_scan", "adapter_parameters", "part_adapters", "square_bytes",
    "own_copies", "stated_mfu", "own_weights", "own_gradients", "own_optimizer",
})  # fmt: skip


def alone(model: Architecture) -> Plan:
    """A plan with one model, looking a year ahead."""
    plan = example("MoE, untested")
    return replace(plan, architecture=(model,), general=replace(plan.general, horizon=12, leave=12))


@pytest.mark.parametrize("place", range(len(MODELS)))
def test_models_inputs_that_are_not_shown_change_no_row(place: int) -> None:
    plan = alone(MODELS[place])
    before = {key: row.values for key, row in evaluate(plan).rows.items() if key not in WORKINGS}
    hidden = 0
    for each in inputs_of(Architecture):
        if shape_matters(MODELS[place], each.name):
            continue
        changed = plan.put(f"architecture.1.{each.name}", other(each.kind, getattr(MODELS[place], each.name)))
        if not shape_matters(changed.architecture[0], each.name):  # what has come to matter is shown
            hidden += 1
            rows = evaluate(changed).rows
            assert [key for key, values in before.items() if rows[key].values != values] == [], each.name
    assert hidden > 10


@pytest.mark.parametrize(
    ("model", "shown", "hidden"),
    [
        (
            BUILD_70,
            "mfu measured_on scale_loss project kv_heads ffn",
            "rank qlora_speed kv_rank query_rank window method",
        ),
        (
            BUILD_70,
            "served served_months served_speed",
            "failed post evaluation chunks fp8_gain people_work base_tokens",
        ),
        (replace(BUILD_70, attention=LATENT), "query_rank kv_rank rotary_size value_size", "kv_heads"),
        (replace(BUILD_70, measured_on=0), "measured_on", "scale_loss"),
        (replace(BUILD_70, mfu_kind=OF_CLASS), "mfu_kind", "mfu measured_on scale_loss"),
        (replace(BUILD_70, precision=FP8, pipeline=2), "fp8_gain chunks", ""),
        (replace(BUILD_70, window_layers=8, served=0), "window", "served_months served_speed"),
        (CONTINUE_7, "failed post evaluation base_tokens people_work method", "project rank"),
        (ADAPT_7, "rank", "qlora_speed"),
        (replace(ADAPT_7, method=QLORA), "rank qlora_speed", ""),
        (replace(ADAPT_7, attention=LATENT), "kv_heads", ""),
        (MIX_8, "active shared dense_layers capacity quality expert_parallel", "dense_ffn scan_width scan_state"),
        (FINE_64, "dense_ffn", "stated_size stated_active"),
        (SCAN_7, "scan_width scan_state hidden vocabulary", "heads kv_heads head_size attention ffn is_gated experts"),
        (STATED, "stated_size stated_active vocabulary scan_layers quality", "layers hidden heads ffn counting extra"),
        (replace(STATED, stated_size=10e9, quality=0), "stated_size", "quality expert_parallel"),
        (replace(BUILD_70, success=1), "success", "repeat"),
    ],
)
def test_only_what_the_model_needs_is_shown(model: Architecture, shown: str, hidden: str) -> None:
    assert [name for name in shown.split() if not shape_matters(model, name)] == []
    assert [name for name in hidden.split() if shape_matters(model, name)] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("shared", 1.0),
        ("dense_layers", 2.0),
        ("capacity", 1.5),
        ("quality", 0.5),
        ("base_tokens", 1e12),
        ("active", 2.0),
    ],
)
def test_what_usually_says_nothing_is_shown_once_it_is_stated(name: str, value: float) -> None:
    assert not shape_matters(SAME_13, name)
    assert shape_matters(alone(SAME_13).put(f"architecture.1.{name}", value).architecture[0], name)


def test_other_things_than_models_are_always_shown() -> None:
    assert shape_matters(object(), "rank")
