"""A plan as the bytes of an .xlsx: live formulas, each with the value it has."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter
from xlsxwriter.worksheet import CellFormulaTuple, Worksheet

from core import __version__
from core.change_log import Entry
from core.comparison.cases import kept
from core.keys import SECTIONS
from core.plan import Case, Plan
from core.remarks import SAMPLE, counted
from core.results import evaluate
from core.rows import Phase
from core.uncertainty.report import Report
from core.workbook import (
    actuals_sheet,
    cases_sheet,
    checks_sheet,
    decisions_sheet,
    log_sheet,
    prices_sheets,
    remarks_sheet,
    saved_sheet,
    uncertainty_sheet,
)
from core.workbook import results_sheets as sheets
from core.workbook.beside_charts import draw_beside
from core.workbook.beside_sheet import SHEET, write_beside
from core.workbook.charts import write_charts
from core.workbook.contrast_sheet import write_machines as write_ways
from core.workbook.contrast_sheet import write_models
from core.workbook.inputs_sheet import names, write_section
from core.workbook.layout import Layout, fixed, lay_out
from core.workbook.machines_sheet import write_machines
from core.workbook.named_styles import NamedBook
from core.workbook.page import Page
from core.workbook.runs_sheet import write_runs
from core.workbook.samples_sheet import write_samples
from core.workbook.sheet_names import SAMPLES, machine_sheets, mark_of, own_sheets, sheet_of, type_of
from core.workbook.style import Styles
from core.workbook.variance_sheets import BY_MONTH, write_spent
from core.workbook.versions import FORMAT, PROPERTY

FIXED_TIME = datetime(2000, 1, 1, tzinfo=UTC)  # the same plan gives the same bytes
A3, A4 = 8, 9  # paper codes of the file format
LONGEST_HEAD = 250  # signs a header may have
WIDE = ("Every case", "Decisions", "Lists", BY_MONTH)  # broader than one page can show
MAY = ("format_cells", "format_columns", "format_rows", "insert_rows", "insert_columns", "sort", "autofilter")
MAY_TOO = ("insert_hyperlinks", "objects", "scenarios")


class PlainSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter has no types
    """A worksheet that takes formulas as they are; XlsxWriter looks through each for newer functions, 29 times.

    A plan holds some 80,000 formulas: each is kept and written with as little ado as the format allows.
    """

    def _write_formula(self, row: int, col: int, formula: str, cell_format: Any = None, value: Any = 0) -> int:
        self._check_dimensions(row, col)
        self.table[row][col] = CellFormulaTuple(formula.removeprefix("="), cell_format, value)
        return 0

    def _xml_formula_element(self, formula: str, result: Any, attributes: Any = ()) -> None:
        attributes = "".join(f' {key}="{value}"' for key, value in attributes)  # an address, a style, a type: plain
        if result == "":  # which XlsxWriter leaves without its type
            attributes += ' t="str"'
        words = escape(result) if isinstance(result, str) else result
        self.fh.write(f"<c{attributes}><f>{escape(formula)}</f><v>{words}</v></c>")


def contents(plan: Plan, report: Report | None = None, *, samples: bool = False, log: tuple[Entry, ...] = ()) -> bytes:
    """The workbook of a plan: figures of the chosen case in the active scenario, what worlds say if drawn, its log."""
    results, inputs, layout = evaluate(plan), plan.inputs(), lay_out(plan)
    buffer = io.BytesIO()
    book = NamedBook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    styles = Styles(book)
    pages = {name: Page(book.add_worksheet(name, PlainSheet), styles) for name in own_sheets(plan, samples=samples)}
    for section in SECTIONS:
        write_section(section, pages[sheet_of(section)], layout, inputs)
    sheets.write_cover(pages["Cover"], layout, results, tuple(pages)[1:])
    sheets.write_scenarios(pages["Scenarios"], layout)
    sheets.write_figures(Phase.ONCE, pages["Basis"], layout, results)
    for option, (name, rows) in enumerate(zip(machine_sheets(plan), results.versus, strict=True)):
        write_machines(option, pages[name], layout, results.beside[option], rows)
    sheets.write_timeline(pages["Timeline"], layout, results)
    sheets.write_figures(Phase.END, pages["Summary"], layout, results)
    draw_beside(pages[SHEET], book, write_beside(pages[SHEET], layout, results), results)
    write_charts(pages["Charts"], book, layout, results)
    cases_sheet.write_cases(pages[cases_sheet.SHEET], layout, results, kept(replace(plan, case=Case())))
    uncertainty_sheet.write_uncertainty(pages[uncertainty_sheet.SHEET], layout, results, report)
    write_spent(pages, layout, results)
    if report is not None and samples:
        write_samples(pages[SAMPLES], report)
    write_ways(pages["Four ways"])
    write_models(pages["Three ways"])
    write_runs(pages["Published runs"], book, layout, results)
    saved = saved_sheet.write_saved(pages[saved_sheet.SHEET], layout)
    checks_sheet.write_checks(pages["Checks"], layout, results, saved)
    log_sheet.write_log(pages[log_sheet.SHEET], log)
    _write_lists(pages, layout)
    sheets.write_sources(pages["Sources"])
    sheets.write_lists(pages["Lists"], layout)
    _name(book, layout, pages)
    for page in pages.values():
        checks_sheet.write_state(page, results)
    _finish(book, plan, pages)
    book.close()
    return buffer.getvalue()


def _write_lists(pages: dict[str, Page], layout: Layout) -> None:
    """What stands beside the plan, a row each."""
    decisions_sheet.write_decisions(pages[decisions_sheet.SHEET], layout)
    prices_sheets.write_prices(pages["Prices"], layout)
    prices_sheets.write_origins(pages["Origins"], layout)
    remarks_sheet.write_remarks(pages[remarks_sheet.SHEET], layout)


def _name(book: xlsxwriter.Workbook, layout: Layout, pages: dict[str, Page]) -> None:
    """Name the inputs, the lists, and every sheet, so that it is known again whatever somebody calls it."""
    marks = ((mark_of(sheet), fixed(sheet, 0, 0)) for sheet in pages)
    sheets_with_lists = (prices_sheets, decisions_sheet, saved_sheet, log_sheet, actuals_sheet, remarks_sheet)
    lists = (named for each in sheets_with_lists for named in each.NAMES)
    for name, reference in (*names(layout), *lists, *marks):
        book.define_name(name, f"={reference}")


def _plain(text: str) -> str:
    """Words as a header prints them."""
    return text.replace("&", "&&")


def _finish(book: xlsxwriter.Workbook, plan: Plan, pages: dict[str, Page]) -> None:
    """Properties, tab colours, print set-up."""
    book.set_properties(
        {
            "title": plan.general.title,
            "author": plan.general.author,
            "created": FIXED_TIME,
            "comments": f"Written by Headwater {__version__}",
        }
    )
    book.set_custom_property(PROPERTY, FORMAT, "number")
    book.set_calc_mode("auto")
    scenario = plan.scenarios[plan.scenario - 1].name if plan.scenario else "as planned"
    samples = counted(plan)
    mark = f"&C&B{SAMPLE}: {samples}" if samples else ""
    head = f"&L{_plain(plan.general.title)}{mark}&R{_plain(scenario)}"
    for name, page in pages.items():
        page.sheet.protect("", dict.fromkeys((*MAY, *MAY_TOO), True))
        page.sheet.set_header(head[:LONGEST_HEAD])
        page.sheet.set_landscape()
        page.sheet.set_paper(A3 if name == "Team" else A4)
        page.sheet.fit_to_pages(1, 1 if name == "Charts" else 0)
        page.sheet.set_footer("&L&F&C&A&R&D   page &P of &N")
        page.sheet.hide_gridlines(2)
        page.sheet.set_tab_color(type_of(name)[1])
    pages["Published runs"].sheet.set_paper(A3)  # its chart stands right of the table
    for name in ("Timeline", *machine_sheets(plan), *WIDE):
        pages[name].sheet.set_paper(A3)
        pages[name].sheet.set_print_scale(60)
