"""Axes without a drawing: round steps, limits, and labels kept apart."""

from __future__ import annotations

import math
from collections.abc import Sequence

ROUND_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
MONTH_STEPS = (1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 36.0, 60.0, 120.0)
_ALMOST = 1e-9
_NOTHING = 1e-280  # a range below this has no steps a double could count
_NEAR_ZERO = 0.5  # a range that begins below this share of its top begins at zero


def step(low: float, high: float, most: int) -> float:
    """Return the smallest round step that gives at most so many steps between two values."""
    rough = max((high - low) / max(most, 1), abs(high) * 1e-12, 1e-300)
    power: float = 10.0 ** math.floor(math.log10(rough))
    return next(power * each for each in ROUND_STEPS if power * each >= rough * (1 - _ALMOST))


def month_step(low: float, high: float, most: int) -> float:
    """Return a step that suits months: quarters, halves and years."""
    rough = (high - low) / max(most, 1)
    return next((each for each in MONTH_STEPS if each >= rough), step(low, high, most))


def ticks(low: float, high: float, each: float) -> tuple[float, ...]:
    """Return the multiples of a step that lie between two values, ends included."""
    first, last = math.ceil(low / each - _ALMOST), math.floor(high / each + _ALMOST)
    return tuple(number * each for number in range(first, last + 1))


def value_range(values: Sequence[float], *, zero: bool) -> tuple[float, float]:
    """Return the lowest and highest of the values that are numbers, with zero where it belongs to the picture."""
    known = [value for value in values if math.isfinite(value)]
    low, high = min(known, default=0.0), max(known, default=1.0)
    if zero or 0 < low < high * _NEAR_ZERO:
        low = min(low, 0.0)
    if zero or low * _NEAR_ZERO < high < 0:
        high = max(high, 0.0)
    if max(abs(high), abs(low)) < _NOTHING:
        return (-1.0 if low < 0 else 0.0), 1.0
    if high - low <= max(abs(high), abs(low)) * _ALMOST:
        half = abs(high) * 0.5 or 1.0
        low, high = (low - half, high + half) if low else (0.0, 1.0)
    return low, high


def rounded_out(low: float, high: float, each: float) -> tuple[float, float]:
    """Widen a range to whole steps."""
    return math.floor(low / each + _ALMOST) * each, math.ceil(high / each - _ALMOST) * each


def apart(wanted: Sequence[float], gap: float, low: float, high: float) -> tuple[float, ...]:
    """Move labels as little as it takes to keep them a gap apart, inside the limits, in their order.

    With too many labels for the room the gaps shrink evenly, so that the caller can tell by comparing neighbours.
    """
    if not wanted:
        return ()
    if len(wanted) > 1:
        gap = min(gap, (high - low) / (len(wanted) - 1))
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    groups: list[tuple[float, int]] = []  # centre wanted, members; neighbours that touch move as one
    for index in order:
        groups.append((wanted[index], 1))
        while len(groups) > 1 and _touch(groups[-2], groups[-1], gap, low, high):
            (here, many), (there, more) = groups.pop(), groups.pop()
            groups.append(((here * many + there * more) / (many + more), many + more))
    placed: list[float] = []
    for group in groups:
        first = _first(group, gap, low, high)
        placed += [first + gap * number for number in range(group[1])]
    at = dict(zip(order, placed, strict=True))
    return tuple(at[index] for index in range(len(wanted)))


def _first(group: tuple[float, int], gap: float, low: float, high: float) -> float:
    """Return where the first member of a group lies once it is inside the limits."""
    centre, members = group
    span = gap * (members - 1)
    return max(low, min(centre - span / 2, high - span))


def _touch(below: tuple[float, int], above: tuple[float, int], gap: float, low: float, high: float) -> bool:
    last = _first(below, gap, low, high) + gap * (below[1] - 1)
    return _first(above, gap, low, high) - last < gap * (1 - _ALMOST)


def in_rows(spans: Sequence[tuple[float, float, float | None]], most: int) -> tuple[int, ...]:
    """Give each label (left, right, stem below it) the lowest row where it meets no label and no stem.

    Labels are placed in the order given; a label that finds no room in `most` rows gets row -1.
    """
    rows: list[int] = []
    for left, right, stem in spans:
        free = (
            row
            for row in range(most)
            if not any(_meet((left, right, stem), row, spans[other], rows[other]) for other in range(len(rows)))
        )
        rows.append(next(free, -1))
    return tuple(rows)


def _meet(
    mine: tuple[float, float, float | None], row: int, other: tuple[float, float, float | None], other_row: int
) -> bool:
    """Whether two labels overlap in a row, or the stem of one runs through the other below it."""
    (left, right, stem), (other_left, other_right, other_stem) = mine, other
    if other_row < 0:
        return other_stem is not None and left < other_stem < right
    if row == other_row:
        return left < other_right and other_left < right
    if row > other_row:
        return stem is not None and other_left < stem < other_right
    return other_stem is not None and left < other_stem < right
