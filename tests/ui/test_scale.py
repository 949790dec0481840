"""Axes have round steps, and labels keep apart."""

from __future__ import annotations

import math
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ui import scale

FINITE = st.floats(-1e12, 1e12)


@given(FINITE, FINITE, st.integers(1, 12))
def test_a_step_is_round_and_never_gives_more_steps_than_asked(one: float, other: float, most: int) -> None:
    low, high = sorted((one, other))
    each = scale.step(low, high, most)
    assert each > 0
    assert (high - low) / each <= most * (1 + 1e-6)


def test_steps_of_months_are_quarters_halves_and_years() -> None:
    assert scale.month_step(0, 36, 6) == 6
    assert scale.month_step(0, 60, 5) == 12
    assert scale.month_step(0, 36, 3) == 12


def test_ticks_are_the_multiples_between_both_ends() -> None:
    assert scale.ticks(-2.0, 4.0, 2.0) == (-2.0, 0.0, 2.0, 4.0)


def test_a_range_begins_at_zero_when_it_is_near() -> None:
    assert scale.value_range([1.0, 9.0], zero=False) == (0.0, 9.0)
    assert scale.value_range([-9.0, -1.0], zero=False) == (-9.0, 0.0)
    assert scale.value_range([8.0, 9.0], zero=False) == (8.0, 9.0)
    assert scale.value_range([8.0, 9.0], zero=True) == (0.0, 9.0)


def test_a_range_ignores_what_is_no_number() -> None:
    assert scale.value_range([math.nan, math.inf, 3.0, 1.0], zero=True) == (0.0, 3.0)
    assert scale.value_range([], zero=True) == (0.0, 1.0)


@given(st.floats(-1e12, 1e12))
def test_a_range_of_one_value_has_room(value: float) -> None:
    low, high = scale.value_range([value], zero=False)
    assert low < high
    assert low <= value <= high


@given(st.lists(st.floats(0, 100), min_size=1, max_size=8))
def test_labels_are_kept_apart_inside_the_limits_and_in_their_order(wanted: list[float]) -> None:
    placed = scale.apart(wanted, 10.0, 0.0, 100.0)
    ordered = sorted(placed)
    assert all(after - before >= 10 - 1e-6 for before, after in pairwise(ordered))
    assert min(placed) >= -1e-6
    assert max(placed) <= 100 + 1e-6
    assert [y for _, y in sorted(zip(wanted, placed, strict=True))] == ordered


def test_labels_that_do_not_meet_stay_where_they_are() -> None:
    assert scale.apart([10.0, 50.0, 30.0], 10.0, 0.0, 100.0) == (10.0, 50.0, 30.0)


def test_too_many_labels_shrink_their_gaps_evenly() -> None:
    assert scale.apart([5.0, 5.0, 5.0], 10.0, 0.0, 10.0) == (0.0, 5.0, 10.0)


def test_labels_of_marks_go_up_a_row_where_they_would_meet_a_label_or_a_stem() -> None:
    alone, meets, on_stem = (50.0, 90.0, 50.0), (30.0, 60.0, 30.0), (0.0, 40.0, None)
    assert scale.in_rows([alone, meets, on_stem], 4) == (0, 1, 2)
    assert scale.in_rows([alone, meets], 1) == (0, -1)
