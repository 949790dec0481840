"""The log of decisions: recorded with figures of the day, superseded, open again."""

from __future__ import annotations

from datetime import date

import pytest

from core.decision_log import change, considered, record, remove, reviews, supersede, wrong
from core.examples import COUPLED, example
from core.inputs.decisions import DECIDED, MOST_DECISIONS, PROPOSED, SUPERSEDED, Decision
from core.issues import Invalid
from core.plan import Plan
from core.results import evaluate
from core.summary_comparison import decisions

DAY, LATER = date(2026, 11, 20), date(2027, 3, 1)
PLAN = example(COUPLED)
RESULTS = evaluate(PLAN)


def logged(triggers: str = "release > 20") -> Plan:
    return change(record(PLAN, RESULTS, DAY), 0, "triggers", triggers)


def test_a_decision_is_recorded_with_the_options_and_figures_of_that_day() -> None:
    (made,) = record(PLAN, RESULTS, DAY).decisions
    assert (made.number, made.status, made.date) == (1, DECIDED, DAY)
    assert made.answer == "Dense 13 B, 4 T tokens on Burst with Flat six"
    assert made.considered == considered(RESULTS)
    assert "Burst (chosen) $\u202f3.9\u202fM, Nov 2028, over 24 months; Lock-in $\u202f24.6\u202fM" in made.considered
    assert "Team: Flat six (chosen)" in made.considered


def test_another_takes_its_place_and_it_stays_in_the_log() -> None:
    plan = supersede(logged(), 0, RESULTS, LATER)
    old, new = plan.decisions
    assert (old.status, old.number) == (SUPERSEDED, 1)
    assert (new.status, new.number, new.supersedes, new.date) == (PROPOSED, 2, 1, LATER)
    assert new.triggers == old.triggers
    with pytest.raises(Invalid, match="Decision 1 is superseded already"):
        supersede(plan, 0, RESULTS, LATER)


def test_numbers_stay_when_others_go() -> None:
    plan = record(record(logged(), RESULTS, DAY), RESULTS, DAY)
    plan = record(remove(plan, 0), RESULTS, DAY)
    assert [each.number for each in plan.decisions] == [2, 3, 4]


def test_a_decision_is_open_again_once_a_condition_is_met_and_not_when_it_is_superseded() -> None:
    plan = logged("release > 20; date >= 2027-01-01")
    (found,) = reviews(evaluate(plan), DAY)
    assert found.words == "Which combination do we take? Release month is 23: over 20."
    (later,) = reviews(evaluate(plan), LATER)
    assert len(later.fired) == 2
    calm = plan.choose("team", 1)
    assert reviews(evaluate(calm), DAY) == ()
    assert reviews(evaluate(change(plan, 0, "status", SUPERSEDED)), LATER) == ()


def test_a_condition_that_is_none_is_not_taken_and_one_that_names_nothing_is_told() -> None:
    with pytest.raises(Invalid, match="is no condition"):
        logged("release")
    plan = logged("profit > 3")
    assert reviews(evaluate(plan), DAY) == ()
    (issue,) = wrong(evaluate(plan), DAY)
    assert (issue.where, issue.says) == (
        "decisions.1.triggers",
        "Decision 1: There is no row and no input called “profit”.",
    )


def test_values_are_checked_as_everywhere() -> None:
    with pytest.raises(Invalid, match="Undoing costs must lie between"):
        change(logged(), 0, "undo_cost", -1)


def test_a_full_log_says_so() -> None:
    full = Plan(decisions=tuple(Decision(number=float(n + 1)) for n in range(MOST_DECISIONS)))
    with pytest.raises(Invalid, match="at most 200 decisions"):
        record(full, RESULTS, DAY)


def test_each_decision_begins_a_page_of_its_own() -> None:
    plan = record(logged(), RESULTS, LATER)
    blocks = decisions(evaluate(plan))
    heads = [block for block in blocks if getattr(block, "fresh", False)]
    assert [head.text for head in heads] == [  # type: ignore[union-attr]
        "Decision 1: Which combination do we take?",
        "Decision 2: Which combination do we take?",
    ]
    assert decisions(RESULTS) == []
