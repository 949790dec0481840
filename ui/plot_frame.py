"""The room of a drawing shared out: the data in the middle, axes, titles, marks and labels around it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.charts import Chart, Kind, Look, Series
from ui import plot_series, scale
from ui.chart_numbers import brief
from ui.plot_axes import Axis, mark_at, position_axis, value_axis
from ui.plot_text import SAMPLE, Dressing

LABEL_GAP = 8.0
TICK_GAP = 5.0
GROUP_GAP = 6.0  # with the line over the name of a group in its middle
NO_MARGINS = (0.0, 0.0)
EDGE = 3.0
WIDEST_LABEL = 0.36  # of the width: wider labels at the line ends give way to a legend
MOST_LABELS = 0.75  # of the height
STRIP = 0.35  # of the height, at most, for the labels of marks
_AROUND_SAMPLE = 8.0


@dataclass(frozen=True, slots=True)
class End:
    """A label at the right edge, belonging to a value there."""

    value: float
    text: str
    role: str


@dataclass(frozen=True, slots=True)
class Above:
    """Words above the data: where they begin, the row they are in (0 is the lowest), and where their mark stands."""

    left: float
    row: int
    text: str
    role: str
    stem: float | None


@dataclass(frozen=True, slots=True)
class Frame:
    """The data's own rectangle in points from the bottom left of the drawing, its axes, and what lies around it."""

    left: float
    bottom: float
    right: float
    top: float
    across: Axis
    up: Axis
    ends: tuple[End, ...] = ()
    above: tuple[Above, ...] = ()
    legend: tuple[tuple[Series, ...], ...] = ()

    def x(self, value: float) -> float:
        """Return the points from the left at which a value of the axis across lies."""
        return self.left + (value - self.across.low) / (self.across.high - self.across.low) * (self.right - self.left)

    def y(self, value: float) -> float:
        """Return the points from the bottom at which a value of the upright axis lies."""
        return self.bottom + (value - self.up.low) / (self.up.high - self.up.low) * (self.top - self.bottom)


def titles(chart: Chart) -> tuple[str, str]:
    """Return the titles of the axis across and of the upright axis."""
    return (chart.y_title, chart.x_title) if chart.kind is Kind.LYING else (chart.x_title, chart.y_title)


def frame(
    dressing: Dressing, chart: Chart, size: tuple[float, float], margins: tuple[float, float] = NO_MARGINS
) -> Frame:
    """Share out the room of a drawing, in points; twice, for axes depend on the room that they leave.

    The margins at the left and right are at least so wide.
    """
    width, height = size
    ends, direct = _ends(dressing, chart, width, height)
    key = () if direct or chart.is_bare else legend(dressing, chart, width - LABEL_GAP)
    line = dressing.line_height
    made = Frame(0.15 * width, 0.2 * height, 0.9 * width, 0.85 * height, *_axes(dressing, chart, width, height, width))
    for _ in range(2):
        across, up = _axes(dressing, chart, max(made.right - made.left, line), max(made.top - made.bottom, line), width)
        made = replace(made, across=across, up=up, ends=ends, legend=key)
        made = _shared(dressing, chart, size, made, margins)
    return made


def _axes(dressing: Dressing, chart: Chart, across: float, up: float, width: float) -> tuple[Axis, Axis]:
    if chart.kind is Kind.LYING:
        return value_axis(dressing, chart, across), position_axis(dressing, chart, up, width)
    return position_axis(dressing, chart, across, width), value_axis(dressing, chart, up)


def _shared(
    dressing: Dressing, chart: Chart, size: tuple[float, float], before: Frame, margins: tuple[float, float]
) -> Frame:
    """Return the frame with the margins that its axes, labels and titles need."""
    width, height = size
    line = dressing.line_height
    left = max((dressing.width(text) for words in before.up.words for text in words), default=0.0) + TICK_GAP + EDGE
    left = max(left, margins[0])
    labels = max((dressing.width(end.text) + LABEL_GAP for end in before.ends), default=0.0)
    right = width - max(max(_overhang(dressing, before), labels) + EDGE, margins[1])
    bottom = EDGE + before.across.depth(dressing) + TICK_GAP + (line if titles(chart)[0] else 0.0)
    bottom += line + GROUP_GAP if chart.groups else 0.0
    bottom += len(before.legend) * line + (TICK_GAP if before.legend else 0.0)
    room = replace(before, left=left, bottom=bottom, right=right)
    above = _above(dressing, chart, room, width, max(1, int(STRIP * height / line)))
    rows = max((each.row + 1 for each in above), default=0)
    top = height - EDGE - max(rows * line + (TICK_GAP if rows else 0.0), line / 2)
    top = max(top, bottom + line)
    return replace(room, top=top, above=above)


def _overhang(dressing: Dressing, before: Frame) -> float:
    """Return how far the words of the axis across reach beyond the data on the right."""
    ends = (
        before.x(value) + (dressing.line_height if before.across.turned else dressing.width(text)) / 2 - before.right
        for value, words in zip(before.across.ticks, before.across.words, strict=True)
        for text in words
    )
    return max(0.0, *ends, 0.0)


