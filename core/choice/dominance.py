"""Dominance: options that are no better on anything and worse on something than another. Greyed out, never deleted."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from core.choice.arrays import Flags, directions, table


def dominates(figures: ArrayLike, minimised: ArrayLike) -> Flags:
    """Whether option a (row) is no worse than option b (column) on all and better on one, shape (options, options).

    Options that are equal on everything do not dominate each other. Source: Pareto dominance, as in Keeney & Raiffa
    1976.

    Args:
        figures: shape (options, criteria), infinite where something never comes about.
        minimised: of each criterion whether low figures are good.

    Raises:
        Invalid: there is no option or criterion, a figure is missing, or not every criterion has its direction.
    """
    given = table(figures, "figures")
    good = given * directions(minimised, given.shape[1])
    no_worse = (good[:, np.newaxis] >= good[np.newaxis]).all(axis=2)
    return np.asarray(no_worse & ~no_worse.T, dtype=np.bool_)


def dominated(figures: ArrayLike, minimised: ArrayLike) -> Flags:
    """Which options another one dominates, shape (options,). Arguments and errors as of `dominates`."""
    return np.asarray(dominates(figures, minimised).any(axis=0), dtype=np.bool_)


def undominated(figures: ArrayLike, minimised: ArrayLike) -> tuple[int, ...]:
    """Places of the options that none dominates, in their order. Arguments and errors as of `dominates`."""
    return tuple(int(place) for place in np.flatnonzero(~dominated(figures, minimised)))
