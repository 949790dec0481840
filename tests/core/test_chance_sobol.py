"""Sobol' points: even in each input and in pairs, apart by name, seed and replicate, and better than plain draws."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import ArrayLike

from core.chance.arrays import Array
from core.chance.normal import normal_quantiles
from core.chance.sobol import BITS, DIMENSIONS, directions, points, unscrambled
from tests.core.lognormals import MEAN, NINETIETH, TWELVE, lognormals, plain, quantiles

# scipy 1.17.1, qmc.Sobol(2048, scramble=False, bits=32): points 1, 2, 3, 100 and 1023 of some dimensions, times 2^32.
# All 2,048 dimensions were compared with it, 4,096 points each.
SCIPY = (
    (0, (2147483648, 3221225472, 1073741824, 1778384896, 4194304)),
    (1, (2147483648, 1073741824, 3221225472, 1107296256, 3233808384)),
    (2, (2147483648, 1073741824, 3221225472, 3321888768, 2629828608)),
    (9, (2147483648, 3221225472, 1073741824, 2986344448, 3653238784)),
    (39, (2147483648, 1073741824, 3221225472, 570425344, 2998927360)),
    (511, (2147483648, 3221225472, 1073741824, 2248146944, 2638217216)),
    (2047, (2147483648, 3221225472, 1073741824, 1509949440, 1035993088)),
)


@pytest.mark.parametrize(("dimension", "expected"), SCIPY)
def test_unscrambled_points_are_those_of_joe_and_kuo(dimension: int, expected: tuple[int, ...]) -> None:
    found = unscrambled(dimension, 1024)
    assert found[0] == 0
    assert tuple(int(found[place]) for place in (1, 2, 3, 100, 1023)) == expected


def test_the_table_has_direction_numbers_for_every_dimension() -> None:
    for dimension in range(DIMENSIONS):
        top = directions(dimension) >> np.arange(BITS - 1, -1, -1, dtype=np.uint32)
        assert (top & 1).all()  # each has its own highest bit, so that a dimension is even


@given(
    st.integers(0, 2**70), st.integers(0, DIMENSIONS - 1), st.text(max_size=20), st.integers(0, 99), st.integers(0, 9)
)
@settings(max_examples=60)
def test_one_point_lies_in_each_slice(seed: int, dimension: int, name: str, replicate: int, power: int) -> None:
    found = points(seed, dimension, name, replicate, 2**power)
    assert ((found > 0.0) & (found < 1.0)).all()
    assert sorted((found * 2**power).astype(int)) == list(range(2**power))


def test_points_stay_inside_at_the_finest_slices() -> None:
    found = points(3, 5, "a", 0, 1 << 20)
    assert 0.0 < found.min() < 2**-20
    assert 1.0 - 2**-20 < found.max() < 1.0


def boxes(first: Array, second: Array, power: int, wide: int) -> list[int]:
    """How many points lie in each of 2^power boxes, 2^wide of them across."""
    across, up = (first * 2**wide).astype(int), (second * 2 ** (power - wide)).astype(int)
    return sorted(np.bincount(across * 2 ** (power - wide) + up, minlength=2**power).tolist())


@pytest.mark.parametrize(("one", "other"), tuple(itertools.combinations(range(5), 2)))
@pytest.mark.parametrize("wide", range(9))
def test_pairs_of_inputs_are_as_even_as_without_scrambling(one: int, other: int, wide: int) -> None:
    first, second = (points(11, dimension, f"input {dimension}", 2, 256) for dimension in (one, other))
    before, beside = (unscrambled(dimension, 256) / 2.0**BITS for dimension in (one, other))
    assert boxes(first, second, 8, wide) == boxes(before, beside, 8, wide)


@pytest.mark.parametrize("wide", range(11))
def test_the_first_two_inputs_have_one_point_in_each_box(wide: int) -> None:
    first, second = (points(4, dimension, "same name", 1, 1024) for dimension in (0, 1))
    assert set(boxes(first, second, 10, wide)) == {1}


def test_the_same_seed_name_and_replicate_give_the_same_points() -> None:
    assert np.array_equal(points(1, 3, "team.salary", 2, 512), points(1, 3, "team.salary", 2, 512))
    expected = [0.54891416, 0.20497166, 0.75752482, 0.3763088]
    assert points(1, 3, "team.salary", 2, 4) == pytest.approx(expected, abs=1e-8)


def test_a_longer_run_begins_with_the_shorter_one() -> None:
    long = points(1, 7, "price", 0, 4096)
    for power in range(12):
        assert np.array_equal(points(1, 7, "price", 0, 2**power), long[: 2**power])


def test_an_input_keeps_its_points_whatever_others_there_are() -> None:
    alone = points(5, 4, "kept", 0, 64)
    for dimension in range(10):
        points(5, dimension, f"other {dimension}", 0, 64)
    assert np.array_equal(points(5, 4, "kept", 0, 64), alone)


def correlated(columns: ArrayLike) -> Array:
    """Correlations of each pair of rows."""
    found = np.asarray(np.corrcoef(np.asarray(columns)), dtype=np.float64)
    return np.asarray(found[np.triu_indices(len(found), 1)], dtype=np.float64)


SCRAMBLES: tuple[Callable[[int], Array], ...] = (
    lambda place: points(place, 6, "name", 0, 1024),
    lambda place: points(0, 6, f"name {place}", 0, 1024),
    lambda place: points(0, 6, "name", place, 1024),
)


@pytest.mark.parametrize("column", SCRAMBLES, ids=["seed", "name", "replicate"])
def test_scrambles_of_one_dimension_differ_and_lean_neither_way(column: Callable[[int], Array]) -> None:
    correlations = correlated([column(place) for place in range(40)])
    assert correlations.max() < 1.0  # half of them share the first bit, and are then much alike: see `points`
    assert abs(correlations.mean()) < 0.1


def test_inputs_with_dimensions_of_their_own_are_uncorrelated() -> None:
    correlations = correlated(quantiles(40, 4096).T)
    assert np.abs(correlations).max() < 0.05
    assert np.sqrt((correlations**2).mean()) < 1.0 / np.sqrt(4096)  # of plain draws


@pytest.mark.parametrize("count", [0, -4, 3, 1000, 1 << 21])
def test_only_powers_of_two_are_taken(count: int) -> None:
    with pytest.raises(ValueError, match="powers of two"):
        points(1, 0, "a", 0, count)


@pytest.mark.parametrize("dimension", [-1, DIMENSIONS])
def test_only_dimensions_of_the_table_are_taken(dimension: int) -> None:
    with pytest.raises(ValueError, match="dimensions 0 to 2047"):
        points(1, dimension, "a", 0, 8)


@pytest.mark.parametrize(("seed", "replicate"), [(-1, 0), (0, -1)])
def test_neither_seed_nor_replicate_may_be_negative(seed: int, replicate: int) -> None:
    with pytest.raises(ValueError, match="negative"):
        points(seed, 0, "a", replicate, 8)


def errors(draw: Callable[[int], Array]) -> tuple[float, float]:
    """Root mean square error of mean and P90 of the sum of twelve lognormals, over 200 repetitions."""
    sums = np.sort([lognormals(draw(repetition)).sum(axis=1) for repetition in range(200)], axis=1)
    means, ninetieths = sums.mean(axis=1) - MEAN, sums[:, 921:923].mean(axis=1) - NINETIETH
    return float(np.sqrt((means**2).mean())), float(np.sqrt((ninetieths**2).mean()))


def test_points_tell_mean_and_percentile_better_than_plain_draws() -> None:
    mean, ninetieth = errors(lambda repetition: quantiles(TWELVE, 1024, repetition))
    plain_mean, plain_ninetieth = errors(lambda repetition: plain(TWELVE, 1024, repetition))
    assert mean < 0.004  # the design page has 0.0031 against 0.0611
    assert ninetieth < 0.1  # 0.087 against 0.143
    assert plain_mean == pytest.approx(0.0611, rel=0.25)  # 0.0654 is exact: root of 12, times 0.604, over 32
    assert plain_ninetieth == pytest.approx(0.143, rel=0.15)
    assert mean == pytest.approx(0.0031, rel=0.2)
    assert ninetieth == pytest.approx(0.087, rel=0.15)
    assert plain_mean > 15 * mean
    assert plain_ninetieth > 1.4 * ninetieth


def test_normal_quantiles_are_those_of_the_standard_library() -> None:
    shares = np.concatenate((np.linspace(1e-9, 1 - 1e-9, 2001), [1e-300, 1e-15, 1e-11, 2**-33, 1 - 2**-33, 0.5]))
    expected = [NormalDist().inv_cdf(float(share)) for share in shares]
    assert normal_quantiles(shares) == pytest.approx(expected, abs=1e-13)


@pytest.mark.parametrize("share", [0.0, 1.0, -0.1, np.nan])
def test_a_share_of_a_normal_lies_between_nothing_and_all(share: float) -> None:
    with pytest.raises(ValueError, match="strictly between 0 and 1"):
        normal_quantiles([0.5, share])
