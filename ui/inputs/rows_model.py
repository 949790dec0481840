"""The inputs that were asked for as rows of a table; a value is edited in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.input_list import HEADS, Stated, exact, range_words
from core.input_search import ordered
from core.kinds import Items, Kind, Quantity
from ui.exporting import VALUE
from ui.form.words import plain, readable
from ui.form.words import shown as in_marks
from ui.language import Shown, say, spoken

COLUMNS = HEADS
INPUT, WHERE, VALUES, UNIT, RANGE, KIND, SOURCE, DAY, AGE, GRADE, OWNER, NOTE = range(len(COLUMNS))
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AT_RIGHT = frozenset({VALUES, RANGE, AGE})
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


def value_words(row: Stated) -> str:
    """Return the value of an input in the marks of the language."""
    if isinstance(row.kind, Items):
        return exact(row.kind, row.value)
    return in_marks(row.kind, readable(row.kind, row.value))


WORDS: MappingProxyType[int, Callable[[Stated, date], str]] = MappingProxyType(
    {
        INPUT: lambda row, _: row.label,
        WHERE: lambda row, _: row.where,
        VALUES: lambda row, _: value_words(row),
        UNIT: lambda row, _: row.unit,
        RANGE: lambda row, _: range_words(row),
        KIND: lambda row, _: row.basis.value,
        SOURCE: lambda row, _: row.source or ("no source" if row.lacks_source else ""),
        DAY: lambda row, _: row.day,
        AGE: lambda row, today: "" if row.age(today) is None else f"{row.age(today)}",
        GRADE: lambda row, _: row.grade,
        OWNER: lambda row, _: row.owner,
        NOTE: lambda row, _: row.note,
    }
)


class InputsModel(QAbstractTableModel):
    """Inputs down, what is known of them across. `given` carries the key of an input and its new value."""

    given = Signal(str, object)

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.rows: tuple[Stated, ...] = ()
        self._asked: tuple[Stated, ...] = ()
        self._order: tuple[int, bool] | None = None

    def show_rows(self, rows: tuple[Stated, ...]) -> None:
        """Show inputs in the order that was asked for; the same inputs stay where they are."""
        self._asked = rows
        self._show(self._in_order(rows))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; by none they stand as in the plan."""
        self._order = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._show(self._in_order(self._asked))

    def kind(self, index: Index) -> Kind | None:
        """The kind of the input in a row; nothing where it is a list."""
        kind = self.rows[index.row()].kind
        return None if isinstance(kind, Items) else kind

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as were found."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """What is told of each."""
        return 0 if parent.isValid() else len(COLUMNS)

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return COLUMNS[section]
        return (RIGHT if section in AT_RIGHT else LEFT) if role == Role.TextAlignmentRole else None

    @spoken
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a cell shows, holds and says."""
        row, column = self.rows[index.row()], index.column()
        match role:
            case Role.DisplayRole | Role.ToolTipRole | Role.AccessibleTextRole:
                return _said(WORDS[column](row, self.today), column, role)
            case Role.TextAlignmentRole:
                is_words = column == VALUES and not isinstance(row.kind, Quantity)
                return RIGHT if column in AT_RIGHT and not is_words else LEFT
            case Role.EditRole:
                return row.value
            case int() if role == VALUE:
                return _cell(row, column, self.today)
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Give a checked value of an input."""
        if role != Role.EditRole:
            return False
        self.given.emit(self.rows[index.row()].key, value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be selected; the value of an input is edited."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        edits = index.isValid() and index.column() == VALUES and self.kind(index) is not None
        return found | Qt.ItemFlag.ItemIsEditable if edits else found

    def _in_order(self, rows: tuple[Stated, ...]) -> tuple[Stated, ...]:
        return rows if self._order is None else ordered(rows, self._order[0], self.today, falling=self._order[1])

    def _show(self, rows: tuple[Stated, ...]) -> None:
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


def _said(words: str, column: int, role: int) -> str:
    """The words of a cell as they are seen, shown whole, or read out."""
    if role == Role.AccessibleTextRole:
        return Shown(f"{say(COLUMNS[column])}: {say(words or 'nothing')}")
    return plain(words) if role == Role.ToolTipRole and words else words


def _cell(row: Stated, column: int, today: date) -> object:
    """A cell for other programs: figures as they are, a day as a day, else words."""
    match column:
        case int() if column == VALUES and isinstance(row.kind, Quantity):
            return row.kind.unit.written(row.value)
        case int() if column == DAY and row.day:
            return date.fromisoformat(row.day)
        case int() if column == AGE and row.day:
            return row.age(today)
        case _:
            return WORDS[column](row, today)
