"""The sheet that sets the options for the machines side by side: facts down, options across, all of it live."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from core import beside, machine_figures
from core.inputs.terms import BY_USE, COMMITTED, OWNED
from core.model.books import YEARS
from core.model.outcome import WASTE
from core.results import Results
from core.units import FLAG, Unit
from core.workbook.layout import FIRST_MONTH, MONTH_ROW, VALUE, Layout, fixed, letters, quoted
from core.workbook.page import YES_NO, Page
from core.workbook.sheet_names import machine_sheets
from core.workbook.style import Role

SHEET = "Side by side"
FIRST_OPTION = 2
HEADS, FIRST = 3, 4
ANSWERS = (
    ("naive", "0.0%"),
    ("share", '[>1]"never";[=0]"always";0.0%'),
    ("months", "#,##0.00"),
    ("fall", "0.0%"),
    ("keep", "#,##0"),
)
FLAGS = ((BY_USE, "by_use"), (COMMITTED, "committed"), (OWNED, "owned"))
PRICE, FACTOR = "0.0000", 0.05


@dataclass(slots=True)
class Tables:
    """Where the tables that charts are drawn from stand: the rows of their heads and figures, counted from zero."""

    heads: int = HEADS
    spots: dict[str, tuple[int, int]] = field(default_factory=dict)


def write_beside(page: Page, layout: Layout, results: Results) -> Tables:
    """Write the sheet; returns where its tables are."""
    page.head(SHEET, "Every option for the machines with team and model as chosen; each figure comes from its sheet.")
    sheet = _Sheet(page, layout, results, Tables())
    _heads(sheet, HEADS, "Fact")
    row = FIRST
    for title, keys in (
        *beside.BLOCKS[:4],
        ("Leaving after the month of the sheet Plan", beside.THEN),
        *beside.BLOCKS[4:],
    ):
        row = _facts(sheet, row, title, keys)
    for place in range(len(results.beside)):
        row = _against(sheet, row, place)
    row = _fiscal(sheet, row)
    row = _shares(sheet, row)
    row = _over_use(sheet, row)
    row = _gantt(sheet, row)
    for key, title in (("machines_so_far", "Machines paid so far, $"), ("exit_cost", "Cost of leaving, $")):
        row = _monthly(sheet, row, key, title)
    _finish(page, len(results.beside))
    return sheet.tables


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What all parts of the sheet need."""

    page: Page
    layout: Layout
    results: Results
    tables: Tables

    @property
    def options(self) -> Iterator[tuple[int, str, Results]]:
        """Column, sheet and results of each option."""
        names = machine_sheets(self.layout.plan)
        for place, (name, each) in enumerate(zip(names, self.results.beside, strict=True)):
            yield FIRST_OPTION + place, name, each

    def cell(self, sheet: str, key: str) -> str:
        """The reference to a figure of an option."""
        return fixed(sheet, self.layout.machine_row(key), VALUE)


def _heads(sheet: _Sheet, row: int, title: str) -> None:
    """The options' names over their columns."""
    sheet.page.heads(row, 0, (title, "Unit"))
    for column, name, each in sheet.options:
        told = each.inputs.infrastructure.name
        sheet.page.formula(row, column, f"={quoted(name)}!$A$1", told, (Role.FIGURE_HEAD, ""))


def _facts(sheet: _Sheet, row: int, title: str, keys: tuple[str, ...]) -> int:
    """Facts of one block; what does not belong to an option's terms is zero, shown as a dash."""
    sheet.page.words(row + 1, 0, title, Role.SECTION)
    row += 2
    for key in keys:
        line = sheet.layout.formulas[key].line
        sheet.page.words(row, 0, beside.label(key, line.label))
        sheet.page.words(row, 1, line.unit.symbol, Role.MUTED)
        terms = dict(beside.WHERE).get(key)
        for column, name, each in sheet.options:
            text, value = sheet.cell(name, key), each.once(key)
            if terms is not None:
                text = f"IF({'+'.join(sheet.cell(name, flag) for term, flag in FLAGS if term in terms)}>0,{text},0)"
                value = value if beside.terms_of(each) in terms else 0.0
            sheet.page.formula(row, column, f"={text}", value, (Role.LIVE, _dashed(line.unit)))
        sheet.tables.spots[key] = (row, row)
        row += 1
    return row


