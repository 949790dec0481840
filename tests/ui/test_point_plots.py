"""Points, strips of dots and bars against a capacity as drawn: places, words, shapes, what lies under the pointer."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.text import Text

from core.chart_points import Cloud, Guide, Lit, Measure, Point, Points, Shape
from core.chart_strips import Dot, Lane, Strip
from core.charts import Chart
from tests.ui import point_samples
from tests.ui.test_plot import LIGHT, SIZES, boxes, drawn
from ui.chart_room import height
from ui.plot_measures import measured_axis
from ui.plot_text import Dressing

LOG = Measure(log=True)
LONG = "a name that is much too long to stand beside its point, its line or its lane, whatever the size " * 2


def words(figure: Figure) -> list[str]:
    return [each.get_text() for each in figure.get_children() if isinstance(each, Text)]


def fills(figure: Figure, role: str) -> list[PathPatch]:
    """The shapes filled in the colour of a role."""
    found = [each for each in figure.get_children() if isinstance(each, PathPatch)]
    return [each for each in found if to_hex(each.get_facecolor()).upper() == LIGHT.roles[role] and each.get_fill()]


def crowded() -> Points:
    """Many points on few places, all of them to be named, and guides in every direction."""
    points = tuple(Point(10.0 ** (n % 7), 10.0 ** (n % 5), f"point {n}") for n in range(60))
    ends = (((1.0, 1.0), (1e6, 1e4)), ((1.0, 1e4), (1e6, 1.0)), ((1.0, 50.0), (1e9, 50.0)), ((50.0, 1.0), (50.0, 1e9)))
    guides = tuple(Guide(f"guide {n}", each) for n, each in enumerate(ends))
    clouds = tuple(Cloud(shape.value, points, f"series{1 + (n - 1) % 8}", shape) for n, shape in enumerate(Shape, 1))
    lit = (Lit(1e3, 1e2, "this plan", low=1.0, high=1e4), Lit(1e3, 1e2, "the other", low=0.0))
    return Points(
        "Crowd",
        x_title="x",
        y_title="y",
        clouds=clouds,
        lit=lit,
        guides=guides,
        across=LOG,
        up=LOG,
        named=tuple(range(80)),
    )


def wordy() -> Points:
    points = (Point(1.0, 1.0, LONG), Point(9.0, 2.0, LONG))
    clouds = (Cloud(LONG, points), Cloud(f"{LONG} 2", points, "series2", joined=True))
    guide = Guide(LONG, ((0.0, 1.0), (20.0, 1.5)))
    return Points(
        LONG, x_title=LONG, y_title=LONG, clouds=clouds, lit=(Lit(5.0, 1.5, LONG),), guides=(guide,), named=(0, 1)
    )


def one() -> Points:
    return Points(
        "One", clouds=(Cloud("alone", (Point(7.0, 7.0, "it"),), shape=Shape.NONE, joined=True),), across=LOG, named=(0,)
    )


def many_lanes() -> Strip:
    dots = tuple(Dot(1.0 + n / 9) for n in range(40))
    return Strip(
        "Lanes", lanes=tuple(Lane(f"{LONG} {n}", dots, 1.0 + n) for n in range(30)), plan_label=LONG, label=LONG
    )


ODD: tuple[Chart, ...] = (
    crowded(),
    wordy(),
    one(),
    many_lanes(),
    replace(one(), across=Measure(), lit=(Lit(7.0, 7.0),)),
)


@pytest.mark.parametrize("chart", ODD, ids=lambda chart: chart.title[:10])
@pytest.mark.parametrize(("width", "tall"), [*SIZES, (560, 250), (1180, 300)])
def test_words_do_not_meet_and_stay_on_the_drawing(chart: Chart, width: int, tall: int) -> None:
    placed = boxes(drawn(chart, width, tall)[0])
    assert placed
    for text, box in placed:
        assert min(box.x0, box.y0, width - box.x1, tall - box.y1) >= -1, text
    for (first, box), (second, other) in combinations(placed, 2):
        across = min(box.x1, other.x1) - max(box.x0, other.x0)
        upright = min(box.y1, other.y1) - max(box.y0, other.y0)
        assert across <= 1 or upright <= 1, f"{first!r} meets {second!r}"


@given(st.sampled_from((*ODD, *point_samples.all_of_them())), st.integers(1, 700), st.integers(1, 700))
@settings(max_examples=60, deadline=None)
def test_every_size_can_be_drawn(chart: Chart, width: int, tall: int) -> None:
    drawn(chart, width, tall)


ANY = st.floats(allow_nan=True, allow_infinity=True)


@pytest.mark.long
@given(st.lists(st.tuples(ANY, ANY), max_size=6), st.booleans(), st.booleans())
@settings(max_examples=20, deadline=None)
def test_every_value_can_be_drawn(values: list[tuple[float, float]], across: bool, up: bool) -> None:  # noqa: FBT001
    points = tuple(Point(x, y, "p") for x, y in values)
    lit = tuple(Lit(x, y, "plan", low=y, high=x) for x, y in values[:1])
    guides = (Guide("guide", tuple(values)),)
    measures = Measure(log=across), Measure(log=up)
    chart = Points(
        "T", clouds=(Cloud("c", points, joined=True),), lit=lit, guides=guides, across=measures[0], up=measures[1]
    )
    drawn(chart, 320, 220)
    lanes = tuple(Lane("l", tuple(Dot(x) for x, _ in values), y) for _, y in values)
    drawn(Strip("T", lanes=lanes, along=measures[0]), 320, 220)


def test_points_lie_where_their_logarithms_are_and_the_pointer_finds_them() -> None:
    ends = tuple(Point(10.0**power, 10.0**power, str(power)) for power in (0, 1, 2))
    _, plot = drawn(Points("T", clouds=(Cloud("c", ends),), across=LOG, up=LOG), 480, 300)
    found = [(plot.position_at(across / 200, 1 - across / 200), across) for across in range(200)]
    middle = [across for place, across in found if place == 1]
    assert {place for place, _ in found} >= {None, 1}
    assert 80 < sum(middle) / len(middle) < 120


def test_what_has_no_place_is_not_drawn_and_not_found() -> None:
    figure, plot = drawn(point_samples.runs(), 560, 250)
    found = {plot.position_at(across / 300, down / 150) for across in range(301) for down in range(151)}
    assert found >= {None, 12}
    assert 11 not in found
    assert "hours not told" not in words(figure)


def test_each_cloud_has_its_shape_in_the_picture_and_in_the_legend() -> None:
    figure, _ = drawn(point_samples.runs(), 560, 250)
    assert {"dense", "mixture of experts", "this plan", "mixture 0", "20 % of peak", "40 % of peak"} <= set(
        words(figure)
    )
    assert len(fills(figure, "series1")) == len(fills(figure, "series2")) == 2
    assert len(fills(figure, "text")) == 1


def test_powers_of_ten_are_ticks_in_words() -> None:
    said = set(words(drawn(point_samples.runs(), 560, 250)[0]))
    assert {"10 ZFLOP", "100 ZFLOP", "1 YFLOP", "10 YFLOP", "10k", "100k", "1M", "10M"} <= said


def test_curves_are_named_at_their_ends_or_in_a_legend() -> None:
    curves = point_samples.curves()
    placed = {text: box.x0 for text, box in boxes(drawn(curves, 560, 250)[0])}
    assert placed["law of 2022"] > 460
    short_one = replace(curves.clouds[0], points=curves.clouds[0].points[:5])
    placed = {
        text: box.x0 for text, box in boxes(drawn(replace(curves, clouds=(short_one, curves.clouds[1])), 560, 250)[0])
    }
    assert placed["law of 2022"] < 100


def test_a_curve_that_is_nowhere_has_no_name_at_its_end() -> None:
    curves = point_samples.curves()
    gone = Cloud("nowhere", (Point(0.0, 2.0),), joined=True)
    said = words(drawn(replace(curves, clouds=(*curves.clouds, gone)), 560, 250)[0])
    assert "law of 2022" in said
    assert "nowhere" not in said


def test_a_guide_that_leaves_at_the_right_is_named_there() -> None:
    flat = Guide("limit", ((0.1, 5.0), (1e9, 5.0)))
    chart = replace(one(), guides=(flat,), clouds=(Cloud("c", (Point(1.0, 1.0), Point(100.0, 9.0))),))
    assert {text: box.x0 for text, box in boxes(drawn(chart, 480, 300)[0])}["limit"] > 400
    gone = replace(chart, guides=(Guide("nowhere", ((1.0, 1e9), (2.0, 1e9))),))
    assert "nowhere" not in words(drawn(gone, 480, 300)[0])


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ((1e21, 1e25), ("1e21", "1e25")),
        ((2e3, 4e4), ("2k", "5k", "10k", "20k")),
        ((8.2e6, 8.9e6), ("8M", "8.5M", "9M")),
        ((5.0,), ("5",)),
        ((), ("1", "2", "5", "10")),
    ],
)
def test_a_logarithmic_axis_has_ticks_whatever_its_span(values: tuple[float, ...], said: tuple[str, ...]) -> None:
    dressing = Dressing(Figure(figsize=(5, 3)), LIGHT.roles, "DejaVu Sans", 9.0)
    axis = measured_axis(dressing, LOG, values, 300.0, up=False)
    told = [text for (text,) in axis.words]
    assert set(said) <= set(told)
    assert all(axis.low <= tick <= axis.high for tick in axis.ticks)
    assert len(measured_axis(dressing, LOG, values, 20.0, up=True).ticks) >= 1


def test_a_strip_has_a_band_a_median_and_the_plan_with_its_figure() -> None:
    figure, plot = drawn(point_samples.shares(), 560, 250)
    said = words(figure)
    assert {"published", "middle half", "median", "this plan", "38.0", "27.0", "half", "class of run"} <= set(said)
    assert said.count("this plan") == 2
    found = {plot.position_at(across / 300, down / 150) for across in range(301) for down in range(151)}
    assert found == {None, *range(17)}
    assert drawn(point_samples.shares(), 60, 60)[1].position_at(0.5, 0.5) is None


def test_a_strip_without_the_plan_needs_no_column_for_it() -> None:
    strip = point_samples.shares()
    strip = replace(strip, lanes=tuple(replace(lane, plan=math.nan) for lane in strip.lanes))
    assert "this plan" not in words(drawn(strip, 560, 250)[0])


def test_what_does_not_fit_is_hatched_outlined_and_its_sum_red() -> None:
    figure, _ = drawn(point_samples.memory(), 560, 250)
    colours = {
        each.get_text(): to_hex(str(each.get_color())).upper()
        for each in figure.get_children()
        if isinstance(each, Text)
    }
    assert [colours[text] for text in ("123", "73", "48")] == [LIGHT.roles[role] for role in ("bad", "bad", "muted")]
    assert {"usable 72", "whole 80", "does not fit"} <= set(colours)
    edges = [to_hex(each.get_edgecolor()).upper() for each in figure.get_children() if isinstance(each, PathPatch)]
    assert edges.count(LIGHT.roles["bad"]) == 2


def test_bars_that_all_fit_say_nothing_of_what_does_not() -> None:
    memory = point_samples.memory()
    parts = tuple(replace(each, values=tuple(value / 9 for value in each.values)) for each in memory.piled)
    fitting = replace(memory, series=(*parts, replace(memory.series[-1], values=(0.0,) * 4)))
    assert "does not fit" not in words(drawn(fitting, 560, 250)[0])


def test_sums_give_way_where_bars_are_too_low() -> None:
    assert "123" not in words(drawn(point_samples.memory(), 560, 82)[0])


def test_new_values_are_taken_where_the_kind_is_the_same() -> None:
    for chart, nothing in ((point_samples.runs(), Points("T")), (point_samples.shares(), Strip("T"))):
        _, plot = drawn(chart, 480, 300)
        assert plot.take(chart)
        assert not plot.take(nothing)
        assert not plot.take(point_samples.memory())


def test_lanes_and_bars_ask_for_the_height_they_need() -> None:
    assert height(point_samples.shares(), 500) > height(point_samples.spans(), 500) > 100
    assert height(point_samples.memory(), 500) > 150
    assert height(crowded(), 300) > height(crowded(), 900) > 230
    assert height(Strip("T"), 500) == 0
