"""The chart on a page: drawn when it is seen, the same as a table one key away, exact values under the pointer."""

from __future__ import annotations

import gc
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QFont,
    QFontInfo,
    QGuiApplication,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from core.charts import Chart
from core.sheet import Sheet
from ui import chart_words
from ui.chart_table import fill, table_widget
from ui.exporting import COPY, EXPORT, Exports, attach
from ui.language import say
from ui.roomy import SMALLEST, Roomy
from ui.theme import SMALL_PIXELS, Theme
from ui.turns import turns
from ui.zoom import pixels

RESIZE_MS = 60
_RING = 2
_ROUND = 4
_TIP_GAP = 14
_POINTS_A_PIXEL = 0.75
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_ELSEWHERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)  # back from another window


class Screen(Protocol):
    """A drawing of charts on a widget; `ui.drawing.Screen` is one."""

    widget: QWidget

    def show(self, chart: Chart, theme: Theme, family: str, pixels: int) -> None:
        """Take a chart, keeping what can be kept of the drawing before; it is seen once rendered."""

    def render(self) -> None:
        """Turn the drawing into what is seen."""

    def position_at(self, across: float, down: float) -> int | None:
        """Return the index of the position at a point, given as shares of width and height."""


class Drawing(Protocol):
    """What `ui.drawing` offers, so that its users need not import it."""

    def screen(self, parent: QWidget) -> Screen:
        """Return a chart on the screen, inside a widget."""

    def paint(self, painter: QPainter, rect: QRectF, chart: Chart, theme: Theme, font: QFont) -> None:
        """Paint a chart into a rectangle of a painter's device, as lines and real text."""

    def picture(self, chart: Chart, theme: Theme, font: QFont, size: QSize) -> QImage:
        """Return a chart with its title as a picture."""


@cache
def drawing() -> Drawing:
    """Return the module that draws, imported at the first call.

    This is the one import inside a function: matplotlib takes half a second, three times what the window itself
    takes to show, so it comes with the first chart that is seen (qt-and-setup.md, section 1). Then all is there that
    stays to the end: the search for garbage leaves it out from now on, which takes longer than a click may wait.
    """
    found = cast("Drawing", import_module("ui.drawing"))
    gc.freeze()
    return found


