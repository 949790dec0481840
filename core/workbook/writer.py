"""A plan as the bytes of an .xlsx: live formulas, each with the value it has."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from core.keys import SECTIONS
from core.plan import Plan
from core.results import evaluate
from core.rows import Phase
from core.workbook import prices_sheets
from core.workbook import results_sheets as sheets
from core.workbook.inputs_sheet import names, write_section
from core.workbook.layout import OWN_SHEETS, lay_out, sheet_of
from core.workbook.page import Page
from core.workbook.style import Styles
from core.workbook.versions import FORMAT, PROPERTY

FIXED_TIME = datetime(2000, 1, 1, tzinfo=UTC)  # the same plan gives the same bytes
A3, A4 = 8, 9  # paper codes of the file format
TABS = (
    ("Cover", "#1F5FBF"),
    ("Summary", "#1B7F4B"),
    ("Checks", "#B3261E"),
    ("Timeline", "#1B2430"),
    ("Basis", "#1B2430"),
)


class PlainSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter has no types
    """A worksheet that takes formulas as they are; XlsxWriter looks through each for newer functions, 29 times."""

    def _prepare_formula(self, formula: str, _expand: bool = False) -> str:  # noqa: FBT001, FBT002 - XlsxWriter's own
        return formula.removeprefix("=")


def contents(plan: Plan) -> bytes:
    """The workbook of a plan, with the figures of the chosen case and the active scenario."""
    results, inputs, layout = evaluate(plan), plan.inputs(), lay_out(plan)
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    styles = Styles(book)
    pages = {name: Page(book.add_worksheet(name, PlainSheet), styles) for name in OWN_SHEETS}
    for section in SECTIONS:
        write_section(section, pages[sheet_of(section)], layout, inputs)
    sheets.write_cover(pages["Cover"], layout, results)
    sheets.write_scenarios(pages["Scenarios"], layout)
    sheets.write_figures(Phase.ONCE, pages["Basis"], layout, results)
    sheets.write_timeline(pages["Timeline"], layout, results)
    sheets.write_figures(Phase.END, pages["Summary"], layout, results)
    sheets.write_checks(pages["Checks"], layout, results)
    prices_sheets.write_prices(pages["Prices"], layout)
    prices_sheets.write_origins(pages["Origins"], layout)
    sheets.write_sources(pages["Sources"])
    sheets.write_lists(pages["Lists"], layout)
    for name, reference in (*names(layout), *prices_sheets.NAMES):
        book.define_name(name, f"={reference}")
    _finish(book, plan, pages)
    book.close()
    return buffer.getvalue()


def _finish(book: xlsxwriter.Workbook, plan: Plan, pages: dict[str, Page]) -> None:
    """Properties, tab colours, print set-up."""
    book.set_properties(
        {
            "title": plan.general.title,
            "author": plan.general.author,
            "created": FIXED_TIME,
            "comments": "Written by Headwater",
        }
    )
    book.set_custom_property(PROPERTY, FORMAT, "number")
    book.set_calc_mode("auto")
    colours = dict(TABS)
    for name, page in pages.items():
        page.sheet.set_landscape()
        page.sheet.set_paper(A4)
        page.sheet.fit_to_pages(1, 1 if name == "Cover" else 0)
        page.sheet.set_footer("&L&F&C&A&RPage &P of &N")
        page.sheet.hide_gridlines(2)
        page.sheet.set_tab_color(colours.get(name, "#8A6D00"))
    timeline = pages["Timeline"].sheet
    timeline.set_paper(A3)
    timeline.set_print_scale(60)
