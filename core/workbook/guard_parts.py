"""One pass over the XML in a workbook, before a library builds anything of it: small files with huge claims stop here.

Names are matched without their prefix, so that no choice of prefix or namespace hides anything.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO, Final
from xml.parsers import expat

from core.issues import Invalid

STEP: Final = 256 * 1024  # bytes read at a time
CELLS: Final = 1_000_000
ROWS: Final = 300_000
AREA: Final = 200_000  # cells under merges and links together; openpyxl makes an object of each
NAMES: Final = 20_000
STYLES: Final = 195_000
RECTANGLE: Final = 20_000_000  # cells from A1 to the last one used; CELLS of them can be filled, so the rest is air
FORMULA: Final = 8_192  # characters, the bound of Excel
DEPTH: Final = 64
WORDS: Final = 5_000  # different element and attribute names in a part; the parser remembers every one
TAG: Final = 512 * 1024  # bytes; an unfinished tag is read again at each step
EFFORT: Final = 310_000_000  # in bytes of plain text, about two seconds; see Book.weigh
LAST_ROW: Final = 1_048_576
LAST_COLUMN: Final = 16_384
SHOWN: Final = 60  # characters of a text from the file in a sentence of ours

CELL: Final = re.compile("([A-Za-z]{1,3})([1-9][0-9]{0,6})")
CELL_LIST: Final = re.compile("(?:[A-Za-z]{1,3}[1-9][0-9]{0,6}\n)*+")
LETTERS: Final = re.compile("[A-Za-z]+")
DIGITS: Final = re.compile("[0-9]+")
CORNER: Final = r"(?=[$A-Za-z0-9])\$?([A-Za-z]{0,3})\$?([0-9]{0,7})"
RANGE: Final = re.compile(f"{CORNER}(?::{CORNER})?")
CHARACTER_SETS: Final = ("utf-8", "utf-16", "us-ascii")
STYLE_RECORDS: Final = ("xf", "font", "fill", "border", "numFmt", "cellStyle", "dxf")
# What openpyxl follows to a part whatever that part is called; all must be among the parts that are read here.
FOLLOWED: Final = (
    *("sheet", "officeDocument", "sharedStrings", "styles", "comments", "table", "theme", "drawing", "chart"),
    *("pivotTable", "pivotCacheDefinition", "pivotCacheRecords", "externalLink", "properties"),
)
MACROS: Final = ("vbaProject", "macroEnabled")
MACRO_REFUSAL: Final = "holds macros, which are not taken; save it in Excel as a workbook without macros (.xlsx)"


@dataclass(slots=True)
class Count:
    """How many of one thing a workbook holds so far, and how many it may hold."""

    words: str
    most: int
    so_far: int = 0

    def add(self, more: int = 1) -> None:
        """Count more of the thing; refuse what is beyond the limit."""
        self.so_far += more
        if self.so_far > self.most:
            raise Invalid(f"has more than {self.most:,} {self.words}; delete what is not needed and save it again")


class Book:
    """What all parts of one workbook hold together."""

    __slots__ = ("area", "cells", "effort", "names", "rows", "styles")

    def __init__(self) -> None:
        """Begin with nothing."""
        self.cells = Count("cells", CELLS)
        self.rows = Count("rows", ROWS)
        self.area = Count("cells under merges and links", AREA)
        self.names = Count("names", NAMES)
        self.styles = Count("formats", STYLES)
        self.effort = 0

    def weigh(self, piece: bytes) -> None:
        """Count what checking costs: plain text a byte, a tag a hundred times as much, a formula twice that (measured).

        Every tag that opens is counted, never fewer, whatever stands in comments; a few more do no harm.
        """
        tags = piece.count(b"<") - piece.count(b"</")
        signs = piece.count(b"=")
        breaks = piece.count(b"\n") + piece.count(b"\r") + piece.count(b"&")
        self.effort += len(piece) + 100 * tags + 40 * piece.count(b"f>") + 26 * signs + 2 * breaks
        if self.effort > EFFORT:
            raise Invalid("goes beyond what can be checked in good time; delete what is not needed and save it again")


class Actions(dict[str, Callable[[dict[str, str]], None] | None]):
    """What to do at an element, by its name; a name with a prefix is looked up without it, once."""

    __slots__ = ()

    def __missing__(self, name: str) -> Callable[[dict[str, str]], None] | None:
        """Remember for a new name what its last word means, if anything."""
        self[name] = self.get(name.rpartition(":")[2])
        return self[name]


class Part:
    """The pass over one part: told of each element as it opens, it keeps only counts and the names still open."""

    __slots__ = (
        *("_actions", "_book", "_enter_row", "_parser", "_words"),
        *("_formula", "_height", "_level", "_open", "_place", "_refs", "_row", "_width"),
    )

    def __init__(self, book: Book) -> None:
        """Make a parser that takes no document type and no exotic character set."""
        self._book = book
        self._open: list[str] = []
        self._refs: list[str] = []
        self._words: dict[str, str] = {}  # the parser keeps its names here
        self._level = self._row = self._place = self._height = self._width = 0
        self._formula = -1  # characters of the formula just read; none is being read below 0
        self._enter_row = self._begin_row
        self._actions = Actions(dict.fromkeys(STYLE_RECORDS, lambda _: book.styles.add()))
        self._actions |= {
            "row": self._enter_row,
            "f": self._begin_formula,
            "definedName": lambda _: book.names.add(),
            "mergeCell": lambda given: book.area.add(area(given)),
            "hyperlink": lambda given: book.area.add(area(given)),
            "comment": _one_cell,
            "Relationship": _followed,
            "Override": _content_type,
            "Default": _content_type,
        }
        self._parser = expat.ParserCreate(None, None, self._words)
        self._parser.StartElementHandler = self._begin
        self._parser.EndElementHandler = self._open.remove  # any of that name: only how many are open matters
        self._parser.StartDoctypeDeclHandler = _no_document_type
        self._parser.XmlDeclHandler = _known_characters

    def read(self, stream: IO[bytes]) -> int:
        """Go through a part to its end and return its length in bytes.

        Raises:
            Invalid: It is damaged or claims too much; the text goes on after the name of the part.
        """
        length = 0
        try:
            while piece := stream.read(STEP):
                length += len(piece)
                self._book.weigh(piece)
                self._parser.Parse(piece, False)  # noqa: FBT003 - expat takes it by position only
                self._settle()
                if length - self._parser.CurrentByteIndex > TAG or len(self._words) > WORDS:
                    raise Invalid("is not built like a part of a workbook; save it again in Excel")
            self._parser.Parse(b"", True)  # noqa: FBT003
        except expat.ExpatError as error:
            raise Invalid(f"is damaged in line {error.lineno}; ask for a new copy of the file") from error
        return length

    def _begin(self, name: str, given: dict[str, str]) -> None:
        """An element opens: what stands in a row is a cell, whatever it is called; all else goes by its name."""
        if self._formula >= 0:
            self._formula = -1
            self._parser.CharacterDataHandler = None
        still_open = self._open
        still_open.append(name)
        depth = len(still_open)
        action = self._actions[name]
        if depth == self._level and action is not self._enter_row:
            ref = given.get("r")
            if ref is None:
                self._add_unnamed()
            else:
                self._refs.append(ref)
            return
        if depth == self._level:
            raise Invalid("has a row inside a row; save it again in Excel")
        if depth < self._level:
            self._level = 0
        elif depth > DEPTH:
            raise Invalid(f"is nested more than {DEPTH} deep; save it again in Excel")
        if action is not None:
            action(given)

    def _begin_row(self, given: dict[str, str]) -> None:
        """A row opens: its number is given or one more than the last."""
        self._book.rows.add()
        number = given.get("r", "")
        if not number:
            self._row += 1
        elif DIGITS.fullmatch(number) and len(number) <= len(str(LAST_ROW)):
            self._row = int(number)
        else:
            self._row = 0
        if not 1 <= self._row <= LAST_ROW:
            raise Invalid(f"has a row {short(number)}; rows go from 1 to {LAST_ROW:,}")
        self._place = 0
        self._level = len(self._open) + 1

    def _add_unnamed(self) -> None:
        """A cell without an address stands one to the right of the last one like it."""
        self._book.cells.add()
        self._place += 1
        self._stretch(self._row, self._place)

    def _stretch(self, row: int, column: int) -> None:
        """Let the rectangle from A1 reach a cell; refuse one outside the sheet or in a sheet that is nearly all air."""
        if row > LAST_ROW or column > LAST_COLUMN:
            raise Invalid(f"has a cell in row {row:,}, column {column:,}; a sheet ends at XFD{LAST_ROW}")
        self._height = max(self._height, row)
        self._width = max(self._width, column)
        if self._height * self._width > RECTANGLE:
            raise Invalid("has cells so far apart that the sheet is nearly empty; move them together near A1")

    def _settle(self) -> None:
        """Take the cells met since the last step all at once; one by one would take twice as long."""
        if self._refs:
            self._refs.append("")
            text = "\n".join(self._refs)
            if not CELL_LIST.fullmatch(text):
                odd = next(ref for ref in self._refs if not CELL.fullmatch(ref))
                raise Invalid(f"has a cell at {short(odd)}, which is no address like B12; save it again in Excel")
            self._book.cells.add(len(self._refs) - 1)
            self._stretch(max(map(int, DIGITS.findall(text))), max(map(_column, set(LETTERS.findall(text)))))
            self._refs.clear()

    def _begin_formula(self, _: dict[str, str]) -> None:
        """A formula opens: its characters are counted until the next element opens."""
        self._formula = 0
        self._parser.CharacterDataHandler = self._lengthen

    def _lengthen(self, text: str) -> None:
        """More of the formula."""
        self._formula += len(text)
        if self._formula > FORMULA:
            raise Invalid(f"has a formula of more than {FORMULA:,} characters; divide it over several cells")


def short(text: str) -> str:
    """A text out of a file as it may stand in a sentence: not long, nothing invisible."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in text[:SHOWN])
    return shown if len(text) <= SHOWN else f"{shown}..."


