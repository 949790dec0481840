"""Whatever the size and the values, the words of a chart do not meet, and stay on the drawing."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.transforms import Bbox

from core.charts import Chart, Kind, Mark, Series
from tests.ui import samples
from ui import theme as themes
from ui.plot import Plot, draw

LIGHT = themes.load("light")
DPI = 96
SIZES = ((320, 220), (480, 300), (900, 420), (250, 500))
LONG = ("Price of an accelerator hour, as used", "Failures per 1,000 node-days", "Delivered speed", "Attrition, $/$")


def long_names() -> Chart:
    return replace(samples.hours(), categories=LONG, x_title="what matters")


def many_names(count: int) -> Chart:
    names = tuple(f"2027-{number:02}" for number in range(count))
    return Chart("Many", Kind.BARS, (Series("a", tuple(map(float, range(count)))),), categories=names, x_title="when")


def crowd() -> Chart:
    marks = tuple(Mark(month, f"a mark at {month}") for month in (1, 2, 3, 18, 34, 36, 40))
    series = tuple(Series(f"series {n}", tuple(1e-3 * x for x in samples.MONTHS), f"series{n}") for n in range(1, 7))
    return Chart("Crowd", Kind.LINE, series, samples.MONTHS, x_title="month", y_title="share of all", marks=marks)


def wordy() -> Chart:
    labels = tuple(f"a label much too long to stand beside its line, number {n}" for n in range(3))
    series = tuple(Series(label, (1.0, 2.0, math.inf), dashed=True) for label in labels)
    return Chart("Wordy", Kind.LINE, series, x=(0.5, 0.75, 1.0), x_title="share")


def single() -> Chart:
    return Chart("Single", Kind.LINE, (Series("one", (3.0,)),), x=(7.0,))


CHARTS = (
    *samples.all_charts(),
    long_names(),
    many_names(8),
    many_names(12),
    many_names(40),
    crowd(),
    wordy(),
    single(),
)


def drawn(chart: Chart, width: int, height: int) -> tuple[Figure, Plot]:
    figure = Figure(figsize=(width / DPI, height / DPI), dpi=DPI)
    plot = draw(figure, chart, LIGHT.roles, "DejaVu Sans", 9.0)
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]
    return figure, plot


def boxes(figure: Figure) -> list[tuple[str, Bbox]]:
    return [(each.get_text(), each.get_window_extent()) for each in figure.get_children() if isinstance(each, Text)]


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: f"{chart.title} {len(chart.positions())}")
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_words_do_not_meet_and_stay_on_the_drawing(chart: Chart, width: int, height: int) -> None:
    figure, _ = drawn(chart, width, height)
    words = boxes(figure)
    assert words
    for text, box in words:
        assert box.x0 >= -1, text
        assert box.y0 >= -1, text
        assert box.x1 <= width + 1, text
        assert box.y1 <= height + 1, text
    for (one, box), (other, second) in combinations(words, 2):
        across = min(box.x1, second.x1) - max(box.x0, second.x0)
        upright = min(box.y1, second.y1) - max(box.y0, second.y0)
        assert across <= 1 or upright <= 1, f"{one!r} meets {other!r}"


@given(st.sampled_from(CHARTS), st.integers(1, 700), st.integers(1, 700))
@settings(max_examples=60)
def test_every_size_can_be_drawn(chart: Chart, width: int, height: int) -> None:
    drawn(chart, width, height)


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), min_size=1, max_size=6), st.sampled_from(tuple(Kind)))
@settings(max_examples=100)
@example([2.2250738585e-313], Kind.LYING)
def test_every_value_can_be_drawn(values: list[float], kind: Kind) -> None:
    chart = Chart("Any", kind, (Series("a", tuple(values)),), x=tuple(map(float, range(len(values)))))
    drawn(chart, 320, 220)


def test_a_mark_that_is_nowhere_is_left_out() -> None:
    marks = (Mark(math.nan, "never"), Mark(math.inf, "beyond", lying=True), Mark(2.0, "here", lying=True))
    figure, _ = drawn(replace(samples.price(), marks=marks), 480, 300)
    said = [text for text, _ in boxes(figure)]
    assert "here" in said
    assert "never" not in said
    assert "beyond" not in said


def test_labels_end_at_their_marks_where_one_would_have_no_room_otherwise() -> None:
    marks = (Mark(88, "planned with, 72 GB"), Mark(99, "in all, 80 GB"))
    figure, _ = drawn(replace(samples.hours(), marks=marks), 480, 300)
    assert {"planned with, 72 GB", "in all, 80 GB"} <= {text for text, _ in boxes(figure)}


def test_signs_of_mathematics_are_words() -> None:
    chart = replace(samples.price(), categories=("$a$", "$\\frac{", "_x^2", "%"), y_title="$ per $")
    figure, _ = drawn(chart, 480, 300)
    assert "$\\frac{" in [text for text, _ in boxes(figure)]


def test_negative_values_are_stacked_downwards() -> None:
    figure, _ = drawn(samples.flow(), 480, 300)
    low, high = figure.axes[0].get_ylim()
    assert low <= -0.5
    assert high >= 4


def test_a_lying_chart_begins_at_the_top() -> None:
    figure, plot = drawn(samples.hours(), 480, 300)
    assert figure.axes[0].get_ylim() == (3.5, -0.5)
    assert [plot.position_at(0.5, down) for down in (0.1, 0.45, 0.7)] == [0, 2, 3]


def test_a_point_beside_the_data_has_no_position() -> None:
    _, plot = drawn(samples.cash(), 480, 300)
    assert plot.position_at(0.5, 0.5) is not None
    assert plot.position_at(0.01, 0.5) is None
    assert drawn(samples.empty(), 480, 300)[1].position_at(0.5, 0.5) is None


def test_values_of_the_same_shape_keep_the_artists() -> None:
    figure, plot = drawn(samples.flow(), 480, 300)
    before = figure.axes[0].patches
    changed = replace(samples.flow(), scale=1e3)
    assert plot.take(changed)
    assert list(figure.axes[0].patches) == list(before)
    assert figure.axes[0].get_ylim()[1] >= 4000
    assert not plot.take(samples.hours())


def test_few_labels_stand_at_the_line_ends_and_long_ones_in_a_legend() -> None:
    beside, _ = drawn(samples.cash(), 480, 300)
    below, _ = drawn(wordy(), 480, 300)
    assert {text: box.x0 > 400 for text, box in boxes(beside)}["likely"]
    assert sum(text.startswith("a label much too long") for text, _ in boxes(below)) == 3
    assert all(box.x0 < 60 for text, box in boxes(below) if text.startswith("a label much too long"))


def test_a_word_wider_than_its_bar_is_cut() -> None:
    chart = replace(
        samples.price(), categories=("an", "Unpronounceablenessesses", "of", "Incomprehensibilitiesandmore")
    )
    said = [text for text, _ in boxes(drawn(chart, 320, 220)[0])]
    assert {"an", "of"} <= set(said)
    assert sum(text.endswith("…") for text in said) == 2


def test_an_unknown_font_is_replaced_without_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    figure = Figure(figsize=(4, 3))
    draw(figure, samples.price(), LIGHT.roles, "No Such Font", 9.0)
    FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]
    assert not caplog.records
