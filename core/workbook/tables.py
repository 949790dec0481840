"""Tables of files that are no plans: text with separators and sheets of workbooks, cells as they are."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any
from warnings import catch_warnings, simplefilter

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from core.guarded import unguarded
from core.issues import Invalid
from core.prices.importing import Table
from core.workbook import guard
from core.workbook.cells import UNREADABLE
from core.workbook.guard_parts import short

MOST_ROWS = 20_000
MOST_COLUMNS = 200
ABOVE = 100  # rows that may stand above the heads
SEPARATORS = (",", ";", "\t")
SEEN = ABOVE + MOST_ROWS + 2  # rows of a sheet that are looked at: one too many
TRIED = 20  # lines by which the separator is chosen
Row = tuple[Any, ...]
WIDE = (b"\xff\xfe", b"\xfe\xff")  # marks of UTF-16
CONTROL = re.compile("_x(00(?:0[1-9A-Fa-f]|1[0-9A-Fa-f])|FFF[EF])_")  # how workbooks write signs that XML cannot hold


def read_table(path: Path) -> tuple[Table, ...]:
    """The tables of a .csv or .xlsx, one for each sheet that holds something.

    The heads stand in the first row with more than one cell filled; formulas count with their last values. Texts are
    as they were before an export of ours guarded them.

    Raises:
        Invalid: another kind of file, a damaged, dangerous or empty one, or one with too many rows or columns.
    """
    name = short(path.name)
    match path.suffix.casefold():
        case ".csv":
            sheets = _text_sheets
        case ".xlsx":
            guard.check(path)
            sheets = _book_sheets
        case _:
            raise Invalid(f"{name} is no list that can be read; save it as .csv or .xlsx.")
    try:
        with catch_warnings():
            simplefilter("ignore")  # what is odd and can be read is no news
            tables = [_table(title, rows) for title, rows in sheets(path)]
    except MemoryError as error:
        raise Invalid(f"{name} takes more memory than there is; leave in what is needed.") from error
    except Invalid as refused:
        raise Invalid(f"{name} {refused}.") from refused
    full = tuple(table for table in tables if table.rows)
    if not full:
        raise Invalid(f"{name} holds no list; it needs a row of heads, and rows below it.")
    return full


def read_text(text: str, name: str) -> Table:
    """The table in a text with separators, as it comes from the clipboard.

    Raises:
        Invalid: there is no list in it, or one with too many rows or columns.
    """
    if len(text) > guard.FILE:
        raise Invalid(f"{name} is longer than {guard.FILE // 1024**2} million signs; leave in what is needed.")
    try:
        table = _table(name, _rows(text))
    except (csv.Error, Invalid) as refused:
        raise Invalid(f"{name} {refused}.") from refused
    if not table.rows:
        raise Invalid(f"{name} holds no list; it needs a row of heads, and rows below it.")
    return table


def _table(title: str, rows: Iterable[Row]) -> Table:
    """A sheet's rows as a table; one without rows where nothing stands below the heads."""
    trimmed = [_trimmed(row) for row in rows]
    filled = [sum(cell is not None for cell in row) for row in trimmed]
    head = next((place for place, count in enumerate(filled) if count > 1), None)
    if head is None:
        head = next((place for place, count in enumerate(filled) if count), len(filled))
    last = max((place for place, count in enumerate(filled) if count), default=0)
    width = max(map(len, trimmed[head:]), default=0)
    if last - head > MOST_ROWS or width > MOST_COLUMNS:
        raise Invalid(f"has more than {MOST_ROWS:,} rows or {MOST_COLUMNS} columns; leave in what is needed")
    below = tuple((*row, *(None,) * (width - len(row))) for row in trimmed[head + 1 : last + 1])
    return Table(_line(title), _heads(trimmed[head : head + 1], width), below, head + 2)


def _heads(found: list[Row], width: int) -> tuple[str, ...]:
    """The heads in words; a column without one goes by its letters."""
    cells = [cell for row in found for cell in row]
    padded = (*cells, *(None,) * (width - len(cells)))
    return tuple(
        _line(str(cell)) if cell is not None else f"Column {get_column_letter(place)}"
        for place, cell in enumerate(padded, 1)
    )


def _line(text: str) -> str:
    """Words out of a file in one line, nothing invisible in them."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _trimmed(row: Row) -> Row:
    """A row without empty cells at its end, and no blank text for an empty cell."""
    cells = [None if isinstance(cell, str) and not cell.strip() else cell for cell in row]
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)


def _book_sheets(path: Path) -> Iterator[tuple[str, list[Row]]]:
    """The cells of a checked workbook, a sheet at a time, and of each sheet as many rows as may be taken."""
    try:
        with closing(load_workbook(path, read_only=True, data_only=True)) as book:
            for sheet in book.worksheets:
                sheet.reset_dimensions()  # a file may lie about them
                rows = sheet.iter_rows(max_row=SEEN, values_only=True)
                yield sheet.title, [tuple(map(_decoded, row[: MOST_COLUMNS + 1])) for row in rows]
    except UNREADABLE as error:
        raise Invalid("is damaged and cannot be read; open a backup or save it anew in Excel") from error


def _decoded(cell: Any) -> Any:
    """A cell with the signs that a workbook can only write as codes."""
    if isinstance(cell, str) and "_x" in cell:
        return CONTROL.sub(lambda code: chr(int(code[1], 16)), cell)
    return cell


def _text_sheets(path: Path) -> Iterator[tuple[str, list[Row]]]:
    """The cells of a text, by the separator that parts most of its first lines alike."""
    text = _text(guard.read(path))
    try:
        yield path.stem, _rows(text)
    except csv.Error as error:
        raise Invalid(f"is damaged ({error}); save it anew as CSV") from error


def _rows(text: str) -> list[Row]:
    """The cells of a text, a row at a time, without the guard that keeps spreadsheets from calculating them."""
    mark = max(SEPARATORS, key=lambda mark: _likeness(list(islice(_parted(text, mark), TRIED))))
    return [tuple(map(unguarded, row[: MOST_COLUMNS + 1])) for row in islice(_parted(text, mark), SEEN)]


def _parted(text: str, mark: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=mark)


def _likeness(rows: list[list[str]]) -> tuple[int, int]:
    """How many rows are parted into one and the same number of cells, and into how many."""
    lengths = Counter(len(row) for row in rows if len(row) > 1)
    return max(((count, length) for length, count in lengths.items()), default=(0, 0))


def _text(content: bytes) -> str:
    """The text of a file: in UTF-16 with its mark, in UTF-8, or in the character set of Western Windows."""
    if len(content) > guard.FILE:
        raise Invalid(f"is larger than {guard.FILE // 1024**2} MB; leave in what is needed")
    is_wide = content.startswith(WIDE)
    if not is_wide and b"\0" in content:
        raise Invalid("is no text; if it is a workbook, let its name end in .xlsx")
    for encoding in ("utf-16",) if is_wide else ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Invalid("is written in an unknown character set; save it as CSV UTF-8")
