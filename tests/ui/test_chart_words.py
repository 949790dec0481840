"""A chart says in words and figures what it shows."""

from __future__ import annotations

import math

import pytest

from core.charts import NONE, Chart, Kind, Series
from tests.ui import samples
from tests.ui.copied import copied
from ui import chart_numbers, chart_words


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
    assert chart_numbers.exact(value) == text


@pytest.mark.parametrize(
    ("value", "step", "text"),
    [(12000.0, 2000.0, "12,000"), (2.5, 2.5, "2.5"), (-2.0, 2.0, "−2"), (0.25, 0.25, "0.25"), (1e-18, 0.5, "0.0")],
)
def test_ticks_have_as_many_places_as_their_step(value: float, step: float, text: str) -> None:
    assert chart_numbers.tick(value, step) == text


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
    lines = copied(samples.cash(1 / 3)).split("\n")
    assert lines[0] == "month\tlikely (million $)\tlow (million $)"
    assert lines[1] == "0\t9.00000033333333\t9.00000033333333"
    assert len(lines) == 38
    assert copied(samples.load()).split("\n")[3] == "own cluster\t0.9\t"


def test_copied_data_is_never_a_formula_and_keeps_its_cells() -> None:
    chart = Chart("Odd", Kind.BARS, (Series("=1+1", (1.0, 2.0, 3.0)),), categories=("a\tb\nc", "-x", "-5"))
    assert copied(chart) == "\t'=1+1\n\"a\tb\nc\"\t1\n'-x\t2\n'-5\t3"


def test_the_summary_tells_ends_extremes_and_marks() -> None:
    text = chart_words.summary(samples.cash())
    assert text.startswith("Line chart over month, from 0 to 36, in million $.")
    assert "likely: begins at 9, ends at −0.36, lowest −0.36 at 36, highest 9 at 0." in text
    assert "Marked: release." in text


def test_the_summary_of_a_chart_without_values_says_so() -> None:
    nothing = Chart("None", Kind.BARS, (Series("gone", (math.nan,)), Series("here", (1.0,))), categories=("a",))
    assert chart_words.summary(samples.empty()) == "Nothing to show yet."
    assert "gone: no values." in chart_words.summary(nothing)


@pytest.mark.parametrize(
    ("value", "largest", "text"),
    [
        *(
            (12.0, 12.0, "12.0"),
            (-0.4, 31.2, "−0.4"),
            (-0.001, 31.2, "−0.001"),
            (0.0, 5.0, "0.00"),
            (5.36, 5.9, "5.36"),
        ),
        *((12345.6, 12345.6, "12,346"), (0.0, 0.0, "0.00"), (1e-9, 5.0, "0.000000"), (0.25, 1e-9, "0.250000")),
    ],
)
def test_figures_of_one_chart_have_the_places_that_the_largest_needs(value: float, largest: float, text: str) -> None:
    assert chart_numbers.brief(value, largest) == text


def test_a_step_of_a_waterfall_tells_its_amount_and_where_it_begins_and_ends() -> None:
    chart = samples.below_zero()
    assert chart_words.at_position(chart, 0).splitlines() == ["Opening · million $", "in all: 2"]
    assert chart_words.at_position(chart, 1).splitlines() == ["Machines · million $", "less: −5, from 2 to −3"]
    assert chart_words.at_position(samples.build_up(), 1).splitlines() == [
        "burst: Slow · $ / useful GPU-h",
        "more: 0.31, from 4.19 to 4.5",
    ]


def test_a_row_of_a_gantt_chart_tells_its_spans_and_their_sum_without_what_carries_them() -> None:
    chart = samples.schedule()
    assert chart_words.at_position(chart, 0).splitlines() == [
        *("burst · month", "lead: 0.25, from 0 to 0.25", "run: 8.75, from 0.25 to 9", "all together: 9"),
    ]
    assert chart_words.at_position(chart, 1).splitlines()[-1] == "all together: 10"
    assert chart_words.at_position(chart, 3).splitlines() == ["not at all · month"]


def test_the_table_of_floating_bars_says_where_they_start() -> None:
    assert chart_words.head(samples.below_zero()) == ("", "starts at", "more", "less", "in all")
    assert chart_words.rows(samples.below_zero())[1] == ("Machines", "2", "–", "−5", "–")
    assert copied(samples.below_zero()).split("\n")[4] == "Loan\t-4\t6\t\t"


def test_the_summary_of_floating_bars_tells_each_step_and_span() -> None:
    steps, spans = chart_words.summary(samples.below_zero()), chart_words.summary(samples.schedule())
    assert steps.startswith("Waterfall, from Opening to Loan, in million $. Opening: in all: 2. Machines: less: −5,")
    assert "starts at" not in steps + spans
    assert "lowest" not in steps + spans
    assert spans.startswith("Gantt chart, from burst to not at all, in month. burst: lead: 0.25, from 0 to 0.25; run")
    assert "not at all: nothing. Marked: needed by." in spans


def test_a_chart_of_carriers_alone_is_empty() -> None:
    nothing = Chart("None", Kind.STACK, (Series("base", (1.0,), NONE), Series("gone", (math.nan,))), categories=("a",))
    assert chart_words.is_empty(nothing)
