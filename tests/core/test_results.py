"""Results: rows by key, months as calendar months, and what stands for «not within the horizon»."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.examples import NAMES, example
from core.inputs.infrastructure import Infrastructure
from core.keys import DECISIONS
from core.kinds import Quantity
from core.plan import Case, Plan
from core.results import Numbers, Results, Row, broken, calendar, evaluate
from core.rows import Phase
from core.schema import inputs_of
from core.terms import Recorder, given_inputs, shape_of
from core.units import COUNT
from tests.core.plans import every_input, random_plan

DENSE = example(NAMES[0])


def test_results_hold_the_plan_the_case_and_its_rows() -> None:
    results = evaluate(DENSE)
    assert results.plan is DENSE
    assert results.case == DENSE.case
    assert evaluate(DENSE, Case(1, 1, 1)).case == Case(1, 1, 1)
    assert results.once("total_cost") == pytest.approx(sum(results.months("spent")))
    assert len(results.months("cash")) == results.never == 37
    assert broken(results) == ()


def test_the_chosen_case_is_evaluated_unless_another_is_named() -> None:
    chosen = replace(DENSE, case=Case(2, 1, 1), scenario=1)
    assert evaluate(chosen).rows == evaluate(DENSE, Case(2, 1, 1), 1).rows
    assert evaluate(chosen, Case(), 0).rows == evaluate(DENSE).rows


def test_a_release_and_a_runway_are_within_the_horizon_or_one_month_after_it() -> None:
    results = evaluate(DENSE)
    assert results.released
    assert results.once("release") == 19
    never = evaluate(DENSE.put("infrastructure.1.signature", 40))
    assert not never.released
    assert never.once("release") == never.never
    poor = evaluate(DENSE.put("money.cash", 0).put_rows("money", None, "funding", ()))
    assert not poor.cash_lasts
    assert poor.once("runway") == 1
    rich = evaluate(DENSE.put("money.cash", 1e9))
    assert rich.cash_lasts
    assert rich.once("runway") == rich.never


@pytest.mark.parametrize(
    ("start", "month", "first"),
    [
        (date(2027, 1, 1), 1, date(2027, 1, 1)),
        (date(2027, 1, 1), 0, date(2026, 12, 1)),
        (date(2027, 1, 31), 12, date(2027, 12, 1)),
        (date(2027, 11, 15), 3, date(2028, 1, 1)),
        (date(2027, 1, 1), 13.9, date(2028, 1, 1)),
    ],
)
def test_months_are_calendar_months(start: date, month: float, first: date) -> None:
    assert calendar(start, month) == first
    assert evaluate(DENSE.put("general.start", start)).calendar(month) == first


@given(start=st.dates(date(1950, 1, 1), date(2199, 12, 31)), month=st.integers(0, 60))
def test_each_month_follows_the_one_before(start: date, month: int) -> None:
    this, following = calendar(start, month), calendar(start, month + 1)
    assert this.day == following.day == 1
    assert 28 <= (following - this).days <= 31


def test_a_row_that_is_not_finite_is_named() -> None:
    results = evaluate(DENSE)
    line = results.rows["need"].line
    rows = {**results.rows, "need": Row(line, [float("nan")]), "flop": Row(line, [float("inf")])}
    assert broken(Results(DENSE, DENSE.case, rows, {})) == ("flop", "need")


def test_rows_are_kept_by_phase_and_month() -> None:
    rows = Numbers(3)
    rows.section("First")
    assert rows.row("fixed", "Fixed", COUNT, 7.0) == 7.0
    assert rows.opening("moving", 5.0) == 5.0
    for month in range(4):
        rows.begin(Phase.WORK, month)
        rows.row("moving", "Moving", COUNT, 10.0 + month, note="By month.")
        assert (rows.now("fixed"), rows.now("moving")) == (7.0, 10.0 + month)
    assert rows.whole("moving").values == [10.0, 11.0, 12.0, 13.0]
    assert rows.rows["moving"].line.note == "By month."
    assert (rows.last, rows.openings) == (3.0, {"moving": 5.0})
    assert (rows.rows["fixed"].is_monthly, rows.rows["moving"].is_monthly) == (False, True)


def test_two_rows_of_one_name_and_rows_that_are_not_there_are_our_own_mistakes() -> None:
    recorder = Recorder()
    recorder.row("one", "One", COUNT, 1.0)
    with pytest.raises(ValueError, match="two rows are called one"):
        recorder.row("one", "One", COUNT, 1.0)
    for ask in (recorder.now, recorder.whole):
        with pytest.raises(ValueError, match="no row is called two yet"):
            ask("two")


def test_inputs_as_terms_are_shaped_like_the_plan() -> None:
    given_ = given_inputs(shape_of(DENSE.inputs()))
    assert len(given_.team.seats) == DENSE.most_rows("team", "seats")
    assert len(given_.money.funding) == 1


def at_the_bounds(seed: int) -> Plan:
    """A plan of one option each, half of whose figures lie on their bounds."""
    draw = np.random.default_rng(seed)
    plan = replace(random_plan(seed), case=Case(), scenarios=(), scenario=0)
    for section, given_ in every_input():
        if section in (*DECISIONS, "general", "money") and isinstance(given_.kind, Quantity) and draw.random() < 0.5:
            key = f"{section}.1.{given_.name}" if section in DECISIONS else f"{section}.{given_.name}"
            plan = plan.put(key, float(draw.choice([given_.kind.low, given_.kind.high])))
    return plan


@settings(max_examples=60)
@given(seed=st.integers(0, 2**32 - 1))
def test_every_figure_is_finite_at_the_bounds(seed: int) -> None:
    assert broken(evaluate(at_the_bounds(seed))) == ()


def test_the_worst_machines_allowed_give_finite_figures() -> None:
    kinds = {each.name: each.kind for each in inputs_of(Infrastructure) if isinstance(each.kind, Quantity)}
    worst = ("nodes", "gpus", "failures", "write", "restart", "wait", "hard_repair", "soft_repair", "idle")
    plan = DENSE
    for name in worst:
        plan = plan.put(f"infrastructure.1.{name}", kinds[name].high)
    for spares in (0, 16):
        results = evaluate(plan.put("infrastructure.1.spares", spares))
        assert broken(results) == ()
        assert not results.released
