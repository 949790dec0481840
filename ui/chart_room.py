"""How high a chart must be to be read, in pixels, where its own contents say so, and the widget that is so high."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from core.chart_grids import HeatMap, Panels, Tree
from core.charts import Chart, Kind
from ui.chart_words import is_empty

SMALLEST = QSize(320, 220)
_PREFERRED = QSize(520, 300)
_A_ROW, _A_BOX, _A_PANEL, _A_BAR = 18, 26, 190, 26
_AROUND_ROWS, _AROUND_BARS, _KEY = 92, 90, 26
_NARROWEST = 200  # pixels of a panel; `ui.plot_panels` counts in points
_AREA, _KEYED = 320, 260


def height(chart: Chart, width: int) -> int:
    """Return the pixels that a chart of this width needs, 0 where any height will do."""
    if is_empty(chart):
        return 0
    if isinstance(chart, HeatMap):
        return _A_ROW * (len(chart.series) + len(chart.groups)) + _AROUND_ROWS
    if isinstance(chart, Tree):
        return _A_BOX * len(chart.boxes) + _KEY
    if isinstance(chart, Panels):
        columns = max(1, min(chart.across, len(chart.panels), width // _NARROWEST))
        return _A_PANEL * -(-len(chart.panels) // columns) + _KEY
    if chart.kind is Kind.LYING:
        return _A_BAR * len(chart.positions()) + _AROUND_BARS if chart.floats else 0
    return _AREA if chart.kind is Kind.AREA else _KEYED if chart.keyed else 0


class Roomy(QWidget):
    """A widget for a chart, at least as high as its contents need at the width there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a widget of the usual height."""
        super().__init__(parent)
        self._held: Chart | None = None
        self._usual = -1

    def make_room(self, chart: Chart) -> None:
        """Ask for the height that a chart needs, and never for less than was asked for before there was one."""
        self._held = chart
        self._usual = self.minimumHeight() if self._usual < 0 else self._usual
        self.setMinimumHeight(max(height(chart, self.width()), self._usual))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the chart needs to be at the new width."""
        super().resizeEvent(event)
        if self._held is not None:
            self.make_room(self._held)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size in which a chart can be read."""
        return SMALLEST

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return _PREFERRED
