"""What came of a brought list as a table, with a tick for each row that is to be taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from ui import theme as themes
from ui.exporting import VALUE
from ui.form.words import plain
from ui.language import spoken

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
TAKE = 0  # the column of the ticks


@dataclass(frozen=True, slots=True)
class Told(Generic[T]):
    """How the rows of one kind of list are told.

    A head and a width a column; that of the sentences takes the room the others leave. Where something is to be looked
    at, `grave` says whether it keeps the row from being taken.
    """

    heads: tuple[str, ...]
    widths: tuple[tuple[int, int], ...]
    says: int
    figures: tuple[int, ...]
    words: Callable[[T, int], str]
    figure: Callable[[T, int], float | None]
    in_full: Callable[[T], str]
    grave: Callable[[T], bool | None]
    rows: str = "Rows of the list"
    a_row: str = "What is to be looked at in the row"


class OutcomeModel(QAbstractTableModel, Generic[T]):
    """Rows down. One that can be taken may be ticked wherever it stands; `changed` says that one was.

    Rows with the same key are ticked together.
    """

    changed = Signal()

    def __init__(self, told: Told[T], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self._items: tuple[T, ...] = ()
        self._keys: tuple[int, ...] = ()
        self._shown: Sequence[int] = ()
        self._can: frozenset[int] = frozenset()
        self._ticked: frozenset[int] = frozenset()
        theme = themes.worn()
        self._colours = QColor(theme.colour("warn")), QColor(theme.colour("bad"))

    @property
    def ticked(self) -> tuple[int, ...]:
        """The keys of the rows to be taken, in their order."""
        return tuple(sorted(self._ticked))

    def show_items(self, items: tuple[T, ...], keys: Iterable[int], can: Iterable[int], *, ticked: bool) -> None:
        """Show all rows, each with its key; those that can be taken are ticked, or none is."""
        self._items, self._keys, self._can = items, tuple(keys), frozenset(can)
        self._ticked = self._can if ticked else frozenset()
        self.show_places(range(len(items)))

    def show_places(self, places: Sequence[int]) -> None:
        """Show some of the rows; what is ticked stays so."""
        self.beginResetModel()
        self._shown = places
        self.endResetModel()
        self.changed.emit()

    def item(self, row: int) -> T:
        """Return what stands in a row of the table."""
        return self._items[self._shown[row]]

    def tick(self, rows: Iterable[int], *, on: bool) -> None:
        """Tick or untick rows of the table, as far as they can be taken at all."""
        named = {self._keys[self._shown[row]] for row in rows} & self._can
        self._ticked = self._ticked | named if on else self._ticked - named
        self.dataChanged.emit(self.index(0, TAKE), self.index(len(self._shown) - 1, TAKE), [Role.CheckStateRole])
        self.changed.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are heads."""
        return 0 if parent.isValid() else len(self._told.heads)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be selected; the first cell of a row that can be taken can be ticked."""
        flags = super().flags(index)
        can = index.isValid() and index.column() == TAKE and self._keys[self._shown[index.row()]] in self._can
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can else flags

    @spoken
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a row in words, and whether it is ticked."""
        if not index.isValid():
            return None
        told, item, column = self._told, self.item(index.row()), index.column()
        key, grave = self._keys[self._shown[index.row()]], told.grave(item) if column == told.says else None
        has_tick = column == TAKE and key in self._can
        ways: dict[int, Callable[[], object]] = {
            Role.DisplayRole: lambda: told.words(item, column),
            Role.ToolTipRole: lambda: plain(told.words(item, column)) or None,
            Role.CheckStateRole: lambda: _tick(on=key in self._ticked) if has_tick else None,
            Role.TextAlignmentRole: lambda: RIGHT if column in told.figures else LEFT,
            VALUE: lambda: told.figure(item, column),
            Role.ForegroundRole: lambda: None if grave is None else self._colours[grave],
            Role.AccessibleTextRole: lambda: f"{told.heads[column]}: {told.words(item, column)}",
        }
        return ways[role]() if role in ways else None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Tick or untick one row."""
        if not index.isValid() or role != Role.CheckStateRole:
            return False
        self.tick((index.row(),), on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return what a column is called."""
        if orientation == Qt.Orientation.Vertical:
            return None
        match role:
            case Role.DisplayRole:
                return self._told.heads[section]
            case Role.TextAlignmentRole:
                return RIGHT if section in self._told.figures else LEFT
            case _:
                return None


def _tick(*, on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
