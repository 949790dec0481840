"""A roster of the planner's own: read, its columns named, looked through, and only then taken over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.plan import Plan
from core.roster.importing import chosen, look, too_many
from ui.importing import dialog
from ui.importing.source import SourcePage
from ui.language import say
from ui.roster.drafts import DraftsPage
from ui.roster.mapping import MappingForm
from ui.roster.words import becomes_words, found_words, left_words, seats_words

TITLE = "Import a roster"
LISTS = "Lists of people (*.csv *.xlsx)"
EXPLAINED = (
    "A row of heads and a row for each seat: a .csv or .xlsx file, or a range copied from a spreadsheet (Ctrl+V).\n"
    "Name or role, and the salary, are all that is needed; what else is missing may come from the role catalogue.\n"
    "Nothing is changed before you have seen every row."
)


class ImportDialog(dialog.ImportDialog):
    """Goes from a list to seats. `taken` carries those to take over, and whether they join the seats there are."""

    taken = Signal(object, bool)
    source: SourcePage
    mapping: MappingForm
    outcome: DraftsPage

    def __init__(self, plan: Plan, folder: Path | None, parent: QWidget) -> None:
        source = SourcePage(folder, title=TITLE, lists=LISTS, explained=EXPLAINED)
        seats = plan.team[plan.case.team].seats
        super().__init__(parent, TITLE, source, MappingForm(joins=bool(seats)), DraftsPage())
        self._plan, self._seats = plan, seats
        source.brought.connect(self.read)
        self.show_page(dialog.SOURCE)

    def looking(self) -> Iterator[object]:
        """Look through the rows, whose seats join those there are or replace them."""
        table, mapping, first = self.mapping.table, self.mapping.mapping, self._plan.general.start
        staying = self._seats if self.mapping.is_added else ()
        return dialog.one(lambda: look(table, mapping, first, staying))

    def show_outcome(self) -> None:
        """Show how many seats would be taken over, and what that means."""
        imported, added = self.outcome.imported, self.mapping.is_added
        seats, lost = chosen(imported, self.outcome.model.ticked)
        over = too_many(len(seats), len(imported.staying))
        self.title.setText(say(found_words(imported)))
        self.go.setText(say(f"Take over {seats_words(len(seats))}"))
        self.go.setEnabled(bool(seats) and not over)
        if over:
            self.said.refuse(over)
            return
        becomes = becomes_words(self._plan, self._plan.case.team, added=added) if imported.rows else ""
        self.said.say(" ".join(part for part in (left_words(imported, becomes), lost) if part))

    def take(self) -> None:
        """Hand over the seats that are ticked."""
        seats, _ = chosen(self.outcome.imported, self.outcome.model.ticked)
        self.taken.emit(seats, self.mapping.is_added)
        self.accept()
