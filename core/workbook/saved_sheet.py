"""What every input was when the file was saved, beside what it is now; what was changed in between, on opening it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from core.issues import Invalid, Issue
from core.keys import DECISIONS, SECTIONS, Place, place_of, section_type
from core.kinds import Choice, Day, Kind, Quantity, Text
from core.plan import Plan
from core.reference import unit_words
from core.schema import inputs_of, lists_of
from core.workbook.cells import Book
from core.workbook.layout import FIRST_INPUT, Layout, fixed, letters
from core.workbook.page import Page, number_format
from core.workbook.saved_sums import ORIGIN, checksum, sums, words
from core.workbook.style import Role

SHEET = "As saved"
HEADS = FIRST_INPUT - 1
KEY, LABEL, UNIT, SAVED, NOW, SAME, SUM = range(7)
GROUP, GROUP_WORDS, GROUP_SUM = range(SUM + 2, SUM + 5)
NAME, SUMS = "list_saved", "list_saved_sums"
NAMES = ((NAME, fixed(SHEET, HEADS, KEY)), (SUMS, fixed(SHEET, HEADS, GROUP)))
NOTE = "What every input was when Headwater saved this file, and what it is now: what was typed since says “changed”."
CHOSEN, LISTED = "case.", "inputs"
GONE = "gone"
UNREADABLE = "no longer readable"
SUMMED = (Text, Choice, Day)  # equal words are kept once in a file, and days count from one day in all of it


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
        if not self.old:
            return Issue(self.key, f"{self.label}: {self.new}")
        return Issue(self.key, f"{self.label} was changed outside Headwater: {self.old} → {self.new}")


def write_saved(page: Page, layout: Layout) -> None:
    """A row an input."""
    page.head(SHEET, NOTE)
    page.heads(HEADS, KEY, ("Key", "Input", "Unit"))
    page.heads(HEADS, SAVED, ("As saved", "Now", "Same", "Checksum"), Role.FIGURE_HEAD)
    for row, what in enumerate(DECISIONS, FIRST_INPUT):
        number = getattr(layout.plan.case, what) + 1.0
        _identify(page, row, (f"{CHOSEN}{what}", f"Chosen {what}", "number"))
        _compare(page, row, (layout.selector(what), number, "0"))
    for row, place in enumerate(places(layout.plan), FIRST_INPUT + len(DECISIONS)):
        kind = place.kind
        _identify(page, row, (place.key, kind.label, unit_words(kind)))
        value = kind.to_cell(layout.plan.get(place.key))
        _compare(page, row, (fixed(*layout.stated(place)), value, number_format(kind)))
        if isinstance(kind, SUMMED):
            page.number(row, SUM, checksum(layout.plan.get(place.key)), Role.CALC, "0")
    _write_sums(page, layout.plan)
    page.sheet.set_column(KEY, KEY, 34)
    page.sheet.set_column(LABEL, UNIT, 30)
    page.sheet.set_column(SAVED, NOW, 24)
    page.sheet.set_column(SAME, SAME, 10)
    page.sheet.set_column(SUM, SUM, 14)
    page.sheet.set_column(GROUP, GROUP_WORDS, 34)
    page.sheet.set_column(GROUP_SUM, GROUP_SUM, 14)
    page.sheet.freeze_panes(FIRST_INPUT, LABEL)
    page.sheet.repeat_rows(HEADS)


def _write_sums(page: Page, plan: Plan) -> None:
    """Of everything else in the plan a checksum."""
    page.heads(HEADS, GROUP, ("Key", "What else is in the plan"))
    page.heads(HEADS, GROUP_SUM, ("Checksum",), Role.FIGURE_HEAD)
    chosen = (f"{CHOSEN}{what}" for what in DECISIONS)
    listed = {LISTED: _checksum_of_keys((*chosen, *(place.key for place in places(plan))))}
    for row, (key, number) in enumerate({**listed, **sums(plan)}.items(), FIRST_INPUT):
        page.words(row, GROUP, key, Role.MUTED)
        page.words(row, GROUP_WORDS, words(key))
        page.number(row, GROUP_SUM, number, Role.CALC, "0")


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
    """What differs from the file as it was saved; nothing where the file never had such a sheet."""
    head, sums_head = book.named(NAME), book.named(SUMS)
    if head is None:
        had = SHEET in book.formulas.sheetnames or NAME in book.names(NAME)
        return (_lost("Inputs as they were saved"),) if had else ()
    rows = {str(key): row for key, *row in _rows(book, head, (KEY, SAVED, SUM))}
    found = [change for key, row in rows.items() if (change := _change(key, row, plan)) is not None]
    added = [place for place in places(plan) if place.key not in rows]
    found += [Change(each.key, each.kind.label, "–", _words(each.kind, plan.get(each.key))) for each in added]
    if sums_head is None:
        return (*found, _lost("Checksums as they were saved")) if SUMS in book.names(SUMS) else tuple(found)
    saved = {str(key): value for key, _, value in _rows(book, sums_head, (0, 1, 2))}
    if saved.get(LISTED) != _checksum_of_keys(rows):
        found.append(_lost("Inputs as they were saved"))
    return (*found, *_changed_sums(saved, plan, {change.key for change in found}))


def _checksum_of_keys(keys: Iterable[str]) -> int:
    """A checksum by which a row that is gone is noticed."""
    return checksum(*sorted(keys))


def _lost(what: str) -> Change:
    """The record itself cannot be read."""
    return Change(NAME, what, "", "the list is damaged, so what was changed outside Headwater cannot be told")


def _rows(book: Book, head: Any, columns: tuple[int, int, int]) -> Iterator[tuple[object, object, object]]:
    """The cells below a head in three columns, down to the first row without the first of them."""
    row = 1
    while (key := book.beside(head, row, columns[0]).value) is not None:
        yield key, book.beside(head, row, columns[1]).value, book.beside(head, row, columns[2]).value
        row += 1


def _changed_sums(saved: dict[str, Any], plan: Plan, changed: set[str]) -> Iterator[Change]:
    """What else differs; of an input that was changed nobody asks where it came from."""
    now = sums(plan)
    asked = (*(key for key in saved if key in now or key.startswith(ORIGIN)), *(key for key in now if key not in saved))
    for key in asked:
        is_told = key.removeprefix(ORIGIN) in changed
        if not is_told and saved.get(key) != now.get(key):
            yield Change(key, words(key), "", "changed outside Headwater since the file was saved")


def _change(key: str, row: list[Any], plan: Plan) -> Change | None:
    """What became of one input; nothing where it is as it was, or where there never was such an input."""
    value, kept = row
    if key.startswith(CHOSEN):
        what = key.removeprefix(CHOSEN)
        if what not in DECISIONS:
            return None
        now, was = getattr(plan.case, what) + 1, f"{value:g}" if isinstance(value, int | float) else UNREADABLE
        return None if value == now else Change(key, f"Chosen {what}", was, f"{now}")
    try:
        kind = place_of(key).kind
    except Invalid:
        return None
    try:
        old = _kept(kind, value, kept)
        told = _words(kind, old)
    except Invalid:
        old, told = None, UNREADABLE
    try:
        new = plan.get(key)
    except Invalid:
        return Change(key, kind.label, told, GONE)
    return None if new == old else Change(key, kind.label, told, _words(kind, new))


def _kept(kind: Kind, value: object, kept: object) -> Any:
    """The value as it was saved.

    Raises:
        Invalid: no such value, or one that has another checksum.
    """
    found = kind.from_cell("" if value is None and isinstance(kind, Text) else value)
    if isinstance(kind, SUMMED) and kept not in {None, checksum(found)}:
        raise Invalid(UNREADABLE)
    return found


def _words(kind: Kind, value: Any) -> str:
    text = kind.to_text(value)
    return f"{text} {kind.unit.symbol}".strip() if isinstance(kind, Quantity) else text or "–"
