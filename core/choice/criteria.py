"""Criteria: what options are judged by, each on a scale that is declared and not taken from the options at hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np
from numpy.typing import ArrayLike

from core.choice.arrays import Array, Flags, shares, without_gaps
from core.issues import Invalid
from core.units import Unit

FULL = 100.0  # points of the best value, and of the largest swing


@dataclass(frozen=True, slots=True)
class Criterion:
    """What options are judged by: worst and best in the base unit, the ends of a scale of 0 to 100 points.

    Where best is below worst, low figures are good. The scale is declared because one taken from the options at hand
    lets an option nobody would choose change the order of the others.
    """

    key: str
    label: str
    unit: Unit | None
    worst: float
    best: float

    def __post_init__(self) -> None:
        """Refuse a scale without length."""
        if not (isfinite(self.worst) and isfinite(self.best)):
            raise Invalid(f"{self.label} needs a worst and a best value that are numbers.")
        if self.worst == self.best:
            raise Invalid(f"{self.label} needs a best value that differs from its worst.")

    @property
    def minimised(self) -> bool:
        """Whether low figures are good."""
        return self.best < self.worst


def value(criterion: Criterion, figure: float) -> float:
    """Points of a figure in the criterion's base unit: 0 at worst, 100 at best, linear between, clamped beyond.

    Raises:
        Invalid: the figure is missing.
    """
    return float(values((criterion,), (figure,))[0])


def values(criteria: Sequence[Criterion], figures: ArrayLike) -> Array:
    """Points of figures, shape (..., criteria): 0 at worst, 100 at best, linear between, clamped beyond.

    Source: v(x) = 100 (x - worst) / (best - worst), the local value function of Keeney & Raiffa 1976, linear.

    Raises:
        Invalid: there is no column for each criterion, or a figure is missing.
    """
    return np.clip(FULL * _along(criteria, figures), 0.0, FULL)


def outside(criterion: Criterion, figure: float) -> bool:
    """Whether a figure lies beyond the worst or the best value, so that its points do not tell it from that end.

    Raises:
        Invalid: the figure is missing.
    """
    return bool(outside_scales((criterion,), (figure,))[0])


def outside_scales(criteria: Sequence[Criterion], figures: ArrayLike) -> Flags:
    """Which figures lie beyond the worst or the best value of their criterion, shape (..., criteria).

    Raises:
        Invalid: there is no column for each criterion, or a figure is missing.
    """
    given = _columns(criteria, figures)
    ends = np.array([(each.worst, each.best) for each in criteria])
    return np.asarray((given < ends.min(axis=1)) | (given > ends.max(axis=1)), dtype=np.bool_)


def swing_weights(swings: ArrayLike) -> Array:
    """Weights that sum to 1 from swings of 0 to 100, one a criterion, shape (criteria,).

    A swing says how much it is worth to go from worst to best on one criterion; the largest is called 100, the others
    are stated relative to it. Source: w = swing / sum of swings, von Winterfeldt & Edwards 1986.

    Raises:
        Invalid: there is no swing, one lies outside 0 to 100, or all are zero.
    """
    given = np.asarray(swings, dtype=np.float64)
    if not given.size:
        raise Invalid("There must be at least one swing.")
    if not ((given >= 0) & (given <= FULL)).all():
        raise Invalid("Each swing must lie between 0 and 100.")
    return shares(given, given.size, "swings")


def _along(criteria: Sequence[Criterion], figures: ArrayLike) -> Array:
    """How far along the way from worst to best, not clamped; exact at both ends."""
    worst = np.array([each.worst for each in criteria])
    best = np.array([each.best for each in criteria])
    return np.asarray((_columns(criteria, figures) - worst) / (best - worst), dtype=np.float64)


def _columns(criteria: Sequence[Criterion], figures: ArrayLike) -> Array:
    """The figures, if their last axis has a place for each criterion."""
    found = np.asarray(figures, dtype=np.float64)
    if not criteria or not found.ndim or found.shape[-1] != len(criteria):
        raise Invalid("There must be one figure for each criterion.")
    return without_gaps(found, "criteria")
