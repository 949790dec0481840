"""Finding cells in an opened workbook: by defined name, never by address or sheet name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from warnings import catch_warnings, simplefilter
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.workbook import Workbook

from core.issues import Invalid
from core.workbook.guard_parts import LAST_COLUMN
from core.workbook.light import light

PLAIN = re.compile(r"([A-Za-z]\w*)!(\$[A-Z]{1,3}\$[0-9]{1,7})")
UNREADABLE = (
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AttributeError,
    OSError,
    EOFError,
    InvalidFileException,
    BadZipFile,
    ParseError,
)


@dataclass(slots=True)
class Book:
    """An opened workbook: formulas as text and, when a formula stands where a figure is due, its last value."""

    path: Path
    formulas: Workbook
    values: Workbook | None = None

    def named(self, name: str) -> Cell | None:
        """The cell a defined name means; None where the name is missing or broken."""
        defined = self.formulas.defined_names.get(name)
        if defined is None:
            return None
        try:
            title, reference = _destination(defined)
            row, column = coordinate_to_tuple(reference.replace("$", ""))
        except (StopIteration, *UNREADABLE):
            return None
        sheet = next((each for each in self.formulas.worksheets if each.title == title), None)
        return _at(sheet, row, column) if sheet is not None and row > 0 and column <= LAST_COLUMN else None

    def beside(self, cell: Cell, rows: int, columns: int) -> Any:
        """The cell so many rows down and columns right."""
        return _at(cell.parent, cell.row + rows, cell.column + columns)

    def filled_from(self, cell: Cell) -> tuple[Cell, ...]:
        """The filled cells of a sheet from one cell's row on, row by row."""
        return self.filled(cell.parent, cell.row)

    def filled(self, sheet: Any, row: int = 1) -> tuple[Cell, ...]:
        """The filled cells of a sheet from a row on, row by row; asked for rows, it would make every cell of them."""
        found = (each for each in _stored(sheet).values() if each.row >= row and each.value is not None)
        return tuple(sorted(found, key=lambda each: (each.row, each.column)))

    def value(self, cell: Any) -> object:
        """What stands in a cell; the last value where it is a formula."""
        if cell.data_type != "f":
            value: object = cell.value
            return value
        if self.values is None:
            self.values = _load(self.path, values=True)
        last: object = self.values[cell.parent.title][cell.coordinate].value
        return last

    def names(self, prefix: str) -> tuple[str, ...]:
        """All defined names that begin so."""
        return tuple(name for name in self.formulas.defined_names if name.startswith(prefix))

    def property(self, name: str) -> object:
        """A custom document property; None where it is missing."""
        properties = getattr(self.formulas, "custom_doc_props").props  # noqa: B009 - the stubs lack it
        found: object = {each.name: each.value for each in properties}.get(name)
        return found


def address(cell: Any) -> str:
    """A cell's address as a person finds it: `Infrastructure!D8`."""
    return f"{cell.parent.title}!{cell.coordinate}"


def opened(path: Path) -> Book:
    """Open a checked workbook.

    Raises:
        Invalid: the file is damaged in a way the check did not see.
    """
    return Book(path, _load(path, values=False))


def _destination(defined: DefinedName) -> tuple[str, str]:
    """Sheet and cell of a name; openpyxl would take the text apart as a formula, which most need not."""
    plain = PLAIN.fullmatch(defined.attr_text or "")
    return (plain[1], plain[2]) if plain else next(iter(defined.destinations))


def _stored(sheet: Any) -> dict[tuple[int, int], Cell]:
    found: dict[tuple[int, int], Cell] = getattr(sheet, "_cells")  # noqa: B009 - there is no public way
    return found


def _at(sheet: Any, row: int, column: int) -> Cell:
    """A cell; one that is not there is empty and stays out of the sheet, which would otherwise reach so far."""
    return _stored(sheet).get((row, column)) or Cell(sheet, row, column)


def _load(path: Path, *, values: bool) -> Workbook:
    try:
        with catch_warnings():
            simplefilter("ignore")  # of what openpyxl would lose on saving; nothing is saved with it
            return load_workbook(light(path), data_only=values, keep_links=False)
    except MemoryError as error:
        raise Invalid(f"{path.name} takes more memory than there is; delete what does not belong to it.") from error
    except UNREADABLE as error:
        raise Invalid(f"{path.name} is damaged and cannot be read; open a backup or save it anew in Excel.") from error
