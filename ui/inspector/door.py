"""The inspector in its window: it is opened and shut, finds its room beside the pages or over them, and follows."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from ui.document import Document
from ui.looked import NOTHING, Look, Looked, look_of
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
        self._from: QWidget | None = None
        self._table: QAbstractItemView | None = None
        self._next: Look = NOTHING
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        document.changed.connect(self._show_soon)
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
            self._panel = made
        return self._panel

    def toggle(self) -> None:
        """Open the panel on what has the keyboard, or shut it."""
        if self.is_open:
            self.panel.hide()
            self._give_back()
            return
        focused = QApplication.focusWidget()
        look = look_of(focused)
        self._from = focused
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
        self._panel = None
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

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Look at what the keyboard went to."""
        if now is None or not isValid(self) or not self._tabs.window().isAncestorOf(now):
            return
        if self._panel is not None and self._panel.isAncestorOf(now):
            return
        self._from = now
        self._watch(now if isinstance(now, QAbstractItemView) and isinstance(now, Looked) else None)
        self._look_at(look_of(now))

    def _watch(self, table: QAbstractItemView | None) -> None:
        """Follow from cell to cell in the table that has the keyboard."""
        if table is self._table:
            return
        if self._table is not None and isValid(self._table):
            self._table.selectionModel().currentChanged.disconnect(self._look_again)
            self._table.activated.disconnect(self._open_here)
        self._table = table
        if table is not None:
            table.selectionModel().currentChanged.connect(self._look_again)
            table.activated.connect(self._open_here)

    def _look_again(self) -> None:
        if self._table is not None and isValid(self._table):
            self._look_at(look_of(self._table))

    def _open_here(self) -> None:
        """Open on a cell that is only to be read; others are edited where they stand."""
        table = self._table
        if table is not None and table.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers:
            look = look_of(table)
            if look[0]:
                self.show_look(look)

    def _look_at(self, look: Look) -> None:
        if look[0] and self.is_open:
            self._next = look
            turns().ask(self, self._show_next)

    def _show_next(self) -> None:
        if self.is_open and self._next != self.panel.look:
            self.panel.show_look(self._next)

    def _show_soon(self) -> None:
        if self.is_open:
            turns().ask(self, self._show_document)

    def _show_document(self) -> None:
        if self.is_open:
            self.panel.show_document()

    def _give_back(self) -> None:
        """Put the keyboard where it was before it came into the panel."""
        if self._from is not None and isValid(self._from) and self._from.isVisible():
            self._from.setFocus()
        else:
            self._tabs.page.setFocus()
