"""Monthly rows as a table: one row a figure, one column a month, ready to be copied into a spreadsheet."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from core.headline import month_words
from core.results import Results
from core.units import Unit
from ui import exporting
from ui.language import say, spoken
from ui.looked import NOTHING, Look
from ui.zoom import pixels

ROW_HEIGHT, YEAR = 34, 12
AROUND = 17  # left and right of a figure, in pixels
WHOLE_DOLLARS = Unit("$", decimals=0, money=True)
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class MonthsModel(QAbstractTableModel):
    """Rows of the results by month; `strong` ones stand out."""

    def __init__(self, keys: tuple[str, ...], strong: frozenset[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._keys, self._strong = keys, strong
        self._results: Results | None = None
        self._bold = QFont(parent.font())
        self._bold.setWeight(QFont.Weight.DemiBold)

    def show_results(self, results: Results) -> None:
        """Show the rows of these results."""
        same = self._results is not None and self._results.never == results.never
        if same and self._results is not None and self._results.plan.general.start == results.plan.general.start:
            self._results = results
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self._results = results
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as there are figures."""
        return 0 if parent.isValid() or self._results is None else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as there are months, month 0 included."""
        return 0 if parent.isValid() or self._results is None else self._results.never

    def key(self, row: int) -> str:
        """Return the key of a row."""
        return self._keys[row]

    def value(self, row: int, month: int) -> float:
        """Return the figure of a row in a month."""
        return self._results.months(self._keys[row])[month] if self._results else 0.0

    def widest(self) -> int:
        """Return the width of the longest figure."""
        found = [each for key in self._keys for each in self._results.months(key)] if self._results else [0.0]
        metrics = QFontMetrics(self._bold)
        return max(metrics.horizontalAdvance(WHOLE_DOLLARS.plain(end)) for end in (min(found), max(found)))

    @spoken
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the figure in whole dollars, negative in brackets."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return WHOLE_DOLLARS.plain(self.value(index.row(), index.column()))
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT
            case exporting.VALUE:
                return self.value(index.row(), index.column())
            case Qt.ItemDataRole.FontRole if self._keys[index.row()] in self._strong:
                return self._bold
            case _:
                return None

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the number of the month over its calendar month, or the name of the row."""
        across = orientation == Qt.Orientation.Horizontal
        if self._results is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole if across:
                return f"{section}\n{month_words(self._results, section)}"
            case Qt.ItemDataRole.DisplayRole:
                return self._results.rows[self._keys[section]].line.label
            case exporting.VALUE if not across:
                line = self._results.rows[self._keys[section]].line
                return f"{line.label}, {line.unit.symbol}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if across else LEFT
            case _:
                return None


class MonthsTable(QTableView):
    """A table of monthly figures that may be read and copied."""

    def __init__(self, keys: tuple[str, ...], strong: frozenset[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._months, self._least = MonthsModel(keys, strong, self), 0
        self._months.modelReset.connect(self._measure)
        self.setModel(self._months)
        self.setAccessibleName(say(name))
        self._exports = exporting.attach(self)
        self.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.verticalHeader().setDefaultSectionSize(pixels(ROW_HEIGHT))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_results(self, results: Results) -> None:
        """Show the rows of these results."""
        self._months.show_results(results)
        heads = self.horizontalHeader()
        width = max(self._months.widest() + pixels(AROUND), self._least)
        if width != heads.defaultSectionSize():  # all alike: measured cell by cell they took longer than the page
            heads.setDefaultSectionSize(width)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(heads.sizeHint().height() + self._months.rowCount() * pixels(ROW_HEIGHT) + bar)

    def _measure(self) -> None:
        """Find out what the names of months take."""
        year = range(min(YEAR, self._months.columnCount()))
        self._least = max(map(self.horizontalHeader().sectionSizeHint, year), default=0)

    def looked_at(self) -> Look:
        """The row of the current cell, and its month."""
        index = self.currentIndex()
        return (self._months.key(index.row()), index.column()) if index.isValid() else NOTHING

    def copy(self) -> None:
        """Put the selected figures on the clipboard at full precision, columns apart by tabs."""
        self._exports.copy()
