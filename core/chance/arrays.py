"""The arrays that chance calculates with, and what may not be in them. What is refused here is a mistake of ours."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]
Places = NDArray[np.intp]
Bits = NDArray[np.uint32]

PARTS = 8  # sub-samples whose spread tells the error; performance.md found 8 better than 4, 16 and 32
FLAT, TABLE = 1, 2  # dimensions


def column(figures: ArrayLike, what: str) -> Array:
    """Figures as one column, shape (n,); infinities pass, they stand for what never comes about.

    Raises:
        ValueError: there is none, they are no column, or one is not a number.
    """
    return _with(figures, FLAT, what)


def table(figures: ArrayLike, what: str) -> Array:
    """Figures as a table, shape (rows, columns); infinities pass.

    Raises:
        ValueError: there is none, they are no table, or one is not a number.
    """
    return _with(figures, TABLE, what)


def finite(figures: Array, what: str) -> Array:
    """The same figures.

    Raises:
        ValueError: one is infinite.
    """
    if not np.isfinite(figures).all():
        raise ValueError(f"the {what} must be finite")
    return figures


def quantile_table(quantiles: ArrayLike, draws: int) -> Array:
    """Quantiles of each input as a table, shape (draws, inputs).

    Raises:
        ValueError: there are more or fewer draws, or one is not strictly between 0 and 1.
    """
    found = table(quantiles, "quantiles")
    if len(found) != draws:
        raise ValueError(f"there must be a quantile for each of the {draws} draws")
    if not ((found > 0.0) & (found < 1.0)).all():
        raise ValueError("the quantiles must lie strictly between 0 and 1")
    return found


def parts_of(draws: int) -> tuple[slice, ...]:
    """Eight stretches of equal length that follow each other: the replicates, if draws are kept one after the other.

    Stretches of a Sobol' sequence are as even as its beginning, so this holds of a single run too.

    Raises:
        ValueError: the draws cannot be cut so, or a part would have one draw only.
    """
    length, rest = divmod(draws, PARTS)
    if rest or length <= 1:
        raise ValueError(f"{draws} draws cannot be cut into {PARTS} parts of two or more")
    return tuple(slice(part * length, (part + 1) * length) for part in range(PARTS))


def _with(figures: ArrayLike, dimensions: int, what: str) -> Array:
    found = np.asarray(figures, dtype=np.float64)
    if found.ndim != dimensions or not found.size:
        raise ValueError(f"the {what} must have {dimensions} dimension(s) and at least one figure")
    if np.isnan(found).any():
        raise ValueError(f"one of the {what} is not a number")
    return found
