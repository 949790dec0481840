"""Points over two measured axes on a figure, with curves, guides, and the names of those that matter."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from core.chart_points import Points, Shape
from core.charts import Chart
from ui.chart_words import is_empty
from ui.plot_around import show_above, show_ends, show_ticks, show_title
from ui.plot_frame import LABEL_GAP, WIDEST_LABEL, Frame, legend_width
from ui.plot_marks import KEY, LARGE, SMALL, key, run, shapes, spread
from ui.plot_point_frame import Labels, frame, guided
from ui.plot_spots import Room, Spot, along, beside, best, leading, pushed, reached, under
from ui.plot_text import Dressing

NARROWEST = 60.0  # points; with less room nothing is drawn
REACH = 14.0  # points from a point within which the pointer finds it
_STEP = 5.0  # points between the places of a line that words should not hide
_PAD = 2.0

_HEAVY, _MOST_HIDDEN = 3, 4  # a point counts as so many places of a line; names that would hide more are left out
_LED = 12.0  # points from which a line leads from a point to its name


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name that is to stand inside: its colour, its rooms for words of a size, its point, what it may hide."""

    name: str
    role: str
    rooms: Callable[[Spot], Iterable[Room]]
    at: Spot | None = None
    most: float = math.inf


class PointsPlot:
    """A chart of points; everything is placed anew for new values."""

    def __init__(self, chart: Points, dressing: Dressing) -> None:
        """Keep what is to be placed by `arrange`."""
        self._chart = chart
        self._dressing = dressing
        self._spots: tuple[Spot, ...] = ()

    def take(self, chart: Chart) -> bool:
        """Show other points; False where there are none."""
        if not isinstance(chart, Points) or is_empty(chart):
            return False
        self._chart = chart
        self.arrange()
        return True

    def arrange(self) -> None:
        """Place axes, guides, points and words in the room there is."""
        dressing, chart = self._dressing, self._chart
        dressing.take_off()
        self._spots = ()
        _, _, width, height = dressing.room
        if min(width, height) < NARROWEST:
            return
        made, labels = frame(dressing, chart, width, height)
        if min(made.right - made.left, made.top - made.bottom) <= dressing.line_height:
            return
        places = [chart.place(point) for _, point in chart.everyone()]
        self._spots = tuple((made.x(x), made.y(y)) for x, y in places)
        show_ticks(dressing, made, level=True, upright=True)
        show_title(dressing, made, chart.x_title)
        _show_guides(dressing, chart, made)
        _show_points(dressing, chart, made, self._spots)
        _show_names(dressing, chart, made, labels, self._spots)
        show_above(dressing, made)
        show_ends(dressing, made)
        _show_key(dressing, made, labels, width)

    def position_at(self, across: float, down: float) -> int | None:
        """Return the place of the point nearest to the pointer; None where none is near."""
        _, _, width, height = self._dressing.room
        return under(self._spots, across * width, (1 - down) * height, REACH)


def _around(made: Frame) -> Room:
    return made.across.low, made.up.low, made.across.high, made.up.high


def _show_guides(dressing: Dressing, chart: Points, made: Frame) -> None:
    for guide, parts in guided(chart, _around(made)):
        for part in parts:
            start, end = _ends(made, part)
            dressing.hairline((*start, *end), guide.role, dashed=True)


def _show_points(dressing: Dressing, chart: Points, made: Frame, spots: Sequence[Spot]) -> None:
    """Place curves first, then the points of clouds, and those that matter on top."""
    first = 0
    for cloud in chart.clouds:
        own = spots[first : first + len(cloud.points)]
        first += len(cloud.points)
        known = [spot for spot in own if math.isfinite(spot[0])]
        if cloud.joined:
            run(dressing, own, cloud.role, dashed=cloud.dashed)
        shape = Shape.DOT if cloud.shape is Shape.NONE and len(known) == 1 else cloud.shape
        shapes(dressing, known, shape, cloud.role)
    for each, (x, y) in zip(chart.lit, spots[first:], strict=True):
        if math.isfinite(x):
            ends = [made.y(chart.up.place(end)) for end in (each.low, each.high)]
            low, high = (end if math.isfinite(end) else y for end in ends)
            if low != high:
                spread(dressing, x, low, high, each.role)
            shapes(dressing, [(x, y)], each.shape, each.role, LARGE, order=2.6)


