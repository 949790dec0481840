"""Cells of a roster as values, strictly: each either says one thing or is refused in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from core.entry import PLAIN, Marks, attempt
from core.inputs.team import CONTRIBUTOR, LEAD, MANAGER, SEAT_KINDS
from core.issues import Invalid
from core.kinds import BEYOND
from core.number import fifteen
from core.prices.cells import COMMA, DAYS, FOREIGN, MONTHS, Customs, day, quoted
from core.prices.dirt import Dirt
from core.roles import MONTHS_A_YEAR, plain
from core.roster.columns import A_MONTH, A_YEAR

LAST_MONTH = 60
EMPTY = frozenset({"", "-", "–", "—", "n/a", "none", "null", "nan", "?"})
YES = frozenset({"yes", "y", "x", "1", "true", "t", "on", "✓", "✔", "☑"})
NO = frozenset({"no", "n", "0", "false", "f", "off", "✗", "✘", "☐", "-", "–"})
KINDS = (
    (CONTRIBUTOR, ("contributor", "ic", "individual contributor", "engineer", "member", "staff", "worker", "c")),
    (LEAD, ("lead", "leader", "team lead", "tech lead", "technical lead", "player coach", "l")),
    (MANAGER, ("manager", "mgr", "people manager", "head", "director", "m")),
)
PERIOD = re.compile(
    r"[ ,]*(?:/|per|a|an|p\.?)? *"
    r"(?:(years?|yr|y|annum|annual(?:ly)?|a\.?|p\.?a\.?|yearly)|(months?|mo|mth|m|monthly))\.?$",
    re.IGNORECASE,
)
MONTH_OF_PLAN = re.compile(r"(?:m|month|mth)?[ .#]*([0-9]{1,3})(?:\.0+)?", re.IGNORECASE)
YEAR_MONTH = re.compile(r"([0-9]{4})[-/. ]([0-9]{1,2})")
MONTH_YEAR = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{4})")
NAMED_MONTH = re.compile(r"([a-z]{3,9})[., -]*([0-9]{4})", re.IGNORECASE)
PEOPLE = re.compile(r"[x×]? ?([0-9]{1,4})(?:\.0+)? ?(?:x|×|people|persons?|heads?|ppl)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Start:
    """First month of work, and how many months before the plan it really was."""

    month: float
    before: int = 0


def text(raw: object) -> str:
    """A cell as one line of words."""
    return f"{raw:.15g}" if isinstance(raw, float) else "" if raw is None else " ".join(str(raw).split())


def is_blank(raw: object) -> bool:
    """Whether a cell says nothing."""
    return text(raw).casefold() in EMPTY


def figure(raw: object, known: Customs) -> tuple[Decimal, bool]:
    """A number as it is written, and whether a per cent sign stood behind it.

    Raises:
        Invalid: it is no number, or could be two.
    """
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        if not abs(raw) < BEYOND:
            raise Invalid("it is no number of ordinary size; write it anew")
        return Decimal(f"{raw:.15g}"), False
    line = text(raw)
    point, comma = _read(line, PLAIN), _read(line, COMMA)
    if point is None and comma is None:
        raise Invalid(f"{quoted(line)} is not a number; write it like 0.6 or 40,000")
    if point is None or comma is None or point == comma:
        return point or comma or (Decimal(0), False)
    if known.commas and not known.points:
        return comma
    if point[0] < comma[0] and not known.points:  # 60.000
        both = f"{point[0].normalize():f} or {comma[0].to_integral_value():f}"
        raise Invalid(f"{quoted(line)} could be {both}; write it without group marks")
    return point


def customs(figures: Iterable[object]) -> Customs:
    """What the texts of a column prove about decimal marks."""
    lines = [PERIOD.sub("", text(raw)) for raw in figures if isinstance(raw, str)]
    read = [(line, _read(line, PLAIN), _read(line, COMMA)) for line in lines]
    return Customs(
        points=any(comma is None and point is not None and "." in line for line, point, comma in read),
        commas=any(point is None and comma is not None for _, point, comma in read),
    )


def pay(raw: object, period: str, known: Customs) -> float:
    """Salary a year. A cell that names its period, such as `5,000 a month`, is read by it.

    Raises:
        Invalid: it is no amount, could be two, or is in another currency.
    """
    line = raw
    if isinstance(raw, str):
        if sign := FOREIGN.search(raw[:100]):
            raise Invalid(f"{quoted(text(raw))} is in {sign[0].upper()}; write it in US dollars")
        line = text(raw)
        if (found := PERIOD.search(line)) and any(sign.isdigit() for sign in line[: found.start()]):
            bare = line[: found.start()]
            if _read(line, PLAIN) is None and _read(line, COMMA) is None:  # 5m is five million, 5 a month is not
                line, period = bare, A_MONTH if found[2] else A_YEAR
    value, is_percent = figure(line, known)
    if is_percent:
        raise Invalid(f"{quoted(text(raw))} is no salary; write it in US dollars")
    return fifteen(float(value) * (MONTHS_A_YEAR if period == A_MONTH else 1.0))


def part(raw: object, known: Customs, *, percents: bool) -> float:
    """A part of one, written 0.6, 60 or 60 %; `percents` says how a number without a sign is meant.

    Raises:
        Invalid: it is no number.
    """
    value, is_percent = figure(raw, known)
    return float(value.scaleb(-2) if is_percent or percents else value)


def plain_number(raw: object) -> float | None:
    """A number that stands without a per cent sign; nothing where there is none."""
    try:
        value, is_percent = figure(raw, Customs(points=True))
    except Invalid:
        return None
    return None if is_percent else float(value)


def months(raw: object, known: Customs) -> float:
    """So many months.

    Raises:
        Invalid: it is no number of months.
    """
    value, is_percent = figure(re.sub(r" *(?:months?|mo|mths?)\.?$", "", raw) if isinstance(raw, str) else raw, known)
    if is_percent:
        raise Invalid(f"{quoted(text(raw))} is no number of months; write it like 4")
    return float(value)


def people(raw: object) -> float:
    """A whole number of people.

    Raises:
        Invalid: it is none.
    """
    found = PEOPLE.fullmatch(text(raw)[:20])
    if found is None:
        raise Invalid(f"{quoted(text(raw))} is no number of people; write a whole number such as 2")
    return float(found[1])


def switch(raw: object) -> bool:
    """Yes or no, in the words and signs of lists.

    Raises:
        Invalid: neither.
    """
    words = text(raw).casefold()
    if words in YES or words in NO:
        return words in YES
    raise Invalid(f"{quoted(text(raw))} is neither yes nor no; write yes, no, x or nothing")


def kind(raw: object) -> str:
    """The kind of a seat.

    Raises:
        Invalid: no kind is called so.
    """
    words = plain(text(raw))
    for name, others in KINDS:
        if words in others:
            return name
    raise Invalid(f"{quoted(text(raw))} is no kind of seat; write {', '.join(SEAT_KINDS[:-1])} or {SEAT_KINDS[-1]}")


def start(raw: object, first: date) -> Start:
    """The month of the plan in which somebody starts: a number of it, a month of the calendar, or a day.

    Raises:
        Invalid: it is neither, or beyond the last month a plan can have.
    """
    counted = _month_of_plan(raw)
    found = counted if counted is not None else _since(_calendar(raw), first)
    if found > LAST_MONTH:
        raise Invalid(f"{quoted(text(raw))} is month {found} of the plan; the last is {LAST_MONTH}")
    if counted is not None and found < 1:
        raise Invalid(f"{quoted(text(raw))} lies before month 1; month 1 means here already")
    return Start(float(max(1, found)), max(0, 1 - found))


def _month_of_plan(raw: object) -> int | None:
    """A number of a month; nothing where a day or a month of the calendar is written."""
    if isinstance(raw, int | float) and not isinstance(raw, bool) and DAYS[0] <= raw <= DAYS[1]:
        return None
    found = MONTH_OF_PLAN.fullmatch(text(raw)[:20]) if not isinstance(raw, date) else None
    return int(found[1]) if found else None


def _since(found: date, first: date) -> int:
    """The month of the plan a day lies in."""
    return (found.year - first.year) * int(MONTHS_A_YEAR) + found.month - first.month + 1


def _calendar(raw: object) -> date:
    """The first day of a month of the calendar, or a day."""
    line = text(raw)[:40]
    try:
        if not isinstance(raw, date | int | float):
            if found := YEAR_MONTH.fullmatch(line):
                return date(int(found[1]), int(found[2]), 1)
            if found := MONTH_YEAR.fullmatch(line):
                return date(int(found[2]), int(found[1]), 1)
            if found := NAMED_MONTH.fullmatch(line):
                return date(int(found[2]), MONTHS.index(found[1][:3].casefold()) + 1, 1)
        return date.fromisoformat(day(raw, Customs()))
    except ValueError:
        raise Invalid(f"{quoted(line)} is no month; write a number such as 3, or a date like 2027-03-01") from None
    except Dirt as dirt:
        raise Invalid(str(dirt)) from None


def _read(line: str, marks: Marks) -> tuple[Decimal, bool] | None:
    written = attempt(line, marks)
    return None if written is None else (written.value, written.percent)
