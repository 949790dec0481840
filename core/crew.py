"""The chosen team of a plan beside what follows from it: what rules and suggestions read."""

from __future__ import annotations

from dataclasses import dataclass

from core.inputs.people import People
from core.inputs.team import Team
from core.plan import Plan
from core.results import Results

MOST_SEATS = 60


@dataclass(frozen=True, slots=True)
class Crew:
    """The chosen team of a plan, with what follows from it."""

    plan: Plan
    results: Results

    @property
    def team(self) -> Team:
        """The team as it is stated."""
        return self.plan.team[self.results.case.team]

    @property
    def people(self) -> People:
        """How people work."""
        return self.plan.people

    @property
    def where(self) -> str:
        """The key of the option."""
        return f"team.{self.results.case.team + 1}"

    @property
    def end(self) -> int:
        """The last month of planned work, or of the timeline where it is not done."""
        return min(int(self.results.once("team_finish")), self.results.never - 1)

    def months(self, key: str) -> list[float]:
        """A row, from month 0."""
        return self.results.months(key)

    def free_name(self, name: str) -> str:
        """The name, with a number behind it if a seat has it already."""
        taken = {seat.name.casefold() for seat in self.team.seats}
        numbered = (f"{name} {number}" for number in range(2, MOST_SEATS + 3))
        return next(each for each in (name, *numbered) if each.casefold() not in taken)
