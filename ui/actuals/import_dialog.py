"""A list of spend: read, its columns and names told, looked through, and only then taken over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.actuals.importing import chosen, look
from core.inputs.actuals import Actual
from core.plan import Plan
from ui.actuals.drafts import DraftsPage
from ui.actuals.mapping import MappingForm
from ui.actuals.words import amounts_words, found_words, left_words
from ui.importing import dialog
from ui.importing.source import SourcePage
from ui.language import say
from ui.today import today

TITLE = "Import spend"
LISTS = "Lists of spend (*.csv *.xlsx)"
EXPLAINED = (
    "A list from the ledger: a .csv or .xlsx file, or a range copied from a spreadsheet (Ctrl+V).\n"
    "Either an amount a row, with its month and its line of cost, or a line a row and a month a column.\n"
    "Nothing is changed before you have seen every amount."
)


class ImportDialog(dialog.ImportDialog):
    """Goes from a list to amounts. `taken` carries those to take over, and whether they join what is there."""

    taken = Signal(object, bool)
    source: SourcePage
    mapping: MappingForm
    outcome: DraftsPage

    def __init__(self, plan: Plan, folder: Path | None, parent: QWidget) -> None:
        source = SourcePage(folder, title=TITLE, lists=LISTS, explained=EXPLAINED)
        super().__init__(parent, TITLE, source, MappingForm(joins=bool(plan.actuals)), DraftsPage())
        self._plan = plan
        source.brought.connect(self.read)
        self.show_page(dialog.SOURCE)

    def looking(self) -> Iterator[object]:
        """Look through the amounts, which join those there are or replace them."""
        table, mapping, day = self.mapping.table, self.mapping.mapping, today()
        staying = self._plan.actuals if self.mapping.is_added else ()
        return dialog.one(lambda: look(table, mapping, day, staying))

    def show_outcome(self) -> None:
        """Show how many amounts would be taken over, and what that means."""
        imported, actuals = self.outcome.imported, self._chosen()
        self.title.setText(say(found_words(imported)))
        self.go.setText(say(f"Take over {amounts_words(len(actuals))}"))
        self.go.setEnabled(bool(actuals))
        self.said.say(left_words(imported, self._plan, actuals, added=self.mapping.is_added))

    def take(self) -> None:
        """Hand over the amounts that are ticked; whoever takes them closes the dialog, or refuses."""
        self.taken.emit(self._chosen(), self.mapping.is_added)

    def _chosen(self) -> tuple[Actual, ...]:
        return chosen(self.outcome.imported, self.outcome.model.ticked)
