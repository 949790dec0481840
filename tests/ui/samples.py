"""Charts and papers for the tests of what draws and prints them."""

from __future__ import annotations

import math

from core.charts import Chart, Kind, Mark, Series

MONTHS = tuple(float(month) for month in range(37))
NAMES = ("burst", "lock-in", "own cluster", "partner")


def cash(shift: float = 0.0) -> Chart:
    likely = tuple(9e6 - 2.6e5 * month + shift for month in MONTHS)
    low = tuple(9e6 - 3.1e5 * month + shift for month in MONTHS)
    series = (Series("likely", likely), Series("low", low, "muted", dashed=True))
    marks = (Mark(18, "release"), Mark(20, "second run"), Mark(1e6, "reserve", lying=True, role="bad"))
    return Chart(
        *("Cash by month", Kind.LINE, series, MONTHS),
        x_title="month",
        y_title="million $",
        scale=1e6,
        marks=marks,
        zero_line=True,
    )


def price() -> Chart:
    series = (Series("price", (4.19, 5.84, 3.13, -0.5)),)
    return Chart("Price", Kind.BARS, series, categories=NAMES, y_title="$ / GPU-h")


def load() -> Chart:
    series = (Series("research", (0.8, 1.2, 0.9, 1.1)), Series("infra", (1.1, 0.4, math.nan, 0.7), "series2"))
    return Chart("Load", Kind.BARS, series, categories=NAMES, y_title="people")


def flow() -> Chart:
    funding = Series("funding", tuple(4e6 if month % 12 == 0 else 0.0 for month in MONTHS), "good")
    people = Series("people", tuple(-2e5 for _ in MONTHS), "series2")
    compute = Series("compute", tuple(-3e5 for _ in MONTHS), "series1")
    stacks = (funding, people, compute)
    return Chart("Flow", Kind.STACK, stacks, x=MONTHS, x_title="month", y_title="million $", scale=1e6)


def hours() -> Chart:
    series = (Series("useful", (72, 75, 78, 93)), Series("idle", (28, 25, 22, 7), "series3"))
    marks = (Mark(80, "target"),)
    return Chart("Hours", Kind.LYING, series, categories=NAMES, y_title="%", marks=marks)


def chances() -> Chart:
    return Chart("Chance", Kind.LYING, (Series("chance", (0.83, 0.4, 0.1, -0.2)),), categories=NAMES, scale=0.01)


def empty() -> Chart:
    return Chart("Empty", Kind.LINE, ())


def all_charts() -> tuple[Chart, ...]:
    return (cash(), price(), load(), flow(), hours(), chances(), empty())
