"""Which figures stand in the cells of a heat map: those over the limit, as far as they have room."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from core.chart_grids import UNCOVERED, HeatMap
from ui.chart_numbers import exact

ALARM = "!"
_ROOM = 1.5  # points that a figure leaves free in its cell
_WHOLE = 50  # scaled values this large are written without places


@dataclass(frozen=True, slots=True)
class Figure:
    """Words at a place counted in columns from the left, with the value whose colour lies under them."""

    at: float
    text: str
    value: float
    note: str


def written(chart: HeatMap, value: float) -> str:
    """Return a value on the scale of the chart in few digits."""
    scaled = value / chart.scale
    return exact(round(scaled)) if chart.most / chart.scale >= _WHOLE else exact(round(scaled, 2))


def over_limit(chart: HeatMap, row: int, column: float, width: Callable[[str], float]) -> Iterator[Figure]:
    """Return the figures of a row whose columns are so many points wide.

    Where they have no room in their own cells, the most of each run of cells over the limit stands in the run, if it
    has room there.
    """
    series = chart.series[row]
    notes = series.notes or ("",) * len(series.values)
    cells = [
        (place, value, note)
        for place, (value, note) in enumerate(zip(series.values, notes, strict=True))
        if value > chart.limit or note == UNCOVERED
    ]
    texts = [_text(chart, value, note) for _, value, note in cells]
    if all(width(text) <= column - _ROOM for text in texts):
        for (place, value, note), text in zip(cells, texts, strict=True):
            yield Figure(place + 0.5, text, value, note)
        return
    for _, run in groupby(enumerate(cells), key=lambda pair: pair[1][0] - pair[0]):
        places = [cell for _, cell in run]
        place, value, note = max(places, key=lambda cell: cell[1] if math.isfinite(cell[1]) else math.inf)
        text = _text(chart, value, note)
        half, first, last = width(text) / column / 2, places[0][0], places[-1][0] + 1
        if 2 * half <= last - first:
            yield Figure(min(max(place + 0.5, first + half), last - half), text, value, note)


def _text(chart: HeatMap, value: float, note: str) -> str:
    return ALARM if note == UNCOVERED else written(chart, value)
