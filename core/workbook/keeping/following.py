"""Formulas that are not ours follow our cells when they move: on sheets, in charts, under names of somebody's own."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from core.workbook.keeping.aligning import Places, is_gone, shifted
from core.workbook.keeping.package import BOOK, Package, Sheet, plain
from core.workbook.keeping.spans import At, cell_xml, cells_of, strings_of
from core.workbook.sheet_names import NAMED

FOLDERS = ("xl/worksheets/", "xl/charts/", "xl/chartsheets/")
FORMULA = re.compile(rb"(<(?:\w+:)?(?:f|formula|formula1|formula2)\b[^>/]*>)([^<]+)(</)")
DEFINED = re.compile(rb"(<(?:\w+:)?definedName\b([^>]*)>)([^<]+)(</)")


def follow(package: Package, went: Places, ours: set[str]) -> list[str]:
    """Let sheets, charts and names that are not ours point to where our cells went; says what points to nothing now."""
    lost: list[str] = []
    titles = {sheet.part: sheet.title for sheet in package.sheets}
    charts = _charts_of(package, ours)
    for name in [each for each in package.parts if each.startswith(FOLDERS) and each.endswith(".xml")]:
        if name not in ours and name not in charts:
            where = f"the sheet “{titles[name]}”" if name in titles else "a chart of yours"
            package.parts[name] = _followed(FORMULA, package.parts[name], went, where, lost)
    package.parts[BOOK] = _followed(DEFINED, package.parts[BOOK], went, "a name of yours", lost)
    return lost


def _charts_of(package: Package, parts: set[str]) -> set[str]:
    """What these parts point to, and what that points to."""
    found: set[str] = set()
    open_ = list(parts)
    while open_:
        targets = {link.target for link in package.links(open_.pop()) if not link.is_outside} - found
        found |= targets
        open_ += targets
    return found


def _followed(pattern: re.Pattern[bytes], part: bytes, went: Places, where: str, lost: list[str]) -> bytes:
    def moved(found: re.Match[bytes]) -> bytes:
        head, *_, text, end = found.groups()
        if pattern is DEFINED and any(f'name="{name}'.encode() in head for name in (*NAMED, "_xlnm.")):
            return found[0]
        meant = plain(text.decode())
        if is_gone(meant, "", went):
            lost.append(f"what {where} took from a row that is gone")
        follows = shifted(meant, "", went)
        return found[0] if follows == meant else head + escape(follows).encode() + end

    return pattern.sub(moved, part)


def follow_cells(package: Package, sheet: Sheet, went: Places, own: frozenset[At]) -> None:
    """The same for cells of somebody's own on a sheet of ours that kept its place."""
    cells = cells_of(package.parts[sheet.part], strings_of(package)) if own else None
    if cells is None:
        return
    pieces, done = [], 0
    for at, cell in cells.at.items():
        if at in own and cell.formula is not None and not cell.is_shared:
            follows = shifted(cell.formula, sheet.title, went)
            if follows != cell.formula:
                made = f"<{cells.prefix}f>{escape(follows)}</{cells.prefix}f>"
                pieces += [cells.text[done : cell.start], cell_xml(cells.prefix, at, cell, made, cell.value)]
                done = cell.end
    package.parts[sheet.part] = "".join((*pieces, cells.text[done:])).encode()
