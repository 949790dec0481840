"""What stands in a file besides the plan, in words: what saving over it would lose."""

from __future__ import annotations

import zipfile
from collections import Counter
from pathlib import Path
from xml.etree.ElementTree import fromstring

from core.architecture.pictures import RUNS
from core.plan import Plan
from core.workbook.actuals_sheet import ACTUAL_HEADS
from core.workbook.beside_charts import TITLES
from core.workbook.cells import Book
from core.workbook.charts import OWN
from core.workbook.layout import Layout, lay_out, sources_column
from core.workbook.prices_sheets import ORIGIN_HEADS, PRICE_HEADS
from core.workbook.remarks_sheet import REMARK_HEADS
from core.workbook.sheet_names import MARK, SHEETS, mark_of, own_sheets

KINDS = (
    ("vbaproject", "macros"),
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
SOURCE_COLUMNS = 5  # title, date, grade, kind, meaning
LISTS = (
    ("list_prices", PRICE_HEADS),
    ("list_origins", ORIGIN_HEADS),
    ("list_remarks", REMARK_HEADS),
    ("list_actuals", ACTUAL_HEADS),
)


def foreign_parts(path: Path, book: Book, plan: Plan) -> tuple[str, ...]:
    """Everything found that Headwater did not write, one phrase each."""
    own = _own(book, plan)
    found = [f"the sheet “{title}”" for title in book.formulas.sheetnames if title not in own.values()]
    with zipfile.ZipFile(path) as archive:
        parts = [name.casefold() for name in archive.namelist()]
        found += _drawn(archive)
    for mark, words in KINDS:
        if any(mark in part for part in parts) and words not in found:
            found.append(words)
    return (*found, *_notes(book, lay_out(plan), own), *_list_notes(book))


def _own(book: Book, plan: Plan) -> dict[str, str]:
    """What our sheets are called there: by their marks, in files without any by their titles."""
    sheets = own_sheets(plan, samples=True)
    if not book.names(MARK):
        return {sheet: sheet for sheet in sheets if sheet in book.formulas.sheetnames}
    marked = ((sheet, book.named(mark_of(sheet))) for sheet in sheets)
    return {sheet: cell.parent.title for sheet, cell in marked if cell is not None}


def _drawn(archive: zipfile.ZipFile) -> list[str]:
    """Charts that are none of ours by their titles, and whatever else is drawn."""
    titles: Counter[str] = Counter()
    others = False
    for name in archive.namelist():
        part = name.casefold()
        if "/charts/" in part and part.endswith(".xml"):
            titles.update(_title(archive.read(name)))
        elif "/drawings/" in part and "/_rels/" not in part:
            others = others or not part.endswith(".xml") or not _only_frames(archive.read(name))
    charts = ["charts"] if titles - Counter((*(title for title, *_ in OWN), *TITLES, RUNS)) else []
    return [*charts, "drawings, text boxes or pictures"] if others else charts


def _title(part: bytes) -> tuple[str, ...]:
    """The title of a chart, empty where it has none; nothing where the part only says how a chart looks."""
    chart = fromstring(part)  # noqa: S314 - the guard has read it and found no document type
    words = chart.findall("{*}chart/{*}title//{*}t")
    return ("".join(each.text or "" for each in words),) if chart.tag.endswith("}chartSpace") else ()


def _only_frames(part: bytes) -> bool:
    """Whether a drawing holds nothing but frames, which are those of charts."""
    anchors = fromstring(part)  # noqa: S314 - the same
    held = {each.tag.rpartition("}")[2] for anchor in anchors for each in anchor}
    return held <= {"from", "to", "ext", "pos", "graphicFrame", "clientData"}


def _notes(book: Book, layout: Layout, own: dict[str, str]) -> list[str]:
    """Cells somebody filled outside the plan's own area of our sheets."""
    found = []
    for section, sheet in SHEETS:
        if sheet not in own:
            continue
        title = own[sheet]
        width = sources_column(section, len(layout.options(section))) + SOURCE_COLUMNS
        cells = [cell for cell in book.filled(book.formulas[title]) if cell.column > width]
        if cells:
            found.append(f"notes on the sheet {title} beside the plan, from cell {cells[0].coordinate} on")
    return found


def _list_notes(book: Book) -> list[str]:
    """Cells somebody filled in columns of our lists that are not ours."""
    found = []
    for name, heads in LISTS:
        head = book.named(name)
        cells = () if head is None else book.filled_from(head)
        ours = {
            cell.column for cell in cells if cell.row == getattr(head, "row", 0) and str(cell.value).strip() in heads
        }
        notes = [cell for cell in cells if cell.column not in ours]
        if notes:
            sheet = notes[0].parent.title
            found.append(f"notes on the sheet {sheet} beside the list, from cell {notes[0].coordinate} on")
    return found