def area(given: dict[str, str]) -> int:
    """How many cells the range of a merge or a link covers; whole rows and columns may be meant."""
    ref = given.get("ref", "")
    if not ref:
        return 0
    found = RANGE.fullmatch(ref)
    if found is None:
        raise Invalid(f"names the cells {short(ref)}, which is no range like A1:B2; save it again in Excel")
    left, top, right, bottom = found.groups()
    if right is None:
        right, bottom = left, top
    columns = (_column(left) or 1, _column(right) or LAST_COLUMN)
    rows = (int(top or 1), int(bottom or LAST_ROW))
    if max(columns) > LAST_COLUMN or max(rows) > LAST_ROW or min(rows) < 1:
        raise Invalid(f"names the cells {short(ref)}, which lie outside the sheet; a sheet ends at XFD{LAST_ROW}")
    return (abs(columns[1] - columns[0]) + 1) * (abs(rows[1] - rows[0]) + 1)


def _column(letters: str) -> int:
    """The number of a column, A being 1; 0 for no letters."""
    number = 0
    for letter in letters.upper():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def _one_cell(given: dict[str, str]) -> None:
    """A comment belongs to one cell; openpyxl would make one for each cell of a range."""
    ref = given.get("ref", "")
    if ref and not CELL.fullmatch(ref):
        raise Invalid(f"has a comment on {short(ref)}, which is not one cell; a comment belongs to one cell")


