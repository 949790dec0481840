"""What stands in a file besides the plan, in words: what saving over it would lose."""

from __future__ import annotations

import zipfile
from pathlib import Path

from core.plan import Plan
from core.workbook.cells import Book
from core.workbook.layout import FIRST_OPTION, Layout, lay_out, own_sheets

KINDS = (
    ("vbaproject", "macros"),
    ("/charts/", "charts"),
    ("/drawings/", "drawings, text boxes or pictures"),
    ("/media/", "pictures"),
    ("comments", "comments"),
    ("/pivot", "pivot tables"),
    ("/tables/", "tables"),
    ("/externallinks/", "links to other workbooks"),
    ("/slicer", "slicers"),
    ("connections.xml", "data connections"),
    ("/querytables/", "queries"),
    ("customxml/", "custom data of other programs"),
    ("/ctrlprops/", "form controls"),
    ("/activex", "controls"),
    ("/richdata/", "pictures in cells"),
    ("/embeddings/", "embedded files"),
)


def foreign_parts(path: Path, book: Book, plan: Plan) -> tuple[str, ...]:
    """Everything found that Headwater did not write, one phrase each."""
    with zipfile.ZipFile(path) as archive:
        parts = [name.casefold() for name in archive.namelist()]
    found = [f"the sheet “{title}”" for title in book.formulas.sheetnames if title not in own_sheets(plan)]
    for mark, words in KINDS:
        if any(mark in part for part in parts) and words not in found:
            found.append(words)
    return (*found, *_notes(book, lay_out(plan)))


def _notes(book: Book, layout: Layout) -> list[str]:
    """Cells somebody filled outside the plan's own area of our sheets."""
    found = []
    for section in ("general", "infrastructure", "team", "architecture", "money"):
        sheet = "Plan" if section == "general" else section.capitalize()
        if sheet not in book.formulas.sheetnames:
            continue
        width = FIRST_OPTION + len(layout.options(section)) + 6
        cells = [
            cell for row in book.formulas[sheet].iter_rows(min_col=width + 1) for cell in row if cell.value is not None
        ]
        if cells:
            found.append(f"notes on the sheet {sheet} beside the plan, from cell {cells[0].coordinate} on")
    return found
