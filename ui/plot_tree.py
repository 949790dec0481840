"""A tree on a figure: a box a line, each set in under the one that leads it, what it leads as a badge at its right."""

from __future__ import annotations

from core.chart_grids import Box, Tree, levels
from core.charts import Chart
from ui.plot_text import Dressing, mixed

NARROWEST = 90.0  # points
ROW = 20.0  # points of a box with the gap below it that can be read well
_GAP, _EDGE, _PAD = 4.0, 3.0, 6.0
_INDENT, _MOST_INDENT = 18.0, 0.3  # points a level, and of the width all levels together at most
_STRIPE = 3.5  # points: the coloured edge of a box
_TINT = 0.16
_NAME = 0.6  # of a box, at most, where its words have no room beside it


class TreePlot:
    """A tree; everything is placed anew for new values."""

    def __init__(self, chart: Tree, dressing: Dressing) -> None:
        """Keep what is to be placed by `arrange`."""
        self._chart = chart
        self._dressing = dressing
        self._tops: tuple[float, ...] = ()
        self._row = ROW

    def take(self, chart: Chart) -> bool:
        """Show another tree; False where it is none."""
        if not isinstance(chart, Tree) or not chart.boxes:
            return False
        self._chart = chart
        self.arrange()
        return True

    def arrange(self) -> None:
        """Place boxes and the lines between them, and below what colours mean."""
        dressing, chart = self._dressing, self._chart
        dressing.take_off()
        _, _, width, height = dressing.room
        self._tops = ()
        if min(width, height) < NARROWEST:
            return
        foot = dressing.line_height + _GAP if chart.key else 0.0
        self._row = min(1.5 * ROW, (height - 2 * _EDGE - foot) / len(chart.boxes))
        self._tops = tuple(height - _EDGE - place * self._row for place in range(len(chart.boxes)))
        depths = levels(chart.boxes)
        indent = min(_INDENT, _MOST_INDENT * width / max(*depths, 1))
        lefts = tuple(_EDGE + depth * indent for depth in depths)
        for place, box in enumerate(chart.boxes):
            if box.under >= 0:
                self._join(place, box.under, lefts)
            self._show(box, lefts[place], self._tops[place], width)
        self._show_key()

    def position_at(self, across: float, down: float) -> int | None:
        """Return the place of the box at a point."""
        _, _, _, height = self._dressing.room
        y = (1 - down) * height
        found = (place for place, top in enumerate(self._tops) if top - self._row < y <= top)
        return next(found, None) if 0 <= across <= 1 else None

    def _join(self, place: int, above: int, lefts: tuple[float, ...]) -> None:
        """Lead a line from the box above down to this one and to its left edge."""
        tall = self._row - _GAP
        x, start = lefts[above] + _INDENT / 3, self._tops[above] - tall
        y = self._tops[place] - tall / 2
        self._dressing.strokes([(x, start, x, y), (x, y, lefts[place], y)], "edge", 0.75, order=1.2)

    def _show(self, box: Box, left: float, top: float, width: float) -> None:
        dressing, tall = self._dressing, self._row - _GAP
        right, y = width - _EDGE, top - tall / 2
        ground = mixed(dressing.palette["card"], dressing.palette[box.role], _TINT)
        dressing.boxes(
            [(left, top - tall, right - left, tall)], ground, "edge" if box.dashed else "", dashed=box.dashed
        )
        dressing.boxes([(left, top - tall, _STRIPE, tall)], box.role)
        if box.badge:
            badge = dressing.cut(box.badge, (right - left) / 3)
            dressing.words(right - _PAD, y, badge, box.role, across="right")
            right -= dressing.width(badge) + 2 * _PAD
        start = left + _STRIPE + _PAD
        room = right - start - _PAD
        name = dressing.cut(box.name, room if not box.words else max(_NAME * room, room - dressing.width(box.words)))
        dressing.words(start, y, name, "text")
        start += dressing.width(name) + 2 * _PAD
        if right - _PAD - start > 4 * dressing.size:
            dressing.words(start, y, dressing.cut(box.words, right - _PAD - start))

    def _show_key(self) -> None:
        dressing = self._dressing
        side, x = 0.75 * dressing.size, _EDGE
        _, _, width, _ = dressing.room
        for role, words in self._chart.key:
            y = _EDGE + dressing.line_height / 2
            needed = side + 4 + dressing.width(words)
            if x + needed > width - _EDGE:
                return
            dressing.boxes([(x, y - side / 2, side, side)], role)
            dressing.words(x + side + 4, y, words)
            x += needed + 3 * _PAD
