"""Work for people: which function, how much, when, and whether the run waits for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.inputs.team import DATA, EVALUATION, FUNCTIONS, INFRASTRUCTURE, POST_TRAINING, PRETRAINING, PRODUCT
from core.number import Number
from core.schema import choice, quantity
from core.sources import DEMAND_MODEL, PLANNER
from core.units import MONTH_NUMBER, PERCENT, PERSON_MONTH

BEFORE_RUN, ANY_TIME, AFTER_RUN = "Before the run", "Any time", "After the run"
WHEN = (ANY_TIME, BEFORE_RUN, AFTER_RUN)
EVEN, RISING, FALLING = PROFILES = ("Even", "Rising", "Falling")
FROM_SCRATCH, CONTINUED, TUNED = KINDS_OF_WORK = ("From scratch", "Continued pretraining", "Fine-tuning")
ORDINARY, ARTEFACT, REGULATED = BARS = ("Product", "Research artefact", "Regulated product")


@dataclass(frozen=True, slots=True)
class Demand:
    """One line of work: months from first to last, in all so many person-months."""

    function: str = choice("Function", FUNCTIONS, source=PLANNER, doc="Who does it.")
    share: Number = quantity("Of the usual work", PERCENT, default=100, low=0, high=1000, source=DEMAND_MODEL,
                             doc="Part of the usual work of this function for a model of this size.")
    work: Number = quantity("Work besides", PERSON_MONTH, default=0, low=0, high=10_000, source=PLANNER,
                            doc="Stated work, on top; for stated work alone put 0 % beside.")
    first: Number = quantity("First month", MONTH_NUMBER, default=1, low=1, high=60, whole=True, source=PLANNER,
                             doc="First month in which it falls due.")
    last: Number = quantity("Last month", MONTH_NUMBER, default=12, low=1, high=60, whole=True, source=PLANNER,
                            doc="Last month in which it falls due.")
    profile: str = choice("Profile", PROFILES, source=PLANNER, doc="How it is spread over these months.")
    when: str = choice("When", WHEN, source=PLANNER,
                       doc="The run waits for work before it; work after the run moves when the run is late.")


USUAL = (
    Demand(DATA, 1, 0, 1, 9, EVEN, BEFORE_RUN),
    Demand(INFRASTRUCTURE, 1, 0, 1, 8, EVEN, BEFORE_RUN),
    Demand(PRETRAINING, 1, 0, 4, 13, EVEN, ANY_TIME),
    Demand(POST_TRAINING, 1, 0, 10, 17, EVEN, AFTER_RUN),
    Demand(EVALUATION, 0.4, 0, 4, 9, EVEN, ANY_TIME),
    Demand(EVALUATION, 0.6, 0, 10, 18, EVEN, AFTER_RUN),
    Demand(PRODUCT, 0.5, 0, 9, 13, EVEN, ANY_TIME),
    Demand(PRODUCT, 0.5, 0, 14, 18, EVEN, AFTER_RUN),
)  # eighteen months, as teams of this kind have needed them


def usual_over(months: int) -> tuple[Demand, ...]:
    """The usual work squeezed or stretched to so many months."""
    scale = months / max(line.last for line in USUAL)
    return tuple(
        replace(line, first=round((line.first - 1) * scale) + 1.0, last=max(1.0, float(round(line.last * scale))))
        for line in USUAL
    )
