"""A price list of the planner's own: read, its columns named, looked through, and only then taken over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.inputs.prices import Price
from core.prices.importing import Imported, Step, Table, steps
from ui.form.beside import Words
from ui.holding import held
from ui.language import say
from ui.prices.found import FoundPage
from ui.prices.mapping import MappingForm
from ui.prices.said import Said
from ui.prices.words import found_words, left_words, rows_words, today
from ui.reading import TABLES
from ui.reading import steps as steps_of_reading
from ui.reading_order import Dialog
from ui.tasks import Task
from ui.zoom import room

LISTS = "Price lists (*.csv *.xlsx)"
USUAL = QSize(1040, 600)
SMALLEST = QSize(760, 540)
BUSY, MEANING, OUTCOME = range(3)
OURS = "That did not work, and it is a mistake of Headwater. Nothing was changed."


class ImportDialog(Dialog):
    """Goes from a file to prices. `taken` carries those to take over; until then nothing is changed anywhere."""

    taken = Signal(object)
    other_asked = Signal()

    def __init__(self, path: Path, known: tuple[Price, ...], own: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("Import my price list"))
        self.setMinimumSize(room(SMALLEST))
        self.resize(room(USUAL))
        self._path, self._known, self._own = path, known, own
        self._task: Task
        self.title, self.said = Words("", "title", self), Said(self)
        self.bar = QProgressBar(self)
        self.stack = QStackedWidget(self)
        self.mapping, self.found = MappingForm(self), FoundPage(self)
        self.back, self.other = QPushButton(say("Back"), self), QPushButton(say("Another file…"), self)
        self.go, self.cancel = QPushButton(self), QPushButton(say("Cancel"), self)
        _lay_out(self)
        self._connect()
        self._run(steps_of_reading(TABLES, path), f"Reading “{path.name}”…", self._show_tables)

    def done(self, result: int) -> None:
        """Close, and let go of what is still under way."""
        self._task.cancel()
        super().done(result)

    def _run(self, steps_of: Iterator[object], words: str, show_last: Callable[[Any], None]) -> None:
        """Do something beside the window, and show what comes of it."""
        self.title.setText(say(words))
        self.bar.setRange(0, 0)
        self._show_page(BUSY)
        self._task = Task(steps_of, self)
        self._task.step.connect(self._show_step)
        self._task.done.connect(show_last)
        self._task.failed.connect(self._refuse)

    def _show_step(self, step: object) -> None:
        """Show how far it is."""
        if isinstance(step, Step):
            self.bar.setRange(0, step.of)
            self.bar.setValue(step.done)

    def _show_tables(self, tables: tuple[Table, ...]) -> None:
        """Ask what the columns of the file mean."""
        self.mapping.show_tables(tables)
        self._show_page(MEANING)

    def _show_imported(self, step: Step) -> None:
        """Show what came of the rows."""
        imported = cast("Imported", step.imported)
        self.found.show_imported(imported)
        self._show_page(OUTCOME)
        self.title.setText(say(found_words(imported)))
        self.said.say(left_words(imported, self._own))

    def _refuse(self, sentence: str) -> None:
        """Say why it did not work, where something can be done about it."""
        if self.mapping.is_empty:
            self.title.setText(say(f"“{self._path.name}” was not read"))
            self.bar.hide()
            self.other.show()
            self.other.setFocus()
        else:
            self._show_page(MEANING)
        self.said.refuse(sentence or OURS)

    def _show_page(self, page: int) -> None:
        """Show a page with the buttons that belong to it."""
        self.stack.setCurrentIndex(page)
        self.bar.setVisible(page == BUSY)
        self.said.say("")
        self.back.setVisible(page == OUTCOME or (page == BUSY and not self.mapping.is_empty))
        self.other.setVisible(page == MEANING)
        self.go.setVisible(page != BUSY)
        self.go.setDefault(page == MEANING)
        if page == MEANING:
            self.mapping.begin()
        elif page == OUTCOME:
            self.found.table.setFocus()
        self._show_go()

    def _show_go(self) -> None:
        """Show what goes on from here, as far as anything does."""
        if self.stack.currentIndex() == MEANING:
            self.title.setText(say(f"What do the columns of “{self._path.name}” mean?"))
            missing = self.mapping.missing
            self.go.setText(say("Look through the rows"))
            self.go.setEnabled(not missing)
            self.said.say(f"Say which column holds the {missing}." if missing else "")
        elif self.stack.currentIndex() == OUTCOME:
            count = len(self.found.prices)
            self.go.setText(say(f"Take over {count:,} price{'s' * (count != 1)}"))
            self.go.setEnabled(count > 0)

    def _go_on(self) -> None:
        """Look through the rows, or take over what is wanted of them."""
        if self.stack.currentIndex() == OUTCOME:
            self.taken.emit(self.found.prices)
            self.accept()
            return
        table = self.mapping.table
        walk = steps(table, self.mapping.mapping, self._known, today())
        self._run(walk, f"Looking through {rows_words(len(table.rows))}…", self._show_imported)

    def _go_back(self) -> None:
        """Ask again what the columns mean."""
        self._task.cancel()
        self._show_page(MEANING)

    def _connect(self) -> None:
        self.go.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        self.cancel.clicked.connect(self.reject)
        self.other.clicked.connect(self.other_asked)
        self.other.clicked.connect(self.reject)
        self.mapping.changed.connect(self._show_go)
        self.found.changed.connect(self._show_go)


def asked_for_list(parent: QWidget, plan: Path | None) -> Path | None:
    """Ask for the file of a price list, beside the plan at first; nothing when nobody chose one."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = documents if plan is None else str(plan.parent)
    name, _ = QFileDialog.getOpenFileName(parent, say("Import my price list"), folder, say(LISTS))
    return Path(name) if name else None


def _lay_out(dialog: ImportDialog) -> None:
    """What it is about on top, the page, the buttons."""
    waiting = QWidget(dialog)
    middle = QVBoxLayout(waiting)
    middle.setContentsMargins(0, 0, 0, 0)
    middle.addStretch(1)
    middle.addWidget(dialog.bar)
    middle.addStretch(2)
    for page in (waiting, held(dialog.mapping, dialog), dialog.found):
        dialog.stack.addWidget(page)
    dialog.bar.setTextVisible(False)
    dialog.bar.setAccessibleName(say("How far it is"))
    dialog.go.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
    buttons = QHBoxLayout()
    for button in (dialog.back, dialog.other, dialog.cancel, dialog.go):
        button.setAutoDefault(False)
        buttons.addWidget(button)
    buttons.insertStretch(2, 1)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 18, 24, 16)
    column.setSpacing(10)
    column.addWidget(dialog.title)
    column.addWidget(dialog.said)
    column.addWidget(dialog.stack, 1)
    column.addLayout(buttons)
