"""Heat maps, trees, panels and areas as drawn: what lies under the pointer, figures, hatching, room."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Polygon
from matplotlib.text import Text
from pytestqt.qtbot import QtBot

from core.chart_grids import LEARNING, UNCOVERED, HeatMap, Tree
from core.charts import Chart, Kind, Series
from tests.ui import samples
from tests.ui.test_plot import LIGHT, drawn
from ui import theme as themes
from ui.chart import ChartView
from ui.chart_room import height
from ui.heat_colours import contrast, fill, ink
from ui.heat_figures import over_limit, written
from ui.plot_heat import STRIPE
from ui.plot_panels import beside
from ui.plot_text import HATCH, hatching, mixed
from ui.roomy import SMALLEST


def words(figure: Figure) -> list[str]:
    return [each.get_text() for each in figure.get_children() if isinstance(each, Text)]


def full(rows: int, *, notes: tuple[str, ...] = ()) -> HeatMap:
    values = tuple(1.2 if month % 6 < 3 else 0.5 for month in range(36))
    series = tuple(Series(f"row {row}", values, notes=notes) for row in range(rows))
    return HeatMap("T", series=series, x=samples.MONTHS[1:], x_title="month", y_title="%", scale=0.01)


def test_the_pointer_finds_cells() -> None:
    _, plot = drawn(samples.heat(), 900, 300)
    found = {plot.position_at(across / 100, down / 100) for across in range(101) for down in range(101)}
    assert found == {None, *range(3 * 36)}
    _, small = drawn(samples.heat(), 60, 60)
    assert small.position_at(0.5, 0.5) is None


def test_the_pointer_finds_boxes_and_panels() -> None:
    _, plot = drawn(samples.tree(), 480, 220)
    assert [plot.position_at(0.5, down) for down in (0.05, 0.3, 0.5, 0.65)] == [0, 1, 2, 3]
    assert plot.position_at(1.5, 0.1) is None
    assert drawn(samples.tree(), 60, 60)[1].position_at(0.5, 0.5) is None
    _, plot = drawn(samples.panels(), 900, 600)
    places = [plot.position_at(across, down) for down in (0.2, 0.65) for across in (0.25, 0.75)]
    assert [None if place is None else place // 36 for place in places] == [0, 1, 2, 3]
    assert plot.position_at(0.0, 0.0) is None


def test_new_values_are_taken_where_the_kind_is_the_same() -> None:
    for chart in (samples.heat(), samples.tree(), samples.panels()):
        _, plot = drawn(chart, 480, 300)
        assert plot.take(chart)
        assert not plot.take(samples.cash())
    _, plot = drawn(samples.panels(), 480, 300)
    assert not plot.take(replace(samples.panels(), panels=(samples.cash(), *samples.panels().panels[1:])))
    assert not plot.take(replace(samples.panels(), panels=samples.panels().panels[:1]))
    assert not drawn(samples.tree(), 480, 300)[1].take(Tree("T"))


def test_figures_stand_in_every_cell_over_the_limit_or_once_a_run() -> None:
    def width(text: str) -> float:
        return 6.0 * len(text)

    wide = list(over_limit(full(1), 0, 24.0, width))
    assert [each.text for each in wide] == ["120"] * 18
    narrow = list(over_limit(full(1), 0, 10.0, width))
    assert [each.at for each in narrow] == [0.9, 6.9, 12.9, 18.9, 24.9, 30.9]
    assert not list(over_limit(full(1), 0, 5.0, width))
    noted = full(1, notes=(UNCOVERED, *[""] * 35))
    assert next(iter(over_limit(noted, 0, 10.0, width))).text == "!"
    assert written(replace(full(1), scale=1.0), 1.234) == "1.23"


def test_figures_in_cells_can_be_read_in_every_theme() -> None:
    for name in themes.names():
        palette = themes.load(name).roles
        grounds = {fill(palette, full(1), place / 100) for place in range(300)}
        assert min(contrast(ink(ground), ground) for ground in grounds) > 4.5
        assert contrast(fill(palette, full(1), 1.0), fill(palette, full(1), 1.02)) > 1.25
    assert fill(LIGHT.roles, full(1), math.nan) == LIGHT.roles["card"]
    assert fill(LIGHT.roles, full(1), math.nan, UNCOVERED) == LIGHT.roles["bad"]


def test_no_stripe_strikes_a_figure_through() -> None:
    figure, _ = drawn(full(2, notes=(LEARNING,) * 36), 1400, 300)
    artists = sorted(figure.get_children(), key=lambda each: each.get_zorder())
    patches = [(place, each) for place, each in enumerate(artists) if isinstance(each, PathPatch)]
    striped = max(place for place, each in patches if each.get_linewidth() == STRIPE)
    figures = [place for place, each in enumerate(artists) if isinstance(each, Text) and each.get_text() == "120"]
    assert len(figures) == 36 + 2  # and the most of each row
    assert sum(striped < place < min(figures) for place, _ in patches) >= 36


def test_a_heat_map_names_rows_that_have_room_and_months_at_both_ends_of_many() -> None:
    many = words(drawn(full(20), 900, 500)[0])
    assert [text for text in many if text.startswith("row ")] == [f"row {row}" for row in range(20)]
    assert many.count("36") == 2
    few = words(drawn(full(20), 900, 200)[0])
    assert 5 < len([text for text in few if text.startswith("row ")]) < 20
    assert "120" in many
    assert few.count("120") == len([text for text in few if text.startswith("row ")])
    named = replace(full(2), x=(), categories=tuple(f"m{place}" for place in range(36)), x_title="")
    assert "m0" in words(drawn(named, 900, 300)[0])


def test_a_row_without_values_has_no_most() -> None:
    nobody = replace(full(2), series=(Series("nobody", (math.nan,) * 36), full(1).series[0]))
    assert "–" in words(drawn(nobody, 480, 300)[0])


def test_hatching_goes_on_from_one_box_to_the_next_and_stays_inside() -> None:
    box = (3.0, 5.0, 20.0, 11.0)
    for left, bottom, right, top in hatching(box):
        assert 3.0 <= left < right <= 23.0
        assert 5.0 <= bottom < top <= 16.0 + 1e-9
        assert (bottom - left) / HATCH == pytest.approx(round((bottom - left) / HATCH))
    assert hatching((0.0, 0.0, 0.0, 5.0)) == []
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"


def test_areas_reach_from_edge_to_edge_and_a_dashed_line_may_leave_above() -> None:
    figure, _ = drawn(samples.capacity(), 620, 300)
    axes = figure.axes[0]
    areas = [each for each in axes.patches if isinstance(each, Polygon)]
    assert len(areas) == 3
    assert [each.get_xy()[:, 0].min() for each in areas] == [0.5] * 3
    assert axes.get_xlim() == (0.5, 36.5)
    assert 6.5 < axes.get_ylim()[1] < 15


def test_one_legend_serves_all_panels_that_are_bare() -> None:
    said = words(drawn(samples.panels(), 900, 600)[0])
    assert said.count("research") == 1
    assert said.count("one") == said.count("other") == 1
    assert beside(samples.panels(), 300) == 1
    assert beside(samples.panels(), 800) == 2


def test_a_box_gives_way_where_its_words_have_no_room() -> None:
    wide, narrow = (" ".join(words(drawn(samples.tree(), width, 220)[0])) for width in (900, 230))
    assert "Pretraining engineer with a long name of the role" in wide
    assert "Pretraining engineer with a long name of the role" not in narrow
    assert "above" in wide
    many = replace(samples.tree(), key=(("warn", "words that are much too long to stand here in so little room"),))
    assert "words that" not in " ".join(words(drawn(many, 230, 220)[0]))


@pytest.mark.parametrize(
    ("chart", "at_least"),
    [
        (full(60), 60 * 18),
        (samples.tree(), 4 * 26),
        (samples.panels(), 2 * 190),
        (samples.needed(), 4 * 26),
        (samples.capacity(), 300),
        (samples.quarters(), 250),
    ],
)
def test_a_chart_asks_for_the_height_it_needs(chart: Chart, at_least: int) -> None:
    assert height(chart, 900) >= at_least
    assert height(samples.cash(), 900) == height(samples.empty(), 900) == height(samples.hours(), 900) == 0
    assert height(samples.panels(), 300) == 2 * height(samples.panels(), 900) - 26


def test_a_view_is_as_high_as_its_chart_needs_and_falls_back(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.setMinimumHeight(250)
    view.show_chart(full(60), LIGHT)
    assert view.minimumHeight() == height(full(60), view.width())
    view.show_chart(samples.cash(), LIGHT)
    assert view.minimumHeight() == 250
    view.show_chart(samples.panels(), LIGHT)
    view.resize(900, 400)
    view.show()
    assert view.minimumHeight() == height(samples.panels(), 900)
    view.resize(300, 400)
    assert view.minimumHeight() == height(samples.panels(), 300)
    assert view.minimumSizeHint() == SMALLEST
    assert view.sizeHint().width() > SMALLEST.width()


def test_a_stack_without_series_is_empty() -> None:
    assert drawn(Chart("T", Kind.AREA), 480, 300)[1].position_at(0.5, 0.5) is None
