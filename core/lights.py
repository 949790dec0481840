"""Three lessons as lights: flexible resources, a strategic team, informed decisions (decisions.md, last section).

Each measure states its figure, its limit, how firm its evidence is and the input that would change it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from core.inputs.infrastructure import COMMITTED, OWNED
from core.inputs.team import SHARES
from core.results import Results
from core.sources import Grade

STUCK, BEYOND = 0.25, 3.0  # share that cannot be cancelled at release; months of a term after the need
COVERED, KNOWING, BURNED = 0.8, 2, 0.35  # management done; people who know a function; the burnout-risk index
VITAL = (("infra", "infrastructure"), ("pretraining", "pretraining"))
KNOWS = 0.3  # of one's time; less is no knowledge to rely on
ROUNDING = 1e-9
WEAK = 0.5  # share of the spread that rests on weakly graded inputs
FINE, LOOK, ALARM = "good", "warn", "bad"


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of a light: what it is, in words; its limit; whether it keeps it; grade; the key to change."""

    label: str
    figure: str
    limit: str
    is_kept: bool
    grade: Grade
    where: str


@dataclass(frozen=True, slots=True)
class Light:
    """A lesson: green where all measures keep their limits, red where more than one does not."""

    title: str
    measures: tuple[Measure, ...]

    @property
    def state(self) -> str:
        """The role of its colour: good, warn or bad."""
        broken = sum(not each.is_kept for each in self.measures)
        return (FINE, LOOK)[broken] if broken < 2 else ALARM  # noqa: PLR2004 - more than one

    @property
    def words(self) -> str:
        """What does not keep its limit, or that all does."""
        broken = [each for each in self.measures if not each.is_kept]
        if not broken:
            return "All within their limits."
        told = "; ".join(f"{each.label.lower()} {each.figure}, limit {each.limit}" for each in broken)
        return f"{told[:1].upper()}{told[1:]}."


def lights(results: Results, weak_share: float | None = None) -> tuple[Light, Light, Light]:
    """The three lights of the chosen case; `weak_share` of the spread that rests on weak grades, where it is known."""
    return (
        Light("Flexible resources", tuple(_flexible(results))),
        Light("Strategic team", tuple(_team(results))),
        Light("Informed decisions", tuple(_informed(results, weak_share))),
    )


def _flexible(r: Results) -> Iterator[Measure]:
    """What is bound at release, and how long a term runs beyond its need."""
    option, number = r.inputs.infrastructure, r.case.infrastructure + 1
    month = min(int(r.once("release")), r.never - 1)
    stuck = r.months("committed_open")[month]
    whole = sum(r.months("spent")[: month + 1]) + stuck
    share = stuck / whole if whole else 0.0
    where = {COMMITTED: "term", OWNED: "server"}.get(option.terms, "price")
    yield Measure(
        "Cannot be cancelled at release",
        f"{share:.0%}",
        f"{STUCK:.0%}",
        share <= STUCK,
        Grade.IDENTITY,
        f"infrastructure.{number}.{where}",
    )
    if option.terms == COMMITTED:
        need = r.once("done_at")
        beyond = max(0.0, r.once("until") - need)
        yield Measure(
            "Term beyond the need",
            f"{beyond:.0f} months",
            f"{BEYOND:.0f}",
            beyond <= BEYOND,
            Grade.IDENTITY,
            f"infrastructure.{number}.term",
        )


def _team(r: Results) -> Iterator[Measure]:
    """Management, rota, people who know a function, strain, and hires that come late."""
    number = r.case.team + 1
    seats = f"team.{number}.seats"
    end = min(int(r.once("release")), r.never - 1)
    if not r.once("is_staffed"):
        yield Measure("People stated", "0", "1", is_kept=False, grade=Grade.IDENTITY, where=seats)
        return
    covered = min(r.months("coverage")[1 : end + 1])
    yield Measure(
        "Management covered, at least", f"{covered:.0%}", f"{COVERED:.0%}", covered >= COVERED, Grade.MEDIUM, seats
    )
    limit = r.inputs.people.rota_limit
    duty = max(r.months("on_call")[1 : end + 1])
    yield Measure("On call, at most", f"{duty:.0%}", f"{limit:.0%}", duty <= limit + ROUNDING, Grade.MEDIUM, seats)
    few, name = _fewest(r)
    yield Measure(f"Know {name}", f"{few:.0f}", f"{KNOWING}", few >= KNOWING, Grade.WEAK, seats)
    strain = max(r.months("burnout")[1 : end + 1])
    yield Measure("Burnout-risk index, at most", f"{strain:.0%}", f"{BURNED:.0%}", strain <= BURNED, Grade.WEAK, seats)
    late = _late(r)
    yield Measure("Hires after their work piles up", f"{late}", "0", not late, Grade.MEDIUM, seats)


def _fewest(r: Results) -> tuple[float, str]:
    """What rests on fewest people of infrastructure and pretraining, and how many know it."""
    seats = r.inputs.team.seats
    return min(
        (sum(seat.heads for seat in seats if getattr(seat, key) >= KNOWS - ROUNDING), name) for key, name in VITAL
    )


def _late(r: Results) -> int:
    """Seats filled after month 1 whose main function had more due than it could do in a month before they came."""
    coming = [seat for seat in r.inputs.team.seats if seat.heads and seat.start > 1]
    mains = [max(SHARES, key=partial(getattr, seat)) for seat in coming]
    months = (r.months(f"use_{main}")[1 : int(seat.start)] for seat, main in zip(coming, mains, strict=True))
    return sum(any(use > 1 for use in before) for before in months)


def _informed(r: Results, weak_share: float | None) -> Iterator[Measure]:
    """What the figures rest on, and how long the start was put off."""
    if weak_share is not None:
        yield Measure(
            "Spread that rests on weak grades",
            f"{weak_share:.0%}",
            f"{WEAK:.0%}",
            weak_share <= WEAK,
            Grade.IDENTITY,
            "people.communication",
        )
    waited = r.inputs.general.waiting
    yield Measure("Months waited", f"{waited:.0f}", "0", waited <= 0, Grade.IDENTITY, "general.waiting")
