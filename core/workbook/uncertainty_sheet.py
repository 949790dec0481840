"""The sheet of how sure it is: what worlds said when they were drawn, as values, beside the live figures."""

from __future__ import annotations

import math

from core import __version__
from core.chance.estimate import Estimate
from core.chance.summary import SHARES
from core.results import Results
from core.uncertainty.knowing import Worth
from core.uncertainty.report import (
    NEVER,
    Outlook,
    Report,
    above_nothing,
    end,
    rank_words,
    share_of,
    standing_out,
)
from core.uncertainty.words import case_name, name
from core.units import MONTH, PERCENT, USD, Unit
from core.workbook.layout import FIRST_INPUT, Layout, letters
from core.workbook.page import Page, link
from core.workbook.style import Role

SHEET = "Uncertainty"
NOTE = "Values as Headwater drew them, not formulas; the last columns say whether the plan has changed since."
NOTHING = (
    "Nothing has been drawn. On the command line: headwater simulate FILE --cases all --out FILE. It draws some "
    "thousand worlds from the ranges of all inputs, and writes here how sure each figure is, and what to find out."
)
ERROR, UNSURE = "±", "?"
FIRST_FIGURE = 2  # columns: the label and the unit stand before
LIVE = FIRST_FIGURE + 2 * len(SHARES)  # then as drawn, then whether both are the same
HEADS = FIRST_INPUT + 10
TALL = 40  # points; three lines of a head
UNKNOWN = "No input alone explains any of it that can be told from nothing."
WORTHLESS = "No input alone is worth finding out, as far as these draws can tell."
MATTERING = (("net_cost", "What the spread of net cost hangs on"), ("release", "What the month of release hangs on"))
OF_CASES = ("release_cost", "release", "net_cost")


def write_uncertainty(page: Page, layout: Layout, results: Results, report: Report | None) -> None:
    """What was drawn, and all that it says; how to draw where nothing was."""
    page.head(SHEET, NOTHING if report is None else NOTE)
    page.sheet.set_column(0, 0, 50)
    page.sheet.set_column(1, 1, 20)
    page.sheet.set_column(FIRST_FIGURE, LIVE + 2, 17)
    if report is None:
        return
    _drawn(page, report)
    row = _figures(page, layout, results, report)
    row = _chances(page, row + 1, report)
    if len(report.outlooks) > 1:
        row = _cases(page, row + 1, report)
    for key, title in MATTERING:
        row = _matters(page, row + 1, report, (key, title))
    _knowing(page, row + 1, report)
    page.sheet.freeze_panes(FIRST_INPUT - 1, 1)


def _drawn(page: Page, report: Report) -> None:
    """When and how it was drawn."""
    setting = report.worlds.setting
    told: tuple[tuple[str, str | float], ...] = (
        ("Drawn", report.stamp),
        ("By", f"Headwater {__version__}"),
        ("Method", report.method),
        ("Draws", float(setting.count)),
        ("Replicates", float(setting.replicates)),
        ("Seed", float(report.seed)),
        ("Scenario", report.scenario),
        ("Case", " + ".join(report.chosen.names)),
        ("Months of the plan", float(end(report))),
    )
    for row, (label, value) in enumerate(told, FIRST_INPUT - 1):
        page.words(row, 0, label, Role.MUTED)
        if isinstance(value, str):
            page.words(row, 1, value)
        else:
            page.number(row, 1, value, Role.CALC, "#,##0")


def _figures(page: Page, layout: Layout, results: Results, report: Report) -> int:
    """Percentiles of the headline figures, and the planned ones live and as they were. Returns the row after them."""
    page.heads(HEADS, 0, ("Figure", "Unit"))
    heads = [head for share in SHARES for head in (f"P{share * 100:.0f}", ERROR)]
    page.heads(HEADS, FIRST_FIGURE, (*heads, "Planned, live", "When drawn", "Still the same"), Role.FIGURE_HEAD)
    row = HEADS
    for row, figure in enumerate(report.chosen.figures, HEADS + 1):
        key, unit = figure.line.key, figure.line.unit
        page.words(row, 0, figure.line.label)
        page.words(row, 1, unit.symbol, Role.MUTED)
        _estimates(page, (row, FIRST_FIGURE), unit, figure.percentiles)
        live, then = f"{letters(LIVE)}{row + 1}", f"{letters(LIVE + 1)}{row + 1}"
        now, was = results.once(key), report.results.once(key)
        page.formula(row, LIVE, f"={link(layout, key)}", now, (Role.LIVE, unit.excel))
        page.number(row, LIVE + 1, was, Role.CALC, unit.excel)
        trace = results.inputs.constants.trace
        same = float(abs(now - was) <= max(1.0, abs(now)) * trace)
        test = f"=IF(ABS({live}-{then})<=MAX(1,ABS({live}))*{layout.live('constants.trace')},1,0)"
        page.formula(row, LIVE + 2, test, same, (Role.CHECK, '"yes";;"changed since"'))
    return row + 1


