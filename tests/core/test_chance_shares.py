"""What matters: shares of Ishigami's function as published, errors that hold, and ranks only where figures differ."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import ArrayLike

from core.chance.arrays import PARTS, Array
from core.chance.shares import first_order, first_order_saltelli, rank_shares, ranks, total_effects
from tests.core.lognormals import ishigami, plain, quantiles

FIRST = np.array([0.3139, 0.4424, 0.0])  # exact, Ishigami & Homma 1990 with a 7 and b 0.1
TOTAL = np.array([0.5576, 0.4424, 0.2437])
Design = tuple[Array, Array, Array]


def replicates(inputs: int, each: int, run: int = 0) -> Array:
    """Eight replicates one after the other, shape (8 each, inputs)."""
    return np.concatenate([quantiles(inputs, each, PARTS * run + part) for part in range(PARTS)])


def design(outcome: Callable[[Array], Array], inputs: int, count: int) -> Design:
    """Outcomes of two matrices of Sobol' points, and of the first with one column each of the second."""
    both = quantiles(2 * inputs, count)
    a, b = both[:, :inputs], both[:, inputs:]
    places = np.arange(inputs)
    return outcome(a), outcome(b), np.array([outcome(np.where(places == each, b, a)) for each in places])


def straight(shares: Array) -> Array:
    """1, 2, 3, 4 times each of four inputs."""
    return shares @ np.arange(1.0, 5.0)


def test_first_order_shares_of_ishigami() -> None:
    shares = replicates(3, 2048)
    values, errors = first_order(shares, ishigami(shares))
    assert values == pytest.approx(FIRST, abs=0.007)  # 0.0056 of the second is lost within bins
    assert (errors < 0.002).all()
    finer, _ = first_order(shares, ishigami(shares), 128)
    assert finer == pytest.approx(FIRST, abs=0.002)


def test_shares_from_the_design_of_saltelli_are_those_of_ishigami() -> None:
    outcomes = design(ishigami, 3, 1024)
    first, first_errors = first_order_saltelli(*outcomes)
    total, total_errors = total_effects(*outcomes)
    assert first == pytest.approx(FIRST, abs=0.01)  # SALib from as many runs: 0.3156, 0.4383, 0.0014
    assert total == pytest.approx(TOTAL, abs=0.01)  # 0.5575, 0.4426, 0.2451
    assert (np.abs(first - FIRST) < 2 * first_errors).all()
    assert (np.abs(total - TOTAL) < 2 * total_errors).all()


@pytest.mark.parametrize("way", [first_order, rank_shares])
def test_shares_of_a_straight_sum_are_its_squares(way: Callable[[Array, Array], Array | tuple[Array, Array]]) -> None:
    shares = replicates(4, 512)
    found = way(shares, straight(shares))
    values = found[0] if isinstance(found, tuple) else found
    assert values == pytest.approx(np.arange(1, 5) ** 2 / 30, abs=0.02)  # of ranks only nearly


def test_what_has_no_part_in_the_outcome_has_no_share_however_drawn() -> None:
    for shares in (replicates(12, 256), plain(12, 2048, 3)):
        values, errors = first_order(shares, straight(shares[:, :4]))
        assert (values[4:] < 3 * errors[4:]).all()
        assert values[4:].mean() < 0.005  # bins of plain draws alone would say (32 - 1) / 2048 = 0.015


@pytest.mark.parametrize("drawn", [lambda run: replicates(3, 256, run), lambda run: plain(3, 2048, run)])
def test_errors_of_first_order_shares_hold(drawn: Callable[[int], Array]) -> None:
    sets = [drawn(run) for run in range(40)]
    found = [first_order(shares, straight(shares[:, [0, 1, 2, 2]])) for shares in sets]
    values, errors = np.array([value for value, _ in found]), np.array([error for _, error in found])
    assert (np.abs(values - values.mean(axis=0)) < 2 * errors).mean() > 0.9
    assert errors.mean() < 2 * values.std(axis=0).mean()