def _show_names(dressing: Dressing, chart: Points, made: Frame, labels: Labels, spots: Sequence[Spot]) -> None:
    """Name the points that matter, guides, and those that are to be named, each where there is room for it."""
    first = len(spots) - len(chart.lit)
    taken = [_marker(spot) for spot in spots[first:] if math.isfinite(spot[0])]
    taken += _spreads(chart, made, spots[first:])
    hidden = [spot for spot in spots if math.isfinite(spot[0])] * _HEAVY + _lines(chart, made, spots)
    around = (made.left + _PAD, made.bottom + _PAD, made.right - _PAD, made.top - _PAD)
    for each in _wanted(chart, made, labels, spots):
        text = dressing.cut(each.name, WIDEST_LABEL * dressing.room[2])
        size = dressing.width(text) + _PAD, dressing.line_height
        rooms: Iterable[Room] = (pushed(room, around) for room in each.rooms(size))
        rooms = reached(each.at, rooms, taken) if each.at else rooms
        found = best(rooms, around, taken, hidden, each.most)
        if found:
            dressing.words(found[0] + _PAD / 2, (found[1] + found[3]) / 2, text, each.role)
            taken.append(found)
            if each.at and math.dist(each.at, end := leading(each.at, found)) > _LED:
                dressing.strokes([(*each.at, *end)], each.role, order=2.3)
                hidden += _steps(each.at, end)


def _wanted(chart: Points, made: Frame, labels: Labels, spots: Sequence[Spot]) -> Iterator[Wanted]:
    """Yield each name that stands inside, what matters most first."""
    everyone = chart.everyone()
    first = len(everyone) - len(chart.lit)
    for place, each in enumerate(chart.lit, first):
        if each.name and math.isfinite(spots[place][0]):
            rooms = partial(beside, spots[place], gap=LARGE + 2 * _PAD)
            yield Wanted(each.name, each.role, rooms, spots[place])
    for guide, parts in guided(chart, _around(made)):
        if guide in labels.inner:
            line = [spot for part in parts for spot in _steps(*_ends(made, part))]
            yield Wanted(guide.label, guide.role, partial(along, line, gap=_PAD))
    for place in chart.named:
        if 0 <= place < first and everyone[place][1].name and math.isfinite(spots[place][0]):
            rooms = partial(beside, spots[place], gap=SMALL + 2 * _PAD)
            yield Wanted(everyone[place][1].name, "text", rooms, spots[place], _MOST_HIDDEN)


def _marker(spot: Spot) -> Room:
    x, y = spot
    return x - LARGE, y - LARGE, x + LARGE, y + LARGE


def _spreads(chart: Points, made: Frame, spots: Sequence[Spot]) -> list[Room]:
    """Return the rooms that the ranges of points that matter take."""
    found = []
    for each, (x, y) in zip(chart.lit, spots, strict=True):
        ends = [made.y(chart.up.place(end)) for end in (each.low, each.high)]
        known = [end for end in (*ends, y) if math.isfinite(end)]
        if math.isfinite(x) and len(known) > 1:
            found.append((x - _PAD, min(known), x + _PAD, max(known)))
    return found


def _lines(chart: Points, made: Frame, spots: Sequence[Spot]) -> list[Spot]:
    """Return places along guides and curves, close together."""
    lines = [_ends(made, part) for _, parts in guided(chart, _around(made)) for part in parts]
    first = 0
    for cloud in chart.clouds:
        own = spots[first : first + len(cloud.points)] if cloud.joined else ()
        lines += [(start, end) for start, end in pairwise(own) if math.isfinite(start[0]) and math.isfinite(end[0])]
        first += len(cloud.points)
    return [spot for start, end in lines for spot in _steps(start, end)]


def _ends(made: Frame, part: tuple[Spot, Spot]) -> tuple[Spot, Spot]:
    (x, y), (across, up) = part
    return (made.x(x), made.y(y)), (made.x(across), made.y(up))


def _steps(start: Spot, end: Spot) -> list[Spot]:
    """Return places along a straight line, close together."""
    (x, y), (across, up) = start, end
    count = int(math.hypot(across - x, up - y) / _STEP) + 1
    return [(x + (across - x) * number / count, y + (up - y) * number / count) for number in range(count + 1)]


def _show_key(dressing: Dressing, made: Frame, labels: Labels, width: float) -> None:
    """Place the legend at the bottom: each cloud's shape and its label."""
    clouds = {cloud.label: cloud for cloud in labels.clouds}
    for number, row in enumerate(made.legend):
        x = LABEL_GAP / 2
        y = 3.0 + (len(made.legend) - number - 0.5) * dressing.line_height
        for each in row:
            taken = key(dressing, (x, y), clouds[each.label])
            dressing.words(x + taken + 4, y, dressing.cut(each.label, width - x - taken - 7))
            x += legend_width(dressing, each.label) - (KEY - taken)
