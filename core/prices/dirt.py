"""Every kind of dirt a price list may hold, by its name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Rule(Enum):
    """A kind of dirt, named as a person reads it."""

    NO_NUMBER = "no number"
    NEGATIVE = "negative price"
    CURRENCY = "foreign currency"
    DECIMALS = "decimal mark unclear"
    NO_ACCELERATOR = "accelerator missing"
    NO_COUNT = "GPU count missing"
    DATE = "unreadable date"
    TEXT = "text a workbook cannot keep"
    PLACEHOLDER = "placeholder, not a price"
    UNIT = "unit unclear, perhaps per instance"
    UNIT_SWITCH = "unit switched inside a series"
    PREEMPTIBLE = "preemptible price listed as on-demand"
    TIERS = "two tiers under one name"
    HOST = "host billed apart"
    AMBIGUOUS = "name of several parts"
    UNMOVED = "list price that never moves"
    ESTIMATE = "estimate carried as a fact"
    FUTURE = "date in the future"
    OLD = "older than 60 days"
    DUPLICATE = "duplicate row"


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found in a row, numbered as in the file; a grave one means that the row cannot be taken at all."""

    row: int
    rule: Rule
    says: str
    grave: bool = False


class Dirt(Exception):
    """A cell that cannot be read, with the rule it breaks; its text is the sentence to show."""

    def __init__(self, rule: Rule, says: str) -> None:
        super().__init__(says)
        self.rule = rule
