"""Who, when, and can they carry the load."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.inputs.team import Team
from core.keys import list_kind
from core.plan import Plan
from ui import changes
from ui.document import Document
from ui.form.items import ItemsTable
from ui.pages.cards import Card
from ui.pages.decision import DecisionPage

OPTIONS_HEIGHT = 158


class TeamPage(DecisionPage):
    """The options for the team, and the seats of the chosen one."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("team", document, parent, pinned=False)
        self.options.setFixedHeight(OPTIONS_HEIGHT)
        self.seats = ItemsTable("Seats", list_kind(Team, "seats"))
        self.seats.given.connect(self._hand_over_seats)
        seats = Card("", self)
        seats.column.addWidget(self.seats)
        self.columns.left.setStretch(0, 0)
        self.columns.left.addWidget(seats)
        self.columns.left.addStretch(1)

    def show_plan(self, plan: Plan) -> None:
        """Show the options, and the seats of the chosen one."""
        super().show_plan(plan)
        chosen = plan.team[plan.case.team]
        self.seats.show_rows(chosen.seats)

    def field_of(self, key: str) -> QWidget | None:
        """Return the field of an input, or the seats."""
        return self.seats.view if ".seats" in key else super().field_of(key)

    def _hand_over_seats(self, rows: tuple[object, ...]) -> None:
        plan = self.document.plan
        self.document.replace(changes.put_rows(plan, "team", plan.case.team, "seats", rows), "change seats")
