"""Calendar months as finance writes them, strictly: each text is one month or refused, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from core.issues import Invalid
from core.kinds import SERIAL_ZERO
from core.prices import cells
from core.prices.cells import CENTURY, YEAR_LAST, Customs, quoted
from core.prices.dirt import Dirt

NAMES = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
LEAST_SIGNS = 3  # of a month's name
LAST_YEAR = 2199
YEAR_MONTH = re.compile(r"([0-9]{4}) ?[-/. ] ?([0-9]{1,2})")
MONTH_YEAR = re.compile(r"([0-9]{1,2}) ?[-/. ] ?([0-9]{4})")
NAMED = re.compile(r"([a-z]{3,9})[., '\u2019/-]{0,3}([0-9]{4}|[0-9]{2})", re.IGNORECASE)
YEAR_NAMED = re.compile(r"([0-9]{4})[., /-]{0,3}([a-z]{3,9})", re.IGNORECASE)
JOINED = re.compile(r"(2[01][0-9]{2})(0[1-9]|1[0-2])")  # 202703, as ledgers number their periods
SERIAL = re.compile(r"[0-9]{5}(?:\.0)?")
AT_MIDNIGHT = re.compile(r"[T ]00:00(?::00)?$")
QUARTER = re.compile(r"(?<![a-z])(?:q[1-4]|h[12]|fy|ytd)(?![a-z])", re.IGNORECASE)


def customs(months: Iterable[object], figures: Iterable[object] = ()) -> Customs:
    """What a list proves about its decimal marks, and about whether days or months stand first in its dates.

    Dates that are all the first of a month prove it too: 1/3/2027 and 1/4/2027, but neither of them alone.
    """
    texts = [_line(raw) for raw in months if isinstance(raw, str)]
    known = cells.customs(figures, texts)
    if known.days_first or known.months_first:
        return known
    pairs = {(int(found[1]), int(found[3])) for text in texts if (found := YEAR_LAST.fullmatch(text))}
    first, second = {pair[0] for pair in pairs}, {pair[1] for pair in pairs}
    return replace(known, days_first=first == {1} and len(second) > 1, months_first=second == {1} and len(first) > 1)


def month(raw: object, known: Customs) -> date:
    """The first day of the month a cell means: any day of it, or 2027-03, 03/2027, Mar 2027, Mar-27, 202703.

    Raises:
        Invalid: it is no month, or could be two.
    """
    if isinstance(raw, bool) or raw is None or raw == "":
        raise Invalid("The month is empty; write it like 2027-03")
    if isinstance(raw, datetime | date):
        return _kept(raw.year, raw.month, str(raw)[:10])
    line = _line(raw)
    is_number = isinstance(raw, int | float)
    parts = _parts(line) if not is_number or JOINED.fullmatch(line) else None  # 1.2027 may have been 1.20270
    if parts is not None:
        return _kept(*parts, line)
    serial = float(line) if is_number or SERIAL.fullmatch(line) else line
    if isinstance(serial, float) and not cells.DAYS[0] <= serial <= cells.DAYS[1]:
        raise Invalid(f"{quoted(line)} is no calendar month; write it like 2027-03")
    if QUARTER.search(line):
        raise Invalid(f"{quoted(line)} is longer than a month; write a row for each month")
    try:
        return date.fromisoformat(cells.day(serial, known)).replace(day=1)
    except Dirt as refused:
        if "could be" in str(refused):
            raise Invalid(str(refused)) from None
        raise Invalid(f"{quoted(line)} is no month; write it like 2027-03") from None


def month_of_head(head: str, known: Customs) -> date | None:
    """The month a column's head names; nothing where it names none."""
    try:
        found = month(head, known)
    except Invalid:
        return None
    return None if SERIAL.fullmatch(head) and not _begins_or_ends(head) else found


def _begins_or_ends(serial: str) -> bool:
    """Whether a count of days is the first or the last day of a month: else it is an account, not a month."""
    number = int(float(serial))
    day, following = (date.fromordinal(SERIAL_ZERO.toordinal() + number + step) for step in (0, 1))
    return 1 in {day.day, following.day}


def _parts(line: str) -> tuple[int, int] | None:
    """Year and month of a text that names them and no day."""
    if found := YEAR_MONTH.fullmatch(line) or JOINED.fullmatch(line):
        return int(found[1]), int(found[2])
    if found := MONTH_YEAR.fullmatch(line):
        return int(found[2]), int(found[1])
    named = YEAR_NAMED.fullmatch(line)
    found = NAMED.fullmatch(line)
    name, year = (named[2], named[1]) if named else (found[1], found[2]) if found else ("", "")
    number = next((place for place, each in enumerate(NAMES, 1) if name and each.startswith(name.casefold())), 0)
    if not number or len(name) < LEAST_SIGNS:
        return None
    return (int(year) if len(year) > 2 else CENTURY.year + int(year)), number  # noqa: PLR2004 - 27 or 2027


def _kept(year: int, number: int, line: str) -> date:
    if not (1 <= number <= len(NAMES) and CENTURY.year <= year <= LAST_YEAR):
        raise Invalid(f"{quoted(line)} is no month of this time; write it like 2027-03")
    return date(year, number, 1)


def _line(raw: object) -> str:
    line = f"{raw:.15g}" if isinstance(raw, float) else " ".join(str(raw).split())
    return AT_MIDNIGHT.sub("", line)[: cells.LONGEST]
