"""What is written down of a mistake of the program: its kind and its place, never its words, for those hold figures."""

from __future__ import annotations

import contextlib
import os
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from ui.safety.private import FILE_MODE
from ui.today import now

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 200_000  # bytes; longer notes begin anew
NEAR = 2  # parts of a path outside the program that are told; the rest may name a person


def note(mistake: BaseException, trace: TracebackType | None) -> str:
    """Return kind and place of a mistake, and of those that led to it, the last one first."""
    return "".join(f"{each}\n" for each in (now(), *_lines(mistake, trace)))


def _lines(mistake: BaseException, trace: TracebackType | None) -> Iterator[str]:
    seen: set[int] = set()
    after = ""
    cause: BaseException | None = mistake
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield f"{after}{type(cause).__name__}"
        for frame, line in traceback.walk_tb(trace):
            yield f"    {place(frame.f_code.co_filename)}:{line}"
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
        trace = None if cause is None else cause.__traceback__
        after = "after "


def place(file: str) -> str:
    """Return a file of the program by its path in it, any other by its last parts."""
    path = Path(file)
    inside = path.is_relative_to(ROOT)
    return (path.relative_to(ROOT) if inside else Path(*path.parts[-NEAR:])).as_posix()


def keep(path: Path, words: str) -> None:
    """Put a note at the end of a private file; where that is not possible there is none."""
    with contextlib.suppress(OSError):
        begun = path.is_file() and path.stat().st_size < LARGEST
        flags = os.O_WRONLY | os.O_CREAT | (os.O_APPEND if begun else os.O_TRUNC)
        with open(os.open(path, flags, FILE_MODE), "w", encoding="utf-8") as file:  # noqa: PTH123 - private at once
            file.write(words)
        path.chmod(FILE_MODE)
