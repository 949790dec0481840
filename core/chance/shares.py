"""What matters: the share of an outcome's spread that rests on each input, with its error, and ranks that hold.

Errors are standard errors from eight parts of the draws: the replicates, if draws are kept one after the other. Parts
of one long sequence make up for each other; there the errors are on the safe side, up to three times too large.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from core.chance.arrays import PARTS, Array, Places, column, finite, parts_of, quantile_table, table
from core.chance.order import spearman

BINS = 32
ERRORS = 2.0  # standard errors to either side within which a figure is taken to lie


def rank_shares(draws: ArrayLike, outcome: ArrayLike) -> Array:
    """Squared rank correlations of each input with an outcome, scaled to sum 1, shape (inputs,); all 0 if all are.

    Tells what drives an outcome that rises or falls with each input, even where part of it never comes about. Source:
    J. C. Helton & F. J. Davis 2001, for inputs that are not correlated.

    Args:
        draws: of the inputs, or their quantiles, shape (n, inputs).
        outcome: shape (n,), infinite where it never comes about.

    Raises:
        ValueError: there are more or fewer outcomes than draws, or one is not a number.
    """
    given, found = table(draws, "draws"), column(outcome, "outcomes")
    if len(given) != len(found):
        raise ValueError("there must be one outcome for each draw")
    squares = spearman(np.column_stack((given, found)))[-1, :-1] ** 2
    return np.asarray(squares / (squares.sum() or 1.0), dtype=np.float64)


def first_order(quantiles: ArrayLike, outcome: ArrayLike, bins: int = BINS) -> tuple[Array, Array]:
    """What part of an outcome's variance goes if one input becomes known, and its error, each of shape (inputs,).

    The variance of the means of equal bins of an input's quantile, over the variance of all. What the means vary by
    chance is taken off: as much as they differ between the eight parts, which even draws do less than plain ones; of
    one sequence of 2,048 draws, up to 0.03 too much. Within a bin the outcome is taken to be level: where it is
    straight, a thousandth of the share goes missing with 32 bins, of a wave of two crests a hundredth. Source:
    S_i = Var(E[Y | X_i]) / Var(Y), as in E. Plischke, "An effective algorithm for computing global sensitivity
    indices", Reliab. Eng. Syst. Saf. 95, 2010; the error by leaving out one part at a time (Quenouille 1956).

    Args:
        quantiles: shape (n, inputs), between 0 and 1; n divisible by 8, the draws of a replicate one after the other.
        outcome: shape (n,), finite.
        bins: of equal probability.

    Raises:
        ValueError: shapes or figures are not such, or there are fewer draws in a part than bins.
    """
    found = finite(column(outcome, "outcomes"), "outcomes")
    given = quantile_table(quantiles, len(found))
    parts = parts_of(len(found))
    length = parts[0].stop
    if not 1 < bins <= length:
        raise ValueError(f"there must be from 2 to {length} bins, so that each part can have a draw in each")
    centred = found - found.mean()
    pairs = [_binned((each * bins).astype(np.intp), centred, bins) for each in given.T]
    times, sums = (np.stack(each) for each in zip(*pairs, strict=True))
    kept = centred.reshape(PARTS, length)
    fewer = [
        _over(_explained(np.delete(times, part, axis=1), np.delete(sums, part, axis=1)), np.delete(kept, part, 0).var())
        for part in range(PARTS)
    ]
    error = np.std(fewer, axis=0) * np.sqrt(PARTS - 1.0)
    return np.maximum(_over(_explained(times, sums), kept.var()), 0.0), np.asarray(error, dtype=np.float64)


def total_effects(f_a: ArrayLike, f_b: ArrayLike, f_ab: ArrayLike) -> tuple[Array, Array]:
    """What part of the variance stays if all but one input become known, and its error, each of shape (inputs,).

    Counts what an input does together with others: for chances and thresholds. Source: M. J. W. Jansen 1999,
    T_i = E[(f(A) - f(AB_i))^2] / (2 V), in the design of A. Saltelli et al. 2010; for independent inputs.

    Args:
        f_a: outcomes of one matrix of draws, shape (n,); n divisible by 8, finite.
        f_b: outcomes of an independent matrix.
        f_ab: outcomes of the first with the column of one input taken from the second, shape (inputs, n).

    Raises:
        ValueError: shapes or figures are not such.
    """
    a, b, ab = _design(f_a, f_b, f_ab)
    return _in_parts((a - ab) ** 2 / 2.0, a, b)


def first_order_saltelli(f_a: ArrayLike, f_b: ArrayLike, f_ab: ArrayLike) -> tuple[Array, Array]:
    """First-order shares and their error from the design of `total_effects`, each of shape (inputs,).

    Source: A. Saltelli et al., Comput. Phys. Commun. 181, 2010: S_i = E[f(B) (f(AB_i) - f(A))] / V, with outcomes
    counted from their mean. Arguments and errors as of `total_effects`.
    """
    a, b, ab = _design(f_a, f_b, f_ab)
    middle = (a.mean() + b.mean()) / 2.0
    values, errors = _in_parts((b - middle) * (ab - a), a, b)
    return np.maximum(values, 0.0), errors


def ranks(values: ArrayLike, errors: ArrayLike) -> Places:
    """Ranks from 1 for the greatest, shape (n,); figures that cannot be told apart share the first of their ranks.

    A lower rank begins only where a figure, two standard errors added, lies below all greater ones, two of theirs taken
    off. So a chain of overlaps ties as a whole.

    Raises:
        ValueError: there is not one error for each figure, or one is negative.
    """
    given, widths = column(values, "values"), column(errors, "errors") * ERRORS
    if given.shape != widths.shape or (widths < 0.0).any():
        raise ValueError("each value needs an error that is not negative")
    order = np.argsort(-given, kind="stable")
    least = np.minimum.accumulate((given - widths)[order])
    most = np.maximum.accumulate((given + widths)[order][::-1])[::-1]
    apart = np.concatenate(([True], most[1:] < least[:-1]))
    found = np.empty(len(given), dtype=np.intp)
    found[order] = np.maximum.accumulate(np.where(apart, np.arange(1, len(given) + 1), 0))
    return found


def _binned(places: Places, figures: Array, bins: int) -> tuple[Array, Array]:
    """How many figures each part has in each bin, and their sums, each of shape (parts, bins)."""
    part = np.repeat(np.arange(PARTS, dtype=np.intp), len(figures) // PARTS)
    cells = part * bins + places
    times = np.bincount(cells, minlength=PARTS * bins).astype(np.float64)
    sums = np.asarray(np.bincount(cells, figures, PARTS * bins), dtype=np.float64)
    return times.reshape(PARTS, bins), sums.reshape(PARTS, bins)


def _explained(times: Array, sums: Array) -> Array:
    """Variance of the means of bins, less what the parts say is chance, (inputs,) of (inputs, parts, bins)."""
    parts, total = times.shape[1], times.sum(axis=(1, 2))
    counts = np.maximum(times.sum(axis=1, keepdims=True), 1.0)
    means = sums.sum(axis=1, keepdims=True) / counts
    astray = ((sums - times * means) ** 2).sum(axis=1, keepdims=True) / counts**2 * parts / (parts - 1)
    squares = (counts * (means**2 - astray)).sum(axis=(1, 2)) / total
    return np.asarray(squares - (sums.sum(axis=(1, 2)) / total) ** 2, dtype=np.float64)


def _design(f_a: ArrayLike, f_b: ArrayLike, f_ab: ArrayLike) -> tuple[Array, Array, Array]:
    a, b = (finite(column(each, "outcomes"), "outcomes") for each in (f_a, f_b))
    ab = finite(table(f_ab, "outcomes"), "outcomes")
    if a.shape != b.shape or ab.shape[1:] != a.shape:
        raise ValueError("each matrix of draws must have as many outcomes")
    return a, b, ab


def _in_parts(terms: Array, a: Array, b: Array) -> tuple[Array, Array]:
    """Means of the terms over the variance of outcomes, and their error by the parts."""
    parts = parts_of(len(a))
    spreads = np.array([np.concatenate((a[part], b[part])).var() for part in parts])
    by_part = np.stack([terms[:, part].mean(axis=1) for part in parts], axis=1)
    error = _over(by_part, spreads).std(axis=1, ddof=1) / np.sqrt(PARTS)
    return _over(terms.mean(axis=1), np.concatenate((a, b)).var()), np.asarray(error, dtype=np.float64)


def _over(figures: Array, spread: ArrayLike) -> Array:
    """Figures as a share of the spread; 0 where nothing varies."""
    given = np.asarray(spread, dtype=np.float64)
    return np.asarray(np.where(given > 0.0, figures / np.where(given > 0.0, given, 1.0), 0.0), dtype=np.float64)
