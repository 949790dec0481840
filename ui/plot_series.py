"""The data of a chart as lines and boxes: made once, given new values as often as there are any."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Polygon, Rectangle

from core.charts import Chart, Kind, Look, Series, run_on
from ui.plot_text import mixed

BAR = 0.72  # share of the room of one position that its bars take
_LINE_WIDTH = 1.8
_GROUP_GAP = 0.6  # of the room of one position, between groups
FAINT, SHADE, SOLID = 0.15, 0.5, 0.62  # strength of colours: under hatching, of shade over others, of areas
Rhythm: TypeAlias = tuple[float, ...]
"""Strokes and gaps, one after another, in widths of the line; none for a firm one."""
_FIRM: Rhythm = ()
_DASHED: Rhythm = (4, 2)
_RHYTHMS: tuple[Rhythm, ...] = (
    *(_FIRM, (6, 1.5), (1, 1.3), (4, 1.3, 1, 1.3), _DASHED, (2, 1)),
    *((3, 1.2, 1, 1.2, 1, 1.2), (1, 3)),
)
_OVER = 1.4  # of the highest area or firm line, for dashed lines over areas
_BEYOND = 1e200  # steps and limits of an axis this long can still be calculated

Box = tuple[float, float, float, float]  # from and to along the positions, from and to along the values
Drawn = Line2D | Rectangle | Polygon
Artists = tuple[tuple[Drawn, ...], ...]  # of each series, in the order of drawing


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
    """Return the boxes of each piled series that is seen: side by side, or on top of each other, negative ones down.

    Where carriers make bars float, each value goes on from the end of the one before, whatever its sign.
    """
    at, width = places(chart), room(chart) * (1.0 if chart.kind is Kind.AREA else BAR)
    values = [
        [0.0 if math.isnan(value) else value for value in scaled(each.values, chart.scale)] for each in chart.piled
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
            for each, row in zip(chart.piled, run_on(values), strict=True)
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


def boxes_of(chart: Chart) -> Iterator[tuple[Series, tuple[Box, ...]]]:
    """Return each series that has boxes with them; what is in excess reaches down from the top of the stack."""
    piled = [each for each in chart.piled if not each.is_carrier]
    found = boxes(chart)
    yield from zip(piled, found, strict=True)
    for each in chart.seen:
        if each.look is Look.EXCESS and found:
            tops = zip(found[-1], scaled(each.values, chart.scale), strict=True)
            yield each, tuple((left, right, top - value, top) for (left, right, _, top), value in tops)


def extremes(chart: Chart) -> list[float]:
    """Return the values that the axis must hold, on its scale; far above areas a dashed line leaves the picture."""
    lines = [each for each in chart.seen if _is_line(chart, each) or each.look is Look.POINT]
    firm = [each for each in lines if chart.kind is not Kind.AREA or not each.dashed]
    held = scaled(chart.holds, chart.scale) + [end for each in firm for end in scaled(each.values, chart.scale)]
    held += [] if chart.kind is Kind.LINE else [end for row in boxes(chart) for box in row for end in box[2:]]
    most = _OVER * max((value for value in held if math.isfinite(value)), default=0.0)
    besides = (end for each in lines if each not in firm for end in scaled(each.values, chart.scale))
    return held + [min(value, most) for value in besides]


def _is_line(chart: Chart, series: Series) -> bool:
    return series.look is Look.STEP or (chart.kind is Kind.LINE and series.look is not Look.POINT)


def rhythms(chart: Chart) -> dict[str, Rhythm]:
    """Return the strokes and gaps of each line by its label, no two alike: a legend tells them without colours too."""
    found: dict[str, Rhythm] = {}
    left = list(_RHYTHMS)
    for each in (each for each in chart.seen if _is_line(chart, each)):
        wanted = _DASHED if each.dashed else _FIRM
        found.setdefault(each.label, left.pop(left.index(wanted) if wanted in left else 0) if left else wanted)
    return found


def beat(artists: Artists, chart: Chart, known: Mapping[str, Rhythm]) -> None:
    """Give each line the strokes and gaps that are known of it, else those it is declared with."""
    for own, each in zip(artists, in_order(chart), strict=True):
        if own and isinstance(own[0], Line2D) and each.look is not Look.POINT:
            own[0].set_dashes(known.get(each.label, _DASHED if each.dashed else _FIRM) or (None, None))


def make(axes: Axes, chart: Chart, palette: Mapping[str, str]) -> Artists:
    """Add the lines or boxes of every series that is seen to the axes; `set_values` gives them their places."""
    made = tuple(_artists(axes, chart, each, palette) for each in in_order(chart))
    set_values(made, chart)
    return made


def in_order(chart: Chart) -> tuple[Series, ...]:
    """Return the series that are seen, what lies on others last."""
    on_top = (Look.EXCESS, Look.STEP, Look.POINT)
    return tuple(sorted(chart.seen, key=lambda each: on_top.index(each.look) + 1 if each.look in on_top else 0))


def _artists(axes: Axes, chart: Chart, each: Series, palette: Mapping[str, str]) -> tuple[Drawn, ...]:
    """Add what draws one series, without its values."""
    colour = palette[each.role]
    if _is_line(chart, each) or each.look is Look.POINT:
        line = _line(each, colour)
        axes.add_line(line)
        return (line,)
    made: tuple[Polygon | Rectangle, ...]
    if chart.kind is Kind.AREA:
        strength = 1.0 if each.look is Look.EXCESS else strength_of(each)
        shade = mixed(palette["card"], colour, strength)
        opaque = SHADE if each.look is Look.EXCESS else 1.0
        made = (Polygon([(0, 0), (0, 0), (0, 0)], facecolor=(shade, opaque), linewidth=0),)
    else:
        seen = "none" if chart.kind is Kind.LYING and each.look is Look.EXCESS else colour  # `plot_chart` hatches it
        made = tuple(Rectangle((0, 0), 0, 0, facecolor=seen, linewidth=0) for _ in each.values)
    for one in made:
        axes.add_patch(one)
    return made


def strength_of(series: Series) -> float:
    """Return how strong the colour of an area is: enough to tell it, and not to hide lines over it."""
    return {Look.HATCHED: FAINT, Look.EXCESS: SHADE}.get(series.look, SOLID)


def _line(each: Series, colour: str) -> Line2D:
    lone = sum(math.isfinite(value) for value in each.values) == 1
    is_point = each.look is Look.POINT
    return Line2D(
        *([], []),
        color=colour,
        linewidth=0 if is_point else _LINE_WIDTH,
        marker="D" if is_point else "o" if lone else "",
        drawstyle="steps-mid" if each.look is Look.STEP else "default",
        solid_capstyle="round",
        solid_joinstyle="round",
        zorder=2.5 if is_point else 2,
    )


def set_values(artists: Artists, chart: Chart) -> None:
    """Give artists made for a chart of the same shape the values of this one."""
    lying, placed = chart.kind is Kind.LYING, () if chart.kind is Kind.LINE else tuple(boxes_of(chart))
    for own, each in zip(artists, in_order(chart), strict=True):
        first = own[0] if own else None
        if isinstance(first, Line2D):
            across, up = _stretched(chart, each)
            first.set_data(*((up, across) if lying else (across, up)))
            continue
        row = next((found for series, found in placed if series is each), ())
        if isinstance(first, Polygon):
            first.set_xy(outline(row))
            continue
        for bar, (start, end, base, top) in zip(own, row, strict=True):
            if isinstance(bar, Rectangle):
                left, bottom, width, height = start, base, end - start, top - base
                bar.set_bounds(*((bottom, left, height, width) if lying else (left, bottom, width, height)))


def _stretched(chart: Chart, each: Series) -> tuple[list[float], list[float]]:
    """Return the points of a line; one in steps reaches half a position beyond its first and last."""
    at, values = list(places(chart)), scaled(each.values, chart.scale)
    if each.look is not Look.STEP or not at:
        return at, values
    half = room(chart) / 2
    return [at[0] - half, *at, at[-1] + half], [values[0], *values, values[-1]]


def outline(row: tuple[Box, ...]) -> list[tuple[float, float]]:
    """Return the outline of an area: along the tops of its boxes and back along their feet."""
    tops = [point for left, right, _, top in row for point in ((left, top), (right, top))]
    feet = [point for left, right, base, _ in reversed(row) for point in ((right, base), (left, base))]
    return tops + feet or [(0.0, 0.0)]
