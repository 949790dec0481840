"""Files read in a process beside the window, which nothing in them can stop; after a second it may be cancelled."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar, TypeVar, cast

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.apart import Apart, Job
from core.issues import Invalid
from ui.language import say
from ui.late import Opened
from ui.reading_order import Dialog
from ui.tasks import Task
from ui.zoom import pixels

PATIENCE_MS = 1000  # before anything is shown
NARROWEST = 360
PLAN, TABLES = Job("core.workbook", "load"), Job("core.workbook.tables", "read_table")

T = TypeVar("T")


class Readers:
    """The process that reads: one is kept ready, and gone with the program."""

    ready: ClassVar[Apart | None] = None

    @classmethod
    def warm(cls) -> None:
        """Have one ready."""
        reader = cls.take()
        reader.warm()
        cls.keep(reader)

    @classmethod
    def take(cls) -> Apart:
        """The one that is ready, for a while; else a new one."""
        reader, cls.ready = cls.ready, None
        if reader is None:
            reader = Apart(PLAN.module, TABLES.module)
            app = QCoreApplication.instance()
            if app is not None:
                app.aboutToQuit.connect(reader.leave)
        return reader

    @classmethod
    def keep(cls, reader: Apart) -> None:
        """Keep one for the next file, unless there is one."""
        if cls.ready is None:
            cls.ready = reader
        else:
            reader.leave()


def steps(job: Job, path: Path) -> Iterator[Any]:
    """Read a file as steps for a task: nothing again and again, and last what was read.

    Start-up reason of the late import: what is read comes as values of that package, which takes half a second, beside
    the window and while the file is read.

    Raises:
        Invalid: it could not be read, or took too much.
    """
    reader = Readers.take()
    try:
        reader.warm()
        import_module(job.module)
        yield from reader.steps(job, path)
    finally:
        Readers.keep(reader)


def plan_in(path: Path, parent: QWidget) -> Opened | None:
    """Read a plan while the window waits; nothing if somebody did not want to wait any longer.

    Raises:
        Invalid: the file cannot be read; the sentence says why.
    """
    return waited(steps(PLAN, path), f"Reading “{path.name}”…", parent)


def waited(work: Iterator[T], words: str, parent: QWidget) -> T | None:
    """Walk to the end of some work while nothing can be typed or clicked but, after a second, Cancel.

    Returns:
        The last step, or nothing where it was cancelled, the program ends, or the mistake is ours.

    Raises:
        Invalid: of the work.
    """
    waiting = _Waiting(work, words, parent)
    try:
        waiting.wait()
    finally:
        waiting.task.cancel()
        waiting.deleteLater()
    if waiting.refusal:
        raise Invalid(waiting.refusal)
    return cast("T | None", waiting.found)


class _Waiting(QObject):
    """Waits for a task: at first without a sign, then with a dialog."""

    def __init__(self, work: Iterator[object], words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.found: Any = None
        self.refusal = ""
        self._is_over = False
        self._loop = QEventLoop(self)
        self._dialog = _Dialog(words, parent)
        pool = QThreadPool(self)  # its own: in that of the program somebody may be drawing worlds
        self.task = Task(work, self, pool)
        self.task.done.connect(self._take)
        self.task.failed.connect(self._refuse)

    def wait(self) -> None:
        """Return when there is something, or nobody wants it any more."""
        QTimer.singleShot(PATIENCE_MS, self._loop, lambda: self._loop.exit(1))
        is_long = self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents) == 1
        if is_long and not self._is_over:  # it may have ended in the same turn
            self._dialog.exec()
        self._dialog.deleteLater()

    def _take(self, found: object) -> None:
        self.found = found
        self._end()

    def _refuse(self, sentence: str) -> None:
        self.refusal = sentence
        self._end()

    def _end(self) -> None:
        self._is_over = True
        self._loop.exit(0)
        self._dialog.accept()


class _Dialog(Dialog):
    """Says what is waited for, and offers not to."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Headwater")
        self.setMinimumWidth(pixels(NARROWEST))
        label, bar, cancel = QLabel(say(words), self), QProgressBar(self), QPushButton(say("Cancel"), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(say("Reading"))
        cancel.setToolTip(say("Do not read this file; the plan at hand stays as it is"))
        cancel.setAutoDefault(False)  # what was typed while nothing was shown is no answer
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 16)
        column.setSpacing(12)
        column.addWidget(label)
        column.addWidget(bar)
        column.addLayout(buttons)
