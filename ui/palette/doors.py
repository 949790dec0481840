"""The ways into the overlay of a window.

Start-up reason of the late import: nobody types before the window is there, and what is behind takes a twentieth of the
time in which it is filled.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from ui.contents import Contents
from ui.menus import Menus

if TYPE_CHECKING:
    from ui.palette.rooms import Rooms


class Doors(QObject):
    """Opens the overlay over one window."""

    def __init__(self, contents: Contents, menus: Menus) -> None:
        super().__init__(contents)
        self._contents, self._menus = contents, menus

    @cached_property
    def rooms(self) -> Rooms:
        """What is behind."""
        made = import_module("ui.palette.rooms").Rooms
        return cast("Rooms", made(self._contents, self._menus))

    def open_anything(self) -> None:
        """Let anything be searched, or close again."""
        self.rooms.open_anything()

    def open_search(self) -> None:
        """Let the words and values of all pages be searched."""
        self.rooms.open_search()

    def go_on(self, by: int) -> None:
        """Go to the next place of what was searched last, or the one before."""
        self.rooms.go_on(by)

    def go_to_row(self, key: str) -> None:
        """Go to the place of a row that follows."""
        self.rooms.go_to_row(key)

    def pick(self, hint: str, use: Callable[[str], str]) -> None:
        """Let an input be picked."""
        self.rooms.pick(hint, use)
