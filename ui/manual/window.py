"""The window of the manual: contents or what a search finds at the left, the page at the right."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from importlib import import_module
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QThreadPool
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.manual.blocks import Heading, Page, Paragraph, plain
from core.manual.book import Book, near, whole, written
from core.manual.finding import search
from core.manual.on_paper import on_paper
from ui import zoom
from ui.files import tried
from ui.form.beside import Words
from ui.form.line import Line
from ui.language import say
from ui.manual.outside import ask_outside, is_outside
from ui.manual.page_view import PageView
from ui.manual.side import Side
from ui.manual.trail import Trail
from ui.print_openings import printing
from ui.reading_order import Dialog
from ui.tasks import Task

USUAL = QSize(1000, 700)
SMALLEST = QSize(720, 420)
SIDE_WIDTH = 270
SEARCH = "Search the manual"
SAFE = "The manual itself is as it was."
ENGLISH = "The manual is written in English."
SOON = "This page is made from the declarations of the program. It comes in a moment."
COMING = Page("", "Manual", (Heading("Manual", 1), Paragraph(plain(SOON))))


class ManualWindow(Dialog):
    """Shows the manual; it stays open while the plan is worked on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Manual"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setMinimumSize(SMALLEST)
        self.book: Book = written()
        self.trail = Trail()
        self.search, self.side, self.view = Line(self), Side(self), PageView(self)
        self.search.setPlaceholderText(say(SEARCH))
        self.search.setAccessibleName(say(SEARCH))
        self.search.setProperty("role", "")
        self.back, self.forward, self.paper = (QPushButton(say(words), self) for words in ("Back", "Forward", "Print…"))
        self._lay_out()
        self._fit()
        self._connect()
        self.side.tree.show_book(self.book)
        Task(_books(), self, QThreadPool(self)).step.connect(self.show_book)

    def show_book(self, book: Book) -> None:
        """Show a book with more pages, where the reader is; a page that was asked for and is there now comes up."""
        name = self.trail.here.partition("#")[0]
        is_new = name not in self.book.pages
        self.book = book
        self.side.tree.show_book(book)
        self.side.tree.show_page(name)
        if is_new:
            self._show()
        self.side.show_found(search(book.index, self.search.text()), self.search.text().strip())

    def go(self, asked: str) -> None:
        """Go to a page or place; to the page of a tab, an input or a row by its name."""
        self.trail = self.trail.gone(near(asked))
        self._show()

    def step(self, by: int) -> None:
        """Go back or forward."""
        self.trail = self.trail.stepped(by)
        self._show()

    def follow(self, target: str) -> None:
        """Follow a link; ask before one that leads outside."""
        if is_outside(target):
            ask_outside(self, target)
            return
        page = self.trail.here.partition("#")[0]
        self.go(f"{page}{target}" if target.startswith("#") else target)

    def show_found(self, words: str) -> None:
        """Show where words stand, and mark them on the page."""
        self.side.show_found(search(self.book.index, words), words.strip())
        self.view.show_hits(words)

    def print_page(self) -> None:
        """Ask for a printer and print the page that is seen."""
        page = self.book.pages.get(self.trail.here.partition("#")[0], COMING)
        tried(self, lambda: printing().print_job(on_paper(page), self), "Nothing was printed.", SAFE)

    def changeEvent(self, event: QEvent) -> None:
        """Show the page in the colours of another theme, or as large as everything is now."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange} and self.trail.places:
            seen = self.view.verticalScrollBar().value()
            self._fit()
            self._show()
            self.view.verticalScrollBar().setValue(seen)

    def _show(self) -> None:
        """Show the page of the trail; one that is still being made comes with the next book."""
        name, _, anchor = self.trail.here.partition("#")
        self.back.setEnabled(self.trail.can_step(-1))
        self.forward.setEnabled(self.trail.can_step(1))
        page = self.book.pages.get(name, COMING)
        self.setWindowTitle(say(f"{page.title} – Manual"))
        self.view.show_page(page, anchor)
        self.view.show_hits(self.search.text())
        self.side.tree.show_page(name)

    def _fit(self) -> None:
        """Be as wide at the side as letters are large."""
        for each in (self.search, self.side):
            each.setFixedWidth(zoom.pixels(SIDE_WIDTH))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search)
        row.addSpacing(8)
        for button in (self.back, self.forward, self.paper):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.insertStretch(row.count() - 1, 1)
        parts = QHBoxLayout()
        parts.setSpacing(16)
        parts.addWidget(self.side)
        parts.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addLayout(row)
        if say(ENGLISH) != ENGLISH:
            column.addWidget(Words(ENGLISH, "muted", self))
        column.addLayout(parts, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.show_found)
        self.search.returnPressed.connect(self.side.begin)
        self.search.restored.connect(self.search.clear)
        self.side.asked.connect(self.go)
        self.side.cleared.connect(self.search.clear)
        self.view.linked.connect(self.follow)
        self.back.clicked.connect(lambda: self.step(-1))
        self.forward.clicked.connect(lambda: self.step(1))
        self.paper.clicked.connect(self.print_page)
        keys = (
            ("Ctrl+F", self.search.setFocus),
            ("Ctrl+P", self.print_page),
            ("Alt+Left", partial(self.step, -1)),
            ("Alt+Right", partial(self.step, 1)),
            ("F3", self.view.step_hit),
            ("Shift+F3", partial(self.view.step_hit, back=True)),
        )
        for words, act in keys:
            QShortcut(QKeySequence(words), self).activated.connect(act)
        walked = (self.search, self.back, self.forward, self.paper, *self.side.walked, self.view)
        for before, after in pairwise(walked):
            self.setTabOrder(before, after)


def _books() -> Iterator[Book]:
    """The book with the pages made from declarations, then that of the commands too.

    Start-up reason of this late import: the commands bring the spreadsheet libraries, half a second of reading.
    """
    yield whole(None)
    commands: Any = import_module("core.commands")
    yield whole(commands.parser())
