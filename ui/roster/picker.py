"""The window of the role catalogue: find a role, look at its duties and pay, add it to the team."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.issues import Invalid
from core.roles import Role
from ui.document import Document
from ui.form.beside import Elided, Words
from ui.form.line import Line
from ui.form.pick_table import PickTable
from ui.pages.cards import Card
from ui.prices.said import Said
from ui.roster import puts
from ui.roster.role_card import RoleCard
from ui.roster.roles_model import KIND, PAYS, RolesModel

USUAL = QSize(1080, 640)
SMALLEST = QSize(900, 580)
WIDTHS = ((KIND, 128), *((pay, 72) for pay in PAYS))
LEAST_NAME = 150
NO_MATCH = "No role has these words."
HOW = "Enter or a double click adds the role, Ctrl+F searches, Escape closes."


class RolesTable(PickTable):
    """Roles to choose from."""

    def __init__(self, model: RolesModel, parent: QWidget | None = None) -> None:
        super().__init__(model, WIDTHS, LEAST_NAME, parent)
        self._roles = model
        self.setAccessibleName("Roles")
        self.setAccessibleDescription("Enter adds the role to the team.")

    @property
    def role(self) -> Role | None:
        """The current role; nothing where there is none."""
        return self._roles.role(self.currentIndex().row())


class Picker(QDialog):
    """Roles beside the plan. It stays open while the plan is worked on."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Role catalogue")
        self.setMinimumSize(SMALLEST)
        self._document = document
        self.answer, self.said = Elided("title", self), Said(self)
        self.search = Line(self)
        self.search.setPlaceholderText("Search roles")
        self.search.setAccessibleName("Search roles")
        self.search.setProperty("role", "")
        self.model = RolesModel(self)
        self.table, self.card, self.stack = RolesTable(self.model, self), RoleCard(self), QStackedWidget(self)
        self.shut = QPushButton("Close", self)
        self.shut.setAutoDefault(False)
        _lay_out(self)
        self._connect()
        self.model.show_region(self.card.regions.currentText())
        self.table.selectRow(0)
        self.said.say(HOW)

    def use(self) -> None:
        """Add the current role to the team, and say so."""
        role, card = self.table.role, self.card
        if role is None:
            return
        try:
            words = puts.put_role(
                self._document, role, card.regions.currentText(), card.levels.currentText(), card.start
            )
        except Invalid as refused:
            self.said.refuse(str(refused))
        else:
            self.said.say(words)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the team as it is now."""
        super().showEvent(event)
        self._show()
        self.table.setFocus()

    def _show(self) -> None:
        """Show what the team has."""
        if self.isVisible():
            self.answer.show_words(puts.standing_words(self._document))

    def _show_found(self, words: str) -> None:
        """Show the roles that are searched; the current one stays so if it is among them."""
        role = self.table.role
        self.model.search(words)
        self.stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.table.selectRow(max(0, self.model.row_of(role)))
        self.card.show_role(self.table.role)

    def _connect(self) -> None:
        history = self._document.history
        self._document.changed.connect(self._show)
        self.search.textChanged.connect(self._show_found)
        self.search.returnPressed.connect(self.table.setFocus)
        self.search.restored.connect(self.search.clear)
        self.table.picked.connect(lambda: self.card.show_role(self.table.role))
        self.card.changed.connect(lambda: self.model.show_region(self.card.regions.currentText()))
        self.shut.clicked.connect(self.close)
        for used in (self.table.used, self.card.asked):
            used.connect(self.use)
        keys = (("Ctrl+Z", history.undo), ("Ctrl+Y", history.redo), ("Ctrl+Shift+Z", history.redo))
        for words, act in (*keys, ("Ctrl+F", self.search.setFocus)):
            QShortcut(QKeySequence(words), self).activated.connect(act)


def _lay_out(picker: Picker) -> None:
    """The team and the search on top, then the table, beside it the chosen role."""
    nothing = Words(NO_MATCH, "muted", picker)
    nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
    picker.stack.addWidget(picker.table)
    picker.stack.addWidget(nothing)
    picker.search.setFixedWidth(220)
    top = QHBoxLayout()
    top.setSpacing(14)
    top.addWidget(picker.answer, 1)
    top.addWidget(picker.search)
    roles = Card(parent=picker)
    roles.column.setContentsMargins(1, 4, 1, 4)
    roles.column.addWidget(picker.stack)
    body = QHBoxLayout()
    body.setSpacing(14)
    body.addWidget(roles, 9)
    body.addWidget(picker.card, 5)
    bottom = QHBoxLayout()
    bottom.addWidget(picker.said, 1)
    bottom.addWidget(picker.shut)
    column = QVBoxLayout(picker)
    column.setContentsMargins(20, 14, 20, 12)
    column.setSpacing(12)
    column.addLayout(top)
    column.addLayout(body, 1)
    column.addLayout(bottom)
