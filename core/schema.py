"""Declarations: an input is one line. Everything else about it is derived from that line."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from core.kinds import Choice, Day, Items, Kind, Quantity, Switch, Text
from core.sources import Source
from core.spread import Spread, declared
from core.units import Unit


@dataclass(frozen=True, slots=True)
class Input:
    """One declared input: the name of the attribute and its kind."""

    name: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Listed:
    """One declared list: the name of the attribute and its rows' kind."""

    name: str
    kind: Items


def quantity(
    label: str,
    unit: Unit,
    *,
    default: float,
    low: float,
    high: float,
    doc: str,
    source: Source,
    spread: Spread | None = None,
    whole: bool = False,
    own: bool = False,
) -> Any:
    """Declare a figure; default, bounds and spread are given in written units. Only the planner can know an own one.

    Raises:
        Invalid: the default lies out of bounds (at import).
    """
    base = unit.base
    ranged = None
    if spread is not None:
        ranged = declared(Spread(spread.shape, base(spread.low), base(spread.high)), base(default))
    kind = Quantity(label, unit, base(default), base(low), base(high), doc, source, ranged, whole, own)
    return dataclasses.field(default=kind.check(kind.default), metadata={"kind": kind})


def choice(label: str, options: tuple[str, ...], *, doc: str, source: Source) -> Any:
    """Declare a choice; the first option is the default."""
    return dataclasses.field(default=options[0], metadata={"kind": Choice(label, options, options[0], doc, source)})


def text(label: str, *, default: str, doc: str, source: Source, required: bool = False) -> Any:
    """Declare a line of words."""
    kind = Text(label, default, doc, source, required)
    return dataclasses.field(default=kind.check(default), metadata={"kind": kind})


def day(label: str, *, default: date, doc: str, source: Source, own: bool = False) -> Any:
    """Declare a date."""
    kind = Day(label, default, doc, source, own)
    return dataclasses.field(default=kind.check(default), metadata={"kind": kind})


def switch(label: str, *, default: bool, doc: str, source: Source) -> Any:
    """Declare a yes or no."""
    return dataclasses.field(default=default, metadata={"kind": Switch(label, default, doc, source)})


def items(label: str, row: type, *, most: int, doc: str, default: tuple[Any, ...] = (), own: bool = False) -> Any:
    """Declare a list of rows; empty unless stated."""
    return dataclasses.field(default=default, metadata={"kind": Items(label, row, most, doc, own)})


@cache
def inputs_of(section: type) -> tuple[Input, ...]:
    """The declared single-cell inputs of a section or of a list's row, in order."""
    fields = dataclasses.fields(section)
    return tuple(Input(f.name, f.metadata["kind"]) for f in fields if not isinstance(f.metadata["kind"], Items))


@cache
def lists_of(section: type) -> tuple[Listed, ...]:
    """The declared lists of a section, in order."""
    fields = dataclasses.fields(section)
    return tuple(Listed(f.name, f.metadata["kind"]) for f in fields if isinstance(f.metadata["kind"], Items))
