"""A chart of series over positions, drawn on a matplotlib figure or a part of one."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise
from types import MappingProxyType

from core.chart_points import Shape
from core.charts import Chart, Kind, Look, Series
from ui import plot_series
from ui.chart_words import NOTHING, is_empty
from ui.plot_around import show_above, show_ends, show_ticks, show_title
from ui.plot_axes import mark_at
from ui.plot_figures import figures
from ui.plot_frame import (
    GROUP_GAP,
    LABEL_GAP,
    NO_MARGINS,
    TICK_GAP,
    Frame,
    frame,
    legend_width,
    titles,
)
from ui.plot_marks import LARGE, shapes
from ui.plot_text import SAMPLE, Dressing, Segment, Upright, hatching

NO_RHYTHMS: Mapping[str, plot_series.Rhythm] = MappingProxyType({})
NARROWEST = 60.0  # points; with less room nothing is drawn
_CLEAR = 1.2  # positions that the figure of a total may take, whose neighbours carry none
_APART = 4.0  # points between figures
_THIN, _KNOCKED_OUT, _OUTLINE = 0.75, 1.3, 1.6  # points


class SeriesPlot:
    """A chart on a figure: takes new values without being drawn anew, and knows what lies under the pointer."""

    def __init__(self, chart: Chart, dressing: Dressing) -> None:
        """Make the lines or boxes of the chart; `arrange` places everything."""
        self._chart = chart
        self._dressing = dressing
        self._frame: Frame | None = None
        self._axes = dressing.figure.add_axes((0, 0, 1, 1))
        self._axes.axis("off")
        self._artists = () if is_empty(chart) else plot_series.make(self._axes, chart, dressing.palette)

    def take(self, chart: Chart) -> bool:
        """Show the values of another chart of the same shape; False where the shape differs and nothing was done."""
        if not self.put(chart):
            return False
        self.arrange()
        return True

    def put(self, chart: Chart) -> bool:
        """Take the values of another chart of the same shape, to be arranged; False where the shape differs."""
        if _shape(chart) != _shape(self._chart):
            return False
        self._chart = chart
        if self._artists:
            plot_series.set_values(self._artists, chart)
        return True

    def margins(self) -> tuple[float, float]:
        """Return the room that labels at the left and at the right need, in points."""
        _, _, width, height = self._dressing.room
        if is_empty(self._chart) or min(width, height) < NARROWEST:
            return NO_MARGINS
        made = frame(self._dressing, self._chart, (width, height))
        return made.left, width - made.right

    def arrange(self, margins: tuple[float, float] = NO_MARGINS) -> None:
        """Place axes and words for the room that there is now, with margins at least so wide."""
        dressing, chart = self._dressing, self._chart
        _, _, width, height = dressing.room
        dressing.take_off()
        self._frame = None
        self._axes.set_visible(False)
        if is_empty(chart):
            dressing.words(width / 2, height / 2, NOTHING, across="center")
        elif min(width, height) >= NARROWEST:
            made = frame(dressing, chart, (width, height), margins)
            if made.right - made.left > dressing.line_height:
                self._frame = made
                self._show(made, width, height)

    def position_at(self, across: float, down: float) -> int | None:
        """Return the index of the position at a point, given as shares of the width and the height from the top."""
        made = self._frame
        if made is None:
            return None
        left, bottom, width, height = self._dressing.share
        _, _, points, tall = self._dressing.room
        x, y = (across - left) / width * points, (1 - down - bottom) / height * tall
        if not (made.left <= x <= made.right and made.bottom <= y <= made.top):
            return None
        places = plot_series.places(self._chart)
        lying = self._chart.kind is Kind.LYING
        distances = [abs(made.y(place) - y) if lying else abs(made.x(place) - x) for place in places]
        return distances.index(min(distances))

    def _show(self, made: Frame, width: float, height: float) -> None:
        dressing, chart = self._dressing, self._chart
        left, bottom, across, up = dressing.share
        corner = (left + across * made.left / width, bottom + up * made.bottom / height)
        size = (across * (made.right - made.left) / width, up * (made.top - made.bottom) / height)
        self._axes.set_visible(True)
        self._axes.set_position((*corner, *size))
        self._axes.set_xlim(made.across.low, made.across.high)
        self._axes.set_ylim(made.up.low, made.up.high)
        plot_series.beat(self._artists, chart, plot_series.rhythms(chart) if made.legend else {})
        for shown in (
            _show_axes,
            _show_hatching,
            _show_excess,
            _show_marks,
            _show_legend,
            _show_steps,
            _show_figures,
            _show_groups,
        ):
            shown(dressing, chart, made)
        show_ends(dressing, made)


def _shape(chart: Chart) -> tuple[object, ...]:
    looks = tuple((each.role, each.dashed, each.look, len(each.values) == 1) for each in chart.seen)
    return type(chart), chart.kind, looks, len(chart.positions()), is_empty(chart)


def _show_hatching(dressing: Dressing, chart: Chart, made: Frame) -> None:
    """Hatch the areas that are set apart."""
    if chart.kind is not Kind.AREA:
        return
    for each, boxes in plot_series.boxes_of(chart):
        if each.look is Look.HATCHED:
            segments: list[Segment] = []
            for left, right, base, top in boxes:
                corner = made.x(left), made.y(base)
                segments += hatching((*corner, made.x(right) - corner[0], made.y(top) - corner[1]))
            dressing.strokes(segments, each.role, _THIN, order=1.8)


def _show_excess(dressing: Dressing, chart: Chart, made: Frame) -> None:
    """Hatch and outline what is too much on lying bars; the points of each bar are on top."""
    over = [(each, boxes) for each, boxes in plot_series.boxes_of(chart) if each.look is Look.EXCESS]
    if chart.kind is not Kind.LYING or not over:
        return
    for each, boxes in over:
        for start, end, base, top in (box for box in boxes if box[2] != box[3]):
            left, bottom, right, high = made.x(base), made.y(end), made.x(top), made.y(start)
            dressing.strokes(hatching((left, bottom, right - left, high - bottom)), "card", _KNOCKED_OUT, order=1.8)
            sides = [(left, bottom, right, bottom), (right, bottom, right, high), (right, high, left, high)]
            dressing.strokes([*sides, (left, high, left, bottom)], each.role, _OUTLINE, order=1.9)
    for each in (each for each in chart.seen if each.look is Look.POINT):
        values = enumerate(plot_series.scaled(each.values, chart.scale))
        spots = [(made.x(value), made.y(float(place))) for place, value in values if math.isfinite(value)]
        shapes(dressing, spots, Shape.DIAMOND, each.role, LARGE)


def _show_axes(dressing: Dressing, chart: Chart, made: Frame) -> None:
    lying = chart.kind is Kind.LYING
    show_ticks(dressing, made, level=not lying, upright=lying and chart.floats)
    show_title(dressing, made, titles(chart)[0], dressing.line_height + GROUP_GAP if chart.groups else 0.0)
    if lying:
        zero = made.x(0.0)
        dressing.hairline((zero, made.bottom, zero, made.top), "muted")
    elif chart.kind is not Kind.LINE or chart.zero_line:
        zero = made.y(0.0)
        dressing.hairline((made.left, zero, made.right, zero), "muted")


def _show_marks(dressing: Dressing, chart: Chart, made: Frame) -> None:
    show_above(dressing, made)
    for mark in chart.marks:
        y = made.y(mark_at(chart, mark)) if mark.lying else -1.0
        if made.bottom <= y <= made.top:
            dressing.hairline((made.left, y, made.right, y), mark.role, dashed=True)


def _show_legend(dressing: Dressing, chart: Chart, made: Frame) -> None:
    show_key(dressing, made.legend, dressing.room[2] - 3.0, chart.kind, plot_series.rhythms(chart))


def show_key(
    dressing: Dressing,
    rows: tuple[tuple[Series, ...], ...],
    right: float,
    kind: Kind,
    known: Mapping[str, plot_series.Rhythm] = NO_RHYTHMS,
) -> None:
    """Place the rows of a legend at the bottom, with samples as lines of a known rhythm, areas or boxes."""
    for number, row in enumerate(rows):
        x = LABEL_GAP / 2
        y = 3.0 + (len(rows) - number - 0.5) * dressing.line_height
        for each in row:
            strength = plot_series.strength_of(each) if kind is Kind.AREA else 1.0
            line = kind is Kind.LINE or each.look is Look.STEP
            beat = known.get(each.label, ()) if line else None
            width = dressing.sample(x, y, each, beat=beat, strength=strength)
            dressing.words(x + width + 4, y, dressing.cut(each.label, right - x - width - 4))
            x += legend_width(dressing, each.label) - (SAMPLE - width)


def _show_figures(dressing: Dressing, chart: Chart, made: Frame) -> None:
    """Write the figures of bars at their ends, where all have room; where only those of totals have, only theirs."""
    written, lying = figures(chart), chart.kind is Kind.LYING
    room = _room(made, lying=lying)
    if lying and room < dressing.line_height:
        return
    if not lying and any(dressing.width(each.text) + _APART > room for each in written):
        written = tuple(each for each in written if chart.floats and each.is_total)
        if any(dressing.width(each.text) > room * _CLEAR for each in written):
            return
    for each in written:
        if lying:
            x = made.x(each.value) + (-4 if each.before else 4)
            dressing.words(x, made.y(each.place), each.text, "text", across="right" if each.before else "left")
        else:
            y = made.y(each.value) + (-2 if each.before else 2)
            upright: Upright = "top" if each.before else "bottom"
            dressing.words(made.x(each.place), y, each.text, "text", across="center", upright=upright)


def _room(made: Frame, *, lying: bool) -> float:
    """Return the points from one position to the next."""
    return abs(made.y(1.0) - made.y(0.0)) if lying else made.x(1.0) - made.x(0.0)


def _show_steps(dressing: Dressing, chart: Chart, made: Frame) -> None:
    """Lead from the end of each step of a waterfall to the next one; a step too small to see is a line."""
    if not chart.floats or chart.kind is not Kind.STACK:
        return
    ends = plot_series.boxes(chart)[-1]
    for (_, right, _, level), (left, *_) in pairwise(ends):
        if left - right < plot_series.BAR:
            dressing.hairline((made.x(right), made.y(level), made.x(left), made.y(level)), "muted")
    for each, boxes in plot_series.boxes_of(chart):
        for value, (left, right, start, end) in zip(each.values, boxes, strict=True):
            if math.isfinite(value) and abs(made.y(end) - made.y(start)) < _THIN:
                dressing.hairline((made.x(left), made.y(end), made.x(right), made.y(end)), each.role)


def _show_groups(dressing: Dressing, chart: Chart, made: Frame) -> None:
    """Write the name of each group under a line as long as its bars."""
    at, reach = plot_series.places(chart), plot_series.BAR / 2
    top = made.bottom - TICK_GAP - made.across.depth(dressing) - GROUP_GAP / 2
    first = 0
    for name, count in chart.groups:
        if count:
            left, right = made.x(at[first] - reach), made.x(at[first + count - 1] + reach)
            dressing.hairline((left, top, right, top), "muted")
            room = right - left + (1 - 2 * reach) * _room(made, lying=False)
            y = top - GROUP_GAP / 2 - dressing.line_height / 2
            dressing.words((left + right) / 2, y, dressing.cut(name, room), "text", across="center")
        first += count
