"""Charts as values: title, axes, series. Nothing is drawn here; windows, paper and workbooks draw them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

NONE = "none"  # the role of a carrier


class Kind(Enum):
    """How a series is drawn."""

    LINE = "line"
    BARS = "bars"  # side by side
    STACK = "stack"  # stacked bars, upright
    LYING = "lying"  # stacked bars, lying down: one bar a category
    AREA = "area"  # stacked areas; each value holds for the whole of its position
    HEAT = "heat"  # cells: a row a series, a column a position
    TREE = "tree"  # boxes, each under the one that leads it
    PANELS = "panels"  # charts beside and below each other
    POINTS = "points"  # points over two measured axes
    STRIP = "strip"  # dots of classes, one under the other


class Look(Enum):
    """How one series is drawn where it differs from its chart."""

    PLAIN = "plain"
    HATCHED = "hatched"  # an area like the others, set apart by its hatching
    STEP = "step"  # a line that keeps each value for the whole of its position
    POINT = "point"  # a mark at each value
    EXCESS = "excess"  # on the top of the stack, reaching down by its value: shade of areas, an outline on bars


@dataclass(frozen=True, slots=True)
class Series:
    """One named run of values, as many as the chart has positions; `role` names its colour in the theme.

    Roles are `series1` … `series8`, `good`, `warn`, `bad`, `muted` and `text`. The role `none` makes a carrier of a
    stacked series: it is not seen and only says where the next one begins. `notes` say what is particular to a value.
    """

    label: str
    values: tuple[float, ...]
    role: str = "series1"
    dashed: bool = False
    look: Look = Look.PLAIN
    notes: tuple[str, ...] = ()

    @property
    def is_piled(self) -> bool:
        """Whether the series is one of those that stand on each other where bars and areas are stacked."""
        return self.look in (Look.PLAIN, Look.HATCHED)

    @property
    def is_carrier(self) -> bool:
        """Whether the series only carries the next one."""
        return self.role == NONE


@dataclass(frozen=True, slots=True)
class Mark:
    """A thin dashed line across the chart at one value, with its words; upright unless `lying`."""

    at: float
    label: str
    lying: bool = False
    role: str = "muted"


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: series over positions, which are numbers (`x`) or names (`categories`), never both.

    Values are in base units; `scale` divides them for the axis, whose title names the scaled unit.
    `x_title` names the positions and `y_title` the values, also where bars lie and the values run across.
    `groups` (name, how many categories) stand side by side under upright bars, with a gap between them; where the
    chart is `keyed`, colours and the legend tell the bars of a group, not names below them. `holds` are values that
    the axis must hold besides its own, so that charts side by side have equal axes; one that `is_bare` leaves its
    legend to what holds it.
    """

    title: str
    kind: Kind
    series: tuple[Series, ...] = ()
    x: tuple[float, ...] = ()
    categories: tuple[str, ...] = ()
    x_title: str = ""
    y_title: str = ""
    scale: float = 1.0
    marks: tuple[Mark, ...] = ()
    zero_line: bool = False
    groups: tuple[tuple[str, int], ...] = ()
    keyed: bool = False
    holds: tuple[float, ...] = ()
    is_bare: bool = False

    @property
    def piled(self) -> tuple[Series, ...]:
        """The series that stand on each other, carriers among them."""
        return tuple(series for series in self.series if series.is_piled)

    @property
    def seen(self) -> tuple[Series, ...]:
        """The series that are drawn."""
        return tuple(series for series in self.series if not series.is_carrier)

    @property
    def floats(self) -> bool:
        """Whether bars need not begin at zero: each begins where the one before it ends, so that a fall runs back."""
        return any(series.is_carrier for series in self.series)

    def positions(self) -> tuple[str, ...]:
        """The positions in words, for the table that goes with every chart."""
        if self.groups:
            names = (name for name, count in self.groups for _ in range(count))
            return tuple(f"{name}: {step}" for name, step in zip(names, self.categories, strict=True))
        return self.categories or tuple(f"{value:g}" for value in self.x)


def run_on(rows: Sequence[Sequence[float]]) -> list[list[tuple[float, float]]]:
    """Where each value of stacked rows begins and ends when it goes on from the one before; a gap goes nowhere."""
    level = [0.0] * max(map(len, rows), default=0)
    spans = []
    for row in rows:
        ends = [at + (0.0 if math.isnan(value) else value) for at, value in zip(level, row, strict=True)]
        spans.append(list(zip(level, ends, strict=True)))
        level = ends
    return spans
