"""Where the recommendation changes when one figure moves: the nearest values below and above the one stated now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite

import numpy as np

from core.choice.arrays import Array, Places, without_gaps
from core.issues import Invalid

Best = Callable[[Array], Places]

POINTS = 33  # of the grid; two changes between neighbours cancel unseen
CLOSE = 1e-6  # a flip is told to this share of its value
SMALLEST = 1e-12  # and never finer than this share of the range, for flips at zero


@dataclass(frozen=True, slots=True)
class Flip:
    """A value at which the recommendation changes, and the place of the option that wins there."""

    value: float
    winner: int


@dataclass(frozen=True, slots=True)
class Flips:
    """Who wins at the value now, and the nearest flips on either side; None where it never changes in the range."""

    now: float
    winner: int
    below: Flip | None
    above: Flip | None


@dataclass(frozen=True, slots=True)
class _Bracket:
    """An inner value at which the winner of now still wins, and a flip further out."""

    inner: float
    outer: Flip

    def open(self, span: float, *, whole: bool) -> bool:
        """Whether a value between the two is worth asking for."""
        width = abs(self.outer.value - self.inner)
        if whole:
            return width > 1
        return width > max(CLOSE * max(abs(self.inner), abs(self.outer.value)), SMALLEST * span)

    def middle(self, *, whole: bool) -> float:
        """The next value to ask for."""
        middle = (self.inner + self.outer.value) / 2.0
        return float(np.floor(middle)) if whole else middle

    def halved(self, asked: float, found: int, winner: int) -> _Bracket:
        """The half in which the recommendation changes first."""
        return _Bracket(asked, self.outer) if found == winner else _Bracket(self.inner, Flip(asked, found))


def nearest_flips(best: Best, low: float, high: float, now: float, *, whole: bool = False) -> Flips:
    """The values nearest to `now`, on either side within [low, high], at which another option becomes best.

    A grid is asked in one call, then each bisection step asks both sides in one call. A flip's value is one at which
    its winner does win; the change lies within a millionth of the value on the near side. A change and its undoing
    between two neighbours of the grid are not seen.

    Args:
        best: from values, shape (n,), to the places of the best options, shape (n,).
        low: least value that makes sense.
        high: greatest value that makes sense.
        now: the value stated.
        whole: whether the value is a whole number; then a flip is the first whole number with another winner.

    Raises:
        Invalid: the range is empty or endless, `now` lies outside it, or is not whole though it should be.
    """
    if not (isfinite(low) and isfinite(high) and low < high):
        raise Invalid("The range to search needs a low end that is below its high end.")
    if not low <= now <= high:
        raise Invalid("The value now must lie within the range that is searched.")
    if whole and now != round(now):
        raise Invalid("The value now must be a whole number.")
    grid = _grid(low, high, now, whole=whole)
    winners, place = best(grid), int(np.searchsorted(grid, now))
    winner = int(winners[place])
    brackets = {
        "below": _bracket(grid[: place + 1][::-1], winners[: place + 1][::-1]),
        "above": _bracket(grid[place:], winners[place:]),
    }
    found = _bisected(best, {side: each for side, each in brackets.items() if each}, winner, high - low, whole=whole)
    return Flips(now, winner, found.get("below"), found.get("above"))


def leader(scores: Callable[[Array], Array]) -> Best:
    """The best option by its score: from values, shape (n,), to scores, shape (n, options), higher is better.

    Of options with equal scores the earlier one is best.

    Raises:
        Invalid: when asked, if a score is missing.
    """
    return lambda values: np.argmax(without_gaps(scores(values), "scores"), axis=1)


def by_difference(difference: Callable[[Array], Array]) -> Best:
    """The better of two options by a difference, shape (n,): place 0 while it is not negative, else place 1.

    It also finds the break-even of one figure: the difference between the figure and its target.

    Raises:
        Invalid: when asked, if a difference is missing.
    """
    return lambda values: (without_gaps(difference(values), "differences") < 0).astype(np.intp)


def _grid(low: float, high: float, now: float, *, whole: bool) -> Array:
    """Evenly spaced values of the range, and the one of now."""
    ends = (float(np.ceil(low)), float(np.floor(high))) if whole else (low, high)
    even = np.linspace(*ends, POINTS)
    return np.unique(np.append(np.round(even) if whole else even, now))


def _bracket(outwards: Array, winners: Places) -> _Bracket | None:
    """The first two neighbours, going outwards from now, between which the winner changes."""
    others = np.flatnonzero(winners != winners[0])
    if not others.size:
        return None
    first = int(others[0])
    return _Bracket(float(outwards[first - 1]), Flip(float(outwards[first]), int(winners[first])))


def _bisected(best: Best, brackets: dict[str, _Bracket], winner: int, span: float, *, whole: bool) -> dict[str, Flip]:
    """The flip of each side, both sides asked together until neither is open."""
    left = dict(brackets)
    while wide := [side for side, each in left.items() if each.open(span, whole=whole)]:
        asked = [left[side].middle(whole=whole) for side in wide]
        answers = best(np.array(asked, dtype=np.float64))
        for side, middle, answer in zip(wide, asked, answers, strict=True):
            left[side] = left[side].halved(middle, int(answer), winner)
    return {side: each.outer for side, each in left.items()}
