"""The sheet of what was really spent: one row an amount."""

from __future__ import annotations

from core.inputs.actuals import MOST_ACTUALS, Actual
from core.kinds import Kind
from core.schema import inputs_of
from core.workbook.inputs_sheet import HEAD_HEIGHT, head_of
from core.workbook.layout import FIRST_INPUT, Layout, fixed, letters
from core.workbook.page import Page, apart, number_format
from core.workbook.style import Role

SHEET = "Actuals"
HEADS = FIRST_INPUT - 1
ACTUAL_HEADS = tuple(head_of(given) for given in inputs_of(Actual))
NAMES = (("list_actuals", fixed(SHEET, HEADS, 0)),)
MONTH_FORMAT = "yyyy-mm"
WIDTHS = (("month", 12), ("line", 36), ("amount", 20), ("note", 60))
FIGURES = ("month", "amount")


def write_actuals(page: Page, layout: Layout) -> None:
    """The amounts, a row each, and room for more."""
    page.head(SHEET, "What was really spent, by month and line. Add rows below; the sheet Variance follows.")
    attributes = inputs_of(Actual)
    page.mixed_heads(HEADS, ACTUAL_HEADS, [given.name in FIGURES for given in attributes])
    for column, given in enumerate(attributes):
        page.room(column, column, dict(WIDTHS)[given.name])
        page.guard((FIRST_INPUT, column), given.kind, layout, rows=MOST_ACTUALS)
        for row, actual in enumerate(layout.plan.actuals, FIRST_INPUT):
            _cell(page, (row, column), given.kind, given.kind.to_cell(getattr(actual, given.name)))
    page.sheet.set_row(HEADS, HEAD_HEIGHT)
    page.sheet.freeze_panes(FIRST_INPUT, 0)
    page.sheet.repeat_rows(HEADS)


def area(name: str) -> str:
    """The reference to all cells an attribute may stand in, empty ones among them."""
    column = letters(next(place for place, given in enumerate(inputs_of(Actual)) if given.name == name))
    return f"{SHEET}!${column}${FIRST_INPUT + 1}:${column}${FIRST_INPUT + MOST_ACTUALS}"


def _cell(page: Page, at: tuple[int, int], kind: Kind, raw: float | str) -> None:
    """A value as its kind writes it; months without their day."""
    if isinstance(raw, str):
        page.words(*at, raw, Role.INPUT)
    else:
        month = at[1] == 0
        page.number(*at, raw, Role.INPUT, apart(MONTH_FORMAT if month else number_format(kind)))
