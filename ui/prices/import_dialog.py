"""A price list of the planner's own: read, its columns named, looked through, and only then taken over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from core.inputs.prices import Price
from core.prices.importing import Step, steps
from ui.importing import dialog
from ui.importing.page import Page
from ui.language import say
from ui.prices.found import FoundPage
from ui.prices.mapping import MappingForm
from ui.prices.words import found_words, left_words
from ui.reading import TABLES
from ui.reading import steps as steps_of_reading
from ui.tasks import Task
from ui.today import today

TITLE = "Import my price list"
LISTS = "Price lists (*.csv *.xlsx)"
USUAL = QSize(1040, 600)
SMALLEST = QSize(760, 540)


class ImportDialog(dialog.ImportDialog):
    """Goes from a file to prices. `taken` carries those to take over; `other_asked` asks for another file."""

    taken = Signal(object)
    other_asked = Signal()
    usual, smallest = USUAL, SMALLEST
    mapping: MappingForm
    outcome: FoundPage

    def __init__(self, path: Path, known: tuple[Price, ...], own: int, parent: QWidget) -> None:
        name = f"“{path.name}”"
        super().__init__(parent, TITLE, Page(), MappingForm(), FoundPage())
        self._known, self._own = known, own
        self.first = f"“{path.name}” was not read"
        self.other = QPushButton(say("Another file…"), self)
        self.other.setAutoDefault(False)
        self.buttons.insertWidget(1, self.other)
        self.other.clicked.connect(self.other_asked)
        self.other.clicked.connect(self.reject)
        self.read(name, steps_of_reading(TABLES, path))

    def run(self, work: Iterator[object], words: str, page: int) -> Task:
        """Show how far it is too."""
        task = super().run(work, words, page)
        task.step.connect(self._show_step)
        return task

    def show_page(self, page: int) -> None:
        """Offer another file where the one there is was not read, or is asked about."""
        super().show_page(page)
        self.other.setVisible(page in {dialog.SOURCE, dialog.MEANING})
        if page == dialog.MEANING:
            self.back.hide()
        elif page == dialog.SOURCE:
            self.other.setFocus()

    def looking(self) -> Iterator[object]:
        """Look through the rows, beside the prices that are known."""
        return steps(self.mapping.table, self.mapping.mapping, self._known, today())

    def show_outcome(self) -> None:
        """Show how many rows are sound, and how many prices would be taken over."""
        imported, count = self.outcome.imported, len(self.outcome.prices)
        self.title.setText(say(found_words(imported)))
        self.said.say(left_words(imported, self._own))
        self.go.setText(say(f"Take over {count:,} price{'s' * (count != 1)}"))
        self.go.setEnabled(count > 0)

    def take(self) -> None:
        """Hand over the sound prices, and those that are ticked."""
        self.taken.emit(self.outcome.prices)
        self.accept()

    def _show_step(self, step: object) -> None:
        if isinstance(step, Step):
            self.bar.setRange(0, step.of)
            self.bar.setValue(step.done)


def asked_for_list(parent: QWidget, plan: Path | None) -> Path | None:
    """Ask for the file of a price list, beside the plan at first; nothing when nobody chose one."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = documents if plan is None else str(plan.parent)
    name, _ = QFileDialog.getOpenFileName(parent, say(TITLE), folder, say(LISTS))
    return Path(name) if name else None
