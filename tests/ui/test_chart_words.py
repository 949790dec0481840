"""A chart says in words and figures what it shows."""

from __future__ import annotations

import math

import pytest

from core.charts import Chart, Kind, Series
from tests.ui import samples
from ui import chart_words


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (5.84, "5.84"),
        (8.34211725, "8.34212"),
        (1234567.0, "1,234,567"),
        (-0.576, "−0.576"),
        (0.000123, "0.000123"),
        (1e-9, "1e−09"),
        (1e15, "1e+15"),
        (1200.0, "1,200"),
        (math.nan, "–"),
        (math.inf, "–"),
    ],
)
def test_values_are_written_with_six_digits_that_count(value: float, text: str) -> None:
    assert chart_words.exact(value) == text


@pytest.mark.parametrize(
    ("value", "step", "text"),
    [(12000.0, 2000.0, "12,000"), (2.5, 2.5, "2.5"), (-2.0, 2.0, "−2"), (0.25, 0.25, "0.25"), (1e-18, 0.5, "0.0")],
)
def test_ticks_have_as_many_places_as_their_step(value: float, step: float, text: str) -> None:
    assert chart_words.tick(value, step) == text


def test_the_values_of_a_position_are_told_with_their_sum_where_they_are_stacked() -> None:
    assert chart_words.at_position(samples.flow(), 12).splitlines() == [
        "month: 12 · million $",
        *("funding: 4", "people: −0.2", "compute: −0.3", "all together: 3.5"),
    ]
    assert chart_words.at_position(samples.price(), 0).splitlines() == ["burst · $ / GPU-h", "price: 4.19"]


def test_the_table_has_a_row_a_position_and_a_column_a_series() -> None:
    chart = samples.load()
    assert chart_words.head(chart) == ("", "research", "infra")
    assert chart_words.rows(chart)[2] == ("own cluster", "0.9", "–")


def test_copied_data_has_tabs_and_full_values() -> None:
    lines = chart_words.tab_separated(samples.cash(1 / 3)).split("\n")
    assert lines[0] == "month\tlikely (million $)\tlow (million $)"
    assert lines[1] == "0\t9.00000033333333\t9.00000033333333"
    assert len(lines) == 38
    assert chart_words.tab_separated(samples.load()).split("\n")[3] == "own cluster\t0.9\t"


def test_copied_data_is_never_a_formula_and_keeps_its_cells() -> None:
    chart = Chart("Odd", Kind.BARS, (Series("=1+1", (1.0, 2.0, 3.0)),), categories=("a\tb\nc", "-x", "-5"))
    assert chart_words.tab_separated(chart).split("\n") == ["\t'=1+1", "a b c\t1", "'-x\t2", "-5\t3"]


def test_the_summary_tells_ends_extremes_and_marks() -> None:
    text = chart_words.summary(samples.cash())
    assert text.startswith("Line chart over month, from 0 to 36, in million $.")
    assert "likely: begins at 9, ends at −0.36, lowest −0.36 at 36, highest 9 at 0." in text
    assert "Marked: release." in text


def test_the_summary_of_a_chart_without_values_says_so() -> None:
    nothing = Chart("None", Kind.BARS, (Series("gone", (math.nan,)), Series("here", (1.0,))), categories=("a",))
    assert chart_words.summary(samples.empty()) == "Nothing to show yet."
    assert "gone: no values." in chart_words.summary(nothing)
