"""What knowing is worth: the closed forms of the design page, never below nothing, and nothing for what is harmless."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.chance.arrays import PARTS, Array
from core.chance.estimate import Estimate
from core.chance.information import partial, partials, perfect
from core.chance.normal import normal_quantiles
from tests.core.lognormals import plain, quantiles

EXACT = (15.3447, 7.6271, 11.4538)  # of all, of the first input, of the second


def benefits(shares: Array) -> Array:
    """Two options whose difference is 10 + 30 Z1 + 40 Z2."""
    z = normal_quantiles(shares)
    return np.column_stack((10 + 30 * z[:, 0] + 40 * z[:, 1], np.zeros(len(z))))


def replicates(inputs: int, count: int, run: int = 0) -> Array:
    """Eight replicates one after the other, shape (count, inputs)."""
    return np.concatenate([quantiles(inputs, count // PARTS, PARTS * run + part) for part in range(PARTS)])


@pytest.mark.parametrize("shares", [quantiles(2, 4096), replicates(2, 4096)], ids=["one sequence", "eight"])
def test_information_on_normals_is_worth_what_the_closed_form_says(shares: Array) -> None:
    net = benefits(shares)
    found = (perfect(net), *partials(net, shares))
    for estimate, exact in zip(found, EXACT, strict=True):
        assert estimate.value == pytest.approx(exact, rel=0.005)
        assert 0.0 < estimate.error < 0.01 * exact
        assert not estimate.is_about_nothing
    assert found[1:] == (partial(net, shares[:, 0]), partial(net, shares[:, 1]))


def test_perfect_information_is_worth_the_least_expected_regret() -> None:
    net = np.repeat([[12.0, 7.0, 5.0], [3.0, 6.0, 5.0], [-4.0, 1.0, 4.0]], [12, 20, 8], axis=0)
    order = np.arange(40).reshape(8, 5).T.ravel()
    assert perfect(net[order]).value == pytest.approx(2.1)  # probabilities 0.3, 0.5, 0.2 of the design page


def test_an_input_that_flips_the_choice_at_a_step_is_worth_all_there_is_to_know() -> None:
    shares = replicates(2, 4096)
    net = np.column_stack((np.where(shares[:, 0] >= 0.75, -80.0, 20.0), np.full(4096, -10.0)))
    assert partial(net, shares[:, 0]).value == pytest.approx(perfect(net).value)
    assert perfect(net).value == pytest.approx(0.25 * 70)


@pytest.mark.parametrize("draws", [replicates(6, 2048), plain(6, 2048, 5), plain(6, 16_384, 6)])
def test_what_no_option_depends_on_is_worth_about_nothing(draws: Array) -> None:
    z = normal_quantiles(draws)
    net = np.stack((10 + 30 * z[:, 0] + 40 * z[:, 1], np.zeros(len(z)), 8 + 50 * z[:, 2]), axis=1)
    for estimate in partials(net, draws[:, 3:]):
        assert estimate.is_about_nothing
        assert estimate.value < 1.5  # judged by the draws it was chosen by: up to 2.8
    assert not partial(net, draws[:, 1]).is_about_nothing


@pytest.mark.parametrize("even", [True, False])
def test_errors_hold(even: bool) -> None:  # noqa: FBT001 - a case
    sets = [replicates(2, 2048, run) if even else plain(2, 2048, run) for run in range(60)]
    found = [(perfect(net), partial(net, shares[:, 1])) for shares in sets for net in (benefits(shares),)]
    for place, exact in ((0, EXACT[0]), (1, EXACT[2])):
        assert np.mean([each[place].low <= exact <= each[place].high for each in found]) >= 0.9


@given(st.integers(0, 10_000), st.integers(1, 4))
@settings(max_examples=40)
def test_one_input_is_worth_no_less_than_nothing_and_hardly_more_than_all(seed: int, options: int) -> None:
    generator = np.random.Generator(np.random.SFC64(seed))
    net, shares = generator.normal(size=(512, options)), plain(2, 512, seed)
    every = perfect(net)
    assert every.value >= 0.0
    for estimate in partials(net, shares, 4):
        assert 0.0 <= estimate.value <= every.value + 1e-12


def test_with_one_option_there_is_nothing_to_learn() -> None:
    shares = replicates(2, 512)
    net = benefits(shares)[:, :1]
    assert perfect(net) == partial(net, shares[:, 0]) == Estimate(0.0, 0.0)
    assert perfect(net).is_about_nothing


U, NET = np.full(16, 0.5), np.ones((16, 2))


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: perfect(NET[:12]), "cannot be cut"),
        (lambda: perfect(NET[:, 0]), "2 dimension"),
        (lambda: perfect(NET * np.inf), "finite"),
        (lambda: partial(NET, U[:8], 2), "a quantile for each"),
        (lambda: partial(NET, U + 0.5, 2), "strictly between"),
        (lambda: partial(NET, U, 1), "2 to 2 bins"),
        (lambda: partial(NET, U), "2 to 2 bins"),
    ],
)
def test_figures_that_do_not_fit_are_refused(call: Callable[[], Estimate], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        call()
