"""A sheet of ours written anew into somebody's workbook: its formats, drawings and charts under names that are free."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

from core.workbook.keeping.aligning import Places, shifted
from core.workbook.keeping.package import BOOK, Package, Sheet, links_of, plain
from core.workbook.keeping.spans import At, Cells, cell_xml

STYLED = re.compile(rb'(<(?:row|col)\b[^>]*?\b(?:s|style)=")(\d+)"')
POINTED = re.compile(rb"(<(?:\w+:)?(?:f|formula1|formula2)\b[^>]*>)([^<]*)(</)")
LINKED = re.compile(rb'(\br:(?:id|embed|link|pict)=")([^"]*)"')
LOCATION = re.compile(rb"(<hyperlink\b[^>]*?\blocation=\")([^\"]*)\"")
SHEET_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
ALONE = ("drawing", "comments", "vmlDrawing", "printerSettings", "chart", "image", "threadedComment", "chartUserShapes",
         "chartStyle", "chartColorStyle", "control", "ctrlProp", "oleObject", "package")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bed:
    """Where sheets are grafted: both workbooks, the numbers of formats, the places of sheets."""

    package: Package
    fresh: Package
    formats: tuple[int, ...]
    places: Places


def sheet_xml(title: str, cells: Cells, bed: Bed, looks: Mapping[At, str]) -> bytes:
    """The sheet as it is written anew: words in its cells, formats by their numbers, references to where cells are.

    Args:
        title: The sheet, by the name it has in the fresh workbook.
        cells: Its cells there.
        bed: Where it goes.
        looks: Formats somebody gave to cells, which stay.
    """
    pieces, done = [], 0
    for at, cell in cells.at.items():
        number = looks.get(at) or (str(bed.formats[int(cell.style)]) if cell.style else "")
        formula = "" if cell.formula is None else f"<f>{escape(shifted(cell.formula, title, bed.places))}</f>"
        pieces += [cells.text[done : cell.start], cell_xml("", at, cell._replace(style=number), formula, cell.value)]
        done = cell.end
    head = STYLED.sub(lambda each: each[1] + b'%d"' % bed.formats[int(each[2])], "".join(pieces).encode())
    tail = _pointed(cells.text[done:].encode(), title, bed.places)
    return head + LOCATION.sub(lambda each: each[1] + _location(each[2], title, bed.places) + b'"', tail)


def _pointed(part: bytes, title: str, places: Places) -> bytes:
    """Formulas outside of cells, such as the lists choices are picked from."""

    def moved(found: re.Match[bytes]) -> bytes:
        return found[1] + escape(shifted(plain(found[2].decode()), title, places)).encode() + found[3]

    return POINTED.sub(moved, part)


def _location(text: bytes, title: str, places: Places) -> bytes:
    return escape(shifted(plain(text.decode()), title, places), {'"': "&quot;"}).encode()


def graft(sheet: Sheet, target: str, part: bytes, bed: Bed) -> None:
    """Put a sheet's bytes in place under the name of a part, with copies of what it points to in the fresh workbook."""
    clear(bed.package, target)
    if target not in bed.package.parts:
        bed.package.state_type(target, SHEET_KIND)
    bed.package.parts[target] = _linked(part, sheet.part, target, bed, sheet.title)


def _linked(part: bytes, source: str, target: str, bed: Bed, title: str) -> bytes:
    """A part's bytes with the ids of its new relations; what it points to is copied first."""
    keys: dict[bytes, bytes] = {}
    for link in bed.fresh.links(source):
        name = bed.package.free(link.target)
        bed.package.parts[name] = b""  # so that the name is taken
        kind = bed.fresh.type_of(link.target)
        if kind:
            bed.package.state_type(name, kind)
        copied = _pointed(bed.fresh.parts[link.target], title, bed.places)
        bed.package.parts[name] = _linked(copied, link.target, name, bed, title)
        keys[link.key.encode()] = bed.package.link(target, link.kind, name).encode()
    return LINKED.sub(lambda each: each[1] + keys.get(each[2], each[2]) + b'"', part)


def clear(package: Package, part: str) -> None:
    """Take out what only this part points to; the part itself stays."""
    links = [link for link in package.links(part) if not link.is_outside and link.kind in ALONE]
    package.parts.pop(links_of(part), None)
    for link in links:
        if link.target in package.parts and not _is_used(package, link.target):
            clear(package, link.target)
            package.remove(link.target)


def _is_used(package: Package, target: str) -> bool:
    names = [name for name in package.parts if not name.endswith(".rels")]
    return any(link.target == target for name in names for link in package.links(name))


def add(package: Package) -> tuple[str, str]:
    """A part for a sheet that is not there yet, and the id of its relation."""
    part = package.free("xl/worksheets/sheet1.xml")
    package.parts[part] = b""
    package.state_type(part, SHEET_KIND)
    return part, package.link(BOOK, "worksheet", part)
