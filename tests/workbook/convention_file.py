"""A saved file as the conventions look at it: its cells, their looks, its parts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from core.plan import Plan
from core.workbook.sheet_names import machine_sheets


@dataclass(frozen=True)
class File:
    """A saved plan, its formulas and its values."""

    plan: Plan
    content: bytes

    @cached_property
    def book(self) -> Workbook:
        """With formulas."""
        return load_workbook(io.BytesIO(self.content))

    @cached_property
    def values(self) -> Workbook:
        """With the values formulas have."""
        return load_workbook(io.BytesIO(self.content), data_only=True)

    @cached_property
    def archive(self) -> zipfile.ZipFile:
        """The parts."""
        return zipfile.ZipFile(io.BytesIO(self.content))

    @property
    def sheets(self) -> list[Worksheet]:
        """All sheets, in order."""
        return [self.book[name] for name in self.book.sheetnames]

    @property
    def over_time(self) -> list[Worksheet]:
        """The sheets with months across."""
        return [self.book[name] for name in ("Timeline", *machine_sheets(self.plan))]

    @cached_property
    def filled(self) -> dict[str, list[Cell]]:
        """Of each sheet the cells that hold something."""
        found = {}
        for sheet in self.sheets:
            cells = (cell for row in sheet.iter_rows() for cell in row)
            found[sheet.title] = [cell for cell in cells if isinstance(cell, Cell) and cell.value is not None]
        return found

    @cached_property
    def looks(self) -> dict[int, tuple[bool, bool]]:
        """Of each style that is used: whether it is that of an input by its colour, and whether it is locked."""
        used = {cell.style_id: cell for cells in self.filled.values() for cell in cells}
        colours = {style: cell.font.color for style, cell in used.items()}
        blue = {style for style, colour in colours.items() if colour is not None and str(colour.rgb)[-6:] == "0000FF"}
        return {style: (style in blue, bool(cell.protection.locked)) for style, cell in used.items()}

    def is_locked(self, cell: Cell) -> bool:
        """Whether a cell cannot be typed into while its sheet is protected."""
        return self.looks[cell.style_id][1]

    def cells(self, *sheets: str) -> Iterator[Cell]:
        """Every cell that holds something, of all sheets unless some are named."""
        for sheet in sheets or self.filled:
            yield from self.filled[sheet]

    @cached_property
    def formulas(self) -> list[tuple[Cell, str]]:
        """Every formula."""
        return [(cell, str(cell.value)) for cell in self.cells() if cell.data_type == "f"]

    def text(self, part: str) -> str:
        """A part as it is written."""
        return self.archive.read(part).decode()


def at(cell: Cell) -> str:
    """Where a cell is."""
    return f"{cell.parent.title}!{cell.coordinate}"
