"""Scenarios of the document: making one, going to one, removing one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core import arrange
from core.issues import Invalid
from ui import dialogs
from ui.document import Document


class Scenarios:
    """What a person can do with the scenarios of a document."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        self.document, self.parent = document, parent

    def activate(self, number: int) -> None:
        """Make a scenario active; 0 is the plan as it stands."""
        plan = self.document.plan
        name = plan.scenarios[number - 1].name if number else "the plan itself"
        self.document.replace(arrange.activate(plan, number), f"show {name}")

    def add(self) -> None:
        """Ask for a name, make an empty scenario of it, and go there."""
        name = dialogs.ask_words(self.parent, "New scenario", "What is it called? For example: late delivery")
        if not name:
            self.document.changed.emit()  # whoever asked shows the plan's own scenario again
            return
        try:
            self.document.replace(arrange.add_scenario(self.document.plan, name), f"add scenario {name}")
        except Invalid as refused:
            self.document.changed.emit()
            dialogs.tell(self.parent, str(refused), "No scenario was made.")

    def remove(self) -> None:
        """Remove the active scenario; undo brings it back."""
        plan = self.document.plan
        if plan.scenario:
            name = plan.scenarios[plan.scenario - 1].name
            self.document.replace(arrange.remove_scenario(plan, plan.scenario), f"remove scenario {name}")
