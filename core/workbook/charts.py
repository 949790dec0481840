"""Charts of a workbook: native ones, drawn from cells, so that they follow what is typed there.

Every colour is written out: a chart with automatic colours shows nothing once the theme of a file is lost.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import xlsxwriter
from xlsxwriter.utility import quote_sheetname

from core import figures, team_figures, team_load
from core.charts import Chart, Kind, Look, Series
from core.results import Results
from core.workbook.layout import DATE_ROW, FIRST_MONTH, Layout, letters
from core.workbook.page import Page

PALETTE = (  # the light theme
    *(("series1", "#1F5FBF"), ("series2", "#C25310"), ("series3", "#1A7F6B"), ("series4", "#8A4FA3")),
    *(("series5", "#44520E"), ("series6", "#5B697A"), ("series7", "#C42067"), ("series8", "#4B2D00")),
    *(("good", "#177243"), ("warn", "#9A5B00"), ("bad", "#B3261E"), ("muted", "#5A6675")),
    ("text", "#1B2430"),
)
CARD, LINE, TEXT, MUTED = "#FFFFFF", "#DDE1E7", "#1B2430", "#5A6675"
FONT = "Calibri"
BLANK = " "
MONTH = "mmm yy"
TYPES = (  # of each kind, as the library names them
    (Kind.LINE, ("line", None)),
    (Kind.BARS, ("column", None)),
    (Kind.STACK, ("column", "stacked")),
    (Kind.LYING, ("bar", "stacked")),
    (Kind.AREA, ("column", "stacked")),  # without gaps, for spreadsheets set no lines on areas
)
FORMATS = (  # of the axis, by the scale of the chart
    (1e6, "#,##0.0##,,"),
    (1e3, "#,##0.0##,"),
    (1.0, "[>=1000]#,##0;[<=-1000]-#,##0;General"),
    (0.01, "0%"),
)
OWN = (  # the charts of the file: by their titles they are known again; and the rows that hold their series
    ("Cash by month", figures.cash, ("cash",)),
    ("Spending by month", figures.spending, ("machines_paid", "team_paid", "other")),
    ("People and what they can do", figures.people, ("headcount", "team_capacity")),
    ("Load against capacity", team_load.load_rows, team_load.LOAD_KEYS),
    ("Load of each function", team_load.uses, team_load.USE_KEYS),
    ("Burnout-risk index", team_figures.index, ("burnout", "burnout_target")),
    ("Share of time on call", team_figures.on_call_share, ("on_call",)),
    ("Work left", figures.work, ("prepare_left", "work_left")),
    ("Useful hours left", figures.progress, ("try_left", "run_left")),
)
SIZE = (630, 320)  # pixels
ACROSS, DOWN, FIRST, ABREAST = 10, 17, 3, 2  # columns and rows from chart to chart, the first row, charts side by side
FEW_LABELS = 8
STEPS = (1, 2, 3, 6, 12, 24)  # positions from label to label


@dataclass(frozen=True, slots=True)
class Ranges:
    """Where the figures of a chart stand on a sheet: the positions, and each series' name and values.

    The cells of the positions may hold the first days of the months that a chart counts: `dates`. What lies above
    `highest`, on the scale of the cells, leaves the picture. Positions that are `shares` are written in per cent.
    """

    sheet: str
    positions: str
    series: tuple[tuple[str, str], ...]
    dates: bool = False
    highest: float = math.inf
    shares: bool = False

    def reference(self, cells: str) -> str:
        """Cells of the sheet, as a chart refers to them."""
        return f"={quote_sheetname(self.sheet)}!{cells}"


def write_charts(page: Page, book: xlsxwriter.Workbook, layout: Layout, results: Results) -> None:
    """The charts of the chosen case by month, each from its rows of the timeline."""
    page.head("Charts", "The chosen case by month, drawn from the sheet Timeline: they follow what is changed in blue.")
    for number, (title, shown, keys) in enumerate(OWN):
        down, across = divmod(number, ABREAST)
        chart = replace(shown(results), title=title)
        place(page, book, (FIRST + down * DOWN, across * ACROSS), chart, months(layout, chart, keys), SIZE)


def months(layout: Layout, chart: Chart, keys: tuple[str, ...]) -> Ranges:
    """Where rows of the timeline stand, for the months of a chart."""
    first, last = (letters(FIRST_MONTH + int(month)) for month in (chart.x[0], chart.x[-1]))
    rows = [layout.row(key)[1] + 1 for key in keys]
    series = tuple((f"$A${row}", f"${first}${row}:${last}${row}") for row in rows)
    return Ranges("Timeline", f"${first}${DATE_ROW + 1}:${last}${DATE_ROW + 1}", series, dates=True)


def place(
    page: Page,
    book: xlsxwriter.Workbook,
    spot: tuple[int, int],
    chart: Chart,
    ranges: Ranges,
    size: tuple[int, int],
) -> None:
    """Put a chart on a page, with its top left corner in a cell (row, column) and a size in pixels.

    The cells hold what a spreadsheet stacks: what is below zero goes down, also where the chart's own bars float.

    Raises:
        ValueError: there are more or fewer series in the cells than in the chart.
        KeyError: there is no number format for the scale of the chart.
    """
    made = book.add_chart(dict(zip(("type", "subtype"), dict(TYPES)[chart.kind], strict=True)))
    lines = book.add_chart({"type": "line"}) if chart.kind is Kind.AREA and chart.piled != chart.series else made
    for each, (name, values) in zip(chart.series, ranges.series, strict=True):
        if chart.kind is Kind.LYING and not each.is_piled:
            continue  # nothing of a spreadsheet stands on lying bars: what there is room for stays in the table
        # LibreOffice counts the entries of a lying chart's legend from the end; there they are blank, not deleted.
        blank = each.is_carrier and chart.kind is Kind.LYING
        (made if each.is_piled else lines).add_series(
            {
                "name": BLANK if blank else ranges.reference(name),
                "categories": ranges.reference(ranges.positions),
                "values": ranges.reference(values),
                "gap": 0 if chart.kind is Kind.AREA else 40,
                **_look(each, chart.kind),
            }
        )
    if lines is not made:
        made.combine(lines)
    _dress(made, chart, ranges)
    width, height = size
    made.set_size({"width": width, "height": height})
    told = {"description": description(chart, ranges), "object_position": 2}
    page.sheet.insert_chart(*spot, made, told)


def description(chart: Chart, ranges: Ranges) -> str:
    """What a chart shows, for those who do not see it; without figures, which may change."""
    kind = "Lines" if chart.kind is Kind.LINE else "Bars" if chart.kind is Kind.BARS else "Stacked bars"
    over = f" by {chart.x_title}" if chart.x_title else ""
    names = ", ".join(each.label for each in chart.seen)
    return f"{chart.title}. {kind}{over}, in {chart.y_title}: {names}. The figures stand on the sheet {ranges.sheet}."


def _look(series: Series, kind: Kind) -> dict[str, Any]:
    """Fill or line of a series."""
    if series.is_carrier:
        return {"fill": {"none": True}, "border": {"none": True}}
    colour = dict(PALETTE)[series.role]
    if kind is Kind.LINE or series.look is Look.STEP:
        dash = {"dash_type": "dash"} if series.dashed else {}
        return {"line": {"color": colour, "width": 2, **dash}, "marker": {"type": "none"}}
    if series.look is Look.HATCHED:
        lines = {"pattern": "wide_upward_diagonal", "fg_color": colour, "bg_color": CARD}
        return {"pattern": lines, "border": {"none": True}}
    return {"fill": {"color": colour}, "border": {"none": True}}


def _dress(made: Any, chart: Chart, ranges: Ranges) -> None:
    """Title, axes, legend and ground."""
    made.set_title({"name": chart.title, "name_font": font(12, TEXT, bold=True), "overlay": False})
    made.set_chartarea({"border": {"none": True}, "fill": {"color": CARD}})
    made.set_plotarea({"border": {"none": True}, "fill": {"color": CARD}})
    held = {"min": 0} if 0.0 in chart.holds else {}
    positions, values = _positions(chart, ranges), {**_values(chart, ranges.highest), **held}
    if chart.kind is Kind.LYING:
        made.set_y_axis({**positions, "reverse": True})
        made.set_x_axis({**values, "label_position": "high"})
    else:
        made.set_x_axis(positions)
        made.set_y_axis(values)
    carriers = [index for index, each in enumerate(chart.series) if each.is_carrier]
    deleted = [] if chart.kind is Kind.LYING else carriers
    legend = {"position": "bottom", "font": font(10, MUTED), "delete_series": deleted}
    made.set_legend(legend if len(chart.seen) > 1 else {"none": True})
    made.show_blanks_as("gap")


def _positions(chart: Chart, ranges: Ranges) -> dict[str, Any]:
    """The axis of the positions."""
    every = next((step for step in STEPS if len(chart.positions()) <= step * FEW_LABELS), STEPS[-1])
    return {
        **_axis(chart.x_title),
        "line": {"color": MUTED, "width": 0.75},
        "major_gridlines": {"visible": False},
        "major_tick_mark": "outside" if ranges.dates else "none",
        "label_position": "low",
        "position_axis": "on_tick" if chart.kind is Kind.LINE else "between",
        **(_labels(every, dates=ranges.dates) if chart.x else {}),
        **({"num_format": "0%"} if ranges.shares else {}),
    }


def _labels(every: int, *, dates: bool) -> dict[str, Any]:
    """From label to label; LibreOffice leaves out labels of dates alone."""
    if dates:
        return {"date_axis": True, "major_unit": every, "major_unit_type": "months", "num_format": MONTH}
    return {"interval_unit": every, "interval_tick": every}


def _values(chart: Chart, highest: float) -> dict[str, Any]:
    """The axis of the values."""
    return {
        **({"max": highest} if math.isfinite(highest) else {}),
        **_axis(chart.y_title),
        "line": {"none": True},
        "major_gridlines": {"visible": True, "line": {"color": LINE, "width": 0.75}},
        "major_tick_mark": "none",
        "num_format": dict(FORMATS)[chart.scale],
    }


def _axis(title: str) -> dict[str, Any]:
    """What both axes have."""
    named = {"name": title, "name_font": font(10, MUTED)} if title else {}
    return {**named, "num_font": font(10, MUTED)}


def font(size: int, colour: str, *, bold: bool = False) -> dict[str, Any]:
    """A font of the workbook, its colour written out."""
    return {"name": FONT, "size": size, "color": colour, "bold": bold}
