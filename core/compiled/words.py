"""The words over a block of worlds, in plain Python; `core.compiled.fast` has the same compiled.

`z` holds figures by place and world, `h` those of all months of some rows: row, month, world.
"""

from __future__ import annotations

import math
from typing import Any, TypeAlias

import numpy as np

from core.chance.normal import CENTRE, FAR, MIDDLE, MIDDLE_SQUARED, SHIFT, TAIL
from core.chance.normal import NEAR as NEARER
from core.compiled.curves import below
from core.number import MANY, NEAR

Block: TypeAlias = Any  # an array of two or three dimensions, or what the compiler makes of it
SPLIT = 134217729.0  # 2^27 + 1: parts a double in halves whose products are exact
LARGEST = 1e290
SQRT_2 = math.sqrt(2.0)
MIDDLES, NEARERS, FARS = ((each[0] + each[1], each[2] + each[3]) for each in (CENTRE, NEARER, FAR))


def inner(function: Any) -> Any:
    """The function as it is."""
    return function


def outer(function: Any) -> Any:
    """The function as it is."""
    return function


def pick(test: Any, a: float, b: float) -> float:
    """`a` where the test is met, else `b`."""
    return np.float64(a if test else b)


def exp(x: float) -> float:
    """E to the power x."""
    return np.float64(math.exp(x))


def log(x: float) -> float:
    """The natural logarithm."""
    return np.float64(math.log(x))


def sqrt(x: float) -> float:
    """The square root."""
    return np.float64(math.sqrt(x))


def power(x: float, y: float) -> float:
    """X to the power y."""
    return np.float64(x) ** y


def fill(z: Block, target: int, value: float) -> None:
    """One figure for all worlds."""
    for j in range(z.shape[1]):
        z[target, j] = value


def copy(z: Block, source: int, target: int) -> None:
    """The figures of another place."""
    for j in range(z.shape[1]):
        z[target, j] = z[source, j]


def keep(z: Block, h: Block, source: int, row: int, month: int) -> None:
    """A row's figures of this month."""
    for j in range(z.shape[1]):
        h[row, month, j] = z[source, j]


def keep_alike(h: Block, value: float, row: int, month: int) -> None:
    """The same where they are one in all worlds."""
    for j in range(h.shape[2]):
        h[row, month, j] = value


def take(x: Block, z: Block, begin: int, size: int) -> None:
    """Columns of inputs from this world on; what is left of a block is filled with the last."""
    for column in range(x.shape[0]):
        for j in range(z.shape[1]):
            z[column, j] = x[column, begin + min(j, size - 1)]


def give(z: Block, source: int, once: Block, row: int, begin: int, size: int) -> None:
    """A wanted row of the plan."""
    for j in range(size):
        once[row, begin + j] = z[source, j]


def give_months(h: Block, source: int, monthly: Block, row: int, begin: int, size: int) -> None:
    """A wanted row of months."""
    for month in range(h.shape[1]):
        for j in range(size):
            monthly[row, month, begin + j] = h[source, month, j]


def repaired(x: float, power: float) -> float:
    """A figure times a power of ten, rounded half away from zero after a repair to 15 digits, over that power.

    As `spreadsheet_round`, which does it in decimals: the product is taken with its error.
    """
    size = abs(x)
    if not size < LARGEST:
        return x
    scaled = size * power
    high, head = size * SPLIT, power * SPLIT
    high, head = high - (high - size), head - (head - power)
    low, tail = size - high, power - head
    lost = ((high * head - scaled) + high * tail + low * head) + low * tail
    digits = -1
    while digits < 22 and scaled >= 10.0 ** (digits + 1):  # noqa: PLR2004 - the last exact power of ten
        digits += 1
    unit = 1.0 if digits < 14 else 10.0 ** (digits - 14)  # noqa: PLR2004 - 15 digits
    rest = scaled % unit
    whole = below((scaled - rest) / unit + 0.5)
    gap = (rest - unit / 2.0) + lost
    is_up = gap >= -(10.0 ** (digits - 14)) / 2.0 if digits < 14 else gap > 0 or (gap == 0 and whole % 2 == 1)  # noqa: PLR2004
    whole += 1.0 if is_up else 0.0
    answer = whole * (unit / power) if unit > power else whole / (power / unit)
    return math.copysign(answer, x) + 0.0


