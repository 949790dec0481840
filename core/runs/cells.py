"""Cells of a list of runs as figures: each is one number within its bounds, or is refused in a sentence."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from core.entry import PLAIN, Marks, attempt
from core.issues import Invalid
from core.kinds import BEYOND
from core.prices.cells import COMMA, quoted

EMPTY = frozenset({"", "-", "–", "—", "n/a", "none", "null", "unknown", "?"})
PERCENT = "steady_mfu_pct"


@dataclass(frozen=True, slots=True)
class Bound:
    """What a column may hold, and how to write it."""

    low: float
    high: float
    like: str
    is_whole: bool = False

    def fits(self, value: float) -> bool:
        """Whether the column may hold a figure."""
        return self.low <= value <= self.high and not (self.is_whole and value != int(value))


BOUNDS = MappingProxyType(
    {
        "params_total": Bound(1e5, 1e15, "7e9 or 7B"),
        "params_active": Bound(1e5, 1e15, "7e9 or 7B"),
        "tokens": Bound(1e5, 1e18, "2e12 or 2T"),
        "layers": Bound(1, 1e4, "32", is_whole=True),
        "hidden": Bound(1, 1e6, "4096", is_whole=True),
        "seq_len": Bound(1, 1e9, "4096", is_whole=True),
        "n_accelerators": Bound(1, 1e7, "512", is_whole=True),
        "compute_flop_override": Bound(1e9, 1e32, "7.2e23"),
        PERCENT: Bound(1, 100, "42 for 42 %"),
    }
)


def text(raw: object) -> str:
    """A cell as one line of words; empty where it says nothing."""
    line = f"{raw:.15g}" if isinstance(raw, float) else "" if raw is None else " ".join(str(raw).split())
    return "" if line.casefold() in EMPTY else line


def figure(column: str, raw: object) -> float | None:
    """The figure in a cell of a column; none where the cell is empty.

    Raises:
        Invalid: it is no number, could be two, or lies out of its bounds.
    """
    line, bound = text(raw), BOUNDS[column]
    if not line:
        return None
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        value = float(raw) if abs(raw) < BEYOND else math.inf
    else:
        value = _number(line, column)
    if not bound.low <= value <= bound.high:
        between = f"between {bound.low:,.15g} and {bound.high:,.15g}"
        raise Invalid(f"{quoted(line)} must be a number {between}; write it like {bound.like}")
    if bound.is_whole and value != int(value):
        raise Invalid(f"{quoted(line)} is no whole number; write it like {bound.like}")
    return value


def _number(line: str, column: str) -> float:
    """A number in a text, with a decimal point or comma; of two readings of 12.000 the one that fits the column."""
    bound = BOUNDS[column]
    point, comma = _read(line, PLAIN, column), _read(line, COMMA, column)
    if point is None and comma is None:
        raise Invalid(f"{quoted(line)} is not a number; write it like {bound.like}")
    if point is None or comma is None or point >= comma:
        return float(point if point is not None else comma or 0)
    fitting = [value for value in (point, comma) if bound.fits(float(value))]
    if len(fitting) != 1:
        raise Invalid(f"{quoted(line)} could be {point.normalize():f} or {comma:.0f}; write it without group marks")
    return float(fitting[0])


def _read(line: str, marks: Marks, column: str) -> Decimal | None:
    written = attempt(line, marks)
    return None if written is None or (written.percent and column != PERCENT) else written.value
