"""Inputs that move together: which are, whatever is drawn; what is told of ties; their keys follow the options."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest

from core import arrange
from core.chance.correlation import repaired
from core.chance.order import spearman
from core.checks import check
from core.examples import DENSE, example
from core.inputs.events import MOST_TIES, Tie
from core.issues import Invalid
from core.keys import DECISIONS
from core.plan import Case, Plan, Scenario, standing
from core.ranges import ties, uncertain_key
from core.results import evaluate
from core.simulate import drawn, places
from tests.core.calm import CALM
from ui import changes

PRICES = ("infrastructure.1.price", "infrastructure.2.price", "general.price_fall")


def tied(plan: Plan, *rows: tuple[str, str, float]) -> Plan:
    return replace(plan, events=replace(plan.events, ties=tuple(Tie(*row) for row in rows)))


def keys(plan: Plan) -> list[tuple[str, str]]:
    return [(tie.first, tie.second) for tie in plan.events.ties]


def told(plan: Plan) -> list[tuple[str, str]]:
    found = check(plan, evaluate(plan))
    return [(each.where, each.says) for each in found if each.where.startswith("events")]


def correlation(columns: Iterable[np.ndarray], one: int, other: int) -> float:
    return float(spearman(np.column_stack(tuple(columns)))[one, other])


PLAN = tied(
    example(DENSE),
    (PRICES[0], PRICES[2], -0.5),
    (PRICES[1], PRICES[2], 0.7),
    (PRICES[0], PRICES[1], -0.3),
    ("general.discount", "money.other", 0.4),
)


def test_inputs_of_options_that_are_never_chosen_together_move_together() -> None:
    """Two cases have one price each; beside each other they stand in the worlds that the tie asks for."""
    plan = tied(example(DENSE), (PRICES[0], PRICES[1], 0.8))
    found = [places(plan, [each.key for each in drawn(plan, Case(at, 0, 0))], 1024, 3)[PRICES[at]] for at in (0, 1)]
    assert correlation(found, 0, 1) == pytest.approx(0.8, abs=0.01)


@pytest.mark.parametrize("case", [Case(0, 0, 0), Case(1, 1, 2)])
def test_a_column_is_the_same_whatever_else_is_drawn(case: Case) -> None:
    asked = [each.key for each in drawn(PLAN, case)]
    found, every = places(PLAN, asked, 256, 1, 2), places(PLAN, [*PRICES, "general.discount"], 256, 1, 2)
    assert list(found) == asked
    shared = [key for key in every if key in found]
    assert len(shared) >= 2
    assert all(np.array_equal(found[key], every[key]) for key in shared)
    assert all(np.array_equal(places(PLAN, [key], 256, 1, 2)[key], every[key]) for key in every)


def test_all_ties_hold_together_and_what_is_not_tied_stays_as_it_was() -> None:
    names = ("general.discount", *PRICES, "infrastructure.1.lead")
    found, free = (places(plan, names, 2048, 1) for plan in (PLAN, example(DENSE)))
    ranks = spearman(np.column_stack(tuple(found.values())))
    assert ranks[1, 3] == pytest.approx(-0.5, abs=0.01)
    assert ranks[2, 3] == pytest.approx(0.7, abs=0.01)
    assert ranks[1, 2] == pytest.approx(-0.3, abs=0.01)
    assert np.array_equal(found["infrastructure.1.lead"], free["infrastructure.1.lead"])
    assert all(np.array_equal(np.sort(found[key]), np.sort(free[key])) for key in names)


def test_the_order_of_rows_and_of_ends_does_not_matter() -> None:
    turned = tuple(Tie(each.second, each.first, each.rank) for each in PLAN.events.ties[::-1])
    other = replace(PLAN, events=replace(PLAN.events, ties=turned))
    one, two = (places(plan, PRICES, 128, 9) for plan in (PLAN, other))
    assert all(np.array_equal(one[key], two[key]) for key in PRICES)


def test_of_a_pair_stated_twice_the_last_row_counts_and_what_names_nothing_is_left_out() -> None:
    plan = tied(
        Plan(),
        ("general.discount", "money.other", 0.4),
        ("money.other", "general.discount", 0.2),
        ("general.discount", "money.other", 0.6),
        ("general.discount", "nowhere", 0.9),
        ("general.discount", "general.discount", 0.9),
        ("infrastructure.2.price", "general.discount", 0.9),
        ("team.1.seats.1.salary", "general.discount", 0.9),
        ("general.horizon", "general.discount", 0.9),
    )
    found, target = ties(plan)
    assert found == ("general.discount", "money.other")
    assert target[0][1] == target[1][0] == 0.6


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("infrastructure.01.price", "infrastructure.1.price"),
        ("events.delivery", "events.delivery"),
        ("infrastructure.1.name", None),
        ("infrastructure.9.price", None),
        ("general.horizon", None),
        ("", None),
    ],
)
def test_a_tie_names_an_uncertain_input(key: str, found: str | None) -> None:
    assert uncertain_key(example(DENSE), key) == found


def test_a_sound_tie_is_passed_over_in_silence() -> None:
    assert told(tied(CALM, (PRICES[0], PRICES[2], -0.5), ("events.delivery", "events.prices", 0.9))) == []


def test_it_is_told_what_is_tied_to_nothing_to_itself_or_twice() -> None:
    plan = tied(
        CALM,
        ("nowhere", PRICES[0], 0.5),
        (PRICES[0], "general.horizon", 0.5),
        (PRICES[0], PRICES[0], 0.5),
        (PRICES[0], PRICES[1], 0.5),
        (PRICES[1], PRICES[0], 0.4),
    )
    found = told(plan)
    assert [where for where, _ in found] == [
        "events.ties.1.first",
        "events.ties.2.second",
        "events.ties.3.second",
        "events.ties.5.rank",
    ]
    words = (
        "“nowhere” is the key of no input",
        "“general.horizon” is the key of no",
        "to itself",
        "tied in a row above",
    )
    assert all(word in says and says.endswith(".") for word, (_, says) in zip(words, found, strict=True))


def test_correlations_that_cannot_all_hold_are_told_with_how_far_they_are_moved() -> None:
    """Two inputs that each go with a third by 0.9 cannot go against each other by 0.9: all three move."""
    plan = tied(CALM, (PRICES[0], PRICES[1], 0.9), (PRICES[0], PRICES[2], 0.9), (PRICES[1], PRICES[2], -0.9))
    change = repaired(ties(plan)[1])[1]
    assert change == pytest.approx(0.4, abs=0.01)
    ((where, says),) = told(plan)
    assert where == "events.ties"
    assert f"by up to {change:.2f}" in says
    found = spearman(np.column_stack(tuple(places(plan, PRICES, 2048, 1).values())))
    assert abs(found[0, 1] - 0.9) < change + 0.03


@pytest.mark.parametrize("key", ["events.seed", "events.ties.1.rank"])
def test_scenarios_share_seed_and_ties(key: str) -> None:
    with pytest.raises(Invalid, match="same in every scenario; change it in the plan"):
        Scenario("Other").override(key, 0.5)


def test_an_edit_of_seed_or_tie_in_a_scenario_changes_the_plan() -> None:
    plan = changes.put(replace(PLAN, scenario=1), "events.seed", 7)
    assert (plan.events.seed, plan.scenarios) == (7, PLAN.scenarios)
    rows = (replace(plan.events.ties[0], rank=0.1), *plan.events.ties[1:])
    assert changes.put_rows(plan, "events", None, "ties", rows).events.ties == rows
    assert changes.put(plan, "events.delivery", 0.5).events.delivery == 0
    assert standing(changes.put(plan, "events.delivery", 0.5)).events.delivery == 0.5


def test_keys_follow_an_option_that_moves() -> None:
    plan = arrange.move(PLAN, "infrastructure", 0, 2)
    assert keys(plan)[:3] == [
        ("infrastructure.3.price", PRICES[2]),
        ("infrastructure.1.price", PRICES[2]),
        ("infrastructure.3.price", "infrastructure.1.price"),
    ]
    assert keys(plan)[3] == keys(PLAN)[3]
    assert arrange.move(plan, "infrastructure", 2, 0) == PLAN


def test_ties_of_an_option_that_is_removed_go_with_it() -> None:
    assert keys(arrange.remove(PLAN, "infrastructure", 0)) == [("infrastructure.1.price", PRICES[2]), keys(PLAN)[3]]
    assert keys(arrange.remove(PLAN, "infrastructure", 3)) == keys(PLAN)
    assert keys(arrange.remove(PLAN, "team", 0)) == keys(PLAN)


def test_a_copy_is_tied_as_its_source_is() -> None:
    plan = arrange.duplicate(PLAN, "infrastructure", 0)
    assert keys(plan)[:4] == [
        (PRICES[0], PRICES[2]),
        ("infrastructure.3.price", PRICES[2]),
        (PRICES[0], "infrastructure.3.price"),
        keys(PLAN)[3],
    ]
    assert keys(plan)[4:] == [(PRICES[1], PRICES[2]), (PRICES[1], "infrastructure.3.price")]
    assert [tie.rank for tie in plan.events.ties] == [-0.5, 0.7, -0.3, 0.4, -0.5, -0.3]
    inside = tied(example(DENSE), ("infrastructure.2.lead", "infrastructure.2.delay", 0.5))
    assert keys(arrange.duplicate(inside, "infrastructure", 1))[1] == (
        "infrastructure.3.lead",
        "infrastructure.3.delay",
    )


def test_copies_are_tied_as_long_as_there_is_room() -> None:
    plan = tied(example(DENSE), *[(PRICES[0], PRICES[2], 0.1)] * MOST_TIES)
    assert arrange.duplicate(plan, "infrastructure", 0).events.ties == plan.events.ties


@pytest.mark.parametrize("section", DECISIONS)
def test_words_that_are_no_key_stay_as_they_are(section: str) -> None:
    plan = tied(example(DENSE), ("", "nowhere", 0.5), ("infrastructure.x.price", "general.no", 0.1))
    for other in (
        arrange.duplicate(plan, section, 0),
        arrange.remove(plan, section, 0),
        arrange.move(plan, section, 0, 1),
        arrange.add(plan, section),
    ):
        assert other.events.ties == plan.events.ties
