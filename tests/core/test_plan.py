"""A plan is one value: every input is read and changed by its key, options are chosen, scenarios put in."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from core.examples import NAMES, example
from core.inputs.money import Funding
from core.inputs.prices import Origin
from core.inputs.team import Seat, Team
from core.issues import Invalid
from core.keys import DECISIONS, SECTIONS, place_of, section_type
from core.plan import Case, Plan, Scenario, case_count, cases, empty_row
from core.results import evaluate
from core.schema import inputs_of, lists_of
from tests.core.plans import plans, random_value
from tests.shorter import EXAMPLES

DENSE = example(NAMES[0])


def keys_of(plan: Plan) -> list[str]:
    """The key of every single input a plan holds."""
    keys = []
    for section in SECTIONS:
        holders = getattr(plan, section)
        options = tuple(enumerate(holders, 1)) if section in DECISIONS else ((None, holders),)
        for number, holder in options:
            stem = section if number is None else f"{section}.{number}"
            keys += [f"{stem}.{each.name}" for each in inputs_of(section_type(section))]
            for listed in lists_of(section_type(section)):
                for row in range(1, len(getattr(holder, listed.name)) + 1):
                    keys += [f"{stem}.{listed.name}.{row}.{each.name}" for each in inputs_of(listed.kind.row)]
    return keys


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_input_of_a_plan_is_changed_by_its_key_and_nothing_else(name: str) -> None:
    plan = example(name)
    draw = np.random.default_rng(3)
    keys = keys_of(plan)
    before = {key: plan.get(key) for key in keys}
    for key in keys:
        place = place_of(key)
        if place.option is not None and place.option + 1 < len(getattr(plan, place.section)):
            continue  # of many options the last one is enough
        value = random_value(place.name, place.kind, draw)
        changed = plan.put(key, value)
        assert changed.get(key) == value
        assert {other for other in keys if changed.get(other) != before[other]} <= {key}
        origins = tuple(Origin(key) if origin.key == key else origin for origin in plan.origins)
        remarks = tuple(replace(each, is_sample=each.is_sample and each.key != place.stem) for each in plan.remarks)
        back = plan if value == before[key] else replace(plan, origins=origins, remarks=remarks)
        assert changed.put(key, before[key]) == back


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("team.9.name", "Team has 2 options; there is no option 9"),
        ("team.1.seats.99.role", "Seats has 10 rows; there is no row 99"),
        ("money.funding.2.amount", "Funding has 1 rows; there is no row 2"),
        ("general.nothing", "There is no input called “nothing”"),
        ("nothing", "There is no section called “nothing”"),
    ],
)
def test_a_key_of_nothing_is_refused_in_a_sentence(key: str, says: str) -> None:
    value = "Name" if key.endswith(("name", "role")) else 1
    for act in (DENSE.get, lambda name: DENSE.put(name, value)):
        with pytest.raises(Invalid) as refused:
            act(key)
        assert says in str(refused.value)


def test_a_value_out_of_bounds_is_refused_and_the_plan_is_as_it_was() -> None:
    with pytest.raises(Invalid, match="Horizon must lie between 12 and 60 months"):
        DENSE.put("general.horizon", 61)
    assert DENSE.general.horizon == 36


def test_rows_are_replaced_as_a_whole() -> None:
    changed = DENSE.put_rows("team", 1, "seats", (Seat(role="One"), Seat(role="Two")))
    assert [seat.role for seat in changed.team[1].seats] == ["One", "Two"]
    assert changed.put_rows("money", None, "funding", ()).money.funding == ()
    with pytest.raises(Invalid, match="Funding may have at most 12 rows"):
        DENSE.put_rows("money", None, "funding", (Funding(),) * 13)
    with pytest.raises(Invalid, match="There is no list called “rows”"):
        DENSE.put_rows("money", None, "rows", ())
    with pytest.raises(Invalid, match="there is no option 3"):
        DENSE.put_rows("team", 2, "seats", ())


def test_overrides_of_rows_that_are_gone_go_with_them() -> None:
    scenario = Scenario("Dear").override("team.1.seats.2.salary", 90_000).override("team.1.seats.1.salary", 80_000)
    scenario = scenario.override("team.2.seats.2.salary", 70_000).override("team.1.burden", 1.4)
    plan = replace(DENSE, scenarios=(scenario,)).put_rows("team", 0, "seats", (Seat(),))
    kept = [key for key, _ in plan.scenarios[0].overrides]
    assert kept == ["team.1.burden", "team.1.seats.1.salary", "team.2.seats.2.salary"]


def test_a_scenario_keeps_one_value_an_input_ordered_by_key() -> None:
    scenario = Scenario("Case").override("money.other", 1).override("general.hours", 700).override("money.other", 2)
    assert scenario.overrides == (("general.hours", 700.0), ("money.other", 2.0))
    assert scenario.without("money.other").overrides == (("general.hours", 700.0),)
    assert scenario.without("money.cash") == scenario


@pytest.mark.parametrize(("key", "value"), [("money.nothing", 1), ("money.other", -1), ("money.other", "much")])
def test_a_scenario_takes_only_what_a_plan_takes(key: str, value: object) -> None:
    with pytest.raises(Invalid):
        Scenario("Case").override(key, value)


def test_all_scenarios_share_the_horizon() -> None:
    with pytest.raises(Invalid, match="The horizon is the same in every scenario; change it in the plan"):
        Scenario("Short").override("general.horizon", 24)


def test_a_scenario_is_read_in_place_of_the_plan() -> None:
    late = replace(DENSE, scenario=1)
    assert late.inputs().infrastructure.delay == 2.0
    assert late.inputs(scenario=0).infrastructure.delay == 0.25
    assert DENSE.inputs(scenario=2).infrastructure.price == 6.88
    assert DENSE.inputs(Case(1, 1, 2), 1).infrastructure.delay == 6.0
    assert DENSE.overridden(Scenario("None")) == DENSE
    assert evaluate(late).rows.keys() == evaluate(DENSE).rows.keys()


def test_all_teams_have_rows_for_as_many_seats() -> None:
    filled = DENSE.inputs(Case(0, 1, 0)).team.seats
    assert len(filled) == DENSE.most_rows("team", "seats") == 10
    assert filled[6:] == (empty_row(Seat),) * 4
    short = replace(DENSE, team=(DENSE.team[1],), case=Case())
    long = evaluate(DENSE, Case(0, 1, 0))
    for key in ("team_capacity", "backlog", "burnout", "payroll", "headcount", "cash"):
        assert evaluate(short).months(key) == long.months(key)


def test_another_option_is_chosen_or_refused() -> None:
    assert DENSE.choose("team", 1).case == Case(0, 1, 0)
    assert DENSE.option("team", 1).name == "Flat six"
    for option in (-1, 2):
        with pytest.raises(Invalid, match="Team has 2 options; there is no option"):
            DENSE.choose("team", option)


def test_a_decision_has_one_to_six_options() -> None:
    assert DENSE.with_options("team", (Team(),) * 6, 5).case.team == 5
    for count in (0, 7):
        with pytest.raises(Invalid, match=f"between 1 and 6 options; these are {count}"):
            DENSE.with_options("team", (Team(),) * count, 0)
    with pytest.raises(Invalid, match="there is no option 3"):
        DENSE.with_options("team", (Team(),) * 2, 2)


def test_cases_are_all_combinations_of_options() -> None:
    found = cases(DENSE)
    assert len(found) == len(set(found)) == case_count(DENSE) == 4 * 2 * 3
    assert found[:4] == (Case(0, 0, 0), Case(0, 0, 1), Case(0, 0, 2), Case(0, 1, 0))


@settings(max_examples=40)
@given(plan=plans())
def test_a_random_plan_holds_only_what_its_kinds_allow(plan: Plan) -> None:
    for key in keys_of(plan):
        assert place_of(key).kind.check(plan.get(key)) == plan.get(key)
    assert plan.put("general.title", "Same") == replace(plan, general=replace(plan.general, title="Same"))
    assert hash(plan.case) == hash(plan.case)
    assert 0 <= plan.scenario <= len(plan.scenarios)
