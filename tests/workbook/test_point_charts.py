"""Charts of points in a workbook: drawn from cells, with the axes, shapes and colours that the program draws."""

from __future__ import annotations

import io
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest
import xlsxwriter

from core.chart_points import Cloud, Guide, Lit, Measure, Point, Points, Shape
from core.workbook.charts import PALETTE, SIZE
from core.workbook.page import Page
from core.workbook.point_charts import Cells, described, place_points
from core.workbook.style import Styles
from tests.ui import point_samples
from tests.workbook.test_charts import parts, placed, value, words

RUNS = Points(
    "Runs",
    x_title="compute",
    y_title="hours",
    clouds=(
        Cloud("dots", (Point(2e23, 3e5), Point(0.0, 1.0)), "series1"),
        Cloud("curve", (Point(1e22, 1e4),), "series2", Shape.NONE, joined=True, dashed=True),
    ),
    lit=(Lit(5e23, 8e6, "this plan"),),
    guides=(Guide("40 % of peak", ((1e22, 1e4), (1e24, 1e6))),),
    across=Measure(log=True, unit="FLOP"),
    up=Measure(log=True),
)
CELLS = Cells("My data", tuple((f"$A${row}", f"$B${row}:$C${row}", f"$D${row}:$E${row}") for row in range(2, 6)))


def chart_of(chart: Points, cells: Cells = CELLS) -> Element:
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    page = Page(book.add_worksheet("Charts"), Styles(book))
    book.add_worksheet("My data")
    place_points(page, book, (3, 0), chart, cells, SIZE)
    book.close()
    return parts(buffer.getvalue(), "charts")[0]


def test_every_run_of_points_is_drawn_from_its_cells() -> None:
    dots, _, plan, guide = chart_of(RUNS).findall(".//{*}ser")
    assert dots.findtext("{*}tx//{*}f") == "'My data'!$A$2"
    assert dots.findtext("{*}xVal//{*}f") == "'My data'!$B$2:$C$2"
    assert dots.findtext("{*}yVal//{*}f") == "'My data'!$D$2:$E$2"
    assert value(plan, "{*}marker/{*}symbol") == "diamond"
    assert value(guide, ".//{*}prstDash") == "dash"


def test_shapes_and_lines_are_those_of_the_program() -> None:
    dots, curve, *_ = chart_of(RUNS).findall(".//{*}ser")
    assert value(dots, "{*}marker/{*}symbol") == "circle"
    assert dots.find("{*}spPr/{*}ln/{*}noFill") is not None
    assert value(curve, "{*}marker/{*}symbol") == "none"
    assert value(curve, "{*}spPr/{*}ln//{*}srgbClr") == dict(PALETTE)["series2"].removeprefix("#")


def test_logarithmic_axes_begin_and_end_at_powers_of_ten() -> None:
    across, up = chart_of(RUNS).findall(".//{*}valAx")
    assert [value(across, f"{{*}}scaling/{{*}}{each}") for each in ("logBase", "min", "max")] == [
        "10",
        "1e+22",
        "1e+24",
    ]
    assert [value(up, f"{{*}}scaling/{{*}}{each}") for each in ("min", "max")] == ["10000.0", "10000000.0"]
    assert [words(axis.find("{*}title")) for axis in (across, up)] == ["compute", "hours"]
    formats = [axis.find("{*}numFmt") for axis in (across, up)]
    assert [None if each is None else each.get("formatCode") for each in formats] == [
        *("0E+0", '[>=1000000]#,##0,,"M";[>=1000]#,##0,"k";General'),
    ]


def test_a_linear_axis_and_one_without_values_are_left_to_the_spreadsheet() -> None:
    plain = chart_of(replace(RUNS, up=Measure(), clouds=(), lit=(), x_title=""), replace(CELLS, runs=CELLS.runs[:1]))
    assert plain.find(".//{*}logBase") is None
    assert plain.find(".//{*}legend") is None
    assert [words(axis.find("{*}title")) for axis in plain.findall(".//{*}valAx")] == ["", "hours"]


def test_every_colour_is_written_out_and_the_chart_is_described() -> None:
    part = chart_of(RUNS)
    assert not part.findall(".//{*}schemeClr")
    assert all(each.find(".//{*}srgbClr") is not None for each in part.findall(".//{*}ser"))
    told = described(RUNS, CELLS)
    assert told.startswith("Runs. Points, compute across and hours up: dots, curve, this plan, 40 % of peak.")
    assert told.endswith("The figures stand on the sheet My data.")


def test_cells_that_do_not_match_are_refused() -> None:
    with pytest.raises(ValueError, match="shorter"):
        chart_of(RUNS, Cells("My data", CELLS.runs[:2]))


def test_of_bars_against_a_capacity_the_parts_are_drawn() -> None:
    part = placed(point_samples.memory())
    assert [value(part, f".//{{*}}{each}") for each in ("barDir", "grouping")] == ["bar", "stacked"]
    assert len(part.findall(".//{*}ser")) == 6
    assert len(placed(point_samples.mixed_memory()).findall(".//{*}ser")) == 2
