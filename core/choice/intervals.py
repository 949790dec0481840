"""How far a weight may move before another option becomes best, the other weights keeping their proportions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from core.choice.arrays import Array, Flags, finite, shares, table
from core.issues import Invalid

DIGITS = 9  # of points and weights; what differs later is the rounding of sums
TIE = 1e-8  # points; a smaller lead may be that rounding


@dataclass(frozen=True, slots=True)
class Flip:
    """A value at which the recommendation changes, and the place of the option that wins beyond it."""

    value: float
    winner: int


@dataclass(frozen=True, slots=True)
class WeightInterval:
    """The weights at which the best option stays best, and what wins beyond them; None where nothing ever does."""

    now: float
    best: int
    below: Flip | None
    above: Flip | None

    @property
    def low(self) -> float:
        """The least weight at which the best option stays best."""
        return self.below.value if self.below else 0.0

    @property
    def high(self) -> float:
        """The greatest weight at which the best option stays best."""
        return self.above.value if self.above else 1.0

    @property
    def always(self) -> bool:
        """Whether no weight from 0 to 1 changes the answer."""
        return self.below is None and self.above is None

    @property
    def nearest(self) -> Flip | None:
        """The flip nearest to the weight now; None if the answer never flips."""
        flips = [flip for flip in (self.below, self.above) if flip]
        return min(flips, key=lambda flip: abs(flip.value - self.now), default=None)


def weight_intervals(values: ArrayLike, weights: ArrayLike) -> tuple[WeightInterval, ...]:
    """The interval of each criterion's weight. Arguments and errors as of `weight_interval`."""
    points = table(values, "values")
    return tuple(weight_interval(points, weights, (criterion,)) for criterion in range(points.shape[1]))


def weight_interval(values: ArrayLike, weights: ArrayLike, group: Sequence[int]) -> WeightInterval:
    """The interval of the weight of one criterion, or of a group together, in which the best option stays best.

    Inside and outside the group weights keep their proportions, equal ones where all are zero. With g and r the scores
    of an option by each side alone, both rescaled to weights of sum 1, its value is w g + (1 - w) r, and options a and
    b tie at w* = (r_b - r_a) / ((g_a - r_a) - (g_b - r_b)). At a flip's weight both tie; its winner wins beyond it.

    Args:
        values: points, shape (options, criteria).
        weights: one a criterion, rescaled to sum 1.
        group: places of the criteria whose weight moves.

    Raises:
        Invalid: as of `totals`, or the group is empty or names a criterion that is not there.
    """
    points = finite(table(values, "values"), "values")
    stated = shares(weights, points.shape[1], "weights")
    inside = _members(group, points.shape[1])
    now = min(float(stated[inside].sum()), 1.0)
    ours, rest = points @ _side(stated, inside), points @ _side(stated, ~inside)
    best = int(np.argmax(np.round(points @ stated, DIGITS)))
    at_one, at_zero = ours - ours[best], rest - rest[best]
    return WeightInterval(now, best, _below(at_zero, at_one, now), _above(at_zero, at_one, now))


def reweighted(weights: ArrayLike, group: Sequence[int], weight: float) -> Array:
    """Weights of sum 1 in which a group has the weight given, proportions kept inside and outside it.

    Where a side has no weight now, its criteria share equally. A group of all criteria always has all the weight.

    Raises:
        Invalid: weights are negative or all zero, the group is empty or unknown, or the weight is not within 0 to 1.
    """
    if not 0.0 <= weight <= 1.0:
        raise Invalid("A weight must lie between 0 and 1.")
    count = np.size(np.asarray(weights))
    stated = shares(weights, count, "weights")
    inside = _members(group, count)
    if inside.all():
        return stated
    return weight * _side(stated, inside) + (1.0 - weight) * _side(stated, ~inside)


def _members(group: Sequence[int], count: int) -> Flags:
    """Which criteria are of the group."""
    if not group or not all(0 <= place < count for place in group):
        raise Invalid("A group of criteria must name at least one, and only those there are.")
    return np.isin(np.arange(count), group)


def _side(weights: Array, members: Flags) -> Array:
    """Weights of the members alone, rescaled to sum 1; all zero if there is no member."""
    kept = np.where(members, weights, 0.0)
    if kept.sum() <= 0:
        kept = np.where(members, 1.0, 0.0)
    return np.asarray(kept / (kept.sum() or 1.0), dtype=np.float64)


def _below(at_zero: Array, at_one: Array, now: float) -> Flip | None:
    """The greatest weight up to now at which a rival ties that leads at weight 0; the steepest of several wins."""
    rivals = np.flatnonzero(at_zero > TIE)
    if not rivals.size:
        return None
    slopes = at_zero[rivals] - at_one[rivals]
    ties = np.clip(at_zero[rivals] / slopes, 0.0, now)
    first = np.lexsort((-slopes, -np.round(ties, DIGITS)))[0]
    return Flip(float(ties[first]), int(rivals[first]))


def _above(at_zero: Array, at_one: Array, now: float) -> Flip | None:
    """The least weight from now at which a rival ties that leads at weight 1: the same seen from the other end."""
    flip = _below(at_one, at_zero, 1.0 - now)
    return Flip(max(1.0 - flip.value, now), flip.winner) if flip else None
