"""What is found out about all combinations of a document, beside the window, for every page that shows any of it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.plan import Plan
from core.results import Results
from ui.document import Document
from ui.tasks import Task

QUIET_MS = 300  # after the last edit; nobody waits for it while typing

Comparison = Any  # a core.comparison.steps.Comparison; numpy comes with it, which the window does not need to show


class Comparing(QObject):
    """Walks through the combinations once somebody asks; `changed` says that more is known, or nothing any more."""

    changed = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self._document = document
        self._for: Results | None = None
        self._task: Task | None = None
        self.found: Comparison = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._start)
        document.changed.connect(self._drop)

    @property
    def is_current(self) -> bool:
        """Whether what is known is of the document as it is now."""
        return self.found is not None and self._for is self._document.results

    @property
    def is_walking(self) -> bool:
        """Whether more is to come."""
        return self._task is not None or self._quiet.isActive()

    def ask(self) -> None:
        """Find out about the document as it is now, unless that is known or on its way."""
        if self._for is self._document.results:
            return
        self._leave()
        self._for = self._document.results
        self._quiet.start()

    def _drop(self) -> None:
        """Leave what is on its way for a plan that is no more, whichever page is seen; who shows it asks again."""
        if self._for is not self._document.results:
            self._leave()

    def _leave(self) -> None:
        self._quiet.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _start(self) -> None:
        self._task = Task(_steps(self._document.plan), self)
        self._task.step.connect(self._take)
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._finish)

    def _take(self, found: Comparison) -> None:
        self.found = found
        self.changed.emit()

    def _finish(self) -> None:
        self._task = None
        self.changed.emit()


def _steps(plan: Plan) -> Iterator[Comparison]:
    """Import what it takes beside the window too."""
    late: Any = import_module("core.comparison.steps")
    yield from late.compared(plan)


def comparing(document: Document) -> Comparing:
    """Return what compares the combinations of a document, made when first asked for."""
    return document.findChild(Comparing) or Comparing(document)
