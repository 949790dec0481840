"""What the program remembers between two starts: plain words in one INI file, each checked when it is read."""

from __future__ import annotations

import os
import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from ui import theme

FOLDER_VARIABLE = "HEADWATER_SETTINGS"
FILE = "headwater.ini"
MOST_RECENT = 10
LONGEST_GEOMETRY = 4096  # signs
_ENCODED = re.compile(r'[=,]\s*"?@[A-Za-z]+\(')  # a value Qt would decode; we write words only


def folder_of(stated: str | None = None) -> Path:
    """Return the folder of settings: the stated one, the one the environment names, else the system's own."""
    named = stated or os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)) / "headwater"


class Settings:
    """Recent files, theme, window geometry, last page and folder; what cannot be used is taken as not there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        file = folder / FILE
        _refuse_encoded(file)
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files opened or saved last, the newest first."""
        words = (self._read(f"recent/{number}") for number in range(1, MOST_RECENT + 1))
        paths = (Path(word) for word in words if word and "\0" not in word)
        return tuple(dict.fromkeys(path for path in paths if path.is_absolute()))

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones, and its folder in mind."""
        path = path.absolute()
        _write_recent(self._kept, (path, *(old for old in self.recent if old != path)))
        self.keep_folder(path.parent)

    def keep_folder(self, folder: Path) -> None:
        """Keep a folder in mind for the next file dialog."""
        self._kept.setValue("last/folder", str(folder.absolute()))

    def forget(self, path: Path | None = None) -> None:
        """Take a file from the recent ones; all of them when none is named."""
        _write_recent(self._kept, tuple(old for old in self.recent if path not in (None, old)))

    @property
    def theme(self) -> str:
        """The name of the chosen theme."""
        name = self._read("look/theme")
        return name if name in theme.names() else theme.USUAL

    def keep_theme(self, name: str) -> None:
        """Remember the chosen theme."""
        self._kept.setValue("look/theme", name)

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size, as Qt writes it; empty when there is none."""
        word = self._read("window/geometry")
        if len(word) > LONGEST_GEOMETRY or not all(sign in "0123456789abcdef" for sign in word):
            return QByteArray()
        return QByteArray.fromHex(word.encode("ascii"))

    @property
    def page(self) -> str:
        """The page that was seen last; empty when there was none."""
        return self._read("last/page")

    def keep_place(self, geometry: QByteArray, page: str) -> None:
        """Remember where the window is, and which page is seen."""
        self._kept.setValue("window/geometry", bytes(geometry.data()).hex())
        self._kept.setValue("last/page", page)

    @property
    def documents(self) -> Path:
        """The folder to begin with in file dialogs: the last one while it is there, else the user's documents."""
        last = self._read("last/folder")
        if last and "\0" not in last and Path(last).is_dir():
            return Path(last)
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _read(self, key: str) -> str:
        value = self._kept.value(key)
        return value if isinstance(value, str) else ""


def _write_recent(kept: QSettings, paths: tuple[Path, ...]) -> None:
    kept.remove("recent")
    for number, path in enumerate(paths[:MOST_RECENT], 1):
        kept.setValue(f"recent/{number}", str(path))


def _refuse_encoded(file: Path) -> None:
    """Set a file aside that holds encoded values: decoding one could run what somebody put there."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    if _ENCODED.search(text):
        file.replace(file.with_suffix(".refused"))
