"""The ring round what has the keyboard, where the style sheet has none: tabs, tables, boxes to tick, sliders.

It comes with the keyboard and not with a click: who clicks knows where.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui import theme as themes

THICK, ROUND = 2, 5
LINE = 3  # pixels under the chosen tab
AROUND = 3  # pixels outside of what is small or has no edge of its own, so that the ring does not lie on it
FOLLOWED = frozenset({QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Hide})


class Rings(QObject):
    """Puts a ring round the widget that gets the keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: Ring | None = None
        self._is_used = False  # before the first key nobody asks where the keyboard is
        app.focusChanged.connect(self._show)

    def _show(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and shiboken6.isValid(self._ring):  # it may have gone with its widget
            self._ring.leave()
        self._ring = None
        clicked = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        self._is_used = self._is_used or (before is not None and now is not None and not clicked)
        if now is not None and self._is_used and not clicked and needs_ring(now):
            self._ring = Ring(now)


def watch(app: QCoreApplication | None) -> None:
    """Show the place of the keyboard in all windows of the program, from now on."""
    if isinstance(app, QApplication) and app.findChild(Rings) is None:
        Rings(app)


class Ring(QWidget):
    """A ring inside a widget that has an edge, else round it."""

    def __init__(self, widget: QWidget) -> None:
        is_view = isinstance(widget, QAbstractScrollArea) and widget.property("reading") is None
        holder = widget.parentWidget()
        self._inside = is_view or isinstance(widget, QTabBar) or holder is None  # else it were a window of its own
        super().__init__(widget if self._inside else holder)
        self._widget = widget
        self._colour = themes.worn().colour("focus")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        widget.installEventFilter(self)
        if isinstance(widget, QTabBar):
            widget.currentChanged.connect(self._place)
        self._place()
        self.show()

    def leave(self) -> None:
        """Go with the keyboard."""
        self.hide()
        if shiboken6.isValid(self._widget):
            self._widget.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget."""
        if event.type() in FOLLOWED:
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Take on another look with the rest of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour = themes.worn().colour("focus")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is painted
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, THICK))
        half = THICK / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), ROUND, ROUND)

    def _place(self) -> None:
        self.setGeometry(self._room())
        self.raise_()

    def _room(self) -> QRect:
        widget = self._widget
        if isinstance(widget, QTabBar):
            return widget.tabRect(widget.currentIndex()).adjusted(1, 1, -1, -LINE)
        holder = widget.parentWidget()
        if self._inside or holder is None:
            return widget.rect()
        return widget.geometry().adjusted(-AROUND, -AROUND, AROUND, AROUND) & holder.rect()


def needs_ring(widget: QWidget) -> bool:
    """Whether the style sheet gives a widget no ring of its own."""
    primary = isinstance(widget, QPushButton) and bool(widget.property("primary"))
    area = isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QTextEdit | QPlainTextEdit)
    return primary or area or isinstance(widget, QTabBar | QCheckBox | QRadioButton | QSlider)
