"""A widget for a chart that is as high as the chart needs to be."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from core.charts import Chart
from ui.chart_room import height
from ui.zoom import pixels, usual

SMALLEST = QSize(320, 220)
_PREFERRED = QSize(520, 300)


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
        self.setMinimumHeight(max(pixels(height(chart, usual(self.width()))), self._usual))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the chart needs to be at the new width."""
        super().resizeEvent(event)
        if self._held is not None:
            self.make_room(self._held)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size in which a chart can be read."""
        return QSize(pixels(SMALLEST.width()), pixels(SMALLEST.height()))

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(pixels(_PREFERRED.width()), pixels(_PREFERRED.height()))
