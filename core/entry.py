"""Figures as people write them: text to number, strictly. Placeholder for the full parser; see its tests."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from core.issues import Invalid


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of a language: decimal mark and group mark."""

    decimal: str = "."
    group: str = ","


@dataclass(frozen=True, slots=True)
class Written:
    """A figure as it was written: its value, and whether a per cent sign stood behind it."""

    value: Decimal
    percent: bool = False


PLAIN = Marks()


def number(text: str, marks: Marks = PLAIN) -> Written:
    """Read one figure."""
    try:
        percent = text.strip().endswith("%")
        return Written(Decimal(text.strip().rstrip("%").strip().replace(marks.group, "").replace(marks.decimal, ".")), percent)
    except InvalidOperation:
        raise Invalid(f"“{text}” is not a number; write it as 1,234.5") from None
