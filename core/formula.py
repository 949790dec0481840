"""The few words formulas may use. Floats are answered here; any other reading answers for itself."""

from __future__ import annotations

import functools
import math
from typing import Any, cast

from core.number import Number, spreadsheet_round
from core.readings import Reading, Undecided, Word, reading_of
from core.spread import normal_quantile as quantile

SQRT_2 = math.sqrt(2.0)


def _ask(word: Word, *args: Any) -> Number | None:
    """The answer of another reading, or None when all arguments are plain figures."""
    reading = reading_of(args)
    return None if reading is None else cast("Number", reading.read(word, *args))


def _ask_blocks(word: Word, blocks: tuple[tuple[Any, ...], ...], *args: Any) -> Number | None:
    """The same for blocks of rows, of which a look at the first cell is enough: a block is all terms or none."""
    for block in blocks:
        if isinstance(block[0], Reading):
            return cast("Number", block[0].read(word, *blocks, *args))
    return None


def least(a: Number, b: Number) -> Number:
    """The smaller of two."""
    try:
        return min(a, b)
    except Undecided:
        return cast("Number", _ask(Word.LEAST, a, b))


def greatest(a: Number, b: Number) -> Number:
    """The greater of two."""
    try:
        return max(a, b)
    except Undecided:
        return cast("Number", _ask(Word.GREATEST, a, b))


def when(test: Number, a: Number, b: Number) -> Number:
    """`a` where the test is not zero, else `b`."""
    if isinstance(test, Reading) or isinstance(a, Reading) or isinstance(b, Reading):
        return cast("Number", _ask(Word.WHEN, test, a, b))
    return a if test else b


def ratio(a: Number, b: Number, otherwise: Number) -> Number:
    """`a / b`, or `otherwise` where b is zero."""
    if isinstance(a, Reading) or isinstance(b, Reading):
        return cast("Number", _ask(Word.RATIO, a, b, otherwise))
    return a / b if b else otherwise


def rounded(x: Number, decimals: Number) -> Number:
    """Spreadsheet rounding: half away from zero after a repair to 15 digits."""
    if isinstance(x, Reading) or isinstance(decimals, Reading):
        return cast("Number", _ask(Word.ROUNDED, x, decimals))
    return spreadsheet_round(x, decimals)


def exp(x: Number) -> Number:
    """E to the power x; cap the exponent in the model."""
    return cast("Number", x.read(Word.EXP, x)) if isinstance(x, Reading) else math.exp(x)


def ln(x: Number) -> Number:
    """The natural logarithm of a figure above zero."""
    return cast("Number", x.read(Word.LN, x)) if isinstance(x, Reading) else math.log(x)


def root(x: Number) -> Number:
    """The square root of a figure not below zero."""
    return cast("Number", x.read(Word.ROOT, x)) if isinstance(x, Reading) else math.sqrt(x)


def normal_share(x: Number) -> Number:
    """The share of a standard normal that lies below x."""
    return cast("Number", x.read(Word.NORMAL_SHARE, x)) if isinstance(x, Reading) else math.erfc(-x / SQRT_2) / 2.0


def normal_quantile(share: Number) -> Number:
    """The value of a standard normal below which this share lies; 0 < share < 1."""
    return cast("Number", share.read(Word.NORMAL_QUANTILE, share)) if isinstance(share, Reading) else quantile(share)


def chosen(choice: str, option: str) -> Number:
    """1 where the choice is this option, else 0."""
    if isinstance(choice, Reading):
        return cast("Number", choice.read(Word.CHOSEN, choice, option))
    return float(choice == option)


def weighted(*blocks: tuple[Number, ...]) -> Number:
    """The sum of products over blocks of rows (seats, vendors, functions), two or three of the same length."""
    if not blocks[0]:
        return 0.0
    answer = _ask_blocks(Word.WEIGHTED, blocks)
    if answer is not None:
        return answer
    return sum(map(math.prod, zip(*blocks, strict=True))) + 0.0


