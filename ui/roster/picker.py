"""The window of the role catalogue: find a role, look at its duties and pay, add it to the team."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from core.issues import Invalid
from core.roles import Role
from ui.document import Document
from ui.form.pick_table import PickTable
from ui.language import say
from ui.pick_window import PickWindow
from ui.roster import puts
from ui.roster.role_card import RoleCard
from ui.roster.roles_model import KIND, PAYS, RolesModel

USUAL = QSize(1080, 640)
SMALLEST = QSize(900, 588)
WIDTHS = ((KIND, 128), *((pay, 72) for pay in PAYS))
LEAST_NAME = 150
NO_MATCH = "No role has these words."
HOW = "Enter or a double click adds the role, Ctrl+F searches, Escape closes."


class RolesTable(PickTable):
    """Roles to choose from."""

    def __init__(self, model: RolesModel, parent: QWidget | None = None) -> None:
        super().__init__(model, WIDTHS, LEAST_NAME, parent)
        self._roles = model
        self.setAccessibleName(say("Roles"))
        self.setAccessibleDescription(say("Enter adds the role to the team."))

    @property
    def role(self) -> Role | None:
        """The current role; nothing where there is none."""
        return self._roles.item(self.currentIndex().row())


class Picker(PickWindow):
    """Roles beside the plan."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(document, parent, "Role catalogue", "roles", SMALLEST)
        self.model = RolesModel(self)
        self.table, self.card = RolesTable(self.model, self), RoleCard(self)
        self.arrange(self.table, NO_MATCH, self.card, (9, 5))
        self.card.asked.connect(self.use)
        self.card.changed.connect(lambda: self.model.show_region(self.card.regions.option))
        self.model.show_region(self.card.regions.option)
        self.table.selectRow(0)
        self.said.say(HOW)

    def use(self) -> None:
        """Add the current role to the team, and say so."""
        role, card = self.table.role, self.card
        if role is None:
            return
        try:
            words = puts.put_role(self._document, role, card.regions.option, card.levels.option, card.start)
        except Invalid as refused:
            self.said.refuse(str(refused))
        else:
            self.said.say(words)

    def show_now(self) -> None:
        """Show what the team has."""
        self.answer.show_words(puts.standing_words(self._document))

    def show_row(self) -> None:
        """Show the current role."""
        self.card.show_role(self.table.role)

    def show_found(self, words: str) -> None:
        """Show the roles that are searched; the current one stays so if it is among them."""
        role = self.table.role
        self.model.search(words)
        self.stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.table.selectRow(max(0, self.model.row_of(role)))
        self.show_row()
