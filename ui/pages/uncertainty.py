"""How sure are we, what does it hang on, what to find out first: worlds drawn beside the window."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QWidget

from core.inputs.events import Events
from core.keys import list_kind
from core.plan import Plan
from ui import changes
from ui.document import Document
from ui.form.form import SectionForm
from ui.form.items import ItemsTable
from ui.pages.cards import Card
from ui.pages.found_cards import FoundCards
from ui.pages.page import Page
from ui.simulating import Told, simulating


class UncertaintyPage(Page):
    """Sentences first; percentiles with their errors stand below them."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("uncertainty", document, parent)
        self.simulating = simulating(document)
        self.simulating.changed.connect(self._show_found)
        _, _, right, _ = self.columns.grounds()
        self.found = FoundCards(self)
        self.found.gone_to.connect(self.gone_to)
        self.sure = self.found.sure
        self.sure.stopped.connect(self.simulating.stop)
        self.sure.again.connect(self.simulating.again)
        self.sure.other.connect(self._other_sample)
        stated = Card("What may happen", right), Card("", right)
        self.events = SectionForm("events", Events, stated[0])
        self.events.put.connect(self.document.put)
        self.ties = ItemsTable("Inputs that move together", list_kind(Events, "ties"), stated[1])
        self.ties.given.connect(self._put_ties)
        for card, content in zip(stated, (self.events, self.ties), strict=True):
            card.column.addWidget(content)
        self.columns.top.addWidget(self.sure)
        for left in (self.found.cases, self.found.figures, self.found.pictures):
            self.columns.left.addWidget(left)
        self.columns.left.addStretch(1)
        said = (self.found.worth, self.found.regret, self.found.worst, self.found.second)
        for each in (*said, *stated):
            self.columns.right.addWidget(each)
        self.columns.right.addStretch(1)
        self.facts.hide()
        self.charts.hide()

    def show_plan(self, plan: Plan) -> None:
        """Show the events and the ties."""
        self.events.show_section(plan.events)
        self.ties.show_rows(plan.events.ties, "events.ties")

    def show_issues(self, says: dict[str, str]) -> None:
        """Show sentences beside the inputs they belong to."""
        self.events.show_issues(says)

    def field_of(self, key: str) -> QWidget | None:
        """Return the field of an event, or the table of ties."""
        return self.ties.view if ".ties" in key else self.events.field_of(key)

    def show_alternatives(self) -> None:
        """Ask for the worlds of the plan as it is now, and show what is known of them."""
        self.simulating.ask()
        self._show_found()

    def _show_found(self) -> None:
        """Show how far it is at once, and what is known in the turns that follow."""
        if not self.isVisible() or self._theme is None:
            return
        found: Told = self.simulating.found
        if found is None:
            self.sure.show_told(("Stopped before the first world." if self.simulating.is_stopped else "Drawing …",))
            self.sure.show_state(0.0, "", is_walking=self.simulating.is_walking, is_current=False)
            return
        words: Any = import_module("core.uncertainty.words")
        self._show_state(words.settings(found.worlds), found.worlds.done)
        self.found.show_found(found, self._theme)

    def _show_state(self, made: str, done: float) -> None:
        walking, current = self.simulating.is_walking, self.simulating.is_current
        if not current:
            made = f"Of the plan before the last edit. {made}"
        elif self.simulating.is_stopped:
            made = f"Stopped at {done:.0%}. {made}"
        self.sure.show_state(done, made, is_walking=walking, is_current=current)

    def _other_sample(self) -> None:
        self.document.put("events.seed", self.document.plan.events.seed + 1)

    def _put_ties(self, rows: tuple[object, ...]) -> None:
        self.document.replace(changes.put_rows(self.document.plan, "events", None, "ties", rows), "change what is tied")
