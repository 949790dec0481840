"""A chart in words and figures: exact values, a summary for those who do not see it, its table."""

from __future__ import annotations

import math
from collections.abc import Sequence

from core.chart_grids import HeatMap, Panels, Tree
from core.chart_points import Measure, Points
from core.chart_strips import Strip
from core.charts import Chart, Kind, Look, Series, run_on
from core.sheet import Cell, Sheet
from ui import grid_words, point_words
from ui.chart_numbers import exact, measured

NOTHING = "Nothing to show yet"
KINDS = (
    (Kind.LINE, "Line chart"),
    (Kind.BARS, "Bar chart"),
    (Kind.STACK, "Stacked bar chart"),
    (Kind.LYING, "Lying bar chart"),
    (Kind.AREA, "Stacked area chart"),
)


def is_empty(chart: Chart | None) -> bool:
    """Return whether there is nothing to draw: no series, or no value that is a number."""
    return chart is None or not any(math.isfinite(value) for series in chart.seen for value in series.values)


def at_position(chart: Chart, index: int) -> str:
    """Return what lies at one position, a line a series, for the hover."""
    if isinstance(chart, Panels):
        panel, place = chart.found(index)
        return f"{panel.title}\n{at_position(panel, place)}"
    if isinstance(chart, HeatMap):
        return grid_words.at_cell(chart, index)
    if isinstance(chart, Tree):
        return grid_words.at_box(chart, index)
    if isinstance(chart, Points):
        return point_words.at_point(chart, index)
    if isinstance(chart, Strip):
        return point_words.at_dot(chart, index)
    return _at_values(chart, index)


def _at_values(chart: Chart, index: int) -> str:
    where = chart.positions()[index]
    lines = _spans(chart, index) if chart.floats else [_told(each, chart, index) for each in chart.seen]
    piled = [each.values[index] / chart.scale for each in chart.piled if not each.is_carrier]
    if chart.kind in (Kind.STACK, Kind.LYING, Kind.AREA) and len(piled) > 1 and len(lines) > 1:
        lines.append(f"all together: {exact(math.fsum(value for value in piled if math.isfinite(value)))}")
    heading = f"{chart.x_title}: {where}" if chart.x_title and not chart.categories else where
    return "\n".join([f"{heading} · {chart.y_title}" if chart.y_title else heading, *lines])


def _told(series: Series, chart: Chart, index: int) -> str:
    return f"{series.label}: {exact(series.values[index] / chart.scale)}"


def _spans(chart: Chart, index: int) -> list[str]:
    """Say what there is at a position of a chart whose bars float, and where each bar begins and ends."""
    spans = run_on([[series.values[index] / chart.scale] for series in chart.piled])
    told = []
    for series, ((start, end),) in zip(chart.piled, spans, strict=True):
        if not series.is_carrier and math.isfinite(series.values[index]):
            on_zero = chart.kind is Kind.STACK and start == 0
            where = "" if on_zero else f", from {exact(start)} to {exact(end)}"
            told.append(f"{_told(series, chart, index)}{where}")
    besides = [each for each in chart.series if not each.is_piled and math.isfinite(each.values[index])]
    return told + [_told(each, chart, index) for each in besides]


def head(chart: Chart) -> tuple[str, ...]:
    """Return the head of the chart's table: what the positions are, then the series."""
    if isinstance(chart, Panels):
        return grid_words.panels_head(chart)
    if isinstance(chart, HeatMap):
        return grid_words.heat_head(chart)
    if isinstance(chart, Tree):
        return grid_words.tree_head(chart)
    if isinstance(chart, Points):
        return point_words.points_head(chart)
    if isinstance(chart, Strip):
        return point_words.strip_head(chart)
    return (chart.x_title, *(series.label for series in chart.series))


def rows(chart: Chart) -> tuple[tuple[str, ...], ...]:
    """Return the chart as rows of texts, a row a position, values on the scale of the axis."""
    if isinstance(chart, Panels):
        return grid_words.panels_rows(chart, exact)
    if isinstance(chart, HeatMap):
        return grid_words.heat_rows(chart, exact)
    if isinstance(chart, Tree):
        return grid_words.tree_rows(chart, exact)
    if isinstance(chart, Points):
        return point_words.points_rows(chart, measured)
    if isinstance(chart, Strip):
        return point_words.strip_rows(chart, measured)
    columns = [[exact(value / chart.scale) for value in series.values] for series in chart.series]
    return tuple(zip(chart.positions(), *columns, strict=True))


