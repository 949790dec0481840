"""Waterfalls and Gantt charts are stacks on carriers: steps meet, totals stand on zero, spans keep their place."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.chart_shapes import FALL, RISE, STARTS, TOO_MUCH, TOTAL, WAITS, Span, filled, gantt, waterfall
from core.charts import NONE, Chart, Kind, Look, Mark, Series, run_on

STEPS = (("before", 12.0, True), ("won", 3.0, False), ("lost", -4.0, False), ("after", 11.0, True))
ROLES = (("lead", "series5"), ("delay", "series2"), ("run", "series1"))


def spans(chart: Chart, position: int) -> list[tuple[str, float, float]]:
    """What is seen at a position, by name, from and to."""
    levels = run_on([each.values for each in chart.series])
    return [
        (each.label, *level[position])
        for each, level in zip(chart.series, levels, strict=True)
        if not each.is_carrier and not math.isnan(each.values[position])
    ]


def only(values: tuple[float, ...]) -> dict[int, float]:
    return {place: value for place, value in enumerate(values) if not math.isnan(value)}


def test_each_step_begins_where_the_one_before_ends_and_totals_stand_on_zero() -> None:
    chart = waterfall("Cash", (("", STEPS),), "million $", 1e6)
    assert (chart.kind, chart.scale, chart.y_title) == (Kind.STACK, 1e6, "million $")
    assert chart.categories == chart.positions() == ("before", "won", "lost", "after")
    assert [spans(chart, place) for place in range(4)] == [
        [(TOTAL[0], 0.0, 12.0)],
        [(RISE[0], 12.0, 15.0)],
        [(FALL[0], 15.0, 11.0)],
        [(TOTAL[0], 0.0, 11.0)],
    ]
    assert chart.floats
    assert only(chart.series[0].values) == {1: 12.0, 2: 15.0}
    assert [(each.label, each.role) for each in chart.series] == [(STARTS, NONE), RISE, FALL, TOTAL]


def test_steps_may_go_below_zero_and_come_back() -> None:
    steps = (("pay", -5.0, False), ("loan", 6.0, False), ("left", 1.0, True))
    chart = waterfall("Cash", (("", steps),), "$")
    assert [spans(chart, place)[0][1:] for place in range(3)] == [(0.0, -5.0), (-5.0, 1.0), (0.0, 1.0)]


def test_series_that_no_step_needs_are_left_out() -> None:
    chart = waterfall("Price", (("", (("use", 4.0, False), ("idle", 0.0, False))),), "$")
    assert [each.label for each in chart.seen] == [RISE[0]]
    assert chart.seen[0].values == (4.0, 0.0)
    assert waterfall("None", (), "$").seen == ()


def test_groups_each_begin_at_zero_and_name_their_positions() -> None:
    chart = waterfall("Price", (("Burst", STEPS[1:]), ("Own", STEPS[:2])), "$")
    assert chart.groups == (("Burst", 3), ("Own", 2))
    assert chart.positions() == ("Burst: won", "Burst: lost", "Burst: after", "Own: before", "Own: won")
    assert spans(chart, 0) == [(RISE[0], 0.0, 3.0)]
    assert spans(chart, 3) == [(TOTAL[0], 0.0, 12.0)]


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=8))
def test_steps_add_up_to_where_the_last_one_ends(amounts: list[float]) -> None:
    chart = waterfall("Any", (("", tuple((str(place), value, False) for place, value in enumerate(amounts))),), "$")
    ends = [spans(chart, place)[0][2] for place in range(len(amounts))]
    assert ends[-1] == pytest.approx(math.fsum(amounts), abs=1e-6)


def test_spans_lie_where_they_happen_and_gaps_carry_them() -> None:
    rows = (
        ("Burst", (("lead", 0.0, 0.25), ("run", 0.25, 9.0))),
        ("Own", (("lead", 2.0, 8.0), ("delay", 8.0, 11.0), ("run", 12.0, 17.0))),
        ("Late", (("run", 3.0, 6.0),)),
    )
    marks = (Mark(12.0, "needed"),)
    chart = gantt("When", rows, ROLES, marks=marks)
    assert (chart.kind, chart.y_title, chart.marks) == (Kind.LYING, "month", marks)
    assert chart.categories == ("Burst", "Own", "Late")
    for place, (_, wanted) in enumerate(rows):
        assert spans(chart, place) == [pytest.approx(span) for span in wanted]
    assert [(each.label, each.role) for each in chart.series] == [
        *((STARTS, NONE), ("lead", "series5"), ("delay", "series2")),
        *((WAITS, NONE), ("run", "series1")),
    ]
    assert only(chart.series[0].values) == {0: 0.0, 1: 2.0, 2: 3.0}


def test_a_kind_may_come_twice_and_keeps_its_colour() -> None:
    rows = (("Partner", (("run", 1.0, 4.0), ("lead", 4.0, 6.0), ("run", 6.0, 7.0), ("run", 8.0, 9.0))),)
    chart = gantt("When", rows, ROLES)
    assert spans(chart, 0) == list(rows[0][1])
    assert {(each.label, each.role) for each in chart.seen} == {("run", "series1"), ("lead", "series5")}


def test_what_takes_no_time_is_not_there() -> None:
    chart = gantt("When", (("Burst", (("lead", 2.0, 2.0), ("run", 3.0, 4.0))), ("Never", ())), ROLES)
    assert spans(chart, 0) == [("run", 3.0, 4.0)]
    assert spans(chart, 1) == []
    assert [each.label for each in chart.series] == [STARTS, "run"]


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ((("walk", 0.0, 1.0),), "“walk” of “Own” has no role"),
        ((("run", 2.0, 1.0),), "must run forward"),
        ((("lead", 0.0, 3.0), ("run", 2.0, 4.0)), "“run” of “Own” must run forward"),
        ((("run", math.nan, 1.0),), "must run forward"),
        ((("run", -math.inf, 1.0),), "must run forward"),
        ((("run", 0.0, math.inf),), "must run forward"),
    ],
)
def test_spans_that_cannot_be_drawn_are_refused(row: tuple[Span, ...], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        gantt("When", (("Own", row),), ROLES)


def test_a_gap_in_stacked_rows_goes_nowhere() -> None:
    assert run_on([(1.0, math.nan), (2.0, 3.0)]) == [[(0.0, 1.0), (0.0, 0.0)], [(1.0, 3.0), (0.0, 3.0)]]
    assert run_on([]) == []


def test_only_a_carrier_makes_bars_float() -> None:
    seen, carrier = Series("seen", (1.0,)), Series("base", (2.0,), NONE)
    assert not Chart("T", Kind.STACK, (seen,), categories=("a",)).floats
    floating = Chart("T", Kind.STACK, (carrier, seen), categories=("a",))
    assert floating.floats
    assert floating.seen == (seen,)


def test_bars_are_measured_against_the_first_capacity_and_all_alike_are_lines() -> None:
    parts = (Series("weights", (50.0, 30.0)), Series("rest", (40.0, math.nan), "series2"))
    room = (Series("usable", (72.0, 72.0), "text"), Series("whole", (80.0, 80.0), "muted"))
    chart = filled("Memory", ("a", "b"), parts, room, "GB", "way")
    assert (chart.kind, chart.categories, chart.x_title, chart.y_title) == (Kind.LYING, ("a", "b"), "way", "GB")
    assert chart.series[:2] == parts
    assert chart.series[2:] == (Series(TOO_MUCH, (18.0, 0.0), "bad", look=Look.EXCESS),)
    assert chart.marks == (Mark(72.0, "usable", role="text"), Mark(80.0, "whole"))


def test_capacities_that_differ_are_points_on_their_bars() -> None:
    parts, room = (Series("weights", (50.0, 90.0)),), (Series("usable", (72.0, 127.0)),)
    chart = filled("Memory", ("a", "b"), parts, room, "GB")
    assert chart.marks == ()
    assert [each.look for each in chart.series] == [Look.PLAIN, Look.EXCESS, Look.POINT]
    assert chart.series[1].values == (0.0, 0.0)
    assert filled("Memory", ("a",), (), (), "GB").series == ()
