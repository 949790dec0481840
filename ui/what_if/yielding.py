"""What is as high as its contents where the window has the room, and scrolls where it has not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from ui.holding import Holding, needed
from ui.zoom import pixels

LEAST_SEEN = 120


class Yielding(Holding):
    """Asks for the height of its contents, and is content with less."""

    def __init__(self, content: QWidget, layout: QLayout, parent: QWidget) -> None:
        super().__init__(content, layout, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the contents need one."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that another width needs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of the contents at the width there is."""
        size = needed(self._layout, self.width())
        bar = self.horizontalScrollBar().sizeHint().height() if size.width() > self.width() else 0
        return QSize(self._layout.totalMinimumSize().width(), size.height() + bar)

    def minimumSizeHint(self) -> QSize:
        """Return the height that is seen at least."""
        return QSize(0, min(self.sizeHint().height(), pixels(LEAST_SEEN)))
