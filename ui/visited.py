"""The pages that were seen, and the way back through them."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ui.tabs import NAMES, Tabs

MOST = 50


class Visited(QObject):
    """Remembers which page was seen after which, beginning with the one that is seen first."""

    def __init__(self, tabs: Tabs, first: str) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._names = [first if first in NAMES else NAMES[0]]
        self._place = 0
        self._ways: tuple[QAction, ...] = ()
        tabs.gone.connect(self._note)

    def enable(self, back: QAction, forward: QAction) -> None:
        """Enable two actions as far as there is something to go back or forward to."""
        self._ways = back, forward
        self._show_ways()

    def step(self, by: int) -> None:
        """Go back or forward, as far as there is something."""
        place = self._place + by
        if 0 <= place < len(self._names):
            self._place = place
            self._tabs.show_page(self._names[place])
            self._show_ways()

    def _note(self) -> None:
        """Note a page, unless it is the one that was seen already; what lay ahead is forgotten."""
        name = self._tabs.page.name
        if name != self._names[self._place]:
            self._names = [*self._names[: self._place + 1], name][-MOST:]
            self._place = len(self._names) - 1
            self._show_ways()

    def _show_ways(self) -> None:
        ends = self._place > 0, self._place < len(self._names) - 1
        for way, there in zip(self._ways, ends, strict=False):
            way.setEnabled(there)
