"""A figure that is known from draws alone, with the error it has for there being so many and no more."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from core.chance.arrays import PARTS

NOTHING = 2.0  # standard errors
# Student's t for a 95 % interval, by degrees of freedom from 1; beyond the last by Fisher's series, to a thousandth
STUDENT = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131)
SERIES = (1.960, 2.372, 2.823)  # over powers of the degrees of freedom from 0


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure, its standard error in the same unit, and from how many parts of the draws that comes.

    The error is infinite where the parts do not agree on whether the figure comes about at all.
    """

    value: float
    error: float
    parts: int = PARTS

    @property
    def half_width(self) -> float:
        """How far the 95 % interval reaches to either side: Student's t for parts that are independent."""
        degrees = self.parts - 1
        if degrees <= len(STUDENT):
            return self.error * STUDENT[degrees - 1]
        normal, first, second = SERIES
        return self.error * (normal + first / degrees + second / degrees**2)

    @property
    def low(self) -> float:
        """Where the 95 % interval begins."""
        return -math.inf if math.isinf(self.error) else self.value - self.half_width

    @property
    def high(self) -> float:
        """Where the 95 % interval ends."""
        return math.inf if math.isinf(self.error) else self.value + self.half_width

    @property
    def is_about_nothing(self) -> bool:
        """Whether the figure is not more than two standard errors above zero."""
        return self.value <= NOTHING * self.error


def of_parts(value: float, by_part: ArrayLike) -> Estimate:
    """A figure with the error that the same figure of each part of the draws shows, shape (parts,), two or more.

    Raises:
        ValueError: there is one part only.
    """
    given = np.asarray(by_part, dtype=np.float64)
    if given.size <= 1:
        raise ValueError("an error needs two parts of the draws or more")
    if np.isfinite(given).all():
        return Estimate(value, float(given.std(ddof=1)) / math.sqrt(given.size), given.size)
    return Estimate(value, 0.0 if (given == value).all() else math.inf, given.size)
