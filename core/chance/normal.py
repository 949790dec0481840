"""The standard normal's quantiles for whole arrays; `core.spread` has them for one figure."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from core.chance.arrays import Array

MIDDLE, MIDDLE_SQUARED, TAIL = 0.425, 0.180625, 5.0  # where the three pieces meet
SHIFT = 1.6  # of the nearer tail
# Numerators and denominators, the highest power first
CENTRE = (
    (2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457),
    (13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608),
    (5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867),
    (5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1.0),
)
NEAR = (
    (7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258),
    (3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734),
    (1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459),
    (0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1.0),
)
FAR = (
    (2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093),
    (0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772),
    (2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4),
    (0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1.0),
)
Pieces = tuple[tuple[float, float, float, float], ...]


def normal_quantiles(shares: ArrayLike) -> Array:
    """Values of a standard normal below which these shares lie, of the same shape; to 15 digits.

    Source: M. J. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37(3), 1988, 477-484.

    Raises:
        ValueError: a share is not strictly between 0 and 1.
    """
    given = np.asarray(shares, dtype=np.float64)
    if not ((given > 0.0) & (given < 1.0)).all():
        raise ValueError("shares of a normal must lie strictly between 0 and 1")
    away = given - 0.5
    root = np.sqrt(-np.log(np.minimum(given, 1.0 - given)))
    tail = np.where(root <= TAIL, _ratio(NEAR, root - SHIFT), _ratio(FAR, root - TAIL))
    middle = away * _ratio(CENTRE, np.maximum(MIDDLE_SQUARED - away * away, 0.0))
    return np.asarray(np.where(np.abs(away) <= MIDDLE, middle, np.copysign(tail, away)), dtype=np.float64)


def _ratio(pieces: Pieces, x: Array) -> Array:
    """One polynomial of degree 7 over another."""
    above, below = pieces[0] + pieces[1], pieces[2] + pieces[3]
    return np.asarray(_polynomial(above, x) / _polynomial(below, x), dtype=np.float64)


def _polynomial(factors: tuple[float, ...], x: Array) -> Array:
    found = np.full_like(x, factors[0])
    for factor in factors[1:]:
        found = found * x + factor
    return found
