"""What cannot be computed: maturity, investment, customisation, rewards and risks, as named people judge them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.schema import choice, text
from core.sources import APPROACH_TABLE, PLANNER

NOT_JUDGED = "–"
VERY_LOW, LOW, MODERATE, HIGH, VERY_HIGH = SCALE = ("Very low", "Low", "Moderate", "High", "Very high")
LEVELS = (NOT_JUDGED, *SCALE)


def judged(label: str, doc: str) -> Any:
    """Declare one attribute; the words of `ANCHORS` say what its ends and its middle mean."""
    return choice(label, LEVELS, doc=doc, source=APPROACH_TABLE)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one person thinks of one way to build the model."""

    judge: str = text("Judge", default="Founders", doc="Who judges.", source=PLANNER)
    maturity: str = judged("Maturity", "How well this way is understood and how many have gone it.")
    investment: str = judged("Investment", "What it binds in money, people and time.")
    customisation: str = judged("Customisation", "How far the model can be made one's own.")
    rewards: str = judged("Rewards", "What is won if it works.")
    risks: str = judged("Risks", "How likely and how bad it is if it does not.")
    note: str = text("Note", default="", doc="Why.", source=PLANNER)


ATTRIBUTES = ("maturity", "investment", "customisation", "rewards", "risks")
