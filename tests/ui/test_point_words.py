"""Charts of points and strips of dots say all they show in words, and as tables, also what is not drawn."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from core.chart_points import NO_ZERO, NOT_KNOWN, Cloud, Lit, Measure, Point, Points
from core.chart_strips import Dot, Lane, Strip
from tests.ui import point_samples
from tests.ui.copied import copied
from ui import chart_words
from ui.chart_numbers import measured, power, short


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        *((1.0, "", "1"), (10.0, "", "10"), (1e3, "", "1k"), (1e5, "", "100k"), (1e6, "", "1M"), (1e7, "", "10M")),
        *((7e9, "", "7B"), (2e12, "", "2T"), (1e15, "", "1e15"), (0.01, "", "0.01"), (1e-5, "", "1e−5")),
        *((1e21, "FLOP", "1 ZFLOP"), (1e23, "FLOP", "100 ZFLOP"), (1e24, "FLOP", "1 YFLOP"), (1e30, "W", "1 QW")),
        *((1e34, "FLOP", "1e34 FLOP"), (1e-6, "FLOP", "1e−6 FLOP"), (0.0, "", "0"), (5e2, "GB", "500 GB")),
        *((1e-12, "", "1e−12"), (999999.9999999, "", "1M")),
    ],
)
def test_powers_of_ten_are_written_in_words_people_use(value: float, unit: str, text: str) -> None:
    assert power(value, unit) == text


def test_values_of_an_axis_are_written_in_full_and_short() -> None:
    flop, share = Measure(log=True, unit="FLOP"), Measure(scale=0.01)
    assert [measured(3.81234e25, flop), measured(0.0, flop), measured(math.nan, flop)] == [
        "38.1234 YFLOP",
        "0 FLOP",
        "–",
    ]
    assert [measured(1.4e6, Measure(log=True)), measured(0.385, share)] == ["1,400,000", "38.5"]
    assert [short(3.81234e25, flop), short(1.4567e6, Measure(log=True)), short(0.385, share)] == [
        *("38.1 YFLOP", "1.46M", "38.5"),
    ]
    assert short(math.nan, share) == ""
    assert short(0.0, Measure(log=True)) == "0.00"


def test_a_point_says_which_it_is_where_it_lies_and_how_far_it_may_lie() -> None:
    runs = point_samples.runs()
    assert chart_words.at_position(runs, 5).splitlines() == [
        *("dense 5 · dense", "training compute: 38 YFLOP", "GPU-hours: 25,411,805"),
    ]
    assert chart_words.at_position(runs, 7).splitlines()[3] == "hours as told, compute estimated"
    plan = chart_words.at_position(runs, 12).splitlines()
    assert plan[0] == "this plan"
    assert plan[2].endswith(" (600,000 to 1,600,000)")
    nameless = Points("T", clouds=(Cloud("", (Point(1.0, 2.0),)),))
    assert chart_words.at_position(nameless, 0).splitlines() == ["across: 1", "up: 2"]


def test_the_table_has_every_point_and_says_why_one_is_not_drawn() -> None:
    runs = point_samples.runs()
    assert chart_words.head(runs) == ("point", "kind", "training compute", "GPU-hours", "low", "high", "note")
    rows = chart_words.rows(runs)
    assert rows[11] == ("hours not told", "mixture of experts", "600 ZFLOP", "0", "–", "–", NO_ZERO)
    assert rows[12][:2] == ("this plan", "")
    assert rows[12][4:6] == ("600,000", "1,600,000")
    assert [row[0] for row in rows[13:]] == ["20 % of peak"] * 2 + ["40 % of peak"] * 2
    assert chart_words.head(point_samples.curves()) == ("point", "kind", "parameters", "loss, nats per token", "note")
    lines = copied(runs).split("\n")
    assert lines[0].split("\t")[:3] == ["point", "kind", "training compute, FLOP"]
    assert lines[6].split("\t")[2] == "3.8e+25"


def test_the_summary_tells_clouds_points_that_matter_guides_and_what_is_left_out() -> None:
    told = chart_words.summary(point_samples.runs())
    assert told.startswith("Chart of points: training compute across, GPU-hours up, both logarithmic. dense: 7 points,")
    assert "mixture of experts: 4 points, across 120 ZFLOP to 3.3 YFLOP" in told
    assert "this plan: across 1.1 YFLOP, up" in told
    assert told.endswith("Guide: 20 % of peak. Guide: 40 % of peak. 1 not drawn; the table says why.")
    assert "up, the first logarithmic." in chart_words.summary(point_samples.curves())
    second = replace(point_samples.curves(), across=Measure(), up=Measure(log=True))
    assert "up, the second logarithmic." in chart_words.summary(second)


def test_what_is_nowhere_is_summed_up_without_figures() -> None:
    gone = Points("T", clouds=(Cloud("lost", (Point(math.nan, 1.0),)), Cloud("one", (Point(1.0, 1.0),))))
    gone = replace(gone, lit=(Lit(math.inf, 1.0, "nowhere"),))
    told = chart_words.summary(gone)
    assert "lost: no values. one: 1 point" in told
    assert "nowhere" not in told
    assert chart_words.rows(gone)[0][-1] == NOT_KNOWN
    assert chart_words.summary(Points("T")) == "Nothing to show yet."
    assert chart_words.summary(replace(gone, clouds=gone.clouds[:1])) == "Nothing to show yet."


def test_a_dot_says_whose_it_is_and_how_its_class_lies() -> None:
    shares = point_samples.shares()
    assert chart_words.at_position(shares, 0).splitlines() == [
        "run 31% · dense, more than 1,000 accelerators",
        *("%: 31", "as told", "median 39.25, middle half 37.5 to 41.75"),
    ]
    assert chart_words.at_position(shares, 8).splitlines()[0].startswith("this plan · dense")
    assert chart_words.at_position(shares, 15).splitlines()[-1] == "median 50.5"
    lone = Strip("T", lanes=(Lane("a", (), 3.0),))
    assert chart_words.at_position(lone, 0).splitlines() == ["this plan · a", "value: 3", "no other values"]


def test_the_table_of_a_strip_has_the_middle_half_and_every_value() -> None:
    shares = point_samples.shares()
    assert chart_words.head(shares) == ("class of run", "of", "%", "note")
    rows = chart_words.rows(shares)
    assert [row[1] for row in rows[:4]] == ["a quarter lies below", "median", "a quarter lies above", "run 31%"]
    assert rows[11] == ("dense, more than 1,000 accelerators", "this plan", "38", "")
    assert chart_words.rows(point_samples.spans())[6] == ("all", "lab 0", "0", NO_ZERO)
    assert copied(shares).split("\n")[4] == "dense, more than 1,000 accelerators\trun 31%\t31\tas told"


def test_the_summary_of_a_strip_says_where_the_plan_lies_among_others() -> None:
    told = chart_words.summary(point_samples.shares())
    assert told.startswith("Strips of dots, 4 classes: %. dense, more than 1,000 accelerators: 8 values, 31 to 52;")
    assert "this plan: 38, above 2 of 8." in told
    assert "nobody yet: no values." in told
    assert "Marked: half." in told
    spans = chart_words.summary(point_samples.spans())
    assert spans.startswith("Strips of dots, 1 class, logarithmic: GPU-hours.")
    assert spans.endswith("2 not drawn; the table says why.")
    assert "this plan: 3." in chart_words.summary(Strip("T", lanes=(Lane("a", (), 3.0), Lane("b", (Dot(0.0),)))))


def test_bars_against_a_capacity_say_what_does_not_fit() -> None:
    memory = point_samples.memory()
    assert chart_words.at_position(memory, 0).splitlines()[-2:] == ["does not fit: 51", "all together: 123"]
    told = chart_words.summary(memory)
    assert "does not fit: begins at 51" in told
    assert told.endswith("Marked: usable 72. Marked: whole 80.")
