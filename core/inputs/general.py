"""What belongs to the whole plan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core.number import Number
from core.schema import choice, day, quantity, text
from core.sources import (
    ACCELERATOR_SHEETS,
    CLOUD_HOURS,
    DILIGENCE,
    FINANCE_LEASES,
    GUESS,
    H100_SHEET,
    PLANNER,
    PRICE_HISTORY,
    SERVER_POWER,
)
from core.spread import pert
from core.units import (
    GIGABYTE,
    HOUR,
    HOUR_PER_MONTH,
    MONTH,
    PER_THOUSAND_NODE_DAYS,
    PERCENT,
    PERCENT_PER_YEAR,
    TERAFLOPS,
    USD_PER_MONTH,
    WATT,
)

HOPPER, AMPERE, BLACKWELL, OTHER_FAMILY = FAMILIES = ("Hopper", "Ampere", "Blackwell", "V100, TPU, AMD, other")


@dataclass(frozen=True, slots=True)
class General:
    """The plan's name, calendar and yardsticks."""

    title: str = text("Plan", default="Untitled plan", doc="Name of the plan.", source=PLANNER, required=True)
    author: str = text("Author", default="", doc="Who answers for the figures.", source=PLANNER)
    start: date = day("First month", own=True, default=date(2027, 1, 1), doc="The calendar month that is month 1.",
                      source=PLANNER)
    horizon: Number = quantity(
        "Horizon", MONTH, default=36, low=12, high=60, whole=True, source=PLANNER,
        doc="Months the plan looks ahead; the workbook's timeline has as many columns.",
    )
    waiting: Number = quantity("Waiting", MONTH, default=0, low=0, high=24, whole=True, source=PLANNER,
                               doc="Months everything waits but people of month 1, other spending and funding: "
                                   "signature, hires, vendors, work, first experiments.")
    hours: Number = quantity("Hours a month", HOUR_PER_MONTH, default=730, low=672, high=744, source=CLOUD_HOURS,
                             doc="Hours charged for a month of use.")
    accelerator: str = text("Reference accelerator", default="H100 SXM 80 GB", source=ACCELERATOR_SHEETS, required=True,
                            doc="The part all GPU-hours are counted in, from the catalogue or your own.")
    family: str = choice("Generation", FAMILIES, source=ACCELERATOR_SHEETS,
                         doc="Which published runs its utilisation is compared with.")
    memory: Number = quantity("Memory of an accelerator", GIGABYTE, default=80, low=1, high=10_000,
                              source=ACCELERATOR_SHEETS, doc="Decimal gigabytes of its data sheet.")
    draw: Number = quantity("Server power an accelerator", WATT, default=1275, low=1, high=100_000,
                            source=SERVER_POWER, doc="Its share of the server's greatest draw.")
    peak: Number = quantity("Peak of the reference accelerator", TERAFLOPS, default=989, low=1, high=100000,
                            source=H100_SHEET, doc="Dense peak at training precision, without sparsity.")
    discount: Number = quantity("Discount rate", PERCENT_PER_YEAR, default=15, low=0, high=100, spread=pert(8, 25),
                                source=FINANCE_LEASES, doc="Yearly rate at which later money counts less.")
    price_fall: Number = quantity("Fall of usage prices", PERCENT_PER_YEAR, default=15, low=-100, high=90,
                                  spread=pert(-10, 35), source=PRICE_HISTORY,
                                  doc="Yearly fall of usage prices after the quote ends; negative when they rise.")
    volatility: Number = quantity("Unrest of prices", PERCENT_PER_YEAR, default=45, low=0, high=300,
                                  spread=pert(25, 70), source=PRICE_HISTORY,
                                  doc="Yearly volatility of market prices: how far they stray from their course.")
    in_use: Number = quantity("Share in use, to compare", PERCENT, default=50, low=1, high=100, source=PLANNER,
                              doc="Share of the paid time with work, at which prices of a useful hour are compared.")
    leave: Number = quantity("Leaving, to compare", MONTH, default=12, low=0, high=60, whole=True, source=PLANNER,
                             doc="Month of the plan after which leaving is looked at.")
    delay_cost: Number = quantity("A month's delay costs", USD_PER_MONTH, own=True, default=600_000, low=0, high=1e9,
                                  spread=pert(200_000, 2_000_000), source=GUESS,
                                  doc="Pay and other spending that go on, and value lost, while all wait.")
    year_end: Number = quantity("First fiscal year ends after", MONTH, default=12, low=1, high=12, whole=True,
                                source=PLANNER, doc="Month of the plan in which the books are first closed.")
    failures_worst: Number = quantity("Failures, worst vendor", PER_THOUSAND_NODE_DAYS, default=20, low=0.01, high=500,
                                      source=DILIGENCE, doc="What a score of 0 stands for.")
    failures_best: Number = quantity("Failures, best vendor", PER_THOUSAND_NODE_DAYS, default=4, low=0.01, high=500,
                                     source=DILIGENCE, doc="What a score of 100 stands for.")
    quality_worst: Number = quantity("Delivered speed, worst vendor", PERCENT, default=85, low=20, high=100,
                                     source=DILIGENCE, doc="What a score of 0 stands for.")
    quality_best: Number = quantity("Delivered speed, best vendor", PERCENT, default=98, low=20, high=100,
                                    source=DILIGENCE, doc="What a score of 100 stands for.")
    restart_worst: Number = quantity("Restart, worst vendor", HOUR, default=1.25, low=0, high=48, source=DILIGENCE,
                                     doc="What a score of 0 stands for.")
    restart_best: Number = quantity("Restart, best vendor", HOUR, default=0.25, low=0, high=48, source=DILIGENCE,
                                    doc="What a score of 100 stands for.")
    delay_worst: Number = quantity("Delay, worst vendor", MONTH, default=4, low=0, high=36, source=DILIGENCE,
                                   doc="What a score of 0 stands for.")
    delay_best: Number = quantity("Delay, best vendor", MONTH, default=0.5, low=0, high=36, source=DILIGENCE,
                                  doc="What a score of 100 stands for.")
    idle_worst: Number = quantity("Idle inside the run, worst vendor", PERCENT, default=10, low=0, high=90,
                                  source=DILIGENCE, doc="What a score of 0 stands for.")
    idle_best: Number = quantity("Idle inside the run, best vendor", PERCENT, default=3, low=0, high=90,
                                 source=DILIGENCE, doc="What a score of 100 stands for.")
