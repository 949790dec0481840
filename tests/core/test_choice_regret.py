"""Choosing over scenarios and over figures side by side: regret, perfect information, dominance."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.choice.arrays import Array
from core.choice.dominance import dominated, dominates, undominated
from core.choice.regret import (
    expected,
    expected_regret,
    normal_perfect_information,
    perfect_information,
    robustness,
    share_meeting,
)
from core.issues import Invalid
from tests.core.choices import MINIMISED, TRAP, weighed

PAYOFFS = ((12, 3, -4), (7, 6, 1), (5, 5, 4))
PROBABILITIES = (0.3, 0.5, 0.2)


def test_expectation_regret_and_the_worst_case_pick_different_options() -> None:
    assert expected(PAYOFFS, PROBABILITIES) == pytest.approx([4.3, 5.3, 4.8])
    found = robustness(PAYOFFS)
    assert found.regrets.tolist() == [[0, 3, 8], [5, 0, 3], [7, 1, 0]]
    assert found.greatest.tolist() == [8, 5, 7]
    assert found.worst.tolist() == [-4, 1, 4]
    assert (found.minimax_regret, found.maximin) == (1, 2)


def test_laplace_holds_all_scenarios_equally_likely() -> None:
    found = robustness(((9, 0), (4, 4)))
    assert found.mean == pytest.approx(expected(((9, 0), (4, 4))))
    assert found.laplace == 0


def test_regret_in_the_ninetieth_percentile_forgives_one_scenario_of_many() -> None:
    payoffs = np.zeros((2, 21))
    payoffs[1] = 2.0
    payoffs[1, 0] = -50.0
    found = robustness(payoffs)
    assert found.ninetieth.tolist() == [2.0, 0.0]
    assert (found.minimax_regret, found.minimax_ninetieth) == (0, 1)


def test_perfect_information_is_worth_the_least_expected_regret() -> None:
    assert perfect_information(PAYOFFS, PROBABILITIES) == pytest.approx(2.1)
    assert min(expected_regret(PAYOFFS, PROBABILITIES)) == pytest.approx(2.1)
    assert expected(PAYOFFS, PROBABILITIES)[1] + 2.1 == pytest.approx(0.3 * 12 + 0.5 * 6 + 0.2 * 4)


def test_perfect_information_on_a_normal_difference_has_a_closed_form() -> None:
    assert normal_perfect_information(10, 50) == pytest.approx(15.3447, abs=5e-5)
    assert normal_perfect_information(-10, 50) == normal_perfect_information(10, 50)
    assert normal_perfect_information(10, 0) == 0.0


def test_draws_of_a_normal_difference_come_to_the_closed_form() -> None:
    difference = np.random.Generator(np.random.SFC64(4)).normal(10, 50, 200_000)
    drawn = perfect_information(np.array([difference, np.zeros_like(difference)]))
    assert drawn == pytest.approx(15.3447, abs=0.2)


@given(weighed())
@settings(max_examples=60)
def test_perfect_information_is_what_choosing_in_each_scenario_adds(given_: tuple[Array, Array]) -> None:
    payoffs, probabilities = given_
    likely = probabilities / probabilities.sum()
    by_definition = float(payoffs.max(axis=0) @ likely) - float((payoffs @ likely).max())
    assert perfect_information(payoffs, probabilities) == pytest.approx(by_definition, abs=1e-9)
    assert perfect_information(payoffs, probabilities) >= 0.0


def test_targets_are_met_in_a_share_of_the_scenarios() -> None:
    cost_and_quality = (((4, 70), (6, 90)), ((5, 80), (5, 80)), ((math.inf, 99), (1, 1)))
    assert share_meeting(cost_and_quality, (5, 75), (True, False)).tolist() == [0.0, 1.0, 0.0]
    assert share_meeting(cost_and_quality, (6, 60), (True, False)).tolist() == [1.0, 1.0, 0.0]
    assert share_meeting(cost_and_quality, (4, 1), (True, False)).tolist() == [0.5, 0.0, 0.5]


def test_scenarios_that_do_not_fit_are_refused() -> None:
    with pytest.raises(Invalid, match="The net values must be finite"):
        robustness(((1, math.inf),))
    with pytest.raises(Invalid, match="at least one option"):
        robustness(())
    with pytest.raises(Invalid, match="3 probabilities"):
        expected(PAYOFFS, (0.5, 0.5))
    with pytest.raises(Invalid, match="for each option, scenario and target"):
        share_meeting(PAYOFFS, (1,), (True,))
    with pytest.raises(Invalid, match="targets have a figure that is missing"):
        share_meeting((((1.0,),),), (math.nan,), (True,))
    with pytest.raises(Invalid, match="standard deviation"):
        normal_perfect_information(1, -1)
    with pytest.raises(Invalid, match="standard deviation"):
        normal_perfect_information(math.nan, 1)


def test_an_option_that_is_worse_or_equal_everywhere_is_dominated() -> None:
    figures = ((5, 70), (5, 60), (9, 90), (5, 70), (math.inf, 90))
    assert dominated(figures, (True, False)).tolist() == [False, True, False, False, True]
    assert undominated(figures, (True, False)) == (0, 2, 3)
    assert np.argwhere(dominates(figures, (True, False))).tolist() == [[0, 1], [2, 4], [3, 1]]


def test_no_option_of_the_trap_is_dominated() -> None:
    assert undominated(TRAP, MINIMISED) == (0, 1, 2, 3)


def test_all_cases_of_a_plan_are_compared_at_once() -> None:
    figures = np.random.Generator(np.random.SFC64(2)).random((216, 5))
    assert dominates(figures, (True,) * 5).shape == (216, 216)


@given(weighed(), st.lists(st.booleans(), min_size=5, max_size=5))
@settings(max_examples=60)
def test_what_is_dominated_is_never_undominated_and_something_undominated_dominates_it(
    given_: tuple[Array, Array], minimised: list[bool]
) -> None:
    figures, _ = given_
    directions = minimised[: figures.shape[1]]
    kept, pairs = undominated(figures, directions), dominates(figures, directions)
    assert kept
    assert not pairs.diagonal().any()
    for option, worse in enumerate(dominated(figures, directions)):
        assert worse != (option in kept)
        assert not worse or pairs[list(kept), option].any()
