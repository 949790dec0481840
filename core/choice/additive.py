"""The additive value of options: weighted points, what each criterion adds, the order, and how far the best leads."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from core.choice.arrays import Array, Places, finite, shares, table
from core.issues import Invalid

PAIR = 2


def contributions(values: ArrayLike, weights: ArrayLike) -> Array:
    """What each criterion adds to the total of each option, in points, shape (options, criteria): stacked bars.

    Args:
        values: points of 0 to 100, shape (options, criteria).
        weights: one a criterion, rescaled to sum 1.

    Raises:
        Invalid: values are missing or infinite, or weights are negative, all zero, or not one a criterion.
    """
    points = finite(table(values, "values"), "values")
    return np.asarray(points * shares(weights, points.shape[1], "weights"), dtype=np.float64)


def totals(values: ArrayLike, weights: ArrayLike) -> Array:
    """Additive value of each option in points, shape (options,).

    Source: V(a) = sum over k of w_k v_k(a), Keeney & Raiffa 1976. Arguments and errors as of `contributions`.
    """
    return np.asarray(contributions(values, weights).sum(axis=1), dtype=np.float64)


def ranking(scores: ArrayLike) -> Places:
    """Places of the options, best first; of options with equal scores the earlier one comes first.

    Raises:
        Invalid: there is no option, or a score is missing.
    """
    return np.argsort(-_scores(scores), kind="stable")


def margin(scores: ArrayLike) -> float:
    """How far the best option leads the runner-up, in the unit of the scores; 0 where they tie.

    Raises:
        Invalid: there are fewer than two options, or a score is missing.
    """
    found = np.sort(_scores(scores))
    if found.size < PAIR:
        raise Invalid("A margin needs at least two options.")
    return float(found[-1] - found[-2])


def _scores(scores: ArrayLike) -> Array:
    return table(np.atleast_2d(np.asarray(scores, dtype=np.float64)), "scores").reshape(-1)
