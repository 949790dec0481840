"""Rows: where the model puts its figures, whatever reads it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from core.formula import Whole
from core.number import Number
from core.units import Unit


class Phase(Enum):
    """When a row is computed: once, each month of the work or of the money, at the end, or beside other options."""

    ONCE = "once"
    WORK = "work"
    MONEY = "money"
    END = "end"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Line:
    """What is known of a row besides its figures."""

    key: str
    label: str
    unit: Unit
    section: str
    phase: Phase
    note: str = ""


class Rows(Protocol):
    """A reading's side of the model: it takes each row and gives back what the model goes on with."""

    def begin(self, phase: Phase, month: Number) -> None:
        """What is put from here on belongs to this phase and month."""

    def section(self, title: str) -> None:
        """The rows from here on belong under this heading."""

    def row(self, key: str, label: str, unit: Unit, value: Number, note: str = "") -> Number:
        """Put one row: a figure that holds for the plan or for this month, as the phase has it."""
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