def on_dates(months: tuple[Number, ...], amounts: tuple[Number, ...], month: Number) -> Number:
    """The sum of the stated amounts whose month is this one."""
    if not months:
        return 0.0
    answer = _ask_blocks(Word.ON_DATES, (months, amounts), month)
    if answer is not None:
        return answer
    return sum(amount for when_paid, amount in zip(months, amounts, strict=True) if when_paid == month) + 0.0


def matching(choices: tuple[str, ...], amounts: tuple[Number, ...], option: str) -> Number:
    """The sum of the amounts whose choice is this option."""
    if not choices:
        return 0.0
    answer = _ask_blocks(Word.MATCHING, (choices, amounts), option)
    if answer is not None:
        return answer
    return sum(amount for choice, amount in zip(choices, amounts, strict=True) if choice == option) + 0.0


def picked(choice: str, options: tuple[str, ...], amounts: tuple[Number, ...]) -> Number:
    """The amount that stands where the choice stands among the options of its kind, which are as many."""
    answer = _ask_blocks(Word.PICKED, ((choice,), amounts), options)
    return amounts[options.index(choice)] if answer is None else answer


def highest(block: tuple[Number, ...]) -> Number:
    """The greatest figure over a block of rows; 0 where there is none."""
    if not block:
        return 0.0
    answer = _ask_blocks(Word.HIGHEST, (block,))
    return functools.reduce(greatest, block) if answer is None else answer


def total_between(months: tuple[Number, ...], amounts: tuple[Number, ...], after: Number, until: Number) -> Number:
    """The sum of the amounts whose month comes after one month and not after another."""
    if not months:
        return 0.0
    answer = _ask_blocks(Word.TOTAL_BETWEEN, (months, amounts), after, until)
    if answer is None:
        answer = _ask(Word.TOTAL_BETWEEN, months, amounts, after, until)
    if answer is not None:
        return answer
    return sum(amount for month, amount in zip(months, amounts, strict=True) if after < month <= until) + 0.0


class Whole:
    """A row as a whole: its figures from month 0 on, as plain numbers."""

    __slots__ = ("values",)

    def __init__(self, values: list[float]) -> None:
        """Hold the row's figures by month."""
        self.values = values


def at(row: Whole, month: Number) -> Number:
    """The row's figure in a whole month, 0 outside the timeline."""
    if isinstance(row, Reading) or isinstance(month, Reading):
        return cast("Number", _ask(Word.AT, row, month))
    place = int(month)
    return row.values[place] if 0 <= place < len(row.values) else 0.0


def ramping(row: Whole, length: Number, month: Number, half: Number) -> Number:
    """The sum over all months v up to this one of the row's figure times max(0, 1 - (month - v + ½) / length)."""
    if isinstance(row, Reading) or isinstance(length, Reading):
        return cast("Number", _ask(Word.RAMPING, row, length, month, half))
    now = int(month)
    first = max(0, math.ceil(month + half - length))
    return sum(row.values[v] * (1 - (month - v + half) / length) for v in range(first, now + 1)) + 0.0


def total(row: Whole) -> Number:
    """The sum of the row over all months."""
    answer = _ask(Word.TOTAL, row)
    return sum(row.values) if answer is None else answer


def most(row: Whole) -> Number:
    """The greatest figure of the row."""
    answer = _ask(Word.MOST, row)
    if answer is not None:
        return answer
    return functools.reduce(greatest, row.values)


def total_where(row: Whole, marks: Whole, mark: Number) -> Number:
    """The sum of the row over the months in which another row, which nothing drawn goes into, has this figure."""
    answer = _ask(Word.TOTAL_WHERE, row, marks, mark)
    if answer is not None:
        return answer
    return sum(value for value, found in zip(row.values, marks.values, strict=True) if found == mark) + 0.0


def count_above(row: Whole, limit: Number) -> Number:
    """In how many months the row lies above a limit."""
    answer = _ask(Word.COUNT_ABOVE, row, limit)
    if answer is not None:
        return answer
    return sum(when(value > limit, 1.0, 0.0) for value in row.values) + 0.0


def overlap(month: Number, begin: Number, end: Number) -> Number:
    """The share of a month that lies between two dates counted in months."""
    return greatest(0.0, least(month, end) - greatest(month - 1, begin))
