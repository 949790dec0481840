"""The axes of a chart for a given room: limits, ticks and their words."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.charts import Chart, Kind, Look, Mark
from ui import plot_series, scale
from ui.chart_numbers import exact, tick
from ui.plot_figures import figures
from ui.plot_names import NAME_LINES, below
from ui.plot_text import Dressing

MOST_UP, MOST_ACROSS = 6, 9
_LONGEST_NAME = 0.4  # of the width of the drawing
_MOST_FIGURES = 0.3  # of the length of the axis, at each end, for figures of bars
_GAP = 8.0


@dataclass(frozen=True, slots=True)
class Axis:
    """Limits, and ticks with their words; words may take more than one line, or be turned to run upwards."""

    low: float
    high: float
    ticks: tuple[float, ...]
    words: tuple[tuple[str, ...], ...]

    turned: bool = False

    def depth(self, dressing: Dressing) -> float:
        """Return the height that the words take below the data."""
        if self.turned:
            return max(dressing.width(text) for words in self.words for text in words)
        return max(map(len, self.words), default=0) * dressing.line_height


def on_values(chart: Chart, mark: Mark) -> bool:
    """Return whether a mark stands at a value rather than at a position."""
    return mark.lying is not (chart.kind is Kind.LYING)


def mark_at(chart: Chart, mark: Mark) -> float:
    """Return where a mark stands on its axis; not a number where that is nowhere."""
    return plot_series.scaled((mark.at,), chart.scale if on_values(chart, mark) else 1.0)[0]


def value_axis(dressing: Dressing, chart: Chart, length: float) -> Axis:
    """Return the axis of the values, for so many points."""
    wanted = plot_series.extremes(chart)
    wanted += [mark_at(chart, mark) for mark in chart.marks if on_values(chart, mark)]
    low, high = scale.value_range(wanted, zero=chart.zero_line or chart.kind is not Kind.LINE)
    lying = chart.kind is Kind.LYING
    if written := figures(chart):
        room = max(dressing.width(each.text) for each in written) + _GAP if lying else dressing.line_height
        share = min(room / length, _MOST_FIGURES)
        extra = (high - low) * share / (1 - share * ((low < 0) + (high > 0)))
        low, high = (low - extra if low < 0 else low), (high + extra if high > 0 else high)
    coarse = scale.step(low, high, MOST_UP)
    widest = max(dressing.width(tick(low, coarse)), dressing.width(tick(high, coarse))) + 2 * _GAP
    fitting = int(length / (widest if lying else dressing.line_height * 2.2))
    stepping = scale.month_step if lying and chart.floats and _of_months(chart.y_title) else scale.step
    step = stepping(low, high, max(2, min(fitting, MOST_ACROSS if lying else MOST_UP)))
    ends = scale.rounded_out(low, high, step)
    if written:  # the figures mark the ends
        ends = (low if low < 0 else ends[0], high if high > 0 else ends[1])
    ticks = scale.ticks(*ends, step)
    crowded = not lying and length < len(ticks) * dressing.line_height
    ticks = ticks[-1:] if crowded else ticks
    return Axis(*ends, ticks, tuple((tick(value, step),) for value in ticks))


def position_axis(dressing: Dressing, chart: Chart, length: float, widest: float) -> Axis:
    """Return the axis of the positions, for so many points; `widest` is the width of the whole drawing."""
    if chart.kind is Kind.LYING:
        return names_down(dressing, chart.positions(), length, widest)
    if chart.categories:
        return _names(dressing, chart, length)
    return _numbers(dressing, chart, length)


def _numbers(dressing: Dressing, chart: Chart, length: float) -> Axis:
    stepped = chart.kind is not Kind.LINE or any(each.look is Look.STEP for each in chart.seen)
    half = plot_series.room(chart) / 2 if stepped else 0.0
    first, last = min(chart.x), max(chart.x)
    if first == last and not half:
        half = 0.5
    label = max(dressing.width(exact(first)), dressing.width(exact(last))) + 3 * _GAP
    most = max(1, min(int(length / label), MOST_ACROSS))
    stepping = scale.month_step if _of_months(chart.x_title) else scale.step
    step = stepping(first, last, most) if last > first else 1.0
    if all(x == round(x) for x in chart.x):
        step = max(1.0, math.ceil(step))
    ticks = scale.ticks(first, last, step)
    return Axis(first - half, last + half, ticks, tuple((tick(value, step),) for value in ticks))


def _of_months(title: str) -> bool:
    return "month" in title.lower()


def _names(dressing: Dressing, chart: Chart, length: float) -> Axis:
    at = plot_series.places(chart)
    if chart.keyed:
        return Axis(-0.5, at[-1] + 0.5, (), ())
    names = below(dressing, chart.categories, length / (at[-1] + 1), every=chart.floats)
    return Axis(-0.5, at[-1] + 0.5, tuple(at[place] for place in names.places), names.words, names.turned)


def names_down(dressing: Dressing, names: tuple[str, ...], length: float, widest: float) -> Axis:
    """Return the axis of names from the top down, for so many points; `widest` is the width of the whole drawing."""
    every = math.ceil(dressing.line_height * len(names) / length)
    places = tuple(range(0, len(names), every))
    lines = max(1, min(NAME_LINES, int(length / len(names) / dressing.line_height)))
    words = tuple(dressing.wrapped(names[place], widest * _LONGEST_NAME, lines) for place in places)
    return Axis(len(names) - 0.5, -0.5, tuple(map(float, places)), words)
