"""The sheet of the decision log: one row a decision."""

from __future__ import annotations

from core.inputs.decisions import MOST_DECISIONS, Decision
from core.kinds import Choice, Text
from core.schema import inputs_of
from core.workbook.inputs_sheet import HEAD_HEIGHT, head_of
from core.workbook.layout import FIRST_INPUT, Layout, fixed
from core.workbook.page import Page

SHEET = "Decisions"
HEADS = FIRST_INPUT - 1
NAMES = (("list_decisions", fixed(SHEET, HEADS, 0)),)
WIDTHS = (("question", 34), ("answer", 40), ("rationale", 50), ("considered", 60), ("triggers", 40))
WIDTH = 16


def write_decisions(page: Page, layout: Layout) -> None:
    """The decisions, a row each."""
    page.head(SHEET, "What was decided, by whom, on which figures. Headwater lights up what is open again.")
    attributes = inputs_of(Decision)
    figures = [not isinstance(given.kind, Text | Choice) for given in attributes]
    page.mixed_heads(HEADS, [head_of(given) for given in attributes], figures)
    for column, given in enumerate(attributes):
        page.room(column, column, dict(WIDTHS).get(given.name, WIDTH))
        page.guard((FIRST_INPUT, column), given.kind, layout, rows=MOST_DECISIONS)
        for row, decision in enumerate(layout.plan.decisions, FIRST_INPUT):
            page.value(row, column, given.kind, getattr(decision, given.name))
    page.sheet.set_row(HEADS, HEAD_HEIGHT)
    page.sheet.freeze_panes(FIRST_INPUT, 2)
    page.sheet.repeat_rows(HEADS)
    page.sheet.repeat_columns(0, 0)
