"""A table to be written for other programs, as a value: a title, heads, and rows of words and figures."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from core.guarded import guarded

Cell: TypeAlias = str | float | int | date | None
"""Words, a figure, a day, or nothing."""
QUOTED = frozenset(',;\t\r\n"')  # a field that holds one of these stands in quotes


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table for other programs. Heads name the units; `formats` are Excel's number formats of the columns.

    Figures are in the units of their heads, at full precision. Columns without a format are written generally.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    formats: tuple[str, ...] = ()


def in_full(cell: Cell) -> str:
    """A cell as text: figures with every digit and without separators; nothing where there is no number."""
    match cell:
        case str():
            return cell
        case float():
            return f"{cell:.15g}" if math.isfinite(cell) else ""
        case None:
            return ""
        case _:
            return f"{cell}"


def for_others(cell: Cell) -> str:
    """A cell as text for another program: words that it could calculate are guarded, figures never."""
    return guarded(cell) if isinstance(cell, str) else in_full(cell)


def as_csv(sheet: Sheet) -> bytes:
    """The table as comma-separated text, in UTF-8 with the mark by which Excel knows it.

    Signs that no text file keeps, NUL and half a surrogate pair, are left out and replaced.
    """
    lines = (_line(row) for row in (sheet.heads, *sheet.rows))
    return "".join(lines).replace("\0", "").encode("utf-8-sig", "replace")


def _line(cells: Sequence[Cell]) -> str:
    return f"{','.join(_field(for_others(cell)) for cell in cells)}\r\n"


def _field(text: str) -> str:
    return '"{}"'.format(text.replace('"', '""')) if QUOTED & set(text) or text != text.strip() else text
