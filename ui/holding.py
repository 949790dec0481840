"""What holds contents that are never smaller than they need: where there is less room, they are scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


def needed(layout: QLayout, width: int) -> QSize:
    """Return the least size of what is laid out, where it may be so wide; it may have a greatest width of its own."""
    least, holder = layout.totalMinimumSize(), layout.parentWidget()
    least.setWidth(max(least.width(), width if holder is None else min(width, holder.maximumWidth())))
    if layout.hasHeightForWidth():
        least.setHeight(layout.totalMinimumHeightForWidth(least.width()))
    return least


class Holding(QScrollArea):
    """Fills its room with the contents as long as they fit; Qt's own way would scroll what could still be squeezed."""

    def __init__(self, content: QWidget, layout: QLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._layout = layout
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        content.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the contents in."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the contents in when they need another size."""
        if event.type() == QEvent.Type.LayoutRequest and watched is not self:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give the contents the room there is, or what they need; a bar takes room of the other direction."""
        content, room = self.widget(), self.maximumViewportSize()
        if content is None:
            return
        down, across = self.verticalScrollBar().sizeHint().width(), self.horizontalScrollBar().sizeHint().height()
        for _ in range(2):
            least = needed(self._layout, room.width())
            if least.height() > room.height() and room.width() == self.maximumViewportSize().width():
                room.setWidth(room.width() - down)
            elif least.width() > room.width() and room.height() == self.maximumViewportSize().height():
                room.setHeight(room.height() - across)
        content.resize(room.expandedTo(needed(self._layout, room.width())))


def held(content: QWidget, parent: QWidget) -> QWidget:
    """Return what scrolls a form on the ground of a window, as far as it has a layout."""
    layout = content.layout()
    if layout is None:
        return content
    content.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
    return Holding(content, layout, parent)
