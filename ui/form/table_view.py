"""The grid of a list, with the manners of a spreadsheet: keys, ranges, clipboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from core.kinds import Text
from core.schema import inputs_of
from ui.form.edits import Block
from ui.form.line import RETURNS, Line
from ui.form.table_delegate import CellDelegate
from ui.form.table_frozen import FrozenColumn
from ui.form.table_menu import attach_menu
from ui.form.table_model import Index, RowsModel
from ui.form.table_ranges import Ranges
from ui.form.table_widths import Widths
from ui.looked import Look
from ui.zoom import pixels

ROW_HEIGHT = 34
LEAST_COLUMN = 72
MOST_SEEN = 12  # rows before the grid scrolls
ENSURE = QAbstractItemView.ScrollHint.EnsureVisible
OVERRIDE = QEvent.Type.ShortcutOverride
CONTROL = Qt.KeyboardModifier.ControlModifier


class ItemsView(QTableView):
    """A grid of editable cells. `refused` carries the sentence of what could not be taken, empty when all is well."""

    refused = Signal(str)

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows_model, self.stem = model, ""
        self.looked_at = partial(_looked_at, self, model)
        ranges = Ranges(model, self)
        ranges.refused.connect(self.refused)
        self._keys: dict[QKeyCombination, Callable[[Block], None]] = {
            CONTROL | Qt.Key.Key_C: ranges.copy,
            CONTROL | Qt.Key.Key_V: ranges.paste,
            CONTROL | Qt.Key.Key_D: ranges.fill_down,
            CONTROL | Qt.Key.Key_R: ranges.fill_right,
            QKeyCombination(Qt.Key.Key_Delete): ranges.clear_cells,
        }
        self._delegate = CellDelegate(model, self)
        self._delegate.refused.connect(self.refused)
        self._delegate.left.connect(self._go)
        self.setModel(model)
        attach_menu(self, self._keys, self.block)
        self.setItemDelegate(self._delegate)
        self._widths, self._frozen = Widths(self, model), FrozenColumn(self, pixels(ROW_HEIGHT))
        self.setTabKeyNavigation(False)
        self.setProperty("role", "stated")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setMinimumSectionSize(pixels(LEAST_COLUMN))
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(pixels(ROW_HEIGHT))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def block(self) -> Block | None:
        """The selected range, or the current cell; nothing where there is none."""
        chosen = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        if not chosen[0].isValid():
            return None
        rows, columns = [index.row() for index in chosen], [index.column() for index in chosen]
        return Block(min(rows), min(columns), max(rows), max(columns))

    def finish(self) -> bool:
        """Hand over what is being typed in a cell; whether nothing refused is left."""
        return all(self._delegate.finish(line) for line in self.viewport().findChildren(Line) if line.isVisible())

    def event(self, event: QEvent) -> bool:
        """Keep the grid's own keys from the window's shortcuts."""
        match event:
            case QKeyEvent() if event.type() == OVERRIDE and event.keyCombination() in self._keys:
                event.accept()
                return True
            case _:
                return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, fill, clear; y and n answer a switch; Enter goes down; Control and an arrow go to the edge."""
        action = self._keys.get(event.keyCombination())
        block = self.block()
        if action is not None and block is not None:
            action(block)
        elif self._delegate.answer(self.currentIndex(), event.text()):
            event.accept()
        elif event.key() in RETURNS:
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        else:
            super().keyPressEvent(event)
            if event.key() == Qt.Key.Key_F2:
                self._go_to_end()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Tab goes from cell to cell, and out of the grid at its ends."""
        place = self.currentIndex().row() * self.model().columnCount() + self.currentIndex().column()
        last = self.model().rowCount() * self.model().columnCount() - 1
        if not self.currentIndex().isValid() or place == (last if next else 0):
            return super().focusNextPrevChild(next)
        self.go_to(*divmod(place + (1 if next else -1), self.model().columnCount()))
        return True

    def go_to(self, row: int, column: int) -> None:
        """Make one cell the current and the only selected one, if there is such a cell."""
        cell = self.model().index(row, column)
        if cell.isValid():
            self.selectionModel().setCurrentIndex(cell, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = ENSURE) -> None:
        """Bring a cell into sight, not under the first column where that stays at the edge."""
        super().scrollTo(index, hint)
        covered = self._frozen.room - self.visualRect(index).left()
        if index.column() > 0 and covered > 0:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - covered)

    def _go(self, down: int, right: int) -> None:
        self.go_to(self.currentIndex().row() + down, self.currentIndex().column() + right)

    def _go_to_end(self) -> None:
        """Put the cursor behind the text of the open editor, as spreadsheets do on F2."""
        for line in self.viewport().findChildren(Line):
            line.end(False)  # noqa: FBT003 - Qt's own signature

    def fit(self) -> None:
        """Let words take what room there is over; be as high as the rows, up to a number of them."""
        header = self.horizontalHeader()
        needed = self._widths.needed()
        kinds = [declared.kind for declared in inputs_of(self._rows_model.kind.row)]
        words = [column for column, kind in enumerate(kinds) if isinstance(kind, Text)] or [len(kinds) - 1]
        over = max(0, self.viewport().width() - sum(needed))
        for column, width in enumerate(needed):
            self.setColumnWidth(column, width + (over // len(words) if column in words else 0))
        bar = 0 if over else self.horizontalScrollBar().sizeHint().height()
        seen = max(1, min(self.model().rowCount(), MOST_SEEN))
        self.setFixedHeight(header.sizeHint().height() + seen * pixels(ROW_HEIGHT) + bar + 2 * self.frameWidth())
        self._frozen.place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit()


def show_cell(view: ItemsView, key: str) -> None:
    """Make the cell of an input current, where its key names one and not the list as a whole."""
    row, name = (key.split(".")[-2:]) if key.count(".") > 1 else ("", "")
    model = view.model()
    if isinstance(model, RowsModel) and row.isdecimal():
        names = [declared.name for declared in inputs_of(model.kind.row)]
        if name in names:
            view.go_to(int(row) - 1, names.index(name))


def _looked_at(view: ItemsView, model: RowsModel) -> Look:
    """The input in the current cell; the list where there is none."""
    index = view.currentIndex()
    if not (view.stem and index.isValid()):
        return view.stem, None
    return f"{view.stem}.{index.row() + 1}.{model.declared(index).name}", None
