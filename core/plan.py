"""A plan: everything a planner has written, as one value."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from core.given import Inputs
from core.inputs.actuals import Actual
from core.inputs.architecture import Architecture
from core.inputs.constants import Constants
from core.inputs.decisions import Decision
from core.inputs.demand import Demand
from core.inputs.events import Events
from core.inputs.experiments import Rung
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.inputs.judgement import Judgement
from core.inputs.money import Money
from core.inputs.people import People
from core.inputs.prices import Origin, Price
from core.inputs.remarks import Remark, stated
from core.inputs.team import Seat, Team, Vendor
from core.inputs.weights import Weights
from core.issues import Invalid
from core.keys import DECISIONS, MOST_OPTIONS, Place, is_list, list_kind, place_of, section_type
from core.schema import lists_of

EMPTY: tuple[Any, ...] = (
    Seat(name="–", role="–", heads=0, fte=0, salary=0, start=0, ramp=1, is_backfilled=False),
    Vendor(name="–", fte=0, first=0, last=0, rate=0),
    Demand(share=0, first=1, last=1),
    Rung(name="–", runs=0),
    Judgement(judge="–"),
)  # what fills a list that is shorter than that of another option

SHARED = ("general.horizon", "events.seed")  # one shapes the timeline, the other makes scenarios comparable


@dataclass(frozen=True, slots=True)
class Case:
    """One option of each decision, counted from zero."""

    infrastructure: int = 0
    team: int = 0
    architecture: int = 0


@dataclass(frozen=True, slots=True)
class Scenario:
    """A named set of overrides: key and value, ordered by key."""

    name: str
    overrides: tuple[tuple[str, Any], ...] = ()

    def without(self, key: str) -> Scenario:
        """The scenario that leaves this input as the plan has it."""
        return replace(self, overrides=tuple(pair for pair in self.overrides if pair[0] != key))

    def override(self, key: str, value: object) -> Scenario:
        """The scenario that also sets this input.

        Raises:
            Invalid: no such input, the value is not allowed, or every scenario must share this input.
        """
        place = place_of(key)
        if is_shared(place):
            raise Invalid(f"The {place.kind.label.lower()} is the same in every scenario; change it in the plan")
        checked = place.kind.check(value)
        return replace(self, overrides=tuple(sorted((*self.without(place.key).overrides, (place.key, checked)))))


@dataclass(frozen=True, slots=True)
class Plan:
    """Options of each decision with the chosen case, the sections that have no options, and scenarios.

    `scenario` counts from one; 0 is the plan as it stands. `prices` are the planner's own list; `origins`, ordered by
    key, say where stated values come from, and `remarks`, ordered by key, who answers for them; `decisions` are the
    log; `actuals`, which no row reads, are what was spent.
    """

    general: General = field(default_factory=General)
    infrastructure: tuple[Infrastructure, ...] = field(default_factory=lambda: (Infrastructure(),))
    team: tuple[Team, ...] = field(default_factory=lambda: (Team(),))
    architecture: tuple[Architecture, ...] = field(default_factory=lambda: (Architecture(),))
    people: People = field(default_factory=People)
    money: Money = field(default_factory=Money)
    weights: Weights = field(default_factory=Weights)
    events: Events = field(default_factory=Events)
    case: Case = field(default_factory=Case)
    scenarios: tuple[Scenario, ...] = ()
    scenario: int = 0
    prices: tuple[Price, ...] = ()
    origins: tuple[Origin, ...] = ()
    remarks: tuple[Remark, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actuals: tuple[Actual, ...] = ()

    def get(self, key: str) -> Any:
        """The value of one input.

        Raises:
            Invalid: the key names nothing in this plan.
        """
        place = place_of(key)
        return getattr(self._holder(place), place.name)

    def put(self, key: str, value: object) -> Plan:
        """The plan with one input changed; where another value came from is forgotten, and it is no sample any more.

        Raises:
            Invalid: no such input, or the value is not allowed.
        """
        place = place_of(key)
        stood = self._holder(place)
        holder = replace(stood, **{place.name: place.kind.check(value)})
        if holder == stood:
            return self
        origins = tuple(Origin(each.key) if each.key == place.key else each for each in self.origins)
        if place.listed:
            section = self._section(place)
            rows = list(getattr(section, place.listed))
            rows[place.row] = holder
            holder = replace(section, **{place.listed: tuple(rows)})
        changed = self._with_section(place, holder)
        return replace(changed, origins=origins, remarks=stated(self.remarks, place.stem))

    def put_rows(self, section: str, option: int | None, listed: str, rows: object) -> Plan:
        """The plan with a whole list changed: seats of an option, or funding.

        Raises:
            Invalid: no such list, or too many rows.
        """
        checked = list_kind(section_type(section), listed).check(rows)
        place = Place(section, option, "", listed)
        changed = self._with_section(place, replace(self._section(place), **{listed: checked}))
        scenarios = tuple(_within(scenario, place, len(checked)) for scenario in self.scenarios)
        there = (each for each in self.origins if _is_there(changed, each.key))
        origins = tuple(each if _stands(changed, self, each.key) else Origin(each.key) for each in there)
        remarks = tuple(each for each in self.remarks if _is_there(changed, each.key))
        if checked != getattr(self._section(place), listed):
            remarks = stated(remarks, place.stem)
        return replace(changed, scenarios=scenarios, origins=origins, remarks=remarks)

    def choose(self, section: str, option: int) -> Plan:
        """The plan with another option of one decision chosen.

        Raises:
            Invalid: there is no such option.
        """
        self.option(section, option)
        return replace(self, case=replace(self.case, **{section: option}))

    def option(self, section: str, option: int) -> Any:
        """One option of a decision.

        Raises:
            Invalid: there is no such option.
        """
        options = getattr(self, section)
        if not 0 <= option < len(options):
            raise Invalid(f"{section.capitalize()} has {len(options)} options; there is no option {option + 1}")
        return options[option]

    def with_options(self, section: str, options: tuple[Any, ...], chosen: int) -> Plan:
        """The plan with all options of a decision replaced and one of them chosen.

        Raises:
            Invalid: none, or more than six.
        """
        if not 1 <= len(options) <= MOST_OPTIONS:
            raise Invalid(f"A decision has between 1 and {MOST_OPTIONS} options; these are {len(options)}")
        return _changed(self, section, options).choose(section, chosen)

    def inputs(self, case: Case | None = None, scenario: int | None = None) -> Inputs:
        """What the model reads: one option of each decision, a scenario put in, lists filled up."""
        plan = standing(self if scenario is None else replace(self, scenario=scenario))
        picked = case or self.case
        return Inputs(
            constants=Constants(),
            general=plan.general,
            infrastructure=plan.infrastructure[picked.infrastructure],
            team=_filled(plan, "team", plan.team[picked.team]),
            architecture=_filled(plan, "architecture", plan.architecture[picked.architecture]),
            people=plan.people,
            money=plan.money,
            weights=plan.weights,
            events=plan.events,
        )

    def most_rows(self, section: str, listed: str) -> int:
        """The rows of a list the model has rows for: the most of any option."""
        holder = getattr(self, section)
        options = holder if isinstance(holder, tuple) else (holder,)
        return max(len(getattr(option, listed)) for option in options)

    def overridden(self, scenario: Scenario) -> Plan:
        """The plan with a scenario's overrides put in."""
        plan = self
        for key, value in scenario.overrides:
            plan = plan.put(key, value)
        return plan

    def _section(self, place: Place) -> Any:
        if place.option is None:
            return getattr(self, place.section)
        return self.option(place.section, place.option)

    def _holder(self, place: Place) -> Any:
        """The section or the list's row an input stands in."""
        section = self._section(place)
        if not place.listed:
            return section
        rows = getattr(section, place.listed)
        if place.row >= len(rows):
            raise Invalid(f"{place.listed.capitalize()} has {len(rows)} rows; there is no row {place.row + 1}")
        return rows[place.row]

    def _with_section(self, place: Place, section: Any) -> Plan:
        if place.option is None:
            return _changed(self, place.section, section)
        options = list(getattr(self, place.section))
        options[place.option] = section
        return _changed(self, place.section, tuple(options))