def _followed(given: dict[str, str]) -> None:
    """What leads to a part that a library will read as XML must lead to one that this pass has read."""
    kind, target = given.get("Type", ""), given.get("Target", "")
    if given.get("TargetMode") != "External" and kind.endswith(FOLLOWED) and not target.lower().endswith(".xml"):
        raise Invalid(f"leads to {short(target)}, which does not end in .xml; save it again in Excel")


def _content_type(given: dict[str, str]) -> None:
    """Macros are named whatever the part with them is called, and sheets in odd places are refused."""
    kind = given.get("ContentType", "")
    place = "." + given.get("PartName", given.get("Extension", ""))
    if any(word in kind for word in MACROS):
        raise Invalid(MACRO_REFUSAL)
    if "spreadsheetml" in kind and kind.endswith("+xml") and not place.lower().endswith(".xml"):
        raise Invalid(f"counts {short(place[1:])} as a sheet, which does not end in .xml; save it again in Excel")


def _no_document_type(*_: object) -> None:
    """A document type can name other files and grow without bound."""
    raise Invalid("declares a document type, which no workbook does; save it again in Excel")


def _known_characters(_version: str, encoding: str | None, _standalone: int) -> None:
    """Workbooks are written in Unicode."""
    if encoding is not None and encoding.lower() not in CHARACTER_SETS:
        raise Invalid(f"is written in the character set {short(encoding)} instead of UTF-8; save it again in Excel")
