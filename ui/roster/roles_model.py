"""The role catalogue as the rows of a table, with the pay of one region."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.own import Own
from core.roles import LEVELS, REGIONS, US, Role, roles
from ui.exporting import VALUE
from ui.form.words import plain
from ui.language import spoken
from ui.roster.words import BLANK, money

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ItemRole = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
HEADS = ("Role", "Kind", "Low, $", "Base, $", "High, $")
NAME, KIND, *PAYS = range(len(HEADS))


class RolesModel(QAbstractTableModel):
    """Roles down; those that have all of the words that are searched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown, self._region = roles(), US

    def role(self, row: int) -> Role | None:
        """Return the role of a row; nothing where there is no such row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, role: Role | None) -> int:
        """Return the row of a role; -1 where it is not shown."""
        return next((row for row, each in enumerate(self._shown) if each is role), -1)

    def search(self, words: str) -> None:
        """Show the roles that have all of these words."""
        asked = words.casefold().split()
        self.beginResetModel()
        self._shown = tuple(role for role in roles() if all(word in _searched(role) for word in asked))
        self.endResetModel()

    def show_region(self, region: str) -> None:
        """Show the pay of another region."""
        self._region = region
        if self._shown:
            self.dataChanged.emit(self.index(0, PAYS[0]), self.index(len(self._shown) - 1, PAYS[-1]))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are roles shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are heads."""
        return 0 if parent.isValid() else len(HEADS)

    @spoken
    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> object:
        """Return what is known of a role, in words."""
        if not index.isValid():
            return None
        shown, column = self._shown[index.row()], index.column()
        ways: dict[int, Callable[[], object]] = {
            ItemRole.DisplayRole: lambda: self._words(shown, column),
            ItemRole.ToolTipRole: lambda: plain(self._words(shown, column)),
            ItemRole.TextAlignmentRole: lambda: RIGHT if column in PAYS else LEFT,
            VALUE: lambda: self._pay(shown, column),
            ItemRole.AccessibleTextRole: lambda: f"{HEADS[column]}: {self._words(shown, column)}",
        }
        return ways[role]() if role in ways else None

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> object:
        """Return what a column is called."""
        if orientation == Qt.Orientation.Vertical:
            return None
        match role:
            case ItemRole.DisplayRole:
                return HEADS[section]
            case ItemRole.TextAlignmentRole:
                return RIGHT if section in PAYS else LEFT
            case _:
                return None

    def _words(self, role: Role, column: int) -> str:
        if column == NAME:
            return Own(role.name)
        if column == KIND:
            return f"{role.kind}, a month" if role.is_vendor else role.kind
        pay = self._pay(role, column)
        return BLANK if pay is None else money(pay)

    def _pay(self, role: Role, column: int) -> float | None:
        """The pay in a column of pay, where it is known."""
        band = role.bands[REGIONS.index(self._region)] if column in PAYS else None
        return None if band is None else band.at(LEVELS[column - PAYS[0]])


def _searched(role: Role) -> str:
    return "\n".join((role.name, role.kind, *role.aliases)).casefold()
