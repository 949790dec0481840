"""Charts of points, strips of dots and bars against a capacity, for the tests of what draws and prints them."""

from __future__ import annotations

import math

from core import chart_shapes
from core.chart_points import Cloud, Guide, Lit, Measure, Point, Points, Shape
from core.chart_strips import Dot, Lane, Strip
from core.charts import Chart, Mark, Series

FLOP = Measure(log=True, unit="FLOP")
HOURS = Measure(log=True)
PEAK = 989e12 * 3600  # FLOP of one accelerator in an hour, for shares of peak


def runs() -> Points:
    """Published runs over compute and machine time, one that has no time, the plan with its range, two guides."""
    dense = tuple(
        Point(x, x / (PEAK * share), f"dense {number}")
        for number, (x, share) in enumerate(
            ((3e21, 0.31), (2.1e22, 0.36), (8.2e22, 0.38), (4.3e23, 0.41), (8.4e23, 0.44), (3.8e25, 0.42), (5e22, 0.3))
        )
    )
    sparse = tuple(
        Point(x, x / (PEAK * share), f"mixture {number}", "hours as told, compute estimated")
        for number, (x, share) in enumerate(((1.2e23, 0.22), (3.3e24, 0.34), (9e23, 0.26), (2.2e24, 0.3)))
    )
    untold = Point(6e23, 0.0, "hours not told")
    return Points(
        "Published runs and this plan",
        x_title="training compute",
        y_title="GPU-hours",
        clouds=(
            Cloud("dense", dense),
            Cloud("mixture of experts", (*sparse, untold), "series2", Shape.SQUARE),
        ),
        lit=(Lit(1.1e24, 1.1e24 / (PEAK * 0.38), "this plan", low=6e5, high=1.6e6),),
        guides=tuple(
            Guide(f"{share:.0%} of peak".replace("%", " %"), tuple((x, x / (PEAK * share)) for x in (1e18, 1e28)))
            for share in (0.2, 0.4)
        ),
        across=FLOP,
        up=HOURS,
        named=(3, 4, 7, 9),
    )


def curves() -> Points:
    """The loss over the size for one compute by two laws, with the least of each and the plan."""
    sizes = tuple(10 ** (8.6 + 0.1 * step) for step in range(24))
    laws = (("law of 2022", 1.69, 406.4, 410.7, 0.34, 0.28), ("refitted law", 1.82, 482.0, 2085.4, 0.348, 0.366))
    clouds, least = [], []
    for number, (label, floor, a, b, alpha, beta) in enumerate(laws, 1):
        points = tuple(Point(n, floor + a / n**alpha + b / (1e23 / (6 * n)) ** beta, "") for n in sizes)
        clouds.append(Cloud(label, points, f"series{number}", Shape.NONE, joined=True, dashed=number > 1))
        low = min(points, key=lambda point: point.y)
        least.append(Lit(low.x, low.y, "least", role=f"series{number}"))
    plan = Lit(1.2e10, 2.04, "this plan")
    return Points(
        "Loss over size, same compute",
        x_title="parameters",
        y_title="loss, nats per token",
        clouds=tuple(clouds),
        lit=(*least, plan),
        across=HOURS,
    )


def shares() -> Strip:
    """Shares of peak in three classes, one of them with few values, with the plan's in one."""
    dense = tuple(
        Dot(share, f"run {share:.0%}", "as told") for share in (0.31, 0.36, 0.38, 0.38, 0.41, 0.44, 0.52, 0.405)
    )
    sparse = tuple(Dot(share) for share in (0.18, 0.22, 0.26, 0.3, 0.34))
    lanes = (
        Lane("dense, more than 1,000 accelerators", dense, 0.38),
        Lane("mixture of experts", sparse, 0.27),
        Lane("eight-bit", (Dot(0.4), Dot(0.61))),
        Lane("nobody yet"),
    )
    return Strip(
        "Share of peak",
        x_title="class of run",
        y_title="%",
        lanes=lanes,
        along=Measure(scale=0.01),
        marks=(Mark(0.5, "half"),),
    )


def spans() -> Strip:
    """A logarithmic strip of one lane with a value that has no place."""
    dots = tuple(Dot(value, f"lab {value:g}") for value in (2e4, 1e5, 3e5, 0.0, 2.8e6, math.nan))
    return Strip("Hours", y_title="GPU-hours", lanes=(Lane("all", dots, 4.5e5),), along=HOURS)


def memory() -> Chart:
    """Bars of memory of which one does not fit."""
    options = ("full copy", "sharded optimizer", "everything sharded", "sharded, activations again")
    parts = (
        ("weights", (32.0, 32.0, 4.0, 4.0)),
        ("gradients", (32.0, 4.0, 4.0, 4.0)),
        ("optimizer", (24.0, 12.0, 12.0, 12.0)),
        ("activations", (31.0, 21.0, 21.0, 6.0)),
        ("gathered layer", (0.0, 0.0, 3.1, 3.1)),
        ("framework", (4.0, 4.0, 4.0, 4.0)),
    )
    series = tuple(Series(name, values, f"series{number}") for number, (name, values) in enumerate(parts, 1))
    whole = (Series("usable 72", (72.0,) * 4, "text"), Series("whole 80", (80.0,) * 4, "muted"))
    return chart_shapes.filled("Memory of one accelerator", options, series, whole, "GB", "way to share")


def mixed_memory() -> Chart:
    """Bars whose accelerators are not alike."""
    series = (Series("weights", (60.0, 90.0)), Series("rest", (30.0, math.nan), "series2"))
    room = (Series("usable", (72.0, 127.0), "text"), Series("whole", (80.0, 141.0), "muted"))
    return chart_shapes.filled("Two cards", ("80 GB", "141 GB"), series, room, "GB")


def all_of_them() -> tuple[Chart, ...]:
    return (runs(), curves(), shares(), spans(), memory(), mixed_memory())
