"""Words find room beside points; lines are cut at the edges; dots of a lane move out of each other's way."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.plot_spots import RINGS, along, beside, best, clipped, inside, leading, meet, pushed, reached, swarm, under

AROUND = (0.0, 0.0, 100.0, 50.0)


def test_words_stand_beside_a_point_before_they_stand_above_it() -> None:
    rooms = list(beside((50.0, 25.0), (20.0, 10.0), 5.0))
    assert rooms[0] == (55.0, 20.0, 75.0, 30.0)
    assert rooms[1] == (25.0, 20.0, 45.0, 30.0)
    assert len(rooms) == 8 * len(RINGS)
    assert best(rooms, AROUND, [], []) == rooms[0]
    assert best(rooms, AROUND, [rooms[0]], []) == rooms[1]
    assert best(rooms, AROUND, [], [(60.0, 25.0)]) == rooms[1]
    assert best(rooms, AROUND, [AROUND], []) is None


def test_words_touch_a_line_with_a_corner_from_its_end_backwards() -> None:
    rooms = list(along([(0.0, 0.0), (50.0, 25.0)], (20.0, 10.0), 1.0))
    assert rooms[0] == (29.0, 26.0, 49.0, 36.0)
    assert len(rooms) == 8


def test_words_that_would_hide_too_much_are_left_out() -> None:
    rooms = [(0.0, 0.0, 10.0, 10.0)]
    assert best(rooms, AROUND, [], [(5.0, 5.0)], 1) == rooms[0]
    assert best(rooms, AROUND, [], [(5.0, 5.0)] * 2, 1) is None


def test_no_line_from_a_point_to_its_words_crosses_other_words() -> None:
    left, right, wall = (0.0, 20.0, 20.0, 30.0), (80.0, 20.0, 100.0, 30.0), (60.0, 0.0, 70.0, 50.0)
    assert list(reached((50.0, 25.0), [left, right], [wall])) == [left]
    assert list(reached((65.0, 25.0), [left, right], [wall])) == [left, right]
    assert leading((50.0, 25.0), right) == (80.0, 25.0)


def test_a_room_is_pushed_inside_by_most_of_its_height_and_no_further() -> None:
    assert pushed((10.0, -4.0, 20.0, 6.0), AROUND) == (10.0, 0.0, 20.0, 10.0)
    assert pushed((10.0, 45.0, 20.0, 55.0), AROUND) == (10.0, 40.0, 20.0, 50.0)
    assert not inside(pushed((10.0, -30.0, 20.0, -20.0), AROUND), AROUND)


@pytest.mark.parametrize(
    ("start", "end", "part"),
    [
        ((-50.0, 25.0), (150.0, 25.0), ((0.0, 25.0), (100.0, 25.0))),
        ((50.0, -50.0), (50.0, 150.0), ((50.0, 0.0), (50.0, 50.0))),
        ((10.0, 10.0), (20.0, 20.0), ((10.0, 10.0), (20.0, 20.0))),
        ((-10.0, 60.0), (110.0, 60.0), None),
        ((-60.0, 0.0), (10.0, 70.0), None),
    ],
)
def test_a_line_is_cut_at_the_edges(
    start: tuple[float, float], end: tuple[float, float], part: tuple[tuple[float, float], ...] | None
) -> None:
    assert clipped(start, end, AROUND) == part


def test_the_pointer_finds_the_nearest_and_of_equals_the_one_on_top() -> None:
    spots = [(0.0, 0.0), (10.0, 0.0), (math.nan, math.nan), (10.0, 0.0)]
    assert under(spots, 1.0, 0.0, 5.0) == 0
    assert under(spots, 9.0, 0.0, 5.0) == 3
    assert under(spots, 50.0, 0.0, 5.0) is None


@given(st.lists(st.floats(0, 100), max_size=12))
def test_dots_of_a_high_lane_do_not_hide_each_other(across: list[float]) -> None:
    moved = swarm(across, [], 4.0, 200.0)
    spots = list(zip(across, moved, strict=True))
    assert all(math.dist(one, other) >= 4.0 - 1e-9 for one, other in combinations(spots, 2))


def test_dots_keep_clear_of_the_plan_and_stay_in_a_low_lane() -> None:
    assert swarm([10.0], [10.0], 4.0, 40.0) == (8.0,)
    assert swarm([10.0, 10.0, math.nan], [10.0], 4.0, 2.0) == (0.0, 0.0, 0.0)
    assert not meet((0, 0, 1, 1), (1, 0, 2, 1))
