"""Strips of dots on a figure: a lane a class, its middle half as a band, the plan as a diamond with its figure."""

from __future__ import annotations

import math
from collections.abc import Iterator

from core.chart_points import Shape
from core.chart_strips import Strip
from core.charts import Chart
from ui.chart_numbers import short
from ui.chart_words import is_empty
from ui.plot_around import show_above, show_ticks, show_title
from ui.plot_axes import names_down
from ui.plot_frame import EDGE, LABEL_GAP, STRIP, TICK_GAP, Frame, above
from ui.plot_marks import LARGE, SMALL, shapes
from ui.plot_measures import measured_axis
from ui.plot_spots import Spot, swarm, under
from ui.plot_text import Dressing, mixed
from ui.point_words import MEDIAN, MIDDLE

NARROWEST = 90.0  # points; with less room nothing is drawn
REACH = 12.0  # points from a dot within which the pointer finds it
_BAND, _TINT = 0.62, 0.2  # of the height of a lane; strength of the colour of a band
_TALLEST = 26.0  # points of a band
_SAMPLE, _AFTER = 12.0, 14.0  # points of a sample of the legend, and after its words
_MEDIAN = 2.0
_WIDEST_HEAD = 0.2  # of the width, for the figures of the plan


class StripPlot:
    """Lanes of dots; everything is placed anew for new values."""

    def __init__(self, chart: Strip, dressing: Dressing) -> None:
        """Keep what is to be placed by `arrange`."""
        self._chart = chart
        self._dressing = dressing
        self._spots: tuple[Spot, ...] = ()

    def take(self, chart: Chart) -> bool:
        """Show other lanes; False where there are none."""
        if not isinstance(chart, Strip) or is_empty(chart):
            return False
        self._chart = chart
        self.arrange()
        return True

    def arrange(self) -> None:
        """Place lanes, bands, dots, diamonds and words in the room there is."""
        dressing, chart = self._dressing, self._chart
        dressing.take_off()
        self._spots = ()
        _, _, width, height = dressing.room
        if min(width, height) < NARROWEST:
            return
        made = _frame(dressing, chart, width, height)
        if made.right - made.left <= dressing.line_height:
            return
        self._spots = tuple(_spots(chart, made))
        show_ticks(dressing, made, level=False, upright=True)
        show_title(dressing, made, chart.y_title)
        show_above(dressing, made)
        _show_bands(dressing, chart, made)
        _show_dots(dressing, chart, self._spots)
        _show_figures(dressing, chart, made)
        _show_key(dressing, chart, width)

    def position_at(self, across: float, down: float) -> int | None:
        """Return the place of the dot nearest to the pointer; None where none is near."""
        _, _, width, height = self._dressing.room
        return under(self._spots, across * width, (1 - down) * height, REACH)


def _frame(dressing: Dressing, chart: Strip, width: float, height: float) -> Frame:
    """Share out the room of a drawing; twice, for axes depend on the room that they leave."""
    made = _shared(dressing, chart, (width, height), (0.6 * width, 0.6 * height))
    line = dressing.line_height
    return _shared(
        dressing, chart, (width, height), (max(made.right - made.left, line), max(made.top - made.bottom, line))
    )


def _shared(dressing: Dressing, chart: Strip, size: tuple[float, float], data: tuple[float, float]) -> Frame:
    """Return names at the left, figures of the plan at the right, axis and legend below, marks above."""
    (width, height), line = size, dressing.line_height
    marks = [mark for mark in chart.marks if math.isfinite(chart.along.place(mark.at))]
    values = [*(dot.value for _, dot in chart.everyone()), *(mark.at for mark in marks), *chart.holds]
    across = measured_axis(dressing, chart.along, values, data[0], up=False)
    up = names_down(dressing, tuple(lane.name for lane in chart.lanes), data[1], width)
    left = max(dressing.width(text) for words in up.words for text in words) + TICK_GAP + EDGE
    figures = _figures(dressing, chart)
    column = (
        max([_head(dressing, chart), *(dressing.width(text) for _, text in figures)]) + LABEL_GAP if figures else 0.0
    )
    right = width - EDGE - max(column, dressing.width(across.words[-1][0]) / 2 if across.words else 0.0)
    bottom = EDGE + across.depth(dressing) + TICK_GAP + (line if chart.y_title else 0.0) + line + TICK_GAP
    room = Frame(left, bottom, right, height, across, up)
    stems = [(room.x(chart.along.place(mark.at)), mark.label, mark.role) for mark in marks]
    words = above(dressing, stems, chart.x_title, (right, max(1, int(STRIP * height / line))))
    rows = max([each.row + 1 for each in words] + [1 if figures else 0])
    top = max(height - EDGE - rows * line - (TICK_GAP if rows else 0.0), bottom + line)
    return Frame(left, bottom, right, top, across, up, (), words)


def _head(dressing: Dressing, chart: Strip) -> float:
    return dressing.width(dressing.cut(chart.plan_label, _WIDEST_HEAD * dressing.room[2]))


