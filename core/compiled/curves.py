"""Exponential, logarithm and power as plain arithmetic, so that a loop computes many worlds at once.

Good to some units of the last digit (a power: to |y ln x| of them); what is asked of no number gives no number. `pick`,
`below`, `two_to` and `parted` are machine instructions where this is compiled.
"""

from __future__ import annotations

import math

LOG2_E = 1.4426950408889634
LN2_HIGH, LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10
HIGHEST, LOWEST = 709.79, -745.14  # beyond these the exponential is infinite, or zero
ROOT_2 = 1.4142135623730951
TINY, LIFT, LIFTED = 2.2250738585072014e-308, 18014398509481984.0, 54.0  # the least normal figure; 2^54


def pick(test: bool, a: float, b: float) -> float:  # noqa: FBT001 - a choice between two
    """`a` where the test is met, else `b`."""
    return a if test else b


def below(x: float) -> float:
    """The next whole figure not above x."""
    return float(math.floor(x)) if math.isfinite(x) else x


def two_to(k: float) -> float:
    """Two to a whole power between -1022 and 1023."""
    return math.ldexp(1.0, int(k)) if math.isfinite(k) else k


def parted(x: float) -> tuple[float, float]:
    """A figure above zero as 1 ≤ m < 2 and a whole power of two."""
    m, e = math.frexp(abs(x))
    return m + m, e - 1.0


def exp(x: float) -> float:
    """E to the power x: 2^k times a Taylor sum of what is left, |r| ≤ ln 2 / 2."""
    y = pick(x > HIGHEST, HIGHEST, pick(x < LOWEST, LOWEST, x))
    k = below(y * LOG2_E + 0.5)
    r = (y - k * LN2_HIGH) - k * LN2_LOW
    p = 1.0 / 6227020800.0
    p = p * r + 1.0 / 479001600.0
    p = p * r + 1.0 / 39916800.0
    p = p * r + 1.0 / 3628800.0
    p = p * r + 1.0 / 362880.0
    p = p * r + 1.0 / 40320.0
    p = p * r + 1.0 / 5040.0
    p = p * r + 1.0 / 720.0
    p = p * r + 1.0 / 120.0
    p = p * r + 1.0 / 24.0
    p = p * r + 1.0 / 6.0
    p = p * r + 0.5
    p = (p * r) * r + r + 1.0
    half = below(k * 0.5)
    return p * two_to(half) * two_to(k - half)


def log(x: float) -> float:
    """The natural logarithm: the exponent, and 2 artanh s of the rest, s = (m - 1) / (m + 1)."""
    is_small = x < TINY
    m, k = parted(pick(is_small, x * LIFT, x))
    is_high = m > ROOT_2
    m = pick(is_high, m * 0.5, m)
    k = pick(is_high, k + 1.0, k) - pick(is_small, LIFTED, 0.0)
    s = (m - 1.0) / (m + 1.0)
    q = s * s
    p = 1.0 / 23.0
    p = p * q + 1.0 / 21.0
    p = p * q + 1.0 / 19.0
    p = p * q + 1.0 / 17.0
    p = p * q + 1.0 / 15.0
    p = p * q + 1.0 / 13.0
    p = p * q + 1.0 / 11.0
    p = p * q + 1.0 / 9.0
    p = p * q + 1.0 / 7.0
    p = p * q + 1.0 / 5.0
    p = p * q + 1.0 / 3.0
    found = k * LN2_HIGH + ((s + s) * (p * q) + k * LN2_LOW + (s + s))
    return pick(x > 0.0, pick(x < math.inf, found, x), pick(x == 0.0, -math.inf, math.nan))


def power(x: float, y: float) -> float:
    """X to the power y; of a base below zero only whole powers."""
    size = exp(y * log(abs(x)))
    is_whole = below(y) == y
    is_odd = below(y * 0.5) * 2.0 != y
    signed = pick(is_whole, pick(is_odd, -size, size), math.nan)
    return pick(y == 0.0, 1.0, pick(y == 1.0, x, pick(x < 0.0, signed, size)))
