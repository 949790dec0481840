"""What may happen: each event is left as planned, set to a place among a hundred worlds, or drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.number import Number
from core.schema import items, quantity, text
from core.sources import GUESS, HIRING_TIMES, PLANNER
from core.spread import event, pert
from core.units import COUNT, MONTH, NONE, PERCENT

MOST_TIES = 24


def goes(label: str, doc: str) -> Any:
    """Declare how an event goes."""
    rule = "0: as planned. Else its place among a hundred worlds, 1 the best, 99 the worst; drawn anew in each world."
    return quantity(label, PERCENT, default=0, low=0, high=100, spread=event(), source=PLANNER, doc=f"{doc} {rule}")


@dataclass(frozen=True, slots=True)
class Tie:
    """Two inputs that are high together, or one high where the other is low."""

    first: str = text("Input", default="", doc="The key of one, such as general.price_fall.", source=PLANNER)
    second: str = text("With", default="", doc="The key of the other.", source=PLANNER)
    rank: Number = quantity("Rank correlation", NONE, default=0.5, low=-0.95, high=0.95, source=GUESS,
                            doc="Spearman's: 1 would be always high together, -1 one high where the other is low.")


@dataclass(frozen=True, slots=True)
class Events:
    """How events go, and the figures of those that no other decision states."""

    delivery: Number = goes("Delivery", "On time, or as late as the option's delay says.")
    vendor: Number = goes("Vendor", "Whether and when the vendor fails; the chance stands with the option.")
    run: Number = goes("Training run", "Whether the run fails and is repeated; the chance stands with the model.")
    outage: Number = goes("Loss of training time", "Whether training stands still for the months below.")
    exits: Number = goes("Leavers", "How many more or fewer leave than expected.")
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
    seed: Number = quantity("Seed", COUNT, default=1, low=0, high=1_000_000, whole=True, source=PLANNER,
                            doc="Which worlds are drawn; the same seed draws the same worlds.")
    ties: tuple[Tie, ...] = items("Inputs that move together", Tie, most=MOST_TIES,
                                  doc="Rank correlations of two inputs.")
