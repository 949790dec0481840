"""Cells of a price list as values: strictly, with what the rest of the column proves about its marks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from core.entry import PLAIN, Marks, attempt
from core.kinds import BEYOND, LAST_DAY, SERIAL_ZERO
from core.number import fifteen
from core.prices.dirt import Dirt, Rule

COMMA = Marks(",", ".")
LONGEST = 100  # signs of a figure or a date
QUOTED = 40
MOST_GPUS = 10_000  # the bound of a count
CENTURY = date(2000, 1, 1)
DAYS = ((CENTURY - SERIAL_ZERO).days, (LAST_DAY - SERIAL_ZERO).days)  # as spreadsheets count them
EMPTY = frozenset({"", "-", "\u2013", "\u2014", "n/a", "na", "none", "null", "nan", "unknown", "?"})
FOREIGN = re.compile(
    r"[€£¥₩₹₫₽]|(?<![a-z])(?:(?:eur|gbp|chf|jpy|cny|rmb|inr|krw|vnd|sgd|aud|cad|hkd|sek|nok|dkk)(?![a-z])|"
    r"(?!us)[a-z]{1,2}\$)",
    re.IGNORECASE,
)
AN_HOUR = re.compile(r"(?: ?(?:/|per) ?(?:gpu[ -]?(?:hours?|hrs?|h)?|hours?|hrs?|h))+$", re.IGNORECASE)
COUNT = re.compile(r"x? ?([0-9]{1,5})(?:\.0+)? ?x?", re.IGNORECASE)
YEAR_FIRST = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?")
JOINED = re.compile(r"(2[01][0-9]{2})([0-9]{2})([0-9]{2})")
YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})(?: .*)?")
DAY_OF_MONTH = re.compile(r"([0-9]{1,2})[. ]+([a-z]{3,9})[., ]+([0-9]{4})", re.IGNORECASE)
MONTH_THEN_DAY = re.compile(r"([a-z]{3,9})[. ]+([0-9]{1,2})[, ]+([0-9]{4})", re.IGNORECASE)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@dataclass(frozen=True, slots=True)
class Customs:
    """What a column proves about its texts: decimal points, decimal commas, days or months first; several or none."""

    points: bool = False
    commas: bool = False
    days_first: bool = False
    months_first: bool = False


def words(raw: object) -> str:
    """A cell as one line of words; empty where it stands for nothing."""
    if raw is None:
        return ""
    text = f"{raw:.15g}" if isinstance(raw, float) else str(raw)
    line = " ".join(text.split())
    return "" if line.casefold() in EMPTY else line


def customs(figures: Iterable[object], days: Iterable[object]) -> Customs:
    """What the prices and the days of a list prove about how they are written."""
    read = {text: _figures(text) for raw in figures if isinstance(raw, str) and (text := _bare(raw))}
    found = {_first_part(text) for raw in days if isinstance(raw, str) and len(text := words(raw)) <= LONGEST}
    return Customs(
        points=any(comma is None and point is not None and "." in text for text, (point, comma) in read.items()),
        commas=any(point is None and comma is not None for point, comma in read.values()),
        days_first="day" in found,
        months_first="month" in found,
    )


def figure(raw: object, known: Customs) -> tuple[float, str]:
    """A price as it is written, and a doubt to tell, empty where there is none.

    Raises:
        Dirt: it is empty, no number, of another currency, or could be two numbers.
    """
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        if not abs(raw) < BEYOND:
            raise Dirt(Rule.NO_NUMBER, "The price is no number of ordinary size; write what one hour costs")
        return fifteen(float(raw)), ""
    line = words(raw)
    if not line:
        raise Dirt(Rule.NO_NUMBER, "The price is empty; write what one hour costs")
    if sign := FOREIGN.search(line[:LONGEST]):
        raise Dirt(Rule.CURRENCY, f"{quoted(line)} is in {sign[0].upper()}; write it in US dollars of its day")
    point, comma = _figures(_bare(line))
    if point is None and comma is None:
        raise Dirt(Rule.NO_NUMBER, f"{quoted(line)} is not a number; write it like 2.35")
    if point is None or comma is None or point == comma:
        value = float(point if point is not None else comma or 0)
        return value, "" if point is not None else f"{quoted(line)} has a decimal comma and was read as {value:g}"
    return _either(line, point, comma, known)


def _either(line: str, point: Decimal, comma: Decimal, known: Customs) -> tuple[float, str]:
    """A text that is one number with a decimal point and another with a decimal comma."""
    if point < comma and not known.commas:  # 1.234: a point, as nearly all lists have
        return float(point), "" if known.points else f"{quoted(line)} was read as {point.normalize():f}, not {comma:f}"
    if known.commas and not known.points:
        return float(comma), f"{quoted(line)} was read with the list's decimal commas as {comma.normalize():f}"
    if known.points and not known.commas:
        return float(point), ""
    both = f"{point.normalize():f} or {comma.normalize():f}"
    raise Dirt(Rule.DECIMALS, f"{quoted(line)} could be {both}; write it without group marks and with a point")


def count(raw: object) -> float:
    """The number of GPUs; 0 where the cell is empty.

    Raises:
        Dirt: something else is written there.
    """
    line = words(raw)
    if not line:
        return 0.0
    found = COUNT.fullmatch(line[:LONGEST])
    if found is None or int(found[1]) > MOST_GPUS:
        raise Dirt(Rule.NO_NUMBER, f"{quoted(line)} is no number of GPUs; write a whole number such as 8")
    return float(found[1])


def day(raw: object, known: Customs) -> str:
    """A day as year-month-day; empty where the cell is.

    Raises:
        Dirt: it is no day, or could be two.
    """
    if isinstance(raw, datetime):
        raw = raw.date()
    if isinstance(raw, int | float) and not isinstance(raw, bool) and DAYS[0] <= raw <= DAYS[1]:
        raw = date.fromordinal(SERIAL_ZERO.toordinal() + int(raw))
    if isinstance(raw, date):
        return _in_range(raw)
    line = words(raw)
    return _in_range(_day(line[:LONGEST], known)) if line else ""


def quoted(line: str) -> str:
    """Words out of a file as they stand in a sentence: not long, nothing invisible."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in line[:QUOTED])
    return f"“{shown}”" if len(line) <= QUOTED else f"“{shown}…”"


