"""Kinds of input: how a value comes from a person or from a cell, how it goes back, and what is allowed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, TypeAlias

from core import entry
from core.entry import Marks
from core.issues import Invalid
from core.number import fifteen
from core.own import Own
from core.signs import escaped, keeps
from core.sources import Source
from core.spread import Spread
from core.units import Unit

LONGEST_TEXT = 2_000
BEYOND = 1e300  # also refuses infinity and what is no number
LAST_DAY = date(2199, 12, 31)
FIRST_DAY = date(1900, 3, 1)  # spreadsheets count a false leap day before it
SERIAL_ZERO = date(1899, 12, 30)
LAST_SERIAL = 2_958_465  # 31 December 9999


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Quantity:
    """A figure with a unit, kept in base units; bounds and default are base units too."""

    label: str
    unit: Unit
    default: float
    low: float
    high: float
    doc: str
    source: Source
    spread: Spread | None = None
    whole: bool = False
    own: bool = False  # only the planner can know it: with an example it is a sample

    def check(self, value: object) -> float:
        """The value kept to 15 digits.

        Raises:
            Invalid: not a finite number, out of bounds, or not whole where it must be.
        """
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < BEYOND:
            raise Invalid(f"{self.label} must be a number of ordinary size")
        kept = fifteen(float(value)) + 0.0
        if not self.low <= kept <= self.high:
            raise Invalid(f"{self.label} must lie between {self.bounds()}; it is {self._say(kept)}")
        if self.whole and kept != int(kept):
            raise Invalid(f"{self.label} must be a whole number; it is {self._say(kept)}")
        return kept

    def bounds(self) -> str:
        """The allowed range in written units: `20 and 100 %`."""
        return f"{self.unit.exact(self.low)} and {self._say(self.high)}"

    def _say(self, value: float) -> str:
        return f"{self.unit.exact(value)} {self.unit.symbol}".strip()

    def from_text(self, text: str, marks: Marks = entry.PLAIN) -> float:
        """Read what a person typed, in written units."""
        try:
            written = entry.number(text, marks)
        except Invalid as refused:
            raise Invalid(f"{self.label}: {refused}") from None
        if written.percent and self.unit.symbol[:1] != "%":
            raise Invalid(f"{self.label} is counted in {self.unit.symbol or 'plain numbers'}, not in per cent")
        return self.check(self.unit.base(written.value))

    def to_text(self, value: Any, marks: Marks = entry.PLAIN) -> str:
        """The value for editing, in written units, every digit."""
        return self.unit.exact(value).replace(".", marks.decimal)

    def from_cell(self, raw: object) -> float:
        """Read what stands in a cell, in base units."""
        if raw is None:
            raise Invalid(f"{self.label} is empty; it needs a number between {self.bounds()}")
        return self.check(raw)

    def to_cell(self, value: Any) -> float:
        """What to write into a cell."""
        return float(value)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Choice:
    """One of a few named ways."""

    label: str
    options: tuple[str, ...]
    default: str
    doc: str
    source: Source

    def check(self, value: object) -> str:
        """The option as it is declared, whatever its capitals.

        Raises:
            Invalid: not one of the options.
        """
        for option in self.options:
            if isinstance(value, str) and value.strip().casefold() == option.casefold():
                return option
        raise Invalid(f"{self.label} must be one of: {', '.join(self.options)}")

    def from_text(self, text: str, marks: Marks = entry.PLAIN) -> str:  # noqa: ARG002 - one signature for all kinds
        """Read what a person typed."""
        return self.check(text)

    def to_text(self, value: Any, marks: Marks = entry.PLAIN) -> str:  # noqa: ARG002
        """The option in words."""
        return str(value)

    def from_cell(self, raw: object) -> str:
        """Read what stands in a cell."""
        return self.check(raw)

    def to_cell(self, value: Any) -> str:
        """What to write into a cell."""
        return str(value)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Text:
    """A line of words."""

    label: str
    default: str
    doc: str
    source: Source
    required: bool = False

    def check(self, value: object) -> str:
        """The words without surrounding space.

        Raises:
            Invalid: too long, empty where words are needed, or with a sign no workbook keeps.
        """
        if not isinstance(value, str):
            raise Invalid(f"{self.label} must be words")
        words = value.strip()
        if self.required and not words:
            raise Invalid(f"{self.label} must not be empty")
        if len(words) > LONGEST_TEXT:
            raise Invalid(f"{self.label} has {len(words):,} signs; at most {LONGEST_TEXT:,} fit")
        bad = None if words.isprintable() else next((sign for sign in words if not keeps(sign)), None)
        if bad is not None:
            raise Invalid(f"{self.label} holds the sign U+{ord(bad):04X}, which a workbook cannot keep; remove it")
        if "_x" in words and escaped(words):
            raise Invalid(f"{self.label} holds a code like _x0041_, which spreadsheets read as another sign; change it")
        return Own(words)

    def from_text(self, text: str, marks: Marks = entry.PLAIN) -> str:  # noqa: ARG002
        """Read what a person typed."""
        return self.check(text)

    def to_text(self, value: Any, marks: Marks = entry.PLAIN) -> str:  # noqa: ARG002
        """The words."""
        return Own(value)

    def from_cell(self, raw: object) -> str:
        """Read what stands in a cell; an empty cell is no words, a figure is taken as words."""
        return self.check("" if raw is None else raw if isinstance(raw, str) else f"{raw}")

    def to_cell(self, value: Any) -> str:
        """What to write into a cell."""
        return str(value)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Day:
    """A date."""

    label: str
    default: date
    doc: str
    source: Source
    own: bool = False

    def check(self, value: object) -> date:
        """The date.

        Raises:
            Invalid: not a date, before spreadsheets count days, or beyond any plan.
        """
        day = value.date() if isinstance(value, datetime) else value
        if not isinstance(day, date):
            raise Invalid(f"{self.label} must be a date, written 2027-01-31")
        if not FIRST_DAY <= day <= LAST_DAY:
            raise Invalid(f"{self.label} must lie between {FIRST_DAY:%Y-%m-%d} and {LAST_DAY:%Y-%m-%d}")
        return day

    def from_text(self, text: str, marks: Marks = entry.PLAIN) -> date:  # noqa: ARG002
        """Read what a person typed: year-month-day."""
        try:
            return self.check(date.fromisoformat(text.strip()))
        except ValueError:
            raise Invalid(f"{self.label} must be a date, written 2027-01-31") from None

    def to_text(self, value: Any, marks: Marks = entry.PLAIN) -> str:  # noqa: ARG002
        """The date as year-month-day."""
        return f"{value:%Y-%m-%d}"

    def from_cell(self, raw: object) -> date:
        """Read what stands in a cell: a date, or a day count of a spreadsheet."""
        if isinstance(raw, int | float) and not isinstance(raw, bool) and 0 <= raw <= LAST_SERIAL:
            raw = SERIAL_ZERO + timedelta(days=int(raw))
        if isinstance(raw, str):
            return self.from_text(raw)
        return self.check(raw)

    def to_cell(self, value: Any) -> float:
        """The day count of a spreadsheet."""
        return float((value - SERIAL_ZERO).days)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Switch:
    """Yes or no; 1 or 0 in a cell."""

    label: str
    default: bool
    doc: str
    source: Source

    def check(self, value: object) -> bool:
        """Yes or no.

        Raises:
            Invalid: neither.
        """
        if isinstance(value, bool | int | float) and value in (0, 1):
            return bool(value)
        raise Invalid(f"{self.label} must be yes or no")

    def from_text(self, text: str, marks: Marks = entry.PLAIN) -> bool:  # noqa: ARG002
        """Read what a person typed."""
        words = text.strip().casefold()
        if words in {"yes", "y", "x", "true", "1", "on"}:
            return True
        if words in {"no", "n", "false", "0", "off"}:
            return False
        raise Invalid(f"{self.label} must be yes or no")

    def to_text(self, value: Any, marks: Marks = entry.PLAIN) -> str:  # noqa: ARG002
        """Yes or no."""
        return "yes" if value else "no"

    def from_cell(self, raw: object) -> bool:
        """Read what stands in a cell."""
        return self.from_text(raw) if isinstance(raw, str) else self.check(raw)

    def to_cell(self, value: Any) -> float:
        """1 or 0."""
        return float(value)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Items:
    """A list of rows, each a frozen dataclass declared like a section."""

    label: str
    row: type
    most: int
    doc: str
    own: bool = False

    def check(self, value: object) -> tuple[Any, ...]:
        """The rows.

        Raises:
            Invalid: not rows of this kind, or too many of them.
        """
        if not isinstance(value, tuple) or not all(isinstance(row, self.row) for row in value):
            raise Invalid(f"{self.label} must be rows of their own kind")
        if len(value) > self.most:
            raise Invalid(f"{self.label} may have at most {self.most} rows; these are {len(value)}")
        return value


Kind: TypeAlias = Quantity | Choice | Text | Day | Switch
"""A kind with one value in one cell."""
