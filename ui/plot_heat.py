"""A heat map on a figure: rows in their groups, a column a month, figures where there is too much."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass

from core.chart_grids import LEARNING, NOBODY, UNCOVERED, HeatMap
from core.charts import Chart
from ui import scale
from ui.heat_colours import fill, ink
from ui.heat_figures import over_limit, written
from ui.plot_text import Dressing, Segment, hatching

NARROWEST = 90.0  # points
ROW = 13.5  # points of a row that can be read well
STRIPE = 0.35  # points of a stripe over a cell of people who learn
_SMALL = 0.86  # of the size of other words: figures in cells
_NAMES = 0.36  # of the width, at most
_GAP, _EDGE = 6.0, 3.0
_BOTH_ENDS = 16  # rows, above which months stand on top as well
_MOST_MONTHS = 24
_STRIP = 4  # cells of each half of the scale below


@dataclass(frozen=True, slots=True)
class Grid:
    """Where cells lie, in points: left and right edge, width of a column, top of each row, height of a row."""

    left: float
    right: float
    column: float
    tops: tuple[float, ...]
    row: float
    bottom: float

    def cell(self, row: int, column: int) -> Segment:
        """Return a cell with the gaps around it taken off: left, bottom, width and height."""
        gap = 0.8 if self.column > ROW / 2 else 0.3
        corner = (self.left + column * self.column, self.tops[row] - self.row)
        return (*corner, self.column - gap, self.row - gap)


class HeatPlot:
    """A heat map; everything is placed anew for new values, which is quick enough for cells."""

    def __init__(self, chart: HeatMap, dressing: Dressing) -> None:
        """Keep what is to be placed by `arrange`."""
        self._chart = chart
        self._dressing = dressing
        self._small = Dressing(dressing.figure, dressing.palette, dressing.family, dressing.size * _SMALL)
        self._grid: Grid | None = None

    def take(self, chart: Chart) -> bool:
        """Show another heat map; False where it is none."""
        if not isinstance(chart, HeatMap):
            return False
        self._chart = chart
        self.arrange()
        return True

    def arrange(self) -> None:
        """Place names, months, cells, figures and the scale in the room there is."""
        dressing, chart = self._dressing, self._chart
        dressing.take_off()
        self._small.take_off()
        _, _, width, height = dressing.room
        self._grid = None
        if min(width, height) < NARROWEST or not chart.positions() or not chart.series:
            return
        grid = self._grid = _grid(dressing, chart, width, height)
        _show_names(dressing, chart, grid)
        _show_months(dressing, chart, grid)
        _show_cells(dressing, chart, grid)
        _show_figures(self._small, chart, grid)
        _show_scale(dressing, chart, width)

    def position_at(self, across: float, down: float) -> int | None:
        """Return the index of the cell at a point, counted row after row."""
        grid = self._grid
        if grid is None:
            return None
        _, _, width, height = self._dressing.room
        column = int((across * width - grid.left) // grid.column)
        y = (1 - down) * height
        row = next((number for number, top in enumerate(grid.tops) if top - grid.row <= y <= top), None)
        columns = len(self._chart.positions())
        return None if row is None or not 0 <= column < columns else row * columns + column


def _grid(dressing: Dressing, chart: HeatMap, width: float, height: float) -> Grid:
    line = dressing.line_height
    names = max(dressing.width(each.label) for each in chart.series)
    indent = dressing.size if chart.groups else 0.0
    left = _EDGE + min(names + indent, _NAMES * width) + _GAP
    most = max(dressing.width(_most(chart)), *(dressing.width(_peak(chart, row)) for row in range(len(chart.series))))
    right = width - most - 2 * _GAP
    top = height - _EDGE - 2 * line
    bottom = 2 * line + 2 * _GAP + (line if chart.x_title else 0.0)
    tall = (top - bottom) / (len(chart.series) + len(chart.groups))
    heads = {sum(count for _, count in chart.groups[:place]) for place in range(len(chart.groups))}
    tops, y = [], top
    for row in range(len(chart.series)):
        y -= tall if row in heads else 0.0
        tops.append(y)
        y -= tall
    return Grid(left, right, (right - left) / len(chart.positions()), tuple(tops), tall, bottom)


def _most(chart: HeatMap) -> str:
    """Return the words above the column at the right."""
    return f"most{' %' if chart.scale != 1 else ''}"


def _peak(chart: HeatMap, row: int) -> str:
    known = [value for value in chart.series[row].values if math.isfinite(value)]
    return written(chart, max(known)) if known else "–"


def _show_names(dressing: Dressing, chart: HeatMap, grid: Grid) -> None:
    """Name rows and their groups at the left, and say each row's most at the right."""
    indent = dressing.size if chart.groups else 0.0
    every = math.ceil(dressing.line_height * 0.8 / grid.row)
    for row, series in enumerate(chart.series):
        if row % every:
            continue
        y = grid.tops[row] - grid.row / 2
        text = dressing.cut(series.label, grid.left - _GAP / 2 - _EDGE - indent)
        dressing.words(_EDGE + indent, y, text, "text")
        dressing.words(grid.right + _GAP, y, _peak(chart, row), "bad" if _is_over(chart, row) else "muted")
    first = 0
    for name, count in chart.groups:
        if count:
            y = grid.tops[first] + grid.row / 2
            dressing.words(_EDGE, y, dressing.cut(name, grid.right - _EDGE), "muted")
        first += count


