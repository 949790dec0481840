"""Waterfalls and Gantt charts as drawn: what carries is not seen, figures stand at the ends, every name is there."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from core.chart_shapes import waterfall
from core.charts import Chart
from tests.ui import samples
from tests.ui.test_plot import LIGHT, drawn
from ui.plot_figures import figures
from ui.plot_text import INCH

WIDE = waterfall("Cash", (("", (("Opening", 12.0, True), ("Won", 3.0, False), ("Lost", -4.0, False))),), "$")


def words(figure: Figure) -> list[str]:
    return [each.get_text() for each in figure.get_children() if isinstance(each, Text)]


def bars(figure: Figure) -> list[tuple[str, float, float, float, float]]:
    """Colour, left, bottom, width and height of each bar that has a size."""
    boxes = [each for each in figure.axes[0].patches if isinstance(each, Rectangle)]
    found = [
        (to_hex(each.get_facecolor()).upper(), *each.get_xy(), each.get_width(), each.get_height()) for each in boxes
    ]
    return [bar for bar in found if bar[3] and bar[4]]


def lines(figure: Figure, role: str) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The hairlines of a role, from and to, in points."""
    found = [each for each in figure.get_children() if isinstance(each, Line2D)]
    of_role = [each for each in found if to_hex(str(each.get_color())).upper() == LIGHT.roles[role]]
    ends = [(np.asarray(each.get_xydata()) * INCH).tolist() for each in of_role]
    return [((start[0], start[1]), (end[0], end[1])) for start, end in ends]


def test_bars_float_where_the_step_is_and_nothing_carries_them() -> None:
    figure, _ = drawn(WIDE, 480, 250)
    assert [(colour, bottom, height) for colour, _, bottom, _, height in bars(figure)] == [
        (LIGHT.roles["series1"], 12.0, 3.0),
        (LIGHT.roles["series2"], 15.0, -4.0),
        (LIGHT.roles["series6"], 0.0, 12.0),
    ]


def test_spans_lie_where_they_happen() -> None:
    figure, _ = drawn(samples.schedule(), 620, 300)
    blue = [(left, width) for colour, left, _, width, _ in bars(figure) if colour == LIGHT.roles["series1"]]
    assert blue == [(0.25, 8.75), (2.0, 2.0), (6.0, 11.25)]


def test_what_carries_has_no_place_in_the_legend_and_a_kind_only_one() -> None:
    said = words(drawn(samples.schedule(), 620, 300)[0])
    assert [each for each in said if each in {"lead", "delay", "burn-in", "run"}] == ["lead", "delay", "burn-in", "run"]
    assert not {"starts at", "then waits"} & set(said)
    assert not {"starts at", "more", "less", "in all"} & set(words(drawn(WIDE, 480, 250)[0]))


def test_each_step_carries_its_amount_and_each_row_its_end() -> None:
    assert [each.text for each in figures(WIDE)] == ["12.0", "+3.0", "−4.0"]
    assert [each.value for each in figures(WIDE)] == [12.0, 15.0, 15.0]
    assert [(each.text, each.before) for each in figures(samples.below_zero())] == [
        *(("2.00", False), ("−5.00", False), ("−1.00", True), ("+6.00", False)),
    ]
    assert [each.text for each in figures(samples.schedule())] == ["9", "12", "17.2"]
    assert {"12.0", "+3.0", "−4.0"} <= set(words(drawn(WIDE, 480, 250)[0]))
    assert {"9", "12", "17.2"} <= set(words(drawn(samples.schedule(), 620, 300)[0]))


def test_rises_alone_need_no_sign() -> None:
    assert {each.text[0] for each in figures(samples.build_up())} <= set("0123456789")


def test_where_not_all_amounts_have_room_those_of_totals_stand_and_where_these_have_none_neither_do_they() -> None:
    totals = {each.text for each in figures(samples.build_up()) if each.is_total}
    steps = {each.text for each in figures(samples.build_up()) if not each.is_total}
    wide, narrow = (set(words(drawn(samples.build_up(), width, 300)[0])) for width in (620, 320))
    assert totals <= wide
    assert not steps & wide
    assert not totals & narrow


def test_figures_of_rows_give_way_where_rows_are_too_low() -> None:
    chart = replace(samples.chances(), categories=tuple("abcdefghijkl"))
    chart = replace(chart, series=(replace(chart.series[0], values=tuple(0.013 * n for n in range(12))),))
    assert "14.3" in words(drawn(chart, 480, 600)[0])
    assert "14.3" not in words(drawn(chart, 480, 180)[0])


