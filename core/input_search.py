"""Which inputs of a list are asked for, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from core.input_list import Basis, Stated, exact
from core.kinds import Items, Quantity

NOBODY = "Nobody"
NO_UNIT, NO_GRADE = "No unit", "No grade"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for; empty words, nothing and no leave all in.

    `older` are days since a value was seen; a value of which no day is known is never old. `cells` asks for the rows
    of lists too, `all_terms` also for inputs that change nothing on the terms of their option.
    """

    text: str = ""
    section: str = ""
    unit: str = ""
    basis: str = ""
    grade: str = ""
    owner: str = ""
    no_source: bool = False
    older: int | None = None
    changed: bool = False
    cells: bool = False
    all_terms: bool = False


def found(rows: Iterable[Stated], asked: Asked, today: date, said: Callable[[str], str] = str) -> tuple[Stated, ...]:
    """The rows that meet everything asked for, in their order; words are sought as they are `said` too."""
    for test in _tests(asked, today, said):
        rows = filter(test, rows)
    return tuple(rows)


def _tests(asked: Asked, today: date, said: Callable[[str], str]) -> Iterable[Callable[[Stated], bool]]:
    if not asked.cells:
        yield lambda row: not row.is_cell
    if not asked.all_terms:
        yield lambda row: row.matters
    for name in CHOICES:
        wanted = getattr(asked, name)
        if wanted:
            yield _is(name, wanted)
    if asked.no_source:
        yield lambda row: row.lacks_source
    if asked.changed:
        yield lambda row: row.is_changed
    if asked.older is not None:
        most = asked.older
        yield lambda row: (row.age(today) or 0) > most
    words = asked.text.casefold().split()
    if words:
        yield lambda row: _has(row, words, said)


def _is(name: str, wanted: str) -> Callable[[Stated], bool]:
    of = CHOICES[name]
    return lambda row: of(row) == wanted


def _has(row: Stated, words: Sequence[str], said: Callable[[str], str]) -> bool:
    """Whether all words stand somewhere in what is known of a row, its key among it."""
    told = (row.label, row.where, row.unit, row.source, exact(row.kind, row.value))
    whole = "\n".join((*told, *map(said, told), row.owner, row.note, row.key)).casefold()
    return all(word in whole for word in words)


CHOICES: MappingProxyType[str, Callable[[Stated], str]] = MappingProxyType(
    {
        "section": lambda row: row.section,
        "unit": lambda row: row.unit or NO_UNIT,
        "basis": lambda row: row.basis.value,
        "grade": lambda row: row.grade or NO_GRADE,
        "owner": lambda row: row.owner or NOBODY,
    }
)
"""What can be picked from a few, and what each row has of it. Each row has exactly one of each."""


def choices(rows: Iterable[Stated], name: str) -> tuple[str, ...]:
    """What there is of something that can be picked: sections and kinds in their order, else by alphabet."""
    of = CHOICES[name]
    there = dict.fromkeys(of(row) for row in rows)
    if name == "section":
        return tuple(there)
    if name == "basis":
        return tuple(basis.value for basis in Basis if basis.value in there)
    return tuple(sorted(there, key=lambda each: (each in EMPTY, each.casefold())))


EMPTY = frozenset({NOBODY, NO_UNIT, NO_GRADE})


def ordered(rows: Iterable[Stated], column: int, today: date, *, falling: bool = False) -> tuple[Stated, ...]:
    """The rows by a column, of `core.input_list.HEADS`; those with nothing there last, equal ones in their order."""
    of = ORDERS[column]
    keyed = [(of(row, today), row) for row in rows]
    there = [pair for pair in keyed if pair[0] not in {None, ""}]
    there.sort(key=lambda pair: pair[0], reverse=falling)
    return tuple(row for _, row in (*there, *(pair for pair in keyed if pair[0] in {None, ""})))


def _size(row: Stated) -> Any:
    """By unit, then by value, so that figures of one unit stand together; words by alphabet after them."""
    if isinstance(row.kind, Quantity):
        return (0, row.unit, row.value, "")
    if isinstance(row.kind, Items):
        return (1, "", len(row.value), "")
    return (2, "", 0.0, exact(row.kind, row.value).casefold())


def _width(row: Stated) -> Any:
    """How wide the range is against the value."""
    if row.ends is None:
        return None
    return (row.ends[1] - row.ends[0]) / max(abs(row.value), *map(abs, row.ends))


ORDERS: tuple[Callable[[Stated, date], Any], ...] = (
    lambda row, _: row.label.casefold(),
    lambda row, _: row.where.casefold(),
    lambda row, _: _size(row),
    lambda row, _: row.unit.casefold(),
    lambda row, _: _width(row),
    lambda row, _: row.basis.value,
    lambda row, _: row.source.casefold(),
    lambda row, _: row.day,
    lambda row, today: row.age(today),
    lambda row, _: row.grade,
    lambda row, _: row.owner.casefold(),
    lambda row, _: row.note.casefold(),
)
