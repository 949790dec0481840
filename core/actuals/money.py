"""Amounts of money out of cells, strictly: one size or refused, in US dollars or refused."""

from __future__ import annotations

import re
from decimal import Decimal

from core.entry import PLAIN, Marks, attempt
from core.issues import Invalid
from core.kinds import BEYOND
from core.number import fifteen
from core.prices.cells import COMMA, FOREIGN, LONGEST, Customs, quoted

UNITS = DOLLARS, THOUSANDS, MILLIONS = ("dollars", "thousands of dollars", "millions of dollars")
POWERS = ((DOLLARS, 0), (THOUSANDS, 3), (MILLIONS, 6))
BLANK = frozenset({"", "-", "\u2013", "\u2014", "n/a", "none", "null", "nan"})
SUFFIXED = re.compile(r"[0-9][0-9., '\u2019]*(?:k|mn?|bn?|tn?)\b", re.IGNORECASE)
OURS = frozenset({"", "usd", "us$", "$", "us dollar", "us dollars", "dollar", "dollars"})


def text(raw: object) -> str:
    """A cell as one line of words."""
    return f"{raw:.15g}" if isinstance(raw, float) else "" if raw is None else " ".join(str(raw).split())


def is_blank(raw: object) -> bool:
    """Whether a cell says nothing; ledgers write a dash for it."""
    return text(raw).casefold() in BLANK


def amount(raw: object, known: Customs, unit: str) -> float:
    """An amount in dollars; `unit` says what the list counts in, `known` how it writes its decimals.

    Raises:
        Invalid: it is no amount, could be two, or is in another currency.
    """
    power = dict(POWERS)[unit]
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        if not abs(raw) < BEYOND:
            raise Invalid("it is no amount of ordinary size; write it anew")
        return fifteen(float(Decimal(f"{raw:.15g}").scaleb(power)))
    line = text(raw)
    if sign := FOREIGN.search(line[:LONGEST]):
        raise Invalid(f"{quoted(line)} is in {sign[0].upper()}; write it in US dollars")
    if power and SUFFIXED.search(line):
        raise Invalid(f"{quoted(line)} names its own size in a list of {unit}; write it without the letter")
    return fifteen(float(_figure(line, known).scaleb(power)))


def refuse_currency(raw: object) -> None:
    """Refuse a currency that is not the plan's.

    Raises:
        Invalid: it is another one.
    """
    line = text(raw)
    if line.casefold() not in OURS:
        raise Invalid(f"it is in {quoted(line)}; plans count in US dollars, so write it in these")


def _figure(line: str, known: Customs) -> Decimal:
    """The one number a text is, whatever its decimal mark."""
    point, comma = _read(line, PLAIN), _read(line, COMMA)
    if point is None and comma is None:
        raise Invalid(f"{quoted(line)} is no amount; write it like 1,234.50")
    if point is None or comma is None or point == comma:
        return point if point is not None else comma or Decimal(0)
    if known.points != known.commas:
        return point if known.points else comma
    if abs(point) > abs(comma) and not known.points:  # 1,234: money has no third decimal
        return point
    both = f"{point.normalize():f} or {comma.normalize():f}"
    raise Invalid(f"{quoted(line)} could be {both}; write it without group marks")


def _read(line: str, marks: Marks) -> Decimal | None:
    written = attempt(line, marks)
    return None if written is None or written.percent else written.value