def _changed(plan: Plan, name: str, value: Any) -> Plan:
    """The plan with one attribute replaced."""
    change: dict[str, Any] = {name: value}
    return replace(plan, **change)


def empty_row(kind: type) -> Any:
    """What fills up a list of such rows: it has no effect on anything."""
    return next(row for row in EMPTY if isinstance(row, kind))


def _filled(plan: Plan, section: str, option: Any) -> Any:
    """An option with its lists as long as the longest of any option."""
    full = {
        each.name: getattr(option, each.name)
        + (empty_row(each.kind.row),) * (plan.most_rows(section, each.name) - len(getattr(option, each.name)))
        for each in lists_of(section_type(section))
    }
    return replace(option, **full)


def _stands(plan: Plan, before: Plan, key: str) -> bool:
    """Whether an input is still there and has the value it had."""
    try:
        return bool(plan.get(key) == before.get(key))
    except Invalid:
        return False


def _is_there(plan: Plan, key: str) -> bool:
    """Whether an input, or a list, is there."""
    try:
        return is_list(key) or plan.get(key) is not None
    except Invalid:
        return False


def _within(scenario: Scenario, place: Place, rows: int) -> Scenario:
    """The scenario without overrides of rows that a list no longer has."""
    kept = []
    for key, value in scenario.overrides:
        spot = place_of(key)
        same = (spot.section, spot.option, spot.listed) == (place.section, place.option, place.listed)
        if not (same and spot.row >= rows):
            kept.append((key, value))
    return replace(scenario, overrides=tuple(kept))


def standing(plan: Plan) -> Plan:
    """The plan with its active scenario put in: what its rows follow from."""
    return plan.overridden(plan.scenarios[plan.scenario - 1]) if plan.scenario else plan


def is_shared(place: Place) -> bool:
    """Whether an input is the same in every scenario: all are drawn in the same worlds of the same months."""
    return place.key in SHARED or (place.section, place.listed) == ("events", "ties")


def case_count(plan: Plan) -> int:
    """How many combinations of options there are."""
    count = 1
    for section in DECISIONS:
        count *= len(getattr(plan, section))
    return count


def cases(plan: Plan) -> tuple[Case, ...]:
    """Every combination of options, the last decision running fastest."""
    return tuple(
        Case(one, two, three)
        for one in range(len(plan.infrastructure))
        for two in range(len(plan.team))
        for three in range(len(plan.architecture))
    )
