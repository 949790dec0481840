"""Draws in a few figures: intervals that cover, worlds that never get there, fans, months and curves."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.chance.arrays import PARTS, Array
from core.chance.estimate import Estimate, of_parts
from core.chance.summary import cumulative, fan, months, percentiles, share_of
from tests.core.lognormals import TWELVE, lognormals, plain, quantiles

EXACT = (11.061, 13.429, 16.347)  # P10, P50 and P90 of the sum of twelve lognormals, by 40 million plain draws
FIGURES = st.lists(st.one_of(st.integers(-20, 20).map(float), st.just(math.inf)), min_size=1, max_size=60)


def replicates(each: int, seed: int) -> Array:
    """The sum of twelve lognormals in eight replicates, shape (8, each)."""
    return np.stack([lognormals(quantiles(TWELVE, each, part, seed)).sum(axis=1) for part in range(PARTS)])


def test_intervals_of_percentiles_and_shares_cover_as_often_as_they_say() -> None:
    inside = []
    for seed in range(300):
        figures = replicates(256, seed)
        found = (*percentiles(figures), share_of(figures <= EXACT[2]))
        inside.append([each.low <= exact <= each.high for each, exact in zip(found, (*EXACT, 0.9), strict=True)])
    covered = np.mean(inside, axis=0)
    assert ((covered >= 0.90) & (covered <= 0.98)).all()


def test_the_default_run_knows_its_ninetieth_percentile_to_a_third_of_a_per_cent() -> None:
    found = [percentiles(replicates(2048, seed))[2] for seed in range(20)]
    widths = [each.half_width / each.value for each in found]
    assert 0.001 < np.mean(widths) < 0.004  # performance.md 5: 0.30 % of an outcome much like this
    assert np.std([each.value for each in found]) / EXACT[2] < 0.002


def test_what_always_or_never_holds_is_known_to_one_world_at_most() -> None:
    assert share_of(np.ones((8, 4), dtype=bool)) == Estimate(1.0, 1 / 32, 8)
    assert share_of(np.zeros((8, 4))).is_about_nothing


@given(st.lists(st.lists(st.floats(-1e6, 1e6), min_size=5, max_size=5), min_size=2, max_size=6), st.floats(0, 1))
@settings(max_examples=60)
def test_percentiles_are_those_of_all_worlds_together(figures: list[list[float]], share: float) -> None:
    (found,) = percentiles(figures, (share,))
    assert found.value == pytest.approx(float(np.quantile(figures, share)), abs=1e-6)
    assert found.parts == len(figures)
    assert found.error >= 0.0


def test_a_percentile_may_lie_beyond_the_horizon() -> None:
    figures = np.tile(np.array([10.0, 20.0, 30.0, 40.0, math.inf]), (8, 1))
    low, middle, high = percentiles(figures)
    assert (low.value, middle.value, high.value) == (10.0, 30.0, math.inf)
    assert (low.error, middle.error, high.error) == (0.0, 0.0, 0.0)
    assert (high.low, high.high) == (math.inf, math.inf)


def test_replicates_that_do_not_agree_on_the_horizon_leave_the_error_open() -> None:
    figures = np.tile(np.arange(10.0), (8, 1))
    figures[0, 4:] = math.inf
    middle = percentiles(figures, (0.5,))[0]
    assert math.isfinite(middle.value)
    assert (middle.error, middle.low, middle.high) == (math.inf, -math.inf, math.inf)
    assert middle.is_about_nothing


def test_between_a_month_and_never_there_is_nothing() -> None:
    figures = [[-math.inf, 1.0, math.inf]] * 2
    assert [each.value for each in percentiles(figures, (0.0, 0.25, 0.5, 0.75, 1.0))] == [
        -math.inf,
        -math.inf,
        1.0,
        math.inf,
        math.inf,
    ]


def test_a_fan_has_the_percentiles_of_each_month() -> None:
    figures = np.cumsum(plain(101, 24, 1), axis=0)
    found = fan(figures, (0.1, 0.25, 0.9))
    assert found.shape == (3, 24)
    assert found == pytest.approx(np.quantile(figures, (0.1, 0.25, 0.9), axis=1))


def test_months_are_counted_from_the_first_to_the_last() -> None:
    found = months([14.0, 12.0, math.inf, 14.0])
    assert (found.first, found.shares.tolist(), found.never) == (12, [0.25, 0.0, 0.5], 0.25)


def test_months_may_never_come() -> None:
    found = months([math.inf, math.inf])
    assert (found.shares.size, found.never) == (0, 1.0)


@given(FIGURES)
@settings(max_examples=60)
def test_shares_of_months_sum_to_one(figures: list[float]) -> None:
    found = months(figures)
    assert found.shares.sum() + found.never == pytest.approx(1.0)


@given(FIGURES, st.integers(2, 10))
@settings(max_examples=60)
def test_each_point_of_a_curve_is_the_share_of_worlds_up_to_it(figures: list[float], most: int) -> None:
    found = cumulative(figures, most)
    finite = [figure for figure in figures if math.isfinite(figure)]
    assert len(found) <= min(most, len(finite))
    assert [tuple(point) for point in found] == [
        (at, pytest.approx(np.mean(np.array(figures) <= at))) for at in found[:, 0]
    ]
    assert (np.diff(found, axis=0) > 0.0).all()
    if finite:
        assert (found[0, 0], found[-1, 0]) == (min(finite), max(finite))


def test_a_curve_of_many_worlds_has_two_hundred_points() -> None:
    figures = plain(1, 16_384, 2)[:, 0]
    found = cumulative(figures)
    assert found.shape == (200, 2)
    assert (
        np.abs(np.interp(figures, found[:, 0], found[:, 1]) - (np.argsort(np.argsort(figures)) + 1) / 16_384).max()
        < 0.006
    )


@pytest.mark.parametrize(
    ("parts", "student"), [(2, 12.706), (8, 2.365), (16, 2.131), (17, 2.120), (31, 2.042), (1001, 1.962)]
)
def test_intervals_are_students(parts: int, student: float) -> None:
    found = Estimate(10.0, 2.0, parts)
    assert found.half_width == pytest.approx(2 * student, rel=2e-3)
    assert (found.low, found.high) == (10.0 - found.half_width, 10.0 + found.half_width)


def test_about_nothing_is_within_two_standard_errors() -> None:
    assert Estimate(0.0, 0.0).is_about_nothing
    assert Estimate(1.9, 1.0).is_about_nothing
    assert not Estimate(2.1, 1.0).is_about_nothing


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: percentiles([[1.0, 2.0]]), "two parts"),
        (lambda: percentiles([1.0, 2.0]), "2 dimension"),
        (lambda: percentiles([[1.0], [math.nan]]), "not a number"),
        (lambda: percentiles([[1.0], [2.0]], (1.1,)), "between 0 and 1"),
        (lambda: fan([[1.0], [2.0]], (-0.1,)), "between 0 and 1"),
        (lambda: share_of([[True]]), "two parts"),
        (lambda: months([1.5]), "whole numbers"),
        (lambda: months([]), "at least one"),
        (lambda: cumulative([1.0], 1), "two points"),
        (lambda: of_parts(1.0, [1.0]), "two parts"),
    ],
)
def test_figures_that_do_not_fit_are_refused(call: Callable[[], object], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        call()
