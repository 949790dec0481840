"""Keeps the file of one document from being overwritten by mistake: its lock, what others do to it, what it was."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from core.safety.names import shown
from ui import dialogs
from ui.document import Document
from ui.late import Opened, workbook
from ui.safety.bar import Bar
from ui.safety.entering import PROTECTED, Entry, entered, is_protected, open_there
from ui.safety.keeping import Keeping
from ui.safety.late import restoring
from ui.safety.locks import Lock
from ui.safety.synced import SYNCED, Synced
from ui.safety.theirs import CONFLICT, TAKEN, Theirs
from ui.safety.watching import Look, Watching
from ui.tasks import Task

LOCKED, KEPT = "locked", "kept"
READ_ONLY = "This plan is read-only here:"
OTHERWISE = "Your plan is still here, with all changes. Save it under another name."
TAKEN_OVER = "somebody else has taken it over"
SAVE_AS, EDIT, CLOSE = "Save as…", "Edit it", "Close"


class Guard(QObject):
    """What is known of a document's file besides its plan. `wanted` asks for a file to be opened."""

    copy_asked = Signal()
    save_asked = Signal()
    wanted = Signal(object)

    def __init__(self, document: Document, data: Path, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._window = document, window
        self.bar = Bar(window)
        self.theirs = Theirs(document, self.bar, window)
        self.keeping = Keeping(document, data, self)
        self.synced = Synced(document, self.bar, window)
        self.watching = Watching(self)
        self.read_only = ""
        self._path: Path | None = None
        self._lock: Lock | None = None
        self._next: Lock | None = None
        self._waits = False
        _connect(self, document)

    @property
    def place(self) -> Path | None:
        """Where the plan is saved without asking for a place; none where it has none, or is read-only there."""
        return None if self.read_only else self._document.path

    @property
    def title(self) -> str:
        """What the plan is called in the title of its window."""
        path = self._document.path
        name = shown(path.name) if path else self._document.plan.general.title
        return f"{name} (read-only)" if self.read_only else name

    def enter(self, path: Path) -> Entry | None:
        """Hold a file that is to be opened, and ask where somebody has it open; nothing where it is not to be."""
        lock = self._lock
        if lock is not None and lock.is_held and lock.target == Lock(path).target:
            return Entry(lock, PROTECTED if is_protected(path) else "", was_here=True)
        return entered(path, self._window)

    def hold(self, entry: Entry, opened: Opened) -> None:
        """Go on with the file that was just opened into the document."""
        path = self._document.path
        if entry.is_copy or path is None:
            self._document.path = None
            self._document.begun.emit()
            self._document.changed.emit()
            return
        if self._lock is not None and self._lock is not entry.lock:
            self.leave()
        self._path, self._lock = path, entry.lock
        self._waits = entry.is_taken
        self.read_only = entry.read_only or opened.newer
        if self.read_only:
            entry.lock.leave()
            _tell_read_only(self)
        elif not entry.lock.is_held:
            entry.lock.take()
        self.keeping.begin()
        self.watching.begin(path, self._document.source.mark)
        Task(swept(path.parent), self)
        self._document.changed.emit()

    def may_write(self, path: Path) -> bool:
        """Whether a file may be written, which is held for that; told where it may not."""
        target, lock = Lock(path), self._lock
        if lock is not None and lock.target == target.target:
            if lock.is_lost:
                self._give_up()
            why = self.read_only
        else:
            holder = target.take()
            why = "" if holder is None else open_there(holder)
            self._next = target if holder is None else None
        if why:
            dialogs.tell(self._window, f"“{shown(path.name)}” was not saved: {why}.", OTHERWISE)
        return not why

    def written(self, path: Path, *, saved: bool) -> None:
        """Go on with the file that was just written, or as before where it was not."""
        lock, self._next = self._next, None
        if not saved:
            if lock is not None:
                lock.leave()
            return
        if lock is not None:
            self.leave()
            self._lock = lock
        if path != self._path:
            self._path = path
            self.watching.begin(path, self._document.source.mark)
            self._document.changed.emit()

    def leave(self) -> None:
        """Let go of the file: another one is opened, or none."""
        if self._lock is not None:
            self._lock.leave()
        self._lock, self._path, self.read_only = None, None, ""
        self.watching.begin(None, "")
        self.bar.take_back(LOCKED, KEPT, CONFLICT, TAKEN, SYNCED)

    def _follow(self) -> None:
        """Let go of a file that is no longer that of the document."""
        self.watching.known = self._document.source.mark
        if self._path is not None and self._document.path != self._path:
            self.leave()

    def _see(self, found: Look) -> None:
        """What a look tells besides that the file was changed."""
        if found.mark == self._document.source.mark:
            self.theirs.take_back()
        self.synced.tell(found)
        lock, path = self._lock, self._path
        if lock is not None and lock.is_lost and not self.read_only:
            self._give_up()
        elif lock is not None and path is not None and self._waits and lock.is_free:
            self._waits = False
            words = f"“{shown(path.name)}” is free now: nobody else has it open any more."
            self.bar.say(LOCKED, words, ((EDIT, partial(self.wanted.emit, path)), (CLOSE, self.bar.take_back)))

    def _give_up(self) -> None:
        """Write no more: somebody else does."""
        if self._lock is not None:
            self._lock.leave()
        self.read_only = TAKEN_OVER
        _tell_read_only(self)
        self._document.changed.emit()

    def restore(self) -> None:
        """Go on with an earlier version, if somebody chooses one."""
        restoring().restore(self._document, self.keeping, self._window)


def _tell_read_only(guard: Guard) -> None:
    """Say above the page why the plan cannot be saved where it is."""
    close = (CLOSE, partial(guard.bar.take_back, LOCKED))
    guard.bar.say(LOCKED, f"{READ_ONLY} {guard.read_only}.", ((SAVE_AS, guard.copy_asked.emit), close))


def swept(folder: Path) -> Iterator[int]:
    """Remove what interrupted savings have left in a folder, as work beside the window."""
    yield workbook().sweep(folder, time.time())


def _connect(guard: Guard, document: Document) -> None:
    document.changed.connect(guard._follow)  # noqa: SLF001 - the guard's own parts
    guard.watching.seen.connect(guard._see)  # noqa: SLF001
    guard.watching.settled.connect(lambda found: guard.theirs.offer(found, may_write=not guard.read_only))
    guard.theirs.kept.connect(guard.keeping.begin)
    guard.theirs.copy_asked.connect(guard.copy_asked)
    guard.theirs.save_asked.connect(guard.save_asked)
    guard.synced.wanted.connect(guard.wanted)
    guard.keeping.refused.connect(lambda why: guard.bar.say(KEPT, why, ((CLOSE, partial(guard.bar.take_back, KEPT)),)))
    app = QCoreApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(guard.leave)
