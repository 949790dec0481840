"""The figures that bars carry at their ends, in words, and where they stand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from core.charts import Chart, Kind
from ui import plot_series
from ui.chart_numbers import brief, exact

_MOST_BARS = 12  # more bars than this are read from the axis, not from their own figures


@dataclass(frozen=True, slots=True)
class Figure:
    """Words at an end of a bar: its place among the positions, the value there, and the side they stand on."""

    place: float
    value: float
    text: str
    before: bool = False
    is_total: bool = True


def figures(chart: Chart) -> tuple[Figure, ...]:
    """Return the figures that bars carry: of a waterfall, of a Gantt chart, and where one series has few bars."""
    if chart.kind in (Kind.LINE, Kind.AREA):
        return ()
    if chart.floats:
        return _of_steps(chart) if chart.kind is Kind.STACK else _of_rows(chart)
    if len(chart.series) != 1 or len(chart.positions()) > _MOST_BARS:
        return ()
    texts = map(exact, plot_series.scaled(chart.series[0].values, chart.scale))
    bars = plot_series.boxes(chart)[0]
    at = plot_series.places(chart)
    return tuple(Figure(x, bar[3], text, bar[3] < 0) for x, bar, text in zip(at, bars, texts, strict=True))


def _of_steps(chart: Chart) -> tuple[Figure, ...]:
    """Return each amount of a waterfall above its bar, or below one that lies below zero."""
    seen = (each for each in chart.piled if not each.is_carrier)
    bars, values = plot_series.boxes(chart), [plot_series.scaled(each.values, chart.scale) for each in seen]
    known = [abs(value) for row in values for value in row if math.isfinite(value)]
    steps = {index for each in chart.series if each.is_carrier for index in _known(each.values)}
    falls = any(row[index] < 0 for row in values for index in steps)
    made = []
    for index, place in enumerate(plot_series.places(chart)):
        for box, value in ((boxes[index], row[index]) for boxes, row in zip(bars, values, strict=True)):
            if math.isfinite(value):
                text, below = brief(value, max(known)), max(box[2:]) <= 0 and value != 0
                sign = "+" if falls and index in steps and value > 0 else ""
                end = min(box[2:]) if below else max(box[2:])
                made.append(Figure(place, end, sign + text, below, index not in steps))
    return tuple(made)


def _of_rows(chart: Chart) -> tuple[Figure, ...]:
    """Return where each row of a Gantt chart ends."""
    made = []
    for index, place in enumerate(plot_series.places(chart)):
        spans = [boxes[index][2:] for boxes in plot_series.boxes(chart)]
        if any(start != end for start, end in spans):
            made.append(Figure(place, spans[-1][1], exact(round(spans[-1][1], 1))))
    return tuple(made)


def _known(values: Sequence[float]) -> list[int]:
    return [index for index, value in enumerate(values) if math.isfinite(value)]
