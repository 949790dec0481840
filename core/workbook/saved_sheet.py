"""What every input was when the file was saved, beside what it is now; what was changed in between, on opening it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.issues import Invalid, Issue
from core.keys import DECISIONS, SECTIONS, Place, place_of, section_type
from core.kinds import Kind, Quantity, Text
from core.plan import Plan
from core.reference import unit_words
from core.schema import inputs_of, lists_of
from core.workbook.cells import Book
from core.workbook.layout import FIRST_INPUT, Layout, fixed, letters
from core.workbook.page import Page, number_format
from core.workbook.style import Role

SHEET = "As saved"
HEADS = FIRST_INPUT - 1
KEY, LABEL, UNIT, SAVED, NOW, SAME = range(6)
NAME = "list_saved"
NAMES = ((NAME, fixed(SHEET, HEADS, KEY)),)
NOTE = "What every input was when Headwater saved this file, and what it is now: what was typed since says “changed”."
CHOSEN = "case."
GONE = "gone"


@dataclass(frozen=True, slots=True)
class Change:
    """An input that was changed in another program: what it was and is, in words."""

    key: str
    label: str
    old: str
    new: str

    @property
    def issue(self) -> Issue:
        """As a note beside what else was found in the file."""
        return Issue(self.key, f"{self.label} was changed outside Headwater: {self.old} → {self.new}")


def write_saved(page: Page, layout: Layout) -> None:
    """A row an input."""
    page.head(SHEET, NOTE)
    page.heads(HEADS, KEY, ("Key", "Input", "Unit"))
    page.heads(HEADS, SAVED, ("As saved", "Now", "Same"), Role.FIGURE_HEAD)
    for row, what in enumerate(DECISIONS, FIRST_INPUT):
        number = getattr(layout.plan.case, what) + 1.0
        _identify(page, row, (f"{CHOSEN}{what}", f"Chosen {what}", "number"))
        _compare(page, row, (layout.selector(what), number, "0"))
    for row, place in enumerate(places(layout.plan), FIRST_INPUT + len(DECISIONS)):
        kind = place.kind
        _identify(page, row, (place.key, kind.label, unit_words(kind)))
        value = kind.to_cell(layout.plan.get(place.key))
        _compare(page, row, (fixed(*layout.stated(place)), value, number_format(kind)))
    page.sheet.set_column(KEY, KEY, 34)
    page.sheet.set_column(LABEL, UNIT, 30)
    page.sheet.set_column(SAVED, NOW, 24)
    page.sheet.set_column(SAME, SAME, 10)
    page.sheet.freeze_panes(FIRST_INPUT, LABEL)
    page.sheet.repeat_rows(HEADS)


def _identify(page: Page, row: int, words: tuple[str, str, str]) -> None:
    for column, (text, role) in enumerate(zip(words, (Role.MUTED, Role.LABEL, Role.MUTED), strict=True)):
        page.words(row, column, text, role)


def _compare(page: Page, row: int, now: tuple[str, Any, str]) -> None:
    """What it was, the live cell, and whether both are the same; an empty text is joined to none, so it is no zero."""
    reference, value, number = now
    joined = '&""' if isinstance(value, str) else ""
    if isinstance(value, str):
        page.words(row, SAVED, value, Role.RIGHT)
    else:
        page.number(row, SAVED, value, Role.CALC, number)
    page.formula(row, NOW, f"={reference}{joined}", value, (Role.LIVE, number))
    was, is_ = (f"{letters(column)}{row + 1}" for column in (SAVED, NOW))
    page.formula(row, SAME, f"=IF({is_}={was}{joined},1,0)", 1.0, (Role.CHECK, '"yes";;"changed"'))


def places(plan: Plan) -> Iterator[Place]:
    """Every input of a plan, all options, all rows of lists."""
    for section in SECTIONS:
        options = getattr(plan, section) if section in DECISIONS else (getattr(plan, section),)
        for number, option in enumerate(options):
            place = number if section in DECISIONS else None
            yield from (Place(section, place, given.name) for given in inputs_of(section_type(section)))
            for each in lists_of(section_type(section)):
                names = [given.name for given in inputs_of(each.kind.row)]
                rows = range(len(getattr(option, each.name)))
                yield from (Place(section, place, name, each.name, row) for row in rows for name in names)


def changes(book: Book, plan: Plan) -> tuple[Change, ...]:
    """What differs from the file as it was saved; nothing where the file has no such sheet."""
    head = book.named(NAME)
    if head is None:
        return ()
    saved = {str(key): value for key, value in _rows(book, head)}
    found = [change for key, value in saved.items() if (change := _change(key, value, plan)) is not None]
    added = [place for place in places(plan) if place.key not in saved]
    return (*found, *(Change(each.key, each.kind.label, "–", _words(each.kind, plan.get(each.key))) for each in added))


def _rows(book: Book, head: Any) -> Iterator[tuple[object, object]]:
    row = 1
    while (key := book.beside(head, row, KEY).value) is not None:
        yield key, book.beside(head, row, SAVED).value
        row += 1


def _change(key: str, value: object, plan: Plan) -> Change | None:
    """What became of one input; nothing where it is as it was, or where the sheet itself was tampered with."""
    if key.startswith(CHOSEN):
        what = key.removeprefix(CHOSEN)
        if what not in DECISIONS or not isinstance(value, int | float):
            return None
        now = getattr(plan.case, what) + 1
        return None if value == now else Change(key, f"Chosen {what}", f"{value:g}", f"{now}")
    try:
        kind = place_of(key).kind
        old = kind.from_cell("" if value is None and isinstance(kind, Text) else value)
    except Invalid:
        return None
    try:
        new = plan.get(key)
    except Invalid:
        return Change(key, kind.label, _words(kind, old), GONE)
    return None if new == old else Change(key, kind.label, _words(kind, old), _words(kind, new))


def _words(kind: Kind, value: Any) -> str:
    text = kind.to_text(value)
    return f"{text} {kind.unit.symbol}".strip() if isinstance(kind, Quantity) else text or "–"
