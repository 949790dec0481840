"""Worlds of a document drawn beside the window, in a process of their own so that nothing here waits for them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from core.plan import Plan
from core.results import Results
from ui.document import Document
from ui.today import now
from ui.walking import Walking

QUIET_MS = 600  # after the last edit; drawing takes seconds
PAUSE_MS = 400  # between two things that are said; a page takes some of it to show one
Told = Any  # a core.uncertainty.told.Told; numpy comes with it, which the window does not need to show


class News(QObject):
    """Tells that something is new: at once, or after a pause if something was told a moment ago."""

    told = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self._is_new = False

    def come(self) -> None:
        """Something is new."""
        self._is_new = True
        if not self._pause.isActive():
            self._tell()

    def drop(self) -> None:
        """Tell nothing of what came so far."""
        self._pause.stop()
        self._is_new = False

    def _tell(self) -> None:
        if self._is_new:
            self._is_new = False
            self.told.emit()
            self._pause.start()


class Simulating(Walking):
    """Draws the worlds of a document once somebody asks; `found` is what is `Told` of them."""

    def __init__(self, document: Document) -> None:
        super().__init__(document, QUIET_MS, _steps)
        self.is_stopped = False
        self._news = News(self)
        self._news.told.connect(self.changed)

    @property
    def is_current(self) -> bool:
        """Whether what is known is of the document as it is now."""
        return self.found is not None and self.found.results is self._document.results

    def ask(self) -> None:
        """Draw the worlds of the document as it is now, unless that is done, on its way, or was stopped."""
        if self._for is self._document.results:
            return
        self.is_stopped = False
        super().ask()
        self.changed.emit()

    def again(self) -> None:
        """Draw them from the beginning."""
        self._for = None
        self.ask()

    def stop(self) -> None:
        """Draw no more of them; what is known stays."""
        self.leave()
        self.is_stopped = True
        self.changed.emit()

    def leave(self) -> None:
        """Let go of what is on its way; all that is known is told with what comes next."""
        self._news.drop()
        super().leave()

    def come(self, found: Told) -> None:
        """Take more worlds, and tell of them when the page had time to show the last."""
        if found is self.found:
            return
        self.found = found
        self._document.report = found.report
        self._news.come()


class Workers:
    """The processes that draw for all windows: made with the first question, gone with the program."""

    executor: Any = None
    compiler: Any = None
    compiling: Any = None

    @classmethod
    def get(cls) -> Any:
        """Return the executor that draws."""
        if cls.executor is None:
            late: Any = import_module("core.uncertainty.executors")
            cls.executor = late.workers()
            app = QCoreApplication.instance()
            if app is not None:
                app.aboutToQuit.connect(cls.leave)
        return cls.executor

    @classmethod
    def compile(cls, plan: Plan) -> None:
        """Have the model compiled in a process of its own, for the next drawing, unless one is at it."""
        if cls.executor is None or (cls.compiling is not None and not cls.compiling.done()):
            return
        late: Any = import_module("core.uncertainty.executors")
        batches: Any = import_module("core.uncertainty.batches")
        cls.compiler = late.workers(1)
        cls.compiling = cls.compiler.submit(batches.prepare, plan)
        cls.compiler.shutdown(wait=False)  # it takes no more work, and its memory is free again when it is done

    @classmethod
    def leave(cls) -> None:
        """Let the processes go without waiting for what they do."""
        executor, cls.executor = cls.executor, None
        if executor is not None:
            executor.shutdown(wait=False, cancel_futures=True)


def _steps(results: Results) -> Iterator[Told]:
    """Import what it takes beside the window too; what is not compiled yet is compiled meanwhile."""
    late: Any = import_module("core.uncertainty.told")
    compiled: Any = import_module("core.compiled")
    is_possible = compiled.available()
    try:
        for found in late.told(results, Workers.get(), now()):
            yield found
            if is_possible and not found.worlds.is_compiled:
                Workers.compile(results.plan)
            is_possible = False
    except RuntimeError as refused:
        if "shutdown" not in str(refused):  # else the program ends, and nobody listens any more
            raise


def simulating(document: Document) -> Simulating:
    """Return what draws the worlds of a document, made when first asked for."""
    return document.findChild(Simulating) or Simulating(document)
