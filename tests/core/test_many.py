"""Reading the model once for many plans gives what reading each of them gives."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.examples import COUPLED, DENSE, NAMES, example
from core.many import Many, read_cases, read_many
from core.plan import Case, Plan, cases
from core.results import Results, evaluate
from tests.core.plans import random_plan
from tests.shorter import QUICK, short


def differing(many: Many, place: int, alone: Results) -> list[str]:
    """Keys of the rows in which one of many is not what it is alone: 1e-9 relative, rounding of differences aside."""
    found = []
    for key, row in alone.rows.items():
        read = many.months(key)[:, place] if row.is_monthly else many.once(key)[place : place + 1]
        scale = np.maximum(1.0, np.abs(np.asarray(row.values)))
        if np.any(np.abs(read - np.asarray(row.values)) > 1e-9 * scale + 1e-5 * ("gap" in key or "check" in key)):
            found.append(key)
    return found


@pytest.mark.parametrize("name", sorted(QUICK))
def test_every_case_of_an_example_is_read_as_it_is_alone(name: str) -> None:
    plan = short(name)
    many = read_cases(plan)
    for place, case in enumerate(cases(plan)):
        assert differing(many, place, evaluate(plan, case)) == [], case


@pytest.mark.deep
@pytest.mark.parametrize("name", NAMES)
def test_every_case_of_every_example_is_read_over_its_whole_horizon(name: str) -> None:
    plan = example(name)
    many = read_cases(plan)
    for place, case in enumerate(cases(plan)):
        assert differing(many, place, evaluate(plan, case)) == [], case


@pytest.mark.parametrize("seed", range(6))
def test_every_case_of_random_plans_is_read_as_it_is_alone(seed: int) -> None:
    plan = replace(random_plan(seed), scenario=0)
    many = read_cases(plan)
    for place, case in enumerate(cases(plan)):
        assert differing(many, place, evaluate(plan, case)) == [], case


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("general.waiting", (0, 1, 4)),
        ("people.attrition", (0.0, 0.2, 0.5)),
        ("people.hiring_lead", (0, 2, 6)),
        ("infrastructure.1.failures", (5.0, 20.0, 60.0)),
        ("infrastructure.1.terms", ("By use", "By term", "Owned")),
        ("team.1.seats.2.start", (1, 4, 9)),
        ("team.1.seats.3.ramp", (1, 3, 12)),
        ("architecture.1.demand.1.function", ("Data", "Product", "Evaluation")),
        ("architecture.1.demand.2.profile", ("Even", "Rising", "Falling")),
        ("money.funding.1.month", (2, 8, 20)),
        ("general.discount", (0.0, 0.1, 0.3)),
    ],
)
def test_one_input_at_many_values_is_read_as_it_is_alone(key: str, values: tuple[object, ...]) -> None:
    plan = short(DENSE)
    each = [plan.put(key, value) for value in values]
    many = read_many([one.inputs() for one in each])
    for place, one in enumerate(each):
        assert differing(many, place, evaluate(one)) == [], values[place]


def test_some_cases_and_a_scenario_may_be_asked_for() -> None:
    plan: Plan = example(DENSE)
    chosen = (Case(1, 0, 2), Case(0, 1, 0))
    many = read_cases(plan, chosen, scenario=1)
    for place, case in enumerate(chosen):
        assert many.once("release_cost")[place] == pytest.approx(
            evaluate(plan, case, 1).once("release_cost"), rel=1e-12
        )


def test_one_plan_alone_is_read_too() -> None:
    plan = short(COUPLED)
    many = read_many([plan.inputs()])
    assert many.figure("cash", 3).tolist() == [evaluate(plan).months("cash")[3]]
    assert many.figure("release").shape == (1,)
