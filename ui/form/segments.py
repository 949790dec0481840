"""The parts of an options form as a row of tabs, with a mark where something is wrong."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QTabBar, QWidget

from ui.form.beside import Words
from ui.form.words import plain
from ui.language import say

MOST_SAID = 4
DOT, RIGHT, BELOW = 2.6, 5, 10  # radius and place of a mark, in pixels from the upper right corner of its tab


class Segments(QTabBar):
    """Titles of parts; the arrow keys go from one to the next. A dot says that something in a part is wrong."""

    def __init__(self, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("segments", True)  # noqa: FBT003 - Qt's own signature
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setAccessibleName(say("Parts of the options"))
        self._marked: frozenset[int] = frozenset()
        self._sample = Words("", "warn", self)  # the style sheet's colours reach labels, not painters
        self._sample.hide()
        for place, title in enumerate(titles):
            self.addTab(say(title))
            self.setAccessibleTabName(place, say(title))

    @property
    def marked(self) -> frozenset[int]:
        """The places of the parts in which something is wrong."""
        return self._marked

    def show_marks(self, says: Mapping[int, tuple[str, ...]]) -> None:
        """Mark the parts in which something is wrong, and say what in their tool tips."""
        self._marked = frozenset(says)
        for place in range(self.count()):
            wrong = says.get(place, ())
            title = self.tabText(place)
            self.setAccessibleTabName(place, say(f"{title}, {len(wrong)} to look at") if wrong else title)
            more = (f"… and {len(wrong) - MOST_SAID} more",) if len(wrong) > MOST_SAID else ()
            self.setTabToolTip(place, plain("\n".join((*wrong[:MOST_SAID], *more))) if wrong else "")
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tabs, and the dots on those that are marked."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._sample.palette().color(QPalette.ColorRole.WindowText))
        for place in self._marked:
            corner = self.tabRect(place).topRight()
            painter.drawEllipse(QPointF(corner.x() - RIGHT, corner.y() + BELOW), DOT, DOT)
