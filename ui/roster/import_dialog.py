"""A roster of the planner's own: read, its columns named, looked through, and only then taken over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.plan import Plan
from core.roster.importing import Imported, Table, chosen, look, too_many
from ui.form.beside import Words
from ui.holding import held
from ui.language import say
from ui.prices.said import Said
from ui.prices.words import rows_words
from ui.reading_order import Dialog
from ui.roster.drafts import DraftsPage
from ui.roster.mapping import MappingForm
from ui.roster.source import SourcePage
from ui.roster.words import becomes_words, found_words, left_words, seats_words
from ui.tasks import Task
from ui.zoom import room

TITLE = "Import a roster"
USUAL = QSize(1120, 640)
SMALLEST = QSize(900, 600)
SOURCE, BUSY, MEANING, OUTCOME = range(4)
OURS = "That did not work, and it is a mistake of Headwater. Nothing was changed."


class ImportDialog(Dialog):
    """Goes from a list to seats. `taken` carries those to take over, and whether they join the seats there are."""

    taken = Signal(object, bool)

    def __init__(self, plan: Plan, folder: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(TITLE))
        self.setMinimumSize(room(SMALLEST))
        self.resize(room(USUAL))
        self._plan, self._name = plan, ""
        self._task: Task | None = None
        self.title, self.said = Words(TITLE, "title", self), Said(self)
        self.bar, self.stack = QProgressBar(self), QStackedWidget(self)
        self.source, self.mapping, self.drafts = SourcePage(folder, self), MappingForm(self), DraftsPage(self)
        self.back, self.go, self.cancel = (
            QPushButton(say("Back"), self),
            QPushButton(self),
            QPushButton(say("Cancel"), self),
        )
        _lay_out(self)
        _connect(self)
        self._show_page(SOURCE)

    def done(self, result: int) -> None:
        """Close, and let go of what is still under way."""
        _cancel(self._task)
        super().done(result)

    def _read(self, name: str, steps: Iterator[object]) -> None:
        """Read a list out of a file or out of what was copied."""
        self._name = name
        self._run(steps, f"Reading {name}…", self._show_tables)

    def _run(self, steps: Iterator[object], words: str, show_last: Callable[[Any], None]) -> None:
        """Do something beside the window, and show what comes of it."""
        self._show_page(BUSY)
        self.title.setText(say(words))
        self._task = Task(steps, self)
        self._task.done.connect(show_last)
        self._task.failed.connect(self._refuse)

    def _show_tables(self, found: tuple[Table, ...]) -> None:
        """Ask what the columns of the list mean."""
        self.mapping.show_tables(found, joins=bool(self._plan.team[self._plan.case.team].seats))
        self._show_page(MEANING)

    def _show_imported(self, imported: Imported) -> None:
        """Show what came of the rows."""
        self.drafts.show_imported(imported)
        self._show_page(OUTCOME)

    def _refuse(self, sentence: str) -> None:
        """Say why it did not work, where something can be done about it."""
        self._show_page(SOURCE if self.mapping.is_empty else MEANING)
        self.said.refuse(sentence or OURS)

    def _show_page(self, page: int) -> None:
        """Show a page with the buttons that belong to it."""
        self.stack.setCurrentIndex(page)
        self.said.say("")
        self.back.setVisible(page in {MEANING, OUTCOME})
        self.go.setVisible(page in {MEANING, OUTCOME})
        self.go.setDefault(page == MEANING)
        starts = (self.source.begin, self.bar.setFocus, self.mapping.begin, self.drafts.table.setFocus)
        starts[page]()
        self._show_go()

    def _show_go(self) -> None:
        """Show what goes on from here, as far as anything does."""
        match self.stack.currentIndex():
            case 0:
                self.title.setText(say(TITLE))
            case 2:
                self.title.setText(say(f"What do the columns of {self._name} mean?"))
                self.go.setText(say("Look through the rows"))
                self.go.setEnabled(not self.mapping.missing)
                self.said.say(self.mapping.missing)
            case 3:
                self._show_outcome()

    def _show_outcome(self) -> None:
        """Show how many seats would be taken over, and what that means."""
        imported, added = self.drafts.imported, self.mapping.is_added
        seats, lost = chosen(imported, self.drafts.model.ticked)
        over = too_many(len(seats), len(imported.staying))
        self.title.setText(say(found_words(imported)))
        self.go.setText(say(f"Take over {seats_words(len(seats))}"))
        self.go.setEnabled(bool(seats) and not over)
        if over:
            self.said.refuse(over)
            return
        becomes = becomes_words(self._plan, self._plan.case.team, added=added) if imported.rows else ""
        self.said.say(" ".join(part for part in (left_words(imported, becomes), lost) if part))

    def _go_on(self) -> None:
        """Look through the rows, or take over what is wanted of them."""
        if self.stack.currentIndex() == OUTCOME:
            seats, _ = chosen(self.drafts.imported, self.drafts.model.ticked)
            self.taken.emit(seats, self.mapping.is_added)
            self.accept()
            return
        table, mapping, first = self.mapping.table, self.mapping.mapping, self._plan.general.start
        staying = self._plan.team[self._plan.case.team].seats if self.mapping.is_added else ()
        words = f"Looking through {rows_words(len(table.rows))}…"
        self._run(_one(lambda: look(table, mapping, first, staying)), words, self._show_imported)

    def _go_back(self) -> None:
        """Ask again what the columns mean, or for another list."""
        _cancel(self._task)
        self._show_page(MEANING if self.stack.currentIndex() == OUTCOME else SOURCE)


def _cancel(task: Task | None) -> None:
    """Let go of what is under way, if anything is."""
    if task is not None:
        task.cancel()


def _one(act: Callable[[], object]) -> Iterator[object]:
    """One step, done in the pool."""
    yield act()


def _connect(dialog: ImportDialog) -> None:
    dialog.source.brought.connect(dialog._read)  # noqa: SLF001 - the dialog's own parts
    dialog.go.clicked.connect(dialog._go_on)  # noqa: SLF001
    dialog.back.clicked.connect(dialog._go_back)  # noqa: SLF001
    dialog.cancel.clicked.connect(dialog.reject)
    dialog.mapping.changed.connect(dialog._show_go)  # noqa: SLF001
    dialog.drafts.changed.connect(dialog._show_go)  # noqa: SLF001


def _lay_out(dialog: ImportDialog) -> None:
    """What it is about on top, the page, the buttons."""
    waiting = QWidget(dialog)
    middle = QVBoxLayout(waiting)
    middle.addStretch(1)
    middle.addWidget(dialog.bar)
    middle.addStretch(2)
    for page in (dialog.source, waiting, held(dialog.mapping, dialog), dialog.drafts):
        dialog.stack.addWidget(page)
    dialog.bar.setRange(0, 0)
    dialog.bar.setTextVisible(False)
    dialog.bar.setAccessibleName(say("How far it is"))
    dialog.go.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
    buttons = QHBoxLayout()
    for button in (dialog.back, dialog.cancel, dialog.go):
        button.setAutoDefault(False)
        buttons.addWidget(button)
    buttons.insertStretch(1, 1)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 18, 24, 16)
    column.setSpacing(10)
    column.addWidget(dialog.title)
    column.addWidget(dialog.said)
    column.addWidget(dialog.stack, 1)
    column.addLayout(buttons)
