"""What fills a window: header strip, list of issues, status line, and everything that asks for a change."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QMainWindow, QVBoxLayout, QWidget

from ui import changes
from ui.copies import Copies
from ui.document import Document, fix
from ui.exporting import export_focused
from ui.files import Files
from ui.header import Header
from ui.issue_list import IssueList
from ui.late import actuals, catalogue, sheets
from ui.menus import Menus
from ui.scenarios import Scenarios
from ui.settings import Settings
from ui.status import StatusLine
from ui.tabs import NAMES, Tabs

ISSUES_HEIGHT = 150


class Contents(QObject):
    """Shows one document in a window."""

    def __init__(self, window: QMainWindow, tabs: Tabs, menus: Menus, document: Document, settings: Settings) -> None:
        super().__init__(window)
        self.document, self._window, self._tabs, self._menus = document, window, tabs, menus
        self.files = Files(document, settings, window)
        self.copies = Copies(document, settings, window)
        self.scenarios = Scenarios(document, window)
        self.header, self.status = Header(window), StatusLine(window)
        self.issues = IssueList(window, most=ISSUES_HEIGHT)
        self.panel = _panel(self.issues)
        menus.fill(self.files, self.copies, tuple(name.capitalize() for name in NAMES))
        self._connect()
        self._connect_menus(str(settings.folder))

    def show_document(self) -> None:
        """Show the document everywhere it is seen."""
        document = self.document
        name = document.path.name if document.path else document.plan.general.title
        self._window.setWindowTitle(f"{name.replace('[*]', '[*][*]')}[*] — Headwater")
        self._window.setWindowModified(document.is_modified)
        self.header.show_document(document)
        self.status.show_document(document, self.header.changes_in_words(document))
        self.issues.show_issues(document.issues)
        self._tabs.show_document()

    def _go_through_history(self, *, back: bool) -> None:
        """Undo or redo, and go to the page where something changed."""
        before = self.document.plan
        if back:
            self.document.history.undo()
        else:
            self.document.history.redo()
        self._tabs.show_page(changes.page_of(before, self.document.plan))

    def _connect(self) -> None:
        self.document.changed.connect(self.show_document)
        self.header.scenario_asked.connect(self.scenarios.activate)
        self.header.new_scenario_asked.connect(self.scenarios.add)
        self.status.issues_asked.connect(self.panel.setVisible)
        self.issues.gone_to.connect(self._tabs.reveal)
        self.issues.fix_asked.connect(partial(fix, self.document))

    def _connect_menus(self, folder: str) -> None:
        menus = self._menus
        menus.page_asked.connect(lambda place: self._tabs.show_page(NAMES[place]))
        menus.page_moved.connect(self._tabs.step)
        menus.undo_asked.connect(lambda: self._go_through_history(back=True))
        menus.redo_asked.connect(lambda: self._go_through_history(back=False))
        menus.scenario_asked.connect(self.scenarios.add)
        menus.scenario_removed.connect(self.scenarios.remove)
        menus.catalogue_asked.connect(lambda: catalogue().open_catalogue(self._window, self.document))
        menus.export_asked.connect(lambda: export_focused(self._window))
        menus.spend_asked.connect(lambda: actuals().open_spend_import(self._window, self.document))
        menus.shortcuts_asked.connect(lambda: sheets().show_shortcuts(self._window, menus.actions()))
        menus.about_asked.connect(lambda: sheets().show_about(self._window, folder))


def _panel(content: QWidget) -> QFrame:
    """The panel above the status line, closed at first."""
    panel = QFrame()
    panel.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
    column = QVBoxLayout(panel)
    column.setContentsMargins(20, 8, 20, 8)
    column.addWidget(content)
    panel.hide()
    return panel
