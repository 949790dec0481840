"""What holds of loss, data, utilisation and hours of every model; each promise is a function of one."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from core.inputs.architecture import Architecture
from core.inputs.constants import Constants
from core.inputs.general import FAMILIES, General
from core.inputs.infrastructure import Infrastructure
from core.inputs.laws import DENSE, LAWS, OTHERS
from core.inputs.training import ALL_WEIGHTS, BF16, END_TO_END, FP8, HARDWARE, LORA, OF_CLASS, QLORA, STEADY
from tests.core.models import figures, own_figures
from tests.core.random_models import SLACK, Figures, other, read, shaped

K = Constants()
FLAGS = (*(f"like_dense_{key}" for key, _ in DENSE), *(f"like_{key}" for key, _ in OTHERS))


def loss_falls_with_size_and_stays_above_its_floor(a: Architecture) -> bool:
    return _falls(read(shaped(a)), other(shaped(a), ffn=2 * a.ffn, dense_ffn=2 * a.dense_ffn))


def loss_falls_with_tokens_and_stays_above_its_floor(a: Architecture) -> bool:
    fresh = replace(a, corpus=0)
    return _falls(other(fresh), other(fresh, tokens=2 * a.tokens))


def _falls(before: Figures, after: Figures) -> bool:
    return all(before[f"loss_{key}"] * SLACK >= after[f"loss_{key}"] >= getattr(K, f"e_{key}") for key, _ in LAWS)


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
    worn = steps[-1] <= (1 + K.repeats) * corpus + a.base_tokens
    return rises and worn and all(learned <= seen * SLACK for learned, seen in zip(steps, fresh, strict=True))


def a_mixture_learns_between_its_active_and_all_of_its_size(a: Architecture) -> bool:
    found = read(a)
    middle = math.sqrt(found["active_parameters"] * found["parameters"])
    return found["active_parameters"] <= found["equivalent"] * SLACK and found["equivalent"] <= middle * SLACK


def fp8_is_as_much_faster_as_declared_and_keeps_the_same(a: Architecture) -> bool:
    plain, faster = other(a, precision=BF16), other(a, precision=FP8)
    same = plain["memory_used"] == faster["memory_used"]
    return same and faster["steady_used"] == pytest.approx(plain["steady_used"] * a.fp8_gain, rel=1e-12)


def four_bits_are_as_much_slower_as_declared(a: Architecture) -> bool:
    plain, packed = other(a, method=LORA), other(a, method=QLORA)
    return packed["steady_used"] == pytest.approx(plain["steady_used"] * a.qlora_speed, rel=1e-12)


def each_doubling_loses_what_is_declared(a: Architecture) -> bool:
    measured = replace(a, measured_on=512, mfu_kind=STEADY)
    here, there = (own_figures(measured, machines=Infrastructure(nodes=nodes))["steady_used"] for nodes in (64, 256))
    return there == pytest.approx(here * (1 - a.scale_loss) ** 2, rel=1e-12)


def kinds_of_utilisation_are_converted(a: Architecture) -> bool:
    steady, whole, counted, usual = (
        other(a, mfu_kind=kind)["steady_mfu"] for kind in (STEADY, END_TO_END, HARDWARE, OF_CLASS)
    )
    useful = 6 / 8 if a.method == ALL_WEIGHTS else 4 / 6
    same = other(a, mfu_kind=OF_CLASS, mfu=0.01)["steady_mfu"]
    return (steady, usual) == (a.mfu, same) and (whole, counted) == pytest.approx((a.mfu / 0.85, a.mfu * useful))


def it_is_like_one_class_of_runs(a: Architecture) -> bool:
    found = (
        own_figures(a, General(family=family), Infrastructure(nodes=nodes)) for family in FAMILIES for nodes in (1, 64)
    )
    return all(sorted(each[flag] for flag in FLAGS) == [0.0] * (len(FLAGS) - 1) + [1.0] for each in found)


def quantiles_of_hours_are_in_order(a: Architecture) -> bool:
    found = read(a)
    inner = found["class_mfu_low"] <= found["class_mfu"] <= found["class_mfu_high"]
    return inner and found["hours_low"] <= found["run_allocated"] <= found["hours_high"]


def a_figure_measured_by_oneself_is_surer(a: Architecture) -> bool:
    own, foreign = (figures(replace(a, mfu_kind=STEADY, measured_on=count)) for count in (512, 0))
    return (
        own["hours_high"] / own["hours_low"] < foreign["hours_high"] / foreign["hours_low"]
        and own["run_allocated"] == foreign["run_allocated"]
    )


LEARNING_PROMISES: tuple[Callable[[Architecture], bool], ...] = (
    loss_falls_with_size_and_stays_above_its_floor,
    loss_falls_with_tokens_and_stays_above_its_floor,
    the_best_size_spends_the_compute,
    no_other_split_of_the_compute_has_less_loss,
    repeated_data_never_beats_new_and_never_loses,
    a_mixture_learns_between_its_active_and_all_of_its_size,
    fp8_is_as_much_faster_as_declared_and_keeps_the_same,
    four_bits_are_as_much_slower_as_declared,
    each_doubling_loses_what_is_declared,
    kinds_of_utilisation_are_converted,
    it_is_like_one_class_of_runs,
    quantiles_of_hours_are_in_order,
    a_figure_measured_by_oneself_is_surer,
)
