"""The way of a list: brought, its meaning told, looked through beside the window, and only then taken over."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QSize, Qt, QThreadPool
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.form.beside import Words
from ui.form.said import Said
from ui.holding import held
from ui.importing.meaning import Meaning
from ui.importing.page import Page
from ui.importing.words import rows_words
from ui.language import say
from ui.reading_order import Dialog
from ui.tasks import Task
from ui.zoom import room

USUAL = QSize(1120, 640)
SMALLEST = QSize(900, 600)
SOURCE, BUSY, MEANING, OUTCOME = range(4)
OURS = "That did not work, and it is a mistake of Headwater. Nothing was changed."


class ImportDialog(Dialog):
    """Goes from a list to what is to be taken over of it; until then nothing is changed anywhere.

    Each kind of list brings its pages, and says how its rows are looked through and what of the outcome is taken.
    """

    usual, smallest = USUAL, SMALLEST

    def __init__(self, parent: QWidget, title: str, source: Page, mapping: Meaning, outcome: Page) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(title))
        self.setMinimumSize(room(self.smallest))
        self.resize(room(self.usual))
        self.first, self._name, self._coming = title, "", SOURCE
        self._task: Task | None = None
        self._pool = QThreadPool(self)  # its own: in that of the program somebody may be drawing worlds
        self.title, self.said = Words(title, "title", self), Said(self)
        self.bar, self.stack = QProgressBar(self), QStackedWidget(self)
        self.pages = (source, _waiting(self.bar), mapping, outcome)
        self.source, self.mapping, self.outcome = source, mapping, outcome
        self.back, self.go, self.cancel = (QPushButton(say(words), self) for words in ("Back", "", "Cancel"))
        self.buttons = _lay_out(self)
        self.go.clicked.connect(self._go_on)
        self.back.clicked.connect(self._go_back)
        self.cancel.clicked.connect(self.reject)
        for page in (mapping, outcome):
            page.changed.connect(self._show_go)

    def looking(self) -> Iterator[object]:
        """Return the steps of looking through the rows; the last is what came of them."""
        return iter(())

    def show_outcome(self) -> None:
        """Show how much would be taken over, and what that means."""

    def take(self) -> None:
        """Hand over what is wanted of the rows."""

    def read(self, name: str, steps: Iterator[object]) -> None:
        """Read a list out of a file or out of what was copied."""
        self._name = name
        self.run(steps, f"Reading {name}…", MEANING)

    def run(self, steps: Iterator[object], words: str, page: int) -> Task:
        """Do something beside the window, and show what comes of it on a page."""
        self._coming = page
        self.show_page(BUSY)
        self.title.setText(say(words))
        self.bar.setRange(0, 0)
        self._task = task = Task(steps, self, self._pool)
        task.done.connect(partial(_show_found, self, page))
        task.failed.connect(self._refuse)
        return task

    def show_page(self, page: int) -> None:
        """Show a page with the buttons that belong to it."""
        self.stack.setCurrentIndex(page)
        self.said.say("")
        self.back.setVisible(page in {MEANING, OUTCOME} or (page == BUSY and self._coming == OUTCOME))
        self.go.setVisible(page in {MEANING, OUTCOME})
        self.go.setDefault(page == MEANING)
        self.pages[page].begin()
        self._show_go()

    def done(self, result: int) -> None:
        """Close, and let go of what is still under way."""
        _cancel(self._task)
        super().done(result)

    def _refuse(self, sentence: str) -> None:
        """Say why it did not work, where something can be done about it."""
        self.show_page(SOURCE if self.mapping.is_empty else MEANING)
        self.said.refuse(sentence or OURS)

    def _show_go(self) -> None:
        """Show what goes on from here, as far as anything does."""
        page = self.stack.currentIndex()
        if page == SOURCE:
            self.title.setText(say(self.first))
        elif page == MEANING:
            self.title.setText(say(self.mapping.question(self._name)))
            self.go.setText(say("Look through the rows"))
            self.go.setEnabled(not self.mapping.missing)
            self.said.say(self.mapping.missing)
        elif page == OUTCOME:
            self.show_outcome()

    def _go_on(self) -> None:
        """Look through the rows, or take over what is wanted of them."""
        if self.stack.currentIndex() == OUTCOME:
            self.take()
            return
        words = f"Looking through {rows_words(len(self.mapping.table.rows))}…"
        self.run(self.looking(), words, OUTCOME)

    def _go_back(self) -> None:
        """Ask again what the list means, or for another list."""
        _cancel(self._task)
        self.show_page(SOURCE if self.stack.currentIndex() == MEANING else MEANING)


def one(act: Callable[[], object]) -> Iterator[object]:
    """One step, done in the pool."""
    yield act()


def _show_found(dialog: ImportDialog, page: int, found: object) -> None:
    """Show what came of some work on the page it was done for."""
    dialog.pages[page].show_found(found)
    dialog.show_page(page)


def _cancel(task: Task | None) -> None:
    """Let go of what is under way, if anything is."""
    if task is not None:
        task.cancel()


def _waiting(bar: QProgressBar) -> Page:
    """The page while something is done."""
    bar.setTextVisible(False)
    bar.setAccessibleName(say("How far it is"))
    page = Page()
    middle = QVBoxLayout(page)
    middle.addStretch(1)
    middle.addWidget(bar)
    middle.addStretch(2)
    return page


def _lay_out(dialog: ImportDialog) -> QHBoxLayout:
    """What it is about on top, the page, the buttons, which are returned."""
    for page in dialog.pages:
        dialog.stack.addWidget(held(page, dialog) if page is dialog.mapping else page)
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
    return buttons
