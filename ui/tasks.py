"""Work beside the window: a generator is walked in Qt's thread pool, and told about in the thread of the window."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import suppress
from threading import Event
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThreadPool, Signal, SignalInstance, Slot

from core.issues import Invalid


class _Walk(QObject):
    """Walks in the thread of the pool. It is the program's, for it may outlive the task that listens.

    The thread that walks must not be the one that takes it away: it would do so while the window takes away the task.
    """

    step = Signal(object)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, steps: Iterator[object], program: QCoreApplication) -> None:
        super().__init__(program)
        self.stop = Event()
        self._steps = steps

    def go(self) -> None:
        """Take step after step, to the end or until told to stop."""
        last = None
        try:
            for last in self._steps:
                if not self._say(self.step, last):
                    return
            self._say(self.done, last)
        except Invalid as refused:
            self._say(self.failed, str(refused))
        except Exception:
            self._say(self.failed, "")
            raise
        finally:
            if isinstance(self._steps, Generator):
                self._steps.close()  # what it holds is let go now, and in this thread
            with suppress(RuntimeError):  # taken away with the program
                self.deleteLater()

    def _say(self, signal: SignalInstance, value: object) -> bool:
        """Emit a signal, unless told to stop: at the end of the program Qt takes this object away."""
        if self.stop.is_set():
            return False
        try:
            signal.emit(value)
        except RuntimeError:  # taken away between the question and the answer
            return False
        return True


class Task(QObject):
    """Walks a generator in the pool, from the moment the task is made.

    `step` carries what the generator yields, and `done` the last of it; `failed` carries the sentence of an `Invalid`,
    or nothing where the mistake is ours: `sys.excepthook` has that one. A task that is cancelled, or whose parent is
    gone, says nothing more, and the generator is asked for no further step. The pool is that of the program unless
    another is given.
    """

    step = Signal(object)
    done = Signal(object)
    failed = Signal(str)

    def __init__(self, steps: Iterator[object], parent: QObject, pool: QThreadPool | None = None) -> None:
        super().__init__(parent)
        app = cast("QCoreApplication", QCoreApplication.instance())
        walk = _Walk(steps, app)
        self._stop = walk.stop
        queued = Qt.ConnectionType.QueuedConnection
        walk.step.connect(self._tell_step, queued)
        walk.done.connect(self._tell_done, queued)
        walk.failed.connect(self._tell_failed, queued)
        self.destroyed.connect(self._stop.set)
        app.aboutToQuit.connect(self.cancel)  # the program waits for the pool before it ends
        (pool or QThreadPool.globalInstance()).start(walk.go)

    @Slot()
    def cancel(self) -> None:
        """Ask for no further step; where all is said already, nothing happens."""
        if not self._stop.is_set():
            self._stop.set()
            self.deleteLater()

    @Slot(object)
    def _tell_step(self, value: object) -> None:
        if not self._stop.is_set():
            self.step.emit(value)

    @Slot(object)
    def _tell_done(self, last: object) -> None:
        self._tell_last(self.done, last)

    @Slot(str)
    def _tell_failed(self, sentence: str) -> None:
        self._tell_last(self.failed, sentence)

    def _tell_last(self, signal: SignalInstance, value: object) -> None:
        """Say the last word, and go."""
        if not self._stop.is_set():
            self.cancel()
            signal.emit(value)
