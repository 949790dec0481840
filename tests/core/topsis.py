"""TOPSIS, only as a check by another method in an appendix: its scale depends on the options at hand."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from core.choice.arrays import Array, directions, finite, shares, table
from core.issues import Invalid


def closeness(figures: ArrayLike, weights: ArrayLike, minimised: ArrayLike) -> Array:
    """Closeness of each option to the ideal, 0 to 1, higher is better, shape (options,).

    Columns are divided by their length as vectors and weighted; d+ and d- are the distances from the best and from
    the worst figure of every column; closeness is d- / (d+ + d-). Source: Hwang & Yoon 1981. Adding an option moves
    the scale and may reverse the order of the others (Shin et al. 2013), so no recommendation rests on it.

    Args:
        figures: shape (options, criteria).
        weights: one a criterion, rescaled to sum 1.
        minimised: of each criterion whether low figures are good.

    Raises:
        Invalid: the shapes do not fit, a figure is missing or infinite, or all options are equal on what has weight.
    """
    given = finite(table(figures, "figures"), "figures")
    lengths = np.sqrt((given**2).sum(axis=0))
    scale = shares(weights, given.shape[1], "weights") * directions(minimised, given.shape[1])
    good = given / np.where(lengths > 0, lengths, 1.0) * scale
    from_best = np.sqrt(((good - good.max(axis=0)) ** 2).sum(axis=1))
    from_worst = np.sqrt(((good - good.min(axis=0)) ** 2).sum(axis=1))
    if not (from_best + from_worst).all():
        raise Invalid("TOPSIS cannot tell options apart that are equal on all that has weight.")
    return np.asarray(from_worst / (from_best + from_worst), dtype=np.float64)
