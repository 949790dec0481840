"""A table in a file of its own, .xlsx or .csv: text stays text, figures stay figures, nothing is calculated."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from core import __version__
from core.issues import Invalid
from core.sheet import Cell, Sheet, as_csv, in_full
from core.workbook.disk import write_safely
from core.workbook.guard_parts import short
from core.workbook.page import DATE_FORMAT
from core.workbook.style import Role, Styles
from core.workbook.writer import FIXED_TIME

LONGEST = 32_767  # signs of a cell, counted as Excel does: in units of UTF-16
MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
LONGEST_NAME = 31
FORBIDDEN = str.maketrans("[]:*?/\\", "       ")
RESERVED = "history"
USUAL_NAME = "Table"
NARROWEST, WIDEST, AROUND = 8, 60, 2  # widths of columns, in signs
TRIED = 1000  # rows by which the widths are found
FIRST_DAY, ZERO = date(1900, 3, 1), date(1899, 12, 30)  # Excel takes 1900 for a leap year; earlier days are words


def save_sheet(sheet: Sheet, path: Path) -> tuple[str, ...]:
    """Write a table, whole or not at all; returns warnings to show.

    Raises:
        Invalid: the name ends in neither .xlsx nor .csv, a workbook cannot hold the table, or nothing could be
            written; an old file is as it was.
    """
    match path.suffix.casefold():
        case ".csv":
            return write_safely(path, as_csv(sheet))
        case ".xlsx":
            return write_safely(path, as_xlsx(sheet))
        case _:
            raise Invalid(f"{short(path.name)} must end in .xlsx or .csv; tables are written as one of these.")


def as_xlsx(sheet: Sheet) -> bytes:
    """The table as a workbook of one sheet: bold heads that stay and filter, columns as wide as they need to be.

    Raises:
        Invalid: a text is longer than a cell may be, or there are more rows or columns than a sheet may have.
    """
    _check(sheet)
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties(
        {"title": _sound(sheet.title), "created": FIXED_TIME, "comments": f"Written by Headwater {__version__}"}
    )
    styles, page = Styles(book), book.add_worksheet(_name(sheet.title))
    for column, head in enumerate(sheet.heads):
        cells = [row[column] for row in sheet.rows]
        role = Role.FIGURE_HEAD if any(isinstance(cell, int | float) for cell in cells) else Role.HEAD
        page.set_column(column, column, _width(head, cells))
        page.write_string(0, column, _sound(head), styles.get(role))
        number = sheet.formats[column] if column < len(sheet.formats) else ""
        for row, cell in enumerate(cells, 1):
            _write(page, (row, column), cell, styles, number)
    page.freeze_panes(1, 1 if len(sheet.heads) > 1 else 0)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.heads) - 1)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    book.close()
    return buffer.getvalue()


def _check(sheet: Sheet) -> None:
    """Refuse what XlsxWriter would silently leave out."""
    if not sheet.heads or len(sheet.heads) > MOST_COLUMNS or len(sheet.rows) >= MOST_ROWS:
        raise Invalid(
            f"The table has {len(sheet.rows):,} rows and {len(sheet.heads):,} columns; "
            f"a workbook holds 1 to {MOST_COLUMNS:,} columns and at most {MOST_ROWS - 1:,} rows. Save it as .csv."
        )
    for number, row in enumerate((sheet.heads, *sheet.rows), 1):
        for head, cell in zip(sheet.heads, row, strict=True):
            if isinstance(cell, str) and len(cell) > LONGEST // 2 and (length := _length(cell)) > LONGEST:
                raise Invalid(
                    f"The text under “{short(head)}” in row {number:,} has {length:,} signs; "
                    f"a cell of a workbook holds at most {LONGEST:,}. Shorten it, or save the table as .csv."
                )


def _write(page: Worksheet, at: tuple[int, int], cell: Cell, styles: Styles, number: str) -> None:
    """Write one cell by its type; nothing where there is none or no finite number."""
    if isinstance(cell, date) and cell >= FIRST_DAY:
        page.write_number(*at, (cell - ZERO).days, styles.get(Role.CALC, DATE_FORMAT))
    elif isinstance(cell, int | float):
        if in_full(cell):
            page.write_number(*at, cell, styles.get(Role.CALC, number))
    elif text := _sound(in_full(cell)):
        page.write_string(*at, text, styles.get(Role.WRAPPED if "\n" in text else Role.CALC))


def _sound(text: str) -> str:
    """A text as XML can hold it: no NUL, half a surrogate pair replaced; other control signs get codes of their own."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def _length(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2


def _width(head: str, cells: list[Cell]) -> int:
    texts = (head, *map(in_full, cells[:TRIED]))
    longest = max((len(line) for text in texts for line in text.splitlines()), default=0)
    return min(max(longest + AROUND, NARROWEST), WIDEST)


def _name(title: str) -> str:
    """A name for the sheet that Excel takes."""
    words = "".join(sign if sign.isprintable() else " " for sign in title.translate(FORBIDDEN))
    name = " ".join(words.split())[:LONGEST_NAME].strip("' ")
    return USUAL_NAME if name.casefold() in ("", RESERVED) else name