def _chances(page: Page, heads: int, report: Report) -> int:
    row = heads
    page.heads(heads, 0, ("Chance", "Unit"))
    page.heads(heads, FIRST_FIGURE, ("Chance", ERROR), Role.FIGURE_HEAD)
    for row, (label, found) in enumerate(report.chosen.chances, heads + 1):
        page.words(row, 0, label)
        page.words(row, 1, PERCENT.symbol, Role.MUTED)
        _estimates(page, (row, FIRST_FIGURE), PERCENT, (found,))
    return row + 1


def _cases(page: Page, heads: int, report: Report) -> int:
    """A line a case: percentiles of three figures; below them a line a case with its chances."""
    told = [(figure.line.label, figure) for figure in map(report.chosen.figure, OF_CASES)]
    named = [(label if figure.is_month else f"{label}, {figure.line.unit.symbol}") for label, figure in told]
    titles = tuple(f"{label}, P{share * 100:.0f}" for label in named for share in SHARES)
    row = _case_heads(page, heads, titles)
    for row, each in enumerate(report.outlooks, heads + 1):
        _case_name(page, row, report, each)
        figures = [(figure.line.unit, found) for figure in map(each.figure, OF_CASES) for found in figure.percentiles]
        for column, (unit, found) in enumerate(figures, FIRST_FIGURE):
            _figure(page, (row, column), unit, found.value, NEVER)
    chances = tuple(head for label, _ in report.chosen.chances for head in (f"{label}, %", ERROR))
    below = _case_heads(page, row + 2, chances)
    for row, each in enumerate(report.outlooks, below + 1):
        _case_name(page, row, report, each)
        _estimates(page, (row, FIRST_FIGURE), PERCENT, tuple(found for _, found in each.chances))
    return row + 1


def _case_heads(page: Page, row: int, titles: tuple[str, ...]) -> int:
    """Heads over figures of cases, in up to three lines. Returns their row."""
    page.sheet.set_row(row, TALL)
    page.heads(row, 0, ("Case", ""))
    page.heads(row, FIRST_FIGURE, titles, Role.FIGURE_HEAD)
    return row


def _case_name(page: Page, row: int, report: Report, each: Outlook) -> None:
    page.words(row, 0, case_name(report.plan, each.case))
    page.words(row, 1, "chosen" if each is report.chosen else "", Role.MUTED)


def _matters(page: Page, heads: int, report: Report, about: tuple[str, str]) -> int:
    """Shares of a figure's spread, with ranks where they can be told apart."""
    row, (key, title) = heads, about
    page.heads(heads, 0, (title, "Rank"))
    page.heads(heads, FIRST_FIGURE, ("Share, %", ERROR), Role.FIGURE_HEAD)
    found = standing_out(report, key)
    if not found:
        row += 1
        page.words(row, 0, UNKNOWN, Role.MUTED)
    for row, each in enumerate(found, heads + 1):
        page.words(row, 0, name(report.plan, each.drawn))
        page.words(row, 1, rank_words(each, report.matters[key]))
        _estimates(page, (row, FIRST_FIGURE), PERCENT, (share_of(each),))
    return row + 1


def _knowing(page: Page, row: int, report: Report) -> None:
    """What finding out is worth before choosing, and what it costs."""
    if report.knowing is None:
        page.words(row, 0, "What is worth finding out is known once all cases are drawn.", Role.MUTED)
        return
    page.heads(row, 0, ("What is worth finding out before choosing", "Who"))
    heads = (f"Worth at most, {USD.symbol}", ERROR, "Weeks at most", ERROR, f"Costs, {USD.symbol}", "Takes weeks")
    page.heads(row, FIRST_FIGURE, (*heads, f"Worth less cost, {USD.symbol}"), Role.FIGURE_HEAD)
    page.words(row + 1, 0, "Everything")
    _estimates(page, (row + 1, FIRST_FIGURE), USD, (report.knowing.everything,))
    found = above_nothing(report.knowing)
    if not found:
        page.words(row + 2, 0, WORTHLESS, Role.MUTED)
    for place, each in enumerate(found, row + 2):
        _worth(page, place, report, each)


def _worth(page: Page, row: int, report: Report, each: Worth) -> None:
    page.words(row, 0, name(report.plan, each.drawn))
    page.words(row, 1, each.way.who, Role.MUTED)
    _estimates(page, (row, FIRST_FIGURE), USD, (each.money,))
    _estimates(page, (row, FIRST_FIGURE + 2), MONTH, (each.weeks,))
    for column, (unit, value) in enumerate(((USD, each.cost), (MONTH, each.way.weeks), (USD, each.net)), 4):
        page.number(row, FIRST_FIGURE + column, value, Role.CALC, unit.excel)


def _estimates(page: Page, at: tuple[int, int], unit: Unit, found: tuple[Estimate, ...]) -> None:
    """Figures and their half widths, side by side from here on."""
    row, column = at
    for each in found:
        _figure(page, (row, column), unit, each.value, NEVER)
        half = math.inf if math.isinf(each.error) else each.half_width
        _figure(page, (row, column + 1), unit, half, UNSURE)
        column += 2


def _figure(page: Page, at: tuple[int, int], unit: Unit, value: float, otherwise: str) -> None:
    """A figure, or a word where there is none."""
    if math.isinf(value):
        page.words(*at, otherwise, Role.RIGHT)
    else:
        page.number(*at, value, Role.CALC, unit.excel)
