"""Into a file: whether somebody has it open already, and what is done then."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from core.safety.holders import Holder
from core.safety.names import shown
from ui import dialogs
from ui.safety.locks import Lock
from ui.today import moment

READ_ONLY, COPY, TAKE_OVER, CANCEL = "Open read-only", "Open a copy", "Take over", "Cancel"
PROTECTED = "it is protected against writing"


@dataclass(frozen=True, slots=True)
class Entry:
    """How a file is opened: with its lock, why it must not be written, and as a plan without a file.

    The lock may be held by others, or here before.
    """

    lock: Lock
    read_only: str = ""
    is_copy: bool = False
    is_taken: bool = False
    was_here: bool = False

    def turn_back(self) -> None:
        """Open it after all not."""
        if not self.was_here:
            self.lock.leave()


def entered(path: Path, parent: QWidget) -> Entry | None:
    """Hold a file, or ask what to do where somebody else does; nothing where it is not to be opened."""
    lock, is_over = Lock(path), False
    while (holder := lock.take(over=is_over)) is not None:
        answer = dialogs.ask(
            parent,
            f"“{shown(path.name)}” is open {holder.words(moment())}.",
            "Read-only and as a copy you can look at it and change it, but not save over it. Take it over only if "
            "nobody works on it there any more; the other program will not be told, and may still save.",
            (READ_ONLY, COPY, TAKE_OVER, CANCEL),
        )
        if answer == CANCEL:
            return None
        if answer in (READ_ONLY, COPY):
            return Entry(lock, open_there(holder), is_copy=answer == COPY, is_taken=True)
        is_over = True
    return Entry(lock, PROTECTED if is_protected(path) else "")


def open_there(holder: Holder) -> str:
    """Why a file is not written: who has it open."""
    return f"it is open {holder.words(moment())}"


def is_protected(path: Path) -> bool:
    """Whether a file may not be written over."""
    try:
        return not path.stat().st_mode & 0o222 or not os.access(path, os.W_OK)
    except OSError:
        return False
