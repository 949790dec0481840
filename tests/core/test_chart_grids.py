"""Heat maps, trees and panels as values: positions, levels, which panel a position belongs to."""

from __future__ import annotations

import pytest

from core.chart_grids import Box, HeatMap, Panels, levels
from core.charts import Chart, Kind, Look, Series

ONE = Chart("one", Kind.LINE, (Series("a", (1.0, 2.0)),), x=(1.0, 2.0))
OTHER = Chart("other", Kind.STACK, (Series("b", (3.0, 4.0)), Series("c", (5.0, 6.0))), x=(1.0, 2.0))


def test_panels_count_the_positions_of_one_after_the_other() -> None:
    both = Panels("both", panels=(ONE, OTHER))
    assert both.positions() == ("one: 1", "one: 2", "other: 1", "other: 2")
    assert [each.label for each in both.seen] == ["a", "b", "c"]
    assert both.found(1) == (ONE, 1)
    assert both.found(2) == (OTHER, 0)
    with pytest.raises(IndexError):
        both.found(4)


def test_the_groups_of_a_heat_map_are_rows_and_leave_its_columns_alone() -> None:
    rows = (Series("a", (1.0, 2.0)), Series("b", (1.0, 2.0)))
    assert HeatMap("T", series=rows, x=(1.0, 2.0), groups=(("g", 2),)).positions() == ("1", "2")
    assert HeatMap("T", series=rows, categories=("x", "y")).positions() == ("x", "y")


def test_boxes_know_how_many_stand_above_them() -> None:
    assert levels((Box("a", ""), Box("b", "", 0), Box("c", "", 1), Box("d", "", 0))) == (0, 1, 2, 1)
    with pytest.raises(ValueError, match="“b” must stand behind the box above it"):
        levels((Box("b", "", 1), Box("a", "")))


def test_what_is_piled_is_no_line_and_no_shade() -> None:
    looks = tuple(Series(look.value, (1.0,), look=look) for look in Look)
    assert [each.label for each in Chart("T", Kind.AREA, looks, x=(1.0,)).piled] == ["plain", "hatched"]
