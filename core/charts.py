"""Charts as values: title, axes, series. Nothing is drawn here; windows, paper and workbooks draw them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """How a series is drawn."""

    LINE = "line"
    BARS = "bars"  # side by side
    STACK = "stack"  # stacked bars, upright
    LYING = "lying"  # stacked bars, lying down: one bar a category


@dataclass(frozen=True, slots=True)
class Series:
    """One named run of values, as many as the chart has positions; `role` names its colour in the theme.

    Roles are `series1` … `series6`, `good`, `warn`, `bad` and `muted`.
    """

    label: str
    values: tuple[float, ...]
    role: str = "series1"
    dashed: bool = False


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
    """

    title: str
    kind: Kind
    series: tuple[Series, ...]
    x: tuple[float, ...] = ()
    categories: tuple[str, ...] = ()
    x_title: str = ""
    y_title: str = ""
    scale: float = 1.0
    marks: tuple[Mark, ...] = ()
    zero_line: bool = False

    def positions(self) -> tuple[str, ...]:
        """The positions in words, for the table that goes with every chart."""
        return self.categories or tuple(f"{value:g}" for value in self.x)
