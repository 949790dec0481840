"""What counts besides money: the value of cases, how far weights may move, regret over scenarios."""

from __future__ import annotations

import numpy as np
import pytest

from core.choice.additive import totals
from core.choice.criteria import Criterion, swing_weights, values
from core.comparison.cases import points
from core.comparison.firmness import acceptance_words, interval_words, outside_words, regret_words, slid_words
from core.comparison.steps import Comparison, compared, whole
from core.comparison.tradeoffs import JUDGED, regrets, slid, trade_offs
from core.examples import COUPLED, DENSE, MIXED, example
from core.inputs.weights import COMPUTED, CRITERIA
from core.plan import Plan

WEIGHTS = (("cost", 100), ("release", 60), ("rewards", 70), ("risks", 40))


def weighted(plan: Plan) -> Plan:
    for key, swing in WEIGHTS:
        plan = plan.put(f"weights.swing_{key}", swing)
    return plan


@pytest.fixture(scope="module")
def mixed() -> Comparison:
    return whole(weighted(example(MIXED)))


@pytest.fixture(scope="module")
def coupled() -> Comparison:
    return next(iter(compared(example(COUPLED))))


def test_weights_hold_in_their_intervals_and_flip_beyond(mixed: Comparison) -> None:
    trades = mixed.trades
    assert trades is not None
    for place, interval in enumerate(trades.intervals):
        assert interval.low - 1e-9 <= interval.now <= interval.high + 1e-9
        if interval.now and interval.nearest is not None:
            flip = interval.nearest
            beyond = flip.value + (0.01 if flip.value > interval.now else -0.01)
            rest = np.delete(trades.weights, place)
            moved = np.insert(rest / rest.sum() * (1 - beyond), place, beyond)
            assert int(np.argmax(trades.values @ moved)) == flip.winner
    assert slid(trades, float(trades.weights[list(JUDGED)].sum())) == mixed.lead.best
    assert trades.first.sum() == pytest.approx(1.0)


def test_the_value_of_the_model_is_the_additive_one_on_the_declared_scales(mixed: Comparison) -> None:
    every, weights = mixed.all, mixed.plan.weights
    swings = [getattr(weights, f"swing_{key}") for key, _ in CRITERIA]
    assert totals(points(every), swing_weights(swings)) == pytest.approx(100 * every.figures("value"), rel=1e-12)
    for key, label, row in COMPUTED:
        scale = Criterion(key, label, None, getattr(weights, f"worst_{key}"), getattr(weights, f"best_{key}"))
        own = values((scale,), every.figures(row)[:, None])[:, 0]
        assert own == pytest.approx(100 * every.figures(f"value_of_{key}"), abs=1e-9), key


def test_cases_beyond_a_scale_are_told(mixed: Comparison) -> None:
    assert outside_words(mixed) == ()
    tight = weighted(example(MIXED)).put("weights.worst_cost", 3e6)
    assert outside_words(next(iter(compared(tight)))) == ("Cost: 2 of 4 combinations lie beyond the scale.",)


def test_without_weights_or_scenarios_there_is_nothing_to_trade_off_or_regret(coupled: Comparison) -> None:
    assert trade_offs(coupled.all) is None
    assert coupled.trades is None
    assert regrets(coupled.plan, coupled.all) is None


def test_regrets_are_against_the_best_of_each_scenario() -> None:
    plan = example(DENSE)
    found = next(each for each in compared(plan, flips=False) if each.regrets is not None)
    assert found.regrets is not None
    table = found.regrets.robust.regrets
    assert table.shape == (24, 3)
    assert (table.min(axis=0) == 0).all()
    base = -found.all.figures("net_cost")
    assert table[:, 0] == pytest.approx(base.max() - base)
    assert "Over 3 scenarios" in regret_words(found, found.regrets)


def test_how_firm_it_is_is_said_in_words(mixed: Comparison) -> None:
    trades = mixed.trades
    assert trades is not None
    told = interval_words(mixed, trades)
    assert len(told) == len(WEIGHTS) + 1
    assert told[0] == "Cost 37%: never changes the answer."
    assert "Dense 13 B beside it leads" in " ".join(told)
    assert acceptance_words(mixed, trades).startswith("It comes first under 40% of all weightings")
    assert slid_words(mixed, trades, float(trades.judged.now)).endswith("still leads.")
