"""What formulas calculate with, and the two ways a figure is rounded."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeAlias

Number: TypeAlias = float
"""A figure. Annotated as a float; a reading may put an array of draws or a term in its place."""

DIGITS = 15  # what a spreadsheet keeps of a number
NEAR, MANY = 1e-3, 1e11  # how near to a half, and how large, a figure must be for its digits to matter


def fifteen(value: float) -> float:
    """The value as a workbook keeps it: 15 significant digits."""
    return float(f"{value:.{DIGITS}g}")


def spreadsheet_round(value: float, decimals: float) -> float:
    """Round as spreadsheets do: to 15 significant digits, then half away from zero, to `decimals` places."""
    scaled = abs(value) * 10.0**decimals
    whole = math.floor(scaled)
    if scaled < MANY and abs(scaled - whole - 0.5) > NEAR:  # far from a half the digits cannot matter
        return math.copysign((whole + (scaled - whole > 0.5)) / 10.0**decimals, value) + 0.0  # noqa: PLR2004 - a half
    repaired = Decimal(f"{value:.{DIGITS}g}")
    return float(repaired.quantize(Decimal(1).scaleb(-int(decimals)), ROUND_HALF_UP)) + 0.0
