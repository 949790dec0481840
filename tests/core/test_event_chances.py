"""How events go: a worse place is never better, and each event comes about in as many worlds as is said."""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from core.draws import Draws
from core.many import Many
from core.plan import Case
from core.results import evaluate
from core.simulate import column, drawn, places, read_rows, with_columns
from tests.core.uncertain import BY_TERM, BY_USE, apart, going, machines, pair

WORLDS = 2048
EVENTS = ("delivery", "vendor", "run", "outage", "exits", "hiring", "prices")


WORSE = (
    ("delivery", BY_TERM, ("delay_now", "ready", "done_at", "release")),
    ("run", BY_USE, ("run_need", "done_at", "release", "release_cost")),
    ("outage", BY_TERM, ("stood_still", "ready", "done_at", "release")),
    ("exits", BY_USE, ("exits_factor",)),
    ("hiring", BY_USE, ("hired_late",)),
    ("prices", BY_USE, ("release_cost", "total_cost", "net_cost")),
)
PLACES = (0.01, 0.2, 0.4, 0.5, 0.6, 0.8, 0.9, 0.95, 0.99, 1.0)


@pytest.mark.parametrize(("event", "case", "keys"), WORSE, ids=[each[0] for each in WORSE])
def test_a_worse_place_is_never_better(event: str, case: Case, keys: tuple[str, ...]) -> None:
    plan = apart(machines(pair(30.0), case, failing=0.3))
    steps = [evaluate(going(plan, outage_months=4.0, **{event: place})) for place in PLACES]
    for key in keys:
        along = [each.once(key) for each in steps]
        assert all(one <= other + 0.02 for one, other in pairwise(along)), (key, along)
        assert along[0] < along[-1] or key == "release", key  # people may be what release waits for


def test_a_vendor_at_a_worse_place_fails_no_later() -> None:
    plan = machines(pair(), BY_TERM, failing=0.3)
    along = [evaluate(going(plan, vendor=place)).once("vendor_fails") for place in PLACES]
    assert along == sorted(along, reverse=True)
    assert along[0] == 25.0
    assert along[-1] == 0.0


@cache
def figures(case: Case, *names: str, **changes: float) -> Many:
    """A case in worlds in which only these events are drawn."""
    plan = going(machines(pair(), case, failing=0.2), **changes)
    found = [each for each in drawn(plan) if each.section == "events" and each.name in names]
    where = places(plan, [each.key for each in found], WORLDS, seed=3)
    inputs = with_columns(plan.inputs(), found, {each.key: column(each, where[each.key]) for each in found})
    return Many(WORLDS, read_rows(inputs))


def share(worlds: object) -> float:
    return float(np.mean(np.asarray(worlds)))


def test_the_market_keeps_its_mean_over_all_worlds() -> None:
    turns = figures(BY_USE, "prices").months("price_turn")[[6, 12, 24]]
    assert turns.mean(axis=1) == pytest.approx([1.0] * 3, abs=0.005)


def test_each_chance_comes_about_in_its_share_of_worlds() -> None:
    """Points lie one in each slice, so that shares are met to a world of 2,048."""
    near = 1.5 / WORLDS
    many = figures(BY_TERM, "delivery", "vendor", "run", "outage", "hiring", outage_chance=0.15)
    assert share(many.once("delay_now") == 0) == pytest.approx(0.1, abs=near)
    assert share(many.once("delay_now") > 9) == pytest.approx(0.9 * 0.1, abs=near)
    assert share(many.once("run_repeats")) == pytest.approx(0.3, abs=near)
    assert share(many.once("stood_still") > 0) == pytest.approx(0.15, abs=near)
    assert share(many.once("vendor_fails") < 12) == pytest.approx(0.2, abs=near)
    assert share(many.once("vendor_fails") < 24) == pytest.approx(1 - 0.8**2, abs=near)
    assert share(many.once("hired_late") == 0) == pytest.approx(0.58457, abs=near)  # z below 0.5 / 3 of 1.2816
    assert share(many.once("hired_late") >= 3) == pytest.approx(1 - 0.85724, abs=near)  # z above 2.5 / 3 of it


def test_chances_that_are_uncertain_themselves_come_about_as_often_as_in_the_mean() -> None:
    many = figures(BY_USE, "outage", "outage_chance")
    inputs = drawn(pair())
    chance = next(each for each in inputs if each.key == "events.outage_chance")
    mean = float(column(chance, (np.arange(WORLDS) + 0.5) / WORLDS).mean())
    assert share(many.once("stood_still") > 0) == pytest.approx(mean, abs=0.005)
    assert mean == pytest.approx(0.115, abs=0.001)  # PERT(4, 10, 25): (4 + 40 + 25) / 6


def test_leavers_stray_around_what_is_expected() -> None:
    many = figures(BY_USE, "exits")
    expected, factor = many.once("exits_expected"), many.once("exits_factor")
    assert factor.mean() == pytest.approx(1.0, abs=0.03)
    assert factor.std() * math.sqrt(expected[0]) == pytest.approx(1.0, abs=0.1)


def test_every_event_is_drawn_for_every_case() -> None:
    for case in (BY_USE, BY_TERM):
        named = {each.name for each in drawn(pair(), case) if each.is_event}
        assert named == set(EVENTS)


def test_draws_of_events_are_places_whatever_is_stated() -> None:
    plan = going(pair(), delivery=0.4)
    for each in drawn(plan):
        if each.is_event:
            where = np.array([0.01, 0.5, 0.99])
            assert column(each, where).tolist() == where.tolist()
    assert isinstance(with_columns(plan.inputs(), (), {}).events.delivery, float)
    assert not isinstance(plan.inputs().events.delivery, Draws)
