"""Conditions that open a decision again: a row, an input or the date against a figure, read without running anything.

`release > 20; cash@12 < 1e6; infrastructure.1.price < 2; date >= 2027-06-01`. Figures are in written units, as a person
reads them: 35 for 35 %.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from core.issues import Invalid
from core.keys import place_of
from core.kinds import Quantity
from core.plan import standing
from core.results import Results
from core.units import MONTH_NUMBER, Unit

SIGNS: MappingProxyType[str, Callable[[float, float], bool]] = MappingProxyType(
    {">=": operator.ge, "<=": operator.le, ">": operator.gt, "<": operator.lt, "=": operator.eq}
)
SAID = MappingProxyType({">=": "at least", "<=": "at most", ">": "over", "<": "under", "=": "exactly"})
TODAY = "date"
_PATTERN = re.compile(r"\s*([A-Za-z_][A-Za-z0-9_.]*)(?:@(\d{1,2}))?\s*(>=|<=|>|<|=)\s*(\S+)\s*")


@dataclass(frozen=True, slots=True)
class Trigger:
    """One condition: what is looked at, in which month of a monthly row, the sign, and the figure as written."""

    key: str
    month: int | None
    sign: str
    figure: str

    @property
    def text(self) -> str:
        """The condition as it is written."""
        at = "" if self.month is None else f"@{self.month}"
        return f"{self.key}{at} {self.sign} {self.figure}"


@dataclass(frozen=True, slots=True)
class Fired:
    """A condition that is met, as a sentence with the figure now."""

    trigger: Trigger
    words: str


def parsed(text: str) -> tuple[Trigger, ...]:
    """The conditions in a text.

    Raises:
        Invalid: a part is no condition.
    """
    found = []
    for part in filter(None, (each.strip() for each in text.split(";"))):
        match = _PATTERN.fullmatch(part)
        if match is None:
            raise Invalid(
                f"“{part[:60]}” is no condition; write a row, an input or date, one of > >= < <= =, and a figure, "
                "such as release > 20"
            )
        key, month, sign, figure = match.groups()
        found.append(Trigger(key, None if month is None else int(month), sign, figure))
    return tuple(found)


def fired(text: str, results: Results, today: date) -> tuple[Fired, ...]:
    """The conditions in a text that are met now.

    Raises:
        Invalid: a condition is none, or names nothing there is.
    """
    met = ((each, _met(each, results, today)) for each in parsed(text))
    return tuple(Fired(each, words) for each, words in met if words)


def _met(trigger: Trigger, results: Results, today: date) -> str:
    """The sentence of a condition that is met; empty where it is not."""
    if trigger.key == TODAY:
        then = _day(trigger)
        is_met = SIGNS[trigger.sign](today.toordinal(), then.toordinal())
        return f"Today is {today:%Y-%m-%d}: {SAID[trigger.sign]} {then:%Y-%m-%d}." if is_met else ""
    label, unit, now = _looked_at(trigger, results)
    limit = _figure(trigger, unit)
    if not SIGNS[trigger.sign](now, limit):
        return ""
    told = unit.plain if unit is MONTH_NUMBER else unit.show
    return f"{label} is {told(now)}: {SAID[trigger.sign]} {told(limit)}."


def _day(trigger: Trigger) -> date:
    try:
        return date.fromisoformat(trigger.figure)
    except ValueError:
        raise Invalid(f"“{trigger.figure[:40]}” is no day; write it like 2027-06-01") from None


def _figure(trigger: Trigger, unit: Unit) -> float:
    try:
        return unit.base(float(trigger.figure))
    except ValueError:
        raise Invalid(f"“{trigger.figure[:40]}” in “{trigger.text[:60]}” is no number") from None


def _looked_at(trigger: Trigger, results: Results) -> tuple[str, Unit, float]:
    """What a condition looks at: its label, its unit, its figure now."""
    row = results.rows.get(trigger.key)
    if row is None:
        return _input(trigger, results)
    if row.is_monthly and trigger.month is None:
        raise Invalid(f"“{trigger.key}” has a figure a month; write {trigger.key}@12 for that of month 12")
    month = trigger.month or 0
    if month >= len(row.values) and row.is_monthly:
        raise Invalid(f"“{trigger.key}@{month}”: the plan has {len(row.values) - 1} months")
    if row.is_monthly:
        return f"{row.line.label} in month {month}", row.line.unit, row.values[month]
    return row.line.label, row.line.unit, row.values[0]


def _input(trigger: Trigger, results: Results) -> tuple[str, Unit, float]:
    try:
        place = place_of(trigger.key)
        value = standing(results.plan).get(trigger.key)
    except Invalid:
        raise Invalid(f"There is no row and no input called “{trigger.key[:60]}”") from None
    if not isinstance(place.kind, Quantity):
        raise Invalid(f"“{trigger.key}” is no figure, so nothing can be over or under it")
    return place.kind.label, place.kind.unit, float(value)
