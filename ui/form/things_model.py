"""Things of one kind as the rows of a table to be read: what is common to catalogues, versions and brought lists."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.exporting import VALUE
from ui.form.words import plain
from ui.language import spoken

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ThingsModel(QAbstractTableModel, Generic[T]):
    """Things down, each column in words; columns of `figures` stand at the right."""

    def __init__(
        self, heads: tuple[str, ...], figures: tuple[int, ...], shown: tuple[T, ...] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.heads, self.figures, self.shown = heads, figures, shown

    def words(self, item: T, column: int) -> str:  # noqa: ARG002 - each kind says its own
        """What a column says of a thing."""
        return ""

    def figure(self, item: T, column: int) -> float | None:  # noqa: ARG002
        """What a column holds for other programs where it holds a figure."""
        return None

    def item(self, row: int) -> T | None:
        """Return what stands in a row; nothing where there is no such row."""
        return self.shown[row] if 0 <= row < len(self.shown) else None

    def show_items(self, shown: tuple[T, ...]) -> None:
        """Show other things."""
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are things shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are heads."""
        return 0 if parent.isValid() else len(self.heads)

    @spoken
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return what a column says of a thing."""
        if not index.isValid():
            return None
        item, column = self.shown[index.row()], index.column()
        match role:
            case Role.DisplayRole:
                return self.words(item, column)
            case Role.ToolTipRole:
                words = self.words(item, column)
                return plain(words) if words else None
            case Role.AccessibleTextRole:
                return f"{self.heads[column].replace(chr(10), ' ')}: {self.words(item, column)}"
            case Role.TextAlignmentRole:
                return RIGHT if column in self.figures else LEFT
            case _:
                return self.figure(item, column) if role == VALUE else None

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return what a column is called."""
        if orientation == Qt.Orientation.Vertical:
            return None
        match role:
            case Role.DisplayRole:
                return self.heads[section]
            case Role.TextAlignmentRole:
                return RIGHT if section in self.figures else LEFT
            case _:
                return None
