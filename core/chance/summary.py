"""Draws in a few figures: percentiles and shares with their error, fans, histograms of months, cumulative curves.

A world in which something never comes about has an infinite figure; so a percentile may be infinite: "not within the
horizon".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from core.chance.arrays import Array, column, table
from core.chance.estimate import Estimate, of_parts

SHARES = (0.1, 0.5, 0.9)
POINTS = 200  # of a curve; more are not seen


@dataclass(frozen=True, slots=True, eq=False)
class Months:
    """Shares of worlds by whole month: the first month there is, the shares from it on, shape (months,), and never."""

    first: int
    shares: Array
    never: float


def percentiles(figures: ArrayLike, shares: Sequence[float] = SHARES) -> tuple[Estimate, ...]:
    """The figures below which these shares of all worlds lie, with the error that the replicates show.

    Linear between neighbours, as spreadsheets have it; infinite where either is.

    Args:
        figures: shape (replicates, n), two replicates or more.
        shares: each from 0 to 1.

    Raises:
        ValueError: shape, figures or shares are not such.
    """
    given = table(figures, "figures")
    by_part = _between(np.sort(given, axis=1), shares)
    pooled = _between(np.sort(given, axis=None)[np.newaxis], shares)[:, 0]
    return tuple(of_parts(float(value), parts) for value, parts in zip(pooled, by_part, strict=True))


def share_of(worlds: ArrayLike) -> Estimate:
    """The share of worlds in which something holds, with the error that the replicates show.

    The error is never less than one world of all: where it holds in none or in each, more cannot be said.

    Args:
        worlds: whether it holds, shape (replicates, n), two replicates or more.

    Raises:
        ValueError: shape or figures are not such.
    """
    given = table(np.asarray(worlds, dtype=bool), "worlds")
    found = of_parts(float(given.mean()), given.mean(axis=1))
    return Estimate(found.value, max(found.error, 1.0 / given.size), found.parts)


def fan(figures: ArrayLike, shares: Sequence[float] = SHARES) -> Array:
    """Percentiles month by month, shape (shares, months).

    Args:
        figures: shape (months, n).
        shares: each from 0 to 1.

    Raises:
        ValueError: shape, figures or shares are not such.
    """
    return _between(np.sort(table(figures, "figures"), axis=1), shares)


def months(figures: ArrayLike) -> Months:
    """How often each whole month comes about, and how often none does.

    Args:
        figures: whole numbers of months, infinite for never, shape (n,).

    Raises:
        ValueError: shape or figures are not such.
    """
    given = column(figures, "months")
    whole = given[np.isfinite(given)]
    if (whole != np.round(whole)).any():
        raise ValueError("the months must be whole numbers")
    if not whole.size:
        return Months(0, np.zeros(0), 1.0)
    first = int(whole.min())
    counts = np.bincount((whole - first).astype(np.intp))
    return Months(first, np.asarray(counts / given.size, dtype=np.float64), 1.0 - whole.size / given.size)


def cumulative(figures: ArrayLike, most: int = POINTS) -> Array:
    """Points of the curve of shares of worlds at or below a figure, shape (points, 2): figure, share; both rise.

    The least and the greatest finite figure are among them. The curve ends below 1 where some worlds never get there,
    and has no point where none does.

    Args:
        figures: shape (n,), infinite for never.
        most: how many points there may be, two or more.

    Raises:
        ValueError: shape or figures are not such, or too few points are allowed.
    """
    if most <= 1:
        raise ValueError("a curve needs two points or more")
    given = np.sort(column(figures, "figures"))
    finite = given[np.isfinite(given)]
    steps = min(most, finite.size)
    places = np.round(np.linspace(0, max(finite.size - 1, 0), steps)).astype(np.intp)
    at = np.unique(finite[places])
    return np.column_stack((at, np.searchsorted(given, at, side="right") / given.size))


def _between(ordered: Array, shares: Sequence[float]) -> Array:
    """Percentiles of each sorted row, shape (shares, rows)."""
    wanted = np.asarray(shares, dtype=np.float64)
    if not ((wanted >= 0.0) & (wanted <= 1.0)).all():
        raise ValueError("shares must lie between 0 and 1")
    place = wanted * (ordered.shape[1] - 1)
    below = np.floor(place).astype(np.intp)
    part = (place - below)[:, np.newaxis]
    low, high = ordered[:, below].T, ordered[:, np.ceil(place).astype(np.intp)].T
    level = (low == high) | (part == 0.0) | np.isinf(low)
    with np.errstate(invalid="ignore"):  # between infinities nothing is taken
        return np.asarray(np.where(level, low, low + part * (high - low)), dtype=np.float64)
