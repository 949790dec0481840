"""Where the cells of our sheets stand in a file somebody has worked in: rows and columns may have been put between.

Both sides are compared by what identifies a row (its first words) and a column (its head, and whether it calculates);
what stands between two that are known is taken in order if it is as many on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from core.workbook.keeping.spans import At, Cells, column_number
from core.workbook.layout import letters

TEXTS = re.compile(r'("(?:[^"]|"")*")')
REFERENCE = re.compile(
    r"(?:(?:'((?:[^']|'')+)'|((?:[^\W\d]|_)[\w.]*))!)?"  # a sheet
    r"(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})(?::(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7}))?(?![\w(.!])"
)
PLAIN = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sheet of ours stands in another file: its title there, and where its rows and columns went."""

    title: str
    rows: Mapping[int, int] = field(default_factory=dict)
    columns: Mapping[int, int] = field(default_factory=dict)
    is_moved: bool = False

    def at(self, row: int, column: int) -> At | None:
        """Where a cell went; nothing where it is gone."""
        if not self.is_moved:
            return row, column
        there = self.rows.get(row), self.columns.get(column)
        return None if there[0] is None or there[1] is None else (there[0], there[1])


def aligned(title: str, ours: Cells, theirs: Cells) -> Place:
    """Where the rows and columns of a sheet went; what has no place there is left out."""
    rows = _matched(_rows(ours), _rows(theirs))
    columns = _matched(_columns(ours), _columns(theirs))
    is_moved = any(key != value for each in (rows, columns) for key, value in each.items())
    is_whole = len(rows) == _last(ours, 0) and len(columns) == _last(ours, 1)
    return Place(title, rows, columns, is_moved or not is_whole)


def _last(cells: Cells, axis: int) -> int:
    return max((at[axis] for at in cells.at), default=0)


def _rows(cells: Cells) -> list[Hashable]:
    """What identifies each row: its first words."""
    found: list[Hashable] = [""] * _last(cells, 0)
    seen: dict[int, int] = {}
    for (row, column), cell in cells.at.items():
        if isinstance(cell.value, str) and cell.formula is None and column < seen.get(row, column + 1):
            seen[row], found[row - 1] = column, cell.value
    return found


def _columns(cells: Cells) -> list[Hashable]:
    """What identifies each column: its topmost words, and whether it calculates."""
    heads: dict[int, tuple[int, str]] = {}
    calculates: set[int] = set()
    for (row, column), cell in cells.at.items():
        if cell.formula is not None:
            calculates.add(column)
        elif isinstance(cell.value, str) and row < heads.get(column, (row + 1, ""))[0]:
            heads[column] = row, cell.value
    last = range(1, _last(cells, 1) + 1)
    return [(heads.get(column, (0, ""))[1], column in calculates) for column in last]


def _matched(ours: list[Hashable], theirs: list[Hashable]) -> dict[int, int]:
    """Places counted from one: what is alike in order, and what stands between in the same number."""
    if ours == theirs[: len(ours)]:
        return {place: place for place in range(1, len(ours) + 1)}
    found: dict[int, int] = {}
    for tag, first, last, there, there_last in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag in {"equal", "replace"} and (tag == "equal" or last - first == there_last - there):
            found.update((first + step + 1, there + step + 1) for step in range(last - first))
    return found


class Places(dict[str, Place]):
    """Where our sheets are, by the titles we give them."""

    def __init__(self, places: Mapping[str, Place]) -> None:
        """Take them as they are now."""
        super().__init__(places)
        self.is_plain = all(not each.is_moved and each.title == title for title, each in places.items())


def shifted(formula: str, home: str, places: Places) -> str:
    """A formula as it must read where its sheets stand now; what is gone stays as it was written."""
    if places.is_plain:
        return formula
    pieces = TEXTS.split(formula)
    pieces[::2] = (REFERENCE.sub(lambda found: _moved(found, home, places), piece) for piece in pieces[::2])
    return "".join(pieces)


def _moved(found: re.Match[str], home: str, places: Mapping[str, Place]) -> str:
    """One reference, to a cell or to a range."""
    quoted, bare = found[1], found[2]
    title = quoted.replace("''", "'") if quoted else bare or home
    place = places.get(title)
    if place is None:
        return found[0]
    first = _corner(place, found[3], found[4], found[5], found[6])
    last = _corner(place, found[7], found[8], found[9], found[10]) if found[8] else None
    if first is None or (found[8] and last is None):
        return found[0]
    sheet = f"{quoted_title(place.title)}!" if quoted or bare else ""
    return f"{sheet}{first}:{last}" if last else f"{sheet}{first}"


def _corner(place: Place, dollar: str, column: str, sign: str, row: str) -> str | None:
    at = place.at(int(row), column_number(column))
    return None if at is None else f"{dollar}{letters(at[1] - 1)}{sign}{at[0]}"


def is_gone(formula: str, home: str, places: Mapping[str, Place]) -> bool:
    """Whether a formula points to a cell that has no place any more."""
    for found in REFERENCE.finditer("".join(TEXTS.split(formula)[::2])):
        place = places.get((found[1] or "").replace("''", "'") or found[2] or home)
        corners = ((found[4], found[6]), (found[8], found[10]))
        if place and any(column and place.at(int(row), column_number(column)) is None for column, row in corners):
            return True
    return False


def quoted_title(title: str) -> str:
    """A sheet's title as formulas write it."""
    return title if PLAIN.fullmatch(title) else "'" + title.replace("'", "''") + "'"
