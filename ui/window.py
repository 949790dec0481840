"""The window: a frame that shows at once, and what fills it with a document.

Start-up reason of what is imported late and for types only here and in `ui.tabs`: the declarations of a
plan take longer to import than the frame to show, and the frame needs none of them.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui import reading_order, ring
from ui.holding import Holding
from ui.look import Look
from ui.menus import Menus
from ui.settings import Settings
from ui.tabs import Tabs
from ui.zoom import pixels

if TYPE_CHECKING:
    from ui.contents import Contents
    from ui.document import Document

USUAL = QSize(1440, 900)
SMALLEST = QSize(1024, 640)
SEEN = 120  # pixels of the window that must lie on a screen
STRIP = 76  # pixels; as high as the header that comes in its place, so that nothing moves


class Window(QMainWindow):
    """Shows one document, once it is filled with it."""

    document: Document
    contents: Contents

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.look = Look(settings, self)
        self.tabs = Tabs(self.look.theme, self)
        self.menus = Menus(self)
        self._start: Any = None  # a ui.start_page.StartPage, once it is shown
        self.setWindowTitle("Headwater")
        self.setMinimumSize(SMALLEST)
        ring.watch(QApplication.instance())
        self._lay_out()

    def fill(self, document: Document) -> None:
        """Show a document on the page that was open last: what an empty frame can wait for."""
        late: Any = import_module("ui.contents")
        self.document = document
        self.tabs.begin(document)
        self.contents = late.Contents(self, self.tabs, document, self.settings)
        self._column.replaceWidget(self._strip, self.contents.header)
        self._strip.deleteLater()
        self._column.insertWidget(1, self.contents.samples)
        self._column.insertWidget(1, self.contents.files.guard.bar)
        self._column.addWidget(self.contents.panel)
        self.setStatusBar(self.contents.status)
        connections: Any = import_module("ui.connections")
        connections.connect(self.contents, self.menus, self.look, self.show_start)
        self.menus.show_theme(self.settings.theme)
        self.setAcceptDrops(True)
        self.tabs.show_page(self.settings.page)
        self.contents.show_document()

    def show_start(self, *, is_first: bool = False) -> None:
        """Show the ways to begin a plan in the place of the plan at hand."""
        if self._start is None:
            late: Any = import_module("ui.start_page")
            self._start = late.StartPage(self.contents.files, self)
            self._start.left.connect(self._show_plan)
            self._stack.addWidget(self._start)
            self.document.begun.connect(partial(self._stack.setCurrentIndex, 0))  # `changed` shows it
            self.tabs.gone.connect(self._show_plan)
        self._stack.setCurrentWidget(self._start)
        self._start.show_ways(is_first=is_first)
        self.setWindowTitle("Headwater")
        self.setWindowModified(False)

    def begin_with(self, path: Path) -> None:
        """Open the plan to start with; nobody sees another one before, and the ways to begin where it did not open."""
        waiting = QWidget(self)  # after a second the dialog of reading stands over it
        self.setWindowTitle("Headwater")
        self.statusBar().hide()
        self._stack.setCurrentIndex(self._stack.addWidget(waiting))
        before = self.document.plan
        self.contents.files.open_path(path)
        self.statusBar().show()
        self._stack.setCurrentIndex(0)
        self._stack.removeWidget(waiting)
        waiting.deleteLater()
        if self.document.plan is before:
            self.show_start(is_first=True)

    def _show_plan(self) -> None:
        """Show the plan at hand."""
        if self._stack.currentIndex():
            self._stack.setCurrentIndex(0)
            self.contents.show_document()

    def apply_theme(self, name: str) -> None:
        """Give the program another look, and remember it."""
        self.look.wear(name)

    def show_placed(self) -> None:
        """Show the window where it was last, if that is on a screen."""
        if not (self.restoreGeometry(self.settings.geometry) and is_seen(self)):
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(USUAL.boundedTo(room.size()))
            self.move(room.center() - self.rect().center())
        self.show()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's own signature
        """Go on as one reads."""
        return reading_order.go(self, forward=next) or super().focusNextPrevChild(next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files; what they are is told when they are dropped."""
        if dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open one plan; say what could not be opened."""
        event.acceptProposedAction()
        self.contents.files.drop(dropped(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, then remember place and page."""
        if hasattr(self, "contents"):  # a frame nobody has filled has nothing to lose
            if not self.contents.files.may_leave():
                event.ignore()
                return
            self.contents.journal.end()
            self.contents.files.guard.leave()
            self.settings.keep_place(self.saveGeometry(), self.tabs.page.name)
        event.accept()

    def _lay_out(self) -> None:
        whole = QWidget(self)
        self._strip = QFrame(whole)
        self._strip.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
        self._strip.setFixedHeight(pixels(STRIP))
        self._column = QVBoxLayout(whole)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._strip)
        self._column.addWidget(self.tabs, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(Holding(whole, self._column, self))
        self.setCentralWidget(self._stack)


def is_seen(window: QWidget) -> bool:
    """Return whether enough of a window lies on a screen."""
    seen = (window.frameGeometry() & screen.availableGeometry() for screen in QGuiApplication.screens())
    return any(part.width() >= SEEN and part.height() >= SEEN for part in seen)


def dropped(data: QMimeData) -> tuple[Path, ...]:
    """Return the local files of what is dragged."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
