"""What one reading of the model starts from. Kept apart from the model, which is not needed to hold a plan."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.architecture import Architecture
from core.inputs.constants import Constants
from core.inputs.events import Events
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.inputs.money import Money
from core.inputs.people import People
from core.inputs.team import Team
from core.inputs.weights import Weights


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Inputs:
    """What one reading of the model starts from: one option of each decision."""

    constants: Constants
    general: General
    infrastructure: Infrastructure
    team: Team
    architecture: Architecture
    people: People
    money: Money
    weights: Weights
    events: Events
