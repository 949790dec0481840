"""What compute.md 1.8, 1.9 and 1.11 say of memory besides its tables: degrees together, anchors, storage, cache."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from core.inputs.architecture import Architecture
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.inputs.layout import ALL_KEPT, ALL_SHARDED, GRADIENTS_SHARDED, OPTIMIZER_SHARDED
from core.inputs.shape import AS_STATED
from core.inputs.training import ALL_WEIGHTS, BF16, FP16, FP32, LORA, QLORA
from tests.core.models import figures, gpt, known

METHODS = (ALL_WEIGHTS, LORA, QLORA)
A = replace(known("Llama 3 8B"), tokens=1e12)
V3 = known("DeepSeek-V3 671B-A37B")

# Precision, what is shared; bytes a parameter that each copy keeps and that all share.
STATES = (
    (BF16, ALL_KEPT, 18, 0),
    (FP16, ALL_KEPT, 20, 0),
    (FP32, ALL_KEPT, 16, 0),
    (FP16, GRADIENTS_SHARDED, 2, 18),
    (BF16, OPTIMIZER_SHARDED, 6, 12),
    (BF16, ALL_SHARDED, 0, 18),
)
# Fewest accelerators of OLMo 2 32B: method, GB and count.
FEWEST = (
    *((ALL_WEIGHTS, 40, 22), (ALL_WEIGHTS, 80, 10), (ALL_WEIGHTS, 141, 5)),
    *((ALL_WEIGHTS, 180, 4), (ALL_WEIGHTS, 192, 4), (ALL_WEIGHTS, 288, 3)),
    *((LORA, 40, 3), (LORA, 80, 2), (LORA, 141, 1), (QLORA, 40, 1), (QLORA, 80, 1)),
)


def laid_out(architecture: Architecture, gpus: float, **layout: Any) -> dict[str, float]:
    """The figures of a layout over so many accelerators."""
    return figures(replace(architecture, **layout), machines=Infrastructure(gpus=1, nodes=gpus))


def on(architecture: Architecture, gigabytes: float) -> dict[str, float]:
    """The figures on accelerators of a size."""
    return figures(architecture, General(memory=gigabytes * 1e9))


@pytest.mark.parametrize("copies", [1, 8])
@pytest.mark.parametrize(("precision", "sharding", "kept", "shared"), STATES)
def test_degrees_share_out_states_before_copies_do(
    precision: str, sharding: str, kept: float, shared: float, copies: int
) -> None:
    found = laid_out(A, 4 * copies, precision=precision, sharding=sharding, tensor=2, pipeline=2)
    assert found["data_parallel"] == copies
    assert found["memory_states"] == pytest.approx(found["parameters"] / 4 * (kept + shared / copies), rel=1e-12)


def test_experts_are_shared_out_by_their_own_degree() -> None:
    """Routed experts over EP and P_p, all else over T and P_p."""
    found = laid_out(V3, 64, tensor=2, pipeline=4, expert_parallel=8, sharding=ALL_KEPT)
    routed = found["expert_parameters"]
    assert routed == (61 - 3) * 256 * 3 * 7168 * 2048
    each = (found["parameters"] - routed) / (2 * 4) + routed / (8 * 4)
    assert found["memory_states"] == pytest.approx(18 * each, rel=1e-12)


def test_full_sharding_also_holds_one_gathered_layer() -> None:
    found = laid_out(A, 64)
    assert found["memory_gathered"] == pytest.approx(2 * found["parameters"] / 32)
    assert laid_out(A, 64, sharding=OPTIMIZER_SHARDED)["memory_gathered"] == 0
    assert laid_out(A, 1)["memory_gathered"] == 0


@pytest.mark.parametrize(("method", "size", "printed"), FEWEST)
def test_the_fewest_accelerators_of_32_b_are_as_printed(method: str, size: float, printed: int) -> None:
    assert on(replace(known("OLMo 2 32B"), method=method), size)["gpus_least"] == printed


def test_states_alone_of_the_mixture_fit_into_thirteen() -> None:
    """Vector B: 840.7 GB over 90 % of 80 GB less 6; with the activations of one sequence 14, as the table has it."""
    found = on(known("Mixtral 8x7B"), 80)
    assert 12 < found["states_all"] / (found["memory_usable"] - found["memory_framework"]) < 13
    assert found["gpus_least"] == 14


def test_published_tuning_took_more_than_the_floor() -> None:
    """Falcon-180B: 5,120 GB in full, 1,280 with LoRA, 160 with QLoRA."""
    falcon = Architecture(sized=AS_STATED, stated_size=180e9, stated_active=180e9)
    full, lora, packed = (figures(replace(falcon, method=each))["states_all"] / 1e9 for each in METHODS)
    assert full == pytest.approx(3240)
    assert f"{5120 / full:.1f}" == "1.6"
    assert 360 < lora < 1280
    assert 90 < packed < 160


@pytest.mark.parametrize(("method", "gigabytes"), [(ALL_WEIGHTS, 1200), (LORA, 160), (QLORA, 48)])
def test_a_factory_of_tuned_models_states_much_the_same_for_70_b(method: str, gigabytes: float) -> None:
    floor = figures(replace(known("Llama 3.1 70B"), method=method))["states_all"] / 1e9
    assert 0.85 * gigabytes < floor < 1.06 * gigabytes


def test_adapters_do_not_make_activations_smaller() -> None:
    whole, adapted = (laid_out(A, 8, method=each) for each in (ALL_WEIGHTS, LORA))
    assert whole["memory_activations"] == adapted["memory_activations"] > adapted["memory_states"]


def test_weights_of_large_models_have_the_size_of_their_files() -> None:
    bloom = figures(known("BLOOM 176B"))
    assert f"{bloom['checkpoint_full'] / 1e12:.2f}" == "2.47"  # logged: 2.3 TB
    assert f"{bloom['checkpoint_weights'] / 2**30:.0f}" == "328"  # logged: 329 GiB
    neox = replace(gpt(44, 6144, 64), vocabulary=50_432, is_untied=True, has_positions=False)
    assert f"{figures(neox)['checkpoint_weights'] / 1e9:.1f}" == "41.1"


@pytest.mark.parametrize(("vocabulary", "wide"), [(65_535, 2), (65_536, 4)])
def test_storage_holds_whole_checkpoints_weights_and_data(vocabulary: float, wide: float) -> None:
    found = figures(replace(A, vocabulary=vocabulary, kept=3, archived=20, corpus=0.5e12))
    size = found["parameters"]
    assert found["stored"] == pytest.approx(3 * 14 * size + 20 * 2 * size + wide * 0.5e12, rel=1e-12)


def test_the_cache_of_a_context_holds_keys_and_values() -> None:
    """2 · L · n_kv · d · 2 bytes a token; latent attention keeps one narrow layer and the positions."""
    assert figures(A)["cache"] == 2 * 32 * 8 * 128 * 2 * 8192
    assert figures(V3)["cache"] == 61 * (512 + 64) * 2 * 4096
