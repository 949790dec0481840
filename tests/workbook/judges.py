"""Two judges of a saved workbook that know nothing of the program: formualizer, and LibreOffice told to recalculate."""

from __future__ import annotations

import html
import io
import re
import subprocess
import zipfile
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

import formualizer
from openpyxl.utils import get_column_letter

from core.plan import Plan
from core.workbook import checks_sheet, saved_sheet
from core.workbook.keeping.package import Package
from core.workbook.keeping.spans import PLACE, cells_of, column_number, strings_of
from core.workbook.layout import lay_out, letters
from core.workbook.sheet_names import machine_sheets

Cells = dict[tuple[str, str], object]

RECALCULATE_ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>"""
CACHED = re.compile(rb'<c r="([A-Z]+[0-9]+)"([^>]*?)( t="str")?><f>([^<]*)</f><v>([^<]*)</v>')
SHEET = re.compile(r'<sheet name="([^"]*)"')
RELATIVE = 1e-9
NOISE, COARSE_NOISE = 5e-9, 1e-5  # differences that are zero but for rounding have no size to compare with
COARSE = ("$", "GPU-h")  # units whose figures go into the millions; money may differ by half a cent, this asks for more
ZERO = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's day has no zone


def expected(content: bytes) -> Cells:
    """What the program wrote as the value of each formula cell, straight from the file's text."""
    found: Cells = {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for number, sheet in enumerate(SHEET.findall(archive.read("xl/workbook.xml").decode()), 1):
            part = archive.read(f"xl/worksheets/sheet{number}.xml")
            for cell, _, words, _, value in CACHED.findall(part):
                found[sheet, cell.decode()] = html.unescape(value.decode()) if words else float(value)
    return found


def plain(value: object) -> object:
    """A cell's value, dates as the spreadsheet's count of days."""
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day)  # noqa: DTZ001 - the same
    return float((value - ZERO).days) if isinstance(value, datetime) else value


def changed(content: bytes, replacement: bytes) -> bytes:
    """The workbook with the cached value of every formula cell replaced."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for entry in source.infolist():
            part = source.read(entry)
            if entry.filename.startswith("xl/worksheets/sheet"):
                part = CACHED.sub(replacement, part)
            out.writestr(entry, part)
    return target.getvalue()


def stripped(content: bytes) -> bytes:
    """The workbook without any cached value."""
    return changed(content, rb'<c r="\1"\2><f>\4</f>')


def typed(content: bytes, edits: Iterable[tuple[str, int, int, object]]) -> bytes:
    """The workbook with other numbers in cells that hold a number: sheet, row, column from one, value."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        names = SHEET.findall(source.read("xl/workbook.xml").decode())
        parts = {entry.filename: source.read(entry) for entry in source.infolist()}
        for sheet, row, column, value in edits:
            name = f"xl/worksheets/sheet{names.index(sheet) + 1}.xml"
            cell = f'<c r="{get_column_letter(column)}{row}"'.encode()
            parts[name], count = re.subn(
                cell + rb"([^>]*><v>)[^<]*", cell + rb"\g<1>" + str(value).encode(), parts[name]
            )
            assert count == 1, (sheet, row, column)
        for name, part in parts.items():
            out.writestr(name, part)
    return target.getvalue()


def poisoned(content: bytes) -> bytes:
    """The workbook with a wrong figure cached in every formula cell."""
    return changed(content, rb'<c r="\1"\2><f>\4</f><v>123456</v>')


def by_formualizer(content: bytes, edits: Iterable[tuple[str, int, int, object]], cells: Cells) -> Cells:
    """The formula cells after edits (sheet, row, column from one, value), calculated by formualizer."""
    book = formualizer.load_workbook_bytes(content)
    for sheet, row, column, value in edits:
        book.set_value(sheet, row, column, value)
    book.evaluate_all()
    found: Cells = {}
    for sheet, coordinate in cells:
        letters = coordinate.rstrip("0123456789")
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        found[sheet, coordinate] = plain(book.get_value(sheet, int(coordinate[len(letters) :]), column))
    return found


def by_libreoffice(files: list[Path], folder: Path) -> list[Path]:
    """The files recalculated and saved by LibreOffice, in the same order."""
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(RECALCULATE_ALWAYS, encoding="utf-8")
    target = folder / "recalculated"
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx"]
    subprocess.run(  # noqa: S603 - our own files, the office on the path
        [*command, "--outdir", str(target), *map(str, files)], check=True, timeout=300, capture_output=True
    )
    return [target / file.name for file in files]


def values(file: Path, cells: Cells) -> Cells:
    """The values saved in these cells, dates as the spreadsheet's count of days."""
    package = Package(file.read_bytes())
    strings = strings_of(package)
    sheets = {sheet.title: cells_of(package.parts[sheet.part], strings) for sheet in package.sheets}
    found: Cells = {}
    for sheet, coordinate in cells:
        held, place = sheets[sheet], PLACE.fullmatch(coordinate)
        assert held is not None
        assert place is not None
        cell = held.at.get((int(place[2]), column_number(place[1])))
        found[sheet, coordinate] = None if cell is None else cell.value
    return found


def coarse(plan: Plan) -> frozenset[tuple[str, int]]:
    """Sheet and row (from one) of the rows counted in dollars or GPU-hours."""
    layout = lay_out(plan)
    spots = {layout.row(key) for key, row in layout.formulas.items() if row.line.unit.symbol in COARSE}
    for sheet in machine_sheets(plan):
        rows = (layout.formulas[key] for key in layout.of_machines if key in layout.formulas)
        spots |= {(sheet, layout.machine_row(row.line.key)) for row in rows if row.line.unit.symbol in COARSE}
    return frozenset((sheet, row + 1) for sheet, row in spots) | {("Checks", row) for row in range(6, 10)}


def without_memory(cells: Cells) -> Cells:
    """The cells but those that say whether an input is as it was saved, which no two ways to one plan share."""
    same, changed = letters(saved_sheet.SAME), f"{checks_sheet.CHANGED + 1}"
    spots = ((at, (at[0], at[1].rstrip("0123456789"))) for at in cells)
    kept = {at for at, spot in spots if spot != (saved_sheet.SHEET, same)}
    return {at: cells[at] for at in kept if at[0] != "Checks" or at[1][1:] != changed}


def differences(wanted: Cells, found: Cells, big: frozenset[tuple[str, int]]) -> list[str]:
    """Every cell that differs by more than 1e-9 of its size; words at all."""
    wrong = []
    for (sheet, cell), value in wanted.items():
        other = found[sheet, cell]
        if isinstance(value, int | float) and isinstance(other, int | float):
            gap = abs(float(value) - float(other))
            row = int(cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
            noise = COARSE_NOISE if (sheet, row) in big else NOISE
            if gap > RELATIVE * max(abs(float(value)), abs(float(other))) and gap > noise:
                wrong.append(f"{sheet}!{cell}: {value!r} against {other!r}")
        elif str(value) != ("" if other is None else str(other)):  # a formula of no words is read back as nothing
            wrong.append(f"{sheet}!{cell}: {value!r} against {other!r}")
    return wrong
