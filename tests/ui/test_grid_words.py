"""Heat maps, trees and panels say all they show in words, and as tables."""

from __future__ import annotations

from dataclasses import replace

from core.chart_grids import HeatMap
from core.charts import Series
from tests.ui import samples
from tests.ui.copied import copied
from ui import chart_words


def test_a_cell_says_whose_it_is_how_much_and_what_is_particular() -> None:
    heat = samples.heat()
    assert chart_words.at_position(heat, 0).splitlines() == ["Research lead · month: 1", "45 · work due, %"]
    assert chart_words.at_position(heat, 36).splitlines() == [
        "Infrastructure engineer · month: 1",
        "nobody here",
    ]
    assert chart_words.at_position(heat, 40).splitlines()[1:] == ["42.5 · work due, %", "still learning"]
    assert chart_words.at_position(heat, 78).splitlines()[1:] == ["nobody can do it"]
    named = HeatMap("T", series=(Series("a", (1.0,)),), categories=("x",), y_title="u")
    assert chart_words.at_position(named, 0).splitlines() == ["a · x", "1 · u"]


def test_the_table_of_a_heat_map_has_its_rows_and_groups() -> None:
    heat = samples.heat()
    assert chart_words.head(heat)[:4] == ("seat", "group", "1", "2")
    rows = chart_words.rows(heat)
    assert rows[0][:3] == ("Research lead", "nobody above", "45")
    assert rows[1][:3] == ("Infrastructure engineer", "under Research lead", "nobody here")
    assert rows[1][5] == "40, still learning"
    assert chart_words.head(replace(heat, groups=()))[:2] == ("seat", "1")
    assert chart_words.rows(replace(heat, groups=()))[0][:2] == ("Research lead", "45")
    lines = copied(heat).split("\n")
    assert lines[0].startswith("seat\tgroup\t1\t2")
    assert lines[2].split("\t")[:3] == ["Infrastructure engineer", "under Research lead", "nobody here"]


def test_the_summary_of_a_heat_map_counts_what_is_over_the_limit() -> None:
    heat = samples.heat()
    empty = Series("Nobody", (float("nan"),) * 36)
    told = chart_words.summary(replace(heat, series=(*heat.series, empty), groups=()))
    assert told.startswith("Heat map, 4 rows over month 1 to 36.")
    assert "Research lead: most 220 at 36, over the limit 24 times." in told
    assert "Nobody: no values." in told


def test_a_box_says_what_it_stands_under() -> None:
    tree = samples.tree()
    assert chart_words.at_position(tree, 1).splitlines() == [
        *("Research lead", "under The team", "leads 30 % of the time", "6 of 5 at most"),
    ]
    assert chart_words.at_position(tree, 0).splitlines()[1] == "40 % of the management needed is done"
    assert chart_words.head(tree) == ("seat", "under", "FTE", "people led")
    assert chart_words.rows(tree)[1] == ("Research lead", "The team", "1", "6")
    assert copied(tree).split("\n")[1] == "The team\t\t8.5\t"
    assert chart_words.summary(tree).startswith("Tree of 4 boxes, 3 levels. The team, 40 % of the management")


def test_panels_share_one_table_and_each_tells_its_own_values() -> None:
    panels = samples.panels()
    assert chart_words.head(panels)[:2] == ("month", "one: research (person-months)")
    assert chart_words.head(panels)[-1] == "Share on call: share (%)"
    assert len(chart_words.rows(panels)) == 36
    assert chart_words.rows(panels)[0][-1] == "20.4"
    assert copied(panels).split("\n")[1].split("\t")[-1] == "20.4"
    assert chart_words.at_position(panels, 2 * 36).splitlines() == ["Share on call", "month: 1 · %", "share: 20.4"]
    told = chart_words.summary(panels)
    assert told.startswith("one: Stacked area chart over month")
    assert "Share on call: Line chart" in told
    none = replace(panels, panels=())
    assert (chart_words.head(none), chart_words.rows(none)) == (("",), ())
    assert chart_words.is_empty(none)


def test_only_what_is_piled_is_added_up() -> None:
    lines = chart_words.at_position(samples.capacity(), 4).splitlines()
    assert lines[0] == "month: 5 · person-months"
    assert lines[-1] == "all together: 6.5"
    assert "can be done: 3.41667" in lines


def test_points_beside_bars_are_told_where_there_are_any() -> None:
    assert chart_words.at_position(samples.needed(), 0).splitlines()[-2:] == ["needed from: 3", "all together: 9"]
    assert "needed from" not in chart_words.at_position(samples.needed(), 1)
    assert "needed from: 12" in chart_words.summary(samples.needed())