def _is_over(chart: HeatMap, row: int) -> bool:
    series = chart.series[row]
    notes = series.notes or ("",) * len(series.values)
    return any(value > chart.limit for value in series.values) or UNCOVERED in notes


def _show_months(dressing: Dressing, chart: HeatMap, grid: Grid) -> None:
    """Name the columns below, and on top as well where there are many rows."""
    line, words = dressing.line_height, chart.positions()
    widest = max(map(dressing.width, words)) + _GAP
    fitting = max(1, min(_MOST_MONTHS, int((grid.right - grid.left) / widest)))
    step = scale.month_step(0, len(words), fitting)
    places = [place for place, x in enumerate(chart.x) if x % step == 0] if chart.x else range(0, len(words), int(step))
    top = grid.tops[0] + (grid.row if chart.groups else 0.0) + line / 2 + 1
    for place in places:
        x = grid.left + (place + 0.5) * grid.column
        dressing.words(x, grid.bottom - line / 2 - 1, words[place], across="center")
        if len(chart.series) > _BOTH_ENDS:
            dressing.words(x, top, words[place], across="center")
    centre = (grid.left + grid.right) / 2
    if chart.x_title:
        dressing.words(centre, grid.bottom - 1.5 * line - 1, chart.x_title, across="center")
    _, _, width, height = dressing.room
    dressing.words(_EDGE, height - _EDGE - line / 2, dressing.cut(chart.y_title, width - 2 * _EDGE))
    dressing.words(grid.right + _GAP, top, _most(chart))


def _show_cells(dressing: Dressing, chart: HeatMap, grid: Grid) -> None:
    """Fill cells by their values, hatch those without anybody, and stripe those of people who learn."""
    colours: dict[str, list[Segment]] = defaultdict(list)
    hatched: list[Segment] = []
    striped: dict[str, list[Segment]] = defaultdict(list)
    for row, series in enumerate(chart.series):
        for column, value in enumerate(series.values):
            note = series.notes[column] if series.notes else ""
            cell = grid.cell(row, column)
            colour = fill(dressing.palette, chart, value, note)
            colours[colour].append(cell)
            if note == NOBODY:
                hatched += hatching(cell)
            elif note == LEARNING:
                striped[ink(colour)] += hatching(cell, 2 * grid.row / 3)
    for colour, cells in colours.items():
        dressing.boxes(cells, colour)
    dressing.strokes(hatched, "edge", 0.6)
    for colour, segments in striped.items():
        dressing.strokes(segments, colour, STRIPE, order=1.5)  # over the cells, under what is written in them


def _show_figures(dressing: Dressing, chart: HeatMap, grid: Grid) -> None:
    """Write how much in the cells over the limit; where cells are narrow, the most of each run of them."""
    if dressing.size > grid.row:
        return
    for row in range(len(chart.series)):
        for each in over_limit(chart, row, grid.column, dressing.width):
            ground = fill(dressing.palette, chart, each.value, each.note)
            x, y = grid.left + each.at * grid.column, grid.tops[row] - grid.row / 2
            if each.note == LEARNING:  # stripes would strike the figure through
                wide, high = dressing.width(each.text) + 2, dressing.size
                dressing.boxes([(x - wide / 2, y - high / 2, wide, high)], ground)
            dressing.words(x, y, each.text, ink(ground), across="center")


def _show_scale(dressing: Dressing, chart: HeatMap, width: float) -> None:
    """Show below what colours and hatching mean."""
    side, y = 0.75 * dressing.size, _EDGE + dressing.line_height / 2
    x = _EDGE
    words = (written(chart, 0.0), written(chart, chart.centre), f"{written(chart, chart.most)} or more")
    for place, text in enumerate(words):
        dressing.words(x, y, text)
        x += dressing.width(text) + 4
        if place < len(words) - 1:
            low, high = ((0.0, chart.centre), (chart.centre, chart.most))[place]
            for number in range(_STRIP):
                colour = fill(dressing.palette, chart, low + (high - low) * (number + 0.5) / _STRIP)
                dressing.boxes([(x + number * side * 1.1, y - side / 2, side, side)], colour)
            x += _STRIP * side * 1.1 + 3
    notes = {note for series in chart.series for note in series.notes}
    for note in (each for each in (NOBODY, LEARNING, UNCOVERED) if each in notes):
        x += 10
        if x + side + 4 + dressing.width(note) <= width - _EDGE:
            _show_note(dressing, note, (x, y - side / 2, side, side))
            x += side + 4 + dressing.width(note)


def _show_note(dressing: Dressing, note: str, box: Segment) -> None:
    """Show the sample of what is particular to a cell, and its words."""
    dressing.boxes([box], "bad" if note == UNCOVERED else "hover")
    if note != UNCOVERED:
        dressing.strokes(hatching(box, 3.0 if note == NOBODY else 5.0), "edge")
    dressing.words(box[0] + box[2] + 4, box[1] + box[3] / 2, note)
