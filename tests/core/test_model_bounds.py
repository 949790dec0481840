"""What holds of every model within the declared bounds, over 200 random ones; each promise is a function of one."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from core.inputs.architecture import Architecture
from core.inputs.constants import Constants
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.inputs.laws import DENSE, LAWS, OTHERS
from core.inputs.layout import ALL_KEPT, ALL_SHARDED, GRADIENTS_SHARDED, OPTIMIZER_SHARDED
from core.inputs.shape import AS_STATED, BY_SHAPE
from core.inputs.training import (
    ALL_WEIGHTS,
    BF16,
    END_TO_END,
    FIRST_ORDER,
    FP8,
    HARDWARE,
    LORA,
    OF_CLASS,
    QLORA,
    STEADY,
)
from core.kinds import Quantity
from core.number import fifteen
from core.schema import inputs_of
from tests.core.models import figures
from tests.core.plans import Draw, random_value

TRIED = 200
K = Constants()
FLAGS = (*(f"like_dense_{key}" for key, _ in DENSE), *(f"like_{key}" for key, _ in OTHERS))
PLENTY = ("parameters", "active_parameters", "flop", "states_all", "memory_states", "memory_activations")
SLACK = 1 + 1e-9

Figures = dict[str, float]


@cache
def model(seed: int) -> Architecture:
    """A model anywhere within its bounds: figures are drawn by their logarithm, and now and then lie on an edge."""
    draw = np.random.default_rng(seed)
    values = {given.name: anywhere(given.kind, given.name, draw) for given in inputs_of(Architecture)}
    values["active"] = min(values["active"], values["experts"])
    values["stated_active"] = min(values["stated_active"], values["stated_size"])
    values["people_work"] = Architecture().people_work
    return Architecture(**values)


def anywhere(kind: Any, name: str, draw: Draw) -> Any:
    """A value between the bounds of an input."""
    if not isinstance(kind, Quantity):
        return random_value(name, kind, draw)
    if draw.random() < 0.05:
        return float(draw.choice([kind.low, kind.default, kind.high]))
    if kind.low <= 0 and draw.random() < 0.4:
        return kind.low
    least = kind.low if kind.low > 0 else max(1e-4 * kind.high, 1.0 if kind.whole else 0.0)
    figure = math.exp(draw.uniform(math.log(least), math.log(kind.high)))
    return kind.check(min(max(float(round(figure)) if kind.whole else fifteen(figure), kind.low), kind.high))


@cache
def read(architecture: Architecture) -> Figures:
    """Its figures on machines and accelerators as they are by default."""
    return figures(architecture)


def other(architecture: Architecture, **changes: Any) -> Figures:
    """The figures of the same model but for a few inputs."""
    return figures(replace(architecture, **changes))


def shaped(a: Architecture) -> Architecture:
    return replace(a, sized=BY_SHAPE)


def no_less(more: Figures, less: Figures, *keys: str) -> bool:
    """Whether none of these figures is smaller, but for rounding."""
    return all(more[key] * SLACK >= less[key] for key in keys)


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
    steps = [figures(a, General(memory=size * 1e9))["gpus_least"] for size in (40, 80, 192, 10_000)]
    return all(later <= before for before, later in pairwise(steps))


def loss_falls_with_size_and_stays_above_its_floor(a: Architecture) -> bool:
    return _falls(read(shaped(a)), other(shaped(a), ffn=2 * a.ffn, dense_ffn=2 * a.dense_ffn))


def loss_falls_with_tokens_and_stays_above_its_floor(a: Architecture) -> bool:
    fresh = replace(a, corpus=0)
    return _falls(other(fresh), other(fresh, tokens=2 * a.tokens))


def _falls(before: Figures, after: Figures) -> bool:
    return all(
        before[f"loss_{key}"] * SLACK >= after[f"loss_{key}"] >= getattr(K, f"e_{key}") for key, _ in LAWS
    )


def the_best_size_spends_the_compute(a: Architecture) -> bool:
    found = read(a)
    return all(
        found["flop"] == pytest.approx(6 * found[f"best_size_{key}"] * found[f"best_tokens_{key}"], rel=1e-9)
        for key, _ in LAWS
    )


def no_other_split_of_the_compute_has_less_loss(a: Architecture) -> bool:
    found = read(a)
    for key, _ in LAWS:
        size, tokens = found[f"best_size_{key}"], found[f"best_tokens_{key}"]
        best, larger, smaller = (_loss(key, size * share, tokens / share) for share in (1, 1.25, 0.8))
        if not best <= min(larger, smaller) * SLACK:
            return False
    return True


def _loss(key: str, size: float, tokens: float) -> float:
    e, a, alpha, b, beta = (getattr(K, f"{part}_{key}") for part in ("e", "a", "alpha", "b", "beta"))
    return float(e + a / size**alpha + b / tokens**beta)


def repeated_data_never_beats_new_and_never_loses(a: Architecture) -> bool:
    corpus = min(a.tokens, 300e12)
    steps = [other(a, corpus=corpus, tokens=epochs * corpus)["learned"] for epochs in (0.5, 1, 2, 4, 40)]
    fresh = [epochs * corpus + a.base_tokens for epochs in (0.5, 1, 2, 4, 40)]
    rises = all(later * SLACK >= before for before, later in pairwise(steps))
    return rises and all(learned <= seen * SLACK for learned, seen in zip(steps, fresh, strict=True))


def a_mixture_learns_between_its_active_and_all_of_its_size(a: Architecture) -> bool:
    found = read(a)
    middle = math.sqrt(found["active_parameters"] * found["parameters"])
    return found["active_parameters"] <= found["equivalent"] * SLACK and found["equivalent"] <= middle * SLACK


def adapters_never_take_more_than_all_weights(a: Architecture) -> bool:
    """Of a rank that is small against all widths; others would train more than there is."""
    narrow = min(a.hidden, a.ffn, a.head_size * a.kv_heads, a.head_size * a.heads)
    thin = replace(shaped(a), rank=max(1, narrow // 16), attention="Grouped or multi-head", precision=BF16)
    whole, adapted, packed = (other(thin, method=method) for method in (ALL_WEIGHTS, LORA, QLORA))
    keys = ("memory_used", "states_all", "gpus_least")
    return narrow < 16 or (no_less(whole, adapted, *keys) and no_less(adapted, packed, *keys))


def adapters_cost_two_thirds_to_first_order(a: Architecture) -> bool:
    first = replace(a, counting=FIRST_ORDER, teacher=0)
    whole, adapted, packed = (other(first, method=method)["flop"] for method in (ALL_WEIGHTS, LORA, QLORA))
    return adapted == packed == pytest.approx(whole * 4 / 6, rel=1e-12)


def fp8_is_as_much_faster_as_declared_and_keeps_the_same(a: Architecture) -> bool:
    plain, faster = other(a, precision=BF16), other(a, precision=FP8)
    same = plain["memory_used"] == faster["memory_used"]
    return same and faster["steady_used"] == pytest.approx(plain["steady_used"] * a.fp8_gain, rel=1e-12)


def four_bits_are_as_much_slower_as_declared(a: Architecture) -> bool:
    plain, packed = other(a, method=LORA), other(a, method=QLORA)
    return packed["steady_used"] == pytest.approx(plain["steady_used"] * a.qlora_speed, rel=1e-12)


def each_doubling_loses_what_is_declared(a: Architecture) -> bool:
    measured = replace(a, measured_on=512, mfu_kind=STEADY)
    here, there = (figures(measured, machines=Infrastructure(nodes=nodes))["steady_used"] for nodes in (64, 256))
    return there == pytest.approx(here * (1 - a.scale_loss) ** 2, rel=1e-12)


def kinds_of_utilisation_are_converted(a: Architecture) -> bool:
    steady, whole, counted, usual = (
        other(a, mfu_kind=kind)["steady_mfu"] for kind in (STEADY, END_TO_END, HARDWARE, OF_CLASS)
    )
    same = other(a, mfu_kind=OF_CLASS, mfu=0.01)["steady_mfu"]
    return (steady, usual) == (a.mfu, same) and (whole, counted) == pytest.approx((a.mfu / 0.85, a.mfu * 0.75))


def it_is_like_one_class_of_runs(a: Architecture) -> bool:
    flags = [read(a)[flag] for flag in FLAGS]
    return sorted(flags) == [0.0] * (len(FLAGS) - 1) + [1.0]


def quantiles_of_hours_are_in_order(a: Architecture) -> bool:
    found = read(a)
    inner = found["class_mfu_low"] <= found["class_mfu"] <= found["class_mfu_high"]
    return inner and found["hours_low"] <= found["run_allocated"] <= found["hours_high"]


def a_figure_measured_by_oneself_is_surer(a: Architecture) -> bool:
    own, foreign = (other(a, mfu_kind=STEADY, measured_on=count) for count in (512, 0))
    return (
        own["hours_high"] / own["hours_low"] < foreign["hours_high"] / foreign["hours_low"]
        and own["run_allocated"] == foreign["run_allocated"]
    )


def padding_costs_what_it_holds(a: Architecture) -> bool:
    return read(a)["processed"] * a.packing == pytest.approx(a.tokens, rel=1e-12)


def a_stated_size_is_taken_as_it_is(a: Architecture) -> bool:
    found = other(a, sized=AS_STATED, method=ALL_WEIGHTS, teacher=0, again=0)
    first = 6 * a.stated_active
    return (found["parameters"], found["active_parameters"]) == (a.stated_size, a.stated_active) and found[
        "token_flop"
    ] == pytest.approx(first, rel=1e-12)


PROMISES: tuple[Callable[[Architecture], bool], ...] = (
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
    loss_falls_with_size_and_stays_above_its_floor,
    loss_falls_with_tokens_and_stays_above_its_floor,
    the_best_size_spends_the_compute,
    no_other_split_of_the_compute_has_less_loss,
    repeated_data_never_beats_new_and_never_loses,
    a_mixture_learns_between_its_active_and_all_of_its_size,
    adapters_never_take_more_than_all_weights,
    adapters_cost_two_thirds_to_first_order,
    fp8_is_as_much_faster_as_declared_and_keeps_the_same,
    four_bits_are_as_much_slower_as_declared,
    each_doubling_loses_what_is_declared,
    kinds_of_utilisation_are_converted,
    it_is_like_one_class_of_runs,
    quantiles_of_hours_are_in_order,
    a_figure_measured_by_oneself_is_surer,
    padding_costs_what_it_holds,
    a_stated_size_is_taken_as_it_is,
)


@pytest.mark.parametrize("promise", PROMISES, ids=[promise.__name__ for promise in PROMISES])
def test_a_promise_holds_of_every_model(promise: Callable[[Architecture], bool]) -> None:
    assert [seed for seed in range(TRIED) if not promise(model(seed))] == []
