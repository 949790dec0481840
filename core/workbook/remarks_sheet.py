"""The sheet of remarks: who answers for a value, a note on it, and whether it is still that of an example."""

from __future__ import annotations

from core.inputs.remarks import MOST_REMARKS, Remark
from core.keys import input_kind
from core.remarks import label
from core.schema import inputs_of
from core.workbook.inputs_sheet import HEAD_HEIGHT, head_of
from core.workbook.layout import FIRST_INPUT, Layout, fixed
from core.workbook.page import Page
from core.workbook.style import Role

SHEET = "Remarks"
HEADS = FIRST_INPUT - 1
NAMES = (("list_remarks", fixed(SHEET, HEADS, 0)),)
INPUT = "Input"
COLUMNS = tuple((given.name, head_of(given)) for given in inputs_of(Remark))
REMARK_HEADS = (COLUMNS[0][1], INPUT, *(head for _, head in COLUMNS[1:]))
WIDTHS = (40, 34, 24, 70, 14)


def write_remarks(page: Page, layout: Layout) -> None:
    """The remarks, a row each: the key and what it names, then what is remarked."""
    page.head(SHEET, "Who answers for a value, what to know of it, and which values are still those of an example.")
    for column, (head, width) in enumerate(zip(REMARK_HEADS, WIDTHS, strict=True)):
        page.heads(HEADS, column, (head,), Role.FIGURE_HEAD if column == len(WIDTHS) - 1 else Role.HEAD)
        page.room(column, column, width)
    for column, (name, _) in enumerate(COLUMNS[1:], 2):
        kind = input_kind(Remark, name)
        page.guard((FIRST_INPUT, column), kind, layout, rows=MOST_REMARKS)
        for row, remark in enumerate(layout.plan.remarks, FIRST_INPUT):
            page.value(row, column, kind, getattr(remark, name))
    for row, remark in enumerate(layout.plan.remarks, FIRST_INPUT):
        page.words(row, 0, remark.key, Role.MUTED)
        page.words(row, 1, label(remark.key))
    page.sheet.set_row(HEADS, HEAD_HEIGHT)
    page.sheet.freeze_panes(FIRST_INPUT, 0)
    page.sheet.repeat_rows(HEADS)
