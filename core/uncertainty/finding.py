"""Who could find an input out, and what that would cost: rough rules by what the input is about."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from core.formula import weighted
from core.keys import place_of
from core.results import Results

PILOT_NODES, PILOT_HOURS = 2, 96
MEASURED = frozenset(
    {"failures", "write", "restart", "wait", "hard_share", "quality", "idle", "mfu", "steady", "packing", "bandwidth"}
)


@dataclass(frozen=True, slots=True)
class Way:
    """Who finds it out and how, the person-months that takes, the hours of a pilot on two nodes, and its weeks."""

    who: str
    person_months: float
    pilot_hours: float
    weeks: float


PILOT = Way("a pilot of four days on two nodes", 0.5, PILOT_HOURS, 2)
BY_SECTION = MappingProxyType(
    {
        "general": Way("finance, from quotes and price lists", 0.25, 0, 1),
        "infrastructure": Way("vendors, in writing", 0.25, 0, 2),
        "team": Way("the hiring manager, with offers at hand", 0.25, 0, 2),
        "architecture": Way("researchers, by small runs", 2, PILOT_HOURS, 6),
        "people": Way("leads, from their own teams' records", 0.5, 0, 3),
        "money": Way("finance", 0.1, 0, 1),
        "weights": Way("whoever decides", 0.1, 0, 1),
        "events": Way("vendors and insurers, from their records", 0.5, 0, 3),
    }
)


def way(key: str) -> Way:
    """How an input could be found out."""
    place = place_of(key)
    return PILOT if place.name in MEASURED else BY_SECTION[place.section]


def cost(found: Way, results: Results) -> float:
    """What finding out costs: people at what this team costs, the pilot at the price of a paid GPU-hour."""
    i = results.inputs
    heads = weighted(tuple(seat.heads for seat in i.team.seats))
    paid = weighted(tuple(seat.heads for seat in i.team.seats), tuple(seat.salary for seat in i.team.seats))
    month = i.team.burden * paid / heads / i.constants.year_months if heads else 0.0
    hour = results.once("paid_price") * i.infrastructure.gpus * PILOT_NODES
    return found.person_months * month + found.pilot_hours * hour
