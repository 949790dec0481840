"""A chart of any kind drawn on a matplotlib figure, for the screen and for paper; no window and no pyplot.

This module is slow to import (it brings matplotlib), so nothing that is needed at the start may import it:
`ui.chart.drawing` does, once a chart is to be seen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from matplotlib.figure import Figure

from core.chart_grids import HeatMap, Panels, Tree
from core.chart_points import Points
from core.chart_strips import Strip
from core.charts import Chart
from ui.chart_words import is_empty
from ui.plot_chart import SeriesPlot
from ui.plot_heat import HeatPlot
from ui.plot_panels import PanelsPlot
from ui.plot_points import PointsPlot
from ui.plot_strip import StripPlot
from ui.plot_text import Dressing
from ui.plot_tree import TreePlot


class Plot(Protocol):
    """A chart on a figure."""

    def take(self, chart: Chart) -> bool:
        """Show the values of another chart of the same shape; False where the shape differs and nothing was done."""

    def arrange(self) -> None:
        """Place everything for the size that the figure has now."""

    def position_at(self, across: float, down: float) -> int | None:
        """Return the index of the position at a point, given as shares of the width and the height from the top."""


_PLOTS: tuple[tuple[type[Chart], Callable[[Any, Dressing], Plot]], ...] = (
    (HeatMap, HeatPlot),
    (Tree, TreePlot),
    (Panels, PanelsPlot),
    (Points, PointsPlot),
    (Strip, StripPlot),
)


def draw(figure: Figure, chart: Chart, palette: Mapping[str, str], family: str, size: float) -> Plot:
    """Draw a chart on an empty or used figure, in the figure's own size.

    Args:
        figure: the figure; what was on it is removed.
        chart: what to draw.
        palette: a colour `#RRGGBB` for each role of the theme.
        family: the font of the words; a plain one stands in where matplotlib does not know it.
        size: the size of the words, in points.
    """
    figure.clear()
    figure.set_facecolor(palette["card"])
    plot = _plot(chart, Dressing(figure, palette, family, size))
    plot.arrange()
    return plot


def _plot(chart: Chart, dressing: Dressing) -> Plot:
    if is_empty(chart):
        return SeriesPlot(chart, dressing)
    for kind, plot in _PLOTS:
        if isinstance(chart, kind):
            return plot(chart, dressing)
    return SeriesPlot(chart, dressing)