def sheet(chart: Chart) -> Sheet:
    """Return the chart as a table for other programs: figures in full, on the scale of the axes, units in the heads."""
    heads = head(chart)
    rows: tuple[tuple[Cell, ...], ...]
    if isinstance(chart, Panels):
        rows = grid_words.panels_rows(chart, float)
    elif isinstance(chart, HeatMap):
        rows = grid_words.heat_rows(chart, float)
    elif isinstance(chart, Tree):
        rows = grid_words.tree_rows(chart, float)
    elif isinstance(chart, Points):
        rows = point_words.points_rows(chart, _scaled)
        heads = (*heads[:2], *map(_with_unit, heads[2:4], (chart.across, chart.up)), *heads[4:])
    elif isinstance(chart, Strip):
        rows = point_words.strip_rows(chart, _scaled)
        heads = (*heads[:2], _with_unit(heads[2], chart.along), *heads[3:])
    else:
        unit = f" ({chart.y_title})" if chart.y_title else ""
        heads = (chart.x_title, *(f"{series.label}{unit}" for series in chart.series))
        columns = [[value / chart.scale for value in series.values] for series in chart.series]
        rows = tuple(zip(chart.positions() if chart.categories else chart.x, *columns, strict=True))
    return Sheet(chart.title, heads, rows)


def _scaled(value: float, measure: Measure) -> float:
    return value / measure.scale


def _with_unit(title: str, measure: Measure) -> str:
    """The title of an axis with the unit that a logarithmic one writes at its ticks."""
    return f"{title}, {measure.unit}" if measure.log and measure.unit else title


def summary(chart: Chart) -> str:
    """Return what the picture shows in a few sentences, for the accessible description."""
    return f"{NOTHING}." if is_empty(chart) else _summary(chart)


def _summary(chart: Chart) -> str:
    if isinstance(chart, Panels):
        return " ".join(f"{panel.title}: {summary(panel)}" for panel in chart.panels)
    if isinstance(chart, HeatMap):
        return grid_words.heat_summary(chart)
    if isinstance(chart, Tree):
        return grid_words.tree_summary(chart)
    if isinstance(chart, Points):
        return point_words.points_summary(chart)
    if isinstance(chart, Strip):
        return point_words.strip_summary(chart)
    return _summary_of_series(chart)


def _summary_of_series(chart: Chart) -> str:
    positions = chart.positions()
    kind = ("Waterfall" if chart.kind is Kind.STACK else "Gantt chart") if chart.floats else dict(KINDS)[chart.kind]
    first, last = positions[0], positions[-1]
    x, y = chart.x_title, chart.y_title
    said = [f"{kind}{f' over {x}' if x else ''}, from {first} to {last}{f', in {y}' if y else ''}."]
    if chart.floats:
        said += [f"{where}: {'; '.join(_spans(chart, index)) or 'nothing'}." for index, where in enumerate(positions)]
    else:
        told = (each for each in chart.series if each.look is not Look.EXCESS or any(each.values))
        said += [f"{each.label}: {_run(each.values, positions, chart.scale)}." for each in told]
    said += [f"Marked: {mark.label}." for mark in chart.marks if mark.label]
    return " ".join(said)


def _run(values: Sequence[float], positions: Sequence[str], scale: float) -> str:
    """Say where a series begins and ends, and its extremes."""
    known = [(value / scale, where) for value, where in zip(values, positions, strict=True) if math.isfinite(value)]
    if not known:
        return "no values"
    (first, _), (last, _) = known[0], known[-1]
    (low, low_at), (high, high_at) = min(known, key=_value), max(known, key=_value)
    ends = f"begins at {exact(first)}, ends at {exact(last)}"
    return f"{ends}, lowest {exact(low)} at {low_at}, highest {exact(high)} at {high_at}"


def _value(pair: tuple[float, str]) -> float:
    return pair[0]
