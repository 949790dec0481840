"""What somebody asks for an accelerator, and where a stated value comes from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from core.kinds import Day
from core.number import Number
from core.schema import inputs_of, quantity, text
from core.sources import PLANNER
from core.units import COUNT, NONE, USD_PER_GPU_HOUR

MOST_PRICES = 20_000
MOST_ORIGINS = 1_000


SEEN = Day("Seen on", date(2026, 11, 22), "Day a price was seen.", PLANNER)


@dataclass(frozen=True, slots=True)
class Price:
    """One price of one accelerator for one hour, as it was seen on one day."""

    provider: str = text("Provider", default="", doc="Who rents the machines out.", source=PLANNER)
    instance: str = text("Instance", default="", doc="The provider's name for the machine.", source=PLANNER)
    accelerator: str = text("Accelerator", default="", doc="The part, with memory and form: H100-80GB-SXM.",
                            source=PLANNER)
    gpus: Number = quantity("GPUs an instance", COUNT, default=0, low=0, high=10_000, whole=True, source=PLANNER,
                            doc="Accelerators in one instance; 0 where the source does not say.")
    term: str = text("Term", default="", doc="What is agreed: on_demand, spot, commit_1y.", source=PLANNER)
    price: Number = quantity("Price", USD_PER_GPU_HOUR, default=0, low=0, high=1000, source=PLANNER,
                             doc="One accelerator for one hour.")
    region: str = text("Region", default="", doc="Where the machines stand.", source=PLANNER)
    date: str = text("Seen on", default="", doc="Day the price was seen, written 2027-01-31; empty when not known.",
                     source=PLANNER)
    source: str = text("Source of the price", default="", doc="Where it was seen.", source=PLANNER)
    confidence: str = text("Confidence", default="", doc="How firm it is: read, quoted, recalled.", source=PLANNER)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a stated value comes from: the key of the input, the source and the day it was seen.

    One that says nothing any more stays too: its row in a workbook, in which others may work, stays where it is.
    """

    key: str = text("Key", default="", doc="The input, such as infrastructure.1.price.", source=PLANNER)
    source: str = text("Source of the value", default="", doc="Who asks it, and where it was seen.", source=PLANNER)
    date: str = text("Seen on", default="", doc="Day it was seen, written 2027-01-31; empty when not known.",
                     source=PLANNER)
    grade: str = text("Grade", default="", doc="How firm the source is: strong, medium, weak, guess.", source=PLANNER)
    low: Number = quantity("Likely from", NONE, default=0, low=-1e24, high=1e24, source=PLANNER,
                           doc="Lower end of the likely range, in the unit of the cell; 0 and 0 where none is known.")
    high: Number = quantity("Likely to", NONE, default=0, low=-1e24, high=1e24, source=PLANNER,
                            doc="Upper end of the likely range, in the unit of the cell.")

    @property
    def is_told(self) -> bool:
        """Whether anything is said of where the value comes from, or how far it may lie."""
        return self != Origin(self.key)


def checked(row: Price) -> Price:
    """The price as a plan keeps it.

    Raises:
        Invalid: a value is not allowed; the sentence names it.
    """
    values: dict[str, Any] = {given.name: given.kind.check(getattr(row, given.name)) for given in inputs_of(Price)}
    return Price(**{**values, "date": checked_day(values["date"])})


def checked_day(day: str) -> str:
    """A day as it is kept: year-month-day, or empty.

    Raises:
        Invalid: neither.
    """
    return SEEN.from_text(day).isoformat() if day else ""


def day_in_cell(raw: object) -> str:
    """A day out of a cell, as it is kept: year-month-day, or empty.

    Raises:
        Invalid: something else stands there.
    """
    return "" if raw is None or raw == "" else SEEN.from_cell(raw).isoformat()
