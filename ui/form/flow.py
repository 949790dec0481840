"""Widgets one after another in lines, as many in a line as have room: buttons whose words differ by language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Lines of widgets in their own sizes, in the direction of reading; hidden ones take no room."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more, at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        """Return the one at a place; nothing where there is none."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        """Give the one at a place away."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """It is as high as its lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """Return the size of one line with all of them."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest."""
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(*(max((of(size) for size in sizes), default=0) for of in (QSize.width, QSize.height)))

    def setGeometry(self, room: QRect) -> None:
        """Put each into its place, in the direction of reading."""
        super().setGeometry(room)
        holder = self.parentWidget()
        direction = holder.layoutDirection() if isinstance(holder, QWidget) else Qt.LayoutDirection.LeftToRight
        for item, place in self._places(room.width()):
            item.setGeometry(QStyle.visualRect(direction, room, place.translated(room.topLeft())))

    def _places(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Give each that is seen with its place, from the top left."""
        at, line = QPoint(0, 0), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, item.minimumSize().width()), item.sizeHint().height()))
            if at.x() and at.x() + size.width() > width:
                at, line = QPoint(0, at.y() + line + self.spacing()), 0
            yield item, QRect(at, size)
            at, line = QPoint(at.x() + size.width() + self.spacing(), at.y()), max(line, size.height())
