"""Strips of dots: what others had, class by class, with the middle half of them, and what the plan has."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass

from core.chart_points import PLAIN, Measure
from core.charts import Chart, Kind, Series

FEWEST = 4  # values that a middle half can be told of


@dataclass(frozen=True, slots=True)
class Dot:
    """One value with its name, and what is particular to it."""

    value: float
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """The values of one class, and the plan's own where it has one there."""

    name: str
    dots: tuple[Dot, ...] = ()
    plan: float = math.nan


@dataclass(frozen=True, slots=True)
class Strip(Chart):
    """Lanes under each other, the values across: a dot a value, the middle half as a band, the plan as a diamond.

    `x_title` names the classes and `y_title` the values, which `along` counts.
    """

    kind: Kind = Kind.STRIP
    lanes: tuple[Lane, ...] = ()
    along: Measure = PLAIN
    label: str = "published"
    role: str = "series1"
    plan_label: str = "this plan"
    plan_role: str = "series2"

    @property
    def seen(self) -> tuple[Series, ...]:
        """All values, and those of the plan; what is not drawn is not a number."""
        dots = tuple(self._drawn(dot.value) for lane in self.lanes for dot in lane.dots)
        plans = tuple(self._drawn(lane.plan) for lane in self.lanes)
        found = (Series(self.label, dots, self.role), Series(self.plan_label, plans, self.plan_role))
        return tuple(each for each in found if any(math.isfinite(value) for value in each.values))

    def everyone(self) -> tuple[tuple[int, Dot], ...]:
        """Every dot with the place of its lane; the plan's own, if it has one, is the last of a lane."""
        return tuple(
            (place, dot)
            for place, lane in enumerate(self.lanes)
            for dot in (*lane.dots, *(() if math.isnan(lane.plan) else (Dot(lane.plan, self.plan_label),)))
        )

    def positions(self) -> tuple[str, ...]:
        """The name of every dot, or of its class."""
        return tuple(dot.name or self.lanes[place].name for place, dot in self.everyone())

    def middle(self, lane: Lane) -> tuple[float, float, float]:
        """Return the value that a quarter of a class lies below, the middle one, and that a quarter lies above.

        Without dots none of them is a number; with fewer than four only the middle one is.
        """
        values = [dot.value for dot in lane.dots if not self.along.missing(dot.value)]
        if len(values) < FEWEST:
            return math.nan, statistics.median(values) if values else math.nan, math.nan
        low, centre, high = statistics.quantiles(values, n=4, method="inclusive")
        return low, centre, high

    def below(self, lane: Lane) -> tuple[int, int]:
        """Return how many values of a class lie below the plan's own, and how many there are."""
        values = [dot.value for dot in lane.dots if not self.along.missing(dot.value)]
        return sum(value < lane.plan for value in values), len(values)

    def _drawn(self, value: float) -> float:
        return math.nan if self.along.missing(value) else value
