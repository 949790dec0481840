"""Rows of a brought list as amounts that were spent, or the reasons why they are none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from core.actuals import lines, money
from core.actuals.columns import (
    AMOUNT,
    AMOUNT_WORDS,
    CURRENCY,
    LINE,
    MONTH,
    NOTE,
    WIDE,
    Mapping,
    column_customs,
    month_columns,
)
from core.actuals.months import month
from core.inputs.actuals import Actual, checked, month_words
from core.issues import Invalid
from core.prices.cells import Customs, quoted
from core.prices.table import Table, plain

T = TypeVar("T")
Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One thing to look at in a row, numbered as in the file; a grave one means that the row cannot be taken at all.

    A note says what was read in what way, or why a row was left out; nothing is wrong with it.
    """

    row: int
    what: str
    says: str
    grave: bool = False
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """One amount of a row: its month and name as written, what it makes if it makes something, everything found.

    In a list with a month a column each row makes several; `size` is what a sum of other rows says, or the amount.
    """

    row: int
    month: str
    name: str
    actual: Actual | None
    found: tuple[Found, ...] = ()
    size: float = 0.0

    @property
    def doubts(self) -> tuple[Found, ...]:
        """What was found besides notes."""
        return tuple(each for each in self.found if not each.is_note)

    @property
    def cannot(self) -> bool:
        """Whether it cannot be taken although something was meant by it."""
        return any(each.grave for each in self.found)

    @property
    def in_order(self) -> tuple[Found, ...]:
        """What was found, notes last."""
        return (*self.doubts, *(each for each in self.found if each.is_note))


@dataclass(slots=True)
class Reader:
    """Reads the rows of one table in one mapping."""

    table: Table
    mapping: Mapping
    _known: Customs = field(init=False)
    _across: tuple[tuple[int, date], ...] = field(init=False)

    def __post_init__(self) -> None:
        """Look through the columns first: how amounts and dates are written."""
        self._known = column_customs(self.table, self.mapping)
        self._across = tuple(month_columns(self.table).items()) if self.mapping.form == WIDE else ()

    def read(self, number: int, row: Row) -> Iterator[Draft]:
        """The amounts in a row: one, or one for each month that is filled."""
        if self.mapping.form != WIDE:
            when, amount = self._raw(MONTH, row), self._raw(AMOUNT, row)
            says_nothing = money.is_blank(when) and money.is_blank(amount)
            yield self._empty(number, self._name(row)) if says_nothing else self._draft(number, row, when, amount)
            return
        filled = [(place, each) for place, each in self._across if not money.is_blank(row[place])]
        for place, each in filled:
            yield self._draft(number, row, each, row[place])
        if not filled:
            yield self._empty(number, self._name(row))

    def _empty(self, number: int, name: str) -> Draft:
        """A row without any amount: a heading, or words beside the list."""
        says = f"{quoted(name) if name else 'The row'} has no amount, and is left out."
        return Draft(number, "", name, None, (Found(number, "Amount", says, is_note=True),))

    def _draft(self, number: int, row: Row, raw_month: object, raw_amount: object) -> Draft:
        """What one amount makes, and what is to be said of it."""
        name = self._name(row)
        found: list[Found] = []
        size = self._try(found, number, AMOUNT_WORDS, lambda: self._amount(raw_amount))
        line = self._line(name, number, found)
        if line is None:
            when = raw_month if isinstance(raw_month, date) else None
            return Draft(number, month_words(when) if when else "", name, None, tuple(_notes(found)), size or 0.0)
        when = self._try(found, number, "Month", lambda: month(raw_month, self._known))
        self._try(found, number, "Currency", lambda: money.refuse_currency(self._raw(CURRENCY, row)))
        note = money.text(self._raw(NOTE, row))
        made = None
        if when is not None and size is not None and line and not any(each.grave for each in found):
            made = self._try(found, number, "Row", lambda: checked(Actual(when, line, size, note)))
        shown = month_words(when) if when else money.text(raw_month)
        return Draft(number, shown, name, made, tuple(found), size or 0.0)

    def _line(self, name: str, number: int, found: list[Found]) -> str | None:
        """The line a name means; empty where it means none, nothing where the row is to be left out."""
        stated = self.mapping.stated(name)
        if stated == "":
            found.append(Found(number, "Line", f"{quoted(name)} is left out, as you said.", is_note=True))
            return None
        if stated is None and lines.is_total(name):
            found.append(Found(number, "Line", f"{quoted(name)} is a sum of other rows, and left out.", is_note=True))
            return None
        line = stated or lines.line_of(name)
        if not name:
            found.append(Found(number, "Line", "The line is empty; write which cost it is.", grave=True))
        elif not line:
            found.append(Found(number, "Line", lines.unknown_words(name), grave=True))
        elif not lines.is_own(name):
            found.append(Found(number, "Line", f"{quoted(name)} is taken as “{line}”.", is_note=True))
        return line

    def _amount(self, raw: object) -> float:
        if money.is_blank(raw):
            raise Invalid("The amount is empty; write what was spent, 0 where nothing was")
        return money.amount(raw, self._known, self.mapping.unit)

    def _try(self, found: list[Found], number: int, what: str, read: Callable[[], T]) -> T | None:
        """What a cell says; where it says nothing it may, the reason joins what was found."""
        try:
            return read()
        except Invalid as refused:
            says = str(refused).rstrip(".")
            found.append(Found(number, what, f"{says[:1].upper()}{says[1:]}.", grave=True))
            return None

    def _name(self, row: Row) -> str:
        raw = self._raw(LINE, row)
        return "" if money.is_blank(raw) else money.text(raw)

    def _raw(self, name: str, row: Row) -> object:
        place = self.mapping.column(name)
        return row[place] if 0 <= place < len(row) else None


def _notes(found: list[Found]) -> Iterator[Found]:
    """What is said of a row that is left out: nothing that would keep it from being taken."""
    return (each for each in found if each.is_note)


def key_of(draft: Draft) -> tuple[object, ...]:
    """What two amounts share that say the same twice."""
    return draft.actual, plain(draft.name)
