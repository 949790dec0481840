"""What came of a brought list: all its rows, what is to be looked at in each, and which are taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from ui.exporting import attach
from ui.form.beside import Words
from ui.form.boxes import box
from ui.form.flow import Flow
from ui.form.for_reading import set_up
from ui.form.picked import Combo
from ui.importing.outcome_model import TAKE, OutcomeModel, Told
from ui.importing.page import Page
from ui.language import say
from ui.pages.cards import Card
from ui.zoom import pixels

T = TypeVar("T")
HOW = "Space ticks the selected rows."
LINES = 4  # of the sentences of a row that are seen without scrolling
LEAST_SAYS = 200


class OutcomeTable(QTableView, Generic[T]):
    """Rows to read and to tick; the column of sentences takes the room that columns of fixed widths leave."""

    def __init__(self, model: OutcomeModel[T], told: Told[T], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._outcome, self._says = model, told.says
        self._fixed = tuple((column, pixels(width)) for column, width in told.widths)
        attach(self)
        set_up(self, told.rows, HOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the selected rows with Space, or untick them when the current one is ticked."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        current = self._outcome.index(self.currentIndex().row(), TAKE)
        on = Qt.CheckState(current.data(Qt.ItemDataRole.CheckStateRole) or 0) != Qt.CheckState.Checked
        self._outcome.tick([index.row() for index in self.selectionModel().selectedRows()], on=on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width: the sentences take what is left."""
        super().resizeEvent(event)
        heads = self.horizontalHeader()
        widths = {column: max(width, heads.sectionSizeHint(column)) for column, width in self._fixed}
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        room = self.viewport().width() - sum(widths.values())
        self.setColumnWidth(self._says, max(pixels(LEAST_SAYS), room))


class OutcomePage(Page, Generic[T]):
    """The outcome of looking through a list. `changed` says that other rows are to be taken."""

    def __init__(self, told: Told[T], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self.model = OutcomeModel(told, self)
        self.table = OutcomeTable(self.model, told, self)
        self.shown = box("Show", parent=self)
        self.shown.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.tick, self.untick = QPushButton(say("Tick all shown"), self), QPushButton(say("Untick all shown"), self)
        self.sentences = QPlainTextEdit(self)
        self.sentences.setReadOnly(True)
        self.sentences.setTabChangesFocus(True)
        self.sentences.setAccessibleName(say(told.a_row))
        self.sentences.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 22)
        self.parts, self.column = self._lay_out()
        self.model.changed.connect(self.changed)
        self.shown.currentIndexChanged.connect(self._show_some)
        self.tick.clicked.connect(lambda: self.model.tick(range(self.model.rowCount()), on=True))
        self.untick.clicked.connect(lambda: self.model.tick(range(self.model.rowCount()), on=False))
        self.table.selectionModel().currentRowChanged.connect(lambda index, _: self._show_sentences(index.row()))

    def begin(self) -> None:
        """Put the keyboard on the rows."""
        self.table.setFocus()

    def show_groups(self, groups: Iterable[tuple[str, Sequence[int]]], *, can: bool) -> None:
        """Offer groups of rows, of which the first holds all; `can` says that some can be ticked."""
        with QSignalBlocker(self.shown):
            self.shown.clear()
            for name, places in groups:
                if places or not self.shown.count():
                    self.shown.addItem(say(f"{name} ({len(places):,})"), places)
        self.shown.tell()
        for button in (self.tick, self.untick):
            button.setEnabled(can)
        self._show_some()

    def _show_some(self) -> None:
        """Show the rows of one group."""
        self.model.show_places(tuple(self.shown.currentData() or ()))
        self.table.selectRow(0)

    def _show_sentences(self, row: int) -> None:
        """Show all sentences of the row that is current."""
        item = self.model.item(row)
        self.sentences.setPlainText("" if item is None else say(self._told.in_full(item)))

    def _lay_out(self) -> tuple[tuple[QWidget, ...], QVBoxLayout]:
        """What is shown on top, the rows, the sentences of one; returned, with the column they stand in."""
        top = QHBoxLayout()
        label = Words("Show", "small", self)
        label.setBuddy(self.shown)
        for widget in (label, self.shown):
            top.addWidget(widget)
        top.addStretch(1)
        both = Flow(8)
        for button in (self.tick, self.untick):
            button.setAutoDefault(False)
            both.addWidget(button)
        top.addLayout(both)
        card = Card(parent=self)
        card.column.setContentsMargins(1, 4, 1, 4)
        card.column.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(card, 1)
        column.addWidget(self.sentences)
        return (label, self.shown, self.tick, self.untick, card, self.sentences), column
