"""A roster as a table that reads back as the same seats: heads with units, every digit."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from core.inputs.team import Seat
from core.kinds import Quantity
from core.schema import Input, inputs_of
from core.units import PERCENT

GROUP = 3  # decimals that look like a group of digits
CALCULATED = ("=", "+", "-", "@")  # a spreadsheet would take a text that begins so for a formula


def heads() -> tuple[str, ...]:
    """The heads of the columns: label and unit."""
    return tuple(_head(given) for given in inputs_of(Seat))


def texts(seats: Iterable[Seat]) -> tuple[tuple[str, ...], ...]:
    """A row of texts for each seat; parts in per cent, no text that a spreadsheet would calculate."""
    return tuple(tuple(_text(given, getattr(seat, given.name)) for given in inputs_of(Seat)) for seat in seats)


def as_csv(seats: Iterable[Seat]) -> bytes:
    """The roster as comma-separated text, in UTF-8 with the mark by which Excel knows it."""
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerows((heads(), *texts(seats)))
    return buffer.getvalue().encode("utf-8-sig")


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
    if is_percent(given):
        return f"{written}%"
    return f"'{written}" if written.startswith(CALCULATED) else written
