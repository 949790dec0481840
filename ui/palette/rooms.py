"""What is behind the doors of a window: its overlay, and the ways of searching, made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject

from ui.contents import Contents
from ui.menus import Menus
from ui.palette.found import Found
from ui.palette.going import go_to_row
from ui.palette.modes import Anything, Picking
from ui.palette.overlay import Overlay
from ui.palette.searching import Searching


class Rooms(QObject):
    """The overlay over one window."""

    def __init__(self, contents: Contents, menus: Menus) -> None:
        super().__init__(contents)
        self._contents, self._menus = contents, menus

    @cached_property
    def overlay(self) -> Overlay:
        """The overlay over the window."""
        return Overlay(self._contents.window)

    @cached_property
    def everything(self) -> Found:
        """What can be found in the window."""
        return Found(self._contents, self._menus)

    @cached_property
    def anything(self) -> Anything:
        """Searching anything, with what was used last."""
        return Anything(self.everything)

    def open_anything(self) -> None:
        """Let anything be searched, or close again."""
        if self.overlay.isVisible():
            self.overlay.leave()
        else:
            self.overlay.open(self.anything)

    @cached_property
    def searching(self) -> Searching:
        """Searching the words and values of all pages, with what was searched last."""
        return Searching(self.everything)

    def open_search(self) -> None:
        """Let the words and values of all pages be searched."""
        self.overlay.open(self.searching)

    def go_on(self, by: int) -> None:
        """Go to the next place of what was searched last, or the one before; ask what to search where nothing was."""
        if not self.searching.step(by):
            self.open_search()

    def go_to_row(self, key: str) -> None:
        """Go to the place of a row that follows."""
        self.everything.tell(go_to_row(self._contents.tabs, self._contents.document.results, key))

    def pick(self, hint: str, use: Callable[[str], str]) -> None:
        """Let an input be picked."""
        self.overlay.open(Picking(self.everything, hint, use))
