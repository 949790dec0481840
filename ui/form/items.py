"""A list of the plan: seats, vendors, funding rounds, as a grid with its buttons."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.kinds import Items
from ui import icons
from ui.form import edits
from ui.form.beside import Problem, Words
from ui.form.edits import Block, ItemRows
from ui.form.table_model import NO_NOTES, RowsModel
from ui.form.table_view import ItemsView
from ui.form.turned import Turned
from ui.language import say

ACTIONS = (
    ("add", "Add row"),
    ("duplicate", "Duplicate"),
    ("remove", "Remove"),
    ("up", "Up"),
    ("down", "Down"),
)
ARROWS = ("up", "down")  # an arrow says it all


class ItemsTable(QWidget):
    """A list with its title. `given` carries all rows after each edit, paste or press of a button.

    `notes` say more of a column in the tool tip of its head, by the name of its input.
    """

    given = Signal(object)

    def __init__(
        self, title: str, kind: Items, parent: QWidget | None = None, *, notes: Mapping[str, str] = NO_NOTES
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._model = RowsModel(kind, self, notes)
        self._model.given.connect(self.given)
        self._stack = Turned(self)
        self._page = QWidget(self._stack)  # what is made where it stays is styled once
        self.view = ItemsView(self._model, self._page)
        self.view.setAccessibleName(say(title or kind.label))
        self.view.setAccessibleDescription(say(kind.doc))
        self._problem = Problem(self._page)
        self.view.refused.connect(self._problem.show_sentence)
        self._buttons = {name: QPushButton(say(text), self._page) for name, text in ACTIONS}
        for name, button in self._buttons.items():
            button.clicked.connect(partial(self._hand_over, name))
            button.setAccessibleDescription(say(title or kind.label))
            icons.dress(button, name, "accent")
        for name in ARROWS:
            button = self._buttons[name]
            button.setAccessibleName(button.text())
            button.setToolTip(button.text())
            button.setText("")
        self._stack.addWidget(self._nothing())
        self._fill()
        self._stack.addWidget(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if title:
            column.addWidget(Words(title, "cardTitle", self))
        column.addWidget(self._stack, 1)
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)
        self._show_buttons()

    def show_rows(self, rows: ItemRows, stem: str = "") -> None:
        """Show the plan's rows; the stem is the key of the list."""
        self.view.stem = stem
        if rows == self._model.rows and rows:
            return
        self._model.show_rows(rows)
        self._stack.turn(1 if rows else 0)
        self.view.fit()
        self._show_buttons()

    def show_issue(self, sentence: str | None) -> None:
        """Show what others found wrong with the list."""
        self._problem.show_sentence(sentence or "")

    def _nothing(self) -> QWidget:
        """What stands here when there are no rows: what comes here, and how to begin."""
        page = QWidget(self._stack)
        words = Words(f"Nothing here yet. {self._kind.doc}", "muted", page)
        words.setWordWrap(True)
        begin = QPushButton(say("Add the first row"), page)
        begin.clicked.connect(partial(self._hand_over, "add"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words)
        column.addWidget(begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _fill(self) -> None:
        """The grid, the sentence under it, the buttons."""
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.view)
        column.addWidget(self._problem)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def _show_buttons(self) -> None:
        """Enable what can be done with the selected rows."""
        block, count = self.view.block(), len(self._model.rows)
        room = count < self._kind.most
        self._buttons["add"].setEnabled(room)
        self._buttons["add"].setToolTip(say("" if room else f"There may be at most {self._kind.most} rows"))
        self._buttons["duplicate"].setEnabled(room and block is not None)
        self._buttons["remove"].setEnabled(block is not None)
        self._buttons["up"].setEnabled(block is not None and block.top > 0)
        self._buttons["down"].setEnabled(block is not None and block.bottom < count - 1)

    def _hand_over(self, action: str) -> None:
        """Give the rows as a button changes them, and go along with the row concerned."""
        rows = self._model.rows
        end = Block(len(rows) - 1, 0, len(rows) - 1, 0)
        block = self.view.block() or end
        column = max(0, self.view.currentIndex().column())
        match action:
            case "add":
                changed, at = edits.added(self._kind, rows, block.bottom + 1), block.bottom + 1
            case "duplicate":
                changed, at = edits.added(self._kind, rows, block.bottom + 1, rows[block.bottom]), block.bottom + 1
            case "remove":
                changed, at = edits.removed(rows, block), min(block.top, len(rows) - 2)
            case _:
                by = -1 if action == "up" else 1
                changed, at = edits.moved(rows, block, by), block.top + by
        self._problem.show_sentence("")
        self._model.offer(changed)
        self.view.go_to(at, column)
