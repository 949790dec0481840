"""The room of a chart of points shared out: its axes, and what is named at the edges, beside lines or in the legend."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from core.chart_points import Cloud, Guide, Points
from core.charts import Series
from ui.plot_axes import Axis
from ui.plot_frame import EDGE, LABEL_GAP, MOST_LABELS, STRIP, TICK_GAP, WIDEST_LABEL, End, Frame, above, key_rows
from ui.plot_measures import measured_axis
from ui.plot_spots import Room, Spot, clipped
from ui.plot_text import Dressing

_NEAR_EDGE = 0.12  # of the width: curves that end so near to the right edge are named there
_ALMOST = 1e-6  # of the length of an axis


@dataclass(frozen=True, slots=True)
class Labels:
    """What is named where: at the right edge, beside its own line, and in the legend."""

    ends: tuple[End, ...] = ()
    inner: tuple[Guide, ...] = ()
    clouds: tuple[Cloud, ...] = ()


def frame(dressing: Dressing, chart: Points, width: float, height: float) -> tuple[Frame, Labels]:
    """Share out the room of a drawing; twice, for axes depend on the room that they leave."""
    line = dressing.line_height
    made = Frame(0.15 * width, 0.2 * height, 0.9 * width, 0.85 * height, *_axes(dressing, chart, width, height))
    labels = Labels()
    for _ in range(2):
        axes = _axes(dressing, chart, max(made.right - made.left, line), max(made.top - made.bottom, line))
        labels = _labels(dressing, chart, axes, (width, height))
        made = _shared(dressing, chart, axes, labels, (width, height))
    return made, labels


def guided(chart: Points, around: Room) -> Iterator[tuple[Guide, list[tuple[Spot, Spot]]]]:
    """Yield each guide with its parts inside the axes, as places on them."""
    for guide in chart.guides:
        places = [(chart.across.place(x), chart.up.place(y)) for x, y in guide.ends]
        known = [place for place in places if all(map(math.isfinite, place))]
        parts = [clipped(start, end, around) for start, end in pairwise(known)]
        yield guide, [part for part in parts if part]


def _axes(dressing: Dressing, chart: Points, width: float, height: float) -> tuple[Axis, Axis]:
    drawn = [point for _, point in chart.everyone() if not chart.missing(point)]
    spans = [end for each in chart.lit if not chart.missing(each) for end in (each.low, each.high)]
    across = measured_axis(dressing, chart.across, [point.x for point in drawn], width, up=False)
    held = [*(point.y for point in drawn), *spans, *chart.holds]
    return across, measured_axis(dressing, chart.up, held, height, up=True)


def _labels(dressing: Dressing, chart: Points, axes: tuple[Axis, Axis], size: tuple[float, float]) -> Labels:
    """Say where everything is named: guides where they leave at the right, curves at their ends if all have room."""
    across, up = axes
    most = int(MOST_LABELS * size[1] / dressing.line_height)
    widest = WIDEST_LABEL * size[0]
    ends: list[End] = []
    inner: list[Guide] = []
    for guide, parts in guided(chart, (across.low, up.low, across.high, up.high)):
        if parts and guide.label:
            x, y = parts[-1][1]
            leaves = x >= across.high - _ALMOST * (across.high - across.low) and y < up.high
            if leaves and len(ends) < most:
                ends.append(End(y, dressing.cut(guide.label, widest), guide.role))
            else:
                inner.append(guide)
    curves = _curves(dressing, chart, across, widest)
    curves = curves if len(curves) + len(ends) <= most else ()
    told = {each.label: each for each in reversed(chart.clouds) if each.label and not (curves and each.joined)}
    return Labels((*curves, *ends), tuple(inner), tuple(reversed(told.values())))


def _curves(dressing: Dressing, chart: Points, across: Axis, widest: float) -> tuple[End, ...]:
    """Return the labels of all curves at their ends, none where one ends elsewhere or is too long."""
    found = []
    for cloud in (each for each in chart.clouds if each.joined and each.label):
        known = [place for place in map(chart.place, cloud.points) if math.isfinite(place[0])]
        if not known:
            continue
        x, y = known[-1]
        if across.high - x > _NEAR_EDGE * (across.high - across.low) or dressing.width(cloud.label) > widest:
            return ()
        found.append(End(y, cloud.label, cloud.role))
    return tuple(found)


def _shared(
    dressing: Dressing, chart: Points, axes: tuple[Axis, Axis], labels: Labels, size: tuple[float, float]
) -> Frame:
    """Return the frame with the margins that its axes, labels, titles and legend need."""
    (width, height), (across, up), line = size, axes, dressing.line_height
    left = max((dressing.width(text) for words in up.words for text in words), default=0.0) + TICK_GAP + EDGE
    beside = max((dressing.width(end.text) + LABEL_GAP for end in labels.ends), default=0.0)
    over = _overhang(dressing, across, width - left)
    right = width - max(beside, over) - EDGE
    entries = [Series(cloud.label, (), cloud.role) for cloud in labels.clouds]
    legend = key_rows(dressing, entries, width - LABEL_GAP)
    bottom = EDGE + across.depth(dressing) + TICK_GAP + (line if chart.x_title else 0.0)
    bottom += len(legend) * line + (TICK_GAP if legend else 0.0)
    words = above(dressing, (), chart.y_title, (width, max(1, int(STRIP * height / line))))
    rows = max((each.row + 1 for each in words), default=0)
    top = height - EDGE - max(rows * line + (TICK_GAP if rows else 0.0), line / 2)
    top = max(top, bottom + line)
    return Frame(left, bottom, right, top, across, up, labels.ends, words, legend)


def _overhang(dressing: Dressing, across: Axis, length: float) -> float:
    """Return how far the words of the last tick reach beyond the data, about."""
    reaches = [
        dressing.width(words[0]) / 2 - (across.high - tick) / (across.high - across.low) * length
        for tick, words in zip(across.ticks, across.words, strict=True)
    ]
    return max(0.0, *reaches, 0.0)
