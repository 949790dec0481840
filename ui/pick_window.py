"""A window beside the plan from which one row of a catalogue is picked: searched, looked at on a card, used."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.document import Document
from ui.form.beside import Elided, Words
from ui.form.line import Line
from ui.form.pick_table import PickTable
from ui.form.said import Said
from ui.language import say
from ui.pages.cards import Card
from ui.pages.columns import Upright
from ui.reading_order import Dialog
from ui.zoom import pixels, room

SEARCH_WIDTH = 220


class PickWindow(Dialog):
    """What such windows share. It stays open while the plan is worked on; `things` are what its rows are called."""

    def __init__(self, document: Document, parent: QWidget, title: str, things: str, smallest: QSize) -> None:
        super().__init__(parent)
        self.setWindowTitle(say(title))
        self.setMinimumSize(room(smallest))
        self._document = document
        self.answer, self.said = Elided("title", self), Said(self)
        self.search, self.stack = Line(self), QStackedWidget(self)
        self.search.setPlaceholderText(say(f"Search {things}"))
        self.search.setAccessibleName(say(f"Search {things}"))
        self.search.setProperty("role", "")
        self.shut = QPushButton(say("Close"), self)
        self.shut.setAutoDefault(False)
        self._first: QWidget = self.search

    def use(self) -> None:
        """Put the current row into the plan, and say so."""

    def show_now(self) -> None:
        """Show what the plan has now."""

    def show_row(self) -> None:
        """Show the current row on the card."""

    def show_found(self, words: str) -> None:
        """Show the rows that are searched; the current one stays so if it is among them."""

    def showEvent(self, event: QShowEvent) -> None:
        """Show the plan as it is now."""
        super().showEvent(event)
        self._show()
        self._first.setFocus()

    def arrange(self, table: PickTable, nothing: str, card: QWidget, shares: tuple[int, int], *more: QWidget) -> None:
        """Lay out: answer and search, the table beside the card, what was said; `more` buttons before the last.

        `shares` are those of table and card in the width; `nothing` stands where no row has the words.
        """
        self._first = table
        words = Words(nothing, "muted", self)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(table)
        self.stack.addWidget(words)
        self.search.setFixedWidth(pixels(SEARCH_WIDTH))
        held = Card(parent=self)
        held.column.setContentsMargins(1, 4, 1, 4)
        held.column.addWidget(self.stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(12)
        column.addLayout(_row(14, (self.answer, 1), (self.search, 0)))
        column.addLayout(_row(14, (held, shares[0]), (Upright(card, self), shares[1])), 1)
        column.addLayout(_row(8, (self.said, 1), *((each, 0) for each in (*more, self.shut))))
        self._connect(table)

    def _show(self) -> None:
        if self.isVisible():
            self.show_now()

    def _connect(self, table: PickTable) -> None:
        history = self._document.history
        self._document.changed.connect(self._show)
        self.search.textChanged.connect(self.show_found)
        self.search.returnPressed.connect(table.setFocus)
        self.search.restored.connect(self.search.clear)
        table.picked.connect(self.show_row)
        table.used.connect(self.use)
        self.shut.clicked.connect(self.close)
        keys = (("Ctrl+Z", history.undo), ("Ctrl+Y", history.redo), ("Ctrl+Shift+Z", history.redo))
        for words, act in (*keys, ("Ctrl+F", self.search.setFocus)):
            QShortcut(QKeySequence(words), self).activated.connect(act)


def _row(spacing: int, *parts: tuple[QWidget, int]) -> QHBoxLayout:
    """Return widgets side by side, each with its share of the room."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for part, share in parts:
        made.addWidget(part, share)
    return made
