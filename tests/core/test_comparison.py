"""Every combination: what is recommended and why, where it flips, what waiting and deciding separately cost."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.comparison.cases import Everything, everything, in_turn, lead
from core.comparison.flip_points import FlipPoint, flip_points, uncertain
from core.comparison.likely import likely
from core.comparison.pictures import contributions, greyed, price_of_waiting, scatter
from core.comparison.steps import Comparison, compared, whole
from core.comparison.waiting_price import waiting
from core.comparison.weakness import weak_share
from core.comparison.words import (
    COLUMNS,
    case_words,
    firmness_words,
    flip_words,
    in_turn_words,
    likely_words,
    other_words,
    recommendation,
    rows,
    short_words,
    waiting_words,
    weight_words,
)
from core.examples import COUPLED, DENSE, FOUR_WAYS, MIXED, TUNED_8, example
from core.plan import Case, Plan, cases
from core.results import evaluate
from tests.core.plans import random_plan

WEIGHTS = (("cost", 100), ("release", 60), ("rewards", 70), ("risks", 40))


def weighted(plan: Plan) -> Plan:
    for key, swing in WEIGHTS:
        plan = plan.put(f"weights.swing_{key}", swing)
    return plan


def last(every: Everything) -> tuple[FlipPoint, ...]:
    *_, end = flip_points(every)
    assert end.is_over
    assert end.done == 1
    return end.found


@pytest.fixture(scope="module")
def coupled() -> Comparison:
    return whole(example(COUPLED))


@pytest.fixture(scope="module")
def mixed() -> Comparison:
    return whole(weighted(example(MIXED)))


def test_without_weights_the_least_net_cost_among_cases_that_hold_is_recommended(coupled: Comparison) -> None:
    plan, every = coupled.plan, coupled.all
    alone = [evaluate(plan, case) for case in cases(plan)]
    held = [place for place, each in enumerate(alone) if each.released and each.once("runway") > each.once("release")]
    assert held == [place for place, holds in enumerate(every.holds) if holds] == [0, 1, 4, 5]
    best = min(held, key=lambda place: alone[place].once("net_cost"))
    assert coupled.lead.best == every.best == best == every.place(Case(0, 1, 0))
    second = sorted(held, key=lambda place: alone[place].once("net_cost"))[1]
    assert coupled.lead.runner_up == second
    margin = alone[second].once("net_cost") - alone[best].once("net_cost")
    assert coupled.lead.margin == pytest.approx(margin, abs=0.01)
    assert not coupled.lead.is_tie


def test_net_cost_counts_each_month_to_release() -> None:
    found = evaluate(example(COUPLED).put("general.delay_cost", 100_000))
    assert found.once("net_cost") == pytest.approx(found.once("release_cost") + 23 * 100_000, abs=0.01)


def test_cases_that_do_not_hold_come_last_whatever_they_cost(coupled: Comparison) -> None:
    assert set(map(int, coupled.all.order[-2:])) == {2, 3}  # lock-in runs out of cash with both teams


def test_with_weights_the_value_decides(mixed: Comparison) -> None:
    every = mixed.all
    assert every.is_weighted
    values = [evaluate(mixed.plan, case).once("value") for case in every.cases]
    assert every.best == values.index(max(values))
    assert mixed.lead.margin == pytest.approx(max(values) - sorted(values)[-2], rel=1e-9)
    swings = dict(WEIGHTS)
    assert every.figures("weight_of_cost")[0] == pytest.approx(100 / sum(swings.values()))


def test_less_than_the_noise_is_a_tie() -> None:
    found = lead(everything(example(FOUR_WAYS)))
    assert found.is_tie
    assert 0 < found.margin < 20_000


def test_one_case_alone_leads_nobody() -> None:
    plan = example(COUPLED)
    plan = plan.with_options("infrastructure", plan.infrastructure[:1], 0).with_options("team", plan.team[:1], 0)
    found = next(iter(compared(plan)))
    assert (found.lead.runner_up, found.lead.margin) == (None, 0.0)
    assert recommendation(found)[1] == "There is no other combination to compare it with."
    assert short_words(found.all, 0) == case_words(found.all, 0)


@pytest.mark.parametrize("seed", range(8))
def test_deciding_in_turn_is_never_better_than_together(seed: int) -> None:
    every = everything(replace(random_plan(seed), scenario=0))
    for start in every.cases:
        found = in_turn(every, start)
        assert found.price >= 0
        assert found.price == every.merit[every.best] - every.merit[found.place]


def test_deciding_in_turn_may_end_elsewhere_at_a_price() -> None:
    """Two machines and two teams, each good only with the other: from the worse pair nobody moves alone."""
    plan = example(DENSE)
    found = next(iter(compared(plan)))
    other = in_turn(found.all, Case(1, 1, 0), ("infrastructure",))
    stuck = replace(found, turn=replace(other, price=123_456.0, place=3))
    assert "it costs $\u202f123\u202fk" in in_turn_words(stuck) or "that costs" in in_turn_words(stuck)
    assert in_turn_words(found).endswith("it costs nothing more.")


@pytest.mark.parametrize("name", [COUPLED, TUNED_8, pytest.param(FOUR_WAYS, marks=pytest.mark.deep)])
def test_at_a_flip_point_another_case_leads_and_just_before_it_does_not(name: str) -> None:
    plan = example(name)
    every = everything(plan)
    found = last(every)
    assert found
    assert [each.nearness for each in found] == sorted(each.nearness for each in found)
    for flip in found[:3]:
        own = flip.uncertain
        assert own.low <= flip.value <= own.high
        assert everything(plan.put(own.key, flip.value)).best == flip.winner != every.best
        end = own.high if flip.is_above else own.low
        inside = flip.value - (end - own.now) / 2_000
        if not own.kind.whole and (inside - own.now) * (end - own.now) > 0:
            assert everything(plan.put(own.key, inside)).best == every.best


def test_what_never_flips_the_answer_does_not_at_its_ends(coupled: Comparison) -> None:
    assert coupled.flips is not None
    moved = {each.uncertain.key for each in coupled.flips}
    assert {each.key for each in uncertain(coupled.plan)} == moved | {each.key for each in coupled.never}
    for each in coupled.never[::40]:
        for end in (each.low, each.high):
            assert everything(coupled.plan.put(each.key, end)).best == coupled.lead.best


def test_an_uncertain_input_lies_within_its_range_and_a_sourced_one_within_its_own() -> None:
    found = {each.key: each for each in uncertain(example(DENSE))}
    assert all(each.low <= each.now <= each.high for each in found.values())
    price = found["infrastructure.1.price"]
    assert 2.15 < price.low < price.now < price.high < 6.88
    assert "general.horizon" not in found


def test_the_price_of_waiting_is_the_sum_of_its_parts() -> None:
    plan = example(COUPLED)
    found = waiting(plan)
    assert [each.months for each in found.waits] == list(range(7))
    for each in found.waits:
        best = evaluate(plan.put("general.waiting", each.months), found.cases[each.best])
        assert each.net_cost == pytest.approx(best.once("net_cost"), abs=0.01)
        assert each.price == pytest.approx(each.net_cost - found.waits[0].net_cost, abs=0.02)
    assert found.best.months == 0
    assert found.waits[0].price == 0


def test_waiting_pays_where_prices_fall_and_time_costs_little() -> None:
    plan = example(FOUR_WAYS).put("general.delay_cost", 0).put("general.price_fall", 0.8)
    plan = plan.put("infrastructure.1.held", 0)
    found = waiting(plan)
    assert found.best.months > 0
    assert found.best.price < 0
    said = waiting_words(replace(next(iter(compared(plan))), waiting=found))
    assert said.startswith(f"Waiting {found.best.months} months pays $")


def test_a_case_is_grey_where_another_is_no_worse_on_anything(coupled: Comparison) -> None:
    grey, every = greyed(coupled.all), coupled.all
    assert not grey[coupled.lead.best]
    for place in np.flatnonzero(grey):
        better = [
            other
            for other in range(len(every.cases))
            if every.figures("release_cost")[other] <= every.figures("release_cost")[place]
            and every.figures("release")[other] <= every.figures("release")[place]
            and every.figures("lowest_cash")[other] >= every.figures("lowest_cash")[place]
            and every.figures("success_chance")[other] >= every.figures("success_chance")[place]
            and other != place
        ]
        assert better


def test_the_share_of_weak_grades_is_a_share(coupled: Comparison) -> None:
    assert coupled.weak_share is not None
    assert 0 < coupled.weak_share <= 1
    sure = Plan()
    assert 0 <= weak_share(sure) <= 1


@pytest.mark.parametrize("place", range(3))
def test_everything_is_said_in_words_and_pictures(place: int, coupled: Comparison, mixed: Comparison) -> None:
    found = (coupled, mixed, next(iter(compared(example(DENSE).put("money.cash", 0)))))[place]
    told = [*recommendation(found), in_turn_words(found), firmness_words(found), waiting_words(found)]
    told += [flip_words(found, each) for each in found.flips or ()]
    told.append(weight_words(found.all))
    assert all(words and "nan" not in words and "_" not in words for words in told)
    table = rows(found)
    assert {len(row) for row in table} == {3 + len(COLUMNS)}
    assert len(table) == len(found.all.cases)
    assert table[0][:3] == found.all.names(found.lead.best)
    assert len(scatter(found).everyone()) >= len(found.all.cases)
    assert bool(contributions(found).series) == found.all.is_weighted
    if found.waiting is not None:
        assert price_of_waiting(found.waiting).series[-1].values[0] == 0
    assert other_words(found, found.lead.best) == "the same names"


def test_likely_ranges_hold_the_plan_and_widen_with_what_moves_them(coupled: Comparison) -> None:
    assert coupled.likely is not None
    low, high = coupled.likely.release_cost
    assert low < coupled.all.figures("release_cost")[coupled.lead.best] < high
    assert coupled.likely.release[0] <= 19 <= coupled.likely.release[1]
    assert likely_words(coupled).startswith("Likely $")
    assert likely_words(replace(coupled, likely=None)) == ""
    sure = likely(Plan().put("architecture.1.demand.1.work", 9999), Case())
    assert sure.release == (37, 37)


def test_where_nothing_holds_it_is_said() -> None:
    found = next(iter(compared(example(DENSE).put("money.cash", 0))))
    assert recommendation(found)[0] == "No combination is released within the horizon with cash left."
    assert "cash runs out in month" in recommendation(found)[1]


def test_steps_come_in_order_and_say_how_far_they_are() -> None:
    steps = list(compared(example(TUNED_8)))
    assert steps[0].waiting is None
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1].flips is not None
    assert all(step.flips is None for step in steps[:-1])
    assert "gone through" in firmness_words(steps[2])
