"""What differences between teams hang on: sizes by hand, the limit, the words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.examples import THREE_TEAMS, example
from core.kinds import Quantity
from core.results import evaluate
from core.sources import Grade
from core.team_evidence import LIMIT, WEAK, Hold, holds, sentence, told, weak_figures

PLAN = example(THREE_TEAMS)
BALANCED = 1


def test_only_figures_of_weak_grade_are_moved() -> None:
    weak = weak_figures()
    assert {kind.source.grade for kind in weak.values()} == set(WEAK) == {Grade.WEAK, Grade.GUESS}
    assert "manage_fixed" in weak
    assert "attrition" not in weak  # medium


def test_each_part_is_what_moving_one_figure_to_an_end_of_its_range_does_to_the_difference() -> None:
    release, burnout = holds(PLAN, BALANCED)
    teams = [evaluate(PLAN, replace(PLAN.case, team=place)) for place in (0, BALANCED)]
    assert release.difference == teams[1].once("release") - teams[0].once("release")
    assert burnout.difference == pytest.approx(teams[1].once("peak_burnout") - teams[0].once("peak_burnout"))
    for name, kind in weak_figures().items():
        swing = max(abs(_difference(name, kind, share) - burnout.difference) for share in (0.1, 0.9))
        assert dict(burnout.parts).get(kind.label, 0.0) == pytest.approx(swing, rel=1e-3, abs=1e-6), name


def _difference(name: str, kind: Quantity, share: float) -> float:
    assert kind.spread is not None
    value = kind.spread.at(getattr(PLAN.people, name), share)
    plan = PLAN.put(f"people.{name}", min(max(value, kind.low), kind.high))
    flat, other = (evaluate(plan, replace(plan.case, team=place)).once("peak_burnout") for place in (0, BALANCED))
    return other - flat


def test_what_moves_a_difference_is_the_root_of_the_sum_of_the_squares() -> None:
    for hold in holds(PLAN, BALANCED):
        assert hold.moved**2 == pytest.approx(sum(part**2 for _, part in hold.parts))
        assert [part for _, part in hold.parts] == sorted((part for _, part in hold.parts), reverse=True)


@pytest.mark.parametrize(("moved", "is_weak"), [(LIMIT * 8, False), (LIMIT * 8 + 1e-9, True)])
def test_more_than_30_per_cent_is_weak(moved: float, is_weak: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert Hold("Months to release", "{:.0f}", -8.0, moved, ()).is_weak is is_weak


def test_a_sentence_names_both_teams_the_size_the_share_and_the_strongest_figures() -> None:
    parts = (("Operators of any cluster", 2.0), ("Managing anything", 1.4), ("Fatigue", 0.1))
    hold = Hold("Months to release", "{:.0f}", -8.0, 4.0, parts)
    assert sentence("Flat six", "Balanced ten", hold) == (
        "Months to release: between “Flat six” and “Balanced ten” lie 8; figures of weak grade move this by ± 4, 50% "
        "of it, most of all “Operators of any cluster” (± 2), “Managing anything” (± 1)."
    )
    none = sentence("A", "B", Hold("Months to release", "{:.0f}", 0.0, 1.0, parts))
    assert "lie 0; figures of weak grade move this by ± 1, most of all" in none


def test_a_plan_with_one_team_has_nothing_to_compare_and_one_with_three_says_what_hangs_on_weak_figures() -> None:
    assert list(told(replace(PLAN, team=PLAN.team[:1]))) == [(), ()]
    *growing, said = told(PLAN)
    assert [len(each) for each in growing] == sorted(len(each) for each in growing)
    assert len(said) == sum(hold.is_weak for other in (1, 2) for hold in holds(PLAN, other))
