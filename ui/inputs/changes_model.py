"""What was changed as rows of a table: day, who, input, old, new, reason. A reason may be written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.change_log import Change, Entry
from ui.form.words import plain
from ui.language import spoken

HEADS = ("Day", "Who", "Input", "Old", "New", "Reason")
REASON = len(HEADS) - 1
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
UNSAVED = "not saved yet"
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Line:
    """One change of the log; `entry` is its line there, or nothing while it is not saved."""

    change: Change
    entry: Entry | None = None
    who: str = ""
    reason: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """It cell by cell."""
        day, who = (self.entry.day, self.entry.who) if self.entry else (UNSAVED, self.who)
        return day, who, self.change.label, self.change.old, self.change.new, self.reason


class ChangesModel(QAbstractTableModel):
    """Changes down. `given` carries the line of which a reason was written, and the reason."""

    given = Signal(object, str)

    def __init__(self, columns: tuple[int, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show changes, the newest first."""
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as there are changes."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """What is told of each."""
        return 0 if parent.isValid() else len(self._columns)

    @spoken
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return HEADS[self._columns[section]]
        return LEFT if role == Role.TextAlignmentRole else None

    @spoken
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a cell shows and says."""
        column = self._columns[index.column()]
        words = self.lines[index.row()].words[column]
        match role:
            case Role.DisplayRole | Role.EditRole:
                return words
            case Role.ToolTipRole:
                return plain(words) or None
            case Role.AccessibleTextRole:
                return f"{HEADS[column]}: {words or 'nothing'}"
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Give another reason."""
        reason = " ".join(str(value).split())
        if role != Role.EditRole or reason == self.lines[index.row()].reason:
            return False
        self.given.emit(self.lines[index.row()], reason)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be selected; a reason is written."""
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        writes = index.isValid() and self._columns[index.column()] == REASON
        return found | Qt.ItemFlag.ItemIsEditable if writes else found
