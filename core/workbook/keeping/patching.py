"""A sheet with our values of now: cells that say the same keep their str, of others only the value is written."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape

from core.workbook.keeping.aligning import Places, shifted
from core.workbook.keeping.spans import At, Cell, Cells, cell_xml

FEW = 0.02  # of the cells of a sheet may be somebody's own formulas or gone; with more, the sheet is another one


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


def patched(title: str, sides: Sides, places: Places) -> Patch | None:
    """Our cells put into a sheet somebody worked in; nothing where that cannot be done cell by cell."""
    if not _is_alike(sides):
        return None
    edits: list[tuple[int, int, str]] = []
    missing: list[tuple[At, str]] = []
    own: list[At] = []
    for at, cell in sides.now.at.items():
        there = places[title].at(*at)
        if there is None:
            return None
        found = sides.theirs.at.get(there)
        formula = _shifted(cell, title, places)
        if found is None:
            missing += [] if formula is None and cell.value is None else [(there, _new(sides, there, formula, cell))]
            continue
        if found.formula != formula:
            if found.is_shared:
                return None
            own += [there] if found.formula != _shifted(sides.was.at[at], title, places) else []
        elif found.value == cell.value:
            continue
        written = found.written if found.formula == formula else _formula(sides, formula)
        edits.append((found.start, found.end, cell_xml(sides.theirs.prefix, there, found, written, cell.value)))
    if len(own) + len(missing) > FEW * len(sides.now.at):
        return None
    inserted = _inserted(sides.theirs, missing)
    return None if inserted is None else Patch(_spliced(sides.theirs.text, edits + inserted), tuple(own))


def _is_alike(sides: Sides) -> bool:
    """Whether what we write now differs from what we wrote in values alone: what is stated is still stated."""
    was, now = sides.was.at, sides.now.at
    return was is now or (
        was.keys() == now.keys() and all((was[at].formula is None) == (now[at].formula is None) for at in now)
    )


def _shifted(cell: Cell, title: str, places: Places) -> str | None:
    return None if cell.formula is None else shifted(cell.formula, title, places)


def _formula(sides: Sides, formula: str | None) -> str:
    name = sides.theirs.prefix
    return "" if formula is None else f"<{name}f>{escape(formula)}</{name}f>"


def _new(sides: Sides, there: At, formula: str | None, cell: Cell) -> str:
    bare = cell._replace(style="", more="")
    return cell_xml(sides.theirs.prefix, there, bare, _formula(sides, formula), cell.value)


def _spliced(text: str, edits: list[tuple[int, int, str]]) -> str:
    """The str with some of them replaced; edits do not overlap."""
    pieces, done = [], 0
    for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
        pieces += [text[done:start], new]
        done = end
    return "".join((*pieces, text[done:]))


def _inserted(theirs: Cells, missing: list[tuple[At, str]]) -> list[tuple[int, int, str]] | None:
    """Cells somebody took out, put back beside the others of their row; nothing where a whole row is gone."""
    edits: dict[int, str] = {}
    for (row, column), made in sorted(missing, key=lambda each: each[0]):
        beside = {at: cell for at, cell in theirs.at.items() if at[0] == row}
        if not beside:
            return None
        later = min((at for at in beside if at[1] > column), default=None)
        spot = beside[later].start if later else beside[max(beside)].end
        edits[spot] = edits.get(spot, "") + made
    return [(spot, spot, made) for spot, made in edits.items()]
