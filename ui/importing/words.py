"""What is said of the rows of any brought list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from core.own import Own
from ui.language import say

BLANK = "–"
FEW = 3  # rows of a preview
EMPTY = "(empty)"


def rows_words(count: int) -> str:
    """Return how many rows there are."""
    return f"{count:,} row{'s' * (count != 1)}"


def preview(rows: Sequence[Sequence[object]], column: int, constant: str = "") -> str:
    """Return what the first rows of a list hold in a column, or what stands in for it."""
    if column < 0:
        return Own(constant or BLANK)
    return Own("  ·  ".join(_cell(row[column]) or constant or say(EMPTY) for row in rows[:FEW]))


def _cell(value: object) -> str:
    match value:
        case datetime() | date():
            return f"{value:%Y-%m-%d}"
        case float():
            return f"{value:.15g}"
        case None:
            return ""
        case _:
            return str(value).strip()
