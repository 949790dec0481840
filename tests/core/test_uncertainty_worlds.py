"""Worlds: each is a plan that can be read alone, the same seed draws the same, and all cases meet the same ones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.draws import Array, Draws
from core.model_examples import MIX_8
from core.plan import Case, Scenario
from core.results import reading
from core.simulate import drawn, drawn_inputs, places, world
from core.uncertainty.batches import CASH, ONCE, Batch, run
from core.uncertainty.worlds import Setting
from tests.core.uncertain import BY_TERM, BY_USE, SETTING, drawn_worlds, going, pair, pair_worlds

KEYS = ("release_cost", "release", "total_cost", "runway", "net_cost")


def values(figure: object) -> Array:
    """The column of an input that is drawn."""
    assert isinstance(figure, Draws)
    return figure.values


@pytest.mark.parametrize("case", [BY_USE, BY_TERM])
@pytest.mark.parametrize("number", [0, 17, 63])
def test_one_world_read_alone_is_that_world(case: Case, number: int) -> None:
    sample = pair_worlds().samples[case]
    inputs = drawn_inputs(pair(), SETTING.worlds, 1, sample.case, replicate=3)
    alone = reading(world(inputs, number)).rows
    for key in KEYS:
        assert sample.figures(key)[3][number] == pytest.approx(alone[key].values[0], rel=1e-9), key
    cash = sample.cash()[:, 3 * SETTING.worlds + number]
    assert cash == pytest.approx(np.asarray(alone[CASH].values), rel=1e-9, abs=1e-5)


def test_the_same_seed_draws_the_same_worlds_and_another_others() -> None:
    batch = Batch(pair(), BY_USE, 0, 32, is_compiled=False)
    one, again, other = run(batch), run(batch), run(replace(batch, plan=going(pair(), seed=2.0)))
    for key in ONCE:
        assert (one.figures[key] == again.figures[key]).all()
    assert (one.cash == again.cash).all()
    assert (one.figures["release_cost"] != other.figures["release_cost"]).any()


def test_replicates_are_other_worlds() -> None:
    costs = pair_worlds().chosen.figures("release_cost")
    assert costs.shape == (8, 64)
    assert len({tuple(row) for row in costs}) == 8


def test_every_case_meets_the_same_worlds() -> None:
    by_use, by_term = (drawn_inputs(pair(), 64, 1, case) for case in (BY_USE, BY_TERM))
    for section in ("general", "people", "events", "money", "architecture"):
        one, other = getattr(by_use, section), getattr(by_term, section)
        for name in one.__slots__:
            if isinstance(value := getattr(one, name), Draws):
                assert (value.values == getattr(other, name).values).all(), (section, name)


def test_a_scenario_meets_the_same_worlds() -> None:
    """Places are the same; figures of an input it sets are at the same place of a range that moves along."""
    plan = replace(pair(), scenarios=(Scenario("Dear").override("infrastructure.1.price", 6.0),))
    one, other = drawn_inputs(plan, 64, 1), drawn_inputs(replace(plan, scenario=1), 64, 1)
    assert (values(one.events.delivery) == values(other.events.delivery)).all()
    assert (values(one.people.attrition) == values(other.people.attrition)).all()
    price, dear = values(one.infrastructure.price), values(other.infrastructure.price)
    assert (np.argsort(price) == np.argsort(dear)).all()
    assert (dear > price).all()


def test_an_option_that_is_added_moves_no_world_of_the_others() -> None:
    plan = pair()
    more = replace(plan, architecture=(*plan.architecture, MIX_8))
    keys = [each.key for each in drawn(plan)]
    one, other = (places(each, keys, 64, 1) for each in (plan, more))
    assert all((one[key] == other[key]).all() for key in keys)


def test_each_input_lies_once_in_each_slice() -> None:
    for key, column in places(pair(), [each.key for each in drawn(pair())], 64, 1).items():
        assert sorted(np.floor(column * 64).astype(int)) == list(range(64)), key


def test_worlds_come_bit_by_bit_and_end_whole() -> None:
    found = pair_worlds()
    assert found.is_over
    assert [each.case for each in found.whole] == [BY_USE, BY_TERM]
    assert found.chosen is found.samples[BY_USE]
    assert found.chosen.cash().shape == (25, SETTING.count)
    assert all(np.isfinite(found.chosen.figures(key)).all() for key in ONCE)


def test_one_replicate_alone_is_told_in_eight_parts() -> None:
    found = drawn_worlds(pair(), Setting(64, 1))
    assert found.chosen.figures("release").shape == (8, 8)
    assert (found.chosen.figures("release").ravel() == pair_worlds().chosen.figures("release")[0]).all()


@pytest.mark.parametrize(("draws", "worlds"), [(1, 32), (256, 32), (257, 64), (16_384, 2048), (16_385, 4096)])
def test_so_many_draws_are_rounded_up_to_powers_of_two(draws: int, worlds: int) -> None:
    assert Setting.of(draws) == Setting(worlds, 8)
