"""One row of a brought roster: a seat, or the reasons why it is none; and what should be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from core.inputs.team import MANAGER, SHARES, Seat
from core.issues import Invalid
from core.kinds import Kind
from core.prices.cells import Customs, quoted
from core.prices.table import Table
from core.roles import A_REGION, known, short_name
from core.roster import cells
from core.roster.columns import FIELDS, NOTHING, Mapping
from core.schema import inputs_of

KINDS: MappingProxyType[str, Kind] = MappingProxyType({given.name: given.kind for given in inputs_of(Seat)})
TEXTS = ("name", "role", "reports_to")
SWITCHES = ("is_on_call", "is_backfilled")
DUTIES = ("kind", "manages", "ramp", "is_on_call")
TOTALS = frozenset({"total", "totals", "sum", "subtotal", "grand total", "average", "all"})
TOLERANCE = 0.005  # of the sum of all shares
WHOLE_PERCENTS = 10.0  # a share of full time from here on is in per cent


@dataclass(frozen=True, slots=True)
class Found:
    """One thing to look at in a row, numbered as in the file; a grave one means that the row cannot be taken at all.

    A note says what stands in for something the list does not say; nothing is wrong with it.
    """

    row: int
    what: str
    says: str
    grave: bool = False
    is_note: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """One row: what it is called, the seat it makes if it makes one, and everything found in it."""

    row: int
    name: str
    seat: Seat | None
    found: tuple[Found, ...] = ()

    @property
    def doubts(self) -> tuple[Found, ...]:
        """What was found besides notes."""
        return tuple(each for each in self.found if not each.is_note)

    @property
    def in_order(self) -> tuple[Found, ...]:
        """What was found, notes last."""
        return (*self.doubts, *(each for each in self.found if each.is_note))


@dataclass(slots=True)
class Reader:
    """Reads the rows of one table in one mapping; `first` is the calendar month that is month 1 of the plan."""

    table: Table
    mapping: Mapping
    first: date
    _customs: MappingProxyType[str, Customs] = field(init=False)
    _percents: frozenset[str] = field(init=False)
    _ticked: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Look through the columns first: how numbers are written, what is in per cent, where marks mean yes."""
        columns = {name: [self._raw(name, row) for row in self.table.rows] for name in FIELDS}
        self._customs = MappingProxyType({name: cells.customs(column) for name, column in columns.items()})
        plain = {name: [cells.plain_number(raw) or 0.0 for raw in column] for name, column in columns.items()}
        highest = {name: max(numbers, default=0.0) for name, numbers in plain.items()}
        shares = {name for name in SHARES if max(highest[each] for each in SHARES) > 1}
        others = {name for name, limit in (("manages", 1.0), ("fte", WHOLE_PERCENTS - 1)) if highest[name] > limit}
        self._percents = frozenset(shares | others)
        said = {name: {cells.text(raw).casefold() for raw in columns[name]} for name in SWITCHES}
        self._ticked = frozenset(name for name in SWITCHES if said[name] and not said[name] & cells.NO)

    def read(self, number: int, row: tuple[object, ...]) -> Draft:
        """The seat in a row, if there is one, and what was found in it."""
        values: dict[str, Any] = {}
        found: list[Found] = []
        for name in FIELDS:
            try:
                found += [Found(number, KINDS[name].label, says) for says in self._take(name, row, values)]
            except Invalid as refused:
                found.append(Found(number, KINDS[name].label, _sentence(str(refused)), grave=True))
        called = _called(values)
        found += [Found(number, KINDS["name"].label, gap, grave=True) for gap in _gaps(called)]
        if called and not any(each.grave for each in found):
            found += [Found(number, *each, is_note=True) for each in (*self._fill(values), *self._empty(row, values))]
            if "salary" not in values and not any(each.what == KINDS["salary"].label for each in found):
                found.append(Found(number, KINDS["salary"].label, NO_SALARY, grave=True))
        if any(each.grave for each in found):
            return Draft(number, called or "(no name)", None, tuple(found))
        seat = Seat(**{"name": called, "role": called, **values})
        found += [Found(number, *doubt) for doubt in _doubts(seat)]
        return Draft(number, seat.name, seat, tuple(found))

    def _raw(self, name: str, row: tuple[object, ...]) -> object:
        place = self.mapping.column(name)
        return row[place] if 0 <= place < len(row) else None

    def _take(self, name: str, row: tuple[object, ...], values: dict[str, Any]) -> Iterator[str]:
        """Take one attribute from a row, where it says something of it; yields what is to be said of that."""
        raw = self._raw(name, row)
        if cells.is_blank(raw) and name not in TEXTS:
            if name in self._ticked and self.mapping.column(name) >= 0:
                values[name] = False  # a column of ticks: no tick is a no
            return
        if name == "start":
            start = cells.start(raw, self.first)
            values["start"] = start.month
            if start.before:
                yield from self._here_before(start.before, row, values)
            return
        value = self._value(name, raw, row)
        if value != "":
            values[name] = KINDS[name].check(value)

    def _here_before(self, before: int, row: tuple[object, ...], values: dict[str, Any]) -> Iterator[str]:
        """A start before the plan means months worked already."""
        if cells.is_blank(self._raw("tenure", row)):
            values["tenure"] = float(min(before, 240))
            yield f"The start lies {_months(before)} before the plan: here from month 1 on, with those months behind."
        else:
            yield f"The start lies {_months(before)} before the plan: here from month 1 on."

    def _value(self, name: str, raw: object, row: tuple[object, ...]) -> object:
        customs = self._customs[name]
        ways: dict[str, Callable[[], object]] = {
            "kind": lambda: cells.kind(raw),
            "heads": lambda: cells.people(raw),
            "salary": lambda: cells.pay(raw, self.mapping.period, customs),
            "tenure": lambda: cells.months(raw, customs),
            "ramp": lambda: cells.months(raw, customs),
            **dict.fromkeys(TEXTS, lambda: "" if cells.is_blank(raw) else cells.text(raw)),
            **dict.fromkeys(SWITCHES, lambda: cells.switch(raw)),
            **dict.fromkeys(SHARES, lambda: cells.part(raw, customs, percents=self._shares_in_percent(row))),
        }
        if name in ways:
            return ways[name]()
        return cells.part(raw, customs, percents=name in self._percents and cells.plain_number(raw) != 1)

    def _shares_in_percent(self, row: tuple[object, ...]) -> bool:
        """Whether the plain numbers of a row's shares are in per cent: by their sum, else as the others are."""
        numbers = [cells.plain_number(self._raw(name, row)) or 0.0 for name in SHARES]
        if abs(sum(numbers) - 1) <= TOLERANCE and max(numbers) <= 1:
            return False
        return bool(self._percents & set(SHARES))

    def _fill(self, values: dict[str, Any]) -> Iterator[tuple[str, str]]:
        """Take from the catalogue what the list does not say, and say so."""
        role = known(values.get("role", "")) or known(values.get("name", ""))
        if self.mapping.filled == NOTHING or role is None or role.is_vendor:
            return
        filled = [name for name in DUTIES if name not in values]
        if values.get("kind", role.kind) != role.kind:
            filled = [name for name in filled if name == "ramp"]
        values.update({name: getattr(role, name) for name in filled})
        words = [KINDS[name].label.lower() for name in filled]
        if not any(values.get(name) for name in SHARES):
            values.update(zip(SHARES, role.shares, strict=True))
            words.append("time by function")
        if self.mapping.region and "salary" not in values:
            values["salary"] = role.band(self.mapping.region).base
            words.append(f"salary in {A_REGION[self.mapping.region]}")
        if words:
            yield "Catalogue", f"Taken from the role “{short_name(role)}”: {', '.join(words)}."

    def _empty(self, row: tuple[object, ...], values: dict[str, Any]) -> Iterator[tuple[str, str]]:
        """Say which defaults stand in where a column is there but a cell of it says nothing."""
        silent = [
            name
            for name in FIELDS
            if name not in (*TEXTS, "salary", *SHARES, *values)
            and self.mapping.column(name) >= 0
            and cells.is_blank(self._raw(name, row))
        ]
        if silent:
            yield "Empty", f"Nothing is written here; taken: {', '.join(default_words(name) for name in silent)}."


