"""What kernels are made of: rounding without decimals, and the curves as plain arithmetic."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.compiled import available, curves, words
from core.number import spreadsheet_round

FIGURES = st.floats(-1e15, 1e15, allow_nan=False)
HALVES = st.builds(
    lambda whole, ulps: whole + 0.5 + ulps * math.ulp(whole + 0.5), st.integers(0, 10**13), st.integers(-9, 9)
)


@settings(max_examples=600)
@given(x=FIGURES, decimals=st.integers(0, 4))
def test_rounding_is_that_of_a_spreadsheet(x: float, decimals: int) -> None:
    assert words.repaired(x, 10.0**decimals) == spreadsheet_round(x, decimals)


@settings(max_examples=600)
@given(half=HALVES, decimals=st.integers(0, 4), sign=st.sampled_from([-1.0, 1.0]))
def test_rounding_near_a_half_is_that_of_a_spreadsheet(half: float, decimals: int, sign: float) -> None:
    x = sign * half / 10.0**decimals
    assert words.repaired(x, 10.0**decimals) == spreadsheet_round(x, decimals)


def test_a_block_is_rounded_like_its_figures() -> None:
    figures = np.array([0.5, 1.005, 2.675, -2.5, 1e12 + 0.125, 123456.785, 0.0, 3.3])
    block = np.stack([figures, np.zeros_like(figures)])
    words.rounded(block, 0, 1, 2.0)
    assert block[1].tolist() == [spreadsheet_round(float(x), 2) for x in figures]


def test_what_is_no_number_stays_so() -> None:
    assert math.isnan(words.repaired(math.nan, 100.0))
    assert words.repaired(math.inf, 100.0) == math.inf


def exps() -> list[float]:
    return [*np.linspace(-700, 700, 2001), 0.0, 1e-300, 800.0, -800.0, math.inf, -math.inf]


def logs() -> list[float]:
    return [*np.exp(np.linspace(-740, 700, 2001)), *np.linspace(0.99, 1.01, 201), 5e-324, math.inf]


def check_curve(made: Callable[[float], Any], known: Callable[[float], float], values: list[float]) -> None:
    for x in values:
        assert made(float(x)) == pytest.approx(known(float(x)), rel=2e-15, abs=1e-323), x


def check_curves(exp: Any, log: Any, power: Any) -> None:
    check_curve(exp, lambda x: math.exp(x) if x < 709 else math.inf, exps())
    check_curve(log, math.log, logs())
    assert log(0.0) == -math.inf
    assert all(map(math.isnan, (log(-1.0), log(math.nan), exp(math.nan), power(-2.0, 0.5))))
    for x, y in ((2.0, 0.5), (1.07, -3.25), (0.2, 30.0), (0.0, 2.0), (-2.0, 3.0), (-2.0, 2.0), (7.7, 1.0), (9.0, 0.0)):
        assert power(x, y) == pytest.approx(x**y, rel=1e-13)


def test_curves_are_those_of_the_library() -> None:
    check_curves(curves.exp, curves.log, curves.power)


@pytest.mark.skipif(not available(), reason="numba is not installed")
def test_compiled_curves_are_those_of_the_library() -> None:
    from_numba = pytest.importorskip("core.compiled.fast")
    check_curves(from_numba.exp, from_numba.log, from_numba.power)
