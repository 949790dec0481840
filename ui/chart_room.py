"""How high a chart must be to be read, in pixels, where its own contents say so."""

from __future__ import annotations

from core.chart_grids import HeatMap, Panels, Tree
from core.chart_points import Points
from core.chart_strips import Strip
from core.charts import Chart, Kind, Look
from ui.chart_words import is_empty

_A_ROW, _A_BOX, _A_PANEL, _A_BAR = 18, 26, 190, 26
_AROUND_ROWS, _AROUND_BARS, _KEY = 92, 90, 26
_A_LANE, _AROUND_LANES = 38, 90
_POINTS, _LETTER, _KEY_LINE = 230, 7, 17
_NARROWEST = 200  # pixels of a panel; `ui.plot_panels` counts in points
_AREA, _KEYED = 320, 260


def height(chart: Chart, width: int) -> int:
    """Return the pixels that a chart of this width needs, 0 where any height will do."""
    return 0 if is_empty(chart) else _needed(chart, width)


def _needed(chart: Chart, width: int) -> int:
    if isinstance(chart, HeatMap):
        return _A_ROW * (len(chart.series) + len(chart.groups)) + _AROUND_ROWS
    if isinstance(chart, Tree):
        return _A_BOX * len(chart.boxes) + _KEY
    if isinstance(chart, Panels):
        columns = max(1, min(chart.across, len(chart.panels), width // _NARROWEST))
        return _A_PANEL * -(-len(chart.panels) // columns) + _KEY
    if isinstance(chart, Points):
        words = sum(_LETTER * len(cloud.label) + _KEY for cloud in chart.clouds if cloud.label)
        return _POINTS + _KEY_LINE * -(-words // max(width, _NARROWEST))
    if isinstance(chart, Strip):
        return _A_LANE * len(chart.lanes) + _AROUND_LANES
    return _of_bars(chart)


def _of_bars(chart: Chart) -> int:
    if chart.kind is Kind.LYING:
        rows = chart.floats or any(each.look is Look.EXCESS for each in chart.series)
        return _A_BAR * len(chart.positions()) + _AROUND_BARS if rows else 0
    return _AREA if chart.kind is Kind.AREA else _KEYED if chart.keyed else 0
