"""Ranges on the clipboard: tab-separated text as spreadsheets write it."""

from __future__ import annotations

import html
import json
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QMimeData

from core.guarded import guarded, unguarded
from core.issues import Invalid
from core.sheet import Cell, in_full

LONGEST = 1_000_000  # signs of a pasted range
QUOTE, NEW_LINE = '"', "\n"
BREAKS = frozenset("\t\r\n")
OWN = "application/x-headwater-cells+json"
"""Rows of texts as they are, for this program itself: nothing is guarded in it."""


def cells(text: str) -> tuple[tuple[str, ...], ...]:
    """Take a pasted text apart into rows of cells.

    A cell is read as quoted only where a spreadsheet quotes: when it holds a tab, a line break or doubled quotes.
    What an export guarded against being calculated is as it was.

    Raises:
        Invalid: far too long, or nothing at all.
    """
    if len(text) > LONGEST:
        raise Invalid(f"The pasted text has {len(text):,} signs; at most {LONGEST:,} can be read")
    tidy = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if not tidy:
        raise Invalid("The clipboard holds no text to paste")
    rows: list[list[str]] = [[]]
    at = 0
    while at <= len(tidy):
        cell, at = _cell(tidy, at)
        rows[-1].append(unguarded(cell))
        if tidy[at : at + 1] == "\n":
            rows.append([])
        at += 1
    return tuple(tuple(row) for row in rows)


def _cell(text: str, at: int) -> tuple[str, int]:
    """The cell that begins here, and the place of the mark that ends it."""
    end = _closing(text, at) if text.startswith(QUOTE, at) else -1
    if end > at:
        inside = text[at + 1 : end]
        if "\t" in inside or "\n" in inside or QUOTE in inside:
            return inside.replace(QUOTE * 2, QUOTE), end + 1
    ends = [place for place in (text.find("\t", at), text.find("\n", at)) if place >= 0]
    end = min(ends, default=len(text))
    return text[at:end], end


def _closing(text: str, at: int) -> int:
    """The place of the quote that ends a quoted cell: not doubled, and followed by a tab, a line break or nothing."""
    place = text.find(QUOTE, at + 1)
    while place >= 0 and text.startswith(QUOTE, place + 1):
        place = text.find(QUOTE, place + 2)
    return place if place >= 0 and text[place + 1 : place + 2] in {"", "\t", "\n"} else -1


def mime(rows: Sequence[Sequence[Cell]], stated: frozenset[int] = frozenset()) -> QMimeData:
    """Return a range for the clipboard: as text and as a table for other programs, and as it is for this one.

    Other programs get no text that they would calculate. Columns that are `stated` hold figures as they are typed
    here, which stay figures; figures that are no texts yet are written in full, with the decimal mark of the language.
    """
    ours = [[_text(cell) for cell in row] for row in rows]
    theirs = [
        [guarded(text) if isinstance(row[at], str) and at not in stated else text for at, text in enumerate(texts)]
        for row, texts in zip(rows, ours, strict=True)
    ]
    data = QMimeData()
    data.setText("\n".join("\t".join(map(_field, row)) for row in theirs))
    lines = ("".join(f"<td>{html.escape(text).replace(NEW_LINE, '<br>')}</td>" for text in row) for row in theirs)
    data.setHtml(f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>")
    data.setData(OWN, json.dumps(ours).encode())
    return data


def pasted(data: QMimeData) -> tuple[tuple[str, ...], ...]:
    """Take the range out of a clipboard: as this program copied it, else its text taken apart.

    Raises:
        Invalid: far too long, or nothing at all.
    """
    return _own(bytes(data.data(OWN).data())) or cells(data.text())


def _own(content: bytes) -> tuple[tuple[str, ...], ...]:
    """The range another window of this program copied; nothing unless it is exactly rows of as many texts each."""
    if not 0 < len(content) <= LONGEST:
        return ()
    try:
        rows = json.loads(content.decode())
        if not isinstance(rows, list) or not all(isinstance(row, list) and len(row) == len(rows[0]) for row in rows):
            return ()
        if not all(isinstance(text, str) and text.encode() is not None for row in rows for text in row):
            return ()
    except (ValueError, RecursionError):  # no UTF-8, no JSON, half a surrogate pair
        return ()
    return tuple(map(tuple, rows)) if rows and rows[0] else ()


def _text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else in_full(cell).replace(".", QLocale().decimalPoint())


def _field(text: str) -> str:
    """A cell of a text with tabs: in quotes, as spreadsheets have it, where it would fall apart or lose its own."""
    falls = text.startswith(QUOTE) or not BREAKS.isdisjoint(text)
    return f"{QUOTE}{text.replace(QUOTE, QUOTE * 2)}{QUOTE}" if falls else text