def _bare(text: str) -> str:
    """A price without the words that say that it is for an hour."""
    return AN_HOUR.sub("", words(text[: 2 * LONGEST]))


@lru_cache(maxsize=10_000)
def _figures(text: str) -> tuple[Decimal | None, Decimal | None]:
    """What a text is with a decimal point, and what with a decimal comma."""
    return _number(text, PLAIN), _number(text, COMMA)


def _number(text: str, marks: Marks) -> Decimal | None:
    written = attempt(text, marks)
    return None if written is None or written.percent else written.value


def _first_part(text: str) -> str:
    """Whether a date like 31/12/2026 proves that days stand first, or 12/31/2026 months; nothing for others."""
    found = YEAR_LAST.fullmatch(text)
    if found is None or found[2] == ".":
        return ""
    first, second = int(found[1]) > len(MONTHS), int(found[3]) > len(MONTHS)
    return "" if first == second else "day" if first else "month"


def _in_range(found: date) -> str:
    if not CENTURY <= found <= LAST_DAY:
        raise Dirt(Rule.DATE, f"{found.isoformat()} is not of this time; write a day like 2026-11-22")
    return found.isoformat()


def _day(line: str, known: Customs) -> date:
    try:
        year, month, number_of_day = _parts(line, known)
        return date(year, month, number_of_day)
    except ValueError:
        raise Dirt(Rule.DATE, f"{quoted(line)} is not a day; write it like 2026-11-22") from None


def _parts(line: str, known: Customs) -> tuple[int, int, int]:
    """Year, month and day of a text."""
    if found := YEAR_FIRST.fullmatch(line) or JOINED.fullmatch(line):
        return int(found[1]), int(found[2]), int(found[3])
    if found := DAY_OF_MONTH.fullmatch(line):
        return int(found[3]), _month(found[2]), int(found[1])
    if found := MONTH_THEN_DAY.fullmatch(line):
        return int(found[3]), _month(found[1]), int(found[2])
    if found := YEAR_LAST.fullmatch(line):
        first, second = int(found[1]), int(found[3])
        return (int(found[4]), second, first) if _is_day_first(found, known) else (int(found[4]), first, second)
    raise ValueError(line)


def _is_day_first(found: re.Match[str], known: Customs) -> bool:
    """Whether a date like 3/4/2026 begins with its day, by itself or by others of its column."""
    first, second = int(found[1]), int(found[3])
    if found[2] == "." or first == second or first > len(MONTHS):
        return True
    if second > len(MONTHS):
        return False
    if known.days_first != known.months_first:
        return known.days_first
    raise Dirt(Rule.DATE, f"{quoted(found[0])} could be in month {first} or {second}; write the year first")


def _month(name: str) -> int:
    """The month of a name: its three first letters are enough.

    Raises:
        ValueError: no month begins so.
    """
    return MONTHS.index(name[:3].casefold()) + 1
