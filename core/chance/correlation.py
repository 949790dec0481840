"""Inputs that rise together: a matrix of rank correlations made possible, and columns put into an order that has it."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from core.chance.arrays import TABLE, Array, table
from core.chance.normal import normal_quantiles
from core.chance.order import spearman
from core.issues import Invalid

LEAST = 1e-6  # of the eigenvalues of a repaired matrix; below it columns would be sums of others
CLOSE = 1e-9  # how far apart figures that should be equal may be
STEPS = 1000  # of the repair, at most; each is about linear


def pearson_of(rank_correlation: ArrayLike) -> Array:
    """The correlation of two normals that have this Spearman correlation, of the same shape.

    Source: 2 sin(pi rho / 6), K. Pearson 1907.

    Raises:
        ValueError: a correlation is not within -1 and 1.
    """
    given = np.asarray(rank_correlation, dtype=np.float64)
    if not (np.abs(given) <= 1.0).all():
        raise ValueError("correlations must lie between -1 and 1")
    return np.asarray(2.0 * np.sin(np.pi * given / 6.0), dtype=np.float64)


def repaired(matrix: ArrayLike) -> tuple[Array, float]:
    """The nearest correlation matrix that columns can have, and the largest change of any correlation.

    A matrix that is possible comes back as it is, with a change of 0. Nearest is by the sum of squared changes. Source:
    N. J. Higham, "Computing the nearest correlation matrix", IMA J. Numer. Anal. 22, 2002: projections on the positive
    definite matrices, with Dykstra's correction, and on those with ones on the diagonal, in turn.

    Args:
        matrix: correlations as stated, shape (inputs, inputs).

    Raises:
        Invalid: it is not square, not symmetric, has no ones on its diagonal, or a correlation is not within -1 and 1.
    """
    stated = _stated(matrix)
    if float(np.linalg.eigvalsh(stated)[0]) >= LEAST:
        return stated, 0.0
    found, correction = stated, np.zeros_like(stated)
    for _ in range(STEPS):
        before, shifted = found, found - correction
        positive = _positive(shifted)
        correction = positive - shifted
        found = _with_ones(positive)
        if np.abs(found - before).max() < CLOSE:
            break
    found = _possible(found)
    return found, float(np.abs(found - stated).max())


def reordered(columns: ArrayLike, target: ArrayLike) -> Array:
    """The same columns, each put into another order in which all have the rank correlations wanted, shape (n, columns).

    Each column keeps its very figures, so it stays as even as it was; the first keeps its order, and all nearly do
    where no correlation is wanted and there is none. From 1,000 figures on the target is met to 0.001; at the edge of
    the possible to 0.03, since normals cannot have all that ranks can; an impossible target is repaired. Columns that
    come of quantiles are best reordered as quantiles, replicate by replicate. Source: R. L. Iman & W. J. Conover, "A
    distribution-free approach to inducing rank correlation among input variables", Commun. Statist. B 11(3), 1982, with
    normal scores, done again with a target moved by what the first time missed.

    Args:
        columns: shape (n, columns), more figures than columns; figures that tie are taken in the order they stand.
        target: Spearman correlations, shape (columns, columns).

    Raises:
        ValueError: there are too few figures in a column, or as many correlations as columns are not there.
        Invalid: as of `repaired`.
    """
    given = table(columns, "columns")
    count, width = given.shape
    wanted, _ = repaired(target)
    if len(wanted) != width or count <= width + 1:
        raise ValueError("each column needs a correlation with each, and more figures than there are columns")
    scores = _scores(given)
    found = _in_order(given, _correlated(scores, wanted))
    aim = np.clip(2.0 * wanted - spearman(found), -1.0, 1.0)
    return _in_order(given, _correlated(scores, aim))


def _stated(matrix: ArrayLike) -> Array:
    found = np.asarray(matrix, dtype=np.float64)
    if found.ndim != TABLE or found.shape[:1] != found.shape[1:] or not found.size:
        raise Invalid("A matrix of correlations needs as many rows as columns.")
    if not (np.abs(found) <= 1.0 + CLOSE).all():
        raise Invalid("Each correlation must lie between −1 and 1.")
    if np.abs(found - found.T).max() > CLOSE:
        raise Invalid("Two inputs must have the same correlation either way round.")
    if np.abs(np.diagonal(found) - 1.0).max() > CLOSE:
        raise Invalid("Each input has a correlation of 1 with itself.")
    return _with_ones(np.clip((found + found.T) / 2.0, -1.0, 1.0))


def _positive(matrix: Array) -> Array:
    """The nearest matrix whose eigenvalues are all at least `LEAST`."""
    values, vectors = np.linalg.eigh(matrix)
    return np.asarray((vectors * np.maximum(values, LEAST)) @ vectors.T, dtype=np.float64)


def _with_ones(matrix: Array) -> Array:
    found = matrix.copy()
    np.fill_diagonal(found, 1.0)
    return found


def _possible(matrix: Array) -> Array:
    """The matrix drawn towards no correlation just as far as its least eigenvalue asks for."""
    least = float(np.linalg.eigvalsh(matrix)[0])
    part = max(0.0, (LEAST - least) / (1.0 - least))
    drawn = matrix * (1.0 - part)
    return _with_ones(np.clip((drawn + drawn.T) / 2.0, -1.0, 1.0))


def _scores(columns: Array) -> Array:
    """Normal scores of each column by the order of its figures, made uncorrelated with each other, mean 0 each."""
    count = len(columns)
    levels = normal_quantiles(np.arange(1, count + 1) / (count + 1.0))
    scores = np.empty_like(columns)
    np.put_along_axis(scores, np.argsort(columns, axis=0, kind="stable"), levels[:, np.newaxis], axis=0)
    return np.asarray(np.linalg.solve(np.linalg.cholesky(scores.T @ scores / count), scores.T).T, dtype=np.float64)


def _correlated(scores: Array, aim: Array) -> Array:
    """Scores of normals that have these Spearman correlations, as near as normals can have them."""
    normal, _ = repaired(_with_ones(pearson_of(aim)))
    return np.asarray(scores @ np.linalg.cholesky(normal).T, dtype=np.float64)


def _in_order(columns: Array, scores: Array) -> Array:
    """The figures of each column in the order of its scores."""
    places = np.argsort(np.argsort(scores, axis=0, kind="stable"), axis=0)
    return np.take_along_axis(np.sort(columns, axis=0), places, axis=0)
