"""The model as draws: one figure a world."""

from __future__ import annotations

import math
import operator
from dataclasses import dataclass
from functools import reduce
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.chance.normal import normal_quantiles
from core.formula import SQRT_2
from core.number import MANY, NEAR, spreadsheet_round
from core.readings import Reading, Word

Array = NDArray[np.float64]
SIGNS: MappingProxyType[Word, Any] = MappingProxyType(
    {
        Word.PLUS: operator.add,
        Word.MINUS: operator.sub,
        Word.TIMES: operator.mul,
        Word.OVER: operator.truediv,
        Word.POWER: operator.pow,
        Word.AT_LEAST: operator.ge,
        Word.AT_MOST: operator.le,
        Word.ABOVE: operator.gt,
        Word.BELOW: operator.lt,
        Word.LEAST: np.minimum,
        Word.GREATEST: np.maximum,
        Word.EXP: np.exp,
        Word.LN: np.log,
        Word.ROOT: np.sqrt,
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class Draws(Reading):
    """One figure in each of n worlds."""

    values: Array

    def __add__(self, other: Any) -> Any:
        """Sum; the signs a model has most of are not looked up as words."""
        return Draws(self.values + (other.values if isinstance(other, Draws) else other))

    def __radd__(self, other: Any) -> Any:
        """Sum."""
        return Draws(other + self.values)

    def __sub__(self, other: Any) -> Any:
        """Difference."""
        return Draws(self.values - (other.values if isinstance(other, Draws) else other))

    def __rsub__(self, other: Any) -> Any:
        """Difference."""
        return Draws(other - self.values)

    def __mul__(self, other: Any) -> Any:
        """Product."""
        return Draws(self.values * (other.values if isinstance(other, Draws) else other))

    def __rmul__(self, other: Any) -> Any:
        """Product."""
        return Draws(other * self.values)

    def read(self, word: Word, *args: Any) -> Any:
        """The word applied world by world."""
        answer = _apply(word, [_array(arg) for arg in args])
        if not isinstance(answer, np.ndarray) or answer.dtype != np.float64:
            answer = np.asarray(answer, dtype=np.float64)
        return Draws(answer)


def _array(arg: Any) -> Any:
    """Arrays in place of draws, inside blocks too."""
    match arg:
        case Draws():
            return arg.values
        case tuple():
            return tuple(_array(part) for part in arg)
        case _:
            return arg


def _apply(word: Word, args: list[Any]) -> Any:
    """The word by numpy: signs of two figures straight, the rest one line a word."""
    sign = SIGNS.get(word)
    if sign is not None:
        return sign(*args)
    if word is Word.WHEN:
        test, a, b = args
        return np.where(np.asarray(test, dtype=bool), a, b)
    return _rest(word, args)


def _rest(word: Word, args: list[Any]) -> Any:
    match word, args:
        case Word.RATIO, (a, b, otherwise):
            zero = np.asarray(b) == 0
            return np.where(zero, otherwise, a / np.where(zero, 1.0, b))
        case Word.ROUNDED, (x, decimals):
            return _rounded(x, int(decimals))
        case Word.WEIGHTED, blocks:
            return sum(reduce(operator.mul, figures) for figures in zip(*blocks, strict=True))
        case Word.ON_DATES, (months, amounts, month):
            return sum(
                np.where(np.asarray(when) == month, amount, 0.0) for when, amount in zip(months, amounts, strict=True)
            )
        case _:
            return _seldom(word, args)


def _seldom(word: Word, args: list[Any]) -> Any:  # noqa: PLR0911 - one line a word
    match word, args:
        case Word.NORMAL_SHARE, (x,):
            return _normal_shares(x)
        case Word.NORMAL_QUANTILE, (x,):
            return normal_quantiles(x)
        case Word.AT, (row, month):
            return _at(row.values, np.asarray(month).astype(int))
        case Word.RAMPING, (row, length, month, half):
            return _ramping(row.values, length, int(month), half)
        case Word.HIGHEST, (block,):
            return reduce(np.maximum, block)
        case Word.TOTAL_BETWEEN, (months, amounts, after, until):
            return sum(
                np.where((np.asarray(month) > after) & (np.asarray(month) <= until), amount, 0.0)
                for month, amount in zip(months, amounts, strict=True)
            )
        case Word.COUNT_ABOVE, (row, limit):
            return sum(_array(value) > limit for value in row.values) + np.zeros_like(limit)
        case _:
            return _choices(word, args)


def _choices(word: Word, args: list[Any]) -> Any:
    """Words about choices, which may be columns of names."""
    match word, args:
        case Word.CHOSEN, (choice, option):
            return choice == option
        case Word.PICKED, ((choice,), amounts, options):
            if isinstance(choice, str):
                return amounts[options.index(choice)]
            return sum(np.where(choice == option, each, 0.0) for option, each in zip(options, amounts, strict=True))
        case Word.MATCHING, (choices, amounts, option):
            same = zip(choices, amounts, strict=True)
            return sum(np.where(np.asarray(choice == option), amount, 0.0) for choice, amount in same)
        case _:
            raise ValueError(f"no way to draw {word}")


def _at(values: list[Any], place: Any) -> Any:
    """A row's figure in a month of each world; worlds share few months, so each is looked up once."""
    found: Any = 0.0
    for month in np.unique(place):
        if 0 <= month < len(values):
            found = np.where(place == month, _array(values[month]), found)
    return found


def _ramping(values: list[Any], length: Any, month: int, half: float) -> Any:
    """What still has to be learned in a month by all who joined up to it, each world with a ramp of its own."""
    first = max(0, math.ceil(month + half - float(np.max(length))))
    since = ((v, month - v + half) for v in range(first, month + 1))
    return sum(_array(values[v]) * np.maximum(0.0, 1.0 - gone / length) for v, gone in since) + 0.0


def _normal_shares(x: Array) -> Array:
    """The shares of a standard normal that lie below, one by one, since numpy lacks the word."""
    found = [math.erfc(value) for value in (-np.atleast_1d(x) / SQRT_2).tolist()]
    return np.asarray(found, dtype=np.float64) / 2.0


def _rounded(x: Array, decimals: int) -> Array:
    """As `spreadsheet_round` for all worlds at once; figures near a half or of many digits are asked once each."""
    given = np.atleast_1d(np.asarray(x, dtype=np.float64))
    scaled = np.abs(given) * 10.0**decimals
    rounded = np.copysign(np.floor(scaled + 0.5), given) / 10.0**decimals + 0.0
    close = (np.abs(scaled - np.floor(scaled) - 0.5) < NEAR) | (scaled > MANY)
    if close.any():
        asked, places = np.unique(given[close], return_inverse=True)
        answers = [spreadsheet_round(value, decimals) for value in asked.tolist()]
        rounded[close] = np.asarray(answers, dtype=np.float64)[places]
    return rounded