def default_words(name: str) -> str:
    """What an attribute is called, and its default: `start 1 month`."""
    kind = KINDS[name]
    unit = getattr(kind, "unit", None)
    words = kind.to_text(kind.default) or "nobody"
    return f"{kind.label.lower()} {words} {unit.symbol if unit is not None else ''}".strip()


NO_SALARY = "The salary is missing; write the gross pay of one full-time person, or take it from the catalogue."


def _called(values: dict[str, Any]) -> str:
    return str(values.get("name") or values.get("role") or "")


def _gaps(called: str) -> Iterator[str]:
    """What makes a row no seat at all."""
    if not called:
        yield "Neither a name nor a role is written; write at least one of them."
    elif called.casefold().rstrip(":") in TOTALS:
        yield f"{quoted(called)} looks like a sum of other rows, not like a seat."


def _doubts(seat: Seat) -> Iterator[tuple[str, str]]:
    """What should be looked at in a seat that can be taken."""
    total = sum(getattr(seat, name) for name in SHARES)
    if total == 0 and seat.manages < 1:
        yield "Time", "No time is given to any function; all six shares together should be 100 %."
    elif abs(total - 1) > TOLERANCE and seat.manages < 1:
        yield "Time", f"The shares add up to {total * 100:.4g} %; all six together should be 100 %."
    role = known(seat.role)
    if role is not None and role.is_vendor:
        yield "Role", f"“{seat.role}” are people of another company; they belong to the vendors."
    if seat.kind == MANAGER and seat.manages == 0:
        yield "Management share", "A manager with no time for managing leads nobody; write 60 to 100 %."


def _months(count: int) -> str:
    return f"{count} month{'s' * (count != 1)}"


def _sentence(words: str) -> str:
    """Words as a sentence of their own."""
    return f"{words[:1].upper()}{words[1:].rstrip('.')}."