def rounded(z: Block, source: int, target: int, decimals: float) -> None:
    """Spreadsheet rounding of all worlds; figures near a half or of many digits once more, one by one."""
    power = 10.0**decimals
    close = 0
    for j in range(z.shape[1]):
        x = z[source, j]
        scaled = abs(x) * power
        whole = below(scaled)
        rest = scaled - whole
        z[target, j] = math.copysign((whole + (1.0 if rest > 0.5 else 0.0)) / power, x) + 0.0  # noqa: PLR2004 - a half
        close += 0 if scaled < MANY and abs(rest - 0.5) > NEAR else 1
    if close > 0:
        for j in range(z.shape[1]):
            scaled = abs(z[source, j]) * power
            if not (scaled < MANY and abs(scaled - below(scaled) - 0.5) > NEAR):
                z[target, j] = repaired(z[source, j], power)


def normal_share(z: Block, source: int, target: int) -> None:
    """The share of a standard normal that lies below."""
    for j in range(z.shape[1]):
        z[target, j] = math.erfc(-z[source, j] / SQRT_2) / 2.0


def divided(pieces: Any, x: float) -> float:
    """One polynomial of degree 7 over another."""
    above, under = 0.0, 0.0
    for factor in pieces[0]:
        above = above * x + factor
    for factor in pieces[1]:
        under = under * x + factor
    return above / under


def quantile(share: float) -> float:
    """The value below which this share of a standard normal lies, as in `core.chance.normal`."""
    away = share - 0.5
    if abs(away) <= MIDDLE:
        return away * divided(MIDDLES, MIDDLE_SQUARED - away * away)
    root = math.sqrt(-math.log(min(share, 1.0 - share)))
    tail = divided(NEARERS, root - SHIFT) if root <= TAIL else divided(FARS, root - TAIL)
    return math.copysign(tail, away)


def normal_quantile(z: Block, source: int, target: int) -> None:
    """The values below which shares of a standard normal lie."""
    for j in range(z.shape[1]):
        z[target, j] = quantile(z[source, j])


def at_month(z: Block, h: Block, row: int, month: float, end: int, target: int) -> None:
    """A row's figures in a month that is the same in all worlds, 0 from `end` on and before month 0."""
    is_there = -1.0 < month < end
    place = int(month) if is_there else 0
    for j in range(z.shape[1]):
        z[target, j] = h[row, place, j] if is_there else 0.0


def at_each(z: Block, h: Block, row: int, months: int, end: int, target: int) -> None:
    """A row's figures in a month that differs from world to world."""
    for j in range(z.shape[1]):
        month = z[months, j]
        is_there = -1.0 < month < end
        place = int(month) if is_there else 0
        z[target, j] = h[row, place, j] if is_there else 0.0


def ramping(z: Block, h: Block, row: int, lengths: int, month: int, half: float, target: int) -> None:
    """What those who joined up to this month still have to learn, each world with a length of its own."""
    longest = 0.0
    for j in range(z.shape[1]):
        longest = max(longest, z[lengths, j])
        z[target, j] = 0.0
    for v in range(max(0, math.ceil(month + half - longest)), month + 1):
        gone = month - v + half
        for j in range(z.shape[1]):
            length = z[lengths, j]
            left = h[row, v, j] * (1.0 - gone / length)
            z[target, j] += left if v >= month + half - length else 0.0


def ramping_alike(z: Block, h: Block, row: int, length: float, month: int, half: float, target: int) -> None:
    """The same where the length is one for all worlds."""
    for j in range(z.shape[1]):
        z[target, j] = 0.0
    for v in range(max(0, math.ceil(month + half - length)), month + 1):
        left = 1.0 - (month - v + half) / length
        for j in range(z.shape[1]):
            z[target, j] += h[row, v, j] * left


def count_above(z: Block, h: Block, row: int, limits: int, target: int) -> None:
    """In how many months a row lies above a limit."""
    for j in range(z.shape[1]):
        z[target, j] = 0.0
    for month in range(h.shape[1]):
        for j in range(z.shape[1]):
            z[target, j] += 1.0 if h[row, month, j] > z[limits, j] else 0.0
