"""A file others may change while it is open here: looked at when the system hints, when the window is back, in turns.

The system forgets a file that is replaced, so its folder is watched too; drives of other machines send no hints, so it
is looked at from time to time. What is found is told once the same was seen twice, half a second apart, and is whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QFileSystemWatcher, QObject, QSysInfo, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from core.safety.marks import MISSING, is_whole, mark_of
from core.safety.sync_copies import copies_of, original_of
from ui.tasks import Task

POLL_MS = 30_000
APART_MS = 500  # between the two looks that must find the same
SOON_MS = 20  # after a hint: there are several for one change


@dataclass(frozen=True, slots=True)
class Look:
    """What one look found: the mark of the file, whether it is whole, and what a sync service has made of it, by name.

    `copies` are beside it and made of it; `original` is what it was made of itself.
    """

    mark: str
    is_whole: bool = True
    copies: tuple[str, ...] = ()
    original: str = ""


class Watching(QObject):
    """Looks at one file. `settled` says that something else lies still there than what is `known` of it."""

    settled = Signal(object)
    seen = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.known = ""
        self._path: Path | None = None
        self._last: Look | None = None
        self._task: Task | None = None
        self._asked_again = False
        self._pool = QThreadPool(self)
        self._watcher = QFileSystemWatcher(self)
        self._poll = QTimer(self, interval=POLL_MS)
        self._soon = QTimer(self, singleShot=True)
        self._watcher.fileChanged.connect(self._hint)
        self._watcher.directoryChanged.connect(self._hint)
        self._poll.timeout.connect(self.look)
        self._soon.timeout.connect(self.look)
        app = cast("QGuiApplication", QGuiApplication.instance())
        app.applicationStateChanged.connect(self._return)

    def begin(self, path: Path | None, known: str) -> None:
        """Look at a file from now on, of which this mark is known; at none where there is no path."""
        self._leave()
        self._path, self.known = path, known
        if path is not None:
            self._poll.start()
            self.look()

    def look(self) -> None:
        """Look at the file now, beside the window."""
        if self._path is None:
            return
        if self._task is not None:
            self._asked_again = True
            return
        self._watch()
        self._task = Task(looks(self._path), self, self._pool)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._rest)

    def _hint(self) -> None:
        self._watch()
        if not self._soon.isActive():
            self._soon.start(SOON_MS)

    def _return(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _watch(self) -> None:
        """Watch file and folder, anew where the system has forgotten them."""
        if self._path is not None:
            watched = {*self._watcher.files(), *self._watcher.directories()}
            for each in (self._path, self._path.parent):
                if str(each) not in watched and each.exists():
                    self._watcher.addPath(str(each))

    def _take(self, found: Look | None) -> None:
        """Tell what lies still; look again soon at what may still be written."""
        self._task = None
        if found is None:  # it could not be read; the next hint or turn comes
            return
        last, self._last = self._last, found
        self.seen.emit(found)
        if self._asked_again or (found.mark != self.known and (last is None or last.mark != found.mark)):
            self._asked_again = False
            self._soon.start(APART_MS)
        elif found.mark != self.known and (found.is_whole or found.mark == MISSING):
            self.settled.emit(found)

    def _rest(self) -> None:
        self._task = None

    def _leave(self) -> None:
        for timer in (self._poll, self._soon):
            timer.stop()
        if self._task is not None:
            self._task.cancel()
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._task, self._last, self._asked_again = None, None, False


def looks(path: Path) -> Iterator[Look]:
    """Look at a file and its neighbours as work beside the window; of one that cannot be read nothing is said."""
    names: tuple[str, ...] = ()
    try:
        mark = mark_of(path)
    except OSError:
        return
    with suppress(OSError):  # a folder that is gone has no neighbours in it
        names = tuple(each.name for each in path.parent.iterdir())
    host = QSysInfo.machineHostName()
    copies, original = copies_of(path.name, names, host), original_of(path.name, names, host)
    yield Look(mark, mark != MISSING and is_whole(path), copies, original)
