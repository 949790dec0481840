"""Criteria on declared scales, swing weights and the additive value: worked figures and what always holds."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import ArrayLike

from core.choice.additive import contributions, margin, ranking, totals
from core.choice.criteria import Criterion, outside, outside_scales, swing_weights, value, values
from core.issues import Invalid
from core.units import PERCENT
from tests.core.choices import MINIMISED, TRAP, TRAP_WEIGHTS, from_options, points
from tests.core.topsis import closeness

COST = Criterion("cost", "Cost", None, 8e6, 2e6)
QUALITY = Criterion("quality", "Quality", PERCENT, 0.2, 0.8)
SCALE_TRAP = ((56, 93, 28), (81, 67, 1), (40, 85, 55))
NOBODYS = (81, 13.4, 1)
SCALE_WEIGHTS = (0.4, 0.35, 0.25)
HUNDRED = tuple(Criterion(str(place), f"Criterion {place}", None, 0, 100) for place in range(3))


@pytest.mark.parametrize(
    ("criterion", "figure", "told"),
    [
        (COST, 8e6, 0),
        (COST, 5e6, 50),
        (COST, 2e6, 100),
        (COST, 1e6, 100),
        (COST, 9e6, 0),
        (COST, math.inf, 0),
        (QUALITY, 0.2, 0),
        (QUALITY, 0.65, 75),
        (QUALITY, 0.9, 100),
        (QUALITY, -math.inf, 0),
    ],
)
def test_points_are_linear_between_worst_and_best_and_clamped_beyond(
    criterion: Criterion, figure: float, told: float
) -> None:
    assert value(criterion, figure) == pytest.approx(told, abs=1e-12)


def test_a_figure_beyond_the_scale_is_said_to_be_outside() -> None:
    assert [outside(COST, figure) for figure in (1.9e6, 2e6, 5e6, 8e6, 8.1e6)] == [True, False, False, False, True]
    assert outside_scales((COST, QUALITY), ((1e6, 0.5), (5e6, 0.1))).tolist() == [[True, False], [False, True]]


def test_low_figures_are_good_where_best_is_below_worst() -> None:
    assert COST.minimised
    assert not QUALITY.minimised


def test_draws_of_figures_have_points_too() -> None:
    drawn = np.array([[[8e6, 0.2]], [[2e6, 0.8]]])
    assert values((COST, QUALITY), drawn).tolist() == [[[0.0, 0.0]], [[100.0, 100.0]]]


@pytest.mark.parametrize(
    ("worst", "best", "says"),
    [
        (3.0, 3.0, "Cost needs a best value that differs from its worst."),
        (math.nan, 3.0, "Cost needs a worst and a best value that are numbers."),
        (3.0, math.inf, "Cost needs a worst and a best value that are numbers."),
    ],
)
def test_a_scale_without_length_is_refused(worst: float, best: float, says: str) -> None:
    with pytest.raises(Invalid) as refused:
        Criterion("cost", "Cost", None, worst, best)
    assert str(refused.value) == says


def test_a_figure_that_is_missing_is_refused() -> None:
    with pytest.raises(Invalid, match="missing"):
        value(COST, math.nan)
    with pytest.raises(Invalid, match="one figure for each criterion"):
        values((COST,), ((1.0, 2.0),))
    with pytest.raises(Invalid, match="one figure for each criterion"):
        values((), ())


def test_swings_become_weights_that_sum_to_one() -> None:
    assert swing_weights((100, 60, 40)) == pytest.approx([0.5, 0.3, 0.2])
    assert swing_weights((100, 0)) == pytest.approx([1.0, 0.0])


@pytest.mark.parametrize(
    ("swings", "says"),
    [
        ((), "There must be at least one swing."),
        ((0, 0), "At least one of the swings must be above zero."),
        ((100, -1), "Each swing must lie between 0 and 100."),
        ((101, 5), "Each swing must lie between 0 and 100."),
        ((100, math.nan), "Each swing must lie between 0 and 100."),
    ],
)
def test_swings_that_say_nothing_are_refused(swings: tuple[float, ...], says: str) -> None:
    with pytest.raises(Invalid) as refused:
        swing_weights(swings)
    assert str(refused.value) == says


@given(st.lists(st.floats(0, 100), min_size=1, max_size=12).filter(lambda swings: sum(swings) > 1e-300))
@settings(max_examples=60)
def test_weights_always_sum_to_one_and_keep_the_order_of_the_swings(swings: list[float]) -> None:
    weights = swing_weights(swings)
    assert weights.sum() == pytest.approx(1.0)
    assert (weights >= 0).all()
    assert (np.diff(weights[np.argsort(swings)]) >= 0).all()


def test_the_additive_value_of_the_trap_picks_the_fourth_option() -> None:
    scores = totals(points(), TRAP_WEIGHTS)
    assert scores == pytest.approx([57.16, 56.67, 40.00, 62.20], abs=0.005)
    assert ranking(scores).tolist() == [3, 0, 1, 2]
    assert margin(scores) == pytest.approx(62.20 - 57.16, abs=0.01)


def test_what_criteria_add_stacks_up_to_the_total() -> None:
    added = contributions(points(), TRAP_WEIGHTS)
    assert added.sum(axis=1) == pytest.approx(totals(points(), TRAP_WEIGHTS))
    assert added[2] == pytest.approx([40.0, 0.0, 0.0, 0.0])


def test_weights_are_rescaled_before_anything_is_compared() -> None:
    assert totals(points(), (40, 25, 25, 10)) == pytest.approx(totals(points(), TRAP_WEIGHTS))


def test_options_that_tie_keep_their_order_and_have_no_margin() -> None:
    assert ranking((5, 7, 7, 1)).tolist() == [1, 2, 0, 3]
    assert margin((5, 7, 7, 1)) == 0.0


def test_a_margin_needs_a_rival() -> None:
    with pytest.raises(Invalid, match="at least two options"):
        margin((5,))


@pytest.mark.parametrize(
    ("matrix", "weights", "says"),
    [
        ((), (1,), "The values need at least one option and one column."),
        (((1, math.nan),), (1, 1), "The values have a figure that is missing."),
        (((1, math.inf),), (1, 1), "The values must be finite numbers, and none may be missing."),
        (((1, 2),), (1,), "There must be 2 weights, one for each column."),
        (((1, 2),), (1, -1), "The weights must be numbers that are not negative."),
        (((1, 2),), (1, math.inf), "The weights must be numbers that are not negative."),
        (((1, 2),), (0, 0), "At least one of the weights must be above zero."),
    ],
)
def test_values_and_weights_that_do_not_fit_are_refused(matrix: ArrayLike, weights: ArrayLike, says: str) -> None:
    with pytest.raises(Invalid) as refused:
        totals(matrix, weights)
    assert str(refused.value) == says


def test_topsis_picks_the_first_option_of_the_trap() -> None:
    found = closeness(TRAP, TRAP_WEIGHTS, MINIMISED)
    assert found == pytest.approx([0.6013, 0.4623, 0.5360, 0.5039], abs=5e-5)


def test_topsis_picks_the_third_option_once_minimised_columns_are_inverted() -> None:
    inverted = np.where(MINIMISED, 1.0 / np.array(TRAP), TRAP)
    found = closeness(inverted, TRAP_WEIGHTS, [False] * 4)
    assert found == pytest.approx([0.4274, 0.4483, 0.5499, 0.3557], abs=5e-5)


def test_a_weighted_sum_of_shares_of_the_column_picks_the_second_option() -> None:
    inverted = np.where(MINIMISED, 1.0 / np.array(TRAP), TRAP)
    found = totals(inverted / inverted.sum(axis=0), TRAP_WEIGHTS)
    assert found == pytest.approx([0.2453, 0.2662, 0.2484, 0.2401], abs=5e-5)


def test_topsis_cannot_tell_equal_options_apart() -> None:
    with pytest.raises(Invalid, match="cannot tell options apart"):
        closeness(((0, 1), (0, 1)), (1, 1), (False, False))


def test_topsis_passes_over_a_column_of_zeros() -> None:
    assert closeness(((0, 1), (0, 2)), (1, 1), (True, False)).tolist() == [0.0, 1.0]


def test_topsis_needs_the_direction_of_each_column() -> None:
    with pytest.raises(Invalid, match="each of the 2 columns"):
        closeness(((1, 2), (2, 1)), (1, 1), (True,))


def test_an_option_nobody_would_choose_turns_the_answer_on_scales_taken_from_the_options() -> None:
    three = totals(values(from_options(SCALE_TRAP, (False,) * 3), SCALE_TRAP), SCALE_WEIGHTS)
    assert int(ranking(three)[0]) == 0
    assert three[0] == pytest.approx(63.1, abs=0.05)
    four = (*SCALE_TRAP, NOBODYS)
    moved = totals(values(from_options(four, (False,) * 3), four), SCALE_WEIGHTS)
    assert int(ranking(moved)[0]) == 1
    assert moved[1] == pytest.approx(63.6, abs=0.05)


def test_an_option_nobody_would_choose_turns_nothing_on_declared_scales() -> None:
    three = totals(values(HUNDRED, SCALE_TRAP), SCALE_WEIGHTS)
    four = totals(values(HUNDRED, (*SCALE_TRAP, NOBODYS)), SCALE_WEIGHTS)
    assert three == pytest.approx([61.95, 56.1, 59.5])
    assert four[:3].tolist() == three.tolist()


TABLES = st.integers(2, 6).flatmap(
    lambda rows: st.lists(st.lists(st.floats(-50, 150), min_size=3, max_size=3), min_size=rows, max_size=rows)
)


@given(TABLES, st.lists(st.floats(1, 100), min_size=3, max_size=3), st.lists(st.floats(0, 50), min_size=3, max_size=3))
@settings(max_examples=60)
def test_adding_a_dominated_option_never_changes_the_order_of_the_others(
    figures: list[list[float]], swings: list[float], worse_by: list[float]
) -> None:
    worse = [each - less for each, less in zip(figures[0], worse_by, strict=True)]
    weights = swing_weights(swings)
    before = ranking(totals(values(HUNDRED, figures), weights)).tolist()
    after = ranking(totals(values(HUNDRED, [*figures, worse]), weights)).tolist()
    assert [place for place in after if place < len(figures)] == before
