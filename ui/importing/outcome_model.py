"""What came of a brought list as a table, with a tick for each row that is to be taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor

from ui import theme as themes
from ui.form.things_model import Index, Role, ThingsModel

T = TypeVar("T")
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


class OutcomeModel(ThingsModel[T]):
    """Rows down. One that can be taken may be ticked wherever it stands; `changed` says that one was.

    Rows with the same key are ticked together.
    """

    changed = Signal()

    def __init__(self, told: Told[T], parent: QObject | None = None) -> None:
        super().__init__(told.heads, told.figures, (), parent)
        self._told = told
        self._items: tuple[T, ...] = ()
        self._keys: tuple[int, ...] = ()
        self._places: tuple[int, ...] = ()
        self._can: frozenset[int] = frozenset()
        self._ticked: frozenset[int] = frozenset()
        theme = themes.worn()
        self._colours = QColor(theme.colour("warn")), QColor(theme.colour("bad"))

    @property
    def ticked(self) -> tuple[int, ...]:
        """The keys of the rows to be taken, in their order."""
        return tuple(sorted(self._ticked))

    def take(self, items: tuple[T, ...], keys: Iterable[int], can: Iterable[int], *, ticked: bool) -> None:
        """Show all rows, each with its key; those that can be taken are ticked, or none is."""
        self._items, self._keys, self._can = items, tuple(keys), frozenset(can)
        self._ticked = self._can if ticked else frozenset()
        self.show_places(range(len(items)))

    def show_places(self, places: Sequence[int]) -> None:
        """Show some of the rows; what is ticked stays so."""
        self._places = tuple(places)
        self.show_items(tuple(self._items[place] for place in places))
        self.changed.emit()

    def tick(self, rows: Iterable[int], *, on: bool) -> None:
        """Tick or untick rows of the table, as far as they can be taken at all."""
        named = {self._keys[self._places[row]] for row in rows} & self._can
        self._ticked = self._ticked | named if on else self._ticked - named
        self.dataChanged.emit(self.index(0, TAKE), self.index(len(self.shown) - 1, TAKE), [Role.CheckStateRole])
        self.changed.emit()

    def words(self, item: T, column: int) -> str:
        """What a column says of a row."""
        return self._told.words(item, column)

    def figure(self, item: T, column: int) -> float | None:
        """What a column holds for other programs where it holds a figure."""
        return self._told.figure(item, column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All can be selected; the first cell of a row that can be taken can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._has_tick(index) else flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return a row in words, whether it is ticked, and the colour of what is to be looked at."""
        if role == Role.CheckStateRole and self._has_tick(index):
            is_ticked = self._keys[self._places[index.row()]] in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        if role == Role.ForegroundRole and index.isValid() and index.column() == self._told.says:
            grave = self._told.grave(self.shown[index.row()])
            return None if grave is None else self._colours[grave]
        return super().data(index, role)

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Tick or untick one row."""
        if not index.isValid() or role != Role.CheckStateRole:
            return False
        self.tick((index.row(),), on=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _has_tick(self, index: Index) -> bool:
        can = index.isValid() and index.column() == TAKE
        return can and self._keys[self._places[index.row()]] in self._can
