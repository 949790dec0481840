"""What is said of worlds: chances in words people use, ranges, steps as they come, pictures of the same figures."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from core.chance.estimate import Estimate
from core.simulate import drawn
from core.uncertainty import pictures
from core.uncertainty.knowing import Knowing, Worth
from core.uncertainty.matters import OUTCOMES, shares
from core.uncertainty.measures import cash_out, not_released, spread
from core.uncertainty.words import (
    case_line,
    case_name,
    figure,
    likely,
    month,
    name,
    odds,
    precise,
    settings,
    share_words,
    worthwhile,
)
from core.units import HOUR, MONTH, PERCENT, THIN_SPACE, USD, Unit, brief_money
from tests.core.uncertain import BY_TERM, BY_USE, drawn_worlds, pair, pair_told, pair_worlds


@pytest.mark.parametrize(("share", "words"), [
    (1.0, "nearly certain"), (0.995, "nearly certain"), (0.97, "97 in 100"), (0.95, "95 in 100"),
    (0.94, "9 in 10"), (0.7, "7 in 10"), (0.56, "6 in 10"), (0.549, "even odds"), (0.5, "even odds"),
    (0.451, "even odds"), (0.44, "4 in 10"), (0.4, "4 in 10"), (0.35, "1 in 3"), (0.33, "1 in 3"), (0.25, "1 in 4"),
    (0.2, "1 in 5"), (0.1, "1 in 10"), (0.02, "1 in 50"), (0.006, "1 in 100"), (0.005, "fewer than 1 in 200"),
    (0.0, "fewer than 1 in 200"),
])  # fmt: skip
def test_a_chance_is_said_as_so_many_in_so_many(share: float, words: str) -> None:
    assert odds(share) == words


def test_words_of_odds_are_never_far_from_the_share() -> None:
    for share in np.linspace(0.006, 0.994, 400):
        words = odds(float(share))
        count, _, whole = "1 in 2".partition(" in ") if words == "even odds" else words.partition(" in ")
        said = float(count) / float(whole)
        assert abs(said - share) < max(0.051, 0.2 * share), (share, words)


def test_ranges_are_said_as_the_tenth_the_middle_and_the_ninetieth() -> None:
    worlds = pair_worlds()
    low, middle, high = (brief_money(each.value) for each in spread(worlds, worlds.chosen, "release_cost"))
    cost, release, cash = likely(worlds, worlds.chosen)
    assert cost == f"Likely {low} – {high} to release, {middle} in the middle."
    first = spread(worlds, worlds.chosen, "release")[0].value
    misses = not_released(worlds, worlds.chosen).value
    assert release.startswith(f"Released from {month(worlds.plan, first)} on; ")
    assert release.endswith(f"{odds(misses)} that it is not released in 24 months.")
    assert (cash == "Cash lasts to release in nearly every world.") == (cash_out(worlds, worlds.chosen).value <= 0.005)


def test_what_is_never_released_is_said_to_be_so_once() -> None:
    worlds = drawn_worlds(pair(12.0))
    assert likely(worlds, worlds.chosen)[1] == "Hardly ever released within 12 months: fewer than 1 in 200."
    assert case_line(worlds, worlds.chosen)[2] == "never"


def test_a_case_in_a_table_has_its_range_and_its_chances() -> None:
    worlds = pair_worlds()
    cost, middle, release, out, well = case_line(worlds, worlds.samples[BY_TERM])
    assert " – " in cost
    assert middle.startswith("$")
    assert release == "never" or release.endswith("never")
    assert out == f"{cash_out(worlds, worlds.samples[BY_TERM]).value:.0%}"
    assert well == "0%"


def test_cases_are_named_by_what_there_is_a_choice_between() -> None:
    assert case_name(pair(), BY_USE) == "Burst"
    assert case_name(pair(), BY_TERM) == "Lock-in"
    single = pair().with_options("infrastructure", pair().infrastructure[:1], 0)
    assert case_name(single, BY_USE).count(" + ") == 2


def test_inputs_are_named_with_their_option() -> None:
    named = {each.key: name(pair(), each) for each in drawn(pair())}
    assert named["infrastructure.1.price"] == "Burst, usage price"
    assert named["events.prices"] == "Market price"
    assert len(set(named.values())) == len(named)


@pytest.mark.parametrize(("unit", "value", "words"), [
    (PERCENT, 0.3081, "30.8 %"), (HOUR, 2.494, "2.49 h"), (USD, 1234.5, "1,234 $"), (MONTH, 0.0414, "0.041 months")
])  # fmt: skip
def test_figures_have_three_digits_and_their_unit(unit: Unit, value: float, words: str) -> None:
    assert figure(unit, value) == words.replace(" ", THIN_SPACE)


def test_a_figure_stands_with_its_interval_or_is_never() -> None:
    assert precise(Estimate(math.inf, 0.0), MONTH) == "never"
    assert precise(Estimate(2e6, 1e5), USD) == f"{brief_money(2e6)} ± {brief_money(2.37e5)}"
    assert precise(Estimate(12.0, math.inf), MONTH) == MONTH.plain(12.0)


def test_every_figure_says_how_it_was_made() -> None:
    assert settings(pair_worlds()) == (
        "512 worlds in 8 replicates of 64 scrambled Sobol’ points, seed 1; the same worlds for every combination."
    )


def test_what_is_said_comes_step_by_step_and_nothing_is_taken_back() -> None:
    steps = pair_told()
    first, last = steps[0], steps[-1]
    assert first.worlds.setting.count == 64
    assert first.tornado is not None
    assert first.matters is None
    assert first.stories == ()
    dones = [each.worlds.done for each in steps]
    assert dones == sorted(dones)
    for one, other in pairwise(steps):
        assert one.matters is None or other.matters == one.matters
        assert not one.stories or other.stories == one.stories
        assert one.knowing is None or other.knowing is not None
    assert last.worlds.is_over
    assert last.matters is not None
    assert set(last.matters) == set(OUTCOMES)
    assert len(last.stories) == 10
    assert last.knowing is not None


def test_pictures_show_the_figures_that_are_said() -> None:
    last, worlds = pair_told()[-1], pair_worlds()
    assert last.matters is not None
    cash = pictures.cash(worlds)
    assert [len(each.values) for each in cash.series] == [25, 25, 25]
    assert all(high >= low for high, low in zip(cash.series[0].values, cash.series[2].values, strict=True))
    out = pictures.out_of_cash(worlds).series[0].values
    assert list(out) == sorted(out)
    release = pictures.release(worlds)
    assert sum(release.series[0].values) == pytest.approx(1.0, abs=0.0005 * len(release.series[0].values))
    assert release.categories[-1] == "not in 24"
    assert [cloud.label for cloud in pictures.options(worlds).clouds] == ["Burst", "Lock-in"]
    bars = pictures.tornado(pair(), last.tornado, "release_cost", "Cost", 1e6, "million $")
    assert len(bars.categories) == 10
    told = pictures.shares(pair(), last.matters["release_cost"], "Cost")
    assert told.categories[0] == "1. Market price"
    assert sum(each.values[0] for each in told.series) == pytest.approx(last.matters["release_cost"][0].value)


def test_what_is_not_worth_its_cost_is_in_no_picture() -> None:
    found = pair_told()[-1].knowing
    assert found is not None
    assert not pictures.worth(pair(), found).categories
    each = found.inputs[0]
    worth = Worth(each.drawn, Estimate(9e5, 1e4), each.weeks, each.way, 1e5)
    noise = Worth(each.drawn, Estimate(9e5, 6e5), each.weeks, each.way, 1e5)
    some = Knowing(found.everything, (worth, noise, *found.inputs))
    assert worthwhile(some) == (worth,)
    assert [series.values for series in pictures.worth(pair(), some).series] == [(1e5,), (8e5,)]


def test_a_share_is_said_with_its_rank_and_error() -> None:
    top = shares(pair_worlds(), "release_cost")[0]
    said = share_words(pair(), replace(top, value=0.4, error=0.05))
    assert said == "1. Market price: 40% of the spread (± 10%)"
