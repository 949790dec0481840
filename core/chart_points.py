"""Charts of points over two measured axes, each of which may be logarithmic: published runs, curves, the plan."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from core.charts import Chart, Kind, Series

NO_ZERO = "not drawn: nothing at or below zero has a place on a logarithmic axis"
NOT_KNOWN = "not drawn: not a number"
_BEYOND = 1e200  # limits of an axis this long can still be calculated


class Shape(Enum):
    """How a point is drawn, so that groups are told apart without their colours."""

    DOT = "dot"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    CROSS = "cross"
    PLUS = "plus"
    STAR = "star"
    DASH = "dash"
    DOWN = "down"  # a triangle that stands on its tip
    NONE = "none"  # only the line through the points


@dataclass(frozen=True, slots=True)
class Measure:
    """How an axis counts: values are divided by `scale`; a logarithmic axis has ticks at powers of ten.

    A logarithmic axis writes its ticks with a prefix to its `unit` (1 ZFLOP), or without a unit as 1k, 1M, 1B and 1T.
    """

    log: bool = False
    unit: str = ""
    scale: float = 1.0

    def place(self, value: float) -> float:
        """Return where a value lies on the axis, in powers of ten where it is logarithmic; not a number if nowhere."""
        scaled = value / self.scale if abs(value) < _BEYOND * min(self.scale, 1.0) else math.nan
        if not self.log:
            return scaled
        return math.log10(scaled) if scaled > 0 else math.nan

    def value(self, place: float) -> float:
        """Return the value, on the scale of the axis, that lies at a place."""
        return float(10.0**place) if self.log else place

    def missing(self, value: float) -> str:
        """Say why a value has no place on the axis, nothing where it has one."""
        if math.isfinite(self.place(value)):
            return ""
        return NO_ZERO if self.log and value <= 0 else NOT_KNOWN


PLAIN = Measure()


@dataclass(frozen=True, slots=True)
class Point:
    """A point with its name, and what is particular to it."""

    x: float
    y: float
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Lit(Point):
    """A point that matters, with its name beside it and how far it may lie up and down."""

    low: float = math.nan
    high: float = math.nan
    role: str = "text"
    shape: Shape = Shape.DIAMOND


@dataclass(frozen=True, slots=True)
class Cloud:
    """Points of one kind; `joined` ones have a line through them in their order, which names them at its end."""

    label: str
    points: tuple[Point, ...]
    role: str = "series1"
    shape: Shape = Shape.DOT
    joined: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Guide:
    """A thin dashed line from point to point with its words at the end, for example “40 % of peak”."""

    label: str
    ends: tuple[tuple[float, float], ...]
    role: str = "muted"


@dataclass(frozen=True, slots=True)
class Points(Chart):
    """Points over two measured axes: clouds of them, those that matter, and guides.

    `x_title` names what runs across and `y_title` what runs upwards. `named` are places among all points, clouds first
    and then those that matter, whose names stand beside them where there is room. A point without a place on an axis
    is left out of the picture and told in the table.
    """

    kind: Kind = Kind.POINTS
    clouds: tuple[Cloud, ...] = ()
    lit: tuple[Lit, ...] = ()
    guides: tuple[Guide, ...] = ()
    across: Measure = PLAIN
    up: Measure = PLAIN
    named: tuple[int, ...] = ()

    @property
    def seen(self) -> tuple[Series, ...]:
        """Each cloud and each point that matters as a run of heights; what is not drawn is not a number."""
        clouds = tuple(Series(each.label, self._heights(each.points), each.role) for each in self.clouds)
        return (*clouds, *(Series(each.name, self._heights((each,)), each.role) for each in self.lit))

    def everyone(self) -> tuple[tuple[str, Point], ...]:
        """Every point with the name of its cloud; those that matter come last and have none."""
        clouds = tuple((cloud.label, point) for cloud in self.clouds for point in cloud.points)
        return (*clouds, *(("", each) for each in self.lit))

    def positions(self) -> tuple[str, ...]:
        """The name of every point, or of its cloud."""
        return tuple(point.name or label for label, point in self.everyone())

    def place(self, point: Point) -> tuple[float, float]:
        """Return where a point lies on both axes; neither is a number where one is not."""
        x, y = self.across.place(point.x), self.up.place(point.y)
        return (x, y) if math.isfinite(x) and math.isfinite(y) else (math.nan, math.nan)

    def missing(self, point: Point) -> str:
        """Say why a point is not drawn, nothing where it is."""
        return self.across.missing(point.x) or self.up.missing(point.y)

    def _heights(self, points: Iterable[Point]) -> tuple[float, ...]:
        return tuple(math.nan if self.missing(point) else point.y for point in points)


def nearest(chart: Points, count: int) -> tuple[int, ...]:
    """Return the places of so many points of clouds that lie nearest to the first point that matters, to be named.

    Distances count on the axes as they are drawn, each in shares of the span of its points.
    """
    if not chart.lit:
        return ()
    places = [chart.place(point) for _, point in chart.everyone()]
    known = [place for place in places if math.isfinite(place[0])]
    here = chart.place(chart.lit[0])
    if not math.isfinite(here[0]):
        return ()
    spans = [max(each) - min(each) or 1.0 for each in zip(*known, strict=True)]
    distances = [
        (math.hypot(*((at - own) / span for at, own, span in zip(place, here, spans, strict=True))), index)
        for index, place in enumerate(places[: len(places) - len(chart.lit)])
        if math.isfinite(place[0])
    ]
    return tuple(index for _, index in sorted(distances)[:count])
