"""One way to staff the project: seats, their pay and how fast new people become useful."""

from __future__ import annotations

from dataclasses import dataclass

from core.number import Number
from core.schema import items, quantity, text
from core.sources import BURDEN_US, FIRST_DAY, PLANNER, RAMP_SURVEY, SALARY_SURVEYS
from core.spread import pert
from core.units import FTE, MONTH, MONTH_NUMBER, NONE, PERCENT, RATIO, USD_PER_YEAR


@dataclass(frozen=True, slots=True)
class Seat:
    """One line of the roster: people of one role who start in one month."""

    role: str = text("Role", default="Engineer", doc="What these people do.", source=PLANNER, required=True)
    heads: Number = quantity("People", NONE, default=1, low=0, high=500, doc="How many people.", source=PLANNER)
    fte: Number = quantity("Share of full time", FTE, default=1, low=0.05, high=1, doc="Of one person.", source=PLANNER)
    manages: Number = quantity("Management share", PERCENT, default=0, low=0, high=100, source=PLANNER,
                               doc="Part of the time given to managing: 0, leads 20-40 %, managers 60-100 %.")
    salary: Number = quantity("Salary", USD_PER_YEAR, default=40_000, low=0, high=5_000_000,
                              doc="Gross base pay of one full-time person a year.", source=SALARY_SURVEYS)
    start: Number = quantity("Start", MONTH_NUMBER, default=1, low=1, high=60, whole=True, source=PLANNER,
                             doc="First month of work.")
    tenure: Number = quantity("Months here before", MONTH, default=0, low=0, high=240, source=PLANNER,
                              doc="Months already worked in this team at the start: founders 12, hires 0.")
    ramp: Number = quantity("Ramp", MONTH, default=4, low=1, high=24, source=RAMP_SURVEY,
                            doc="Months until a new person works at full speed: 4, or 6 for research and leads.")


@dataclass(frozen=True, slots=True)
class Team:
    """One way to staff the project."""

    name: str = text("Name", default="Team", doc="Name of this option.", source=PLANNER, required=True)
    burden: Number = quantity("Burden", RATIO, default=1.30, low=1, high=3, spread=pert(1.12, 1.42),
                              doc="Employer cost over gross salary.", source=BURDEN_US)
    first_day: Number = quantity("First-day productivity", PERCENT, default=25, low=0, high=100, spread=pert(10, 50),
                                 doc="Output of a new person on the first day against a ramped one.", source=FIRST_DAY)
    seats: tuple[Seat, ...] = items("Seats", Seat, most=40, doc="Who works here, from when, for how much.")
