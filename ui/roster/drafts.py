"""What came of a brought roster: all its rows, what is to be looked at in each, and which are taken."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.roster.importing import Draft, Imported
from ui import theme as themes
from ui.exporting import attach
from ui.form.beside import Words
from ui.form.flow import Flow
from ui.form.picked import Combo, Selector
from ui.language import say
from ui.pages.cards import Card
from ui.roster.boxes import box
from ui.roster.drafts_model import KIND, NAME, REPORTS, ROLE, ROW, SALARY, SAYS, START, TAKE, TIME, DraftsModel
from ui.roster.words import draft_words
from ui.zoom import pixels

ROW_HEIGHT = 30
HOW = "Space ticks the selected rows."
LINES = 4  # of the sentences of a row that are seen without scrolling
WIDTHS = (
    *((TAKE, 54), (ROW, 58), (NAME, 138), (ROLE, 138), (KIND, 92), (REPORTS, 114)),
    *((SALARY, 78), (START, 56), (TIME, 132)),
)
LEAST_SAYS = 200


class DraftsTable(QTableView):
    """Rows to read and to tick; the column of sentences takes the room that columns of fixed widths leave.

    The model ticks rows by `tick`, and has the ticks in its first column.
    """

    def __init__(
        self, model: Any, parent: QWidget | None = None, widths: tuple[tuple[int, int], ...] = WIDTHS, says: int = SAYS
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._drafts, self._says = model, says
        self._fixed = tuple((column, pixels(width)) for column, width in widths)
        attach(self)
        self.setAccessibleName(say("Rows of the list"))
        self.setAccessibleDescription(say(HOW))
        self.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(pixels(ROW_HEIGHT))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the selected rows with Space, or untick them when the current one is ticked."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
            return
        current = self._drafts.index(self.currentIndex().row(), TAKE)
        on = Qt.CheckState(current.data(Qt.ItemDataRole.CheckStateRole) or 0) != Qt.CheckState.Checked
        self._drafts.tick([index.row() for index in self.selectionModel().selectedRows()], on=on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns to the new width: the sentences take what is left."""
        super().resizeEvent(event)
        heads = self.horizontalHeader()
        widths = {column: max(width, heads.sectionSizeHint(column)) for column, width in self._fixed}
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        room = self.viewport().width() - sum(widths.values())
        self.setColumnWidth(self._says, max(pixels(LEAST_SAYS), room))


class DraftsPage(QWidget):
    """The outcome of looking through a roster. `changed` says that other rows are to be taken."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.imported = Imported(())
        self.model = DraftsModel(themes.worn(), self)
        self.table = DraftsTable(self.model, self)
        self.shown: Selector = box("Show", parent=self)
        self.shown.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.tick, self.untick = QPushButton(say("Tick all shown"), self), QPushButton(say("Untick all shown"), self)
        self.sentences = QPlainTextEdit(self)
        self.sentences.setReadOnly(True)
        self.sentences.setTabChangesFocus(True)
        self.sentences.setAccessibleName(say("What is to be looked at in the row"))
        self.sentences.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 22)
        self._lay_out()
        self.model.changed.connect(self.changed)
        self.shown.currentIndexChanged.connect(self._show_some)
        self.tick.clicked.connect(lambda: self.model.tick(range(self.model.rowCount()), on=True))
        self.untick.clicked.connect(lambda: self.model.tick(range(self.model.rowCount()), on=False))
        self.table.selectionModel().currentRowChanged.connect(lambda index, _: self._show_sentences(index.row()))

    def show_imported(self, imported: Imported) -> None:
        """Show what came of a list, every row ticked that can be taken."""
        self.imported = imported
        groups = (
            ("All rows", imported.drafts),
            ("Rows to look at", tuple(each for each in imported.drafts if each.doubts and each.seat is not None)),
            ("Rows that cannot be taken", tuple(each for each in imported.drafts if each.seat is None)),
        )
        with QSignalBlocker(self.shown):
            self.shown.clear()
            for name, drafts in groups:
                if drafts or drafts is imported.drafts:
                    self.shown.addItem(say(f"{name} ({len(drafts):,})"), drafts)
        self.shown.tell()
        for button in (self.tick, self.untick):
            button.setEnabled(bool(imported.rows))
        self.model.show_imported(imported)
        self.table.selectRow(0)

    def _show_some(self) -> None:
        """Show the rows of one group."""
        drafts: tuple[Draft, ...] = self.shown.currentData() or ()
        self.model.show_drafts(drafts)
        self.table.selectRow(0)

    def _show_sentences(self, row: int) -> None:
        """Show all sentences of the row that is current."""
        self.sentences.setPlainText(say(draft_words(self.model.draft(row))) if row >= 0 else "")

    def _lay_out(self) -> None:
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
