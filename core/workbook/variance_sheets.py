"""Plan against actual in live formulas: one sheet with the months across, one with a row a line to date.

Amounts are looked up by month and line, whatever the order of their rows; what no line and month finds is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from core.actuals.variance import NOT_PLANNED, ON, OVER, TOLERANCE, UNDER, Compared, Variance
from core.formula import rounded
from core.inputs.actuals import LINES
from core.results import Results
from core.units import COUNT, FLAG, PERCENT, USD
from core.workbook.actuals_sheet import SHEET, area, write_actuals
from core.workbook.inputs_sheet import HEAD_HEIGHT
from core.workbook.layout import DATE_ROW, FIRST_INPUT, FIRST_MONTH, MONTH_ROW, OPENING, Layout, fixed, letters, quoted
from core.workbook.page import Page, apart
from core.workbook.style import Role

TO_DATE, BY_MONTH = "Variance", "Variance by month"
KNOWN = MONTH_ROW + 2  # the row that says for which months something is known
FIRST_BLOCK, BLOCK = KNOWN + 2, 6  # rows: the heading of the first line, and from line to line
NOTES = FIRST_INPUT + len(LINES) + 2  # rows of the sheet to date: below the lines and all of them together
NEAR = NOTES + 2
PLAN, ACTUAL, DIFFERENCE, SO_FAR = range(1, 5)  # rows below a heading
HEADS = (
    *("Line", "Unit", "Plan to date", "Actual to date", "Difference", "% of plan", "State"),
    *("Plan of the rest", "Forecast at the end", "Plan in all", "Kind"),
)
SHARE, STATE = 5, 6  # columns
NOTHING = "Nothing is imported yet: add rows to the sheet Actuals, or import spend in Headwater."
ABOUT = "Months with actuals against the plan of the chosen case and scenario; over plan means more was spent."
MONEY, SHARE_LOOK = USD.excel, apart("0.0%;-0.0%;\u2013")


def write_spent(pages: dict[str, Page], layout: Layout, results: Results) -> None:
    """What was spent as a list, and both sheets that set it against the plan."""
    found = Variance(results)
    write_actuals(pages[SHEET], layout)
    _write_months(pages[BY_MONTH], layout, found)
    _write_lines(pages[TO_DATE], layout, found)


def _write_months(page: Page, layout: Layout, found: Variance) -> None:
    """Months in the columns of the timeline; of each line its plan, what was spent, the difference, and so far."""
    page.head(BY_MONTH, "One formula a row across all months; the months are those of the sheet Timeline.")
    page.heads(DATE_ROW, 0, ("", "", "", "To date"))
    page.heads(MONTH_ROW, 0, ("Row", "Unit", "Kind", ""))
    _across(page, DATE_ROW, "=Timeline!{now}" + f"{DATE_ROW + 1}", layout.dates, (Role.HEAD, "mmm yy"))
    months = [float(month) for month in range(layout.months)]
    _across(page, MONTH_ROW, "=Timeline!{now}" + f"{MONTH_ROW + 1}", months, (Role.HEAD, "0"))
    _label(page, KNOWN, "Month with actuals", FLAG.symbol, "Calc")
    counted = f"=IF(COUNTIFS({area('month')},{_from()},{area('month')},{_until()})>0,1,0)"
    _across(page, KNOWN, counted, found.total.known, (Role.CALC, COUNT.excel))
    page.formula(KNOWN, OPENING, f"=SUM({_row(layout, KNOWN)})", sum(found.total.known), (Role.TOTAL, COUNT.excel))
    for place, each in enumerate(found.all):
        _write_block(page, layout, each, place, len(found.lines))
    page.sheet.set_column(0, 0, 48)
    page.sheet.set_column(1, 1, 10)
    page.sheet.set_column(2, 2, 9)
    page.sheet.set_column(OPENING, OPENING, 18)
    page.sheet.set_column(FIRST_MONTH, layout.last_column, 16)
    page.sheet.freeze_panes(MONTH_ROW + 1, OPENING)
    page.sheet.repeat_rows(DATE_ROW, MONTH_ROW)
    page.sheet.repeat_columns(0, 1)


def _write_block(page: Page, layout: Layout, each: Compared, place: int, lines: int) -> None:
    """Plan, actual and difference of one line, or of all of them."""
    head = _head(place)
    plan, actual, difference, so_far = (head + row for row in (PLAN, ACTUAL, DIFFERENCE, SO_FAR))
    is_total = place == lines
    page.words(head, 0, each.label, Role.SECTION)
    spent = (
        f"=SUMIFS({area('amount')},{area('line')},$A${head + 1},{area('month')},{_from()},{area('month')},{_until()})"
    )
    summed = "=" + "+".join("{now}" + f"{_head(line) + ACTUAL + 1}" for line in range(lines))
    rows: tuple[tuple[int, str, str, str, Iterable[float]], ...] = (
        (plan, "plan", "Link", "=Timeline!{now}" + f"{layout.row(each.key)[1] + 1}", each.plan),
        (actual, "actual", "Calc", summed if is_total else spent, each.actual),
        (difference, "difference", "Calc", _less(actual, plan), each.differences),
        (so_far, "difference so far", "Calc", f"=SUM(${letters(FIRST_MONTH)}{difference + 1}:" + "{now}" +
         f"{difference + 1})", each.so_far),
    )  # fmt: skip
    for row, words, kind, text, values in rows:
        _label(page, row, f"{each.label}, {words}", USD.symbol, kind)
        _across(page, row, text, values, (Role.LIVE if kind == "Link" else Role.CALC, MONEY))
    known = f"{_row(layout, plan)},{_row(layout, KNOWN)}"
    page.formula(plan, OPENING, f"=SUMPRODUCT({known})", each.planned, (Role.TOTAL, MONEY))
    page.formula(actual, OPENING, f"=SUM({_row(layout, actual)})", each.spent, (Role.TOTAL, MONEY))
    at = letters(OPENING)
    page.formula(difference, OPENING, f"={at}{actual + 1}-{at}{plan + 1}", each.difference, (Role.TOTAL, MONEY))


def _write_lines(page: Page, layout: Layout, found: Variance) -> None:
    """A row a line: plan, actual, difference and state to date, and the end if the rest goes as planned."""
    page.head(TO_DATE, "")
    imported = f'=IF(COUNT({area("amount")})=0,"{NOTHING}","{ABOUT}")'
    page.formula(1, 0, imported, ABOUT if layout.plan.actuals else NOTHING, (Role.MUTED, ""))
    words = {0, 1, STATE, len(HEADS) - 1}
    page.mixed_heads(FIRST_INPUT - 1, HEADS, [column not in words for column in range(len(HEADS))])
    for place, each in enumerate(found.all):
        _write_line(page, layout, each, place, is_total=place == len(found.lines))
    _write_notes(page, layout, found)
    page.sheet.set_column(0, 0, 44)
    page.sheet.set_column(1, 1, 9)
    page.sheet.set_column(2, len(HEADS) - 2, 18)
    page.sheet.set_column(len(HEADS) - 1, len(HEADS) - 1, 9)
    page.sheet.set_row(FIRST_INPUT - 1, HEAD_HEIGHT)
    page.sheet.freeze_panes(FIRST_INPUT, 1)


def _write_line(page: Page, layout: Layout, each: Compared, place: int, *, is_total: bool) -> None:
    row, head = FIRST_INPUT + place, _head(place)
    look = Role.TOTAL if is_total else Role.CALC
    link = Role.TOTAL if is_total else Role.LIVE
    here = {name: f"{letters(column)}{row + 1}" for name, column in zip("CDEHJ", (2, 3, 4, 7, 9), strict=True)}
    page.words(row, 0, each.label, Role.TOTAL if is_total else Role.LABEL)
    page.words(row, 1, USD.symbol, Role.MUTED)
    from_months = [(2, PLAN, each.planned), (3, ACTUAL, each.spent), (4, DIFFERENCE, each.difference)]
    for column, below, value in from_months:
        page.formula(row, column, f"={fixed(BY_MONTH, head + below, OPENING)}", value, (link, MONEY))
    share = f"=IF({here['C']}=0,0,{here['E']}/{here['C']})"
    page.formula(row, SHARE, share, each.share, (look, SHARE_LOOK))
    page.formula(row, STATE, _state(here, layout), each.state, (look, ""))
    rest = f"={here['J']}-{here['C']}"
    page.formula(row, 7, rest, each.rest, (look, MONEY))
    page.formula(row, 8, f"={here['D']}+{here['H']}", each.forecast, (look, MONEY))
    whole = f"=SUM({quoted(BY_MONTH)}!{_row(layout, head + PLAN)})"
    page.formula(row, 9, whole, each.whole, (link, apart(MONEY)))
    page.words(row, 10, "Calc", Role.MUTED)


def _write_notes(page: Page, layout: Layout, found: Variance) -> None:
    """How many months are known, what no line and month counts, and how near to the plan is on it."""
    figures: tuple[tuple[str, str, str, Any, tuple[Role, str]], ...] = (
        ("Months with actuals", "months", f"={fixed(BY_MONTH, KNOWN, OPENING)}", sum(found.total.known),
         (Role.LIVE, COUNT.excel)),
        ("Not counted: other months or lines", USD.symbol, _left(layout, len(found.lines)), left(found),
         (Role.CALC, MONEY)),
    )  # fmt: skip
    for place, (label, unit, text, value, look) in enumerate(figures):
        page.words(NOTES + place, 0, label)
        page.words(NOTES + place, 1, unit, Role.MUTED)
        page.formula(NOTES + place, 2, text, value, look)
    page.words(NEAR, 0, "On plan within")
    page.words(NEAR, 1, PERCENT.symbol, Role.MUTED)
    page.number(NEAR, 2, TOLERANCE, Role.CALC, PERCENT.excel)


def left(found: Variance) -> float:
    """What is stated and counted in no month of the plan, in $, to the cent."""
    return rounded(sum(each.amount for each in found.outside) + 0.0, found.total.cents)


def _state(here: dict[str, str], layout: Layout) -> str:
    plan, spent, difference = here["C"], here["D"], here["E"]
    is_near = f"ROUND(ABS({difference})-$C${NEAR + 1}*ABS({plan}),{layout.live('constants.cents')})<=0"
    stated = f'IF({is_near},"{ON}",IF({difference}>0,"{OVER}","{UNDER}"))'
    return f'=IF({plan}=0,IF({spent}=0,"{ON}","{NOT_PLANNED}"),{stated})'


def _left(layout: Layout, lines: int) -> str:
    counted = fixed(BY_MONTH, _head(lines) + ACTUAL, OPENING)
    return f"=ROUND(SUM({area('amount')})-{counted},{layout.live('constants.cents')})"


def _across(page: Page, row: int, text: str, values: Iterable[float], look: tuple[Role, str]) -> None:
    """One formula across all months."""
    for column, value in enumerate(values, FIRST_MONTH):
        page.formula(row, column, text.format(now=letters(column)), value, look)


def _less(one: int, other: int) -> str:
    """One row less another, in months of which something is known."""
    return "=({now}" + f"{one + 1}" + "-{now}" + f"{other + 1})" + "*{now}" + f"${KNOWN + 1}"


def _from() -> str:
    """At the first day of the month of a column, or after it."""
    return '">="&{now}$' + f"{DATE_ROW + 1}"


def _until() -> str:
    """Before the first day of the next month."""
    here = "{now}$" + f"{DATE_ROW + 1}"
    return f'"<"&DATE(YEAR({here}),MONTH({here})+1,1)'


def _row(layout: Layout, row: int) -> str:
    """All months of a row of the sheet by month."""
    return f"${letters(FIRST_MONTH)}${row + 1}:${letters(layout.last_column)}${row + 1}"


def _head(place: int) -> int:
    """The row of the heading of a line."""
    return FIRST_BLOCK + BLOCK * place


def _label(page: Page, row: int, label: str, unit: str, kind: str) -> None:
    page.words(row, 0, label)
    page.words(row, 1, unit, Role.MUTED)
    page.words(row, 2, kind, Role.MUTED)
