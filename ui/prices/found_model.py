"""What was found in the rows of a brought list, with a tick for each row that is to be taken all the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.inputs.prices import Price
from core.prices.importing import Found, Imported
from core.units import USD_PER_GPU_HOUR
from ui.exporting import VALUE
from ui.form.words import plain
from ui.language import spoken
from ui.prices.words import called

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
HEADS = ("Take", "Row", "What stands out", "In words", "Price")
TAKE, ROW, RULE, SAYS, PRICE = range(len(HEADS))
CANNOT = "no"


class FoundModel(QAbstractTableModel):
    """Findings down. A suspect row of the file may be ticked wherever it stands; `changed` says that one was."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()
        self._suspect: dict[int, Price] = {}
        self._ticked: frozenset[int] = frozenset()

    @property
    def ticked(self) -> tuple[Price, ...]:
        """The suspect prices to be taken all the same, in the order of the file."""
        return tuple(price for row, price in self._suspect.items() if row in self._ticked)

    def show_imported(self, imported: Imported) -> None:
        """Show everything that was found, nothing ticked."""
        self._suspect, self._ticked = dict(imported.suspect), frozenset()
        self.show_found(imported.found)

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show some of what was found; what is ticked stays so."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()
        self.changed.emit()

    def finding(self, row: int) -> Found:
        """Return what stands in a row of the table."""
        return self._found[row]

    def tick(self, rows: Iterable[int], *, on: bool) -> None:
        """Tick or untick rows of the table, as far as they can be taken at all."""
        named = {self._found[row].row for row in rows} & set(self._suspect)
        self._ticked = self._ticked | named if on else self._ticked - named
        last = self.index(len(self._found) - 1, TAKE)
        self.dataChanged.emit(self.index(0, TAKE), last, [Role.CheckStateRole])
        self.changed.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are findings shown."""
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are heads."""
        return 0 if parent.isValid() else len(HEADS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be selected; the first cell of a suspect row can be ticked."""
        flags = super().flags(index)
        can = index.isValid() and index.column() == TAKE and self._found[index.row()].row in self._suspect
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can else flags

    @spoken
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a finding in words, and whether its row is ticked."""
        if not index.isValid():
            return None
        found, column = self._found[index.row()], index.column()
        suspect = self._suspect.get(found.row)
        ways: dict[int, Callable[[], object]] = {
            Role.DisplayRole: lambda: _words(found, column, suspect),
            Role.ToolTipRole: lambda: plain(_words(found, column, suspect)) or None,
            Role.CheckStateRole: lambda: _tick(on=found.row in self._ticked) if can_be_ticked else None,
            Role.TextAlignmentRole: lambda: RIGHT if column == ROW else LEFT,
            VALUE: lambda: found.row if column == ROW else None,
            Role.AccessibleTextRole: lambda: f"{HEADS[column]}: {_words(found, column, suspect)}",
        }
        can_be_ticked = column == TAKE and suspect is not None
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
                return HEADS[section]
            case Role.TextAlignmentRole:
                return RIGHT if section == ROW else LEFT
            case _:
                return None


def _tick(*, on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked


def _words(found: Found, column: int, suspect: Price | None) -> str:
    """What a column says of a finding; the row of a grave one holds no price."""
    match column:
        case 0:
            return "" if suspect is not None else CANNOT
        case 1:
            return f"{found.row}"
        case 2:
            return found.rule.value
        case 3:
            return found.says
        case _:
            return "" if suspect is None else f"{USD_PER_GPU_HOUR.show(suspect.price)}, {called(suspect)}"
