"""How far a value may lie: low, likely, high, and the shape between them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from importlib import import_module
from typing import assert_never, cast

STEPS = 60  # halvings; more than a double's 53 bits
PRECISION = 1e-14


class Shape(Enum):
    """The shape between low and high."""

    PERT = "PERT"  # low and high are the extremes, likely is the mode
    LOGNORMAL = "lognormal"  # low and high are the 10th and 90th percentile
    FLAT = "flat"  # every value between low and high alike
    EVENT = "event"  # a place among all worlds, whatever the value now


@dataclass(frozen=True, slots=True)
class Spread:
    """A range of three numbers people understand, with its shape. `likely` is the declared default."""

    shape: Shape
    low: float
    high: float
    likely: float = 0.0

    def at(self, value: float, quantile: float) -> float:
        """The figure at a quantile (0 < quantile < 1) when the planner's likely value is `value`.

        The declared range moves with the value: in proportion where it does not reach below zero, else by the same
        distance. Never decreasing in the quantile.
        """
        factor, distance = self.moved(value)
        return self._quantile(quantile) * factor + distance

    def moved(self, value: float) -> tuple[float, float]:
        """Factor and distance that take the declared range to a likely value of `value`."""
        if self.shape is Shape.EVENT:
            return 1.0, 0.0
        if self.low >= 0.0 and self.likely > 0.0:
            return value / self.likely, 0.0
        return 1.0, value - self.likely

    def _quantile(self, quantile: float) -> float:
        match self.shape:
            case Shape.PERT:
                return Pert(self.low, self.likely, self.high).quantile(quantile)
            case Shape.LOGNORMAL:
                return Lognormal.between(self.low, self.high).quantile(quantile)
            case Shape.FLAT | Shape.EVENT:
                return self.low + quantile * (self.high - self.low)
            case _:
                assert_never(self.shape)


@cache
def normal_quantile(share: float) -> float:
    """The standard normal's quantile. `statistics` takes long to import and no window needs it to be shown."""
    return cast("float", import_module("statistics").NormalDist().inv_cdf(share))


def pert(low: float, high: float) -> Spread:
    """Between two extremes, most often near the default."""
    return Spread(Shape.PERT, low, high)


def skewed(low: float, high: float) -> Spread:
    """Lognormal with `low` and `high` as 10th and 90th percentile; both above zero."""
    return Spread(Shape.LOGNORMAL, low, high)


def flat(low: float, high: float) -> Spread:
    """Anything between two extremes alike."""
    return Spread(Shape.FLAT, low, high)


def event() -> Spread:
    """How an event goes: its place among all worlds, in a column drawn whatever is stated."""
    return Spread(Shape.EVENT, 0.0, 100.0)


def declared(spread: Spread, default: float) -> Spread:
    """The spread of an input, with the input's default as its likely value."""
    return replace(spread, likely=default)


@dataclass(frozen=True, slots=True)
class Pert:
    """The PERT distribution: a beta on [low, high] with mode `likely` and weight 4 on the mode (Malcolm 1959)."""

    low: float
    likely: float
    high: float

    @property
    def alpha(self) -> float:
        """First shape parameter of the beta."""
        return 1.0 + 4.0 * (self.likely - self.low) / (self.high - self.low)

    @property
    def beta(self) -> float:
        """Second shape parameter of the beta."""
        return 1.0 + 4.0 * (self.high - self.likely) / (self.high - self.low)

    @property
    def mean(self) -> float:
        """(low + 4 likely + high) / 6."""
        return (self.low + 4.0 * self.likely + self.high) / 6.0

    @property
    def deviation(self) -> float:
        """Standard deviation."""
        total = self.alpha + self.beta
        return (self.high - self.low) * math.sqrt(self.alpha * self.beta / (total**2 * (total + 1.0)))

    def quantile(self, share: float) -> float:
        """The value below which the given share lies, by bisection of the incomplete beta function."""
        if self.high <= self.low:
            return self.low
        left, right = 0.0, 1.0
        for _ in range(STEPS):
            middle = (left + right) / 2.0
            if beta_share(self.alpha, self.beta, middle) < share:
                left = middle
            else:
                right = middle
        return self.low + (self.high - self.low) * (left + right) / 2.0


@dataclass(frozen=True, slots=True)
class Lognormal:
    """A lognormal by the mean and deviation of its logarithm."""

    mu: float
    sigma: float

    @classmethod
    def between(cls, low: float, high: float, share: float = 0.1) -> Lognormal:
        """The lognormal with `low` at the given share and `high` at one minus it; 0 < low < high."""
        width = normal_quantile(1.0 - share) - normal_quantile(share)
        sigma = (math.log(high) - math.log(low)) / width
        return cls(math.log(low) - normal_quantile(share) * sigma, sigma)

    @property
    def median(self) -> float:
        """The middle value."""
        return math.exp(self.mu)

    @property
    def mean(self) -> float:
        """The expected value."""
        return math.exp(self.mu + self.sigma**2 / 2.0)

    def quantile(self, share: float) -> float:
        """The value below which the given share lies."""
        return math.exp(self.mu + self.sigma * normal_quantile(share))


def beta_share(alpha: float, beta: float, at: float) -> float:
    """The regularised incomplete beta function I_at(alpha, beta), by Lentz's continued fraction (DLMF 8.17.22)."""
    if at <= 0.0 or at >= 1.0:
        return float(at >= 1.0)
    if at > (alpha + 1.0) / (alpha + beta + 2.0):
        return 1.0 - beta_share(beta, alpha, 1.0 - at)
    log_front = math.lgamma(alpha + beta) - math.lgamma(alpha) - math.lgamma(beta)
    front = math.exp(log_front + alpha * math.log(at) + beta * math.log1p(-at)) / alpha
    return front * _fraction(alpha, beta, at)


def _fraction(alpha: float, beta: float, at: float) -> float:
    """The continued fraction of the incomplete beta function, by the modified Lentz method; it always converges."""
    upper, lower = 1.0, 1.0 / (1.0 - (alpha + beta) * at / (alpha + 1.0))
    value, change, step = lower, 2.0, 0
    while abs(change - 1.0) >= PRECISION:
        step += 1
        place = alpha + 2 * step
        for term in (
            step * (beta - step) * at / ((place - 1.0) * place),
            -(alpha + step) * (alpha + beta + step) * at / (place * (place + 1.0)),
        ):
            lower = 1.0 / (1.0 + term * lower)
            upper = 1.0 + term / upper
            change = lower * upper
            value *= change
    return value
