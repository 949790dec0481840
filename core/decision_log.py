"""The log of decisions: recording one with the figures of now, putting another in its place, what is open again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core.headline import headline
from core.inputs.decisions import DECIDED, MOST_DECISIONS, PROPOSED, REVISITED, SUPERSEDED, Decision
from core.issues import Invalid, Issue
from core.keys import DECISIONS, input_kind
from core.kinds import LONGEST_TEXT
from core.plan import Plan
from core.results import Results
from core.triggers import Fired, fired, parsed

STANDING = frozenset({PROPOSED, DECIDED, REVISITED})
FIGURES = ("total_cost", "release", "runway")


@dataclass(frozen=True, slots=True)
class Review:
    """A decision that is open again: its place in the log, and what opened it."""

    place: int
    decision: Decision
    fired: tuple[Fired, ...]

    @property
    def words(self) -> str:
        """One sentence."""
        name = self.decision.question or f"Decision {self.decision.number:.0f}"
        return f"{name} {' '.join(each.words for each in self.fired)}"


def considered(results: Results) -> str:
    """The options of all three decisions with their figures now, the others as chosen; one line for the log."""
    parts = []
    for section, each in zip(DECISIONS, (results.beside, results.teams, results.models), strict=True):
        told = [_option(section, other, other.case == results.case) for other in each]
        parts.append(f"{section.capitalize()}: {'; '.join(told)}")
    return ". ".join(parts)[:LONGEST_TEXT]


def _option(section: str, results: Results, is_chosen: bool) -> str:  # noqa: FBT001 - one fact
    name = getattr(results.inputs, section).name
    figures = {each.key: each.value for each in headline(results)}
    words = ", ".join(figures[key] for key in FIGURES)
    return f"{name}{' (chosen)' if is_chosen else ''} {words}"


def record(plan: Plan, results: Results, today: date, decision: Decision | None = None) -> Plan:
    """The plan with a decision more, with a number of its own, the figures of now and today's date.

    Raises:
        Invalid: the log is full.
    """
    if len(plan.decisions) >= MOST_DECISIONS:
        raise Invalid(f"The log holds at most {MOST_DECISIONS} decisions")
    base = decision or Decision(question="Which combination do we take?", answer=_answer(results), status=DECIDED)
    number = max((each.number for each in plan.decisions), default=0.0) + 1
    made = replace(base, number=number, considered=considered(results), date=today)
    return replace(plan, decisions=(*plan.decisions, made))


def _answer(results: Results) -> str:
    given = results.inputs
    return f"{given.architecture.name} on {given.infrastructure.name} with {given.team.name}"


def supersede(plan: Plan, place: int, results: Results, today: date) -> Plan:
    """The plan with another decision in the place of one, which stays in the log as superseded.

    Raises:
        Invalid: that one is superseded already, or the log is full.
    """
    old = plan.decisions[place]
    if old.status == SUPERSEDED:
        raise Invalid(f"Decision {old.number:.0f} is superseded already")
    new = replace(old, status=PROPOSED, supersedes=old.number, answer=_answer(results), rationale="")
    grown = record(plan, results, today, new)
    return change(grown, place, "status", SUPERSEDED)


def change(plan: Plan, place: int, name: str, value: object) -> Plan:
    """The plan with one attribute of a decision changed.

    Raises:
        Invalid: the value is not allowed, or a condition is none.
    """
    kept: Any = input_kind(Decision, name).check(value)
    if name == "triggers":
        parsed(kept)
    decisions = list(plan.decisions)
    decisions[place] = replace(decisions[place], **{name: kept})
    return replace(plan, decisions=tuple(decisions))


def remove(plan: Plan, place: int) -> Plan:
    """The plan without one of its decisions."""
    return replace(plan, decisions=(*plan.decisions[:place], *plan.decisions[place + 1 :]))


def reviews(results: Results, today: date) -> tuple[Review, ...]:
    """Decisions that stand and of which a condition is met now."""
    found = []
    for place, each in enumerate(results.plan.decisions):
        if each.status in STANDING:
            met = _fired(each, results, today)
            if met:
                found.append(Review(place, each, met))
    return tuple(found)


def _fired(decision: Decision, results: Results, today: date) -> tuple[Fired, ...]:
    """What is met; a condition that cannot be read is told by `wrong`."""
    try:
        return fired(decision.triggers, results, today)
    except Invalid:
        return ()


def wrong(results: Results, today: date) -> tuple[Issue, ...]:
    """Conditions that name nothing there is, each as an issue of its decision."""
    found = []
    for place, each in enumerate(results.plan.decisions, 1):
        try:
            fired(each.triggers, results, today)
        except Invalid as refused:
            found.append(Issue(f"decisions.{place}.triggers", f"Decision {each.number:.0f}: {refused}."))
    return tuple(found)
