"""How firm an answer is: weight intervals and shares of weightings, by worked figures and what always holds."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.choice.acceptability import Acceptability, acceptability, drawn_weights
from core.choice.additive import totals
from core.choice.arrays import Array
from core.choice.intervals import Flip, reweighted, weight_interval, weight_intervals
from core.issues import Invalid
from tests.core.choices import TRAP_WEIGHTS, flips_at, points, weighed

BEYOND = 1e-6


@pytest.fixture(scope="module")
def firm() -> Acceptability:
    return acceptability(points(), drawn_weights(4, 40_000, seed=7))


@pytest.mark.parametrize(
    ("criterion", "low", "high", "below", "above"),
    [(0, 0.293, 0.495, 1, 0), (1, 0, 0.376, None, 1), (2, 0.172, 1, 0, None), (3, 0, 0.180, None, 1)],
    ids=["cost", "months", "quality", "risk"],
)
def test_the_answer_holds_within_the_interval_of_each_weight(
    criterion: int, low: float, high: float, below: int | None, above: int | None
) -> None:
    found = weight_intervals(points(), TRAP_WEIGHTS)[criterion]
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-4)
    assert found.best == 3
    assert found.now == pytest.approx(TRAP_WEIGHTS[criterion])
    assert (found.below and found.below.winner, found.above and found.above.winner) == (below, above)
    assert not found.always


def test_the_nearest_flip_tells_which_option_takes_over() -> None:
    cost, _, quality, risk = weight_intervals(points(), TRAP_WEIGHTS)
    assert cost.nearest == cost.above
    assert quality.nearest == quality.below
    assert risk.nearest == risk.above


def test_an_option_that_is_best_on_everything_is_always_best() -> None:
    for found in weight_intervals(((90, 80), (10, 80)), (1, 3)):
        assert found.always
        assert (found.low, found.high, found.nearest) == (0.0, 1.0, None)


def test_a_single_criterion_has_nothing_to_give_its_weight_to() -> None:
    (found,) = weight_intervals(((10,), (90,)), (5,))
    assert found.always
    assert found.best == 1
    assert found.now == 1.0


def test_criteria_without_weight_share_equally_what_another_gives_up() -> None:
    found = weight_interval(((60, 0, 0), (40, 100, 20)), (1, 0, 0), (0,))
    assert found.now == 1.0
    assert flips_at(found.below, 0.75, 1)
    assert found.above is None


def test_a_group_of_criteria_moves_together() -> None:
    computed = weight_interval(((80, 60, 10), (20, 20, 90)), (35, 35, 30), (0, 1))
    assert computed.now == pytest.approx(0.7)
    assert computed.best == 0
    assert flips_at(computed.below, 80 / 130, 1)
    assert computed.above is None


def test_options_that_tie_now_flip_at_once() -> None:
    found = weight_interval(((100, 0), (0, 100)), (1, 1), (0,))
    assert found.best == 0
    assert found.below == Flip(0.5, 1)


def test_of_two_that_tie_at_the_flip_the_one_that_gains_most_wins() -> None:
    found = weight_interval(((100, 0), (50, 50), (0, 100)), (4, 1), (0,))
    assert flips_at(found.below, 0.5, 2)


@pytest.mark.parametrize("group", [(), (3,), (-1,)])
def test_a_group_of_no_criteria_is_refused(group: tuple[int, ...]) -> None:
    with pytest.raises(Invalid, match="must name at least one"):
        weight_interval(((1, 2), (2, 1)), (1, 1), group)
    with pytest.raises(Invalid, match="must name at least one"):
        reweighted((1, 1), group, 0.5)


def test_a_slider_keeps_proportions_on_both_sides() -> None:
    assert reweighted((30, 30, 20, 20), (0, 1), 0.2) == pytest.approx([0.1, 0.1, 0.4, 0.4])
    assert reweighted((1, 0, 0), (0,), 0.5) == pytest.approx([0.5, 0.25, 0.25])
    assert reweighted((0, 1, 1), (0,), 0.5) == pytest.approx([0.5, 0.25, 0.25])
    assert reweighted((3, 1), (0, 1), 0.2) == pytest.approx([0.75, 0.25])


@pytest.mark.parametrize("weight", [-0.1, 1.1, math.nan])
def test_a_weight_beyond_one_is_refused(weight: float) -> None:
    with pytest.raises(Invalid, match="between 0 and 1"):
        reweighted((1, 1), (0,), weight)


@given(weighed())
@settings(max_examples=60)
def test_the_interval_contains_the_weight_now_and_the_flips_are_real(given_: tuple[Array, Array]) -> None:
    values, swings = given_
    for criterion, found in enumerate(weight_intervals(values, swings)):
        assert 0.0 <= found.low <= found.now <= found.high <= 1.0
        for flip, towards in ((found.below, -BEYOND), (found.above, BEYOND)):
            if flip is None:
                continue
            tie = totals(values, reweighted(swings, (criterion,), flip.value))
            assert tie[flip.winner] == pytest.approx(tie[found.best], abs=1e-6)
            past = totals(values, reweighted(swings, (criterion,), min(max(flip.value + towards, 0.0), 1.0)))
            assert past[flip.winner] >= past[found.best] - 1e-9
        for weight in np.linspace(found.low, found.high, 7):
            within = totals(values, reweighted(swings, (criterion,), float(weight)))
            assert within[found.best] >= within.max() - 1e-6


def test_the_winner_at_the_stated_weights_wins_under_a_fifth_of_weightings(firm: Acceptability) -> None:
    assert firm.ranks[:, 0] == pytest.approx([0.119, 0.635, 0.063, 0.183], abs=0.01)
    assert int(np.argmax(totals(points(), TRAP_WEIGHTS))) == 3
    assert firm.ranks[3, 0] < 0.2


def test_each_option_is_first_at_its_central_weights(firm: Acceptability) -> None:
    assert firm.central.sum(axis=1) == pytest.approx(np.ones(4))
    assert firm.confidence.tolist() == [1.0] * 4
    for option, weights in enumerate(firm.central):
        assert int(np.argmax(totals(points(), weights))) == option


def test_an_order_of_criteria_is_kept_and_leaves_the_others_free() -> None:
    weights = drawn_weights(4, 20_000, seed=1, order=(2, 0))
    assert (weights[:, 2] >= weights[:, 0]).all()
    assert weights.sum(axis=1) == pytest.approx(np.ones(20_000))
    assert (weights[:, 1] > weights[:, 0]).mean() == pytest.approx(2 / 3, abs=0.02)


def test_ordered_weights_have_the_centroid_of_their_part_of_the_simplex() -> None:
    weights = drawn_weights(3, 40_000, seed=3, order=(0, 1, 2))
    assert weights.mean(axis=0) == pytest.approx([11 / 18, 5 / 18, 2 / 18], abs=0.005)


def test_the_same_seed_draws_the_same_weights() -> None:
    assert (drawn_weights(3, 10, seed=5) == drawn_weights(3, 10, seed=5)).all()
    assert (drawn_weights(3, 10, seed=5) != drawn_weights(3, 10, seed=6)).any()


def test_options_that_are_equal_share_their_ranks() -> None:
    found = acceptability(((50, 50), (80, 80), (50, 50), (50, 50)), drawn_weights(2, 100, seed=1))
    assert found.ranks[1].tolist() == [1.0, 0.0, 0.0, 0.0]
    for option in (0, 2, 3):
        assert found.ranks[option] == pytest.approx([0, 1 / 3, 1 / 3, 1 / 3])


def test_an_option_that_is_never_first_has_no_central_weights() -> None:
    found = acceptability(((50, 50), (80, 80)), drawn_weights(2, 100, seed=1))
    assert np.isnan(found.central[0]).all()
    assert math.isnan(found.confidence[0])
    assert found.confidence[1] == 1.0


def test_draws_of_values_lower_the_confidence() -> None:
    sure, other = ((100, 0), (0, 100)), ((0, 0), (100, 100))
    found = acceptability((sure, sure, sure, other), drawn_weights(2, 4_000, seed=2))
    assert found.confidence.tolist() == [0.75, 1.0]
    assert found.ranks[:, 0] == pytest.approx([0.375, 0.625], abs=0.03)


@given(weighed(), st.integers(0, 9))
@settings(max_examples=60)
def test_acceptabilities_of_each_rank_and_each_option_sum_to_one(given_: tuple[Array, Array], seed: int) -> None:
    values, _ = given_
    found = acceptability(values, drawn_weights(values.shape[1], 50, seed=seed)).ranks
    assert found.sum(axis=0) == pytest.approx(np.ones(len(values)))
    assert found.sum(axis=1) == pytest.approx(np.ones(len(values)))


@pytest.mark.parametrize(
    ("attempt", "says"),
    [
        (lambda: drawn_weights(0, seed=1), "at least one criterion and one draw"),
        (lambda: drawn_weights(2, 0, seed=1), "at least one criterion and one draw"),
        (lambda: drawn_weights(2, 5, seed=1, order=(0, 0)), "each at most once"),
        (lambda: drawn_weights(2, 5, seed=1, order=(2,)), "only those there are"),
        (lambda: acceptability((1, 2), ((0.5, 0.5),)), "at least one option and one criterion"),
        (lambda: acceptability(((1, math.nan),), ((0.5, 0.5),)), "none may be missing"),
        (lambda: acceptability(((1, 2),), (0.5, 0.5)), "one weight for each criterion"),
        (lambda: acceptability(((1, 2),), ((1.0,),)), "one weight for each criterion"),
        (lambda: acceptability((((1, 2),),) * 2, ((0.5, 0.5),)), "at least as many draws"),
    ],
)
def test_draws_that_do_not_fit_are_refused(attempt: Callable[[], object], says: str) -> None:
    with pytest.raises(Invalid, match=says):
        attempt()