def _figures(dressing: Dressing, chart: Strip) -> list[tuple[int, str]]:
    """Return what the plan has in each lane in words, cut where they are long."""
    widest = _WIDEST_HEAD * dressing.room[2]
    told = ((place, short(lane.plan, chart.along)) for place, lane in enumerate(chart.lanes))
    return [(place, dressing.cut(text, widest)) for place, text in told if text]


def _spots(chart: Strip, made: Frame) -> Iterator[Spot]:
    """Yield where each dot lies, in their order; those of a lane lie beside each other, the plan's in the middle."""
    lanes = len(chart.lanes)
    tall = min((made.top - made.bottom) / max(lanes, 1) - 2 * SMALL, _TALLEST)
    everyone = chart.everyone()
    for place, lane in enumerate(chart.lanes):
        own = [made.x(chart.along.place(dot.value)) for at, dot in everyone if at == place]
        count = len(lane.dots)
        y = made.y(float(place))
        moved = swarm(own[:count], own[count:], 1.6 * SMALL, max(tall, 0.0))
        yield from ((x, y + up) for x, up in zip(own[:count], moved, strict=True))
        yield from ((x, y) for x in own[count:])


def _show_bands(dressing: Dressing, chart: Strip, made: Frame) -> None:
    """Place the line of each lane, the middle half of its values and the middle one."""
    tall = min(_BAND * (made.top - made.bottom) / len(chart.lanes), _TALLEST)
    tint = mixed(dressing.palette["card"], dressing.palette[chart.role], _TINT)
    for place, lane in enumerate(chart.lanes):
        y = made.y(float(place))
        dressing.hairline((made.left, y, made.right, y), "line", under=True)
        low, centre, high = (made.x(chart.along.place(value)) for value in chart.middle(lane))
        if math.isfinite(low):
            dressing.boxes([(low, y - tall / 2, high - low, tall)], tint)
        if math.isfinite(centre):
            dressing.strokes([(centre, y - tall / 2, centre, y + tall / 2)], "text", _MEDIAN, order=2.5)


def _show_dots(dressing: Dressing, chart: Strip, spots: tuple[Spot, ...]) -> None:
    known = [(spot, dot.name) for spot, (_, dot) in zip(spots, chart.everyone(), strict=True)]
    plans = _plans(chart)
    for role, size, shape, order, is_plan in (
        (chart.role, SMALL, Shape.DOT, 2.4, False),
        (chart.plan_role, LARGE, Shape.DIAMOND, 2.6, True),
    ):
        own = [spot for place, (spot, _) in enumerate(known) if (place in plans) is is_plan and math.isfinite(spot[0])]
        shapes(dressing, own, shape, role, size, order=order)


def _plans(chart: Strip) -> set[int]:
    """Return the places of the plan's own dots among all."""
    found, place = set(), 0
    for lane in chart.lanes:
        place += len(lane.dots)
        if not math.isnan(lane.plan):
            found.add(place)
            place += 1
    return found


def _show_figures(dressing: Dressing, chart: Strip, made: Frame) -> None:
    """Write what the plan has at the right of each lane, where lanes are high enough for words."""
    figures = _figures(dressing, chart)
    if not figures or (made.top - made.bottom) / len(chart.lanes) < dressing.line_height:
        return
    for place, text in figures:
        dressing.words(made.right + LABEL_GAP, made.y(float(place)), text, chart.plan_role)
    head = dressing.cut(chart.plan_label, _WIDEST_HEAD * dressing.room[2])
    dressing.words(made.right + LABEL_GAP, made.top + TICK_GAP + dressing.line_height / 2, head, chart.plan_role)


def _show_key(dressing: Dressing, chart: Strip, width: float) -> None:
    """Say at the bottom what dots, bands, lines and diamonds are, as far as there is room."""
    x, y = EDGE, EDGE + dressing.line_height / 2
    tint = mixed(dressing.palette["card"], dressing.palette[chart.role], _TINT)
    middles = [chart.middle(lane) for lane in chart.lanes]
    entries = (
        (chart.label, any(lane.dots for lane in chart.lanes)),
        (MIDDLE, any(math.isfinite(low) for low, _, _ in middles)),
        (MEDIAN, any(math.isfinite(centre) for _, centre, _ in middles)),
        (chart.plan_label, any(not math.isnan(lane.plan) for lane in chart.lanes)),
    )
    for number, (label, is_there) in enumerate(entries):
        text = dressing.cut(label, width / 2)
        needed = _SAMPLE + 4 + dressing.width(text)
        if not is_there or x + needed > width - EDGE:
            continue
        centre, half = x + _SAMPLE / 2, dressing.line_height / 3
        match number:
            case 0:
                shapes(dressing, [(centre, y)], Shape.DOT, chart.role)
            case 1:
                dressing.boxes([(x, y - half, _SAMPLE, 2 * half)], tint)
            case 2:
                dressing.strokes([(centre, y - half, centre, y + half)], "text", _MEDIAN)
            case _:
                shapes(dressing, [(centre, y)], Shape.DIAMOND, chart.plan_role, LARGE)
        dressing.words(x + _SAMPLE + 4, y, text)
        x += needed + _AFTER
