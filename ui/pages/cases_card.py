"""The card with every combination: searched, sorted, one of them taken over as today's case."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from core.plan import Case
from ui.comparing import Comparison
from ui.form.beside import Words
from ui.form.for_reading import ROW_HEIGHT
from ui.form.line import Line
from ui.form.pick_table import PickTable
from ui.language import say
from ui.pages.cards import Card
from ui.pages.cases_model import CasesModel
from ui.pages.empty import Empty
from ui.zoom import pixels

WIDTHS = ((1, 150), (2, 190), (3, 110), (4, 84), (5, 100), (6, 92), (7, 72), (8, 100), (9, 90), (10, 84), (11, 60))
WORKING = "Comparing all combinations …"
ALONE = "There is nothing to compare it with yet. Add an option to one of the three decisions, and both stand here."
SPARED = (9, 8, 6, 7)
LEAST, SEARCH_WIDTH, MOST_SEEN = 150, 200, 9  # rows seen at once


class CasesCard(Card):
    """The table of all cases. `chosen` carries the case that is to be today's."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Every combination", parent)
        self.model, self._is_known = CasesModel(self), False
        self.table = PickTable(self.model, WIDTHS, LEAST, self, spared=SPARED)
        self.table.setAccessibleName(say("Every combination of the three decisions"))
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicatorClearable(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.search = Line(self)
        self.search.setPlaceholderText(say("Search options"))
        self.search.setAccessibleName(say("Search options"))
        self.search.setProperty("role", "")
        self.search.setFixedWidth(pixels(SEARCH_WIDTH))
        self.use = QPushButton(say("Use this combination"), self)
        self.use.setToolTip(say("Makes it today's case, in one step that can be undone"))
        self.said = Words("", "small", self)
        self.said.setWordWrap(True)
        head = QHBoxLayout()
        self.column.removeWidget(self.title)
        for widget, share in ((self.title, 1), (self.search, 0), (self.use, 0)):
            head.addWidget(widget, share)
        self.column.addLayout(head)
        self.column.addWidget(self.table)
        self.column.addWidget(self.said)
        self.empty = Empty("No combination has all of these words.", "Clear the search", "search", self)
        self.empty.asked.connect(self.search.clear)
        self.column.addWidget(self.empty)
        self._show_table()
        self.search.textChanged.connect(self._search)
        self.search.restored.connect(self.search.clear)
        self.table.used.connect(self._hand_over)
        self.table.picked.connect(self._show_whether)
        self.use.clicked.connect(self._hand_over)
        self.use.setEnabled(False)

    def show_comparison(self, found: Comparison) -> None:
        """Show the combinations; the row that was current stays so."""
        words: Any = import_module("core.comparison.words")
        pictures: Any = import_module("core.comparison.pictures")
        current = self._current()
        grey = frozenset(int(place) for place in pictures.greyed(found.all).nonzero()[0])
        columns = tuple((key, label, words.unit_words(key)) for key, label in words.COLUMNS)
        cell = partial(words.figure_cell, found.all)
        self.model.show_comparison(found, words.rows(found), columns, cell, grey)
        self._is_known = True
        self._show_table()
        self.table.fit(self.table.viewport().width())
        seen = min(MOST_SEEN, self.model.rowCount())
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(
            head + seen * pixels(ROW_HEIGHT) + self.table.horizontalScrollBar().sizeHint().height()
        )
        self._go_to(current or found.plan.case)
        count = len(found.all.cases)
        self.said.setText(
            say(
                f"{count} combinations, {count - len(grey)} of them undominated on cost, release, chance and cash; the "
                f"others are grey. {words.in_turn_words(found)}"
                if count > 1
                else ALONE
            )
        )

    def _search(self, words: str) -> None:
        current = self._current()
        self.model.search(words)
        self._show_table()
        if current is not None:
            self._go_to(current)

    def _show_table(self) -> None:
        """Show the table, or why it is not there."""
        some = self.model.rowCount() > 0
        self.table.setVisible(some)
        self.empty.setVisible(self._is_known and not some)
        if not self._is_known:
            self.said.setText(say(WORKING))

    def _current(self) -> Case | None:
        row = self.table.currentIndex().row()
        return self.model.shown[row] if 0 <= row < self.model.rowCount() else None

    def _go_to(self, case: Case) -> None:
        if case in self.model.shown:
            self.table.selectRow(self.model.shown.index(case))
        self._show_whether()

    def _show_whether(self) -> None:
        self.use.setEnabled(self._current() is not None)

    def _hand_over(self) -> None:
        case = self._current()
        if case is not None:
            self.chosen.emit(case)
