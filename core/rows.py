"""Rows: where the model puts its figures, whatever reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Protocol, TypeAlias

from core.formula import Whole
from core.number import Number
from core.units import Unit


class Phase(Enum):
    """When a row is computed: once, each month of team, work, bills or money, at the end, beside others."""

    ONCE = "once"
    TEAM = "team"
    WORK = "work"
    BILLS = "bills"
    MONEY = "money"
    END = "end"
    BESIDE = "beside"


WORKED = frozenset({Phase.TEAM, Phase.WORK})
MONTHLY = WORKED | {Phase.BILLS, Phase.MONEY}


@dataclass(frozen=True, slots=True)
class Line:
    """What is known of a row besides its figures."""

    key: str
    label: str
    unit: Unit
    section: str
    phase: Phase
    note: str = ""


Members: TypeAlias = tuple[tuple[str, str], ...]
"""Seats, vendors, lines of work, functions: the end of each key, and the words behind the label."""


@cache
def numbered(what: str, count: int) -> Members:
    """Members that have numbers: `seat 1`, `seat 2`."""
    return tuple((str(number), f"{what} {number}") for number in range(1, count + 1))


class Rows(Protocol):
    """A reading's side of the model: it takes each row and gives back what the model goes on with."""

    def begin(self, phase: Phase, month: Number) -> None:
        """What is put from here on belongs to this phase and month."""

    def section(self, title: str) -> None:
        """The rows from here on belong under this heading."""

    def row(self, key: str, label: str, unit: Unit, value: Number, note: str = "") -> Number:
        """Put one row: a figure that holds for the plan or for this month, as the phase has it."""
        ...

    def block(
        self, stem: str, label: str, members: Members, unit: Unit, values: Iterable[Number]
    ) -> tuple[Number, ...]:
        """Put a row for each member, one below the other: `stem_key` with the label and the member's words."""
        ...

    def opening(self, key: str, value: Number) -> Number:
        """Put what a row holds before its first month; gives back the row's figure of the month before."""
        ...

    def now(self, key: str) -> Number:
        """This month's figure of a row put before."""
        ...

    def whole(self, key: str) -> Whole:
        """A row put in an earlier phase, all its months."""
        ...

    def so_far(self, key: str) -> Whole:
        """A row put before in this month, its months up to this one."""
        ...

    @property
    def last(self) -> Number:
        """The last month of the timeline."""
        ...
