"""The data of a chart as lines and boxes: made once, given new values as often as there are any."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from core.charts import Chart, Kind, run_on

BAR = 0.72  # share of the room of one position that its bars take
_LINE_WIDTH = 1.8
_GROUP_GAP = 0.6  # of the room of one position, between groups
_BEYOND = 1e200  # steps and limits of an axis this long can still be calculated

Box = tuple[float, float, float, float]  # from and to along the positions, from and to along the values
Artists = tuple[tuple[Line2D | Rectangle, ...], ...]  # of each series


def places(chart: Chart) -> tuple[float, ...]:
    """Return where the positions lie on their axis: their own numbers, or 0, 1, 2 … for names and lying bars."""
    if chart.groups:
        before = (number * _GROUP_GAP for number, (_, count) in enumerate(chart.groups) for _ in range(count))
        return tuple(index + gap for index, gap in enumerate(before))
    if chart.categories or chart.kind is Kind.LYING:
        return tuple(float(index) for index in range(len(chart.positions())))
    return chart.x


def room(chart: Chart) -> float:
    """Return the room of one position on its axis: the smallest distance between neighbours."""
    at = sorted(places(chart))
    return min((after - before for before, after in pairwise(at) if after > before), default=1.0)


def scaled(values: Sequence[float], scale: float) -> list[float]:
    """Return values on the scale of the axis; what is not finite, or beyond any axis, becomes a gap."""
    return [value / scale if abs(value) < _BEYOND * min(scale, 1.0) else math.nan for value in values]


def boxes(chart: Chart) -> tuple[tuple[Box, ...], ...]:
    """Return the boxes of each series that is seen: side by side, or on top of each other, negative ones below zero.

    Where carriers make bars float, each value goes on from the end of the one before, whatever its sign.
    """
    at, width = places(chart), room(chart) * BAR
    values = [
        [0.0 if math.isnan(value) else value for value in scaled(each.values, chart.scale)] for each in chart.series
    ]
    if chart.kind is Kind.BARS:
        each_width = width / max(len(values), 1)
        starts = [-width / 2 + number * each_width for number in range(len(values))]
        return tuple(
            tuple((x + start, x + start + each_width, 0.0, value) for x, value in zip(at, row, strict=True))
            for start, row in zip(starts, values, strict=True)
        )
    if chart.floats:
        return tuple(
            tuple((x - width / 2, x + width / 2, *span) for x, span in zip(at, row, strict=True))
            for each, row in zip(chart.series, run_on(values), strict=True)
            if not each.is_carrier
        )
    above, below = [0.0] * len(at), [0.0] * len(at)
    stacked: list[tuple[Box, ...]] = []
    for row in values:
        made: list[Box] = []
        for index, (x, value) in enumerate(zip(at, row, strict=True)):
            pile = above if value >= 0 else below
            made.append((x - width / 2, x + width / 2, pile[index], pile[index] + value))
            pile[index] += value
        stacked.append(tuple(made))
    return tuple(stacked)


def extremes(chart: Chart) -> list[float]:
    """Return the values that the value axis must hold, on its scale."""
    if chart.kind is Kind.LINE:
        return [value for each in chart.seen for value in scaled(each.values, chart.scale)]
    return [end for row in boxes(chart) for box in row for end in box[2:]]


def make(axes: Axes, chart: Chart, palette: Mapping[str, str]) -> Artists:
    """Add the lines or boxes of every series that is seen to the axes; `set_values` gives them their places."""
    made: list[tuple[Line2D | Rectangle, ...]] = []
    for each in chart.seen:
        colour = palette[each.role]
        if chart.kind is Kind.LINE:
            lone = sum(math.isfinite(value) for value in each.values) == 1
            line = Line2D(
                *([], []),
                color=colour,
                linewidth=_LINE_WIDTH,
                dashes=(4, 2) if each.dashed else (None, None),
                marker="o" if lone else "",
                solid_capstyle="round",
                solid_joinstyle="round",
            )
            axes.add_line(line)
            made.append((line,))
            continue
        bars = tuple(Rectangle((0, 0), 0, 0, facecolor=colour, linewidth=0) for _ in each.values)
        for bar in bars:
            axes.add_patch(bar)
        made.append(bars)
    set_values(made, chart)
    return tuple(made)


def set_values(artists: Sequence[tuple[Line2D | Rectangle, ...]], chart: Chart) -> None:
    """Give artists made for a chart of the same shape the values of this one."""
    if chart.kind is Kind.LINE:
        for (line, *_), each in zip(artists, chart.seen, strict=True):
            if isinstance(line, Line2D):
                line.set_data(places(chart), scaled(each.values, chart.scale))
        return
    lying = chart.kind is Kind.LYING
    for bars, row in zip(artists, boxes(chart), strict=True):
        for bar, (start, end, base, top) in zip(bars, row, strict=True):
            if isinstance(bar, Rectangle):
                left, bottom, width, height = start, base, end - start, top - base
                bar.set_bounds(*((bottom, left, height, width) if lying else (left, bottom, width, height)))
