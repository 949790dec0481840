"""The rows of a list as a table model. It shows the plan's rows, and gives whole new ones."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.kinds import Day, Items, Kind, Quantity, Switch
from core.schema import Input, inputs_of
from core.units import beside
from ui.exporting import VALUE
from ui.form.edits import ItemRows, with_cell
from ui.form.words import heading, plain, readable, tip, unit_of, with_unit, written
from ui.language import Shown, say, spoken

Index: TypeAlias = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NO_NOTES: Mapping[str, str] = MappingProxyType({})
HEAD_WIDTH = 16  # signs of a column's head before it wraps
SHORT_HEAD = 10  # signs that stay in one line with their unit
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Role = Qt.ItemDataRole


class RowsModel(QAbstractTableModel):
    """Rows down, inputs across. `given` carries all rows after an edit; they are shown when the plan shows them.

    `notes` say more of a column in the tool tip of its head, by the name of its input.
    """

    given = Signal(object)

    def __init__(self, kind: Items, parent: QObject | None = None, notes: Mapping[str, str] = NO_NOTES) -> None:
        super().__init__(parent)
        self.kind, self._notes = kind, notes
        self._inputs = inputs_of(kind.row)
        self._rows: ItemRows = ()

    @property
    def rows(self) -> ItemRows:
        """The rows shown."""
        return self._rows

    def show_rows(self, rows: ItemRows) -> None:
        """Show the plan's rows, touching only those that differ."""
        before, count = self._rows, len(rows)
        if rows == before:
            return
        if count < len(before):
            self.beginRemoveRows(NOWHERE, count, len(before) - 1)
            self._rows = before[:count]
            self.endRemoveRows()
        kept = len(self._rows)
        self._rows = rows[:kept]
        for at, (old, new) in enumerate(zip(before, self._rows, strict=False)):
            if old != new:
                self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._inputs) - 1))
        if count > kept:
            self.beginInsertRows(NOWHERE, kept, count - 1)
            self._rows = rows
            self.endInsertRows()

    def offer(self, rows: ItemRows) -> None:
        """Give other rows than those shown."""
        if rows != self._rows:
            self.given.emit(rows)

    def declared(self, index: Index) -> Input:
        """The input of a cell's column."""
        return self._inputs[index.column()]

    def value(self, index: Index) -> Any:
        """The value of a cell."""
        return getattr(self._rows[index.row()], self._inputs[index.column()].name)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """How many inputs a row has."""
        return 0 if parent.isValid() else len(self._inputs)

    @spoken
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """What a cell shows, holds and says."""
        if not index.isValid():
            return None
        way = WAYS.get(role)
        return None if way is None else way(self.declared(index).kind, self.value(index))

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Give the rows with one cell changed; the value is checked already, or a check mark."""
        if not index.isValid() or role not in {Role.EditRole, Role.CheckStateRole}:
            return False
        checked = Qt.CheckState(value) == Qt.CheckState.Checked if role == Role.CheckStateRole else value
        self.offer(with_cell(self.kind, self._rows, index.row(), index.column(), checked))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All cells can be selected and edited; a switch is ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        ticked = isinstance(self.declared(index).kind, Switch)
        how = Qt.ItemFlag.ItemIsUserCheckable if ticked else Qt.ItemFlag.ItemIsEditable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | how

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Row numbers, and label with unit, wrapped."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Role.DisplayRole else None
        declared = self._inputs[section]
        kind, note = declared.kind, self._notes.get(declared.name, "")
        about = f"{kind.doc}\n{note}" if note else kind.doc
        ways: dict[int, Callable[[], object]] = {
            Role.DisplayRole: lambda: _head(kind),
            Role.AccessibleTextRole: lambda: heading(kind),
            VALUE: lambda: heading(kind),
            Role.TextAlignmentRole: lambda: RIGHT if isinstance(kind, Quantity) else LEFT,
            Role.ToolTipRole: lambda: plain(about),
            Role.AccessibleDescriptionRole: lambda: about,
        }
        return ways[role]() if role in ways else None


def _head(kind: Kind) -> str:
    unit, words = say(beside(kind.label, unit_of(kind))), say(kind.label)
    lines = textwrap.wrap(f"{words}," if unit else words, HEAD_WIDTH)
    if unit and len(lines[-1]) + 1 + len(unit) <= max(SHORT_HEAD, *map(len, lines)):
        lines[-1] += f" {unit}"
    elif unit:
        lines.append(unit)
    return Shown("\n".join(lines))


def _tick(value: object) -> Qt.CheckState:
    return Qt.CheckState.Checked if value else Qt.CheckState.Unchecked


def _value(kind: Kind, value: Any) -> object:
    """A cell for other programs: a figure in the unit of its head, a day, else words."""
    match kind:
        case Quantity():
            return kind.unit.written(value)
        case Day():
            return value
        case _:
            return kind.to_text(value)


def _said(kind: Kind, value: object) -> str:
    return f"{kind.label}: {with_unit(kind, value)}"


# What a cell answers to a role: of the hundreds of questions asked for each picture most have no answer here.
WAYS: MappingProxyType[int, Callable[[Kind, Any], object]] = MappingProxyType(
    {
        Role.DisplayRole: lambda kind, value: written(kind, readable(kind, value)),
        Role.EditRole: lambda _, value: value,
        Role.ToolTipRole: lambda kind, value: tip(kind, kind.default, written(kind, value)),
        Role.TextAlignmentRole: lambda kind, _: RIGHT if isinstance(kind, Quantity) else LEFT,
        Role.CheckStateRole: lambda kind, value: _tick(value) if isinstance(kind, Switch) else None,
        Role.AccessibleTextRole: _said,
        VALUE: _value,
    }
)
