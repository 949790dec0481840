from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import what_if
from core.change_log import places
from core.examples import DENSE, example
from core.issues import Invalid
from core.kinds import Quantity
from core.own_ranges import Ranged, with_range
from core.plan import Plan, Scenario, standing
from core.results import evaluate
from tests.shorter import short

PRICE = "infrastructure.1.price"
FIGURES = tuple(each.key for each in places(example(DENSE)) if isinstance(each.kind, Quantity))


@pytest.mark.parametrize("key", sorted({key.rsplit(".", 1)[-1]: key for key in FIGURES}.values()))
def test_every_figure_has_a_track_of_round_allowed_values_around_its_own(key: str) -> None:
    plan = example(DENSE)
    track, kind, value = what_if.track(plan, key), what_if.triable(plan, key)[1], plan.get(key)
    seen = [track.value(place) for place in range(track.last + 1)]
    assert 1 <= track.last <= 400
    assert seen == sorted(set(seen))
    for each in (seen[0], seen[len(seen) // 2], seen[-1]):
        assert kind.check(each) == each
        assert seen[track.place(each)] == each
        assert len(kind.to_text(each)) <= 16
    assert seen[0] <= value <= seen[-1]


def test_a_track_goes_over_the_own_range_before_the_declared_one_and_else_half_way_round() -> None:
    plan = Plan()
    declared = what_if.track(plan, PRICE)
    assert (declared.value(0), declared.value(declared.last)) == (2.15, 6.9)
    own = what_if.track(with_range(plan.put(PRICE, 4.0), PRICE, Ranged(3.0, 4.0, 5.0), date(2027, 1, 1)), PRICE)
    assert (own.value(0), own.value(own.last)) == (3.0, 5.0)
    bare = what_if.track(plan.put("money.cash", 10e6), "money.cash")
    assert (bare.value(0), bare.value(bare.last)) == (5e6, 15e6)
    nothing = what_if.track(plan.put("infrastructure.1.spares", 0), "infrastructure.1.spares")
    assert nothing.value(0) == 0.0
    assert nothing.step >= 1


@given(place=st.integers(0, 90))
def test_places_and_values_of_a_track_lead_to_each_other(place: int) -> None:
    track = what_if.track(Plan(), PRICE)
    at = min(place, track.last)
    assert track.place(track.value(at)) == at


def test_words_and_what_a_scenario_cannot_change_are_not_tried() -> None:
    plan = short(DENSE)
    with pytest.raises(Invalid, match="no figure"):
        what_if.track(plan, "general.title")
    what_if.track(plan, "general.horizon")
    within = replace(plan, scenario=1)
    for key in ("general.horizon", "general.price_fall", "events.seed"):
        with pytest.raises(Invalid, match="the same in every scenario"):
            what_if.track(within, key)
    what_if.track(within, PRICE)


def test_shifts_tell_now_then_and_the_difference() -> None:
    base = evaluate(short(DENSE))
    same = what_if.shifts(base, base)
    assert [each.key for each in same] == ["total_cost", "release", "runway", "lowest_cash", "useful_price"]
    assert not any(each.difference for each in same)
    dearer = evaluate(base.plan.put(PRICE, base.plan.get(PRICE) + 1))
    cost = what_if.shifts(base, dearer)[0]
    assert (cost.now, cost.then) == (same[0].now, what_if.shifts(dearer, dearer)[0].now)
    assert cost.difference.startswith("▲ $")


def test_a_scenario_is_kept_with_what_the_active_one_states() -> None:
    plan = replace(Plan(), scenarios=(Scenario("First").override("money.cash", 1e6),), scenario=1)
    made = what_if.kept(plan, {PRICE: 3.5}, "Second")
    assert made.scenarios[-1].name == "Second"
    assert standing(made).get(PRICE) == 3.5
    assert standing(made).get("money.cash") == 1e6
    assert (made.get(PRICE), made.scenarios[:-1]) == (plan.get(PRICE), plan.scenarios)
    with pytest.raises(Invalid, match="already"):
        what_if.kept(made, {PRICE: 3.5}, "Second")
    with pytest.raises(Invalid, match="same in every scenario"):
        what_if.kept(short(DENSE), {"general.horizon": 20.0}, "Third")
