"""Rounding is a spreadsheet's, for figures and for draws; figures are kept to fifteen digits."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.formula import rounded
from core.number import fifteen, spreadsheet_round
from tests.core.drawn import drawn_of, draws

ROUNDINGS = (
    (1.005, 2, 1.01),
    (2.675, 2, 2.68),
    (0.285, 2, 0.29),
    (-2.5, 0, -3.0),
    (2.5, 0, 3.0),
    (0.125, 2, 0.13),
    (-0.125, 2, -0.13),
    (1.115, 2, 1.12),
    (1234567.895, 2, 1234567.90),
    (8_399_088.004_999, 2, 8_399_088.00),
    (0.004999999999999999, 2, 0.01),  # repaired to fifteen digits first: 0.005
    (-0.001, 2, 0.0),
    (1e15, 2, 1e15),
    (0.0, 2, 0.0),
)


@pytest.mark.parametrize(("value", "decimals", "expected"), ROUNDINGS)
def test_rounding_is_a_spreadsheets(value: float, decimals: int, expected: float) -> None:
    found = rounded(value, decimals)
    assert found == expected
    assert math.copysign(1, found) == math.copysign(1, expected)
    assert drawn_of(rounded(draws(value), decimals)) == [expected]


@settings(max_examples=400)
@given(cents=st.integers(-(10**11), 10**11), place=st.sampled_from((0, 1, 2, 3)))
def test_half_a_step_is_rounded_away_from_zero(cents: int, place: int) -> None:
    """Figures that end in a five one digit after the last kept one, as amounts of money do."""
    exact = Decimal(10 * cents + (5 if cents >= 0 else -5)).scaleb(-place - 1)
    expected = float(exact.quantize(Decimal(1).scaleb(-place), ROUND_HALF_UP))
    assert spreadsheet_round(float(exact), place) == expected
    assert drawn_of(rounded(draws(float(exact)), place)) == pytest.approx([expected], rel=1e-15)


@given(value=st.floats(-1e12, 1e12).filter(lambda value: value == 0 or abs(value) > 1e-9))
def test_draws_round_as_figures_do(value: float) -> None:
    assert drawn_of(rounded(draws(value), 2)) == pytest.approx([rounded(value, 2)], rel=1e-15)


@given(value=st.floats(allow_nan=False, allow_infinity=False))
def test_fifteen_digits_are_kept_once_and_for_all(value: float) -> None:
    assume(abs(value) < 1e300)
    assert fifteen(fifteen(value)) == fifteen(value) == pytest.approx(value, rel=1e-14, abs=1e-300)
