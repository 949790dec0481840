"""The journals that were left behind, each held by this program while it looks at them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from core.issues import Invalid
from core.journal.story import Story, story
from ui.safety.writing import DISCARDED, ENDING, LOCK, discard, held

UNREADABLE = ".unreadable"
KEPT_DAYS = 30
DAY = 86_400.0  # seconds


@dataclass(frozen=True, slots=True)
class Left:
    """One journal that nobody writes any more, and what it tells."""

    path: Path
    story: Story

    @property
    def is_discarded(self) -> bool:
        """Whether somebody did not want it."""
        return self.path.suffix == DISCARDED


class Remains:
    """Journals in a folder. Another window can neither write nor offer what is held here."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._locks: dict[str, QLockFile] = {}

    def look(self) -> tuple[Left, ...]:
        """Hold every journal that is left and return them, the youngest first; those of no use go."""
        found = sorted((each for path in self._paths() for each in self._left(path)), key=_age)
        followed = {each.story.base.continues for each in found if each.story.steps}
        for each in found:
            if each.path.stem in followed:
                self.remove(each.path)
        return tuple(each for each in found if each.path.stem not in followed)

    def discard(self, left: Left) -> None:
        """Keep a journal for thirty days without offering it at the start.

        Raises:
            OSError: it cannot be marked.
        """
        discard(left.path)
        self._release(left.path)

    def remove(self, path: Path) -> None:
        """Remove a journal that is held."""
        with contextlib.suppress(OSError):
            path.unlink()
        self._release(path)

    def release(self) -> None:
        """Hold none any more."""
        for lock in self._locks.values():
            lock.unlock()
        self._locks.clear()

    def sweep(self, now: float) -> None:
        """Remove what was discarded, or could not be read, more than thirty days ago."""
        for path in self._named(DISCARDED, UNREADABLE):
            with contextlib.suppress(OSError):
                if now - path.stat().st_mtime > KEPT_DAYS * DAY:
                    path.unlink()
        for path in self._named(LOCK):
            if not any(path.with_suffix(each).exists() for each in (ENDING, DISCARDED)):
                lock = held(path)
                if lock is not None:
                    lock.unlock()

    def clear(self) -> int:
        """Remove every journal but those that another window, or this one, is writing; return how many stay."""
        stay = 0
        for path in self._named(ENDING, DISCARDED, UNREADABLE):
            if self._hold(path):
                self.remove(path)
            else:
                stay += 1
        return stay

    def _named(self, *endings: str) -> list[Path]:
        try:
            return sorted(path for path in self._folder.iterdir() if path.suffix in endings)
        except OSError:
            return []

    def _paths(self) -> Iterator[Path]:
        """Journals that could be held and are still there."""
        for path in self._named(ENDING, DISCARDED):
            if self._hold(path):
                if path.is_file():
                    yield path
                else:  # another window had a look at it first
                    self._release(path)

    def _left(self, path: Path) -> Iterator[Left]:
        """What a journal tells, if it is worth keeping."""
        try:
            content = path.read_bytes()
            told = story(content)
        except (OSError, Invalid):  # of a later version: that one will offer it
            self._release(path)
            return
        if told is None and b"\n" in content:
            with contextlib.suppress(OSError):
                path.rename(path.with_suffix(UNREADABLE))
            self._release(path)
        elif told is None or told.is_idle:
            self.remove(path)
        else:
            yield Left(path, told)

    def _hold(self, path: Path) -> bool:
        if path.stem not in self._locks:
            lock = held(path)
            if lock is None:
                return False
            self._locks[path.stem] = lock
        return True

    def _release(self, path: Path) -> None:
        lock = self._locks.pop(path.stem, None)
        if lock is not None:
            lock.unlock()


def _age(left: Left) -> float:
    """For how long a journal has not been touched, the youngest first."""
    try:
        return -left.path.stat().st_mtime
    except OSError:
        return 0.0
