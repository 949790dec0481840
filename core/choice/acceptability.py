"""SMAA-2: how often each option takes each rank when weights, and perhaps values, are not known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from core.choice.arrays import Array, Flags, Places, finite
from core.issues import Invalid

FLAT, DRAWN = 2, 3  # dimensions of values that are known, and of values in draws
DIGITS = 9  # of points; scores that differ later tie
DRAWS = 10_000  # two standard errors of a share are one per cent or less


@dataclass(frozen=True, slots=True, eq=False)
class Acceptability:
    """What the draws say of each option.

    ranks: share of draws in which an option (row) takes a rank (column), shape (options, options).
    central: mean of the weights that put an option first, shape (options, criteria); not a number where none does.
    confidence: share of value draws in which an option is first, or ties with the first, at its central weights,
        shape (options,); not a number where it has none.
    """

    ranks: Array
    central: Array
    confidence: Array


def drawn_weights(criteria: int, draws: int = DRAWS, *, seed: int, order: Sequence[int] = ()) -> Array:
    """Weights drawn uniformly from all that sum to 1, shape (draws, criteria).

    Exponentials divided by their sum are uniform on the simplex. Sorting the weights of the criteria named gives the
    uniform distribution on the part that respects their order, since swapping criteria leaves the simplex as it is.

    Args:
        criteria: how many.
        draws: how many.
        seed: the same seed gives the same weights.
        order: places of criteria, the most important first; those not named are free.

    Raises:
        Invalid: there is no criterion or no draw, or the order names a criterion twice or one that is not there.
    """
    if criteria < 1 or draws < 1:
        raise Invalid("There must be at least one criterion and one draw.")
    named = list(order)
    if len(set(named)) < len(named) or not all(0 <= place < criteria for place in named):
        raise Invalid("An order of criteria must name each at most once, and only those there are.")
    parts = np.random.Generator(np.random.SFC64(seed)).exponential(size=(draws, criteria))
    weights: Array = parts / parts.sum(axis=1, keepdims=True)
    weights[:, named] = -np.sort(-weights[:, named], axis=1)
    return weights


def acceptability(values: ArrayLike, weights: ArrayLike) -> Acceptability:
    """Rank acceptabilities, central weights and confidence of each option. Tied options share their ranks equally.

    Source: Lahdelma & Salminen, SMAA-2, Operations Research 49(3), 2001, 444-454, with additive values.

    Args:
        values: points, shape (options, criteria), or (value draws, options, criteria); draws of values take turns over
            the draws of weights, which costs nothing as the two are independent.
        weights: shape (draws, criteria), as of `drawn_weights`; at least as many draws as values have.

    Raises:
        Invalid: the shapes do not fit, values are missing or infinite, or weights have fewer draws than values.
    """
    points, drawn = _drawn(values), np.asarray(weights, dtype=np.float64)
    if drawn.ndim != FLAT or drawn.shape[1] != points.shape[2]:
        raise Invalid("Each draw of weights must have one weight for each criterion.")
    if len(drawn) < len(points):
        raise Invalid("There must be at least as many draws of weights as of values.")
    scores = np.empty((len(drawn), points.shape[1]))
    for turn, world in enumerate(points):
        scores[turn :: len(points)] = drawn[turn :: len(points)] @ world.T
    scores = np.round(scores, DIGITS)
    central = _central(_first(scores), drawn)
    return Acceptability(_ranks(scores), central, _confidence(points, central))


def _drawn(values: ArrayLike) -> Array:
    """Values with draws as the first axis, one draw where they are known."""
    found = np.asarray(values, dtype=np.float64)
    if found.ndim not in {FLAT, DRAWN} or not found.size:
        raise Invalid("The values need at least one option and one criterion.")
    return finite(found.reshape(-1, *found.shape[-2:]), "values")


def _first(scores: Array) -> Array:
    """What each option has of the first rank in each draw: 1, or its part of a tie."""
    leads: Flags = scores == scores.max(axis=1, keepdims=True)
    return np.asarray(leads / leads.sum(axis=1, keepdims=True), dtype=np.float64)


def _ranks(scores: Array) -> Array:
    """Share of draws by option and rank; t options that tie have 1/t of each of their t ranks."""
    draws, options = scores.shape
    order = np.argsort(-scores, axis=1, kind="stable")
    found = np.take_along_axis(scores, order, axis=1)
    size = _sizes(found)
    counted = np.zeros(options * options)
    for apart in range(int(size.max())):
        upper, lower = order[:, : options - apart], order[:, apart:]
        share = (found[:, : options - apart] == found[:, apart:]) / size[:, : options - apart]
        ranks = np.broadcast_to(np.arange(options - apart), upper.shape)
        counted += np.bincount((upper * options + ranks + apart).ravel(), share.ravel(), options * options)
        if apart:
            counted += np.bincount((lower * options + ranks).ravel(), share.ravel(), options * options)
    return np.asarray(counted.reshape(options, options) / draws, dtype=np.float64)


def _sizes(descending: Array) -> Places:
    """How many options tie at each place of each row."""
    starts = np.ones(descending.shape, dtype=bool)
    starts[:, 1:] = descending[:, 1:] != descending[:, :-1]
    group = np.cumsum(starts.ravel()) - 1
    return np.asarray(np.bincount(group)[group].reshape(descending.shape), dtype=np.intp)


def _central(first: Array, weights: Array) -> Array:
    """Mean weights of the draws that put an option first, one row an option."""
    total = first.sum(axis=0)[:, np.newaxis]
    never: Array = np.full((first.shape[1], weights.shape[1]), np.nan)
    return np.asarray(np.divide(first.T @ weights, total, out=never, where=total > 0), dtype=np.float64)


def _confidence(points: Array, central: Array) -> Array:
    """Share of value draws in which an option is first at its own central weights."""
    found = np.full(len(central), np.nan)
    for option in np.flatnonzero(~np.isnan(central).any(axis=1)):  # one by one: options x options x draws is too many
        scores = np.round(points @ central[option], DIGITS)
        found[option] = (scores[:, option] >= scores.max(axis=1)).mean()
    return found
