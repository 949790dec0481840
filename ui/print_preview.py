"""Pages as they will be printed, one under the other; each is painted when it is first seen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui import theme as themes
from ui.language import say
from ui.paper_pieces import Leaf
from ui.printing import picture, whole
from ui.turns import turns

GAP, EDGE = 16, 20  # pixels between pages and around them
WIDEST = 900
MOST_KEPT = 24  # painted pages
A_LINE = 40
LEAST = QSize(420, 420)


class Preview(QAbstractScrollArea):
    """Shows the leaves that a printer would get."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.leaves: tuple[Leaf, ...] = ()
        self._in_grey = False
        self._painted: dict[int, QImage] = {}
        self.setMinimumSize(LEAST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Preview"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(A_LINE)
        self.verticalScrollBar().valueChanged.connect(self._tell)

    @property
    def page(self) -> int:
        """The number of the page in the middle, from one; 0 where there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        return max(1, sum(rect.top() <= middle for rect in self._places())) if self.leaves else 0

    def show_leaves(self, leaves: tuple[Leaf, ...], *, in_grey: bool) -> None:
        """Show other pages, from about where the old ones were."""
        self.leaves, self._in_grey = leaves, in_grey
        self._painted.clear()
        self._measure()
        self._tell()
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the pages in sight; what is not painted yet is white until its turn comes."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().color(QPalette.ColorRole.Window))
        up = self.verticalScrollBar().value()
        for number, place in enumerate(self._places()):
            rect = place.translated(0, -up)
            if not rect.intersects(self.viewport().rect()):
                continue
            painter.fillRect(rect, Qt.GlobalColor.white)
            if number in self._painted:
                painter.drawImage(rect.topLeft(), self._painted[number])
            else:
                turns().ask(self, partial(self._paint, number, rect.width()))
            painter.setPen(themes.worn().colour("edge"))
            painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pages as wide as fits."""
        super().resizeEvent(event)
        self._painted.clear()
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first and the last page by Home and End, a page on or back by PageDown and PageUp."""
        bar, places = self.verticalScrollBar(), self._places()
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        key = Qt.Key(event.key())
        if key in steps and places:
            wanted = min(max(self.page - 1 + steps[key], 0), len(places) - 1)
            bar.setValue(places[wanted].top() - GAP)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def _places(self) -> list[QRect]:
        """Where each page lies in the whole; those on their side are as wide as the others."""
        width = max(1, min(WIDEST, self.viewport().width() - 2 * EDGE))
        left, top, found = (self.viewport().width() - width) // 2, GAP, []
        for leaf in self.leaves:
            size = whole(leaf)
            height = round(width * size.height() / size.width())
            found.append(QRect(left, top, width, height))
            top += height + GAP
        return found

    def _measure(self) -> None:
        places = self._places()
        bar = self.verticalScrollBar()
        height = places[-1].bottom() + GAP if places else 0
        bar.setRange(0, max(0, height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())

    def _paint(self, number: int, width: int) -> None:
        """Paint a page unless that is done, or pages or width have changed since it was asked for."""
        places = self._places()
        if number in self._painted or number >= len(places) or places[number].width() != width:
            return
        while len(self._painted) >= MOST_KEPT:
            self._painted.pop(next(iter(self._painted)))
        ratio = self.devicePixelRatioF()
        self._painted[number] = picture(self.leaves[number], width, ratio=ratio, in_grey=self._in_grey)
        self.viewport().update()

    def _tell(self) -> None:
        count = len(self.leaves)
        self.setAccessibleDescription(say(f"Page {self.page} of {count}" if count else "No page"))