@given(st.permutations(range(4)))
@settings(max_examples=10)
def test_the_order_of_inputs_does_not_matter(order: list[int]) -> None:
    shares = replicates(4, 256)
    outcome = straight(shares) ** 2
    for one, other in zip(first_order(shares, outcome), first_order(shares[:, order], outcome), strict=True):
        assert one[order] == pytest.approx(other, abs=1e-12)
    assert rank_shares(shares, outcome)[order] == pytest.approx(rank_shares(shares[:, order], outcome), abs=1e-12)
    a, b, ab = design(straight, 4, 64)
    for way in (total_effects, first_order_saltelli):
        for one, other in zip(way(a, b, ab), way(a, b, ab[order]), strict=True):
            assert one[order] == pytest.approx(other, abs=1e-12)


def test_ranks_count_where_something_never_comes_about() -> None:
    shares = replicates(4, 256)
    months = np.where(shares[:, 3] > 0.9, np.inf, np.round(20 + 10 * shares[:, 3] + shares[:, 0]))
    found = rank_shares(shares, months)
    assert found.sum() == pytest.approx(1.0)
    assert found[3] > 0.95


def test_nothing_matters_where_nothing_varies() -> None:
    shares, level = replicates(2, 64), np.full(512, 3.0)
    for values, errors in (first_order(shares, level), total_effects(level, level, np.stack((level, level)))):
        assert not values.any()
        assert not errors.any()
    assert rank_shares(shares, level).tolist() == [0.0, 0.0]


@pytest.mark.parametrize(
    ("values", "errors", "expected"),
    [
        ((0.1, 0.5, 0.3), (0.01, 0.01, 0.01), (3, 1, 2)),
        ((0.50, 0.46, 0.20), (0.02, 0.01, 0.02), (1, 1, 3)),
        ((0.50, 0.46, 0.42, 0.1), (0.011, 0.011, 0.011, 0.0), (1, 1, 1, 4)),  # a chain of overlaps
        ((0.50, 0.30, 0.29), (0.0, 0.2, 0.0), (1, 1, 1)),  # one that nobody knows ties with all it may be
        ((0.3, 0.3, 0.1), (0.0, 0.0, 0.0), (1, 1, 3)),
        ((0.3,), (0.4,), (1,)),
    ],
)
def test_only_figures_that_can_be_told_apart_are_ranked(
    values: tuple[float, ...], errors: tuple[float, ...], expected: tuple[int, ...]
) -> None:
    assert tuple(ranks(values, errors)) == expected


U = np.full((16, 2), 0.5)
Y = np.arange(16.0)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda: rank_shares(U, Y[:8]), "one outcome for each draw"),
        (lambda: rank_shares(U, np.where(Y > 3, np.nan, Y)), "not a number"),
        (lambda: first_order(U[:8], Y, 2), "a quantile for each"),
        (lambda: first_order(U * 2, Y, 2), "strictly between 0 and 1"),
        (lambda: first_order(U, np.where(Y > 3, np.inf, Y), 2), "finite"),
        (lambda: first_order(U[:12], Y[:12], 2), "cannot be cut into 8"),
        (lambda: first_order(U[:8], Y[:8], 2), "cannot be cut into 8"),
        (lambda: first_order(U, Y, 3), "2 to 2 bins"),
        (lambda: first_order(U, Y, 1), "2 to 2 bins"),
        (lambda: first_order(Y, Y, 2), "2 dimension"),
        (lambda: total_effects(Y, Y[:8], U.T), "as many outcomes"),
        (lambda: total_effects(Y, Y, U), "as many outcomes"),
        (lambda: ranks([1.0, 2.0], [0.1]), "an error"),
        (lambda: ranks([1.0, 2.0], [0.1, -0.1]), "not negative"),
        (lambda: ranks([], []), "at least one figure"),
    ],
)
def test_figures_that_do_not_fit_are_refused(call: Callable[[], ArrayLike], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        call()
