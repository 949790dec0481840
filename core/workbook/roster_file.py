"""A roster in a file of its own, .csv or .xlsx, which reads back as the same seats."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path

import xlsxwriter

from core.inputs.team import Seat
from core.issues import Invalid
from core.kinds import Quantity, Switch
from core.roster.written import as_csv, heads, is_percent, texts
from core.schema import Input, inputs_of
from core.workbook.disk import write_safely
from core.workbook.guard_parts import short
from core.workbook.style import Role, Styles

SHEET = "Roster"
NARROW, WIDE, WORDS = 12, 24, ("name", "role", "reports_to")
PERCENT, MONEY = "0.0%", "#,##0"


def save_roster(seats: Iterable[Seat], path: Path) -> tuple[str, ...]:
    """Write a roster, whole or not at all; returns warnings to show.

    Raises:
        Invalid: the name ends in neither .csv nor .xlsx, or nothing could be written; an old file is as it was.
    """
    match path.suffix.casefold():
        case ".csv":
            return write_safely(path, as_csv(seats))
        case ".xlsx":
            return write_safely(path, as_xlsx(tuple(seats)))
        case _:
            raise Invalid(f"{short(path.name)} must end in .csv or .xlsx; a roster is written as one of these.")


def as_xlsx(seats: tuple[Seat, ...]) -> bytes:
    """The roster as a workbook of one sheet: heads that stay, figures as figures, parts in per cent."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    styles, page = Styles(book), book.add_worksheet(SHEET)
    page.freeze_panes(1, 1)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    rows = texts(seats)
    for column, (given, head) in enumerate(zip(inputs_of(Seat), heads(), strict=True)):
        is_figure = isinstance(given.kind, Quantity)
        page.set_column(column, column, WIDE if given.name in WORDS else NARROW)
        page.write_string(0, column, head, styles.get(Role.FIGURE_HEAD if is_figure else Role.HEAD))
        for row, seat in enumerate(seats, 1):
            value = getattr(seat, given.name)
            if is_figure:
                page.write_number(row, column, value, styles.get(Role.INPUT, _format(given)))
            else:
                words = rows[row - 1][column] if isinstance(given.kind, Switch) else str(value)
                page.write_string(row, column, words, styles.get(Role.INPUT))
    book.close()
    return buffer.getvalue()


def _format(given: Input) -> str:
    return PERCENT if is_percent(given) else MONEY if given.name == "salary" else ""
