"""Writes the journal of one document after another; used by one thread at a time."""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from core.journal import lines
from core.journal.story import Base, Body, Told, opening, step, turned
from core.plan import Plan
from ui.safety.private import FILE_MODE, Appended, private_folder

HALF_MADE = 10.0  # seconds after which an empty lock is nobody's
ENDING, DISCARDED, LOCK = ".journal", ".discarded", ".lock"


def held(name: Path) -> QLockFile | None:
    """Return the lock of a journal, which this program now has; nothing where another one has it.

    However old a lock is, it is taken from nobody who may still be there; of one who died on this machine it is.
    """
    file = name.with_suffix(LOCK)
    lock = QLockFile(str(file))
    lock.setStaleLockTime(0)
    with contextlib.suppress(OSError):
        if file.stat().st_size == 0 and abs(time.time() - file.stat().st_mtime) > HALF_MADE:
            file.unlink()  # somebody was killed between making the lock and writing a name into it
    if not lock.tryLock(0):
        return None
    with contextlib.suppress(OSError):
        file.chmod(FILE_MODE)
    return lock


def discard(path: Path) -> None:
    """Mark a journal as discarded, from now on."""
    os.utime(path)
    path.rename(path.with_suffix(DISCARDED))


@dataclass
class _Open:
    """A journal that is written: its file and lock, the plan at its end, and how many records it has."""

    file: Appended
    lock: QLockFile | None
    plan: Plan
    records: int = 0

    def append(self, body: Body) -> None:
        """Write a record.

        Raises:
            OSError: it could not be written whole.
        """
        self.file.write(lines.line(self.records, body))
        self.records += 1

    def step(self, plan: Plan, told: Told) -> None:
        """Write a step, and remember where it led.

        Raises:
            OSError: it could not be written whole.
        """
        self.append(step(self.plan, plan, told))
        self.plan = plan

    def leave(self) -> None:
        """Write no more, and let others look at it."""
        self.file.close()
        if self.lock is not None:
            self.lock.unlock()

    def remove(self) -> None:
        """Take it away; what cannot be removed is seen to be of no use at the next start."""
        with contextlib.suppress(OSError):
            self.file.path.unlink()
        self.leave()


class Writer:
    """Writes what happens to one document; its file begins with the first step, for before there is nothing to lose.

    A failure is told in words, by `tell`, and kept in `refusal` until everything is written again: into a new file,
    whole from its first record. Until that stands, the file that could not be written to its end stays.
    """

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self.refusal = ""
        self._folder, self._tell = folder, tell
        self._base: Base | None = None
        self._open: _Open | None = None
        self._last: tuple[Plan, Told] | None = None

    def begin(self, base: Base, *, keep: bool) -> None:
        """Go on with another state of the document; what was not saved of the last one is kept, or not."""
        self.end(keep=keep)
        self._base = base

    def record(self, plan: Plan, told: Told) -> None:
        """Write a step: the plan after it."""
        self._last = plan, told
        if self._base is None:
            return
        try:
            if self._open is None or self.refusal:
                self._begin_file(self._base, plan, told)
            else:
                self._open.step(plan, told)
        except OSError as failed:
            self._refuse(failed)

    def retry(self) -> None:
        """Write the last step once more, if it could not be written."""
        if self.refusal and self._last is not None:
            self.record(*self._last)

    def turn(self, page: str) -> None:
        """Write that another page is seen, if there is a journal."""
        if self._open is not None and not self.refusal:
            try:
                self._open.append(turned(page))
            except OSError as failed:
                self._refuse(failed)

    def sync(self) -> None:
        """Have everything on the disk itself."""
        if self._open is not None and not self.refusal:
            try:
                self._open.file.sync()
            except OSError as failed:
                self._refuse(failed)

    def end(self, *, keep: bool) -> None:
        """End the journal: what was discarded is kept for a while, what was saved is not."""
        written, base = self._open, self._base
        self._open, self._base, self._last, self.refusal = None, None, None, ""
        if written is None or base is None:
            return
        if keep and written.plan != base.plan:
            with contextlib.suppress(OSError):  # then it stays as one of a program that died
                written.file.sync()
                discard(written.file.path)
            written.leave()
        else:
            written.remove()

    def _begin_file(self, base: Base, plan: Plan, told: Told) -> None:
        """A new file with its first record and its first step, in place of one that is torn.

        Raises:
            OSError: it could not be written; the torn one stays.
        """
        path = private_folder(self._folder) / f"{secrets.token_hex(8)}{ENDING}"
        lock = held(path)
        made = _Open(Appended(path), lock, base.plan)
        try:
            made.append(opening(base))
            made.step(plan, told)
        except OSError:
            made.remove()
            raise
        if self._open is not None:
            self._open.remove()
        self._open, self.refusal = made, ""

    def _refuse(self, failed: OSError) -> None:
        self.refusal = failed.strerror or type(failed).__name__
        self._tell(self.refusal)
