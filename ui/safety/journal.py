"""Watches a document, and has each of its steps on disk before a second is over, beside the thread of the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from core.journal.story import Base, Told
from ui.document import Document
from ui.safety.private import hash_of
from ui.safety.writing import Writer
from ui.today import now

FOLDER = "journals"
SYNC_MS = 1000  # after a step until the disk itself is asked to have it
RETRY_MS = 5000
PATIENCE_MS = 1000  # how long a flush may take


class Journal(QObject):
    """The journal of one document. Nothing of it is waited for: plans are values, so another thread may write them."""

    failed = Signal(str)
    _refused = Signal(str)  # of the thread that writes

    def __init__(
        self, document: Document, folder: Path, page: Callable[[], str] = str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.folder = folder
        self._document, self._page = document, page
        self._plan, self._index, self._seen = document.plan, 0, ""
        self._writer = Writer(folder, self._hand_over)
        self._refused.connect(self._tell)
        self._hand = QThreadPool(self)  # one thread: what is asked first is written first
        self._hand.setMaxThreadCount(1)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._sync)
        self._later = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._later.timeout.connect(self._retry)
        document.begun.connect(lambda: self.begin())  # noqa: PLW0108 - a signal hands over nothing
        document.saved.connect(lambda: self.begin(keep=False))
        document.changed.connect(self._record)
        self.begin()

    def begin(self, *, keep: bool = True, continues: str = "") -> None:
        """Begin with the document as it is; what was not saved of the one before was discarded by somebody, or saved.

        `continues` names the journal that is being recovered: from the first step on this one stands in its place.
        """
        document = self._document
        path = document.path
        self._plan, self._index = document.plan, document.history.index()
        source = (str(path.absolute()), hash_of(path)) if path else ("", "")
        base = Base(document.plan, *source, continues)
        self._hand.start(lambda: self._writer.begin(base, keep=keep))

    def turn(self) -> None:
        """Take notice of the page that is seen."""
        page = self._page()
        if page != self._seen:
            self._seen = page
            self._hand.start(lambda: self._writer.turn(page))

    def flush(self) -> bool:
        """Wait until everything is on the disk itself, at most a second; return whether it is."""
        self._hand.start(self._writer.sync)
        return self._hand.waitForDone(PATIENCE_MS) and not self._writer.refusal

    def end(self) -> None:
        """End the journal: the document is left for good, by somebody who knew what is not saved."""
        self._hand.start(lambda: self._writer.end(keep=True))
        self._hand.waitForDone(PATIENCE_MS)

    def _record(self) -> None:
        history, plan = self._document.history, self._document.plan
        back, self._index = history.index() < self._index, history.index()
        if plan is self._plan:
            return
        self._plan = plan
        told = Told(now(), self._page(), history.redoText() if back else history.undoText(), is_undone=back)
        self._hand.start(lambda: self._writer.record(plan, told))
        if not self._soon.isActive():
            self._soon.start(SYNC_MS)

    def _sync(self) -> None:
        """Have the last steps on the disk itself."""
        self._hand.start(self._writer.sync)

    def _hand_over(self, refusal: str) -> None:
        """Tell the thread of the window that something could not be written, if there still is a window."""
        with suppress(RuntimeError):
            self._refused.emit(refusal)

    def _tell(self, refusal: str) -> None:
        self.failed.emit(f"Changes cannot be kept for recovery ({refusal}). Save the plan soon.")
        self._later.start()

    def _retry(self) -> None:
        self._hand.start(self._writer.retry)
        self._soon.start(SYNC_MS)
