"""The sheets that compare the ways to get machines, and the ways to a model, in words."""

from __future__ import annotations

from core import contrast
from core.architecture import approaches
from core.contrast import Contrast
from core.workbook.layout import FIRST_INPUT
from core.workbook.page import Page
from core.workbook.style import Role

MACHINES, MODELS = "Four ways", "Three ways"
WIDTH, SOURCES, LINE = 34, 44, 14  # columns of words and of sources, and the height of a line
SIGNS = 36  # of a line in a column


def write_machines(page: Page) -> None:
    """The four ways to get machines."""
    _heads(page, MACHINES, contrast.ABOUT, contrast.WAYS)
    _rows(page, FIRST_INPUT, contrast.CONTRASTS, len(contrast.WAYS))


def write_models(page: Page) -> None:
    """The three ways to a model, and what published projects needed over their final run."""
    _heads(page, MODELS, approaches.ABOUT, approaches.WAYS)
    row = _rows(page, FIRST_INPUT, approaches.CONTRASTS, len(approaches.WAYS))
    page.heads(row + 1, 0, ("Project over final run", *approaches.EVIDENCE_HEADS))
    _rows(page, row + 2, (("", approaches.EVIDENCE),), len(approaches.EVIDENCE_HEADS))


def _heads(page: Page, sheet: str, about: str, ways: tuple[str, ...]) -> None:
    """Title, heads, widths, what stays in sight and on each printed page."""
    page.head(sheet, about)
    page.heads(FIRST_INPUT - 1, 0, ("Attribute", *ways, "Source"))
    page.sheet.set_column(0, 0, 24)
    page.sheet.set_column(1, len(ways), WIDTH)
    page.sheet.set_column(len(ways) + 1, len(ways) + 1, SOURCES)
    page.sheet.freeze_panes(FIRST_INPUT, 1)
    page.sheet.repeat_rows(FIRST_INPUT - 1)


def _rows(page: Page, row: int, blocks: tuple[tuple[str, tuple[Contrast, ...]], ...], count: int) -> int:
    """Attributes down, ways across; rows as high as their longest text. Returns the row after them."""
    for title, contrasts in blocks:
        if title:
            page.words(row, 0, title, Role.SECTION)
            row += 1
        for each in contrasts:
            page.words(row, 0, each.attribute, Role.WRAPPED)
            for column, words in enumerate((*each.ways, each.source), 1):
                page.words(row, column, words, Role.WRAPPED if column <= count else Role.NOTE)
            longest = max(len(words) for words in (each.attribute, *each.ways, each.source))
            page.sheet.set_row(row, LINE * (1 + longest // SIGNS))
            row += 1
    return row
