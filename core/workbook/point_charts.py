"""Charts of points in a workbook: native ones, drawn from cells; logarithmic axes and shapes as in the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import xlsxwriter
from xlsxwriter.utility import quote_sheetname

from core.chart_points import Cloud, Lit, Measure, Points, Shape
from core.workbook.charts import CARD, LINE, MUTED, PALETTE, TEXT, font
from core.workbook.page import Page

TYPES = (
    *((Shape.DOT, "circle"), (Shape.SQUARE, "square"), (Shape.TRIANGLE, "triangle")),
    *((Shape.DIAMOND, "diamond"), (Shape.CROSS, "x"), (Shape.PLUS, "plus"), (Shape.STAR, "star")),
    *((Shape.DASH, "long_dash"), (Shape.DOWN, "triangle"), (Shape.NONE, "none")),
)
LARGE, SMALL = 10, 6  # points of a marker
PLAIN, COUNTED = "General", '[>=1000000]#,##0,,"M";[>=1000]#,##0,"k";General'
MOST_COUNTED = 1e12  # beyond this figures are written as powers of ten


@dataclass(frozen=True, slots=True)
class Cells:
    """Where the points of a chart stand on a sheet: for each cloud, point that matters and guide its name, x and y."""

    sheet: str
    runs: tuple[tuple[str, str, str], ...]

    def reference(self, cells: str) -> str:
        """Cells of the sheet, as a chart refers to them."""
        return f"={quote_sheetname(self.sheet)}!{cells}"


def place_points(
    page: Page, book: xlsxwriter.Workbook, spot: tuple[int, int], chart: Points, cells: Cells, size: tuple[int, int]
) -> None:
    """Put a chart of points on a page, with its top left corner in a cell (row, column) and a size in pixels.

    Cells hold values in base units; what has no place on a logarithmic axis should be left empty there. Ranges of the
    points that matter, and names beside points, are left to the table.

    Raises:
        ValueError: there are more or fewer runs of cells than clouds, points that matter and guides together.
    """
    made = book.add_chart({"type": "scatter", "subtype": "straight_with_markers"})
    looks = [_cloud(each) for each in chart.clouds] + [_lit(each) for each in chart.lit]
    looks += [_line(each.role, 0.75, dashed=True) for each in chart.guides]
    for look, (name, across, up) in zip(looks, cells.runs, strict=True):
        named = {"name": cells.reference(name)}
        made.add_series({**named, "categories": cells.reference(across), "values": cells.reference(up), **look})
    made.set_title({"name": chart.title, "name_font": font(12, TEXT, bold=True), "overlay": False})
    made.set_chartarea({"border": {"none": True}, "fill": {"color": CARD}})
    made.set_plotarea({"border": {"none": True}, "fill": {"color": CARD}})
    drawn = [point for _, point in chart.everyone() if not chart.missing(point)]
    made.set_x_axis(_axis(chart.x_title, chart.across, [point.x for point in drawn]))
    made.set_y_axis(_axis(chart.y_title, chart.up, [point.y for point in drawn]))
    made.set_legend({"position": "bottom", "font": font(10, MUTED)} if len(looks) > 1 else {"none": True})
    made.show_blanks_as("gap")
    width, height = size
    made.set_size({"width": width, "height": height})
    page.sheet.insert_chart(*spot, made, {"description": described(chart, cells), "object_position": 2})


def described(chart: Points, cells: Cells) -> str:
    """What a chart shows, for those who do not see it; without figures, which may change."""
    names = [*(each.label for each in chart.clouds), *(each.name for each in chart.lit)]
    names += [each.label for each in chart.guides]
    return (
        f"{chart.title}. Points, {chart.x_title} across and {chart.y_title} up: {', '.join(names)}. "
        f"The figures stand on the sheet {cells.sheet}."
    )


def _cloud(cloud: Cloud) -> dict[str, Any]:
    line = _line(cloud.role, 2, dashed=cloud.dashed)["line"] if cloud.joined else {"none": True}
    return {"line": line, "marker": _marker(cloud.shape, cloud.role, SMALL)}


def _lit(point: Lit) -> dict[str, Any]:
    return {"line": {"none": True}, "marker": _marker(point.shape, point.role, LARGE)}


def _line(role: str, width: float, *, dashed: bool) -> dict[str, Any]:
    dash = {"dash_type": "dash"} if dashed else {}
    return {"line": {"color": dict(PALETTE)[role], "width": width, **dash}, "marker": {"type": "none"}}


def _marker(shape: Shape, role: str, size: int) -> dict[str, Any]:
    kind, colour = dict(TYPES)[shape], dict(PALETTE)[role]
    if shape is Shape.NONE:
        return {"type": kind}
    return {"type": kind, "size": size, "fill": {"color": colour}, "border": {"color": colour}}


def _axis(title: str, measure: Measure, values: list[float]) -> dict[str, Any]:
    """An axis; one that is logarithmic begins and ends at powers of ten, and crosses the other at its beginning."""
    log: dict[str, Any] = {}
    if measure.log and values:
        low, high = _decades(min(values), max(values))
        log = {"log_base": 10, "min": low, "max": high, "crossing": low}
        log["num_format"] = COUNTED if high < MOST_COUNTED and low >= 1 else "0E+0"
    named = {"name": title, "name_font": font(10, MUTED)} if title else {}
    return {
        **named,
        "num_font": font(10, MUTED),
        "num_format": {1.0: PLAIN, 0.01: "0%"}.get(measure.scale, PLAIN),
        "line": {"color": MUTED, "width": 0.75},
        "major_gridlines": {"visible": True, "line": {"color": LINE, "width": 0.75}},
        "major_tick_mark": "none",
        "label_position": "low",
        **log,
    }


def _decades(low: float, high: float) -> tuple[float, float]:
    """Return the powers of ten around values."""
    floor, ceiling = Measure(log=True).place(low), Measure(log=True).place(high)
    first = int(floor // 1)
    return 10.0**first, 10.0 ** max(first + 1, -int(-ceiling // 1))
