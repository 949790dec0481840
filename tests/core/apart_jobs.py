"""What a process of its own is asked to do in tests: end well, badly, or not at all."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from core.issues import Invalid


def words(path: Path) -> str:
    """End well."""
    return path.read_text(encoding="utf-8")


def refuse(path: Path) -> str:
    """Refuse the file."""
    raise Invalid(f"{path.name} is not what it seems; ask for another.")


def fill(_: Path) -> int:
    """Take much memory, a piece at a time."""
    return len([b"x" * 1_000_000 for _ in range(3_000)])


def large(_: Path) -> bytes:
    """Give back much at once."""
    return bytes(60_000_000)


def wait(path: Path) -> str:
    """Say that it has begun, and never end."""
    path.write_text("begun", encoding="utf-8")
    while True:
        time.sleep(0.01)


def die(_: Path) -> None:
    """Die as a fault in a library would."""
    os.kill(os.getpid(), signal.SIGSEGV)


def leave(_: Path) -> None:
    """End as a process that took too much memory on a Mac."""
    os._exit(97)


def mistake(_: Path) -> None:
    """Make a mistake."""
    raise KeyError("secret")
