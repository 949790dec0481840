"""The axes of a chart for a given room: limits, ticks and their words."""

from __future__ import annotations

import math
from dataclasses import dataclass

from core.charts import Chart, Kind, Mark
from ui import plot_series, scale
from ui.chart_words import exact, tick
from ui.plot_text import Dressing

MOST_UP, MOST_ACROSS = 6, 9
MOST_VALUES = 12  # more bars than this are read from the axis, not from their own figures
_LONGEST_NAME = 0.4  # of the width of the drawing
_NAME_LINES = 2
_GAP = 8.0
_SHORT = 4  # names are left out before they are cut to fewer letters


@dataclass(frozen=True, slots=True)
class Axis:
    """Limits, and ticks with their words; words may take more than one line."""

    low: float
    high: float
    ticks: tuple[float, ...]
    words: tuple[tuple[str, ...], ...]

    @property
    def lines(self) -> int:
        """The lines that the longest words take."""
        return max((len(words) for words in self.words), default=0)


def on_values(chart: Chart, mark: Mark) -> bool:
    """Return whether a mark stands at a value rather than at a position."""
    return mark.lying is not (chart.kind is Kind.LYING)


def mark_at(chart: Chart, mark: Mark) -> float:
    """Return where a mark stands on its axis; not a number where that is nowhere."""
    return plot_series.scaled((mark.at,), chart.scale if on_values(chart, mark) else 1.0)[0]


def written_values(chart: Chart) -> tuple[str, ...]:
    """Return the figure of each bar where bars carry them: one series of few bars."""
    if chart.kind is Kind.LINE or len(chart.series) != 1 or len(chart.positions()) > MOST_VALUES:
        return ()
    return tuple(exact(value) for value in plot_series.scaled(chart.series[0].values, chart.scale))


def value_axis(dressing: Dressing, chart: Chart, length: float) -> Axis:
    """Return the axis of the values, for so many points."""
    wanted = plot_series.extremes(chart)
    wanted += [mark_at(chart, mark) for mark in chart.marks if on_values(chart, mark)]
    low, high = scale.value_range(wanted, zero=chart.zero_line or chart.kind is not Kind.LINE)
    lying = chart.kind is Kind.LYING
    if written := written_values(chart):
        room = max(map(dressing.width, written)) + _GAP if lying else dressing.line_height
        extra = (high - low) * min(room / length, 0.3)
        low, high = (low - extra if low < 0 else low), (high + extra if high > 0 else high)
    coarse = scale.step(low, high, MOST_UP)
    widest = max(dressing.width(tick(low, coarse)), dressing.width(tick(high, coarse))) + 2 * _GAP
    fitting = int(length / (widest if lying else dressing.line_height * 2.2))
    step = scale.step(low, high, max(2, min(fitting, MOST_ACROSS if lying else MOST_UP)))
    low, high = scale.rounded_out(low, high, step)
    ticks = scale.ticks(low, high, step)
    return Axis(low, high, ticks, tuple((tick(value, step),) for value in ticks))


def position_axis(dressing: Dressing, chart: Chart, length: float, widest: float) -> Axis:
    """Return the axis of the positions, for so many points; `widest` is the width of the whole drawing."""
    if chart.kind is Kind.LYING:
        return _lying_names(dressing, chart, length, widest)
    if chart.categories:
        return _names(dressing, chart.categories, length)
    return _numbers(dressing, chart, length)


def _numbers(dressing: Dressing, chart: Chart, length: float) -> Axis:
    half = 0.0 if chart.kind is Kind.LINE else plot_series.room(chart) / 2
    first, last = min(chart.x), max(chart.x)
    if first == last and not half:
        half = 0.5
    label = max(dressing.width(exact(first)), dressing.width(exact(last))) + 3 * _GAP
    most = max(1, min(int(length / label), MOST_ACROSS))
    of_months = "month" in chart.x_title.lower()
    step = (scale.month_step if of_months else scale.step)(first, last, most) if last > first else 1.0
    if all(x == round(x) for x in chart.x):
        step = max(1.0, math.ceil(step))
    ticks = scale.ticks(first, last, step)
    return Axis(first - half, last + half, ticks, tuple((tick(value, step),) for value in ticks))


def _names(dressing: Dressing, names: tuple[str, ...], length: float) -> Axis:
    slot = length / len(names)
    words = [dressing.wrapped(name, slot - _GAP / 2, _NAME_LINES) for name in names]
    places: tuple[int, ...] = tuple(range(len(names)))
    if all(" ".join(lines) == name for lines, name in zip(words, names, strict=True)):
        pass
    elif _fit_in_turn(dressing, names, slot):
        words = [("", name) if place % 2 else (name,) for place, name in enumerate(names)]
    elif slot < _SHORT * dressing.size:
        every = math.ceil((max(map(dressing.width, names)) + _GAP) / slot)
        places = places[::every]
        words = [(dressing.cut(names[place], slot * every),) for place in places]
    return Axis(-0.5, len(names) - 0.5, tuple(map(float, places)), tuple(words))


def _fit_in_turn(dressing: Dressing, names: tuple[str, ...], slot: float) -> bool:
    """Return whether whole names fit in two lines, every other one in the lower line."""
    widths = [dressing.width(name) for name in names]
    return all((one + other) / 2 + _GAP / 2 <= 2 * slot for one, other in zip(widths, widths[2:], strict=False))


def _lying_names(dressing: Dressing, chart: Chart, length: float, widest: float) -> Axis:
    names = chart.positions()
    every = math.ceil(dressing.line_height * len(names) / length)
    places = tuple(range(0, len(names), every))
    lines = max(1, min(_NAME_LINES, int(length / len(names) / dressing.line_height)))
    words = tuple(dressing.wrapped(names[place], widest * _LONGEST_NAME, lines) for place in places)
    return Axis(len(names) - 0.5, -0.5, tuple(map(float, places)), words)
