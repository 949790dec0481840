"""The sheet of the change log: one row a change, in the order in which they were saved; nothing in it is rewritten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from core.change_log import Change, Entry
from core.kinds import SERIAL_ZERO
from core.workbook.cells import Book
from core.workbook.inputs_sheet import HEAD_HEIGHT
from core.workbook.layout import FIRST_INPUT, fixed
from core.workbook.page import DATE_FORMAT, Page, apart
from core.workbook.style import Role

SHEET = "Log"
HEADS = FIRST_INPUT - 1
TITLES = DAY, WHO, INPUT, KEY, OLD, NEW, REASON = ("Date", "Who", "Input", "Key", "Old", "New", "Reason")
LATEST = 100_000  # a day's count in the year 2173
WIDTHS = (12, 22, 40, 36, 30, 30, 60)
NAME = "list_log"
NAMES = ((NAME, fixed(SHEET, HEADS, 0)),)
NOTE = "What was changed in the plan from one saving to the next, oldest first; write the reason beside it."


def write_log(page: Page, log: tuple[Entry, ...]) -> None:
    """A row a change; only the reasons may be typed."""
    page.head(SHEET, NOTE)
    page.heads(HEADS, 0, TITLES)
    for row, entry in enumerate(log, FIRST_INPUT):
        day = _serial(entry.day)
        if day is None:
            page.words(row, 0, entry.day)
        else:
            page.number(row, 0, day, Role.CALC, apart(DATE_FORMAT))
        change = entry.change
        for column, words in enumerate((entry.who, change.label, change.key, change.old, change.new), 1):
            page.words(row, column, words, Role.MUTED if TITLES[column] == KEY else Role.LABEL)
        page.words(row, TITLES.index(REASON), entry.reason, Role.INPUT)
    for column, width in enumerate(WIDTHS):
        page.sheet.set_column(column, column, width)
    page.sheet.set_row(HEADS, HEAD_HEIGHT)
    page.sheet.freeze_panes(FIRST_INPUT, 0)
    page.sheet.repeat_rows(HEADS)


def _serial(day: str) -> float | None:
    """The count of days a spreadsheet has for a date; nothing where it is none."""
    try:
        return float((date.fromisoformat(day) - SERIAL_ZERO).days)
    except ValueError:
        return None


def read_log(book: Book) -> tuple[Entry, ...]:
    """The log as it stands in a file, reasons that were typed included; empty where a file has none."""
    head = book.named(NAME)
    if head is None:
        return ()
    heads = {str(book.beside(head, 0, place).value): place for place in range(len(TITLES) + 10)}
    found = []
    for cells in _rows(book, head, heads):
        change = Change(cells[KEY], cells[INPUT], cells[OLD], cells[NEW])
        found.append(Entry(cells[DAY], cells[WHO], change, cells[REASON]))
    return tuple(found)


def _rows(book: Book, head: Any, heads: dict[str, int]) -> Iterator[dict[str, str]]:
    rows = sorted({cell.row for cell in book.filled_from(head)} - {head.row})
    for row in rows:
        cells = {title: _words(book.beside(head, row - head.row, heads[title])) for title in TITLES if title in heads}
        if any(cells.values()):
            yield {title: cells.get(title, "") for title in TITLES}


def _words(cell: Any) -> str:
    value = cell.value
    if isinstance(value, datetime | date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, int | float) and 0 < value < LATEST:  # a day whose format was lost
        return (SERIAL_ZERO + timedelta(days=int(value))).isoformat()
    return "" if value is None else str(value)
