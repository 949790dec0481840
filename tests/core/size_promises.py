"""What holds of the size, the compute and the memory of every model; each promise is a function of one."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from core.inputs.architecture import Architecture
from core.inputs.general import General
from core.inputs.layout import ALL_KEPT, ALL_SHARDED, GRADIENTS_SHARDED, OPTIMIZER_SHARDED
from core.inputs.shape import AS_STATED
from core.inputs.training import ALL_WEIGHTS, FIRST_ORDER, LORA, QLORA
from tests.core.models import own_figures
from tests.core.random_models import SLACK, no_less, other, read, shaped

PLENTY = ("parameters", "active_parameters", "flop", "states_all", "memory_states", "memory_activations")


def everything_is_finite(a: Architecture) -> bool:
    return all(math.isfinite(figure) for figure in read(a).values())


def no_size_time_or_memory_is_negative(a: Architecture) -> bool:
    found = read(a)
    return all(found[key] > 0 for key in ("parameters", "flop", "need", "steady_used", "memory_used", "gpus_least"))


def a_token_passes_no_more_than_all(a: Architecture) -> bool:
    found = read(a)
    return found["active_parameters"] <= found["parameters"] * SLACK


def parts_add_up_to_the_whole(a: Architecture) -> bool:
    found = read(shaped(a))
    whole = found["common_size"] + found["routed_size"]
    return math.isclose(whole, found["parameters"]) and math.isclose(
        found["common_size"] + found["chosen_size"], found["active_parameters"]
    )


def more_tokens_cost_more(a: Architecture) -> bool:
    return other(a, tokens=2 * a.tokens)["flop"] == pytest.approx(2 * read(a)["flop"], rel=1e-12)


def more_layers_are_never_less(a: Architecture) -> bool:
    return no_less(other(shaped(a), layers=a.layers + 7), other(shaped(a)), *PLENTY)


def wider_layers_are_never_less(a: Architecture) -> bool:
    return no_less(other(shaped(a), hidden=2 * a.hidden), other(shaped(a)), *PLENTY)


def more_experts_are_never_less(a: Architecture) -> bool:
    mixed = replace(shaped(a), experts=max(2, a.experts))
    return no_less(other(mixed, experts=2 * mixed.experts), other(mixed), *PLENTY)


def more_experts_a_token_cost_more_and_weigh_the_same(a: Architecture) -> bool:
    whole = replace(shaped(a), method=ALL_WEIGHTS)
    more, less = other(whole, active=2 * a.active), other(whole)
    return no_less(more, less, "flop", "active_parameters") and more["parameters"] == less["parameters"]


def a_longer_sequence_never_costs_less_attention(a: Architecture) -> bool:
    more, less = other(a, sequence=2 * a.sequence), read(a)
    return no_less(more, less, "attention_flop", "memory_activations", "cache")


def a_window_never_costs_more(a: Architecture) -> bool:
    steps = [other(a, window_layers=layers)["token_flop"] for layers in (0, a.layers // 2, a.layers)]
    return all(later <= before * SLACK for before, later in pairwise(steps))


def a_narrower_window_never_costs_more(a: Architecture) -> bool:
    steps = [other(a, window=window, window_layers=a.layers)["token_flop"] for window in (1e7, 4096, 64, 1)]
    return all(later <= before * SLACK for before, later in pairwise(steps))


def degrees_never_make_states_larger(a: Architecture) -> bool:
    found = read(a)["memory_states"]
    return all(
        other(a, **{degree: 2 * getattr(a, degree)})["memory_states"] <= found * SLACK
        for degree in ("tensor", "pipeline", "expert_parallel")
    )


def stronger_sharding_never_keeps_more(a: Architecture) -> bool:
    ways = (ALL_KEPT, OPTIMIZER_SHARDED, GRADIENTS_SHARDED, ALL_SHARDED)
    steps = [other(a, sharding=way)["memory_states"] for way in ways]
    return all(later <= before * SLACK for before, later in pairwise(steps))


def it_fits_where_it_takes_no_more_than_there_is(a: Architecture) -> bool:
    found = read(a)
    return bool(found["fits"]) is (found["memory_used"] <= found["memory_usable"])


def more_memory_never_takes_more_accelerators(a: Architecture) -> bool:
    steps = [own_figures(a, General(memory=size * 1e9))["gpus_least"] for size in (40, 80, 192, 10_000)]
    return all(later <= before for before, later in pairwise(steps))


def adapters_never_take_more_than_all_weights(a: Architecture) -> bool:
    """Of a rank that is small against all widths, others would train more than there is; on experts not shared out."""
    narrow = min(a.hidden, a.ffn, a.head_size * a.kv_heads, a.head_size * a.heads)
    thin = replace(shaped(a), rank=max(1, narrow // 16), attention="Grouped or multi-head", expert_parallel=1)
    whole, adapted, packed = (other(thin, method=method) for method in (ALL_WEIGHTS, LORA, QLORA))
    keys = ("memory_used", "states_all", "gpus_least")
    return narrow < 16 or (no_less(whole, adapted, *keys) and no_less(adapted, packed, *keys))


def adapters_cost_two_thirds_to_first_order(a: Architecture) -> bool:
    first = replace(a, counting=FIRST_ORDER, teacher=0)
    whole, adapted, packed = (other(first, method=method)["flop"] for method in (ALL_WEIGHTS, LORA, QLORA))
    return adapted == packed == pytest.approx(whole * 4 / 6, rel=1e-12)


def padding_costs_what_it_holds(a: Architecture) -> bool:
    return read(a)["processed"] * a.packing == pytest.approx(a.tokens, rel=1e-12)


def a_stated_size_is_taken_as_it_is(a: Architecture) -> bool:
    found = other(a, sized=AS_STATED, method=ALL_WEIGHTS, teacher=0, again=0)
    first = 6 * a.stated_active
    return (found["parameters"], found["active_parameters"]) == (a.stated_size, a.stated_active) and found[
        "token_flop"
    ] == pytest.approx(first, rel=1e-12)


SIZE_PROMISES: tuple[Callable[[Architecture], bool], ...] = (
    everything_is_finite,
    no_size_time_or_memory_is_negative,
    a_token_passes_no_more_than_all,
    parts_add_up_to_the_whole,
    more_tokens_cost_more,
    more_layers_are_never_less,
    wider_layers_are_never_less,
    more_experts_are_never_less,
    more_experts_a_token_cost_more_and_weigh_the_same,
    a_longer_sequence_never_costs_less_attention,
    a_window_never_costs_more,
    a_narrower_window_never_costs_more,
    degrees_never_make_states_larger,
    stronger_sharding_never_keeps_more,
    it_fits_where_it_takes_no_more_than_there_is,
    more_memory_never_takes_more_accelerators,
    adapters_never_take_more_than_all_weights,
    adapters_cost_two_thirds_to_first_order,
    padding_costs_what_it_holds,
    a_stated_size_is_taken_as_it_is,
)