def test_lines_lead_from_step_to_step_but_not_from_group_to_group() -> None:
    figure, _ = drawn(WIDE, 480, 250)
    ends = [bar[1:4:2] for bar in sorted(bars(figure), key=lambda bar: bar[1])]
    leading = [each for each in lines(figure, "muted") if each[1][0] - each[0][0] < 60]
    assert len(leading) == len(ends) - 1
    assert all(start[1] == end[1] for start, end in leading)
    groups = [each for each in lines(drawn(samples.build_up(), 620, 300)[0], "muted") if each[1][0] - each[0][0] < 12]
    assert len(groups) == 4 * 5


def test_a_step_too_small_to_see_is_a_line_in_its_colour() -> None:
    assert len(lines(drawn(samples.steps(), 620, 300)[0], "series2")) == 1
    assert lines(drawn(WIDE, 480, 250)[0], "series2") == []


def test_the_figures_mark_the_end_of_the_axis_not_a_step_of_it() -> None:
    low, high = drawn(WIDE, 480, 250)[0].axes[0].get_ylim()
    assert low == 0.0
    assert 15.0 < high < 18.0
    low, high = drawn(samples.below_zero(), 480, 250)[0].axes[0].get_ylim()
    assert -5.0 < low < -4.0


@pytest.mark.parametrize("width", [480, 620, 900])
def test_every_step_has_its_whole_name(width: int) -> None:
    for chart in (samples.steps(), samples.build_up()):
        said = " ".join(words(drawn(chart, width, 300)[0]))
        assert all(word in said for name in chart.categories for word in name.split())
        assert "…" not in said


def test_names_without_room_beside_each_other_run_upwards_and_are_cut_only_there() -> None:
    def upwards(chart: Chart) -> list[str]:
        texts = [each for each in drawn(chart, 480, 300)[0].get_children() if isinstance(each, Text)]
        return [each.get_text() for each in texts if each.get_rotation() == 90]

    assert upwards(samples.build_up()) == list(samples.build_up().categories)
    long = replace(samples.build_up(), categories=("a name that is much too long to stand upwards",) * 24)
    assert all(text.endswith("…") for text in upwards(long))
    assert upwards(samples.steps()) == []


def test_names_stand_below_every_bar_or_below_none() -> None:
    said = words(drawn(samples.build_up(), 320, 300)[0])
    assert not set(samples.build_up().categories) & set(said)
    assert {"burst", "partner"} <= set(said)


def test_names_of_groups_stand_below_their_bars() -> None:
    figure, plot = drawn(samples.build_up(), 620, 300)
    names = {each.get_text(): each.get_window_extent() for each in figure.get_children() if isinstance(each, Text)}
    middles = [(names[name].x0 + names[name].x1) / 2 for name in samples.NAMES]
    assert all(145 < after - before < 160 for before, after in pairwise(middles))
    assert max(names[name].y1 for name in samples.NAMES) < names["Useful hour"].y0 + 1
    assert [plot.position_at(share, 0.3) for share in (0.06, 0.97)] == [0, 23]
    assert "cluster" not in words(drawn(replace(samples.build_up(), groups=(("", 24),)), 620, 300)[0])


def test_a_group_without_bars_has_no_name() -> None:
    chart = waterfall("T", (("one", (("a", 1.0, False),)), ("none", ()), ("two", (("b", 2.0, False),))), "$")
    said = words(drawn(chart, 480, 250)[0])
    assert "one" in said
    assert "two" in said
    assert "none" not in said


def test_a_gantt_chart_counts_months_in_quarters_and_years() -> None:
    figure, _ = drawn(samples.schedule(), 620, 300)
    assert {"0", "3", "6", "15", "18"} <= set(words(figure))
    assert len([line for line in lines(figure, "line") if line[0][0] == line[1][0]]) == 7


def test_new_values_keep_the_bars_of_a_waterfall() -> None:
    figure, plot = drawn(WIDE, 480, 250)
    before = list(figure.axes[0].patches)
    assert plot.take(replace(WIDE, scale=10.0))
    assert list(figure.axes[0].patches) == before
    assert bars(figure)[0][2:] == pytest.approx((1.2, 0.72, 0.3))
