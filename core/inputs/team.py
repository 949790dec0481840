"""One way to staff the project: seats and vendors, their pay, and what they work on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from core.number import Number
from core.schema import choice, items, quantity, switch, text
from core.sources import BURDEN_US, PLANNER, RAMP_SURVEY, SALARY_SURVEYS, TEAM_FACTORS, VENDOR_RATES
from core.spread import pert
from core.units import FTE, MONTH, MONTH_NUMBER, NONE, PERCENT, PERSON, RATIO, USD_PER_MONTH, USD_PER_YEAR

CONTRIBUTOR, LEAD, MANAGER = "Contributor", "Lead", "Manager"
SEAT_KINDS = (CONTRIBUTOR, LEAD, MANAGER)
DATA, INFRASTRUCTURE, PRETRAINING, POST_TRAINING, EVALUATION, PRODUCT = FUNCTIONS = (
    "Data",
    "Infrastructure",
    "Pretraining",
    "Post-training",
    "Evaluation",
    "Product",
)
SHARES = ("data", "infra", "pretraining", "posttraining", "evaluation", "product")  # attributes, in the same order
BY_FUNCTION = tuple((key, name.lower()) for key, name in zip(SHARES, FUNCTIONS, strict=True))


def share(function: str) -> Number:
    """Declare the part of working time planned for one function."""
    doc = f"Part of the time besides managing that goes to {function.lower()}; all six add up to 100 %."
    given: Number = quantity(function, PERCENT, default=0, low=0, high=100, doc=doc, source=PLANNER)
    return given


@dataclass(frozen=True, slots=True)
class Seat:
    """One line of the roster: people of one role who start in one month."""

    name: str = text("Seat", default="Seat", doc="A name of its own, to which others report.", source=PLANNER,
                     required=True)
    role: str = text("Role", default="Engineer", doc="What these people do.", source=PLANNER, required=True)
    kind: str = choice("Kind", SEAT_KINDS, source=PLANNER,
                       doc="Contributors do the work, leads manage besides their work, managers mostly manage.")
    reports_to: str = text("Reports to", default="", source=PLANNER,
                           doc="The name of the seat that leads this one; nothing at the top.")
    heads: Number = quantity("People", NONE, default=1, low=1, high=500, whole=True, doc="How many people.",
                             source=PLANNER)
    fte: Number = quantity("Share of full time", FTE, default=1, low=0.05, high=1, doc="Of one person.", source=PLANNER)
    manages: Number = quantity("Management share", PERCENT, default=0, low=0, high=100, source=PLANNER,
                               doc="Part of the time given to managing: 0, leads 20-40 %, managers 60-100 %.")
    salary: Number = quantity("Salary", USD_PER_YEAR, default=40_000, low=0, high=5_000_000,
                              doc="Gross base pay of one full-time person a year.", source=SALARY_SURVEYS)
    start: Number = quantity("Start", MONTH_NUMBER, default=1, low=1, high=60, whole=True, source=PLANNER,
                             doc="First month of work; month 1 means here already.")
    tenure: Number = quantity("Months here before", MONTH, default=0, low=0, high=240, source=PLANNER,
                              doc="Months already worked in this team before month 1: founders 12, hires 0.")
    ramp: Number = quantity("Ramp", MONTH, default=4, low=1, high=24, source=RAMP_SURVEY,
                            doc="Months until a new person works at full speed: 4, or 6 for research and leads.")
    is_on_call: bool = switch("On call", default=False, source=PLANNER, doc="Takes a turn in the rota of the machines.")
    is_backfilled: bool = switch("Replaced", default=True, source=PLANNER, doc="Whoever leaves is replaced.")
    data: Number = share(DATA)
    infra: Number = share(INFRASTRUCTURE)
    pretraining: Number = share(PRETRAINING)
    posttraining: Number = share(POST_TRAINING)
    evaluation: Number = share(EVALUATION)
    product: Number = share(PRODUCT)


@dataclass(frozen=True, slots=True)
class Vendor:
    """People of another company for some months."""

    name: str = text("Vendor", default="Vendor", doc="Who, and for what.", source=PLANNER, required=True)
    fte: Number = quantity("People", FTE, default=1, low=0.05, high=200, source=PLANNER,
                           doc="Full-time people the vendor lends.")
    first: Number = quantity("First month", MONTH_NUMBER, default=1, low=1, high=60, whole=True, source=PLANNER,
                             doc="First month of the contract.")
    last: Number = quantity("Last month", MONTH_NUMBER, default=12, low=1, high=60, whole=True, source=PLANNER,
                            doc="Last month of the contract; what they know must be handed over in the month after.")
    rate: Number = quantity("Rate a person", USD_PER_MONTH, default=7_000, low=0, high=500_000, source=VENDOR_RATES,
                            doc="Fee of one full-time person a month, all included.")
    incidents: Number = quantity("Incidents taken over", PERCENT, default=0, low=0, high=100, source=PLANNER,
                                 doc="Part of the incidents that need a human and go to this vendor.")
    rota: Number = quantity("Places in the rota", PERSON, default=0, low=0, high=50, source=PLANNER,
                            doc="How many places of the on-call rota this vendor fills.")
    data: Number = share(DATA)
    infra: Number = share(INFRASTRUCTURE)
    pretraining: Number = share(PRETRAINING)
    posttraining: Number = share(POST_TRAINING)
    evaluation: Number = share(EVALUATION)
    product: Number = share(PRODUCT)


Shares: TypeAlias = tuple[tuple[Number, ...], ...]
"""What each row gives to each function: a column of rows for each of the six."""


def by_function(rows: tuple[Seat, ...] | tuple[Vendor, ...]) -> Shares:
    """The shares of seats or vendors, a column for each function."""
    return tuple(tuple(getattr(row, key) for row in rows) for key in SHARES)


@dataclass(frozen=True, slots=True)
class Team:
    """One way to staff the project."""

    name: str = text("Name", default="Team", doc="Name of this option.", source=PLANNER, required=True)
    burden: Number = quantity("Burden", RATIO, default=1.30, low=1, high=3, spread=pert(1.12, 1.42),
                              doc="Employer cost over gross salary.", source=BURDEN_US)
    experience: Number = quantity("Experience", RATIO, default=1, low=0.5, high=2, spread=pert(0.63, 1.2),
                                  source=TEAM_FACTORS,
                                  doc="Work the project takes over the usual: 1.2 for first-timers, 0.63 for veterans.")
    seats: tuple[Seat, ...] = items("Seats", Seat, own=True, most=60, doc="Who works here, from when, for how much.")
    vendors: tuple[Vendor, ...] = items("Vendors", Vendor, most=12, doc="Who helps from outside, when, for how much.")
