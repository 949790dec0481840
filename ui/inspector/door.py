"""The inspector in its window: it is opened and shut, finds its room beside the pages or over them, and follows."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QApplication

from ui.document import Document
from ui.inspector.following import Following
from ui.looked import NOTHING, Look, look_of
from ui.tabs import Tabs
from ui.turns import turns

if TYPE_CHECKING:
    from ui.inspector.panel import Panel

LEAST_PAGE = 1024  # pixels that a page needs beside it; with less it lies over the page
FIRST: Look = ("total_cost", None)


class Inspector(QObject):
    """Opens and shuts the panel, and lets it follow the keyboard and the clicks.

    The panel is imported when it is first opened: a window that was never asked for it starts without.
    """

    def __init__(self, tabs: Tabs, document: Document) -> None:
        super().__init__(tabs)
        self._tabs, self._document = tabs, document
        self._panel: Panel | None = None
        self._next: Look = NOTHING
        self._following = Following(tabs)
        self._following.looked.connect(self._look_at)
        document.changed.connect(lambda: turns().ask(self, self._show_document))
        tabs.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the panel is seen."""
        return self._panel is not None and not self._panel.isHidden()

    @property
    def panel(self) -> Panel:
        """The panel, made when it was not there yet."""
        if self._panel is None:
            late: Any = import_module("ui.inspector.panel")
            made: Panel = late.Panel(self._document, self._tabs)
            made.hide()
            made.gone_to.connect(self._tabs.reveal)
            made.left.connect(self._give_back)
            made.closed.connect(self.toggle)
            self._panel = self._following.passed_over = made
        return self._panel

    def toggle(self) -> None:
        """Open the panel on what has the keyboard, or shut it."""
        if self.is_open:
            self.panel.hide()
            self._give_back()
            return
        look = look_of(QApplication.focusWidget())
        self.show_look(look if look[0] else self.panel.look if self.panel.look[0] else FIRST)

    def show_look(self, look: Look) -> None:
        """Open the panel on a figure."""
        self.panel.show_look(look)
        self.panel.show()
        self._place()

    def rebuild(self) -> None:
        """Make the panel anew, so large as everything is now."""
        if self._panel is None:
            return
        look, was_open = self.panel.look, self.is_open
        self._tabs.room.removeWidget(self.panel)
        self.panel.hide()
        self.panel.deleteLater()
        self._panel = self._following.passed_over = None
        if was_open:
            self.show_look(look)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find the room again when the window has another size."""
        if event.type() == QEvent.Type.Resize and self.is_open:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Put the panel beside the page where both have room, else over its right edge."""
        panel, room = self.panel, self._tabs.room
        beside = self._tabs.width() - panel.width() >= LEAST_PAGE
        if beside and room.indexOf(panel) < 0:
            room.addWidget(panel)
        elif not beside:
            room.removeWidget(panel)
            area = room.geometry()
            panel.setGeometry(QRect(area.right() + 1 - panel.width(), area.top(), panel.width(), area.height()))
            panel.raise_()

    def _look_at(self, look: Look, is_asked: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Show what the keyboard went to, if the panel is open or is to be opened on it."""
        if look[0] and is_asked:
            self.show_look(look)
        elif look[0] and self.is_open:
            self._next = look
            turns().ask(self, self._show_next)

    def _show_next(self) -> None:
        if self.is_open and self._next != self.panel.look:
            self.panel.show_look(self._next)

    def _show_document(self) -> None:
        if self.is_open:
            self.panel.show_document()

    def _give_back(self) -> None:
        """Put the keyboard where it was before it came into the panel."""
        if not self._following.give_back():
            self._tabs.page.setFocus()
