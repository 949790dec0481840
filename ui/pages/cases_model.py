"""Every combination as rows: its three options and its figures, sorted by any of them, searched by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from core.plan import Case
from core.sheet import Cell
from ui import exporting
from ui import theme as themes
from ui.comparing import Comparison
from ui.language import spoken

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
OPTIONS = ("Infrastructure", "Team", "Architecture")
Index = QModelIndex | QPersistentModelIndex


class CasesModel(QAbstractTableModel):
    """The combinations of one comparison, the recommended one first until a column is sorted by."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._holder = parent
        self._found: Comparison = None
        self._heads: tuple[str, ...] = OPTIONS
        self._columns: tuple[tuple[str, str, str], ...] = ()
        self._cell: Callable[[str, int], Cell] = lambda key, _: key
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._figures: tuple[tuple[float, ...], ...] = ()
        self._shown: list[int] = []
        self._grey: frozenset[int] = frozenset()
        self._words = ""
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def show_comparison(
        self,
        found: Comparison,
        rows: tuple[tuple[str, ...], ...],
        columns: tuple[tuple[str, str, str], ...],
        cell: Callable[[str, int], Cell],
        grey: frozenset[int],
    ) -> None:
        """Show combinations; `rows` are their words in the order of the recommendation, `grey` places are dominated.

        `columns` are keys, labels and units of the figures; `cell` gives one of a key and a place for other programs.
        """
        self.beginResetModel()
        self._found, self._grey, self._columns, self._cell = found, grey, columns, cell
        self._heads = (*OPTIONS, *(label for _, label, _ in columns))
        order = [int(place) for place in found.all.order]
        by_place = dict(zip(order, rows, strict=True))
        self._rows = tuple(by_place[place] for place in range(len(order)))
        figures = [found.all.figures(key) for key, _, _ in columns]
        self._figures = tuple(tuple(float(each[place]) for each in figures) for place in range(len(order)))
        self._arrange()
        self.endResetModel()

    def search(self, words: str) -> None:
        """Show those whose options have all of these words."""
        self.beginResetModel()
        self._words = words
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none of them in the order of the recommendation."""
        self.beginResetModel()
        self._sorted = (column, order) if column >= 0 else None
        self._arrange()
        self.endResetModel()

    @property
    def shown(self) -> tuple[Case, ...]:
        """The cases in the order of the rows."""
        return tuple(self._found.all.cases[place] for place in self._shown) if self._found is not None else ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Three options and the figures."""
        return 0 if parent.isValid() else len(self._heads)

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column."""
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole and across:
            return self._heads[section]
        if role == exporting.VALUE and across and section >= len(OPTIONS):
            _, label, unit = self._columns[section - len(OPTIONS)]
            return f"{label}, {unit}"
        if role == Qt.ItemDataRole.TextAlignmentRole and across:
            return LEFT if section < len(OPTIONS) else RIGHT
        return None

    @spoken
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows: the recommended one strong, dominated ones muted."""
        place, column = self._shown[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._rows[place][column]
            case Qt.ItemDataRole.TextAlignmentRole:
                return LEFT if column < len(OPTIONS) else RIGHT
            case Qt.ItemDataRole.AccessibleTextRole:
                said = f"{self._heads[column]}: {self._rows[place][column]}"
                return ", ".join(filter(None, (said, state_words(self._found, place, self._grey))))
            case exporting.VALUE if column >= len(OPTIONS):
                return self._cell(self._columns[column - len(OPTIONS)][0], place)
            case Qt.ItemDataRole.ToolTipRole:
                return state_words(self._found, place, self._grey) or None
            case _:
                return self._look(place, role)

    def _look(self, place: int, role: int) -> Any:
        """Weight and colour of a case, where they are particular."""
        if role == Qt.ItemDataRole.FontRole and place == self._found.lead.best:
            font = QFont(self._holder.font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and place in self._grey:
            return themes.worn().colour("muted")
        return None

    def _key(self, place: int, column: int) -> Any:
        """What a case is sorted by: the name of an option, or a figure."""
        first = len(OPTIONS)
        return self._rows[place][column] if column < first else self._figures[place][column - first]

    def _arrange(self) -> None:
        """Which are shown, in which order."""
        wanted = self._words.casefold().split()
        order = [int(place) for place in self._found.all.order] if self._found is not None else []
        if self._sorted is not None:
            column, direction = self._sorted
            keys: list[Any] = [self._key(place, column) for place in range(len(self._rows))]
            order.sort(key=keys.__getitem__, reverse=direction == Qt.SortOrder.DescendingOrder)
        self._shown = [
            place
            for place in order
            if all(word in " ".join(self._rows[place][: len(OPTIONS)]).casefold() for word in wanted)
        ]


def state_words(found: Comparison, place: int, grey: frozenset[int]) -> str:
    """What is particular to a case, for those who do not see weight and colour."""
    told = []
    if place == found.lead.best:
        told.append("recommended")
    if found.all.cases[place] == found.plan.case:
        told.append("today's case")
    if place in grey:
        told.append("another is no worse on anything and better on something")
    return ", ".join(told)
