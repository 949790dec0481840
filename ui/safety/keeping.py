"""When earlier versions are kept: before a file is written over, and before a large change of the plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtWidgets import QWidget

from core.plan import Plan
from core.safety.extent import is_large
from ui.document import Document, Step
from ui.history import Command
from ui.reading import waited
from ui.safety.backups import LARGE, OPENED, SAVED, Backups, keeping
from ui.source import Source
from ui.tasks import Task

SMALL = 1_000_000  # bytes that are copied at once, in a hundredth of a second; more are beside the window


class Keeping(QObject):
    """Keeps earlier versions of one document's file; `refused` says why one was not kept beside the window."""

    refused = Signal(str)

    def __init__(self, document: Document, data: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._data = document, data
        self._is_first = True
        self._seen: Command | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # one after the other: they are numbered
        document.changed.connect(self._look)

    def backups(self, path: Path) -> Backups:
        """The earlier versions of the plan at a path."""
        return Backups(self._data, path)

    def begin(self) -> None:
        """Keep what is in the file whatever was kept just before: it was opened, or others have written it."""
        self._is_first = True

    def before_writing(self, path: Path, parent: QWidget) -> str:
        """Keep what a saving is going to replace; returns what to say where that did not work."""
        why = OPENED if self._is_first or path != self._document.path else SAVED
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return ""
        except OSError as failed:
            return refusal(failed.strerror or "it cannot be read")
        work = keeping(self.backups(path), content, why)
        problem = next(work) if len(content) <= SMALL else waited(work, f"Keeping “{path.name}” as it was…", parent)
        if problem is None:
            problem = "nobody waited for it"
        self._is_first = self._is_first and bool(problem)
        return refusal(problem) if problem else ""

    def aside(self, plan: Plan) -> None:
        """Keep a plan as it was before something large, beside the window."""
        path, source = self._document.path, self._document.source
        if path is not None:
            task = Task(made_and_kept(source, plan, self.backups(path)), self, self._pool)
            task.failed.connect(lambda why: self.refused.emit(refusal(why)))

    def _look(self) -> None:
        """Keep the plan as it was before the last step, if that was a large one."""
        history = self._document.history
        last = history.command(history.index() - 1) if history.index() else None
        if last is self._seen or history.index() != history.count():
            return
        self._seen = last
        if isinstance(last, Step) and is_large(last.before, last.after):
            self.aside(last.before)


def made_and_kept(source: Source, plan: Plan, backups: Backups) -> Iterator[bool]:
    """Make the file of a plan as it was and keep it, as work beside the window."""
    yield backups.keep(source.earlier(plan).content, LARGE)


def refusal(why: str) -> str:
    """What to say where an earlier version could not be kept."""
    return f"The version before this one could not be kept: {why.rstrip('.')}."
