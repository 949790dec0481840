"""The sum of twelve lognormals, by which ways of drawing are compared, and the functions of the design page."""

from __future__ import annotations

import math

import numpy as np

from core.chance.arrays import Array
from core.chance.normal import normal_quantiles
from core.chance.sobol import points

TWELVE = 12
SPREAD = 0.5  # standard deviation of each logarithm
MEAN = TWELVE * math.exp(SPREAD**2 / 2)
NINETIETH = 16.347  # of the sum, by 40 million plain draws, to 0.001


def quantiles(dimensions: int, count: int, replicate: int = 0, seed: int = 7) -> Array:
    """Sobol' points of inputs in a row, shape (count, dimensions)."""
    each = [points(seed, place, f"input.{place}", replicate, count) for place in range(dimensions)]
    return np.stack(each, axis=1)


def lognormals(shares: Array) -> Array:
    """Lognormals of median 1 at these quantiles."""
    return np.asarray(np.exp(SPREAD * normal_quantiles(shares)), dtype=np.float64)


def plain(dimensions: int, count: int, seed: int) -> Array:
    """Plain random quantiles, shape (count, dimensions)."""
    return np.random.Generator(np.random.SFC64(seed)).random((count, dimensions))


def ishigami(shares: Array) -> Array:
    """Ishigami's function with a 7 and b 0.1 at quantiles of three inputs, shape (n, 3)."""
    x = (2.0 * shares - 1.0) * math.pi
    return np.asarray(np.sin(x[:, 0]) * (1.0 + 0.1 * x[:, 2] ** 4) + 7.0 * np.sin(x[:, 1]) ** 2, dtype=np.float64)
