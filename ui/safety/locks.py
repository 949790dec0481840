"""Who has a plan open: one lock for Headwaters, one that LibreOffice understands, and a look at Excel's."""

from __future__ import annotations

import getpass
import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from core.safety import lock_files
from core.safety.holders import (
    HEADWATER,
    SOMEBODY,
    Holder,
    excel_holder,
    excel_lock,
    office_holder,
    office_lock,
    office_words,
    own_lock,
)
from ui.today import changed_at, moment


class Lock:
    """Says beside a plan that it is open here. Qt's lock decides between Headwaters; no age makes it void."""

    def __init__(self, path: Path) -> None:
        self.target = Path(os.path.realpath(path))
        folder, name = self.target.parent, self.target.name
        self._own, self._office = folder / own_lock(name), folder / office_lock(name)
        self._excel = folder / excel_lock(name)
        self._lock = QLockFile(str(self._own))
        self._lock.setStaleLockTime(0)
        self._said, self._told = b"", b""

    @property
    def is_held(self) -> bool:
        """Whether it says so now; where no file can be made, it cannot."""
        return self._lock.isLocked()

    @property
    def is_lost(self) -> bool:
        """Whether somebody else has taken it over."""
        return self.is_held and lock_files.said_in(self._own) not in (self._said, None)

    @property
    def is_free(self) -> bool:
        """Whether nobody says that the plan is open; asking changes nothing."""
        return not self.is_held and lock_files.said_in(self._own) is None and self._other() is None

    def take(self, *, over: bool = False) -> Holder | None:
        """Hold it, or return who else has the plan open; `over` takes it from them."""
        if over:
            lock_files.remove(self._own)
            lock_files.remove(self._office)
        if not self._lock.tryLock(0):
            is_held = self._lock.error() == QLockFile.LockError.LockFailedError
            return self._headwater() if is_held else self._other()
        other = None if over else self._other()
        if other is not None:
            self._lock.unlock()
            return other
        self._said = lock_files.said_in(self._own) or b""
        self._tell()
        return None

    def leave(self) -> None:
        """Hold it no longer; what somebody else has put in its place stays."""
        if self._told and lock_files.said_in(self._office) == self._told:
            lock_files.remove(self._office)
        if self.is_held:
            now = lock_files.said_in(self._own)
            if now is None:
                lock_files.make(self._own, b"")  # Qt removes it by its name, and complains where there is none
            self._lock.unlock()
            if now not in (self._said, None):
                lock_files.make(self._own, now or b"")
        self._said = self._told = b""

    def _tell(self) -> None:
        """Say it in LibreOffice's way too."""
        user = ""
        with suppress(OSError, KeyError, ImportError):  # a process may belong to nobody who has a name
            user = getpass.getuser()
        words = office_words(Holder(HEADWATER, user, QSysInfo.machineHostName(), moment(), os.getpid()))
        if lock_files.said_in(self._office) is not None:
            lock_files.remove(self._office)  # of a Headwater that was ended: others were asked about before
        self._told = words if lock_files.make(self._office, words) else b""

    def _headwater(self) -> Holder:
        """The Headwater that holds the lock: who, where, since when."""
        _, host, _ = self._lock.getLockInfo()
        said = office_holder(lock_files.said_in(self._office) or b"")
        if said.program == HEADWATER and said.where == host:
            return said
        return replace(_of_file(self._own, HEADWATER), where=host)

    def _other(self) -> Holder | None:
        """Another program that has the plan open, or a Headwater whose own lock cannot be seen from here."""
        said = lock_files.said_in(self._office)
        if said is not None:
            found = office_holder(said)
            is_left = found.program == HEADWATER and found.where == QSysInfo.machineHostName()
            if not is_left or not self._lock.isLocked():
                return found if found.since else replace(found, since=changed_at(self._office))
        said = lock_files.said_in(self._excel)
        return None if said is None else replace(excel_holder(said), since=changed_at(self._excel))


def _of_file(path: Path, program: str) -> Holder:
    """What the file of a lock tells by itself: whose it is and since when."""
    owner = SOMEBODY
    with suppress(OSError, KeyError, NotImplementedError):
        owner = path.owner()
    return Holder(program, owner, "", changed_at(path))
