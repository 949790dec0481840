"""The table of prices: to be read, sorted and copied, and one price of it to be used."""

from __future__ import annotations

from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from core.inputs.prices import Price
from core.sheet import Cell
from ui.exporting import Exports
from ui.form.for_reading import AROUND, set_up
from ui.form.line import RETURNS
from ui.prices.price_model import AGE, COLUMNS, DATE, DOWN, LIST, UP, Index, PriceModel, exact, head, sheet
from ui.zoom import pixels

SelectionFlag = QItemSelectionModel.SelectionFlag
WIDE = 130
WIDEST = MappingProxyType({"provider": 106, "accelerator": 150, "source": 240})
MOST_MEASURED = 1000
STATED = tuple(name for name in COLUMNS if name not in (AGE, LIST))
SORTED = (("Sort up by this column", "Alt+Up", UP), ("Sort down by this column", "Alt+Down", DOWN))


class PriceTable(QTableView):
    """Prices to choose from. `picked` says that another one is current, `used` that the current one is to be used."""

    picked = Signal()
    used = Signal()

    def __init__(self, model: PriceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prices = model
        self.setModel(model)
        set_up(self, "Prices", "Enter uses the price; Alt and an arrow sort by the column.")
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSortIndicator(COLUMNS.index(DATE), DOWN)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self.used)
        self._add_actions(model)

    @property
    def price(self) -> Price | None:
        """The current price; nothing where there is none."""
        row = self.currentIndex().row()
        return self._prices.price(row) if row >= 0 else None

    def show_prices(self, prices: tuple[Price, ...], own: frozenset[Price], *, both: bool) -> None:
        """Show prices; the current one stays so if it is among them, else the first is."""
        current, column = self.price, max(0, self.currentIndex().column())
        self._prices.show_prices(prices, own)
        self.setColumnHidden(COLUMNS.index(LIST), not both)
        row = self._prices.row_of(current)
        self.selectionModel().setCurrentIndex(
            self._prices.index(max(0, row), column), SelectionFlag.ClearAndSelect | SelectionFlag.Rows
        )

    def sort_by(self, order: Qt.SortOrder) -> None:
        """Sort by the current column."""
        self.sortByColumn(max(0, self.currentIndex().column()), order)

    def _chosen(self) -> tuple[tuple[Cell, ...], ...]:
        """The selected prices under the heads of their columns, as another list of prices is read; blanks are empty."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = (tuple(exact(self._prices.price(row), name) for name in STATED) for row in rows)
        return (tuple(head(name) for name in STATED), *lines)

    def fit(self, prices: tuple[Price, ...]) -> None:
        """Give each column what these prices need, within bounds."""
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        for column, name in enumerate(COLUMNS):
            words = max((self._prices.words(price, name) for price in prices[:MOST_MEASURED]), key=len, default="")
            needed = min(metrics.horizontalAdvance(words) + AROUND, pixels(WIDEST.get(name, WIDE)))
            self.setColumnWidth(column, max(header.sectionSizeHint(column), needed))

    def _add_actions(self, model: PriceModel) -> None:
        """What the keys do, as a menu too."""
        exports = Exports(self, lambda: sheet(model, self.accessibleName()), self._chosen)
        exports.add("Use this price", "", self.used.emit)
        exports.add_usual()
        for words, keys, order in SORTED:
            exports.add(words, keys, partial(self.sort_by, order))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say that another price is current."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Use the price on Enter."""
        if event.key() in RETURNS:
            self.used.emit()
        else:
            super().keyPressEvent(event)
