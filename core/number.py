"""What formulas calculate with, and the two ways a figure is rounded."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TypeAlias

Number: TypeAlias = float
"""A figure. Annotated as a float; a reading may put an array of draws or a term in its place."""

DIGITS = 15  # what a spreadsheet keeps of a number


def fifteen(value: float) -> float:
    """The value as a workbook keeps it: 15 significant digits."""
    return float(f"{value:.{DIGITS}g}")


def spreadsheet_round(value: float, decimals: float) -> float:
    """Round as spreadsheets do: to 15 significant digits, then half away from zero, to `decimals` places."""
    repaired = Decimal(f"{value:.{DIGITS}g}")
    return float(repaired.quantize(Decimal(1).scaleb(-int(decimals)), ROUND_HALF_UP)) + 0.0
