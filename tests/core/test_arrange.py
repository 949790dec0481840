"""Options and scenarios are rearranged: the chosen one stays chosen, and overrides follow their options."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from core import arrange
from core.examples import NAMES, example
from core.issues import Invalid
from core.keys import DECISIONS, MOST_OPTIONS, MOST_SCENARIOS, place_of
from core.plan import Case, Plan, Scenario
from core.results import broken, evaluate
from tests.core.plans import random_plan

PLAN = replace(example(NAMES[0]), case=Case(1, 0, 2), scenario=1)
# Which option of the dense example each scenario's override of `delay` and `tariff` means.
LATE = MappingProxyType({"Burst": 2.0, "Lock-in": 6.0})


def names(plan: Plan, section: str) -> list[str]:
    return [option.name for option in getattr(plan, section)]


def chosen(plan: Plan, section: str) -> str:
    place: int = getattr(plan.case, section)
    return names(plan, section)[place]


def overrides_by_name(plan: Plan, number: int = 0) -> dict[str, Any]:
    """What a scenario says, by the name of the infrastructure option it says it of."""
    return {
        plan.infrastructure[place_of(key).option or 0].name: value for key, value in plan.scenarios[number].overrides
    }


@pytest.mark.parametrize("section", DECISIONS)
def test_a_new_option_has_defaults_stands_last_and_is_chosen(section: str) -> None:
    plan = arrange.add(PLAN, section)
    assert names(plan, section)[:-1] == names(PLAN, section)
    assert getattr(plan.case, section) == len(getattr(PLAN, section))
    assert chosen(arrange.add(plan, section), section) == f"{chosen(plan, section)} 2"
    assert overrides_by_name(plan) == LATE


@pytest.mark.parametrize("section", DECISIONS)
def test_a_copy_stands_after_its_source_with_another_name_and_is_chosen(section: str) -> None:
    plan = arrange.duplicate(PLAN, section, 0)
    first, second, *rest = getattr(plan, section)
    assert second == replace(first, name=f"{first.name} 2")
    assert (first, *rest) == getattr(PLAN, section)
    assert chosen(plan, section) == second.name
    assert chosen(arrange.duplicate(plan, section, 0), section) == f"{first.name} 3"
    assert overrides_by_name(plan) == LATE


def test_a_removed_option_takes_its_overrides_with_it() -> None:
    plan = arrange.remove(PLAN, "infrastructure", 0)
    assert names(plan, "infrastructure") == names(PLAN, "infrastructure")[1:]
    assert chosen(plan, "infrastructure") == chosen(PLAN, "infrastructure")
    assert overrides_by_name(plan) == {"Lock-in": 6.0}
    assert plan.scenarios[1].overrides == (("infrastructure.2.tariff", 0.15),)
    assert plan.scenario == PLAN.scenario


@pytest.mark.parametrize(("removed", "left"), [(0, 0), (1, 1), (2, 1), (3, 1)])
def test_the_chosen_option_stays_chosen_or_its_neighbour_takes_over(removed: int, left: int) -> None:
    plan = arrange.remove(PLAN, "infrastructure", removed)
    assert plan.case.infrastructure == left
    assert arrange.remove(PLAN, "architecture", 2).case.architecture == 1


@pytest.mark.parametrize(("option", "to"), [(0, 3), (3, 0), (1, 2), (2, 2), (1, 0)])
def test_a_moved_option_keeps_its_overrides_and_the_choice(option: int, to: int) -> None:
    plan = arrange.move(PLAN, "infrastructure", option, to)
    assert names(plan, "infrastructure")[to] == names(PLAN, "infrastructure")[option]
    assert sorted(names(plan, "infrastructure")) == sorted(names(PLAN, "infrastructure"))
    assert chosen(plan, "infrastructure") == chosen(PLAN, "infrastructure")
    assert overrides_by_name(plan) == LATE
    assert evaluate(plan).once("total_cost") == evaluate(PLAN).once("total_cost")


def test_moving_back_and_forth_changes_nothing() -> None:
    assert arrange.move(arrange.move(PLAN, "team", 0, 1), "team", 1, 0) == PLAN


def test_an_option_is_renamed() -> None:
    assert names(arrange.rename(PLAN, "team", 1, " Six "), "team") == ["Balanced ten", "Six"]
    with pytest.raises(Invalid, match="Name must not be empty"):
        arrange.rename(PLAN, "team", 1, " ")


def test_a_decision_holds_six_options_and_at_least_one() -> None:
    plan = PLAN
    for count in range(2, MOST_OPTIONS):
        plan = arrange.duplicate(plan, "team", 0)
        assert len(plan.team) == count + 1
    with pytest.raises(Invalid, match="at most 6 options; remove one first"):
        arrange.add(plan, "team")
    with pytest.raises(Invalid, match="at most 6 options; remove one first"):
        arrange.duplicate(plan, "team", 0)
    while len(plan.team) > 1:
        plan = arrange.remove(plan, "team", len(plan.team) - 1)
    with pytest.raises(Invalid, match="Team needs at least one option; this is the only one"):
        arrange.remove(plan, "team", 0)


@pytest.mark.parametrize("option", [-1, 9])
def test_no_option_is_no_option(option: int) -> None:
    for act in (arrange.duplicate, arrange.remove):
        with pytest.raises(Invalid, match="there is no option"):
            act(PLAN, "team", option)
    for places in ((option, 0), (0, option)):
        with pytest.raises(Invalid, match="there is no option"):
            arrange.move(PLAN, "team", *places)
    with pytest.raises(Invalid, match=r"no option|lacks the number of the option"):
        arrange.rename(PLAN, "team", option, "Name")


def test_a_new_scenario_is_empty_and_active() -> None:
    plan = arrange.add_scenario(PLAN, " Best ")
    assert plan.scenarios[2] == Scenario("Best")
    assert plan.scenario == 3
    assert evaluate(plan).once("total_cost") == evaluate(replace(PLAN, scenario=0)).once("total_cost")


def test_scenarios_have_names_of_their_own_and_are_six_at_most() -> None:
    with pytest.raises(Invalid, match="There is a scenario called “Late delivery” already"):
        arrange.add_scenario(PLAN, "Late delivery")
    with pytest.raises(Invalid, match="Scenario must not be empty"):
        arrange.add_scenario(PLAN, "")
    plan = PLAN
    while len(plan.scenarios) < MOST_SCENARIOS:
        plan = arrange.add_scenario(plan, f"Scenario {len(plan.scenarios)}")
    with pytest.raises(Invalid, match="at most 6 scenarios; remove one first"):
        arrange.add_scenario(plan, "Seventh")


def test_a_removed_scenario_leaves_the_plan_as_it_stands() -> None:
    plan = arrange.remove_scenario(PLAN, 1)
    assert [each.name for each in plan.scenarios] == ["Dear power and machines"]
    assert plan.scenario == 0


def test_a_scenario_is_replaced_in_its_place() -> None:
    plan = arrange.put_scenario(PLAN, 2, Scenario("Other"))
    assert [each.name for each in plan.scenarios] == ["Late delivery", "Other"]
    assert plan.scenario == 1


def test_another_scenario_is_made_active_or_refused() -> None:
    assert [arrange.activate(PLAN, number).scenario for number in (0, 1, 2)] == [0, 1, 2]
    for number in (-1, 3):
        with pytest.raises(Invalid, match="The plan has 2 scenarios; there is no scenario"):
            arrange.activate(PLAN, number)


class Arranging(RuleBasedStateMachine):
    """Any order of arrangements leaves a plan that can be evaluated in every option and scenario."""

    plan: Plan

    @initialize(seed=st.integers(0, 1000))
    def begin(self, seed: int) -> None:
        self.plan = random_plan(seed).put("general.horizon", 12)

    @rule(section=st.sampled_from(DECISIONS), act=st.sampled_from((arrange.duplicate, arrange.remove)), data=st.data())
    def copy_or_remove(self, section: str, act: Any, data: st.DataObject) -> None:
        count = len(getattr(self.plan, section))
        option = data.draw(st.integers(0, count - 1))
        if 1 < count < MOST_OPTIONS:
            self.plan = act(self.plan, section, option)

    @rule(section=st.sampled_from(DECISIONS), data=st.data())
    def move(self, section: str, data: st.DataObject) -> None:
        place = st.integers(0, len(getattr(self.plan, section)) - 1)
        kept = chosen(self.plan, section)
        self.plan = arrange.move(self.plan, section, data.draw(place), data.draw(place))
        assert chosen(self.plan, section) == kept

    @precondition(lambda self: len(self.plan.scenarios) < MOST_SCENARIOS)
    @rule(section=st.sampled_from(DECISIONS), value=st.floats(0, 2))
    def override(self, section: str, value: float) -> None:
        key = {"infrastructure": "delay", "team": "burden", "architecture": "least_after"}[section]
        option = getattr(self.plan.case, section) + 1
        scenario = Scenario(f"Scenario {len(self.plan.scenarios)}").override(f"{section}.{option}.{key}", 1 + value)
        self.plan = arrange.add_scenario(self.plan, f"Free {len(self.plan.scenarios)} {value}")
        self.plan = arrange.put_scenario(self.plan, self.plan.scenario, scenario)

    @precondition(lambda self: self.plan.scenarios)
    @rule(data=st.data())
    def drop_or_activate(self, data: st.DataObject) -> None:
        number = data.draw(st.integers(1, len(self.plan.scenarios)))
        act = data.draw(st.sampled_from((arrange.remove_scenario, arrange.activate)))
        self.plan = act(self.plan, number)

    @invariant()
    def the_plan_is_whole(self) -> None:
        plan = self.plan
        assert all(1 <= len(getattr(plan, section)) <= MOST_OPTIONS for section in DECISIONS)
        assert all(len(set(names(plan, section))) == len(names(plan, section)) for section in DECISIONS)
        for scenario in plan.scenarios:
            assert [key for key, _ in scenario.overrides] == sorted({key for key, _ in scenario.overrides})
            assert all(plan.overridden(scenario).get(key) == value for key, value in scenario.overrides)
        assert broken(evaluate(plan)) == ()


TestArranging = Arranging.TestCase
TestArranging.settings = settings(
    max_examples=20, stateful_step_count=12, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
