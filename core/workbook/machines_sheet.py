"""One sheet an option for the machines: its inputs as they hold, then every row that differs between options."""

from __future__ import annotations

from core.keys import Place, section_type
from core.reference import unit_words
from core.results import Results, Row
from core.schema import inputs_of
from core.terms import Formula
from core.workbook.formulas import Spot, formula
from core.workbook.layout import (
    DATE_ROW,
    FIRST_MONTH,
    FIRST_ROW,
    MONTH_ROW,
    OPENING,
    VALUE,
    Layout,
    fixed,
    letters,
    row_sheet,
)
from core.workbook.page import Page, number_format, pick
from core.workbook.sheet_names import machine_sheets
from core.workbook.style import Role


def write_machines(option: int, page: Page, layout: Layout, results: Results, beside: dict[str, Row]) -> None:
    """Write the sheet of one option, whose results these are."""
    sheet = machine_sheets(layout.plan)[option]
    stated = results.inputs.infrastructure
    page.head("", "Everything that follows from this option, with team and model as chosen on the sheet Plan.")
    name = layout.effective(Place("infrastructure", option, "name"))
    page.formula(0, 0, f"={name}", stated.name, (Role.TITLE, ""))
    _heads(page, layout)
    page.words(FIRST_ROW, 0, "Stated, as it holds", Role.SECTION)
    for given in inputs_of(section_type("infrastructure")):
        row = layout.machine_row(f"infrastructure.{given.name}")
        page.words(row, 0, given.kind.label)
        page.words(row, 1, unit_words(given.kind), Role.MUTED)
        value = given.kind.to_cell(getattr(stated, given.name))
        reference = layout.effective(Place("infrastructure", option, given.name))
        page.formula(row, VALUE, f"={reference}", value, (Role.LIVE, number_format(given.kind)))
    for key, row_formula in {**layout.formulas, **layout.beside}.items():
        if key in layout.of_machines:
            _row(row_formula, (page, layout, sheet), results, (results.rows | beside)[key])
    _finish(page, layout)


def link(key: str, layout: Layout, column: str = "") -> str:
    """The formula of a row as the chosen case has it: from the chosen option's sheet, in a column of months or none."""
    row = layout.machine_row(key)
    where = [fixed(sheet, row, VALUE) for sheet in machine_sheets(layout.plan)]
    if column:
        where = [f"'{sheet}'!{column}{row + 1}" for sheet in machine_sheets(layout.plan)]
    return pick(layout.selector("infrastructure"), tuple(where))


def _heads(page: Page, layout: Layout) -> None:
    """The same columns as on the timeline."""
    page.heads(MONTH_ROW, 0, ("Row", "Unit"))
    page.heads(MONTH_ROW, VALUE, ("Value", "Opening"), Role.FIGURE_HEAD)
    for month in range(layout.months):
        column = FIRST_MONTH + month
        for row, look in ((DATE_ROW, "mmm yy"), (MONTH_ROW, "0")):
            value = layout.dates[month] if row == DATE_ROW else float(month)
            page.formula(row, column, f"=Timeline!{letters(column)}${row + 1}", value, (Role.HEAD, look))


def _row(given: Formula, place: tuple[Page, Layout, str], results: Results, row: Row) -> None:
    """One row of the model: a figure, or one formula across the months."""
    page, layout, sheet = place
    line, spot = given.line, Spot(layout, sheet)
    at, look = layout.machine_row(line.key), (Role.CALC, line.unit.excel)
    _heading(given, at, page, layout)
    page.words(at, 0, line.label)
    page.words(at, 1, line.unit.symbol, Role.MUTED)
    if row_sheet(line.phase) != "Timeline":
        page.formula(at, VALUE, formula(given.value, spot), row.values[0], look)
        page.words(at, OPENING, line.note, Role.MUTED)
        return
    page.words(at, VALUE, "Balance" if given.opening is not None else "Calc", Role.MUTED)
    if given.opening is not None:
        page.formula(at, OPENING, formula(given.opening, spot), results.openings[line.key], look)
    same = formula(given.value, Spot(layout, sheet, now="{now}", before="{before}"))
    for column, value in enumerate(row.values, FIRST_MONTH):
        page.formula(at, column, same.format(now=letters(column), before=letters(column - 1)), value, look)


def _heading(given: Formula, row: int, page: Page, layout: Layout) -> None:
    """The heading above a row that begins a section."""
    if layout.begins(f"machines.{given.line.key}"):
        page.words(row - 1, 0, given.line.section, Role.SECTION)


def _finish(page: Page, layout: Layout) -> None:
    """Widths, frozen heads and print set-up as on the timeline."""
    page.sheet.set_column(0, 0, 44)
    page.sheet.set_column(1, 1, 18)
    page.sheet.set_column(VALUE, layout.last_column, 15)
    page.sheet.freeze_panes(MONTH_ROW + 1, OPENING)
    page.sheet.repeat_rows(DATE_ROW, MONTH_ROW)
    page.sheet.repeat_columns(0, VALUE)
    page.sheet.set_v_pagebreaks([FIRST_MONTH + 1 + 12 * year for year in range(1, layout.months // 12)])
