"""A roster as a table that reads back as the same seats: heads with units, every digit."""

from __future__ import annotations

from collections.abc import Iterable

from core.inputs.team import Seat
from core.kinds import Quantity
from core.schema import Input, inputs_of
from core.sheet import Sheet
from core.units import PERCENT

GROUP = 3  # decimals that look like a group of digits
TITLE = "Roster"


def heads() -> tuple[str, ...]:
    """The heads of the columns: label and unit."""
    return tuple(_head(given) for given in inputs_of(Seat))


def texts(seats: Iterable[Seat]) -> tuple[tuple[str, ...], ...]:
    """A row of texts for each seat; parts in per cent."""
    return tuple(tuple(_text(given, getattr(seat, given.name)) for given in inputs_of(Seat)) for seat in seats)


def as_texts(seats: Iterable[Seat]) -> Sheet:
    """The roster as a table of texts, in the units of its heads, for a file without types."""
    return Sheet(TITLE, heads(), texts(seats))


def as_figures(seats: Iterable[Seat]) -> Sheet:
    """The roster as a table of figures in base units, written by number formats: parts in per cent."""
    inputs = inputs_of(Seat)
    rows = tuple(tuple(_cell(given, getattr(seat, given.name)) for given in inputs) for seat in seats)
    return Sheet(TITLE, heads(), rows, tuple(_format(given) for given in inputs))


def is_percent(given: Input) -> bool:
    """Whether an input is a part, written in per cent."""
    return isinstance(given.kind, Quantity) and given.kind.unit == PERCENT


def _head(given: Input) -> str:
    unit = given.kind.unit.symbol if isinstance(given.kind, Quantity) else ""
    is_said = not unit or unit.casefold() in given.kind.label.casefold()
    return given.kind.label if is_said else f"{given.kind.label}, {unit}"


def _text(given: Input, value: object) -> str:
    written = given.kind.to_text(value)
    if isinstance(given.kind, Quantity) and len(written.partition(".")[2]) == GROUP:
        written += "0"  # 60.125 could be read as sixty thousand
    return f"{written}%" if is_percent(given) else written


def _cell(given: Input, value: object) -> str | float:
    match value:
        case bool():
            return given.kind.to_text(value)
        case int() | float():
            return value
        case _:
            return str(value)


def _format(given: Input) -> str:
    return "0.0%" if is_percent(given) else "#,##0" if given.name == "salary" else ""
