"""A sheet with our values of now: cells that say the same keep their bytes, of others only the value is written."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

from core.workbook.keeping.aligning import Place, Places, shifted
from core.workbook.keeping.spans import At, Cell, Cells, Value, cell_xml

FEW = 0.02  # of the cells of a sheet may be somebody's own formulas or gone; with more, the sheet is another one
Edit = tuple[int, int, str]  # from, to, the text that stands there from now on


@dataclass(frozen=True, slots=True)
class Patch:
    """A sheet with the values of now, and the cells in which somebody had put a formula of their own."""

    text: str
    overwritten: tuple[At, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """A sheet as we wrote it once, as we would write it now, and as it stands in the file."""

    was: Cells
    now: Cells
    theirs: Cells


class _OtherwiseBuilt(Exception):
    """The sheet of the file cannot be brought up to date cell by cell."""


def patched(title: str, sides: Sides, places: Places) -> Patch | None:
    """Our cells put into a sheet somebody worked in; nothing where that cannot be done cell by cell."""
    if not _is_alike(sides):
        return None
    try:
        return _patched(title, sides, places)
    except _OtherwiseBuilt:
        return None


def _is_alike(sides: Sides) -> bool:
    """Whether what we write now differs from what we wrote in values alone, or in rows of values below all others."""
    was, now = sides.was.at, sides.now.at
    last = max((row for row, _ in was), default=0)
    more = {at for at in now if at not in was}
    if not was.keys() <= now.keys() or any(at[0] <= last or now[at].formula is not None for at in more):
        return False
    return all((was[at].formula is None) == (now[at].formula is None) for at in was)


def _patched(title: str, sides: Sides, places: Places) -> Patch:
    edits: list[Edit] = []
    missing: list[tuple[At, str]] = []
    own: list[At] = []
    for at, was in sides.was.at.items():
        there, cell = places[title].at(*at), sides.now.at[at]
        if there is None:
            raise _OtherwiseBuilt
        found = sides.theirs.at.get(there)
        formula = _shifted(cell, title, places)
        if found is None:
            missing += [] if formula is None and cell.value is None else [(there, _new(sides, there, formula, cell))]
            continue
        if found.formula == formula and found.value == cell.value:
            continue
        if found.formula != formula and found.formula != _shifted(was, title, places):
            own.append(there)
        edits.append(_edit(sides, there, found, formula, cell))
    if len(own) + len(missing) > FEW * len(sides.now.at):
        raise _OtherwiseBuilt
    edits += [*_inserted(sides.theirs, missing), *_below(sides, places[title])]
    return Patch(_spliced(sides.theirs.text, edits), tuple(own))


def _edit(sides: Sides, there: At, found: Cell, formula: str | None, cell: Cell) -> Edit:
    """A cell's new value, its formula as it stands unless it must be another one."""
    if found.formula != formula and found.is_shared:
        raise _OtherwiseBuilt  # other cells take their formulas from this one
    written = found.written if found.formula == formula else _formula(sides, formula)
    return found.start, found.end, cell_xml(sides.theirs.prefix, there, found, written, cell.value)


def _shifted(cell: Cell, title: str, places: Places) -> str | None:
    return None if cell.formula is None else shifted(cell.formula, title, places)


def _formula(sides: Sides, formula: str | None) -> str:
    name = sides.theirs.prefix
    return "" if formula is None else f"<{name}f>{escape(formula)}</{name}f>"


def _new(sides: Sides, there: At, formula: str | None, cell: Cell) -> str:
    bare = cell._replace(style="", more="")
    return cell_xml(sides.theirs.prefix, there, bare, _formula(sides, formula), cell.value)


def _spliced(text: str, edits: list[Edit]) -> str:
    """The text with some of it replaced; edits do not overlap."""
    pieces, done = [], 0
    for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
        pieces += [text[done:start], new]
        done = end
    return "".join((*pieces, text[done:]))


def _inserted(theirs: Cells, missing: list[tuple[At, str]]) -> list[Edit]:
    """Cells somebody took out, put back beside the others of their row."""
    edits: dict[int, str] = {}
    for (row, column), made in sorted(missing, key=lambda each: each[0]):
        beside = {at: cell for at, cell in theirs.at.items() if at[0] == row}
        if not beside:
            raise _OtherwiseBuilt
        later = min((at for at in beside if at[1] > column), default=None)
        spot = beside[later].start if later else beside[max(beside)].end
        edits[spot] = edits.get(spot, "") + made
    return [(spot, spot, made) for spot, made in edits.items()]


def _below(sides: Sides, place: Place) -> list[Edit]:
    """Rows that came below all others, each cell with the look of the one above, unless something stands there."""
    last = max((row for row, _ in sides.was.at), default=0)
    more = sorted(at for at in sides.now.at if at[0] > last)
    if not more:
        return []
    first = place.at(last, 1)
    if first is None or max(row for row, _ in sides.theirs.at) > first[0]:
        raise _OtherwiseBuilt
    rows: dict[int, str] = {}
    for row, column in more:
        spot, value = place.at(last, column), sides.now.at[row, column].value
        if spot is None:
            raise _OtherwiseBuilt
        at = first[0] + row - last, spot[1]
        above = _above(sides.theirs, spot, value)
        rows[at[0]] = rows.get(at[0], "") + cell_xml(sides.theirs.prefix, at, above, "", value)
    name = sides.theirs.prefix
    end = sides.theirs.text.rindex(f"</{name}sheetData")
    return [(end, end, "".join(f'<{name}row r="{row}">{cells}</{name}row>' for row, cells in rows.items()))]


def _above(theirs: Cells, spot: At, value: Value) -> Cell:
    """The nearest cell from here up that holds words as this one will, or a figure; the one here if there is none."""
    rows = (theirs.at.get((row, spot[1])) for row in range(spot[0], 0, -1))
    found = next((cell for cell in rows if cell and type(cell.value) is type(value)), theirs.at.get(spot))
    if found is None:
        raise _OtherwiseBuilt
    return found
