"""The grid of a list, with the manners of a spreadsheet: keys, ranges, clipboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from core.issues import Invalid
from core.kinds import Text
from core.schema import inputs_of
from ui.form import edits
from ui.form.clipboard import cells, mime
from ui.form.edits import Block, ItemRows
from ui.form.figures import marks
from ui.form.line import RETURNS
from ui.form.table_delegate import CellDelegate
from ui.form.table_model import RowsModel

ROW_HEIGHT = 34
LEAST_COLUMN = 72
MOST_SEEN = 12  # rows before the grid scrolls
OVERRIDE = QEvent.Type.ShortcutOverride
CONTROL = Qt.KeyboardModifier.ControlModifier


class ItemsView(QTableView):
    """A grid of editable cells. `refused` carries the sentence of what could not be taken, empty when all is well."""

    refused = Signal(str)

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows_model = model
        self._keys: dict[QKeyCombination, Callable[[], None]] = {
            CONTROL | Qt.Key.Key_C: self.copy,
            CONTROL | Qt.Key.Key_V: self.paste,
            CONTROL | Qt.Key.Key_D: self.fill_down,
            CONTROL | Qt.Key.Key_R: self.fill_right,
            QKeyCombination(Qt.Key.Key_Delete): self.clear_cells,
        }
        delegate = CellDelegate(model, self)
        delegate.refused.connect(self.refused)
        delegate.left.connect(self._go)
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setTabKeyNavigation(False)
        self.setProperty("role", "stated")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setMinimumSectionSize(LEAST_COLUMN)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def block(self) -> Block | None:
        """The selected range, or the current cell; nothing where there is none."""
        chosen = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        if not chosen[0].isValid():
            return None
        rows, columns = [index.row() for index in chosen], [index.column() for index in chosen]
        return Block(min(rows), min(columns), max(rows), max(columns))

    def copy(self) -> None:
        """Put the selected range on the clipboard."""
        block = self.block()
        if block is not None:
            texts = edits.copied(self._rows_model.kind, self._rows_model.rows, block, marks(QLocale()))
            QGuiApplication.clipboard().setMimeData(mime(texts))

    def paste(self) -> None:
        """Write the clipboard's range from the selection's corner on, as one change."""
        text = QGuiApplication.clipboard().text()
        at = self.block() or Block(0, 0, 0, 0)
        self._change(
            lambda: edits.pasted(self._rows_model.kind, self._rows_model.rows, at, cells(text), marks(QLocale()))
        )

    def fill_down(self) -> None:
        """Write the first selected row into the others, as one change."""
        block = self.block()
        if block is not None:
            self._change(lambda: edits.filled_down(self._rows_model.kind, self._rows_model.rows, block))

    def fill_right(self) -> None:
        """Write the first selected column into the others, as one change."""
        block, language = self.block(), marks(QLocale())
        if block is not None:
            self._change(lambda: edits.filled_right(self._rows_model.kind, self._rows_model.rows, block, language))

    def clear_cells(self) -> None:
        """Put the selected cells back to their defaults, as one change."""
        block = self.block()
        if block is not None:
            self._change(lambda: edits.cleared(self._rows_model.kind, self._rows_model.rows, block))

    def event(self, event: QEvent) -> bool:
        """Keep the grid's own keys from the window's shortcuts."""
        match event:
            case QKeyEvent() if event.type() == OVERRIDE and event.keyCombination() in self._keys:
                event.accept()
                return True
            case _:
                return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, fill, clear; Enter goes down; Control and an arrow go to the edge."""
        action = self._keys.get(event.keyCombination())
        if action is not None:
            action()
        elif event.key() in RETURNS:
            self._go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Tab goes from cell to cell, and out of the grid at its ends."""
        place = self.currentIndex().row() * self.model().columnCount() + self.currentIndex().column()
        last = self.model().rowCount() * self.model().columnCount() - 1
        if not self.currentIndex().isValid() or place == (last if next else 0):
            return super().focusNextPrevChild(next)
        row, column = divmod(place + (1 if next else -1), self.model().columnCount())
        self.setCurrentIndex(self.model().index(row, column))
        return True

    def _change(self, edit: Callable[[], ItemRows]) -> None:
        try:
            rows = edit()
        except Invalid as refused:
            self.refused.emit(str(refused))
        else:
            self.refused.emit("")
            self._rows_model.offer(rows)

    def _go(self, down: int, right: int) -> None:
        """Go to a cell beside the current one, if there is one."""
        at = self.currentIndex()
        beside = self.model().index(at.row() + down, at.column() + right)
        if beside.isValid():
            self.setCurrentIndex(beside)

    def fit(self) -> None:
        """Let words take what room there is over; be as high as the rows, up to a number of them."""
        header = self.horizontalHeader()
        needed = [
            max(header.minimumSectionSize(), header.sectionSizeHint(column), self.sizeHintForColumn(column))
            for column in range(self.model().columnCount())
        ]
        kinds = [declared.kind for declared in inputs_of(self._rows_model.kind.row)]
        words = [column for column, kind in enumerate(kinds) if isinstance(kind, Text)] or [len(kinds) - 1]
        over = max(0, self.viewport().width() - sum(needed))
        for column, width in enumerate(needed):
            self.setColumnWidth(column, width + (over // len(words) if column in words else 0))
        bar = 0 if over else self.horizontalScrollBar().sizeHint().height()
        seen = max(1, min(self.model().rowCount(), MOST_SEEN))
        self.setFixedHeight(header.sizeHint().height() + seen * ROW_HEIGHT + bar + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width."""
        super().resizeEvent(event)
        self.fit()
