"""Two plans against each other: what differs, and what each decision has to do with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.comparison.plans import FIGURES, Versus, versus
from core.comparison.plans_paper import change, paper, pictures, steps, verdict
from core.examples import COUPLED, DENSE, example
from core.paper import Table
from core.plan import Plan
from core.results import evaluate
from core.teams import ASSISTED
from tests.core.plans import random_plan
from tests.shorter import short

NAMES = ("Before", "After")
PLAN = short(DENSE)


def against(one: Plan, other: Plan) -> Versus:
    return versus(one, other, NAMES)


def test_a_plan_does_not_differ_from_itself() -> None:
    found = against(PLAN, PLAN)
    assert not found.differences
    assert not found.options
    assert all(fall.one == fall.other and not fall.parts for fall in found.falls)
    assert verdict(found) == "The chosen cases do not differ in any input."
    assert pictures(found) == ()


def test_one_changed_input_is_one_line_with_both_values() -> None:
    (line,) = against(PLAN, PLAN.put("infrastructure.1.price", 5.5)).differences
    assert (line.section, line.label, line.one, line.other) == (
        "infrastructure",
        "Usage price",
        "4.19 $ / GPU-h",
        "5.5 $ / GPU-h",
    )


def test_rows_of_lists_differ_by_place_and_added_ones_are_named() -> None:
    moved = PLAN.put("team.1.seats.4.start", 4)
    assert against(PLAN, moved).differences[0].label == "Seats 4, start"
    seats = PLAN.team[0].seats
    fewer = PLAN.put_rows("team", 0, "seats", seats[:-1])
    (gone,) = (each for each in against(PLAN, fewer).differences if each.other == "–")
    assert gone.one == seats[-1].name


def test_options_that_only_one_of_them_has_are_named() -> None:
    more = PLAN.with_options("team", (*PLAN.team, ASSISTED), 0)
    assert against(PLAN, more).options == ("Only After has the team “Vendor-assisted six”.",)


def test_the_parts_add_up_to_the_difference_whatever_the_order() -> None:
    other = PLAN.put("infrastructure.1.price", 5.5).put("architecture.1.tokens", 3e12).put("money.other", 60_000)
    found, back = against(PLAN, other), against(other, PLAN)
    for fall, turned in zip(found.falls, back.falls, strict=True):
        assert sum(part for _, part in fall.parts) == pytest.approx(fall.other - fall.one, abs=1e-6)
        assert dict(turned.parts) == pytest.approx({name: -part for name, part in fall.parts}, abs=1e-6)
        assert {name for name, _ in fall.parts} == {"infrastructure", "architecture", "money"}
    ends = evaluate(PLAN), evaluate(other)
    assert [(fall.one, fall.other) for fall in found.falls] == [(ends[0].once(k), ends[1].once(k)) for k in FIGURES]


def test_of_two_groups_each_has_the_mean_of_both_orders() -> None:
    dear, longer = PLAN.put("infrastructure.1.price", 6), PLAN.put("architecture.1.tokens", 8e12)
    both = dear.put("architecture.1.tokens", 8e12)
    base, one, two, all_ = (evaluate(each).once("total_cost") for each in (PLAN, dear, longer, both))
    fall = next(each for each in against(PLAN, both).falls if each.key == "total_cost")
    mean = ((one - base) + (all_ - two)) / 2
    assert dict(fall.parts)["infrastructure"] == pytest.approx(mean, abs=1e-6)


@pytest.mark.parametrize("seed", range(6))
def test_parts_of_random_plans_add_up(seed: int) -> None:
    one, other = (replace(random_plan(number), scenario=0) for number in (seed, seed + 100))
    for fall in against(one, other).falls:
        scale = 1e-9 * (abs(fall.one) + abs(fall.other)) + 1e-6
        assert sum(part for _, part in fall.parts) == pytest.approx(fall.other - fall.one, abs=scale)


def test_what_does_not_come_about_is_said_and_not_drawn() -> None:
    plan = example(COUPLED)
    found = against(plan, plan.choose("infrastructure", 1))
    told = {fall.key: change(fall) for fall in found.falls}
    assert told["release"] == "not within the horizon in one of them"
    assert told["runway"] == "beyond the horizon in one of them"
    assert [chart.title for chart in pictures(found)] == ["Cost to release: what the difference comes from"]


def test_plans_of_different_horizons_are_compared_over_the_longer_one() -> None:
    found = against(PLAN, PLAN.put("general.horizon", 36))
    assert found.horizon == 36
    assert all(fall.one == fall.other for fall in found.falls)


def test_the_comparison_is_a_paper() -> None:
    other = PLAN.put("infrastructure.1.price", 5.5).put("team.1.seats.4.start", 6).put("general.waiting", 2)
    found = against(PLAN, other)
    made = paper(found)
    tables = [block for block in made.blocks if isinstance(block, Table)]
    assert len(tables) == 2
    assert len(tables[1].rows) == len(found.differences) == 3
    assert verdict(found).startswith("3 inputs differ: cost to release ")
    assert steps(found.falls[0], NAMES).categories[0] == "Before"
