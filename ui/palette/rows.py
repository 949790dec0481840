"""What was found, as rows: the label, muted what it belongs to, its value or keys at the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from core.finding import Entry
from ui.language import Shown, spoken
from ui.palette.mode import Mode
from ui.theme import Theme

ENTRY, RIGHT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
ABOVE = 7
AROUND, APART = 12, 12
RIGHT_SHARE = 0.45  # of the row, at most
Index = QModelIndex | QPersistentModelIndex
AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FoundModel(QAbstractListModel):
    """The entries that were found. What stands at the right is worked out for the rows that are seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mode: Mode | None = None
        self.entries: tuple[Entry, ...] = ()

    def show_found(self, mode: Mode, entries: tuple[Entry, ...]) -> None:
        """Show entries in their order."""
        self.beginResetModel()
        self._mode, self.entries = mode, entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as were found."""
        return 0 if parent.isValid() else len(self.entries)

    @spoken
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return label, entry, or what stands at the right."""
        if not index.isValid() or self._mode is None:
            return None
        entry = self.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return Shown(entry.label)
            case Qt.ItemDataRole.AccessibleTextRole:
                return Shown(", ".join(filter(None, (entry.label, entry.beside, self._mode.at_right(entry)))))
            case _ if role == ENTRY:
                return entry
            case _ if role == RIGHT:
                return self._mode.at_right(entry), self._mode.is_stated(entry)
            case _:
                return None


class FoundDelegate(QStyledItemDelegate):
    """Paints a row in three parts; what is beside the label is shortened first."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """All rows are as high."""
        return QSize(0, option.fontMetrics.height() + 2 * ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground as the style does, and the three parts on it."""
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        entry: Entry = index.data(ENTRY)
        right, stated = index.data(RIGHT)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        chosen = option.palette.color(QPalette.ColorRole.HighlightedText) if is_selected else None
        room, metrics = option.rect.adjusted(AROUND, 0, -AROUND, 0), QFontMetrics(option.font)
        painter.save()
        painter.setFont(option.font)
        most = round(room.width() * RIGHT_SHARE)
        shown = metrics.elidedText(right, Qt.TextElideMode.ElideMiddle, most)
        self._draw(painter, room, AT_RIGHT, shown, chosen or self.theme.colour("stated" if stated else "muted"))
        room.setRight(room.right() - (metrics.horizontalAdvance(shown) + APART if shown else 0))
        label = metrics.elidedText(entry.label, Qt.TextElideMode.ElideRight, room.width())
        self._draw(painter, room, AT_LEFT, label, chosen or self.theme.colour("text"))
        room.setLeft(room.left() + metrics.horizontalAdvance(label) + APART)
        beside = metrics.elidedText(entry.beside, Qt.TextElideMode.ElideMiddle, max(0, room.width()))
        self._draw(painter, room, AT_LEFT, beside, chosen or self.theme.colour("muted"))
        painter.restore()

    def _draw(self, painter: QPainter, room: QRect, side: Qt.AlignmentFlag, words: str, colour: QColor) -> None:
        painter.setPen(colour)
        painter.drawText(room, int(side | Qt.TextFlag.TextSingleLine), words)
