"""matplotlib's drawing orders carried out by a QPainter: vector lines, real text in Qt's own fonts, clipping kept.

Going through SVG instead loses the clipping, and lays text out with other fonts than the page around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Transform
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

_INCH = 72.0


def painted(figure: Figure, painter: QPainter, corner: QPointF, font: QFont) -> None:
    """Paint a figure, whose dots an inch are those of the painter's device, with its top left corner at a point."""
    painter.save()
    painter.translate(corner)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    figure.draw(_Painting(painter, font, float(figure.bbox.width), float(figure.bbox.height), figure.dpi))
    painter.restore()


class _Painting(RendererBase):
    """Carries out drawing orders; dots count from the bottom left for matplotlib, from the top left for Qt."""

    def __init__(self, painter: QPainter, font: QFont, width: float, height: float, dots: float) -> None:
        super().__init__()
        self._painter = painter
        self._font = font
        self._size = (width, height)
        self._dots = dots

    def draw_path(
        self,
        gc: GraphicsContextBase,
        path: Path,
        transform: Transform,
        rgbFace: Any = None,  # noqa: N803
    ) -> None:
        """Fill and stroke a path."""
        self._painter.save()
        if (clip := gc.get_clip_rectangle()) is not None:
            self._painter.setClipRect(QRectF(clip.x0, self._size[1] - clip.y1, clip.width, clip.height))
        self._painter.setPen(self._pen(gc))
        self._painter.setBrush(QBrush(Qt.BrushStyle.NoBrush) if rgbFace is None else QBrush(_colour(rgbFace)))
        self._painter.drawPath(self._path(path, transform))
        self._painter.restore()

    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,  # noqa: ARG002, FBT002
        mtext: Text | None = None,  # noqa: ARG002
    ) -> None:
        """Write a text with the left end of its baseline at a point."""
        self._painter.save()
        self._painter.translate(x, y)
        self._painter.rotate(-angle)
        self._painter.setFont(self._sized(prop))
        self._painter.setPen(_colour(gc.get_rgb()))
        self._painter.drawText(QPointF(0, 0), s)
        self._painter.restore()

    def get_text_width_height_descent(
        self,
        s: str,
        prop: FontProperties,
        ismath: Any,  # noqa: ARG002
    ) -> tuple[float, float, float]:
        """Return the width of a text, and the height and the descent of its line."""
        metrics = QFontMetricsF(self._sized(prop), self._painter.device())
        box = metrics.tightBoundingRect("lp")
        return metrics.horizontalAdvance(s), box.height(), box.bottom()

    def get_canvas_width_height(self) -> tuple[float, float]:
        """Return the size of the whole drawing, in dots."""
        return self._size

    def points_to_pixels(self, points: Any) -> Any:
        """Return points as dots."""
        return points * self._dots / _INCH

    def _sized(self, prop: FontProperties) -> QFont:
        font = QFont(self._font)
        font.setPointSizeF(prop.get_size_in_points())
        return font

    def _pen(self, gc: GraphicsContextBase) -> QPen:
        width = gc.get_linewidth()
        if width <= 0:
            return QPen(Qt.PenStyle.NoPen)
        pen = QPen(_colour(gc.get_rgb()), self.points_to_pixels(width))
        pen.setCapStyle(_cap(str(gc.get_capstyle())))
        pen.setJoinStyle(_join(str(gc.get_joinstyle())))
        offset, dashes = gc.get_dashes()
        if dashes is not None:
            pen.setDashPattern([each / width for each in cast("Sequence[float]", dashes)])
            pen.setDashOffset(offset / width)
        return pen

    def _path(self, path: Path, transform: Transform) -> QPainterPath:
        made = QPainterPath()
        height = self._size[1]
        for ends, code in path.iter_segments(transform, remove_nans=True, simplify=False):
            points = [QPointF(float(x), height - float(y)) for x, y in zip(ends[::2], ends[1::2], strict=True)]
            if code == Path.MOVETO:
                made.moveTo(points[0])
            elif code == Path.LINETO:
                made.lineTo(points[0])
            elif code == Path.CURVE3:
                made.quadTo(*points)
            elif code == Path.CURVE4:
                made.cubicTo(*points)
            else:
                made.closeSubpath()
        return made


def _colour(rgb: Sequence[float]) -> QColor:
    return QColor.fromRgbF(*(float(part) for part in rgb))


def _cap(name: str) -> Qt.PenCapStyle:
    if name == "round":
        return Qt.PenCapStyle.RoundCap
    return Qt.PenCapStyle.FlatCap if name == "butt" else Qt.PenCapStyle.SquareCap


def _join(name: str) -> Qt.PenJoinStyle:
    if name == "round":
        return Qt.PenJoinStyle.RoundJoin
    return Qt.PenJoinStyle.MiterJoin if name == "miter" else Qt.PenJoinStyle.BevelJoin
