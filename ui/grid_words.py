"""Heat maps, trees and panels in words: what lies in a cell or box, their tables, and summaries."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeVar

from core.chart_grids import HeatMap, Panels, Tree, levels
from core.charts import Chart, Series
from core.sheet import Cell, in_full
from ui.chart_numbers import exact

T = TypeVar("T", bound=Cell)
Written = Callable[[float], T]


def at_cell(chart: HeatMap, index: int) -> str:
    """Say whose cell it is, of which month, how much it holds, and what is particular to it."""
    columns = len(chart.positions())
    series, place = chart.series[index // columns], index % columns
    where = f"{chart.x_title}: {chart.positions()[place]}" if chart.x_title else chart.positions()[place]
    note = _note(series, place)
    value = series.values[place]
    told = [f"{exact(value / chart.scale)} · {chart.y_title}"] if math.isfinite(value) else []
    return "\n".join([f"{series.label} · {where}", *told, *([note] if note else [])])


def heat_head(chart: HeatMap) -> tuple[str, ...]:
    """Return what the rows are, their group if they have any, and the months."""
    grouped = ("group",) if chart.groups else ()
    return (chart.row_title, *grouped, *chart.positions())


def heat_rows(chart: HeatMap, written: Written[T]) -> tuple[tuple[T | str, ...], ...]:
    """Return a row a series: what each cell holds, with its note."""
    names = [name for name, count in chart.groups for _ in range(count)] if chart.groups else []
    made: list[tuple[T | str, ...]] = []
    for number, series in enumerate(chart.series):
        cells = (_cell(series, place, chart.scale, written) for place in range(len(series.values)))
        made.append((series.label, *names[number : number + 1], *cells))
    return tuple(made)


def heat_summary(chart: HeatMap) -> str:
    """Say of each row where it is over the limit, and its most."""
    positions = chart.positions()
    said = [f"Heat map, {len(chart.series)} rows over {chart.x_title} {positions[0]} to {positions[-1]}."]
    for series in chart.series:
        known = [(value, where) for value, where in zip(series.values, positions, strict=True) if math.isfinite(value)]
        if not known:
            said.append(f"{series.label}: no values.")
            continue
        most, where = max(known)
        over = sum(value > chart.limit for value, _ in known)
        said.append(f"{series.label}: most {exact(most / chart.scale)} at {where}, over the limit {over} times.")
    return " ".join(said)


def at_box(chart: Tree, index: int) -> str:
    """Say what a box says, and under which box it stands."""
    box = chart.boxes[index]
    above = [f"under {chart.boxes[box.under].name}"] if box.under >= 0 else []
    badge = [box.badge] if box.badge else []
    return "\n".join([box.name, *above, box.words, *badge])


def tree_summary(chart: Tree) -> str:
    """Say every box, from the top down."""
    said = [f"Tree of {len(chart.boxes)} boxes, {max(levels(chart.boxes)) + 1} levels."]
    said += [f"{at_box(chart, place).replace(chr(10), ', ')}." for place in range(len(chart.boxes))]
    return " ".join(said)


def tree_head(chart: Tree) -> tuple[str, ...]:
    """Return what boxes are, which box they stand under, and the figures they say."""
    return (chart.x_title, "under", *(series.label for series in chart.series))


def tree_rows(chart: Tree, written: Written[T]) -> tuple[tuple[T | str, ...], ...]:
    """Return a row a box."""
    above = [chart.boxes[box.under].name if box.under >= 0 else "" for box in chart.boxes]
    columns = [[written(value / chart.scale) for value in series.values] for series in chart.series]
    return tuple(zip(chart.positions(), above, *columns, strict=True))


def panels_head(chart: Panels) -> tuple[str, ...]:
    """Return what the positions are, then the series of each panel with its unit."""
    named = (f"{panel.title}: {series.label}{_unit(panel)}" for panel, series in _all(chart))
    return (chart.panels[0].x_title if chart.panels else "", *named)


def panels_rows(chart: Panels, written: Written[T]) -> tuple[tuple[T | str, ...], ...]:
    """Return a row a position, the panels beside each other."""
    columns = [[written(value / panel.scale) for value in series.values] for panel, series in _all(chart)]
    return tuple(zip(chart.panels[0].positions(), *columns, strict=True)) if chart.panels else ()


def _all(chart: Panels) -> list[tuple[Chart, Series]]:
    return [(panel, series) for panel in chart.panels for series in panel.series]


def _unit(panel: Chart) -> str:
    return f" ({panel.y_title})" if panel.y_title else ""


def _note(series: Series, place: int) -> str:
    return series.notes[place] if series.notes else ""


def _cell(series: Series, place: int, scale: float, written: Written[T]) -> T | str:
    value, note = series.values[place], _note(series, place)
    if not math.isfinite(value):
        return note or written(value)
    return f"{in_full(written(value / scale))}, {note}" if note else written(value / scale)
