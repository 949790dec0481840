"""Figures of inputs for reading: with thousands apart, and with their unit."""

from __future__ import annotations

from typing import Any

from core.kinds import Kind, Quantity
from core.reference import allowed
from core.units import MINUS


def with_unit(kind: Kind, value: Any) -> str:
    """A value with its unit; nothing where it is no words."""
    if not isinstance(kind, Quantity):
        return kind.to_text(value)
    return f"{_grouped(kind, value)} {kind.unit.symbol}".strip()


def between(kind: Kind) -> str:
    """What an input takes."""
    if not isinstance(kind, Quantity):
        return allowed(kind)
    whole = ", whole" if kind.whole else ""
    return f"{_grouped(kind, kind.low)} to {with_unit(kind, kind.high)}{whole}"


def likely(kind: Kind) -> str:
    """The declared range of an input and its shape; nothing where there is none."""
    if not isinstance(kind, Quantity) or kind.spread is None:
        return ""
    low, high = kind.spread.low, kind.spread.high
    return f"{_grouped(kind, low)} to {with_unit(kind, high)}, {kind.spread.shape.value}"


def _grouped(kind: Quantity, value: float) -> str:
    """A figure with every digit it has, commas between thousands, and a real minus."""
    text = kind.unit.exact(abs(value))
    whole, mark, rest = text.partition(".")
    told = f"{int(whole):,}{mark}{rest}" if whole.isdecimal() else text
    return f"{MINUS}{told}" if value < 0 else told
