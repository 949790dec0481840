"""Charts on Qt: on the screen by matplotlib's canvas, on paper and in pictures by painting what matplotlib would draw.

Like `ui.plot` this brings matplotlib and is imported by `ui.chart.drawing` alone, once a chart is to be seen.
"""

from __future__ import annotations

from typing import Any, cast

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget

from core.charts import Chart
from ui.painting import painted
from ui.plot import Plot, draw
from ui.theme import Theme

_DPI = 96  # logical dots of the screen; matplotlib multiplies by the screen's own ratio
_INCH = 72.0
_PICTURE_RATIO = 2
_METRE = 39.37
_PICTURE_MARGIN = 12


class Screen:
    """A chart on the screen: a canvas that keeps its lines and boxes, and gets new values."""

    def __init__(self, parent: QWidget) -> None:
        """Put an empty, hidden canvas on a widget, which handles keys and the pointer itself."""
        self._figure = Figure(dpi=_DPI)
        self._canvas: Any = FigureCanvasQTAgg(self._figure)  # type: ignore[no-untyped-call]
        self._canvas.mpl_connect("resize_event", self._arrange)
        self._plot: Plot | None = None
        self._look: tuple[Theme, str, int] | None = None
        self.widget = cast("QWidget", self._canvas)
        self.widget.setParent(parent)
        self.widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show(self, chart: Chart, theme: Theme, family: str, pixels: int) -> None:
        """Take a chart: new values in the old drawing where the shape is the same, else a new drawing."""
        look = (theme, family, pixels)
        if self._plot is None or look != self._look or not self._plot.take(chart):
            self.widget.setPalette(QPalette(theme.colour("card")))
            self._plot = draw(self._figure, chart, theme.roles, family, pixels * _INCH / _DPI)
            self._look = look

    def render(self) -> None:
        """Turn the drawing into what is seen."""
        self._canvas.draw()

    def position_at(self, across: float, down: float) -> int | None:
        """Return the index of the position at a point, given as shares of width and height."""
        return self._plot.position_at(across, down) if self._plot else None

    def _arrange(self, _event: object) -> None:
        if self._plot:
            self._plot.arrange()


def screen(parent: QWidget) -> Screen:
    """Return a chart on the screen, inside a widget."""
    return Screen(parent)


def paint(painter: QPainter, rect: QRectF, chart: Chart, theme: Theme, font: QFont) -> None:
    """Paint a chart, without its title, into a rectangle of a painter's device, as lines and real text.

    The font's point size is that of the words.
    """
    dots = painter.device().logicalDpiX()
    figure = Figure(figsize=(rect.width() / dots, rect.height() / dots), dpi=dots)
    draw(figure, chart, theme.roles, font.family(), font.pointSizeF())
    figure.patch.set_visible(False)
    painted(figure, painter, rect.topLeft(), font)


def picture(chart: Chart, theme: Theme, font: QFont, size: QSize) -> QImage:
    """Return a chart with its title as a picture of twice the size, for a slide or a letter."""
    image = QImage(size * _PICTURE_RATIO, QImage.Format.Format_RGB32)
    dots = round(_DPI * _PICTURE_RATIO * _METRE)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    image.fill(theme.colour("card"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    margin = _PICTURE_MARGIN * _PICTURE_RATIO
    whole = QRectF(image.rect()).adjusted(margin, margin, -margin, -margin)
    title = QFont(font)
    title.setPointSizeF(font.pointSizeF() * 1.2)
    title.setWeight(QFont.Weight.DemiBold)
    painter.setFont(title)
    painter.setPen(theme.colour("text"))
    height = painter.fontMetrics().height()
    text = painter.fontMetrics().elidedText(chart.title, Qt.TextElideMode.ElideRight, int(whole.width()))
    painter.drawText(QPointF(whole.left(), whole.top() + painter.fontMetrics().ascent()), text)
    paint(painter, whole.adjusted(0, height + margin / 2, 0, 0), chart, theme, font)
    painter.end()
    return image
