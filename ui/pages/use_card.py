"""What a useful hour costs with each option, by the share of the time that machines are in use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSlider, QWidget

from core.charts import Chart
from core.units import PERCENT, THIN_SPACE
from ui.form.beside import Elided, Words
from ui.language import say
from ui.pages.cards import RIGHT, ChartCard
from ui.theme import Theme
from ui.zoom import pixels

PriceAt: TypeAlias = Callable[[float], tuple[str, ...]]
"""The price of each option at a share of use, in words."""
ChartAt: TypeAlias = Callable[[float], Chart]
"""The prices over all shares, with a mark at one."""

LABEL = "Share of the time in use"
LEAST, MOST, LEAP = 5, 100, 10  # per cent
ABREAST = 2  # options in a line of prices
SERIES = 6
LEAST_NAME = 40
APART = 20  # pixels between two options in a line


class ShareSlider(QSlider):
    """A slider in per cent; `let_go` says that mouse or key was released, or the keyboard went elsewhere."""

    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(LEAST, MOST)
        self.setPageStep(LEAP)
        self.setAccessibleName(say(f"{LABEL}, in per cent"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Say that the mouse has let go."""
        super().mouseReleaseEvent(event)
        self.let_go.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Say that a key has let go; a key that is held down has not."""
        super().keyReleaseEvent(event)
        if not event.isAutoRepeat():
            self.let_go.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.let_go.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()


class UseCard(ChartCard):
    """A chart with a slider. Prices and mark follow it; `given` carries the share once it is let go."""

    given = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = ShareSlider(self)
        self._share = 1.0
        self._names: tuple[str, ...] = ()
        self._prices: list[tuple[Words, Elided, Words]] = []
        self._functions: tuple[PriceAt, ChartAt, Theme] | None = None
        self._said = Words("", "", self)
        self._said.setAlignment(RIGHT)
        self._said.setMinimumWidth(self._said.fontMetrics().horizontalAdvance(PERCENT.show(1.0)) + 4)
        label = Words(LABEL, "", self)
        label.setBuddy(self.slider)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        row.addWidget(self._said)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(2)
        self.column.addLayout(row)
        self.column.addLayout(self._grid)
        self.slider.valueChanged.connect(self._follow)
        self.slider.let_go.connect(self._hand_over)

    def show_use(
        self, share: float, names: tuple[str, ...], price_at: PriceAt, chart_at: ChartAt, theme: Theme
    ) -> None:
        """Show the plan's share of use, and what a useful hour costs with each option at it."""
        self._share, self._names = share, names
        self._functions = price_at, chart_at, theme
        self.slider.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.slider.setValue(round(share * MOST))
        self.slider.blockSignals(False)  # noqa: FBT003
        self._show(share)

    def _follow(self, per_cent: int) -> None:
        self._show(per_cent / MOST)

    def _show(self, share: float) -> None:
        if self._functions is None:
            return
        price_at, chart_at, theme = self._functions
        self._said.setText(say(f"{PERCENT.exact(share)}{THIN_SPACE}{PERCENT.symbol}"))
        self.show_chart(chart_at(share), theme)
        while len(self._prices) < len(self._names):
            self._add(len(self._prices))
        prices = price_at(share)
        for place, labels in enumerate(self._prices):
            for label in labels:
                label.setVisible(place < len(self._names))
            if place < len(self._names):
                labels[1].show_words(self._names[place])
                labels[2].setText(say(prices[place]))
                labels[2].setAccessibleName(say(f"{self._names[place]}, {prices[place]}"))

    def _add(self, place: int) -> None:
        """A swatch in the colour that the option has everywhere, its name, its price."""
        labels = Words("■", f"series{place % SERIES + 1}", self), Elided("", self), Words("", "", self)
        labels[1].setMinimumWidth(pixels(LEAST_NAME))
        labels[2].setAlignment(RIGHT)
        row, side = divmod(place, ABREAST)
        first = side * (len(labels) + 1)
        self._grid.setColumnStretch(first + 1, 1)
        self._grid.setColumnMinimumWidth(len(labels), APART)
        for column, label in enumerate(labels, first):
            self._grid.addWidget(label, row, column)
        self._prices.append(labels)

    def _hand_over(self) -> None:
        """Hand the share over, once, if it is another one."""
        if self.slider.value() != round(self._share * MOST):
            self.given.emit(self.slider.value() / MOST)
