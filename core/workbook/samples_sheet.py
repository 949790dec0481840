"""The sheet of samples: headline figures of the chosen case in some of the worlds, with live percentiles above them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.chance.summary import SHARES
from core.draws import Array
from core.uncertainty.measures import HEADLINE
from core.uncertainty.report import CASH_OUT, Report, end
from core.units import PERCENT, Unit
from core.workbook.layout import FIRST_INPUT, letters
from core.workbook.page import Page
from core.workbook.style import Role

SHEET = "Samples"
MOST = 4096
NOTE = (
    "Draws of the chosen case as values, the first of each replicate; a month after the last of the plan stands for "
    "never. Above them live formulas over these rows, and what Headwater made of the same rows."
)
REPLICATE, WORLD, FIRST_FIGURE = 0, 1, 2  # columns
LAST_MONTH = FIRST_INPUT - 1
SUMMARY = LAST_MONTH + 2  # heads; then live and saved, a row each
PERCENTILE, MEAN, LATER = "Percentile", "Mean", "Later than the last month"
ROWS = (*((PERCENTILE, share) for share in SHARES), (MEAN, 0.0), (LATER, 0.0))
HUNDRED = 100
TALL = 40  # points; three lines of a head


@dataclass(frozen=True, slots=True)
class Column:
    """A figure in the worlds that are shown, and which rows above tell of it."""

    label: str
    unit: Unit
    figures: Array
    told: tuple[str, ...]


def write_samples(page: Page, report: Report) -> None:
    """The samples, and what is made of them twice."""
    page.head(SHEET, NOTE)
    page.words(LAST_MONTH, 0, "Last month of the plan", Role.MUTED)
    page.number(LAST_MONTH, FIRST_FIGURE, float(end(report)), Role.CALC, "0")
    found, each = columns(report), _each(report)
    heads = SUMMARY + 2 * len(ROWS) + 2
    first, last = heads + 1, heads + len(found[0].figures)
    for row in (SUMMARY, heads):
        page.sheet.set_row(row, TALL)
        page.heads(row, FIRST_FIGURE, tuple(_title(column) for column in found), Role.FIGURE_HEAD)
    page.heads(SUMMARY, 0, ("Of these rows",))
    page.heads(SUMMARY, 1, ("Share",), Role.FIGURE_HEAD)
    page.heads(heads, 0, ("Replicate", "World"), Role.FIGURE_HEAD)
    for row, (what, share) in enumerate(ROWS, SUMMARY + 1):
        for place, told in ((row, "live"), (row + len(ROWS), "as drawn")):
            page.words(place, 0, f"{what}, {told}", Role.MUTED)
            if what == PERCENTILE:
                page.number(place, 1, share, Role.CALC, "0%")
        for place, column in enumerate(found, FIRST_FIGURE):
            if what in column.told:
                span = f"{letters(place)}${first + 1}:{letters(place)}${last + 1}"
                _made(page, (row, place), span, column, made((what, share), column.figures, end(report)))
    for row in range(len(found[0].figures)):
        page.number(first + row, REPLICATE, row // each + 1.0, Role.CALC, "0")
        page.number(first + row, WORLD, row % each + 1.0, Role.CALC, "0")
        for place, column in enumerate(found, FIRST_FIGURE):
            page.number(first + row, place, float(column.figures[row]), Role.CALC, column.unit.excel)
    page.sheet.set_column(REPLICATE, REPLICATE, 34)
    page.sheet.set_column(WORLD, WORLD, 10)
    page.sheet.set_column(FIRST_FIGURE, FIRST_FIGURE + len(found) - 1, 20)
    page.sheet.freeze_panes(heads + 1, FIRST_FIGURE)
    page.sheet.repeat_rows(heads)


def columns(report: Report) -> tuple[Column, ...]:
    """The headline figures in the worlds that are shown, and whether cash runs out before release in each."""
    sample, each = report.worlds.chosen, _each(report)
    shown = {key: sample.figures(key)[:, :each].ravel() for key in HEADLINE}
    found = []
    for figure in report.chosen.figures:
        line, told = figure.line, (PERCENTILE, MEAN, LATER) if figure.is_month else (PERCENTILE, MEAN)
        found.append(Column(line.label, line.unit, shown[line.key], told))
    out = shown["runway"] <= np.minimum(shown["release"], end(report))
    return (*found, Column(CASH_OUT, PERCENT, out.astype(np.float64), (MEAN,)))


def made(row: tuple[str, float], figures: Array, last_month: float) -> float:
    """What the formula of a row comes to."""
    what, share = row
    if what == PERCENTILE:
        return float(np.percentile(figures, HUNDRED * share))
    return float(figures.mean() if what == MEAN else (figures > last_month).mean())


def _each(report: Report) -> int:
    """How many worlds of each replicate are shown; as even as all, for they are a power of two."""
    setting = report.worlds.setting
    return min(setting.worlds, MOST // setting.replicates)


def _title(column: Column) -> str:
    """Its label with its unit; that a month is a month is in the label."""
    unit = "" if LATER in column.told else column.unit.symbol
    return f"{column.label}, {unit}" if unit else column.label


def _made(page: Page, at: tuple[int, int], span: str, column: Column, value: float) -> None:
    """One figure of a column: live, and below as it was drawn."""
    row, place = at
    what, _ = ROWS[row - SUMMARY - 1]
    unit = PERCENT if what == LATER else column.unit
    text = f"=AVERAGE({span})"
    if what == PERCENTILE:
        text = f"=PERCENTILE({span},$B{row + 1})"
    elif what == LATER:
        text = f'=COUNTIF({span},">"&$C${LAST_MONTH + 1})/COUNT({span})'
    page.formula(row, place, text, value, (Role.CALC, unit.excel))
    page.number(row + len(ROWS), place, value, Role.CALC, unit.excel)
