"""What is found out about a document beside the window: once somebody asks, and some time after the last edit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.results import Results
from ui.document import Document
from ui.tasks import Task


class Walking(QObject):
    """Walks to an answer step by step, of which the last is `found`; `changed` says that more is known, or none.

    It begins when nothing was edited for some time, and leaves what is on its way for a plan that is no more.
    """

    changed = Signal()

    def __init__(self, document: Document, quiet_ms: int, steps: Callable[[Results], Iterator[Any]]) -> None:
        super().__init__(document)
        self._document, self._steps = document, steps
        self._for: Results | None = None
        self._task: Task | None = None
        self.found: Any = None
        self._quiet = QTimer(self, singleShot=True, interval=quiet_ms)
        self._quiet.timeout.connect(self._start)
        document.changed.connect(self._drop)

    @property
    def is_walking(self) -> bool:
        """Whether more is to come."""
        return self._task is not None or self._quiet.isActive()

    def ask(self) -> None:
        """Find out about the document as it is now, unless that is known, on its way, or was stopped."""
        if self._for is self._document.results:
            return
        self.leave()
        self._for = self._document.results
        self._quiet.start()

    def leave(self) -> None:
        """Let go of what is on its way."""
        self._quiet.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def come(self, found: Any) -> None:
        """Take one more step of the answer."""
        self.found = found
        self.changed.emit()

    def take(self, found: Any) -> None:
        """Show what was found out elsewhere of the document as it is now."""
        self.leave()
        self._for, self.found = self._document.results, found
        self.changed.emit()

    def _drop(self) -> None:
        """Leave what is on its way, whichever page is seen; who shows it asks again."""
        if self._for is not self._document.results:
            self.leave()

    def _start(self) -> None:
        self._task = Task(self._steps(self._document.results), self)
        self._task.step.connect(self.come)
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._finish)

    def _finish(self) -> None:
        self.leave()
        self.changed.emit()
