"""A chart in words and figures: exact values, a summary for those who do not see it, its table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import assert_never

from core.charts import Chart, Kind, run_on

NOTHING = "Nothing to show yet"
_DIGITS = 6
_FEW_DIGITS = 3


def is_empty(chart: Chart | None) -> bool:
    """Return whether there is nothing to draw: no series, or no value that is a number."""
    return chart is None or not any(math.isfinite(value) for series in chart.seen for value in series.values)


def exact(value: float) -> str:
    """Write a value with thousands separated and six digits that count, without idle zeros."""
    if not math.isfinite(value):
        return "–"
    if value == 0:
        return "0"
    size = math.floor(math.log10(abs(value)))
    if not -_DIGITS <= size < 2 * _DIGITS:
        return f"{value:.{_DIGITS}g}".replace("-", "−")
    places = max(0, _DIGITS - 1 - size)
    text = f"{value:,.{places}f}"
    text = text.rstrip("0").rstrip(".") if places else text
    return text.replace("-", "−")


def brief(value: float, largest: float) -> str:
    """Write one of several figures: with the places that give the largest three digits; a small one keeps a digit."""
    places = min(max(0, _FEW_DIGITS - 1 - _size(largest)), _DIGITS)
    if value and not round(value, places):
        places = min(-_size(value), _DIGITS)
    return f"{value:,.{places}f}".replace("-", "−")


def _size(value: float) -> int:
    return math.floor(math.log10(abs(value))) if value else 0


def tick(value: float, step: float) -> str:
    """Write an axis value with as many places as its step needs."""
    places = max(0, -math.floor(math.log10(step) + 1e-9))
    while places < _DIGITS and abs(round(step, places) - step) > step * 1e-6:
        places += 1
    return f"{value if abs(value) > step * 1e-6 else 0.0:,.{places}f}".replace("-", "−")


def at_position(chart: Chart, index: int) -> str:
    """Return what lies at one position, a line a series, for the hover."""
    where = chart.positions()[index]
    values = [series.values[index] / chart.scale for series in chart.seen]
    lines = [f"{series.label}: {exact(value)}" for series, value in zip(chart.seen, values, strict=True)]
    if chart.floats:
        lines = _spans(chart, index)
    known = [value for value in values if math.isfinite(value)]
    if chart.kind in (Kind.STACK, Kind.LYING) and len(lines) > 1:
        lines.append(f"all together: {exact(math.fsum(known))}")
    place = f"{chart.x_title}: {where}" if chart.x_title and not chart.categories else where
    return "\n".join([f"{place} · {chart.y_title}" if chart.y_title else place, *lines])


def _spans(chart: Chart, index: int) -> list[str]:
    """Say what there is at a position of a chart whose bars float, and where each bar begins and ends."""
    spans = run_on([[series.values[index] / chart.scale] for series in chart.series])
    told = []
    for series, ((start, end),) in zip(chart.series, spans, strict=True):
        if not series.is_carrier and math.isfinite(series.values[index]):
            on_zero = chart.kind is Kind.STACK and start == 0
            where = "" if on_zero else f", from {exact(start)} to {exact(end)}"
            told.append(f"{series.label}: {exact(series.values[index] / chart.scale)}{where}")
    return told


def head(chart: Chart) -> tuple[str, ...]:
    """Return the head of the chart's table: what the positions are, then the series."""
    return (chart.x_title, *(series.label for series in chart.series))


def rows(chart: Chart) -> tuple[tuple[str, ...], ...]:
    """Return the chart as rows of texts, a row a position, values on the scale of the axis."""
    columns = [[exact(value / chart.scale) for value in series.values] for series in chart.series]
    return tuple(zip(chart.positions(), *columns, strict=True))


def tab_separated(chart: Chart) -> str:
    """Return the chart for a spreadsheet: tabs between columns, values in full and without separators."""
    unit = f" ({chart.y_title})" if chart.y_title else ""
    titles = (chart.x_title, *(f"{series.label}{unit}" for series in chart.series))
    columns = [[_plain(value / chart.scale) for value in series.values] for series in chart.series]
    return "\n".join("\t".join(map(cell, row)) for row in (titles, *zip(chart.positions(), *columns, strict=True)))


def summary(chart: Chart) -> str:
    """Return what the picture shows in a few sentences, for the accessible description."""
    if is_empty(chart):
        return f"{NOTHING}."
    positions = chart.positions()
    over = f" over {chart.x_title}" if chart.x_title else ""
    unit = f", in {chart.y_title}" if chart.y_title else ""
    kind = ("Waterfall" if chart.kind is Kind.STACK else "Gantt chart") if chart.floats else _kind(chart.kind)
    said = [f"{kind}{over}, from {positions[0]} to {positions[-1]}{unit}."]
    if chart.floats:
        said += [f"{where}: {'; '.join(_spans(chart, index)) or 'nothing'}." for index, where in enumerate(positions)]
    else:
        said += [f"{each.label}: {_run(each.values, positions, chart.scale)}." for each in chart.series]
    said += [f"Marked: {mark.label}." for mark in chart.marks if mark.label]
    return " ".join(said)


def cell(text: str) -> str:
    """Return a text for a spreadsheet that stays one cell, and never becomes a formula."""
    flat = " ".join(text.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "@") or (flat[:1] == "-" and not _is_number(flat)) else flat


def _kind(kind: Kind) -> str:
    match kind:
        case Kind.LINE:
            return "Line chart"
        case Kind.BARS:
            return "Bar chart"
        case Kind.STACK:
            return "Stacked bar chart"
        case Kind.LYING:
            return "Lying bar chart"
        case _:
            assert_never(kind)


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


def _plain(value: float) -> str:
    return f"{value:.15g}" if math.isfinite(value) else ""


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
