"""What counts besides money: how much each criterion matters, and the scale its figures are valued on.

A swing says how much the step from the worst to the best of a criterion matters against the largest such step, which
is 100; 0 leaves it out. Scales are declared, whatever the options at hand, so that another option never reorders them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.number import Number
from core.schema import quantity
from core.sources import PLANNER
from core.units import LOSS, MONTH_NUMBER, PERCENT, POINT, USD


def swing(label: str, doc: str) -> Any:
    """Declare how much a criterion matters."""
    return quantity(f"{label}: matters", POINT, default=0, low=0, high=100, source=PLANNER, doc=doc)


@dataclass(frozen=True, slots=True)
class Weights:
    """Swings and scales of the criteria: computed ones first, then those that people judge."""

    swing_cost: Number = swing("Cost", "Cost to release, or to the horizon where it is not released.")
    worst_cost: Number = quantity("Cost: worst", USD, default=30_000_000, low=0, high=1e12, source=PLANNER,
                                  doc="A cost worth nothing.")
    best_cost: Number = quantity("Cost: best", USD, default=0, low=0, high=1e12, source=PLANNER,
                                 doc="A cost worth 100.")
    swing_release: Number = swing("Release", "Month of release.")
    worst_release: Number = quantity("Release: worst", MONTH_NUMBER, default=36, low=0, high=61, source=PLANNER,
                                     doc="A month worth nothing.")
    best_release: Number = quantity("Release: best", MONTH_NUMBER, default=6, low=0, high=61, source=PLANNER,
                                    doc="A month worth 100.")
    swing_cash: Number = swing("Lowest cash", "Cash in the month in which there is least.")
    worst_cash: Number = quantity("Lowest cash: worst", USD, default=0, low=-1e12, high=1e12, source=PLANNER,
                                  doc="Cash worth nothing.")
    best_cash: Number = quantity("Lowest cash: best", USD, default=10_000_000, low=-1e12, high=1e12, source=PLANNER,
                                 doc="Cash worth 100.")
    swing_exit: Number = swing("Leaving", "What leaving costs in the month looked at.")
    worst_exit: Number = quantity("Leaving: worst", USD, default=15_000_000, low=0, high=1e12, source=PLANNER,
                                  doc="A cost worth nothing.")
    best_exit: Number = quantity("Leaving: best", USD, default=0, low=0, high=1e12, source=PLANNER,
                                 doc="A cost worth 100.")
    swing_burnout: Number = swing("Burnout risk", "The burnout-risk index at its highest.")
    worst_burnout: Number = quantity("Burnout risk: worst", PERCENT, default=60, low=0, high=100, source=PLANNER,
                                     doc="An index worth nothing.")
    best_burnout: Number = quantity("Burnout risk: best", PERCENT, default=20, low=0, high=100, source=PLANNER,
                                    doc="An index worth 100.")
    swing_success: Number = swing("Chance of success", "Chance the run needs no repeat.")
    worst_success: Number = quantity("Chance of success: worst", PERCENT, default=0, low=0, high=100, source=PLANNER,
                                     doc="A chance worth nothing.")
    best_success: Number = quantity("Chance of success: best", PERCENT, default=100, low=0, high=100, source=PLANNER,
                                    doc="A chance worth 100.")
    swing_loss: Number = swing("Expected loss", "Of the model on its training text; lower is better.")
    worst_loss: Number = quantity("Expected loss: worst", LOSS, default=2.4, low=0, high=20, source=PLANNER,
                                  doc="A loss worth nothing.")
    best_loss: Number = quantity("Expected loss: best", LOSS, default=1.8, low=0, high=20, source=PLANNER,
                                 doc="A loss worth 100.")
    swing_maturity: Number = swing("Maturity", "As judged: very high is worth 100.")
    swing_investment: Number = swing("Investment", "As judged: very low is worth 100.")
    swing_customisation: Number = swing("Customisation", "As judged: very high is worth 100.")
    swing_rewards: Number = swing("Rewards", "As judged: very high is worth 100.")
    swing_risks: Number = swing("Risks", "As judged: very low is worth 100.")


COMPUTED = (
    ("cost", "Cost", "release_cost"),
    ("release", "Release", "release"),
    ("cash", "Lowest cash", "lowest_cash"),
    ("exit", "Leaving", "exit_cost_then"),
    ("burnout", "Burnout risk", "peak_burnout"),
    ("success", "Chance of success", "success_chance"),
    ("loss", "Expected loss", "loss_besiroglu"),
)  # each with the row it is read from
JUDGED = (
    ("maturity", "Maturity"),
    ("investment", "Investment"),
    ("customisation", "Customisation"),
    ("rewards", "Rewards"),
    ("risks", "Risks"),
)
LOW_IS_GOOD = ("investment", "risks")
CRITERIA = (*((key, label) for key, label, _ in COMPUTED), *JUDGED)
