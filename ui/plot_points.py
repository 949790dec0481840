"""Points over two measured axes on a figure, with curves, guides, and the names of those that matter."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from core.chart_points import Points, Shape
from core.charts import Chart
from ui.chart_words import is_empty
from ui.plot_around import show_ends, show_ticks, show_title
from ui.plot_frame import LABEL_GAP, WIDEST_LABEL, Frame, legend_width
from ui.plot_marks import KEY, LARGE, SMALL, key, run, shapes, spread
from ui.plot_point_frame import Labels, frame, guided
from ui.plot_spots import Room, Spot, beside, best, under
from ui.plot_text import Dressing

NARROWEST = 60.0  # points; with less room nothing is drawn
REACH = 14.0  # points from a point within which the pointer finds it
_STEP = 5.0  # points between the places of a line that words should not hide
_PAD = 2.0


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
        _show_top(dressing, made)
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
        for (x, y), (across, up) in parts:
            dressing.hairline((made.x(x), made.y(y), made.x(across), made.y(up)), guide.role, dashed=True)


def _show_top(dressing: Dressing, made: Frame) -> None:
    """Write what stands above the data; lines that leave there need no line of their own."""
    for each in made.above:
        if each.row >= 0:
            y = made.top + LABEL_GAP / 2 + (each.row + 0.5) * dressing.line_height
            dressing.words(each.left, y, each.text, each.role)


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
            shapes(dressing, [(x, y)], Shape.DIAMOND, each.role, LARGE, order=2.6)


def _show_names(dressing: Dressing, chart: Points, made: Frame, labels: Labels, spots: Sequence[Spot]) -> None:
    """Name the points that matter, the ends of guides inside, and those that are to be named, where there is room."""
    everyone = chart.everyone()
    first = len(everyone) - len(chart.lit)
    wanted = [
        (spots[place], everyone[place][1].name, chart.lit[place - first].role, LARGE)
        for place in range(first, len(everyone))
    ]
    wanted += [((made.x(x), made.y(y)), guide.label, guide.role, SMALL) for (x, y), guide in labels.inner]
    wanted += [(spots[place], everyone[place][1].name, "text", SMALL) for place in chart.named if 0 <= place < first]
    taken: list[Room] = [_marker(spot) for spot in spots[first:] if math.isfinite(spot[0])]
    taken += _spreads(chart, made, spots[first:])
    hidden = [spot for spot in spots if math.isfinite(spot[0])] + _along(chart, made, spots)
    around = (made.left + _PAD, made.bottom + _PAD, made.right - _PAD, made.top - _PAD)
    for at, name, role, size in wanted:
        if not name or not math.isfinite(at[0]):
            continue
        text = dressing.cut(name, WIDEST_LABEL * dressing.room[2])
        box = dressing.width(text) + _PAD, dressing.line_height
        found = best(beside(at, box, size + 2 * _PAD), around, taken, hidden)
        if found:
            dressing.words(found[0] + _PAD / 2, (found[1] + found[3]) / 2, text, role)
            taken.append(found)


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


def _along(chart: Points, made: Frame, spots: Sequence[Spot]) -> list[Spot]:
    """Return places along guides and curves, close together."""
    lines = [
        ((made.x(x), made.y(y)), (made.x(across), made.y(up)))
        for _, parts in guided(chart, _around(made))
        for (x, y), (across, up) in parts
    ]
    first = 0
    for cloud in chart.clouds:
        own = spots[first : first + len(cloud.points)] if cloud.joined else ()
        lines += [(start, end) for start, end in pairwise(own) if math.isfinite(start[0]) and math.isfinite(end[0])]
        first += len(cloud.points)
    return [
        (x + (across - x) * share, y + (up - y) * share)
        for (x, y), (across, up) in lines
        for count in (int(math.hypot(across - x, up - y) / _STEP) + 1,)
        for share in (number / count for number in range(count))
    ]


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
