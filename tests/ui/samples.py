"""Charts and papers for the tests of what draws and prints them."""

from __future__ import annotations

import math
from dataclasses import replace

from core import chart_shapes
from core.chart_grids import LEARNING, NOBODY, UNCOVERED, Box, HeatMap, Panels, Tree
from core.charts import Chart, Kind, Look, Mark, Series
from tests.ui import point_samples

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


def capacity() -> Chart:
    """Areas with one that is hatched, what is too much, and lines in steps over them."""
    due = tuple(5.0 if 4 <= month < 20 else 1.0 for month in MONTHS[1:])
    able = tuple(3.0 + month / 12 for month in MONTHS[1:])
    over = tuple(max(0.0, 1.5 + one - other) for one, other in zip(due, able, strict=True))
    series = (
        Series("research", due),
        Series("operations", (1.5,) * 36, "series6", look=Look.HATCHED),
        Series("too much", over, "bad", look=Look.EXCESS),
        Series("can be done", able, "text", look=Look.STEP),
        Series("with catching up", tuple(9.0 * one for one in due), "bad", dashed=True, look=Look.STEP),
    )
    marks = (Mark(5, "3.1 short in month 5", role="bad"),)
    return Chart("Load", Kind.AREA, series, MONTHS[1:], x_title="month", y_title="person-months", marks=marks)


def strain() -> Chart:
    """One line in steps with its limit."""
    series = (Series("share", tuple(0.2 + 0.004 * month for month in MONTHS[1:]), look=Look.STEP),)
    marks = (Mark(0.25, "limit 25", lying=True, role="bad"),)
    return Chart(
        *("Share on call", Kind.LINE, series, MONTHS[1:]),
        x_title="month",
        y_title="%",
        scale=0.01,
        marks=marks,
        holds=(0.0,),
    )


def panels() -> Panels:
    bare = (replace(capacity(), title="one", is_bare=True), replace(capacity(), title="other", is_bare=True))
    return Panels("Side by side", x_title="month", panels=(*bare, strain(), strain()), across=2)


def heat() -> HeatMap:
    """Rows in two groups: somebody who comes late and learns, somebody overloaded, and work that nobody can do."""
    late = tuple(math.nan if month < 4 else 0.3 + month / 40 for month in MONTHS[1:])
    told = tuple(NOBODY if month < 4 else LEARNING if month < 8 else "" for month in MONTHS[1:])
    alone = tuple(UNCOVERED if month == 7 else "" for month in MONTHS[1:])
    series = (
        Series("Research lead", tuple(0.4 + month / 20 for month in MONTHS[1:])),
        Series("Infrastructure engineer", late, notes=told),
        Series("Product", tuple(math.nan if note else 1.3 for note in alone), notes=alone),
    )
    return HeatMap(
        "Load of each seat",
        series=series,
        x=MONTHS[1:],
        x_title="month",
        y_title="work due, %",
        scale=0.01,
        groups=(("nobody above", 1), ("under Research lead", 2)),
        row_title="seat",
    )


def tree() -> Tree:
    boxes = (
        Box("The team", "40 % of the management needed is done", badge="5.5 people a leader", role="warn"),
        Box("Research lead", "leads 30 % of the time", 0, "6 of 5 at most", "warn"),
        Box("Pretraining engineer × 6", "Pretraining engineer with a long name of the role", 1, role="series6"),
        Box("Data services", "vendor, months 3 to 10", 0, "1.5 FTE", dashed=True),
    )
    series = (Series("FTE", (8.5, 1.0, 6.0, 1.5)), Series("people led", (math.nan, 6.0, 0.0, math.nan)))
    names = tuple(box.name for box in boxes)
    return Tree(
        "Who leads whom", series=series, categories=names, x_title="seat", boxes=boxes, key=(("warn", "above"),)
    )


def quarters() -> Chart:
    """A waterfall whose steps are told by the legend."""
    series = (
        Series("starts at", (math.nan, 6.0, math.nan, 8.0, math.nan), "none"),
        Series("people", (6.0, math.nan, 8.0, math.nan, 7.5), "series6"),
        Series("hires", (math.nan, 2.0, math.nan, math.nan, math.nan), "good"),
        Series("leaving", (math.nan, math.nan, math.nan, -0.5, math.nan), "bad"),
    )
    steps = ("opening", "hires", "closing", "leaving", "closing")
    groups = (("1–3", 3), ("4–6", 2))
    return Chart(
        *("People", Kind.STACK, series),
        categories=steps,
        x_title="months",
        y_title="people",
        groups=groups,
        keyed=True,
    )


def needed() -> Chart:
    """A Gantt chart with a point in each row that has one."""
    points = Series("needed from", (3.0, math.nan, 12.0, math.nan), "text", look=Look.POINT)
    return replace(schedule(), series=(*schedule().series, points))


def grids() -> tuple[Chart, ...]:
    return (capacity(), strain(), panels(), heat(), tree(), quarters(), needed())


def empty() -> Chart:
    return Chart("Empty", Kind.LINE, ())


def all_charts() -> tuple[Chart, ...]:
    plain = (cash(), price(), load(), flow(), hours(), chances(), empty())
    return (*plain, steps(), below_zero(), build_up(), schedule(), *grids(), *point_samples.all_of_them())
