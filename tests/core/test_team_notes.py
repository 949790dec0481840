"""Notes about the chosen team: once for a rule, never about a person, none that a plan refuses."""

from __future__ import annotations

import pytest

from core.examples import FLEET, NAMES, example
from core.inputs.team import Seat
from core.results import evaluate
from core.stretches import all_months, listed, over, stretches
from tests.core.calm import CALM
from tests.core.rules import issues, work
from tests.shorter import EXAMPLES


def test_stretches_are_said_in_words() -> None:
    assert stretches((False, True, True, False, True)) == ((1, 2), (4, 4))
    assert stretches((True, True, False, True), 2) == ((0, 1),)
    assert stretches(()) == ()
    assert all_months(((4, 4),)) == "month 4"
    assert all_months(((1, 3), (5, 5), (7, 9))) == "months 1 – 3, 5 and 7 – 9"
    assert (listed([]), listed(["a"]), listed(["a", "b", "c"])) == ("", "a", "a, b and c")


def test_a_limit_is_passed_only_by_more_than_rounding() -> None:
    assert not over(1.0099, 1)
    assert over(1.0101, 1)


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_rule_speaks_once_for_a_team(name: str) -> None:
    plan = example(name)
    for team in range(len(plan.team)):
        found = issues(plan.choose("team", team))
        heads = [issue.says.partition(":")[0] + issue.says[:60] for issue in found]
        assert len(set(heads)) == len(heads)
        offered = [issue.fix for issue in found if issue.fix]
        assert len(set(offered)) == len(offered)


def test_no_figure_of_burnout_or_leaving_is_about_a_person() -> None:
    plan = example(NAMES[3])
    for team in range(len(plan.team)):
        for issue in issues(plan.choose("team", team)):
            named = [seat.name for seat in plan.team[team].seats if seat.name in issue.says]
            assert not (named and any(word in issue.says for word in ("burnout", "burned", "leave", "exit")))
            assert "burnout" not in issue.says or "of the team" in issue.says


def test_nobody_is_no_team_to_judge() -> None:
    found = issues(CALM.put_rows("team", 0, "seats", ()))
    assert [issue.says for issue in found if issue.where.startswith("team.1")] == [
        "Balanced ten has nobody: preparation never gets done. Add a seat."
    ]


def test_no_fix_is_offered_that_a_plan_refuses() -> None:
    crowded = tuple(Seat(f"Seat {n}", product=1, tenure=12) for n in range(60))
    plan = work(CALM.put_rows("team", 0, "seats", crowded), 3)
    assert any("work nobody covers" in issue.says for issue in issues(plan))
    assert not any(issue.fix and issue.fix.words.startswith("Add") for issue in issues(plan))


def test_the_calm_plan_is_calm_with_nodes_that_run_on() -> None:
    assert CALM.people.calendar == FLEET
    assert issues(CALM) == ()
    assert evaluate(CALM).once("team_slip") == 0
