"""Months of team and work that were read before give what reading everything anew gives."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pytest

from core.examples import DENSE
from core.kinds import Quantity
from core.plan import Case, Plan
from core.results import Results, evaluate
from tests.core.plans import random_plan, random_value
from tests.shorter import short
from tests.workbook.edits import places

EDITS = (
    ("infrastructure.1.price", 5.0, True),
    ("infrastructure.1.staff_cost", 20_000.0, True),
    ("infrastructure.2.price", 9.0, True),
    ("money.cash", 1e6, True),
    ("general.discount", 0.01, True),
    ("weights.swing_cost", 40, True),
    ("team.1.name", "Another", True),
    ("infrastructure.1.nodes", 32, False),
    ("infrastructure.1.failures", 30.0, False),
    ("team.1.seats.2.salary", 90_000.0, False),
    ("people.attrition", 0.01, False),
    ("people.link_idle", False, False),
    ("architecture.1.tokens", 1e12, False),
    ("general.waiting", 2, False),
    ("general.horizon", 18.0, False),
)


def same(one: Results, other: Results) -> bool:
    rows = {key: row.values for key, row in one.rows.items()} == {key: row.values for key, row in other.rows.items()}
    return rows and one.openings == other.openings


@pytest.mark.parametrize(("key", "value", "kept"), EDITS, ids=[key for key, *_ in EDITS])
def test_an_edit_is_read_as_if_nothing_had_been_read_before(key: str, value: object, kept: bool) -> None:  # noqa: FBT001
    before = evaluate(short(DENSE))
    plan = before.plan.put(key, value)
    after = evaluate(plan, before=before)
    assert same(after, evaluate(plan))
    assert (after.rows["busy_1"] is before.rows["busy_1"]) == kept


@pytest.mark.parametrize("seed", range(12))
def test_any_edit_of_a_random_plan_is_read_as_if_nothing_had_been_read_before(seed: int) -> None:
    draw = np.random.default_rng(seed)
    plan = random_plan(seed)
    found = [place for place in places(plan) if isinstance(place.kind, Quantity)]
    for _ in range(4):
        before = evaluate(plan)
        place = found[int(draw.integers(len(found)))]
        plan = plan.put(place.key, random_value(place.name, place.kind, draw))
        assert same(evaluate(plan, before=before), evaluate(plan)), place.key


def test_other_cases_are_read_with_their_own_months() -> None:
    """What followed from the other options before an edit serves after it; nothing older is kept."""
    plan: Plan = short(DENSE)
    before = evaluate(plan)
    assert before.earlier == {}
    assert {each.case for each in (*before.beside, *before.teams, *before.models)} > set(before.others)
    after = evaluate(plan.put("money.cash", 2e6), before=before)
    assert set(after.earlier) == {
        Case(1, 0, 0),
        Case(2, 0, 0),
        Case(3, 0, 0),
        Case(0, 1, 0),
        Case(0, 0, 1),
        Case(0, 0, 2),
    }
    for each in (*after.beside, *after.teams, *after.models):
        assert same(each, evaluate(after.plan, each.case))
    assert after.beside[1].rows["busy_1"] is before.beside[1].rows["busy_1"]
    assert after.beside[1].earlier == {}


def test_what_followed_from_a_plan_is_let_go_at_once() -> None:
    """What has many thousand pieces must not wait for the collector, which would halt the window."""
    gc.disable()
    try:
        results = evaluate(short(DENSE))
        assert results.versus
        assert results.teams[results.case.team] is results.models[results.case.architecture] is results
        held = [weakref.ref(each) for each in (results, *results.beside, *results.teams, *results.models)]
        del results
        assert [each() for each in held] == [None] * len(held)
    finally:
        gc.enable()
