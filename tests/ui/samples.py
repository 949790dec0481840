"""Charts and papers for the tests of what draws and prints them."""

from __future__ import annotations

import math

from core import chart_shapes
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


def steps() -> Chart:
    """A waterfall with a step too small to see."""
    from_to = (
        *(("Last approved plan", 31.2e6, True), ("Usage price", -4.1e6, False), ("Delivered speed", 2.4e6, False)),
        *(("Hires later than hoped", -1e3, False), ("Reserved 12 months", -6.3e6, False)),
        *(("Model size and tokens", 3.2e6, False), ("Contingency", 4e5, False), ("This plan", 26.799e6, True)),
    )
    return chart_shapes.waterfall("From plan to plan", (("", from_to),), "million $", 1e6)


def below_zero() -> Chart:
    """A waterfall that goes below zero and comes back."""
    cash = (("Opening", 2.0, True), ("Machines", -5.0, False), ("Payroll", -1.0, False), ("Loan", 6.0, False))
    return chart_shapes.waterfall("Below zero", (("", cash),), "million $")


def build_up() -> Chart:
    """A waterfall for each of four options, side by side."""
    parts = (("Use", 4.19), ("Slow", 0.31), ("Idle", 0.44), ("Spares", 0.12), ("Lost work", 0.3))
    priced = [(*((name, price * k, False) for name, price in parts), ("Useful hour", 5.36 * k, True)) for k in (1, 0.7)]
    groups = tuple((name, priced[place % 2]) for place, name in enumerate(NAMES))
    return chart_shapes.waterfall("What a useful hour costs", groups, "$ / useful GPU-h")


def schedule() -> Chart:
    """A Gantt chart with a gap and an option that never comes."""
    roles = (("lead", "series5"), ("delay", "series2"), ("burn-in", "series4"), ("run", "series1"))
    rows = (
        ("burst", (("lead", 0.0, 0.25), ("run", 0.25, 9.0))),
        ("own cluster in a rented hall", (("lead", 2.0, 8.0), ("delay", 8.0, 11.0), ("burn-in", 11.0, 12.0))),
        ("partner", (("delay", 1.0, 1.5), ("run", 2.0, 4.0), ("delay", 4.0, 6.0), ("run", 6.0, 17.25))),
        ("not at all", ()),
    )
    return chart_shapes.gantt("From signature to run", rows, roles, marks=(Mark(12, "needed by"),))


def empty() -> Chart:
    return Chart("Empty", Kind.LINE, ())


def all_charts() -> tuple[Chart, ...]:
    plain = (cash(), price(), load(), flow(), hours(), chances(), empty())
    return (*plain, steps(), below_zero(), build_up(), schedule())
