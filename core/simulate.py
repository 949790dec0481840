"""The model as draws: one figure a world. All cases and scenarios are drawn with the same quantiles."""

from __future__ import annotations

import math
import operator
import zlib
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import reduce
from math import prod
from types import MappingProxyType
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from core.formula import normal_quantile, normal_share
from core.given import Inputs
from core.inputs.prices import Origin
from core.keys import DECISIONS
from core.kinds import Quantity
from core.number import MANY, NEAR, spreadsheet_round
from core.plan import Case, Plan
from core.readings import Reading, Word
from core.results import Row, reading
from core.schema import inputs_of
from core.spread import Pert, Shape, Spread

Array = NDArray[np.float64]
SHARES: Array = np.linspace(0.5 / 513, 512.5 / 513, 513)  # points of a quantile table; between them it is linear
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
FINE: Array = np.linspace(0.0, 1.0, 4097)


@dataclass(frozen=True, slots=True, eq=False)
class Draws(Reading):
    """One figure in each of n worlds."""

    values: Array

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
            return sum(prod(figures) for figures in zip(*blocks, strict=True))
        case Word.ON_DATES, (months, amounts, month):
            return sum(
                np.where(np.asarray(when) == month, amount, 0.0) for when, amount in zip(months, amounts, strict=True)
            )
        case _:
            return _seldom(word, args)


def _seldom(word: Word, args: list[Any]) -> Any:  # noqa: PLR0911 - one line a word
    match word, args:
        case Word.NORMAL_SHARE, (x,):
            return _one_by_one(normal_share, x)
        case Word.NORMAL_QUANTILE, (x,):
            return _one_by_one(normal_quantile, x)
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


def _one_by_one(word: Callable[[float], float], x: Array) -> Array:
    """A word that numpy lacks."""
    return np.asarray([word(value) for value in np.atleast_1d(x)], dtype=np.float64)


def _rounded(x: Array, decimals: int) -> Array:
    """As `spreadsheet_round` for all worlds at once; figures near a half or of many digits are asked one by one."""
    given = np.atleast_1d(np.asarray(x, dtype=np.float64))
    scaled = np.abs(given) * 10.0**decimals
    rounded = np.copysign(np.floor(scaled + 0.5), given) / 10.0**decimals + 0.0
    close = (np.abs(scaled - np.floor(scaled) - 0.5) < NEAR) | (scaled > MANY)
    rounded[close] = [spreadsheet_round(float(value), decimals) for value in given[close]]
    return rounded


def quantiles(seed: int, key: str, worlds: int) -> Array:
    """A Latin hypercube's column for one input: one point in each of n slices, order by seed and key alone."""
    generator = np.random.Generator(np.random.SFC64(np.random.SeedSequence((seed, zlib.crc32(key.encode())))))
    return np.asarray((generator.permutation(worlds) + generator.random(worlds)) / worlds, dtype=np.float64)


def drawn_inputs(plan: Plan, worlds: int, seed: int, case: Case | None = None) -> Inputs:
    """The inputs of a case with a column of draws for every input that has a spread."""
    inputs, picked = plan.inputs(case), case or plan.case
    own = {origin.key: origin for origin in plan.origins if origin.low < origin.high}
    changed: dict[str, Any] = {}
    for section in fields(Inputs):
        holder = getattr(inputs, section.name)
        option = f".{getattr(picked, section.name) + 1}" if section.name in DECISIONS else ""
        columns: dict[str, Any] = {}
        for given in inputs_of(_declared(holder)):
            key, kind = f"{section.name}{option}.{given.name}", given.kind
            if not isinstance(kind, Quantity):
                continue
            value = getattr(holder, given.name)
            kind = replace(kind, spread=range_of(kind, value, own.get(key)))
            if kind.spread is not None:
                columns[given.name] = Draws(column_of(kind, value, quantiles(seed, key, worlds)))
        changed[section.name] = replace(holder, **columns)
    return Inputs(**changed)


def range_of(kind: Quantity, value: float, origin: Origin | None) -> Spread | None:
    """The range of an input: that which came with its value, the value itself the likeliest, else the declared one."""
    if origin is None or kind.whole:
        return kind.spread
    return Spread(Shape.PERT, min(origin.low, value), max(origin.high, value), value)


def _declared(holder: object) -> type:
    """The class a section is declared by."""
    return type(holder)


def column_of(kind: Quantity, value: float, column: Array) -> Array:
    """The figures at these quantiles, inside the input's bounds."""
    spread = kind.spread
    if spread is None:
        return np.full_like(column, value)
    if spread.shape is Shape.PERT:
        factor, distance = spread.moved(value)
        drawn = _pert(Pert(spread.low, spread.likely, spread.high), column) * factor + distance
    else:
        table = np.array([spread.at(value, float(share)) for share in SHARES])
        drawn = np.interp(column, SHARES, table)
    return np.asarray(np.clip(drawn, kind.low, kind.high), dtype=np.float64)


def _pert(pert: Pert, column: Array) -> Array:
    """Quantiles of a PERT by the trapezoid sums of its density: to 1e-5 of the range."""
    if pert.high <= pert.low:
        return np.full_like(column, pert.low)
    middles = (FINE[1:] + FINE[:-1]) / 2.0
    pieces = middles ** (pert.alpha - 1.0) * (1.0 - middles) ** (pert.beta - 1.0)
    sums = np.concatenate(([0.0], np.cumsum(pieces)))
    return np.asarray(pert.low + (pert.high - pert.low) * np.interp(column, sums / sums[-1], FINE), dtype=np.float64)


def simulate(plan: Plan, worlds: int, seed: int, case: Case | None = None) -> dict[str, Row]:
    """Every row of a case in each of n worlds: figures are draws where anything drawn goes into them."""
    return read_rows(drawn_inputs(plan, worlds, seed, case))


def read_rows(inputs: Inputs) -> dict[str, Row]:
    """The model read with whatever the inputs hold."""
    return reading(inputs).rows


def world(inputs: Inputs, number: int) -> Inputs:
    """One world of drawn inputs, as plain figures."""
    changed: dict[str, Any] = {}
    for section in fields(Inputs):
        holder = getattr(inputs, section.name)
        single = {
            given.name: float(value.values[number])
            for given in inputs_of(_declared(holder))
            if isinstance(value := getattr(holder, given.name), Draws)
        }
        changed[section.name] = replace(holder, **single)
    return Inputs(**changed)


def figure(value: object, number: int) -> float:
    """A figure of one world."""
    if isinstance(value, Draws):
        return float(value.values.flat[number if value.values.size > 1 else 0])
    return float(cast("float", value))
