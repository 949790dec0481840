"""Rows to read: a label with something muted beside it, then cells; as a model for a table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from ui.form.words import plain
from ui.language import Shown, say, spoken
from ui.theme import SMALL_PIXELS
from ui.zoom import pixels

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
BREAK = "\u2028"  # a line break within a paragraph
ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Reading:
    """One row to read; a heading has no cells. `aside` stands muted behind the label, or under it if it is `below`.

    `key` is that of the row of the model whose figures these are.
    """

    label: str
    aside: str = ""
    cells: tuple[str, ...] = ()
    note: str = ""
    strong: bool = False
    below: bool = False
    key: str = ""

    @property
    def said(self) -> Reading:
        """The row as the reader's language has it."""
        cells = tuple(map(say, self.cells))
        return replace(self, label=say(self.label), aside=say(self.aside), cells=cells, note=say(self.note))

    @property
    def is_heading(self) -> bool:
        """Whether this is the heading of the rows that follow."""
        return not self.cells

    @property
    def words(self) -> Shown:
        """Label and what stands beside it."""
        apart = BREAK if self.below else ", "
        return Shown(apart.join(words for words in (self.label, self.aside) if words))

    @property
    def shape(self) -> tuple[str, bool, int]:
        """What other figures in the same cells leave as it is."""
        return self.words, self.strong, len(self.cells)


class ReadModel(QAbstractTableModel):
    """Rows to read under the names of their columns: figures at the right, words at the left."""

    def __init__(self, parent: QWidget, *, figures: bool) -> None:
        super().__init__(parent)
        self._holder = parent
        self._side = RIGHT if figures else LEFT
        self._heads: tuple[str, ...] = ()
        self._rows: tuple[Reading, ...] = ()

    @property
    def rows(self) -> tuple[Reading, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, heads: tuple[str, ...], rows: tuple[Reading, ...]) -> None:
        """Show rows; other figures in the same rows leave the place and the selection as they are."""
        heads, rows = tuple(map(say, heads)), tuple(row.said for row in rows)
        same = heads == self._heads and [row.shape for row in rows] == [row.shape for row in self._rows]
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(heads)))
        elif not same:
            self.beginResetModel()
            self._heads, self._rows = heads, rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as there are rows to read."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """The labels, and a column for each name."""
        return 0 if parent.isValid() else 1 + len(self._heads)

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a column, or the label of a row."""
        across = orientation == Qt.Orientation.Horizontal
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return ("", *self._heads)[section] if across else self._rows[section].label
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side
            case Qt.ItemDataRole.ToolTipRole if across and section:  # large letters may leave too little room for it
                return plain(self._heads[section - 1])
            case _:
                return None

    @spoken
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, how, and what it says to a screen reader."""
        row, column = self._rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(index.row(), column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain(row.note) if row.note else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side if column else LEFT
            case Qt.ItemDataRole.FontRole:
                return self.font(row)
            case Qt.ItemDataRole.AccessibleTextRole if column and row.cells:
                figure = f"{row.cells[column - 1]} {row.aside}".strip()
                return Shown(", ".join(words for words in (row.label, self._heads[column - 1], figure) if words))
            case _:
                return row if role == ROW_ROLE else None

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell; a heading has nothing but its words."""
        shown = self._rows[row]
        if not column:
            return shown.words
        return shown.cells[column - 1] if column <= len(shown.cells) else ""

    def font(self, row: Reading) -> QFont:
        """Return the font of a row."""
        font = QFont(self._holder.font())
        if row.strong or row.is_heading:
            font.setWeight(QFont.Weight.DemiBold)
        if row.is_heading:
            font.setPixelSize(pixels(SMALL_PIXELS))
        return font
