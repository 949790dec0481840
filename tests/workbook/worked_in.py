"""A plan's file as it looks after somebody has worked in it with another program."""

from __future__ import annotations

import io
import re
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from core.workbook.keeping.aligning import Place, Places, shifted
from core.workbook.keeping.package import BOOK, Package, plain

CELL = re.compile(r'(<(?:row|c) [^>]*?\br="[A-Z]*)(\d+)"')
FORMULA = re.compile(r"(<(?:f|formula1)>)([^<]*)(</)")
NAME = re.compile(r"(<definedName [^>]*>)([^<]*)(</)")


def opened(content: bytes) -> Workbook:
    """The workbook as openpyxl has it."""
    return load_workbook(io.BytesIO(content))


def saved(book: Workbook, file: Path) -> bytes:
    """The workbook as openpyxl writes it."""
    book.save(file)
    return file.read_bytes()


def commented(sheet: Worksheet, cell: str) -> None:
    """A comment, a colour and a width of one's own."""
    sheet[cell].comment = Comment("who says so?", "Ann")
    sheet[cell].fill = PatternFill("solid", fgColor="FFC7CE")
    sheet.column_dimensions[cell.rstrip("0123456789")].width = 47.0


def with_row(content: bytes, title: str, before: int) -> bytes:
    """The file after a row was put in on a sheet: formulas, names and cells move as a spreadsheet moves them."""
    package = Package(content)
    down = {row: row + (row >= before) for row in range(1, 2000)}
    places = Places({title: Place(title, down, {column: column for column in range(1, 300)}, is_moved=True)})
    for sheet in package.sheets:
        text = package.parts[sheet.part].decode()
        if sheet.title == title:
            text = CELL.sub(lambda found: f'{found[1]}{down[int(found[2])]}"', text)
        home = sheet.title
        text = FORMULA.sub(lambda found, home=home: _moved(found, home, places), text)  # type: ignore[misc]
        package.parts[sheet.part] = text.encode()
    package.parts[BOOK] = NAME.sub(lambda found: _moved(found, "", places), package.parts[BOOK].decode()).encode()
    return package.content()


def _moved(found: re.Match[str], home: str, places: Places) -> str:
    meant = shifted(plain(found[2]), home, places)
    return found[1] + meant.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + found[3]
