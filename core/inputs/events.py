"""What may happen: each event is left as planned, set to a place among a hundred worlds, or drawn (decisions.md 5.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.number import Number
from core.schema import quantity
from core.sources import GUESS, HIRING_TIMES, PLANNER
from core.spread import event, pert
from core.units import MONTH, PERCENT


def goes(label: str, doc: str) -> Any:
    """Declare how an event goes."""
    rule = "0: as planned. Else its place among a hundred worlds, 1 the best, 99 the worst; drawn anew in each world."
    return quantity(label, PERCENT, default=0, low=0, high=99.9, spread=event(), source=PLANNER, doc=f"{doc} {rule}")


@dataclass(frozen=True, slots=True)
class Events:
    """How events go, and the figures of those that no other decision states."""

    delivery: Number = goes("Delivery", "On time, or as late as the option's delay says.")
    vendor: Number = goes("Vendor", "Whether and when the vendor fails; the chance stands with the option.")
    run: Number = goes("Training run", "Whether the run fails and is repeated; the chance stands with the model.")
    outage: Number = goes("Loss of training time", "Whether training stands still for the months below.")
    exits: Number = goes("People leaving", "How many more or fewer leave than expected.")
    hiring: Number = goes("Hiring", "How much later than planned people join after month 1.")
    prices: Number = goes("Market price", "How far usage prices stray from their course, as their unrest says.")
    outage_chance: Number = quantity("Chance of an outage", PERCENT, default=10, low=0, high=100, spread=pert(4, 25),
                                     source=GUESS,
                                     doc="That something takes the machines away for long: power, water, a bad batch.")
    outage_months: Number = quantity("Outage lasts", MONTH, default=1, low=0, high=24, spread=pert(0.5, 3),
                                     source=GUESS, doc="Months training stands still, at its start.")
    hire_late: Number = quantity("Hires late, one time in ten", MONTH, default=3, low=0, high=24, spread=pert(1, 6),
                                 source=HIRING_TIMES,
                                 doc="Months after the planned one that one hire in ten joins later than; half are "
                                     "on time.")
