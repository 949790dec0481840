"""Brings back what was left unsaved: as unsaved changes, never into a file, never mixed with what others saved."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from core.kinds import LONGEST_TEXT
from core.plan import Plan
from ui import dialogs
from ui.document import Document
from ui.safety.journal import Journal
from ui.safety.remains import Left, Remains
from ui.safety.words import fits

STEP = "recover unsaved work"
COPY = " (recovered copy)"
LATER, CLOSE = "Later", "Close"
NOTHING = "There is no unsaved work to recover."


class Opening(Protocol):
    """Who opens files, and asks what becomes of unsaved changes."""

    def open_path(self, path: Path) -> None:
        """Open a plan, unless the one at hand must not be left."""

    def may_leave(self) -> bool:
        """Ask what becomes of unsaved changes; return whether the document may go."""


class Recovery:
    """Offers what was left in a folder, and opens it."""

    def __init__(self, document: Document, journal: Journal, files: Opening, parent: QWidget) -> None:
        self._document, self._journal, self._files, self._parent = document, journal, files, parent
        self.show_page: Callable[[str], None] = lambda _: None

    def offer(self) -> bool:
        """At the start: ask about work of a program that died; return whether some was recovered."""
        remains = Remains(self._journal.folder)
        try:
            remains.sweep(time.time())
            left = tuple(each for each in remains.look() if not each.is_discarded)
            return bool(left) and self._ask(remains, left, LATER)
        finally:
            remains.release()

    def ask(self) -> None:
        """At any time: ask about all unsaved work, also what was discarded in the last thirty days."""
        remains = Remains(self._journal.folder)
        try:
            left = remains.look()
            if left:
                self._ask(remains, left, CLOSE)
            else:
                dialogs.inform(self._parent, NOTHING, "Discarded changes are kept for 30 days.")
        finally:
            remains.release()

    def take(self, remains: Remains, left: Left) -> bool:
        """Recover what is held; its journal goes when the one of the document holds all of it."""
        if not self.recover(left):
            return False
        if self._journal.flush():
            remains.discard(left) if left.story.is_spoiled else remains.remove(left.path)
        return True

    def recover(self, left: Left) -> bool:
        """Open what was left as unsaved changes; return whether it is open."""
        story = left.story
        plan = story.plan
        if fits(left):
            path = Path(story.base.path)
            self._files.open_path(path)
            is_there = self._document.path == path or self._document.plan == story.base.plan  # or opened as a copy
            if self._document.is_modified or not is_there:
                return False  # it was not opened, which was told
        elif self._files.may_leave():
            self._document.begin(story.base.plan)
            plan = _named(plan) if story.base.path else plan
        else:
            return False
        self._journal.begin(continues=left.path.stem)
        self._document.file_issues += story.issues
        self._document.replace(plan, STEP)
        self.show_page(story.page)
        return True

    def _ask(self, remains: Remains, left: tuple[Left, ...], last: str) -> bool:
        """Show the dialog and do what was wanted.

        Start-up reason of the late imports: there is seldom anything to recover.
        """
        made: Any = import_module("ui.safety.recovery_dialog")
        dialog = made.RecoveryDialog(left, self._parent, last=last)
        dialog.exec()
        chosen, discarded = dialog.chosen, dialog.discarded
        dialog.deleteLater()
        for each in discarded:
            remains.discard(each)
        return chosen is not None and self.take(remains, chosen)


def _named(plan: Plan) -> Plan:
    """The plan as a copy, by its title."""
    title = plan.general.title[: LONGEST_TEXT - len(COPY)] + COPY
    return replace(plan, general=replace(plan.general, title=title))
