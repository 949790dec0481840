"""Points over measured axes and strips of dots as values: places, what is left out, neighbours, the middle half."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.chart_points import NO_ZERO, NOT_KNOWN, Cloud, Lit, Measure, Point, Points, nearest
from core.chart_strips import Dot, Lane, Strip
from core.charts import Kind, Series

LOG = Measure(log=True)
BOTH = Points(
    "T",
    clouds=(
        Cloud("one", (Point(1.0, 10.0, "a"), Point(100.0, 0.0, "zero"), Point(10.0, 10.0))),
        Cloud("two", (Point(1000.0, 1e6, "b"), Point(math.nan, 1.0, "gone")), "series2"),
    ),
    lit=(Lit(20.0, 20.0, "this plan"),),
    across=LOG,
    up=LOG,
)


def test_a_measure_places_values_in_powers_of_ten_or_as_they_are() -> None:
    assert LOG.place(1e21) == pytest.approx(21.0)
    assert Measure(scale=0.01).place(0.4) == pytest.approx(40.0)
    assert Measure(log=True, scale=1e6).place(1e9) == pytest.approx(3.0)
    assert [LOG.value(3.0), Measure().value(3.0)] == [1000.0, 3.0]


@pytest.mark.parametrize("value", [0.0, -1.0, math.nan, math.inf, -math.inf, 1e250])
def test_what_has_no_place_on_a_logarithmic_axis_is_told(value: float) -> None:
    assert math.isnan(LOG.place(value))
    assert LOG.missing(value) == (NO_ZERO if value <= 0 else NOT_KNOWN)
    assert Measure().missing(value) == ("" if abs(value) <= 1 else NOT_KNOWN)


@given(st.floats(1e-100, 1e100))
def test_a_place_leads_back_to_its_value(value: float) -> None:
    assert LOG.value(LOG.place(value)) == pytest.approx(value, rel=1e-9)


def test_points_count_clouds_first_and_name_themselves_or_their_cloud() -> None:
    assert BOTH.kind is Kind.POINTS
    assert BOTH.positions() == ("a", "zero", "one", "b", "gone", "this plan")
    assert [label for label, _ in BOTH.everyone()] == ["one", "one", "one", "two", "two", ""]


def test_only_what_is_drawn_counts_as_a_value() -> None:
    one, two, lit = BOTH.seen
    assert [math.isnan(value) for value in (*one.values, *two.values, *lit.values)] == [
        False,
        True,
        *[False] * 2,
        True,
        False,
    ]
    assert BOTH.missing(BOTH.clouds[0].points[1]) == NO_ZERO
    assert BOTH.missing(BOTH.clouds[1].points[1]) == NOT_KNOWN
    assert all(map(math.isnan, BOTH.place(BOTH.clouds[1].points[1])))
    linear = replace(BOTH, up=Measure())
    assert not linear.missing(BOTH.clouds[0].points[1])


def test_the_nearest_points_count_on_the_axes_as_they_are_drawn() -> None:
    assert nearest(BOTH, 1) == (2,)
    assert nearest(BOTH, 9) == (2, 0, 3)
    assert nearest(replace(BOTH, lit=()), 2) == ()
    assert nearest(replace(BOTH, lit=(Lit(0.0, 1.0, "nowhere"),)), 2) == ()
    alone = replace(BOTH, clouds=(Cloud("same", (Point(20.0, 20.0),)),))
    assert nearest(alone, 3) == (0,)


def test_the_middle_half_needs_four_values_and_the_middle_one_only_one() -> None:
    strip = Strip("T", along=LOG)
    four = Lane("four", tuple(map(Dot, (1.0, 2.0, 3.0, 4.0))))
    assert strip.middle(four) == (1.75, 2.5, 3.25)
    low, centre, high = strip.middle(Lane("two", (Dot(1.0), Dot(3.0), Dot(0.0))))
    assert centre == 2.0
    assert math.isnan(low)
    assert math.isnan(high)
    assert all(map(math.isnan, strip.middle(Lane("none"))))
    assert strip.below(replace(four, plan=2.0)) == (1, 4)


def test_the_dots_of_a_lane_come_before_the_plan_that_lies_among_them() -> None:
    strip = Strip("T", lanes=(Lane("a", (Dot(1.0, "x"), Dot(math.nan)), 2.0), Lane("b"), Lane("c", (), 3.0)))
    assert strip.positions() == ("x", "a", "this plan", "this plan")
    assert [place for place, _ in strip.everyone()] == [0, 0, 0, 2]
    dots, plans = strip.seen
    assert dots.values[0] == 1.0
    assert plans == Series("this plan", plans.values, "series2")
    assert [each.label for each in Strip("T", lanes=(Lane("c", (), 3.0),)).seen] == ["this plan"]
    assert Strip("T").seen == ()
