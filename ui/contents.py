"""What fills a window: header strip, list of issues, status line, and everything that asks for a change."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout, QWidget

from core.names import cited, own_words
from ui import changes, language
from ui.copies import Copies
from ui.document import Document, fix
from ui.files import Files
from ui.header import Header
from ui.inspector.door import Inspector
from ui.issue_list import IssueList
from ui.language import say
from ui.safety.journal import FOLDER, Journal
from ui.safety.recovery import Recovery
from ui.sample_bar import SampleBar
from ui.scenarios import Scenarios
from ui.settings import Settings
from ui.status import StatusLine
from ui.tabs import Tabs, page_of

ISSUES_HEIGHT = 150


class Contents(QObject):
    """Shows one document in a window."""

    def __init__(self, window: QMainWindow, tabs: Tabs, document: Document, settings: Settings) -> None:
        super().__init__(window)
        self.document, self.window, self.tabs = document, window, tabs
        self.files = Files(document, settings, window)
        self.copies = Copies(document, settings, window)
        self.scenarios = Scenarios(document, window)
        self.journal = Journal(document, settings.folder / FOLDER, lambda: tabs.page.name, self)
        self.recovery = Recovery(document, self.journal, self.files, window)
        self.recovery.show_page = tabs.show_page
        self.header, self.status = Header(window), StatusLine(window)
        self.issues = IssueList(window, most=ISSUES_HEIGHT)
        self.inspector = Inspector(tabs, document)
        self.panel = _panel(self.issues)
        self.samples = SampleBar(document, window)
        self._connect()

    def show_document(self) -> None:
        """Show the document everywhere it is seen."""
        document = self.document
        language.keep(own_words(document.plan), cited(document.plan))
        self.window.setWindowTitle(say(f"{self.files.guard.title.replace('[*]', '[*][*]')}[*] — Headwater"))
        self.window.setWindowModified(document.is_modified)
        self.header.show_document(document)
        self.samples.show_document()
        self.status.show_document(document, self.header.changes_in_words(document))
        self.issues.show_issues(document.issues)
        self.tabs.show_document()

    def inspect(self, key: str) -> None:
        """Look closely at an input or a figure by its key."""
        self.inspector.show_look((key, None))

    def go_through_history(self, *, back: bool) -> None:
        """Undo or redo, and go to the page where something changed, to the input if it was one."""
        before = self.document.plan
        if back:
            self.document.history.undo()
        else:
            self.document.history.redo()
        page, key = changes.page_of(before, self.document.plan), changes.changed_key(before, self.document.plan)
        self.tabs.show_page(page)
        if key and page_of(key) == page:
            self.tabs.reveal(key)

    def add_below(self, widget: QWidget) -> None:
        """Put something between the page and the status line."""
        holder = cast("QWidget", self.panel.parentWidget())
        cast("QVBoxLayout", holder.layout()).addWidget(widget)

    def _connect(self) -> None:
        self.document.changed.connect(self.show_document)
        self.header.scenario_asked.connect(self.scenarios.activate)
        self.header.look_asked.connect(self.inspect)
        self.tabs.look_asked.connect(self.inspect)
        self.header.new_scenario_asked.connect(self.scenarios.add)
        self.status.issues_asked.connect(self.panel.setVisible)
        self.issues.gone_to.connect(self.tabs.reveal)
        self.samples.gone_to.connect(self.tabs.reveal)
        self.issues.fix_asked.connect(partial(fix, self.document))
        self.tabs.gone.connect(self.journal.turn)
        self.journal.failed.connect(self.status.showMessage)


def _panel(content: QWidget) -> QFrame:
    """The panel above the status line, closed at first."""
    panel = QFrame()
    panel.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
    column = QVBoxLayout(panel)
    column.setContentsMargins(20, 8, 20, 8)
    column.addWidget(content)
    panel.hide()
    return panel
