"""The arrays that methods of choice calculate with, and what may not be in them."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.issues import Invalid

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]
Places = NDArray[np.intp]

DIMENSIONS = 2


def table(figures: ArrayLike, what: str) -> Array:
    """Figures as a table of options x columns; infinities pass, they stand for what never comes about.

    Args:
        figures: one row an option, one column a criterion or a scenario.
        what: what the figures are called in a sentence.

    Raises:
        Invalid: there is no option or no column, or a figure is missing.
    """
    found = np.asarray(figures, dtype=np.float64)
    if found.ndim != DIMENSIONS or not found.size:
        raise Invalid(f"The {what} need at least one option and one column.")
    return without_gaps(found, what)


def without_gaps(figures: Array, what: str) -> Array:
    """The same figures, if none is missing.

    Raises:
        Invalid: a figure is not a number.
    """
    if np.isnan(figures).any():
        raise Invalid(f"The {what} have a figure that is missing.")
    return figures


def finite(figures: Array, what: str) -> Array:
    """The same figures, if each is a finite number.

    Raises:
        Invalid: a figure is missing or infinite.
    """
    if not np.isfinite(figures).all():
        raise Invalid(f"The {what} must be finite numbers, and none may be missing.")
    return figures


def shares(parts: ArrayLike, count: int, what: str) -> Array:
    """Weights or probabilities rescaled to sum 1, shape (count,).

    Raises:
        Invalid: there are more or fewer than `count`, one is negative or no number, or all are zero.
    """
    found = np.asarray(parts, dtype=np.float64)
    if found.shape != (count,):
        raise Invalid(f"There must be {count} {what}, one for each column.")
    if not np.isfinite(found).all() or (found < 0).any():
        raise Invalid(f"The {what} must be numbers that are not negative.")
    total = float(found.sum())
    if total <= 0:
        raise Invalid(f"At least one of the {what} must be above zero.")
    return np.asarray(found / total, dtype=np.float64)


def directions(minimised: ArrayLike, count: int) -> Array:
    """-1 for a column whose low figures are good, 1 for the others; shape (count,).

    Raises:
        Invalid: there are more or fewer than `count`.
    """
    found = np.asarray(minimised, dtype=bool)
    if found.shape != (count,):
        raise Invalid(f"It must be said of each of the {count} columns whether low figures are good.")
    return np.where(found, -1.0, 1.0)
