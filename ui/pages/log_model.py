"""The decision log as rows: number, day, state, question, owner; what is open again stands out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from core.inputs.decisions import Decision
from ui import exporting
from ui.language import spoken

HEADS = ("Question", "No.", "Date", "Status", "Owner", "Open again")
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
NUMBER, DATE = 1, 2
Index = QModelIndex | QPersistentModelIndex


class LogModel(QAbstractTableModel):
    """The decisions in the order they were made."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._holder = parent
        self._decisions: tuple[Decision, ...] = ()
        self._open: frozenset[int] = frozenset()

    def show_log(self, decisions: tuple[Decision, ...], open_again: frozenset[int]) -> None:
        """Show decisions; `open_again` are the places of those of which a condition is met."""
        self.beginResetModel()
        self._decisions, self._open = decisions, open_again
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as were recorded."""
        return 0 if parent.isValid() else len(self._decisions)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """What is told of each."""
        return 0 if parent.isValid() else len(HEADS)

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return HEADS[section]
        return (RIGHT if section == NUMBER else LEFT) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @spoken
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row)[column]
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column == NUMBER else LEFT
            case exporting.VALUE if column in (NUMBER, DATE):
                return self._decisions[row].number if column == NUMBER else self._decisions[row].date
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{HEADS[column]}: {self._words(row)[column]}"
            case Qt.ItemDataRole.FontRole if row in self._open:
                font = QFont(self._holder.font())
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case _:
                return None

    def _words(self, row: int) -> tuple[str, ...]:
        each = self._decisions[row]
        answer = each.question or each.answer or "–"
        return answer, f"{each.number:.0f}", f"{each.date:%Y-%m-%d}", each.status, each.owner or "–", (
            "yes" if row in self._open else ""
        )  # fmt: skip
