"""Pictures of the worlds: cash by month, chance of running out, months of release, options overlaid, tornado, worth."""

from __future__ import annotations

import math

from core.chart_points import Cloud, Measure, Point, Points, Shape
from core.charts import NONE, Chart, Kind, Look, Mark, Series
from core.plan import Plan
from core.sources import Grade
from core.uncertainty.knowing import Knowing
from core.uncertainty.matters import Share, Tornado
from core.uncertainty.measures import cash_fan, cash_out_by, curve, horizon, release_months
from core.uncertainty.words import case_name, name, worthwhile
from core.uncertainty.worlds import Worlds

MILLION = 1e6
MOST_BARS, MOST_CURVES = 10, 6
DIGITS = 3  # of a share: a tenth of a per cent
ROLES = tuple(f"series{number}" for number in range(1, 9))
FIRM, SOFT = ("firm source", "series1"), ("weak or guessed", "series3")


def cash(worlds: Worlds) -> Chart:
    """Closing cash by month: the middle world, and the band that holds eight of ten."""
    low, middle, high = (tuple(map(float, line)) for line in cash_fan(worlds.chosen))
    return Chart(
        "Cash by month, in all worlds",
        Kind.LINE,
        (
            Series("nine in ten have less", high, "series1", dashed=True),
            Series("the middle", middle, "series1"),
            Series("one in ten has less", low, "bad", dashed=True),
        ),
        x=tuple(float(month) for month in range(len(middle))),
        x_title="month",
        y_title="million $",
        scale=MILLION,
        zero_line=True,
    )


def out_of_cash(worlds: Worlds) -> Chart:
    """Chance that cash has run out by each month."""
    shares = cash_out_by(worlds, worlds.chosen)
    return Chart(
        "Chance that cash has run out",
        Kind.LINE,
        (Series("by the end of the month", tuple(float(share) for share in shares), "bad", look=Look.STEP),),
        x=tuple(float(month) for month in range(len(shares))),
        x_title="month",
        y_title="of 100 worlds",
        scale=0.01,
        holds=(0.0, 0.1),
    )


def release(worlds: Worlds) -> Chart:
    """How often each month is that of release; the last bar is never."""
    found = release_months(worlds, worlds.chosen)
    names = [f"{found.first + place}" for place in range(len(found.shares))]
    shares = [round(float(share), DIGITS) for share in (*found.shares, found.never)]
    return Chart(
        "Month of release",
        Kind.BARS,
        (Series("worlds", tuple(shares), "series1"),),
        categories=(*names, f"not in {horizon(worlds)}"),
        x_title="month",
        y_title="of 100 worlds",
        scale=0.01,
    )


def options(worlds: Worlds, key: str = "release_cost", title: str = "Cost to release, combinations overlaid") -> Points:
    """Cumulative curves of the cases: the share of worlds at or below each cost."""
    clouds = []
    for turn, sample in enumerate(worlds.whole[:MOST_CURVES]):
        points = tuple(Point(float(x), float(y) * 100.0) for x, y in curve(worlds, sample, key))
        label = case_name(worlds.plan, sample.case)
        clouds.append(Cloud(label, points, ROLES[turn % len(ROLES)], Shape.NONE, joined=True, dashed=turn > 0))
    return Points(
        title,
        x_title="million $",
        y_title="worlds of 100 that cost no more",
        clouds=tuple(clouds),
        across=Measure(scale=MILLION),
    )


def tornado(plan: Plan, found: Tornado, key: str, title: str, scale: float, y_title: str) -> Chart:
    """The widest bars of one figure, each from its input's tenth to its ninetieth percentile, tinted by its grade."""
    bars = found.bars[key][:MOST_BARS]
    lows = tuple(min(bar.at_low, bar.at_high) for bar in bars)
    series = [Series("from", lows, NONE)]
    for (label, role), is_soft in ((FIRM, False), (SOFT, True)):
        spans = tuple(bar.span if _is_soft(bar.drawn.kind.source.grade) == is_soft else math.nan for bar in bars)
        if not all(map(math.isnan, spans)):
            series.append(Series(label, spans, role))
    return Chart(
        title,
        Kind.LYING,
        tuple(series),
        categories=tuple(name(plan, bar.drawn) for bar in bars),
        x_title="one input from P10 to P90, all others at P50",
        y_title=y_title,
        scale=scale,
        marks=(Mark(found.base[key], "all at P50"),),
    )


def shares(plan: Plan, found: tuple[Share, ...], title: str) -> Chart:
    """What part of a figure's spread rests on each input, the greatest first, tinted by its grade."""
    told = found[:MOST_BARS]
    series = []
    for (label, role), is_soft in ((FIRM, False), (SOFT, True)):
        values = tuple(each.value if _is_soft(each.drawn.kind.source.grade) == is_soft else 0.0 for each in told)
        series.append(Series(label, values, role))
    return Chart(
        title,
        Kind.LYING,
        tuple(series),
        categories=tuple(f"{each.rank}. {name(plan, each.drawn)}" for each in told),
        x_title="input; the same number: not told apart",
        y_title="% of the spread",
        scale=0.01,
    )


def worth(plan: Plan, found: Knowing) -> Chart:
    """What finding out is worth at most, and what it costs, for each input that is worth it."""
    told = worthwhile(found)[:MOST_BARS]
    return Chart(
        "Worth finding out",
        Kind.LYING,
        (
            Series("what it costs", tuple(each.cost for each in told), "muted"),
            Series("what is left of its worth", tuple(max(0.0, each.net) for each in told), "good"),
        ),
        categories=tuple(name(plan, each.drawn) for each in told),
        x_title="input",
        y_title="thousand $",
        scale=1e3,
    )


def _is_soft(grade: Grade) -> bool:
    return grade in {Grade.WEAK, Grade.GUESS}