def _dashed(unit: Unit) -> str:
    """A number format that writes zero as a dash."""
    if unit == FLAG:
        return YES_NO
    return unit.excel if unit.money else f"{unit.excel};-{unit.excel};\u2013"


def _against(sheet: _Sheet, row: int, place: int) -> int:
    """Break-evens of every option against one of them; an option says nothing against itself."""
    other = machine_sheets(sheet.layout.plan)[place]
    option = sheet.results.beside[place].inputs.infrastructure
    title = f'="Against "&{quoted(other)}!$A$1'
    sheet.page.formula(row + 1, 0, title, f"Against {option.name}", (Role.SECTION, ""))
    row += 2
    formats = dict(ANSWERS)
    for kind, words, terms in beside.AGAINST:
        key = f"vs{place + 1}_{kind}"
        line = sheet.layout.beside[key].line
        sheet.page.words(row, 0, words)
        sheet.page.words(row, 1, line.unit.symbol, Role.MUTED)
        sheet.page.words(row, FIRST_OPTION + len(sheet.results.beside), line.note, Role.MUTED)
        for at, ((column, name, each), rows) in enumerate(zip(sheet.options, sheet.results.versus, strict=True)):
            if at == place:
                sheet.page.words(row, column, "\u2013", Role.MUTED)
                continue
            flags = "+".join(sheet.cell(name, flag) for term, flag in FLAGS if term in terms)
            text = f'=IF({flags}>0,{sheet.cell(name, key)},"\u2013")'
            value = rows[key].values[0] if beside.terms_of(each) in terms else "\u2013"
            sheet.page.formula(row, column, text, value, (Role.LIVE, formats[kind]))
        row += 1
    return row


def _fiscal(sheet: _Sheet, row: int) -> int:
    """Cash, expense and commitments by fiscal year."""
    keys = tuple(f"{key}_year_{year}" for key, _ in beside.YEARS for year in range(1, YEARS + 1))
    return _facts(sheet, row, "Fiscal years: cash, expense, under commitments", keys)


def _shares(sheet: _Sheet, row: int) -> int:
    """Where the paid hours go, as shares."""
    sheet.page.words(row + 1, 0, "Where paid hours go", Role.SECTION)
    row += 2
    sheet.tables.spots["waste"] = (row, row + len(WASTE) - 1)
    for key, name in zip(WASTE, machine_figures.WASTE_NAMES, strict=True):
        sheet.page.words(row, 0, name)
        sheet.page.words(row, 1, "share", Role.MUTED)
        for column, machines, each in sheet.options:
            paid = each.once("all_paid")
            value = each.once(f"all_{key}") / paid if paid else 0.0
            whole = sheet.cell(machines, "all_paid")
            text = f"=IF({whole}=0,0,{sheet.cell(machines, f'all_{key}')}/{whole})"
            sheet.page.formula(row, column, text, value, (Role.CALC, "0.0%"))
        row += 1
    return row


def _over_use(sheet: _Sheet, row: int) -> int:
    """The price of a useful hour over the share of time in use; the step stands among the constants."""
    sheet.page.words(row + 1, 0, machine_figures.OVER_USE, Role.SECTION)
    row += 2
    steps = round(1 / FACTOR)
    step = sheet.layout.live("constants.grid")
    sheet.tables.spots["use"] = (row, row + steps - 1)
    for place in range(1, steps + 1):
        share = place * FACTOR
        above = f"+$A${row}" if place > 1 else ""
        sheet.page.formula(row, 0, f"={step}{above}", share, (Role.CALC, "0%"))
        sheet.page.words(row, 1, "$ / useful GPU-h", Role.MUTED)
        prices = beside.price_at(sheet.results, share)
        for (column, name, _), price in zip(sheet.options, prices, strict=True):
            fixed_, more, capacity = (sheet.cell(name, key) for key in ("fixed_month", "more_month", "capacity"))
            stands = f"({fixed_}+{more}*$A${row + 1})/({capacity}*$A${row + 1})"
            run, by_use = sheet.cell(name, "run_price"), sheet.cell(name, "by_use")
            text = f"=IF({by_use}+1*({capacity}=0)>0,{run},{stands})"
            sheet.page.formula(row, column, text, price, (Role.CALC, PRICE))
        row += 1
    return row


