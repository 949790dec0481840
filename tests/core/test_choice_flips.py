"""Where the recommendation changes: the nearest values on either side, in few calls, told to a millionth."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.choice.arrays import Array, Places
from core.choice.flips import Best, Flip, Flips, by_difference, leader, nearest_flips
from core.issues import Invalid
from tests.core.choices import flips_at


def steps(*edges: float) -> Best:
    """Option 0 below the first edge, option 1 from there, and so on."""
    return lambda values: np.searchsorted(np.array(edges), values, side="right")


class Counted:
    """A question that keeps how many values each call asked for."""

    def __init__(self, best: Best) -> None:
        self.best = best
        self.sizes: tuple[int, ...] = ()

    def __call__(self, values: Array) -> Places:
        self.sizes = (*self.sizes, values.size)
        return self.best(values)


def test_the_nearest_changes_on_either_side_are_found() -> None:
    found = nearest_flips(steps(2.0, 3.3, 7.1, 9.0), 0, 10, 5)
    assert found.winner == 2
    assert flips_at(found.below, 3.3, 1)
    assert flips_at(found.above, 7.1, 3)


def test_a_flip_is_a_value_at_which_its_winner_wins() -> None:
    best = steps(3.3, 7.1)
    found = nearest_flips(best, 0, 10, 5)
    assert found.below is not None
    assert found.above is not None
    assert best(np.array([found.below.value, found.now, found.above.value])).tolist() == [0, 1, 2]


def test_what_never_changes_in_the_range_has_no_flip() -> None:
    found = nearest_flips(steps(3.3), 0, 10, 5)
    assert found.below is not None
    assert found.above is None
    assert nearest_flips(steps(), 0, 10, 5) == Flips(5, 0, None, None)


def test_the_value_now_may_be_an_end_of_the_range() -> None:
    found = nearest_flips(steps(3.3), 0, 10, 0)
    assert found.below is None
    assert flips_at(found.above, 3.3, 1)
    assert nearest_flips(steps(3.3), 0, 10, 10).above is None


def test_a_grid_is_one_call_and_a_step_asks_both_sides_at_once() -> None:
    counted = Counted(steps(3.3, 7.1))
    nearest_flips(counted, 0, 10, 5.1)
    assert counted.sizes[0] == 34
    assert set(counted.sizes[1:]) <= {1, 2}
    assert len(counted.sizes) < 20


def test_a_flip_at_zero_is_found_without_asking_for_ever() -> None:
    counted = Counted(steps(0.0))
    found = nearest_flips(counted, -1e6, 1e6, 5e5)
    assert found.below is not None
    assert abs(found.below.value) < 1e-5
    assert len(counted.sizes) < 60


def test_a_whole_number_flips_at_the_first_that_changes_the_answer() -> None:
    found = nearest_flips(steps(12, 641), 1, 1000, 100, whole=True)
    assert found.below == Flip(11, 0)
    assert found.above == Flip(641, 2)


def test_only_whole_numbers_are_asked_for_where_the_value_is_whole() -> None:
    def asked(values: Array) -> Places:
        assert (values == np.round(values)).all()
        return steps(2.5, 7.5)(values)

    found = nearest_flips(asked, 0.4, 9.9, 5, whole=True)
    assert (found.below, found.above) == (Flip(2, 0), Flip(8, 2))


def test_the_leader_is_the_first_of_the_best_scores() -> None:
    best = leader(lambda x: np.column_stack((x, 10 - x, np.full_like(x, 5.0))))
    assert best(np.array([0.0, 5.0, 9.0])).tolist() == [1, 0, 0]
    found = nearest_flips(best, 0, 10, 8)
    assert flips_at(found.below, 5.0, 1)


def test_a_break_even_is_a_flip_of_a_difference() -> None:
    found = nearest_flips(by_difference(lambda x: 100.0 - x**2), 0, 50, 3)
    assert flips_at(found.above, 10.0, 1)
    assert found.below is None


def test_a_score_that_is_missing_is_refused() -> None:
    with pytest.raises(Invalid, match="missing"):
        nearest_flips(by_difference(lambda x: x * math.nan), 0, 1, 0.5)
    with pytest.raises(Invalid, match="missing"):
        nearest_flips(leader(lambda x: np.column_stack((x, x * math.nan))), 0, 1, 0.5)


@pytest.mark.parametrize(
    ("attempt", "says"),
    [
        (lambda: nearest_flips(steps(), 1, 1, 1), "a low end that is below its high end"),
        (lambda: nearest_flips(steps(), 0, math.inf, 1), "a low end that is below its high end"),
        (lambda: nearest_flips(steps(), 0, 1, 2), "within the range"),
        (lambda: nearest_flips(steps(), 0, 9, 2.5, whole=True), "a whole number"),
    ],
)
def test_a_range_that_cannot_be_searched_is_refused(attempt: Callable[[], object], says: str) -> None:
    with pytest.raises(Invalid, match=says):
        attempt()


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
@settings(max_examples=60)
def test_a_single_change_is_found_wherever_it_is(edge: float, now: float) -> None:
    found = nearest_flips(steps(edge), -1e6, 1e6, now)
    flip = found.above if now < edge else found.below
    if flip is None:
        assert edge == -1e6
        return
    assert flip.winner == 1 - found.winner
    assert flip.value == pytest.approx(edge, rel=1e-5, abs=1e-5)
    assert (found.below is None) or (found.above is None)
