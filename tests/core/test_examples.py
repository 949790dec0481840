"""The examples are plans a person could have written."""

from __future__ import annotations

import pytest

from core.checks import check
from core.examples import NAMES, THREE_TEAMS, example
from core.issues import Invalid
from core.keys import DECISIONS, SECTIONS, place_of, section_type
from core.kinds import Kind
from core.plan import cases
from core.results import evaluate
from core.schema import inputs_of, lists_of


@pytest.mark.parametrize("name", NAMES)
def test_an_example_holds_only_what_its_kinds_allow(name: str) -> None:
    plan = example(name)
    assert plan.general.title == name
    for section in SECTIONS:
        holders = getattr(plan, section) if section in DECISIONS else (getattr(plan, section),)
        for holder in holders:
            parts = [(section_type(section), holder)]
            for listed in lists_of(section_type(section)):
                rows = listed.kind.check(getattr(holder, listed.name))
                parts += [(listed.kind.row, row) for row in rows]
            for kind_of, part in parts:
                for each in inputs_of(kind_of):
                    kind: Kind = each.kind
                    assert kind.check(getattr(part, each.name)) == getattr(part, each.name)


@pytest.mark.parametrize("name", NAMES)
def test_the_scenarios_of_an_example_change_what_the_plan_has(name: str) -> None:
    plan = example(name)
    for scenario in plan.scenarios:
        assert scenario.overrides == tuple(sorted(scenario.overrides))
        for key, value in scenario.overrides:
            assert place_of(key).kind.check(value) == value != plan.get(key)


@pytest.mark.parametrize("name", NAMES)
def test_an_example_is_released_as_chosen_and_its_cases_differ(name: str) -> None:
    plan = example(name)
    results = evaluate(plan)
    assert results.released
    if name == THREE_TEAMS:  # team.md 5.6: the flat team is done in month 26 and out of cash in month 23
        assert (results.once("release"), results.once("runway")) == (26, 23)
    else:
        assert results.cash_lasts
    grave = {issue.where for issue in check(plan, results) if issue.grave}
    assert grave == (set() if results.cash_lasts else {"money.cash"})
    each = [evaluate(plan, case) for case in cases(plan)]
    figures = {tuple(one.once(key) for key in ("total_cost", "all_useful", "people_work")) for one in each}
    assert len(figures) == len(each)


def test_no_example_is_no_example() -> None:
    with pytest.raises(Invalid, match="There is no example called “none”; there are: 13 B dense model, 64 nodes; 8 B"):
        example("none")
