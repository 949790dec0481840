"""What belongs to the whole plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core.number import Number
from core.schema import day, quantity, text
from core.sources import CLOUD_HOURS, FINANCE_LEASES, H100_SHEET, PLANNER, PRICE_HISTORY
from core.spread import pert
from core.units import HOUR_PER_MONTH, MONTH, PERCENT_PER_YEAR, TERAFLOPS


@dataclass(frozen=True, slots=True)
class General:
    """The plan's name, calendar and yardsticks."""

    title: str = text("Plan", default="Untitled plan", doc="Name of the plan.", source=PLANNER, required=True)
    author: str = text("Author", default="", doc="Who answers for the figures.", source=PLANNER)
    start: date = day("First month", default=date(2027, 1, 1), doc="The calendar month that is month 1.",
                      source=PLANNER)
    horizon: Number = quantity(
        "Horizon", MONTH, default=36, low=12, high=60, whole=True, source=PLANNER,
        doc="Months the plan looks ahead; the workbook's timeline has as many columns.",
    )
    hours: Number = quantity("Hours a month", HOUR_PER_MONTH, default=730, low=672, high=744, source=CLOUD_HOURS,
                             doc="Hours charged for a month of use.")
    peak: Number = quantity("Peak of the reference accelerator", TERAFLOPS, default=989, low=1, high=100000,
                            source=H100_SHEET, doc="Dense peak at training precision, without sparsity.")
    discount: Number = quantity("Discount rate", PERCENT_PER_YEAR, default=15, low=0, high=100, spread=pert(8, 25),
                                source=FINANCE_LEASES, doc="Yearly rate at which later money counts less.")
    price_fall: Number = quantity("Fall of usage prices", PERCENT_PER_YEAR, default=15, low=-100, high=90,
                                  spread=pert(-10, 35), source=PRICE_HISTORY,
                                  doc="Yearly fall of usage prices after the quote ends; negative when they rise.")
