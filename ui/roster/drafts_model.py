"""The rows of a brought roster as a table, with a tick for each row that is to be taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from core.inputs.team import SHARES, Seat
from core.roster.importing import Draft, Imported
from ui.exporting import VALUE
from ui.form.words import plain
from ui.language import spoken
from ui.roster.words import BLANK, money, time_words
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
HEADS = ("Take", "Row", "Seat", "Role", "Kind", "Reports to", "$ / year", "From", "Time", "To look at")
TAKE, ROW, NAME, ROLE, KIND, REPORTS, SALARY, START, TIME, SAYS = range(len(HEADS))
FIGURES = (ROW, SALARY, START)
CANNOT = "no"


class DraftsModel(QAbstractTableModel):
    """Rows down. A row that makes a seat may be ticked wherever it stands; `changed` says that one was."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Draft, ...] = ()
        self._can: frozenset[int] = frozenset()
        self._ticked: frozenset[int] = frozenset()
        self._colours = QColor(theme.colour("warn")), QColor(theme.colour("bad"))

    @property
    def ticked(self) -> tuple[int, ...]:
        """The rows of the list to be taken, in its order."""
        return tuple(sorted(self._ticked))

    def show_imported(self, imported: Imported) -> None:
        """Show all rows; every one that makes a seat is ticked."""
        self._can = self._ticked = frozenset(imported.rows)
        self.show_drafts(imported.drafts)

    def show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        """Show some of the rows; what is ticked stays so."""
        self.beginResetModel()
        self._shown = drafts
        self.endResetModel()
        self.changed.emit()

    def draft(self, row: int) -> Draft:
        """Return what stands in a row of the table."""
        return self._shown[row]

    def tick(self, rows: Iterable[int], *, on: bool) -> None:
        """Tick or untick rows of the table, as far as they can be taken at all."""
        named = {self._shown[row].row for row in rows} & self._can
        self._ticked = self._ticked | named if on else self._ticked - named
        last = self.index(len(self._shown) - 1, TAKE)
        self.dataChanged.emit(self.index(0, TAKE), last, [Role.CheckStateRole])
        self.changed.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are heads."""
        return 0 if parent.isValid() else len(HEADS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be selected; the first cell of a row that makes a seat can be ticked."""
        flags = super().flags(index)
        can = index.isValid() and index.column() == TAKE and self._shown[index.row()].seat is not None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can else flags

    @spoken
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a row in words, and whether it is ticked."""
        if not index.isValid():
            return None
        draft, column = self._shown[index.row()], index.column()
        ways: dict[int, Callable[[], object]] = {
            Role.DisplayRole: lambda: words(draft, column),
            Role.ToolTipRole: lambda: plain(words(draft, column)) or None,
            Role.CheckStateRole: lambda: _tick(on=draft.row in self._ticked) if can_be_ticked else None,
            Role.TextAlignmentRole: lambda: RIGHT if column in FIGURES else LEFT,
            VALUE: lambda: _figure(draft, column),
            Role.ForegroundRole: lambda: self._colours[draft.seat is None] if column == SAYS and draft.doubts else None,
            Role.AccessibleTextRole: lambda: f"{HEADS[column]}: {words(draft, column)}",
        }
        can_be_ticked = column == TAKE and draft.seat is not None
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
                return RIGHT if section in FIGURES else LEFT
            case _:
                return None


def words(draft: Draft, column: int) -> str:
    """What a column says of a row; one that makes no seat has little to say."""
    seat = draft.seat
    said = {
        TAKE: "" if seat is not None else CANNOT,
        ROW: f"{draft.row}",
        NAME: draft.name,
        SAYS: " ".join(each.says for each in draft.in_order),
    }
    if column in said or seat is None:
        return said.get(column, BLANK)
    more = {
        ROLE: seat.role,
        KIND: seat.kind,
        REPORTS: seat.reports_to or BLANK,
        SALARY: money(seat.salary),
        START: f"{seat.start:g}",
        TIME: time_words(_shares(seat)) if any(_shares(seat)) else BLANK,
    }
    return more[column]


def _figure(draft: Draft, column: int) -> float | None:
    """What a column holds for other programs where it holds a figure."""
    if column == ROW:
        return draft.row
    names = {SALARY: "salary", START: "start"}
    return float(getattr(draft.seat, names[column])) if column in names and draft.seat is not None else None


def _shares(seat: Seat) -> tuple[float, ...]:
    return tuple(getattr(seat, name) for name in SHARES)


def _tick(*, on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
