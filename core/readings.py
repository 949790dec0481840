"""What may stand in place of a figure: the words it is asked for, and signs that hand themselves to it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any


class Word(Enum):
    """Every word and sign of a formula; there are no others."""

    PLUS = "+"
    MINUS = "-"
    TIMES = "*"
    OVER = "/"
    POWER = "^"
    AT_LEAST = ">="
    AT_MOST = "<="
    ABOVE = ">"
    BELOW = "<"
    LEAST = "least"
    GREATEST = "greatest"
    WHEN = "when"
    RATIO = "ratio"
    ROUNDED = "rounded"
    EXP = "exp"
    LN = "ln"
    ROOT = "root"
    NORMAL_SHARE = "normal share"
    NORMAL_QUANTILE = "normal quantile"
    CHOSEN = "chosen"
    WEIGHTED = "weighted"
    ON_DATES = "on_dates"
    MATCHING = "matching"
    PICKED = "picked"
    HIGHEST = "highest"
    TOTAL_BETWEEN = "total between"
    RAMPING = "ramping"
    AT = "at"
    TOTAL = "total"
    TOTAL_WHERE = "total where"
    COUNT_ABOVE = "count above"
    MOST = "most"


class Arithmetic:
    """The signs of arithmetic, each handed to `read`.

    Not an abstract base class: `isinstance` would then cost as much as a whole row of the model.
    """

    __slots__ = ()

    def read(self, word: Word, *args: Any) -> Any:
        """The result of a word on arguments of which at least one is of this reading; every reading has its own."""
        raise TypeError(f"{type(self).__name__} does not answer {word} of {args}")

    def __add__(self, other: Any) -> Any:
        """Sum."""
        return self.read(Word.PLUS, self, other)

    def __radd__(self, other: Any) -> Any:
        """Sum."""
        return self.read(Word.PLUS, other, self)

    def __sub__(self, other: Any) -> Any:
        """Difference."""
        return self.read(Word.MINUS, self, other)

    def __rsub__(self, other: Any) -> Any:
        """Difference."""
        return self.read(Word.MINUS, other, self)

    def __mul__(self, other: Any) -> Any:
        """Product."""
        return self.read(Word.TIMES, self, other)

    def __rmul__(self, other: Any) -> Any:
        """Product."""
        return self.read(Word.TIMES, other, self)

    def __truediv__(self, other: Any) -> Any:
        """Quotient; the divisor is never zero (else use `ratio`)."""
        return self.read(Word.OVER, self, other)

    def __rtruediv__(self, other: Any) -> Any:
        """Quotient."""
        return self.read(Word.OVER, other, self)

    def __pow__(self, other: Any) -> Any:
        """Power."""
        return self.read(Word.POWER, self, other)

    def __rpow__(self, other: Any) -> Any:
        """Power."""
        return self.read(Word.POWER, other, self)

    def __neg__(self) -> Any:
        """Zero less the figure."""
        return self.read(Word.MINUS, 0.0, self)


class Undecided(Exception):
    """A reading was asked for yes or no; words that choose catch this and hand themselves to the reading."""


class Reading(Arithmetic):
    """What stands in place of a figure when a model is not read as plain numbers; comparing gives 0 or 1."""

    __slots__ = ()

    def __bool__(self) -> bool:
        """Refuse: a model that branches on a figure would have one branch only in every other reading."""
        raise Undecided("the model may not branch on a figure; use when, least, greatest or ratio")

    def __ge__(self, other: Any) -> Any:
        """1 where not smaller."""
        return self.read(Word.AT_LEAST, self, other)

    def __le__(self, other: Any) -> Any:
        """1 where not greater."""
        return self.read(Word.AT_MOST, self, other)

    def __gt__(self, other: Any) -> Any:
        """1 where greater."""
        return self.read(Word.ABOVE, self, other)

    def __lt__(self, other: Any) -> Any:
        """1 where smaller."""
        return self.read(Word.BELOW, self, other)


def reading_of(args: Sequence[Any]) -> Reading | None:
    """The first argument that is not a plain figure, looking into blocks."""
    for arg in args:
        if isinstance(arg, Reading):
            return arg
        if isinstance(arg, tuple) and (inner := reading_of(arg)) is not None:
            return inner
    return None
