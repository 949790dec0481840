"""Copies that a sync service made because two people saved at once: told once each, by name."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.issues import Invalid
from core.safety.names import shown
from ui import dialogs
from ui.document import Document
from ui.reading import plan_in
from ui.safety.bar import Bar
from ui.safety.late import comparison
from ui.safety.watching import Look

SYNCED = "synced"
OPEN, SHOW, CLOSE = "Open it", "Show what differs", "Close"


class Synced(QObject):
    """Tells of such copies beside the file of a document, and that it is one itself. `wanted` asks for one of them."""

    wanted = Signal(object)

    def __init__(self, document: Document, bar: Bar, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._bar, self._window = document, bar, window
        self._told: frozenset[Path] = frozenset()

    def tell(self, found: Look) -> None:
        """Tell of what was not told before, unless something more important is said."""
        path = self._document.path
        if path is None or self._bar.about not in ("", SYNCED):
            return
        names = ((name, False) for name in found.copies)
        for name, is_original in (*names, *([(found.original, True)] if found.original else [])):
            other = path.with_name(name)
            told = path if is_original else other
            if told not in self._told:
                self._told |= {told}
                self._say(path, other, is_original=is_original)
                return

    def _say(self, path: Path, other: Path, *, is_original: bool) -> None:
        """Say which of the two a sync service made of the other."""
        made, of = (path, other) if is_original else (other, path)
        here = "This" if is_original else f"“{shown(made.name)}” beside this plan"
        words = f"{here} looks like a copy of “{shown(of.name)}” that a sync service made as two people saved at once."
        show, close = partial(self._show, other), partial(self._bar.take_back, SYNCED)
        choices = ((SHOW, show), (OPEN, partial(self.wanted.emit, other)), (CLOSE, close))
        self._bar.say(SYNCED, words, choices if other.exists() else choices[-1:])

    def _show(self, other: Path) -> None:
        """Show what is different in the other one."""
        try:
            found = plan_in(other, self._window)
        except Invalid as refused:
            dialogs.tell(self._window, f"“{shown(other.name)}” could not be read.", str(refused))
            return
        if found is not None:
            late = comparison()
            differing = late.differences(self._document.plan, found.plan)
            title = f"What is different in “{shown(other.name)}”"
            late.show_differences(title, ("Here", "There"), differing, self._window)
