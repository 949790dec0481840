"""Regret in worlds made by hand: what each case loses on average and at the worst, how often it is best, in words."""

from __future__ import annotations

from types import MappingProxyType

import numpy as np
import pytest

from core.plan import Case, Plan
from core.uncertainty.batches import Found
from core.uncertainty.regret import choice_words, is_weighted, measured, regret_words, regrets
from core.uncertainty.worlds import Sample, Setting, Worlds
from core.units import THIN_SPACE
from tests.core.uncertain import BY_TERM, BY_USE, pair, pair_worlds

SETTING = Setting(20, 8)
CASH = np.zeros((1, 20))


def by_hand(plan: Plan, costs: dict[Case, list[float]], key: str = "net_cost") -> Worlds:
    """Worlds in which a figure of each case is what is said, the same twenty in each replicate."""
    samples = {
        case: Sample(case, MappingProxyType(dict.fromkeys(range(8), Found({key: np.array(figures)}, CASH))))
        for case, figures in costs.items()
    }
    return Worlds(plan, SETTING, samples, 1.0)


def test_what_is_lost_is_counted_world_by_world() -> None:
    """By use 10 in each world; by term 6 in fourteen, 15 in five, 30 in one."""
    worlds = by_hand(pair(), {BY_USE: [10e6] * 20, BY_TERM: [6e6] * 14 + [15e6] * 5 + [30e6]})
    term, use = regrets(worlds)
    assert (term.case, use.case) == (BY_TERM, BY_USE)
    assert term.expected.value == pytest.approx((5 * 5e6 + 20e6) / 20)
    assert use.expected.value == pytest.approx(14 * 4e6 / 20)
    assert [term.best.value, use.best.value] == pytest.approx([0.7, 0.3])
    assert term.usual.value == pytest.approx(5e6)
    assert term.worst.value == pytest.approx(float(np.percentile([0] * 112 + [5e6] * 40 + [20e6] * 8, 95)))
    assert use.usual.value == use.worst.value == pytest.approx(4e6)


def test_words_say_how_often_a_case_is_best_and_what_it_costs() -> None:
    worlds = by_hand(pair(), {BY_USE: [10e6] * 20, BY_TERM: [6e6] * 14 + [15e6] * 5 + [30e6]})
    term, use = regrets(worlds)
    plain = [words.replace(THIN_SPACE, " ") for words in (regret_words(pair(), each) for each in (term, use))]
    assert plain == [
        "Lock-in is best in 7 of 10 worlds; choosing it costs at most $ 5 M more in 9 of 10 worlds.",
        "Burst is best in 1 of 3 worlds; choosing it costs at most $ 4 M more in 9 of 10 worlds.",
    ]
    said = choice_words(pair(), (term, use)).replace(THIN_SPACE, " ")
    assert said == (
        "Lock-in is regretted least: $ 2.25 M more on average; Burst least at the worst: $ 4 M more in 1 world of 20."
    )


def test_a_case_that_is_best_everywhere_is_never_regretted() -> None:
    found = regrets(pair_worlds())
    assert found[0].case == BY_USE
    assert found[0].expected.value == found[0].worst.value == 0
    assert regret_words(pair(), found[0]) == "Burst is best in nearly every world."
    assert "is best in hardly any world" in regret_words(pair(), found[1])
    assert choice_words(pair(), found).endswith("and at the worst too: nothing in 1 world of 20.")


def test_cases_that_are_alike_are_both_best() -> None:
    alike = regrets(by_hand(pair(), {BY_USE: [10e6] * 20, BY_TERM: [10e6] * 20}))
    assert [each.best.value for each in alike] == [1.0, 1.0]


def test_of_one_case_there_is_nothing_to_regret() -> None:
    assert regrets(by_hand(pair(), {BY_USE: [1.0] * 20})) == ()
    assert choice_words(pair(), ()) == "There is one combination only, and nothing to regret."


def test_shares_of_being_best_are_all_worlds_and_someone_is_never_regretted() -> None:
    draw = np.random.Generator(np.random.SFC64(5))
    costs = {case: [float(each) for each in draw.uniform(1, 9, 20)] for case in (BY_USE, BY_TERM, Case(2, 0, 0))}
    found = regrets(by_hand(pair(), costs))
    assert sum(each.best.value for each in found) == pytest.approx(1.0)
    best = min(np.mean(figures) for figures in costs.values())
    least = np.mean(np.min(list(costs.values()), axis=0))
    assert found[0].expected.value == pytest.approx(best - least)
    for each in found:
        assert 0 <= each.usual.value <= each.worst.value


def test_regret_in_value_counts_where_criteria_are_weighted_and_more_is_better() -> None:
    assert measured(pair()) == ("release_cost", "net_cost")
    weighted = pair().put("weights.swing_cost", 100)
    assert is_weighted(weighted)
    assert measured(weighted) == ("release_cost", "net_cost", "value")
    found = regrets(by_hand(pair(), {BY_USE: [0.5] * 20, BY_TERM: [0.7] * 10 + [0.2] * 10}, "value"), "value")
    assert [each.case for each in found] == [BY_USE, BY_TERM]
    assert found[0].expected.value == pytest.approx(0.1)
    assert regret_words(pair(), found[1], "value") == (
        "Lock-in is best in half of all worlds; choosing it costs at most 30 points of value in 9 of 10 worlds."
    )
