"""Ranges on the clipboard: tab-separated text as spreadsheets write it."""

from __future__ import annotations

import html

from PySide6.QtCore import QMimeData

from core.issues import Invalid

LONGEST = 1_000_000  # signs of a pasted range
QUOTE = '"'


def cells(text: str) -> tuple[tuple[str, ...], ...]:
    """Take a pasted text apart into rows of cells.

    A cell is read as quoted only where a spreadsheet quotes: when it holds a tab or a line break.

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
        rows[-1].append(cell)
        if tidy[at : at + 1] == "\n":
            rows.append([])
        at += 1
    return tuple(tuple(row) for row in rows)


def _cell(text: str, at: int) -> tuple[str, int]:
    """The cell that begins here, and the place of the mark that ends it."""
    end = _closing(text, at) if text.startswith(QUOTE, at) else -1
    if end > at:
        inside = text[at + 1 : end]
        if "\t" in inside or "\n" in inside:
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


def mime(rows: tuple[tuple[str, ...], ...]) -> QMimeData:
    """Return a range for the clipboard, as text and as a table."""
    data = QMimeData()
    data.setText("\n".join("\t".join(row) for row in rows))
    lines = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in rows)
    data.setHtml(f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>")
    return data
