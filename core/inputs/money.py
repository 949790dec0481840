"""Cash, funding and what is spent besides machines and people."""

from __future__ import annotations

from dataclasses import dataclass

from core.number import Number
from core.schema import items, quantity, text
from core.sources import PLANNER
from core.spread import pert
from core.units import MONTH_NUMBER, USD, USD_PER_MONTH


@dataclass(frozen=True, slots=True)
class Funding:
    """One sum that comes in."""

    name: str = text("Source of money", default="Funding round", doc="Who pays, or which round.", source=PLANNER)
    month: Number = quantity("Month", MONTH_NUMBER, default=6, low=0, high=60, whole=True, source=PLANNER,
                             doc="Month in which the money arrives.")
    amount: Number = quantity("Amount", USD, default=1_000_000, low=0, high=1e11, source=PLANNER, doc="What arrives.")


@dataclass(frozen=True, slots=True)
class Money:
    """Opening cash, funding, other spending."""

    cash: Number = quantity("Opening cash", USD, own=True, default=12_000_000, low=0, high=1e11, source=PLANNER,
                            doc="Cash at the beginning of month 0.")
    other: Number = quantity("Other spending", USD_PER_MONTH, own=True, default=50_000, low=0, high=1e9, source=PLANNER,
                             spread=pert(40_000, 80_000),
                             doc="Rent, software, travel, legal: everything but machines and people.")
    funding: tuple[Funding, ...] = items("Funding", Funding, own=True, most=12,
                                         doc="Money that arrives during the plan.")