class Picture(QWidget):
    """The drawn chart: draws the newest values once they are seen, and shows exact ones under the pointer."""

    def __init__(self, parent: QWidget) -> None:
        """Make an empty picture; nothing is imported or drawn before it is seen."""
        super().__init__(parent)
        self._newest: tuple[Chart, Theme] | None = None
        self._stale = False
        self._screen: Screen | None = None
        self._resized = QTimer(self, singleShot=True, interval=RESIZE_MS)
        self._resized.timeout.connect(self._fit)
        self._tip = QLabel(self)
        self._tip.setTextFormat(Qt.TextFormat.PlainText)
        self._tip.setProperty("role", "tip")
        self._tip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tip.hide()
        self.setMouseTracking(True)

    def take(self, chart: Chart, theme: Theme) -> None:
        """Keep a chart to draw as soon as this is seen; of several before that only the last is drawn."""
        self._newest = (chart, theme)
        self._stale = True
        self._tip.hide()
        self.update()
        if self._screen:
            self._screen.widget.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw soon after being seen, so that the window is there before matplotlib is."""
        super().paintEvent(event)
        if self._stale:
            turns().ask(self, self._draw)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the canvas is seen, which covers this widget."""
        if event.type() == QEvent.Type.Paint and self._stale:
            turns().ask(self, self._draw)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the drawing when the size has been the same for a moment."""
        super().resizeEvent(event)
        self._tip.hide()
        self._resized.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the exact values of the position under the pointer."""
        super().mouseMoveEvent(event)
        self._point(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Take the values away with the pointer."""
        super().leaveEvent(event)
        self._tip.hide()

    def _draw(self) -> None:
        if self._newest is None or not self._stale or not self.isVisible():
            return
        self._stale = False
        first = self._screen is None
        if self._screen is None:
            self._screen = drawing().screen(self)
            self._screen.widget.installEventFilter(self)
        chart, theme = self._newest
        self._screen.show(chart, theme, QFontInfo(self.font()).family(), pixels(SMALL_PIXELS))
        if first:  # being shown renders it
            self._fit()
            self._screen.widget.show()
            self._tip.raise_()
        else:
            turns().ask(self, self._render)

    def _render(self) -> None:
        if self._screen:
            self._screen.render()

    def _fit(self) -> None:
        if self._screen:
            self._screen.widget.setGeometry(self.rect())

    def _point(self, at: QPointF) -> None:
        if self._screen is None or self._newest is None or self._stale:
            return
        index = self._screen.position_at(at.x() / max(self.width(), 1), at.y() / max(self.height(), 1))
        if index is None:
            self._tip.hide()
            return
        self._tip.setText(say(chart_words.at_position(self._newest[0], index)))
        self._tip.adjustSize()
        left, top = int(at.x()) + _TIP_GAP, int(at.y()) + _TIP_GAP
        if left + self._tip.width() > self.width():
            left = int(at.x()) - _TIP_GAP - self._tip.width()
        self._tip.move(max(0, left), max(0, min(top, self.height() - self._tip.height())))
        self._tip.show()


class ChartView(Roomy):
    """Shows one chart as a picture or as a table; its title is for the card around it, for names and for copies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty view."""
        super().__init__(parent)
        self._chart: Chart | None = None
        self._theme: Theme | None = None
        self._ring = False
        self._picture = Picture(self)
        self._table = table_widget(self)
        self._table.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_RING, _RING, _RING, _RING)
        layout.addWidget(self._picture)
        layout.addWidget(self._table)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._as_table = self._add("Show as table", QKeySequence(Qt.Key.Key_T))
        self._as_table.setCheckable(True)
        self._as_table.toggled.connect(self.show_table)
        self._add("Copy picture", QKeySequence()).triggered.connect(self.copy_picture)
        exports = Exports(self, self._sheet, lambda: ())
        exports.add("Copy data", COPY, exports.copy_whole)
        exports.add("Export data…", EXPORT, exports.export)
        self._table.addAction(self._as_table)
        attach(self._table, self._sheet)
        back = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._table)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self._as_table.toggle)

    def show_chart(self, chart: Chart, theme: Theme) -> None:
        """Show a chart in the colours of a theme; drawn once it is visible."""
        if chart == self._chart and theme == self._theme:
            return
        self._chart, self._theme = chart, theme
        self.setAccessibleName(say(chart.title))
        self.setAccessibleDescription(say(chart_words.summary(chart)))
        self.make_room(chart)
        self._picture.take(chart, theme)
        if self.shows_table():
            fill(self._table, chart)

    def shows_table(self) -> bool:
        """Return whether the values are shown as a table."""
        return not self._table.isHidden()

    def show_table(self, on: bool = True) -> None:  # noqa: FBT001, FBT002
        """Show the values as a table, or the picture again; the keyboard stays where it was."""
        focused = self.hasFocus() or self._table.hasFocus()
        if on and self._chart:
            fill(self._table, self._chart)
        self._as_table.setChecked(on)
        self.setFocusProxy(cast("QWidget", self._table if on else None))  # PySide's types forget None
        self._picture.setVisible(not on)
        self._table.setVisible(on)
        if focused:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _sheet(self) -> Sheet | None:
        """The values for other programs; nothing where there is nothing to show."""
        chart = self._chart
        return None if chart is None or chart_words.is_empty(chart) else chart_words.sheet(chart)

    def copy_picture(self) -> None:
        """Put the picture with its title on the clipboard."""
        if self._chart and self._theme:
            font = QFont(QFontInfo(self.font()).family())
            font.setPointSizeF(SMALL_PIXELS * _POINTS_A_PIXEL)
            size = self.size().expandedTo(SMALLEST)
            QGuiApplication.clipboard().setImage(drawing().picture(self._chart, self._theme, font, size))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus when it came by key."""
        super().focusInEvent(event)
        if event.reason() not in _ELSEWHERE:
            self._ring = event.reason() in _BY_KEY
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the focus ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the focus ring."""
        super().paintEvent(event)
        if self._ring and self._theme and self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), _RING))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _ROUND, _ROUND)

    def _add(self, words: str, keys: QKeySequence) -> QAction:
        """Add an action to the context menu, with keys that work while the focus is in here."""
        action = QAction(say(words), self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action
