"""Whether a file is still the one that was read: a hash of all of it, whatever its time and size say."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from pathlib import Path
from typing import Final

MISSING: Final = ""
PIECE: Final = 1 << 20  # bytes read at a time
BROKEN: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    EOFError,
    OSError,
    RuntimeError,
    ValueError,
    zlib.error,
)


def mark(content: bytes) -> str:
    """The mark of a file with this content."""
    return hashlib.sha256(content).hexdigest()


def mark_of(path: Path) -> str:
    """The mark of a file as it is now, `MISSING` where there is none.

    Raises:
        OSError: there is one that cannot be read.
    """
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                digest.update(piece)
    except (FileNotFoundError, NotADirectoryError):
        return MISSING
    return digest.hexdigest()


def is_whole(path: Path) -> bool:
    """Whether a workbook is all there: a half-written one has no list of its parts, or parts with other sums."""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.testzip() is None
    except BROKEN:
        return False
