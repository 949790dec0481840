"""Figures in fields: the marks of the reader's language, and groups of three."""

from __future__ import annotations

from core.entry import Marks
from core.units import MINUS

GROUP = 3
FEWEST_GROUPED = 4  # 1,200 is grouped, 120 has nothing to group


def grouped(plain: str, written: Marks) -> str:
    """Return a figure for reading: thousands apart and a true minus."""
    sign, digits = (MINUS, plain[1:]) if plain.startswith("-") else ("", plain)
    whole, mark, rest = digits.partition(written.decimal)
    if len(whole) < FEWEST_GROUPED or not whole.isdigit():
        return sign + digits
    first = len(whole) % GROUP or GROUP
    parts = (whole[:first], *(whole[at : at + GROUP] for at in range(first, len(whole), GROUP)))
    return sign + written.group.join(parts) + mark + rest
