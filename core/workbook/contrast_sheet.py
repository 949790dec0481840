"""The sheet that compares the four ways to get machines in words."""

from __future__ import annotations

from core.contrast import ABOUT, CONTRASTS, WAYS
from core.workbook.layout import FIRST_INPUT
from core.workbook.page import Page
from core.workbook.style import Role

SHEET = "Four ways"
WIDTH, SOURCES, LINE = 34, 44, 14  # columns of words and of sources, and the height of a line
SIGNS = 36  # of a line in a column


def write_contrast(page: Page) -> None:
    """Attributes down, the four ways across; rows as high as their longest text."""
    page.head(SHEET, ABOUT)
    page.heads(FIRST_INPUT - 1, 0, ("Attribute", *WAYS, "Source"))
    row = FIRST_INPUT
    for title, contrasts in CONTRASTS:
        page.words(row, 0, title, Role.SECTION)
        row += 1
        for each in contrasts:
            page.words(row, 0, each.attribute, Role.WRAPPED)
            for column, words in enumerate((*each.ways, each.source), 1):
                page.words(row, column, words, Role.WRAPPED if column <= len(WAYS) else Role.NOTE)
            longest = max(len(words) for words in (each.attribute, *each.ways, each.source))
            page.sheet.set_row(row, LINE * (1 + longest // SIGNS))
            row += 1
    page.sheet.set_column(0, 0, 24)
    page.sheet.set_column(1, len(WAYS), WIDTH)
    page.sheet.set_column(len(WAYS) + 1, len(WAYS) + 1, SOURCES)
    page.sheet.freeze_panes(FIRST_INPUT, 1)
    page.sheet.repeat_rows(FIRST_INPUT - 1)
