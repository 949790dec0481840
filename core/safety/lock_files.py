"""Files that say who has another one open: made only where there is none, never written over, small and soon gone.

Besides `core.workbook.disk` the one place that makes files: what counts of a lock is that it is there, not that it
outlives a power cut.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from core.safety.holders import LONGEST_LOCK

FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
READABLE: Final = 0o644  # others are to see who it is


def said_in(path: Path) -> bytes | None:
    """What a lock file says; nothing where there is none, no words where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(LONGEST_LOCK)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        return b""


def make(path: Path, content: bytes) -> bool:
    """Make a lock file; whether it is made, for there may be one, or none may be made there."""
    try:
        file = os.open(path, FLAGS, READABLE)
    except OSError:
        return False
    try:
        os.write(file, content)
    except OSError:
        remove(path)
        return False
    finally:
        os.close(file)
    return True


def remove(path: Path) -> None:
    """Remove a lock file where that can be done."""
    with suppress(OSError):
        path.unlink()
