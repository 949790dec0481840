"""How an item of two lines looks in a list: its words, and under them, quieter, what they belong to."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import zoom
from ui.theme import SMALL_PIXELS, worn

SIDES, ABOVE = 10, 5  # pixels around the words of an item
Index = QModelIndex | QPersistentModelIndex


class TwoLines(QStyledItemDelegate):
    """Paints the first line of an item as its words, the second small; words that do not fit are shortened."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return room for both lines, and for no more than there is."""
        lines = len(str(index.data()).split("\n"))
        return QSize(0, lines * QFontMetrics(option.font).height() + 2 * zoom.pixels(ABOVE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint an item."""
        rect: QRect = option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        theme, sides = worn(), zoom.pixels(SIDES)
        painter.save()
        if is_chosen:
            painter.fillRect(rect, theme.colour("selection"))
        at, font = rect.topLeft() + QPoint(sides, zoom.pixels(ABOVE)), option.font
        for line, role in zip(str(index.data()).split("\n"), ("text", "muted"), strict=False):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(theme.colour("selected-text" if is_chosen else role))
            words = metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width() - 2 * sides)
            painter.drawText(at + QPoint(0, metrics.ascent()), words)
            at += QPoint(0, metrics.height())
            font.setPixelSize(zoom.pixels(SMALL_PIXELS))
        painter.restore()
