"""Folders and files that only their owner can look into."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

FOLDER_MODE, FILE_MODE = 0o700, 0o600
PIECE = 1 << 20  # bytes read at a time


def private_folder(folder: Path) -> Path:
    """Return a folder of ours that nobody else may enter, made where it is not there.

    Raises:
        OSError: it cannot be made.
    """
    folder.mkdir(FOLDER_MODE, parents=True, exist_ok=True)
    folder.chmod(FOLDER_MODE)
    return folder


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file's content as it is now; empty where it cannot be read."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                digest.update(piece)
    except OSError:
        return ""
    return digest.hexdigest()


class Appended:
    """A new private file that only ever grows; the one place beside `core.workbook.disk` that writes into files.

    Raises:
        OSError: there is such a file already, or none can be made.
    """

    def __init__(self, path: Path) -> None:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        self.path = path
        self._file = os.open(path, flags | getattr(os, "O_BINARY", 0), FILE_MODE)

    def write(self, content: bytes) -> None:
        """Hand everything to the system, where it outlives this program.

        Raises:
            OSError: not all of it was taken; what stands at the end is torn.
        """
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(self._file, rest) :]

    def sync(self) -> None:
        """Have it on the disk itself.

        Raises:
            OSError: the disk did not take it.
        """
        os.fsync(self._file)

    def close(self) -> None:
        """Write nothing more."""
        os.close(self._file)
