"""What to find out and which worlds are worst: worth between nothing and all, causes that are of that world."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from core.chance.arrays import Array, Places
from core.plan import Scenario
from core.results import evaluate
from core.simulate import drawn
from core.uncertainty.finding import PILOT, cost, way
from core.uncertainty.knowing import knowing
from core.uncertainty.matters import quantiles
from core.uncertainty.regret import regrets
from core.uncertainty.stories import CAUSES, EXTREME, stories
from core.uncertainty.words import knowing_words, story_words, worth_words, worthwhile
from core.uncertainty.worlds import Setting, Worlds
from tests.core.uncertain import drawn_worlds, going, pair, pair_worlds


@cache
def close() -> Worlds:
    """A pair of which now one, now the other is better: half as many machines by use beside those there are."""
    plan = pair(30.0)
    one = plan.infrastructure[0]
    return drawn_worlds(replace(plan, infrastructure=(one, replace(one, name="Half", nodes=16, price=3.9))), FEW)


FEW = Setting(256, 1)


def badness(worlds: Worlds) -> Array:
    figures = worlds.chosen.figures
    return (figures("release_cost") + figures("release") * worlds.plan.general.delay_cost).ravel()


def order(worlds: Worlds) -> Places:
    return np.argsort(-badness(worlds), kind="stable")


def test_with_one_case_there_is_nothing_to_find_out() -> None:
    plan = pair(12.0).with_options("infrastructure", pair().infrastructure[:1], 0)
    assert knowing(drawn_worlds(plan, FEW)) is None


def test_knowing_is_worth_nothing_or_more_and_one_input_no_more_than_all() -> None:
    worlds = close()
    found = knowing(worlds)
    assert found is not None
    assert found.everything.value > 0
    for each in found.inputs:
        assert each.money.value >= 0
        assert each.money.value <= found.everything.value + 1e-9
        assert each.weeks.value >= 0
        assert not each.drawn.is_event
        assert each.net == each.money.value - each.cost
    nets = [each.net for each in found.inputs]
    assert nets == sorted(nets, reverse=True)
    keys = [each.drawn.key for each in found.inputs]
    assert len(set(keys)) == len(keys)
    assert {key.split(".")[1] for key in keys if key.startswith("infrastructure")} == {"1", "2"}
    assert all(each in found.inputs and each.net > 0 for each in worthwhile(found))


def test_knowing_everything_is_worth_the_least_expected_regret() -> None:
    worlds = close()
    found = knowing(worlds)
    assert found is not None
    least = regrets(worlds)[0].expected
    assert found.everything.value == pytest.approx(least.value, rel=1e-9)
    assert found.everything.error == pytest.approx(least.error, rel=1e-9)
    assert "would be worth $" in knowing_words(found) or "about nothing" in knowing_words(found)


def test_a_choice_that_is_never_wrong_is_not_worth_finding_out_about() -> None:
    found = knowing(pair_worlds())
    assert found is not None
    assert found.everything.value == 0
    assert knowing_words(found).startswith("Whatever is found out")
    assert worthwhile(found) == ()


@pytest.mark.parametrize(("key", "who", "weeks"), [
    ("infrastructure.1.failures", PILOT.who, "2 weeks"),
    ("infrastructure.1.price", "vendors, in writing", "2 weeks"),
    ("money.other", "finance", "1 week"),
    ("people.attrition", "leads, from their own teams' records", "3 weeks"),
])  # fmt: skip
def test_who_could_find_it_out_is_said_with_what_that_costs(key: str, who: str, weeks: str) -> None:
    found = knowing(pair_worlds())
    assert found is not None
    each = next(each for each in found.inputs if each.drawn.key == key)
    assert way(key).who == who
    words = worth_words(pair(), each)
    assert who in words
    assert words.endswith(f"and {weeks}")
    assert each.cost == cost(way(key), evaluate(pair())) > 0


def test_a_pilot_costs_its_hours_and_its_people() -> None:
    """Four days on two nodes of eight at the paid price, and half a month of a mean person."""
    results, seats, team = evaluate(pair()), pair().team[0].seats, pair().team[0]
    month = team.burden * sum(s.heads * s.salary for s in seats) / sum(s.heads for s in seats) / 12
    hours = 96 * 2 * 8 * results.once("paid_price")
    assert cost(PILOT, results) == pytest.approx(0.5 * month + hours)


def test_the_worst_worlds_are_those_that_cost_most() -> None:
    """In cost and months to release, each month at its planned price, which is no world's own."""
    worlds = pair_worlds()
    price = worlds.plan.general.delay_cost
    found = [each.release_cost + each.release * price for each in stories(worlds)]
    assert found == pytest.approx(badness(worlds)[order(worlds)][:10].tolist())
    assert found == sorted(found, reverse=True)
    assert len(stories(worlds, 3)) == 3


def test_a_scenario_s_price_of_delay_counts_in_it() -> None:
    dear = Scenario("Dear").override("general.delay_cost", 5e7)
    one = drawn_worlds(replace(pair(), scenarios=(dear,), scenario=1), FEW)
    months = one.chosen.figures("release").ravel()
    assert stories(one)[0].release == months.max()


def test_causes_are_inputs_of_that_world_near_an_end_that_would_have_helped() -> None:
    worlds = pair_worlds()
    inputs = {each.key: place for place, each in enumerate(drawn(worlds.plan))}
    where = quantiles(worlds, tuple(inputs))
    for story, at in zip(stories(worlds), order(worlds), strict=False):
        assert 0 < len(story.causes) <= CAUSES
        reliefs = [each.relief for each in story.causes]
        assert reliefs == sorted(reliefs, reverse=True)
        assert reliefs[-1] > 0
        for cause in story.causes:
            place = where[at, inputs[cause.drawn.key]]
            assert min(abs(cause.worse - place), abs(cause.worse - (1 - place))) < 1e-12
            assert cause.worse < EXTREME
            low, high = cause.drawn.kind.low, cause.drawn.kind.high
            assert low <= cause.figure <= high


def test_how_long_an_outage_would_have_lasted_is_blamed_on_no_world_without_one() -> None:
    worlds = drawn_worlds(going(pair(), outage_chance=0.1, outage_months=12.0), FEW)
    where = quantiles(worlds, ("events.outage",))
    for story, at in zip(stories(worlds), order(worlds), strict=False):
        if "events.outage_months" in {each.drawn.key for each in story.causes}:
            assert where[at, 0] > 0.7


def test_a_bad_world_is_told_in_a_sentence() -> None:
    worlds = pair_worlds()
    for story in stories(worlds):
        words = story_words(worlds, story)
        assert words.startswith("$")
        assert words.endswith(".")
        assert ("not released in 24 months" in words) == (story.release > 24)
        assert ("cash gone in month" in words) == (story.runway <= 24)
        assert "market price goes as badly as" in words
    bare = replace(stories(worlds)[0], causes=())
    assert story_words(worlds, bare).endswith("nothing stands out, all of it a little.")
