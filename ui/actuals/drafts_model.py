"""The amounts of a brought list as a table, with a tick for each that is to be taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from core.actuals.importing import Draft, Imported
from ui.actuals.words import amount_words
from ui.form.words import plain
from ui.language import spoken
from ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
Role = Qt.ItemDataRole
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
HEADS = ("Take", "Row", "Month", "In the list", "Line of the plan", "Amount, $", "To look at")
TAKE, ROW, MONTH, NAME, LINE, AMOUNT, SAYS = range(len(HEADS))
FIGURES = (ROW, AMOUNT)
CANNOT, LEFT_OUT, BLANK = "no", "left out", "–"


class DraftsModel(QAbstractTableModel):
    """Amounts down. One that can be taken may be ticked; `changed` says that one was."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts: tuple[Draft, ...] = ()
        self._shown: tuple[int, ...] = ()
        self._can: frozenset[int] = frozenset()
        self._ticked: frozenset[int] = frozenset()
        self._colours = QColor(theme.colour("warn")), QColor(theme.colour("bad"))

    @property
    def ticked(self) -> tuple[int, ...]:
        """The places of the amounts to be taken, in the order of the list."""
        return tuple(sorted(self._ticked))

    def show_imported(self, imported: Imported) -> None:
        """Show all amounts; every one that can be taken is ticked."""
        self._drafts = imported.drafts
        self._can = self._ticked = frozenset(imported.places)
        self.show_places(tuple(range(len(imported.drafts))))

    def show_places(self, places: tuple[int, ...]) -> None:
        """Show some of the amounts; what is ticked stays so."""
        self.beginResetModel()
        self._shown = places
        self.endResetModel()
        self.changed.emit()

    def draft(self, row: int) -> Draft:
        """Return what stands in a row of the table."""
        return self._drafts[self._shown[row]]

    def tick(self, rows: Iterable[int], *, on: bool) -> None:
        """Tick or untick rows of the table, as far as they can be taken at all."""
        named = {self._shown[row] for row in rows} & self._can
        self._ticked = self._ticked | named if on else self._ticked - named
        self.dataChanged.emit(self.index(0, TAKE), self.index(len(self._shown) - 1, TAKE), [Role.CheckStateRole])
        self.changed.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are amounts shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as there are heads."""
        return 0 if parent.isValid() else len(HEADS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be selected; the first cell of an amount that can be taken can be ticked."""
        flags = super().flags(index)
        can = index.isValid() and index.column() == TAKE and self._shown[index.row()] in self._can
        return flags | Qt.ItemFlag.ItemIsUserCheckable if can else flags

    @spoken
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return an amount in words, and whether it is ticked."""
        if not index.isValid():
            return None
        draft, column = self.draft(index.row()), index.column()
        place = self._shown[index.row()]
        has_tick = column == TAKE and place in self._can
        ways: dict[int, Callable[[], object]] = {
            Role.DisplayRole: lambda: words(draft, column),
            Role.ToolTipRole: lambda: plain(words(draft, column)) or None,
            Role.CheckStateRole: lambda: _tick(on=place in self._ticked) if has_tick else None,
            Role.TextAlignmentRole: lambda: RIGHT if column in FIGURES else LEFT,
            Role.ForegroundRole: lambda: self._colours[draft.cannot] if column == SAYS and draft.doubts else None,
            Role.AccessibleTextRole: lambda: f"{HEADS[column]}: {words(draft, column)}",
        }
        return ways[role]() if role in ways else None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Tick or untick one amount."""
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
    """What a column says of an amount."""
    actual = draft.actual
    said = {
        TAKE: "" if actual is not None else CANNOT if draft.cannot else LEFT_OUT,
        ROW: f"{draft.row}",
        MONTH: draft.month or BLANK,
        NAME: draft.name or BLANK,
        LINE: actual.line if actual is not None else BLANK,
        AMOUNT: amount_words(draft.size) if actual is not None or draft.size else BLANK,
        SAYS: " ".join(each.says for each in draft.in_order),
    }
    return said[column]


def _tick(*, on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
