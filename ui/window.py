"""The window: header strip, tabs and pages, the list of issues, the status line."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QVBoxLayout, QWidget

from ui import changes, dialogs
from ui import theme as themes
from ui.copies import Copies
from ui.document import Document, fix
from ui.files import SUFFIX, Files
from ui.header import Header
from ui.issue_list import IssueList
from ui.late import catalogue, sheets
from ui.menus import Menus
from ui.scenarios import Scenarios
from ui.settings import Settings
from ui.status import StatusLine
from ui.tabs import NAMES, Tabs

USUAL = QSize(1440, 900)
SMALLEST = QSize(1024, 640)
SEEN = 120  # pixels of the window that must lie on a screen
ISSUES_HEIGHT = 150


class Window(QMainWindow):
    """Shows one document."""

    def __init__(self, document: Document, settings: Settings) -> None:
        super().__init__()
        self.document, self.settings = document, settings
        self.files = Files(document, settings, self)
        self.copies = Copies(document, settings, self)
        self.theme = themes.load(settings.theme)
        self.header, self.status = Header(self), StatusLine(self)
        self.tabs = Tabs(document, self.theme, self)
        self.menus = Menus(self, self.files, self.copies)
        self._scenarios = Scenarios(document, self)
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST)
        self._lay_out()

    def apply_theme(self, name: str) -> None:
        """Give the program another look, and remember it."""
        self.theme = themes.load(name)
        self.settings.keep_theme(name)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            themes.apply(app, self.theme)
        self.menus.show_theme(name)
        self.tabs.show_document(self.theme)

    def fill(self) -> None:
        """Show the page that was open last, and the document on it: what an empty frame can wait for."""
        self.issues = IssueList(self, most=ISSUES_HEIGHT)
        self._issues_panel = _panel(self.issues)
        self._column.addWidget(self._issues_panel)
        self.menus.fill(tuple(name.capitalize() for name in NAMES))
        self._connect()
        self.tabs.show_page(self.settings.page)
        self._show()

    def show_placed(self) -> None:
        """Show the window where it was last, if that is on a screen."""
        if not (self.restoreGeometry(self.settings.geometry) and self._is_seen()):
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(USUAL.boundedTo(room.size()))
            self.move(room.center() - self.rect().center())
        self.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; what they are is told when they are dropped."""
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open one plan; say what could not be opened."""
        paths = dropped(event.mimeData())
        event.acceptProposedAction()
        if len(paths) != 1:
            dialogs.tell(self, f"{len(paths)} files were dropped.", "Drop one plan at a time.")
        elif paths[0].suffix.casefold() != f".{SUFFIX}" or not paths[0].is_file():
            more = f"Plans are Excel workbooks whose name ends in .{SUFFIX}."
            dialogs.tell(self, f"“{paths[0].name}” is not a plan.", more)
        else:
            self.files.open_path(paths[0])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, then remember place and page."""
        if not self.files.may_leave():
            event.ignore()
            return
        self.settings.keep_place(self.saveGeometry(), self.tabs.page.name)
        event.accept()

    def _show(self) -> None:
        """Show the document everywhere it is seen."""
        document = self.document
        name = document.path.name if document.path else document.plan.general.title
        self.setWindowTitle(f"{name.replace('[*]', '[*][*]')}[*] — Headwater")
        self.setWindowModified(document.is_modified)
        self.header.show_document(document)
        self.status.show_document(document, self.header.changes_in_words(document))
        self.issues.show_issues(document.issues)
        self.tabs.show_document(self.theme)

    def _go_through_history(self, *, back: bool) -> None:
        """Undo or redo, and go to the page where something changed."""
        before = self.document.plan
        if back:
            self.document.history.undo()
        else:
            self.document.history.redo()
        self.tabs.show_page(changes.page_of(before, self.document.plan))

    def _connect(self) -> None:
        menus, header = self.menus, self.header
        self.document.changed.connect(self._show)
        header.scenario_asked.connect(self._scenarios.activate)
        header.new_scenario_asked.connect(self._scenarios.add)
        self.status.issues_asked.connect(self._issues_panel.setVisible)
        self.issues.gone_to.connect(self.tabs.reveal)
        self.issues.fix_asked.connect(partial(fix, self.document))
        menus.page_asked.connect(lambda place: self.tabs.show_page(NAMES[place]))
        menus.page_moved.connect(self.tabs.step)
        menus.theme_asked.connect(self.apply_theme)
        menus.undo_asked.connect(lambda: self._go_through_history(back=True))
        menus.redo_asked.connect(lambda: self._go_through_history(back=False))
        menus.scenario_asked.connect(self._scenarios.add)
        menus.scenario_removed.connect(self._scenarios.remove)
        menus.catalogue_asked.connect(lambda: catalogue().open_catalogue(self, self.document))
        menus.shortcuts_asked.connect(lambda: sheets().show_shortcuts(self, menus.actions()))
        menus.about_asked.connect(lambda: sheets().show_about(self, str(self.settings.folder)))
        menus.show_theme(self.theme.name)

    def _lay_out(self) -> None:
        whole = QWidget(self)
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self.tabs, 1)
        self.setCentralWidget(whole)
        self.setStatusBar(self.status)

    def _is_seen(self) -> bool:
        """Whether enough of the window lies on a screen."""
        seen = (self.frameGeometry() & screen.availableGeometry() for screen in QGuiApplication.screens())
        return any(part.width() >= SEEN and part.height() >= SEEN for part in seen)


def dropped(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files of what is dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def _panel(content: QWidget) -> QFrame:
    """The panel above the status line, closed at first."""
    panel = QFrame()
    panel.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
    column = QVBoxLayout(panel)
    column.setContentsMargins(20, 8, 20, 8)
    column.addWidget(content)
    panel.hide()
    return panel
