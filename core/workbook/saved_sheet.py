"""What every input was when the file was saved, beside what it is now; what was changed in between, on opening it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from core.change_log import (
    CHOSEN,
    LISTED,
    ORIGIN,
    REMARK,
    SCENARIO,
    Change,
    Raw,
    changes,
    fingerprint,
    kind_of,
    label,
    memory,
    places,
)
from core.issues import Issue
from core.keys import place_of
from core.kinds import Day, Kind, Quantity
from core.plan import Plan
from core.reference import unit_words
from core.workbook.cells import Book, address
from core.workbook.layout import FIRST_INPUT, Layout, fixed, letters
from core.workbook.page import Page, number_format
from core.workbook.sheet_names import MARK
from core.workbook.style import Role

SHEET = "As saved"
HEADS = FIRST_INPUT - 1
KEY, LABEL, UNIT, SAVED, NOW, SAME, SHIPPED, STATE = range(8)
STATED, AS_SHIPPED, NO_SOURCE = 0, 1, -1  # of a figure
PRINTED = HEADS - 1  # the row of the fingerprint
NAME = "list_saved"
NAMES = ((NAME, fixed(SHEET, HEADS, KEY)),)
STATE_WORDS = '"as shipped";"no source";"stated"'
NOTE = "What every input was when Headwater saved this file, and what it is now: what was typed since says “changed”."
MISSING = "What the inputs were when the file was saved is missing, so that it cannot be told what was changed since."
TOUCHED = "What the inputs were when the file was saved was itself changed; compare with a copy you trust."


@dataclass(frozen=True, slots=True)
class Written:
    """How many rows the sheet has, and how many figures are as shipped or stated without a source."""

    rows: int
    as_shipped: int
    no_source: int


def write_saved(page: Page, layout: Layout) -> Written:
    """A row for everything that is remembered; says what checks count of it."""
    page.head(SHEET, NOTE)
    page.heads(HEADS, KEY, ("Key", "Input", "Unit"))
    page.heads(HEADS, SAVED, ("As saved", "Now", "Same", "As shipped", "State"), Role.FIGURE_HEAD)
    found = states(layout.plan)
    origins = {origin.key: place for place, origin in enumerate(layout.plan.origins) if origin.is_told}
    remembered = memory(layout.plan)
    page.words(PRINTED, UNIT, "Fingerprint of all of them", Role.MUTED)
    page.words(PRINTED, SAVED, fingerprint(remembered), Role.MUTED)
    for row, (key, raw) in enumerate(remembered.items(), FIRST_INPUT):
        kind = kind_of(key)
        number = "0" if kind is None else number_format(kind)
        page.words(row, KEY, key, Role.MUTED)
        page.words(row, LABEL, label(key))
        page.words(row, UNIT, unit_words(kind) if kind else "", Role.MUTED)
        if isinstance(raw, str):
            page.words(row, SAVED, raw)
        else:
            page.number(row, SAVED, raw, Role.CALC, number)
        reference = _now(key, layout)
        if reference:
            _compare(page, row, reference, raw, number)
        if key in found and isinstance(kind, Quantity):
            _state(page, row, kind, found[key], origins.get(key))
    page.sheet.set_column(KEY, KEY, 34)
    page.sheet.set_column(LABEL, UNIT, 30)
    page.sheet.set_column(SAVED, NOW, 24)
    page.sheet.set_column(SAME, SAME, 10)
    page.sheet.set_column(SHIPPED, STATE, 16)
    page.sheet.freeze_panes(FIRST_INPUT, LABEL)
    page.sheet.repeat_rows(HEADS)
    counted = tuple(found.values())
    return Written(len(remembered), counted.count(AS_SHIPPED), counted.count(NO_SOURCE))


def _now(key: str, layout: Layout) -> str:
    """The reference to the cell that says what something is now; empty where no single cell does."""
    if key.startswith((LISTED, ORIGIN, REMARK)):
        return ""
    if key.startswith(CHOSEN):
        return layout.selector(key.removeprefix(CHOSEN))
    if not key.startswith(SCENARIO):
        return fixed(*layout.stated(place_of(key)))
    number, _, of = key.removeprefix(SCENARIO).partition(".")
    row = FIRST_INPUT + layout.overridden.index(of) if of else FIRST_INPUT - 1
    return fixed("Scenarios", row, 4 + int(number))


def _compare(page: Page, row: int, reference: str, raw: Raw, number: str) -> None:
    """The live cell, and whether both are the same; an empty text is joined to none, so that it is no zero."""
    joined = '&""' if isinstance(raw, str) else ""
    page.formula(row, NOW, f"={reference}{joined}", raw, (Role.LIVE, number))
    was, is_ = (f"{letters(column)}{row + 1}" for column in (SAVED, NOW))
    page.formula(row, SAME, f"=IF({is_}={was}{joined},1,0)", 1.0, (Role.CHECK, '"yes";;"changed"'))


def _state(page: Page, row: int, kind: Quantity, state: int, origin: int | None) -> None:
    """What a figure is when Headwater begins with it, and whether it still is that, or is stated without a source.

    A source is that of the value beside it, in its row of the sheet Origins; one that is added there counts from the
    next saving on.
    """
    page.number(row, SHIPPED, kind.to_cell(kind.default), Role.MUTED, number_format(kind))
    key, now, shipped = (f"{letters(column)}{row + 1}" for column in (KEY, NOW, SHIPPED))
    own = f"{NO_SOURCE}"
    if origin is not None:
        named, valued = (fixed("Origins", FIRST_INPUT + origin, column) for column in (0, 2))
        own = f"IF({named}={key},IF({valued}={now},{STATED},{NO_SOURCE}),{NO_SOURCE})"
    page.formula(row, STATE, f"=IF({now}={shipped},{AS_SHIPPED},{own})", float(state), (Role.CHECK, STATE_WORDS))


def states(plan: Plan) -> dict[str, int]:
    """Of each figure whether it is as shipped, or stated with or without a source."""
    known = {origin.key for origin in plan.origins if origin.is_told}
    found = {}
    for place in places(plan):
        kind = place.kind
        if isinstance(kind, Quantity):
            own = NO_SOURCE if place.key not in known else STATED
            found[place.key] = AS_SHIPPED if plan.get(place.key) == kind.default else own
    return found


def column(number: int, rows: int) -> str:
    """The reference to a column of the list, for checks."""
    return f"{fixed(SHEET, FIRST_INPUT, number)}:${letters(number)}${FIRST_INPUT + rows}"


def compared(book: Book, plan: Plan) -> tuple[tuple[Change, ...], tuple[Issue, ...]]:
    """What differs from the file as it was saved, and what is wrong with that memory; nothing where it has none."""
    head = book.named(NAME)
    if head is None:  # files from before there was such a sheet have no marks of sheets either
        return (), (Issue(SHEET, MISSING, grave=False),) if book.names(MARK) or book.names(NAME) else ()
    remembered = dict(_rows(book, head))
    found = changes(remembered, memory(plan))
    is_whole = book.beside(head, PRINTED - HEADS, SAVED).value == fingerprint(remembered)
    return found, () if is_whole else (Issue(address(head), TOUCHED, grave=False),)


def _rows(book: Book, head: Any) -> Iterator[tuple[str, Raw]]:
    row = 1
    while (key := book.beside(head, row, KEY).value) is not None:
        yield str(key), _raw(kind_of(str(key)), book.beside(head, row, SAVED).value)
        row += 1


def _raw(kind: Kind | None, value: Any) -> Raw:
    """What a cell remembers, as it was written: an empty cell was an empty text, a date the count of its days."""
    if value is None:
        return ""
    if isinstance(kind, Day) and isinstance(value, date):
        return kind.to_cell(kind.from_cell(value))
    return value if isinstance(value, str) else float(value) if isinstance(value, int | float) else str(value)
