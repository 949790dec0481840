"""Spreads after decisions.md 5.8, and draws that fill each slice once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.chance.sobol import DIMENSIONS, points
from core.draws import Draws
from core.inputs.events import Tie
from core.keys import DECISIONS, MOST_OPTIONS, SECTIONS, Place
from core.kinds import Quantity
from core.plan import Plan
from core.schema import Input
from core.simulate import column_of, dimension, drawn_inputs, figure, places, simulate
from core.sources import GUESS
from core.spread import Lognormal, Pert, Shape, Spread, beta_share, declared, flat, pert, skewed
from core.units import COUNT
from tests.core.plans import every_input, random_plan


def test_the_pert_distribution_has_the_printed_figures() -> None:
    shape = Pert(10, 12, 30)
    found = (shape.alpha, shape.beta, shape.mean, shape.deviation)
    assert [f"{value:.4f}" for value in found] == ["1.4000", "4.6000", "14.6667", "3.1972"]
    assert [f"{shape.quantile(share):.4f}" for share in (0.1, 0.5, 0.9)] == ["11.0159", "14.0533", "19.2466"]


@pytest.mark.parametrize(
    ("share", "sigma", "mean"), [(0.1, "0.540866", "3.47252"), (0.05, "0.421404", "3.27855")], ids=["P10", "P5"]
)
def test_the_lognormal_has_the_printed_figures(share: float, sigma: str, mean: str) -> None:
    shape = Lognormal.between(1.5, 6.0, share)
    assert f"{shape.sigma:.6f}" == sigma
    assert shape.median == pytest.approx(3, rel=1e-12)
    assert f"{shape.mean:.5f}" == mean
    assert (shape.quantile(share), shape.quantile(1 - share)) == pytest.approx((1.5, 6.0), rel=1e-12)


def test_a_flat_spread_is_a_straight_line() -> None:
    spread = declared(flat(80, 98), 92)
    assert [spread.at(92, share) for share in (0.0, 0.25, 0.5, 1.0)] == [80, 84.5, 89, 98]


def test_a_spread_moves_in_proportion_to_the_likely_value() -> None:
    for shape in (pert(10, 30), skewed(10, 30), flat(10, 30)):
        spread = declared(shape, 12)
        assert spread.at(24, 0.3) == pytest.approx(2 * spread.at(12, 0.3), rel=1e-15)


def test_a_spread_around_zero_moves_by_the_distance() -> None:
    for spread in (declared(pert(-1, 2), 0), declared(pert(-1, 2), 0.5), declared(pert(0, 2), 0)):
        moved = spread.at(spread.likely + 3, 0.3)
        assert moved == pytest.approx(spread.at(spread.likely, 0.3) + 3, rel=1e-15)
        kind = Quantity("Drift", COUNT, spread.likely, -5.0, 9.0, "Either way.", GUESS, spread)
        assert column_of(kind, spread.likely + 3, np.array([0.3])) == pytest.approx(moved, abs=1e-4)


def test_a_figure_without_a_spread_is_drawn_as_it_is() -> None:
    kind = Quantity("Fixed", COUNT, 3.0, 0.0, 9.0, "Never drawn.", GUESS)
    assert column_of(kind, 4.0, np.array([0.1, 0.9])).tolist() == [4.0, 4.0]


def test_a_pert_without_width_is_its_one_value() -> None:
    assert Pert(5, 5, 5).quantile(0.3) == 5
    kind = Quantity("Narrow", COUNT, 5.0, 0.0, 9.0, "One value.", GUESS, Spread(Shape.PERT, 5, 5, 5))
    assert column_of(kind, 5.0, np.array([0.1, 0.9])).tolist() == [5.0, 5.0]


@settings(max_examples=60)
@given(
    low=st.floats(0.1, 10),
    widths=st.tuples(st.floats(0.01, 10), st.floats(0.01, 10)),
    shares=st.lists(st.floats(0.001, 0.999), min_size=2, max_size=6),
    shape=st.sampled_from(Shape),
)
def test_quantiles_never_fall(low: float, widths: tuple[float, float], shares: list[float], shape: Shape) -> None:
    likely = low + widths[0]
    spread = Spread(shape, low, likely + widths[1], likely)
    found = [spread.at(likely, share) for share in sorted(shares)]
    assert found == sorted(found)


@given(alpha=st.floats(1, 5), at=st.floats(0, 1))
def test_the_beta_share_mirrors_itself(alpha: float, at: float) -> None:
    beta = 6 - alpha
    assert 0 <= beta_share(alpha, beta, at) <= 1
    assert beta_share(alpha, beta, at) == pytest.approx(1 - beta_share(beta, alpha, 1 - at), abs=1e-12)


@pytest.mark.parametrize(("at", "share"), [(-0.1, 0.0), (0.0, 0.0), (1.0, 1.0), (1.5, 1.0)])
def test_the_beta_share_has_ends(at: float, share: float) -> None:
    assert beta_share(2, 4, at) == share


@pytest.mark.parametrize(
    ("alpha", "beta", "at", "share"), [(1, 1, 0.3, 0.3), (2, 1, 0.3, 0.09), (2, 2, 0.5, 0.5), (1, 5, 0.2, 1 - 0.8**5)]
)
def test_the_beta_share_is_exact_where_it_is_a_polynomial(alpha: float, beta: float, at: float, share: float) -> None:
    assert beta_share(alpha, beta, at) == pytest.approx(share, rel=1e-13)


KEYS = ("general.discount", "money.other", "infrastructure.1.price", "infrastructure.2.price")


def test_places_fill_each_slice_once_and_depend_on_seed_and_key_alone() -> None:
    found = [places(Plan(), KEYS, 64, seed)[key] for seed in (1, 2) for key in KEYS]
    for column in found:
        assert sorted(np.floor(column * 64).astype(int).tolist()) == list(range(64))
    assert len({tuple(column) for column in found}) == 8
    assert abs(np.asarray(np.corrcoef(found[:4]))[np.triu_indices(4, 1)]).max() < 0.1
    alone = places(Plan(), KEYS[::-2], 64, 1)
    assert all(np.array_equal(alone[key], places(Plan(), KEYS, 64, 1)[key]) for key in alone)


def test_every_input_has_a_dimension_of_its_own() -> None:
    known = [key for section, given in every_input() if section in SECTIONS for key in _keys(section, given)]
    found = {dimension(key) for key in known}
    assert len(found) == len(known) > 1000
    assert max(found) < DIMENSIONS


def _keys(section: str, given: Input) -> list[str]:
    if not isinstance(given.kind, Quantity):
        return []
    options = range(MOST_OPTIONS) if section in DECISIONS else (None,)
    return [Place(section, option, given.name).key for option in options]


def test_inputs_that_are_tied_rise_together_and_the_first_is_drawn_as_before() -> None:
    tie = Tie("general.discount", "money.other", -0.6)
    plan = replace(Plan(), events=replace(Plan().events, ties=(tie, Tie("general.discount", "nowhere", 0.9))))
    free, tied = (places(each, KEYS, 1024, 5) for each in (Plan(), plan))
    assert np.array_equal(tied["general.discount"], free["general.discount"])
    assert sorted(tied["money.other"]) == sorted(free["money.other"])
    ranks = np.argsort(np.argsort([tied["general.discount"], tied["money.other"]], axis=1), axis=1)
    assert np.asarray(np.corrcoef(ranks))[0, 1] == pytest.approx(-0.6, abs=0.01)


def test_the_place_of_an_event_is_drawn_whatever_is_stated() -> None:
    plan = Plan().put("events.delivery", 0.4)
    inputs = drawn_inputs(plan, 8, 3)
    assert values(inputs.events.delivery) == places(plan, ["events.delivery"], 8, 3)["events.delivery"].tolist()


def test_the_mean_of_draws_is_the_mean_of_the_spread() -> None:
    spread = declared(pert(10, 30), 12)
    kind = Quantity("Drawn", COUNT, 12.0, 0.0, 99.0, "Drawn.", GUESS, spread)
    assert column_of(kind, 12.0, points(1, 0, "a", 0, 2048)).mean() == pytest.approx(Pert(10, 12, 30).mean, rel=1e-3)


@settings(max_examples=20)
@given(seed=st.integers(0, 2**32 - 1))
def test_inputs_of_another_option_are_drawn_apart_and_general_ones_alike(seed: int) -> None:
    plan = random_plan(seed)
    inputs = drawn_inputs(plan, 8, seed)
    assert all(isinstance(drawn, Draws) for drawn in (inputs.general.discount, inputs.infrastructure.price))
    again = drawn_inputs(plan, 8, seed, plan.case)
    assert np.array_equal(values(again.infrastructure.price), values(inputs.infrastructure.price))
    assert not any(isinstance(fixed, Draws) for fixed in (inputs.general.horizon, inputs.infrastructure.nodes))


def values(drawn: object) -> list[float]:
    return [figure(drawn, number) for number in range(8)]


def test_a_figure_of_one_world_may_be_the_same_in_all() -> None:
    drawn = Draws(np.array([1.0, 2.0, 3.0]))
    assert [figure(drawn, number) for number in range(3)] == [1.0, 2.0, 3.0]
    assert figure(Draws(np.array([7.0])), 2) == figure(7.0, 2) == 7.0


def test_the_same_seed_draws_the_same_worlds_and_another_one_others() -> None:
    plan = random_plan(5)
    found = [[figure(row.values[0], 3) for row in simulate(plan, 8, seed).values()] for seed in (1, 1, 2)]
    assert found[0] == found[1] != found[2]