def _gantt(sheet: _Sheet, row: int) -> int:
    """Months from the start to signature, and the lengths of lead, delay, tests and run."""
    sheet.page.words(row + 1, 0, "Delivery and run, months", Role.SECTION)
    row += 2
    sheet.tables.spots["gantt"] = (row, row + len(SPANS) - 1)
    for label, text, value in SPANS:
        sheet.page.words(row, 0, label)
        sheet.page.words(row, 1, "months", Role.MUTED)
        for column, name, each in sheet.options:
            told = "=" + text.format(**{word: sheet.cell(name, key) for word, key in MOMENTS})
            sheet.page.formula(row, column, told, value(each), (Role.CALC, "#,##0.00"))
        row += 1
    return row


def _monthly(sheet: _Sheet, row: int, key: str, title: str) -> int:
    """A row of each option over the months, months down."""
    sheet.page.words(row + 1, 0, title, Role.SECTION)
    row += 2
    layout = sheet.layout
    sheet.tables.spots[key] = (row, row + layout.months - 1)
    last = letters(layout.last_column)
    for month in range(layout.months):
        head = f"{letters(FIRST_MONTH)}${MONTH_ROW + 1}" if not month else ""
        text = f"=Timeline!${head}" if head else f"=$A${row}+1"
        sheet.page.formula(row, 0, text, float(month), (Role.CALC, "0"))
        sheet.page.words(row, 1, "$", Role.MUTED)
        for column, name, each in sheet.options:
            at = layout.machine_row(key) + 1
            span = f"{quoted(name)}!${letters(FIRST_MONTH)}${at}:${last}${at}"
            value = each.months(key)[month]
            sheet.page.formula(row, column, f"=INDEX({span},1,$A{row + 1}+1)", value, (Role.LIVE, MONEY))
        row += 1
    return row


def _finish(page: Page, options: int) -> None:
    """Widths, frozen heads and what is printed."""
    page.sheet.set_column(0, 0, 52)
    page.sheet.set_column(1, 1, 20)
    page.sheet.set_column(FIRST_OPTION, FIRST_OPTION + options - 1, 19)
    page.sheet.set_column(FIRST_OPTION + options, FIRST_OPTION + options, 36)
    page.sheet.freeze_panes(FIRST, FIRST_OPTION)
    page.sheet.repeat_rows(HEADS)


def _signed(results: Results) -> float:
    """The month of signature."""
    return results.inputs.infrastructure.signature


MONEY = "#,##0;(#,##0);\u2013"
MOMENTS = (
    ("signed", "infrastructure.signature"),
    ("promised", "promised"),
    ("delivered", "delivered"),
    ("ready", "ready"),
    ("done", "done_at"),
)
SPANS: tuple[tuple[str, str, Callable[[Results], float]], ...] = (
    ("signature", "{signed}", _signed),
    (
        "lead",
        "{promised}-{signed}",
        lambda each: each.once("promised") - _signed(each),
    ),
    ("delay", "{delivered}-{promised}", lambda each: each.once("delivered") - each.once("promised")),
    ("tests", "{ready}-{delivered}", lambda each: each.once("ready") - each.once("delivered")),
    (
        "waiting and run",
        "MAX(0,{done}-{ready})",
        lambda each: max(0.0, each.once("done_at") - each.once("ready")),
    ),
)
