"""Native charts of the options for the machines, drawn from the tables of the sheet that sets them side by side."""

from __future__ import annotations

from dataclasses import replace

import xlsxwriter

from core import machine_figures
from core.charts import NONE, Chart, Kind, Series
from core.results import Results
from core.workbook.beside_sheet import FIRST_OPTION, HEADS, SHEET, SPANS, Tables
from core.workbook.charts import Ranges, place
from core.workbook.layout import letters
from core.workbook.page import Page

SIZE = (640, 320)
DOWN, GAP = 17, 1  # rows from chart to chart, columns from the tables to the charts
BELOW = HEADS + 1  # not in the row that is repeated on every page
A_PAGE = 4  # charts on a page of paper
STEPS = "From list price to useful hour, step by step"
TITLES = (
    *(machine_figures.OVER_USE, STEPS, "Where paid hours go", "Machines paid so far"),
    *("Cost of leaving at the end of a month", "Delivery and run, month by month"),
)


def draw_beside(page: Page, book: xlsxwriter.Workbook, tables: Tables, results: Results) -> None:
    """Draw every chart of the sheet, one below the other beside its tables."""
    count = len(results.beside)
    drawn = (
        (machine_figures.over_use(results), _over_use(tables, results)),
        (_steps(results), _across(tuple(key for key, _ in machine_figures.STEPS), tables, count)),
        (machine_figures.waste(results), replace(_rows("waste", tables, count), highest=1.0)),
        (machine_figures.cumulative(results), _down("machines_so_far", tables, count)),
        (machine_figures.leaving(results), _down("exit_cost", tables, count)),
        (_delivery(results), _rows("gantt", tables, count)),
    )
    for number, ((chart, ranges), title) in enumerate(zip(drawn, TITLES, strict=True)):
        spot = (BELOW + number * DOWN, FIRST_OPTION + count + GAP)
        place(page, book, spot, replace(chart, title=title, marks=()), ranges, SIZE)
    page.sheet.set_h_pagebreaks([BELOW + A_PAGE * DOWN])


def _steps(results: Results) -> Chart:
    """The steps of each option, stacked: what they add up to is the price of a useful hour."""
    series = tuple(
        Series(label, tuple(each.once(key) for each in results.beside), f"series{place}")
        for place, (key, label) in enumerate(machine_figures.STEPS, 1)
    )
    names = machine_figures.names(results)
    return Chart(STEPS, Kind.STACK, series, categories=names, y_title="$ per useful GPU-hour")


def _delivery(results: Results) -> Chart:
    """The spans of each option as planned; the months before the signature carry them."""
    roles = (NONE, *(role for _, role in machine_figures.DELIVERY_ROLES))
    series = tuple(
        Series(label, tuple(value(each) for each in results.beside), role)
        for (label, _, value), role in zip(SPANS, roles, strict=True)
    )
    names = machine_figures.names(results)
    return Chart("", Kind.LYING, series, categories=names, y_title="months from the start")


def _over_use(tables: Tables, results: Results) -> Ranges:
    """The table over the share in use; prices too high to compare leave the picture."""
    found = _down("use", tables, len(results.beside))
    return replace(found, highest=machine_figures.ceiling(results), shares=True)


def _down(key: str, tables: Tables, count: int) -> Ranges:
    """A table with positions down the first column and a column an option."""
    first, last = (row + 1 for row in tables.spots[key])
    columns = [letters(FIRST_OPTION + place) for place in range(count)]
    series = tuple((f"${each}${HEADS + 1}", f"${each}${first}:${each}${last}") for each in columns)
    return Ranges(SHEET, f"$A${first}:$A${last}", series)


def _rows(key: str, tables: Tables, count: int) -> Ranges:
    """A table with a row a series and a column an option."""
    first, last = tables.spots[key]
    return _named(tuple(range(first, last + 1)), count)


def _across(keys: tuple[str, ...], tables: Tables, count: int) -> Ranges:
    """Rows of facts as series."""
    return _named(tuple(tables.spots[key][0] for key in keys), count)


def _named(rows: tuple[int, ...], count: int) -> Ranges:
    first, last = letters(FIRST_OPTION), letters(FIRST_OPTION + count - 1)
    series = tuple((f"$A${row + 1}", f"${first}${row + 1}:${last}${row + 1}") for row in rows)
    return Ranges(SHEET, f"${first}${HEADS + 1}:${last}${HEADS + 1}", series)