def _ends(dressing: Dressing, chart: Chart, width: float, height: float) -> tuple[tuple[End, ...], bool]:
    """Return the labels at the right edge, and whether the series are among them."""
    marks = tuple(
        End(mark_at(chart, mark), dressing.cut(mark.label, WIDEST_LABEL * width), mark.role)
        for mark in chart.marks
        if mark.lying and mark.label and math.isfinite(mark_at(chart, mark))
    )
    totals = _totals(chart)
    if totals and len(totals) * dressing.line_height <= MOST_LABELS * height:
        return totals, False
    if chart.kind is not Kind.LINE or len(chart.seen) < 2 or chart.is_bare:  # noqa: PLR2004
        return marks, False
    series = tuple(
        End(known[-1], each.label, each.role)
        for each in chart.seen
        if (known := [value for value in plot_series.scaled(each.values, chart.scale) if math.isfinite(value)])
    )
    fits = all(dressing.width(end.text) <= WIDEST_LABEL * width for end in series)
    fits = fits and (len(series) + len(marks)) * dressing.line_height <= MOST_LABELS * height
    return ((*series, *marks), True) if fits else (marks, False)


def _totals(chart: Chart) -> tuple[End, ...]:
    """Return what each lying bar adds up to, where some of it may not fit."""
    over = next((each for each in chart.seen if each.look is Look.EXCESS), None)
    if chart.kind is not Kind.LYING or chart.floats or over is None:
        return ()
    columns = [plot_series.scaled(each.values, chart.scale) for each in chart.piled]
    sums = [math.fsum(value for value in bar if math.isfinite(value)) for bar in zip(*columns, strict=True)]
    return tuple(
        End(float(place), brief(total, max(sums)), over.role if over.values[place] > 0 else "muted")
        for place, total in enumerate(sums)
    )


def legend(dressing: Dressing, chart: Chart, width: float) -> tuple[tuple[Series, ...], ...]:
    """Return the series of each row of the legend, each name once; a waterfall tells its steps by name and sign."""
    labels = [each.label for each in chart.seen]
    lying = chart.kind is Kind.LYING
    idle = [each for each in chart.seen if lying and each.look is Look.EXCESS and not any(each.values)]
    seen = enumerate(chart.seen)
    entries = [each for place, each in seen if each.label not in labels[:place] and each not in idle]
    if len(entries) < 2 or (chart.floats and chart.kind is Kind.STACK and not chart.keyed):  # noqa: PLR2004
        return ()
    return key_rows(dressing, entries, width)


def key_rows(dressing: Dressing, entries: Sequence[Series], width: float) -> tuple[tuple[Series, ...], ...]:
    """Return the entries of a legend in rows of at most a width."""
    rows: list[list[Series]] = [[]]
    used = 0.0
    for each in entries:
        needed = legend_width(dressing, each.label)
        if rows[-1] and used + needed > width:
            rows.append([])
            used = 0.0
        rows[-1].append(each)
        used += needed
    return tuple(map(tuple, rows)) if rows[-1] else ()


def legend_width(dressing: Dressing, label: str) -> float:
    """Return the points that one entry of the legend takes, with the gap after it."""
    return SAMPLE + _AROUND_SAMPLE + dressing.width(label) + LABEL_GAP


def _above(dressing: Dressing, chart: Chart, room: Frame, width: float, most: int) -> tuple[Above, ...]:
    """Place the labels of upright marks and the title of the upright axis in rows, clear of each other."""
    low, high = sorted((room.across.low, room.across.high))
    inside = [mark for mark in chart.marks if not mark.lying and low <= mark_at(chart, mark) <= high]
    stems = [(room.x(mark_at(chart, mark)), mark.label, mark.role) for mark in inside]
    return above(dressing, stems, titles(chart)[1], (width, most))


def above(
    dressing: Dressing, stems: Sequence[tuple[float, str, str]], title: str, room: tuple[float, int]
) -> tuple[Above, ...]:
    """Place labels (where their mark stands, words, role) and a title in rows; room is a width and a count of rows.

    Labels begin at their marks, or end there where that leaves fewer of them out.
    """
    begin, end = (_in_rows(dressing, stems, title, room, before=before) for before in (False, True))
    return min(begin, end, key=lambda rows: sum(each.row < 0 for each in rows))


def _in_rows(
    dressing: Dressing, stems: Sequence[tuple[float, str, str]], title: str, room: tuple[float, int], *, before: bool
) -> tuple[Above, ...]:
    """Place labels and a title in rows, clear of each other; labels begin at their marks, or end before them."""
    width, most = room
    wanted: list[tuple[float, float, float | None]] = []
    words: list[tuple[str, str]] = []
    for stem, label, role in sorted(stems, key=lambda each: each[0], reverse=not before):
        text = dressing.cut(label, width - 2 * EDGE)
        span = dressing.width(text)
        left = max(EDGE, min(stem + 1.0 - span if before else stem - 1.0, width - EDGE - span))
        wanted.append((left, left + span + LABEL_GAP, stem))
        words.append((text, role))
    if title:
        text = dressing.cut(title, width - 2 * EDGE)
        wanted.append((EDGE, EDGE + dressing.width(text) + LABEL_GAP, None))
        words.append((text, "muted"))
    rows = scale.in_rows(wanted, most)
    return tuple(
        Above(left, row, text, role, stem)
        for (left, _, stem), row, (text, role) in zip(wanted, rows, words, strict=True)
    )
