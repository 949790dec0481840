"""What was decided: the question, the answer, by whom, on what figures, and what would open it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from core.number import Number
from core.schema import choice, day, quantity, text
from core.sources import PLANNER
from core.units import COUNT, USD

PROPOSED, DECIDED, SUPERSEDED, REVISITED = STATUSES = ("Proposed", "Decided", "Superseded", "Revisited")
EASILY, WITH_EFFORT, HARDLY = REVERSED = ("Easily", "With effort", "Hardly")
MOST_DECISIONS = 200


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision of the log."""

    number: Number = quantity("Number", COUNT, default=1, low=1, high=9999, whole=True, source=PLANNER,
                              doc="Stays with the decision whatever is added or removed.")
    question: str = text("Question", default="", doc="What was to be decided.", source=PLANNER)
    status: str = choice("Status", STATUSES, source=PLANNER,
                         doc="A superseded decision stays in the log; another one stands in its place.")
    answer: str = text("Answer", default="", doc="What was decided.", source=PLANNER)
    rationale: str = text("Rationale", default="", doc="Why; what spoke against it.", source=PLANNER)
    considered: str = text("Considered", default="", source=PLANNER,
                           doc="Options with their figures at that time, as the plan had them.")
    owner: str = text("Owner", default="", doc="Who answers for it.", source=PLANNER)
    date: date = day("Date", default=date(2027, 1, 1), doc="Day it was proposed or decided.", source=PLANNER)
    reversed: str = choice("Can be undone", REVERSED, doc="How hard it would be to go back.", source=PLANNER)
    undo_cost: Number = quantity("Undoing costs", USD, default=0, low=0, high=1e12, source=PLANNER,
                                 doc="What going back would cost now.")
    triggers: str = text("Open again when", default="", source=PLANNER,
                         doc="Conditions apart by semicolons: release > 20; infrastructure.1.price < 2; "
                             "date >= 2027-06-01.")
    supersedes: Number = quantity("Supersedes", COUNT, default=0, low=0, high=9999, whole=True, source=PLANNER,
                                  doc="Number of the decision it stands in for; 0: none.")
