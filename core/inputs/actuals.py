"""What was really spent: an amount of one line of the plan's cost in one calendar month."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from core.issues import Invalid
from core.kinds import Day
from core.number import Number
from core.schema import choice, day, inputs_of, quantity, text
from core.sources import PLANNER
from core.units import USD

MOST_ACTUALS = 5_000
LINES = (  # rows of the model that add up to what is spent in a month, by key and label
    ("machines_paid", "Machines and nodes of the calendar"),
    ("payroll", "Payroll"),
    ("vendors", "Vendors"),
    ("replacing", "Replacing people"),
    ("other", "Other spending"),
)
SPENT = "spent"  # the row they add up to
LABELS = tuple(label for _, label in LINES)
MONTH_FORMAT = "%Y-%m"
SPENT_IN = Day("Month", date(2027, 1, 1), "Calendar month in which it was spent, written 2027-03.", PLANNER)


@dataclass(frozen=True, slots=True)
class Actual:
    """One amount that was spent; its month is kept as the first day."""

    month: date = day(SPENT_IN.label, default=SPENT_IN.default, doc=SPENT_IN.doc, source=PLANNER)
    line: str = choice("Line", LABELS, source=PLANNER, doc="Row of the plan's monthly cost it belongs to.")
    amount: Number = quantity("Amount", USD, default=0, low=-1e12, high=1e12, source=PLANNER,
                              doc="What was spent; negative where money came back.")
    note: str = text("Note", default="", doc="What it was for, or where it comes from.", source=PLANNER)


def checked(row: Actual) -> Actual:
    """The amount as a plan keeps it.

    Raises:
        Invalid: a value is not allowed; the sentence names it.
    """
    values: dict[str, Any] = {given.name: given.kind.check(getattr(row, given.name)) for given in inputs_of(Actual)}
    return Actual(**{**values, "month": values["month"].replace(day=1)})


def month_words(month: date) -> str:
    """A month as it is written: 2027-03."""
    return month.strftime(MONTH_FORMAT)


def month_in_cell(raw: object) -> date:
    """The first day of the month in a cell of the plan's own list: any day of it, or 2027-03 in words.

    Raises:
        Invalid: something else stands there.
    """
    try:
        if isinstance(raw, str):
            raw = datetime.strptime(raw.strip(), MONTH_FORMAT).date()  # noqa: DTZ007 - a month has no zone
        found = SPENT_IN.from_cell(raw)
    except (Invalid, ValueError):
        raise Invalid("Month must be a month, written 2027-03") from None
    return found.replace(day=1)
