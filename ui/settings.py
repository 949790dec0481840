"""What the program remembers between two starts: plain words in one INI file, each checked when it is read."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from ui import language, theme, zoom

FOLDER_VARIABLE = "HEADWATER_SETTINGS"
FILE = "headwater.ini"
ASIDE = ".refused"
LARGEST = 1 << 18  # bytes; ours is a few thousand long
MOST_RECENT = 10
RECENT, PINNED = "recent", "pinned"
LONGEST_GEOMETRY = 4096  # signs
_ENCODED = re.compile(r'[=,]\s*"?@[A-Za-z]+\(')  # a value Qt would decode; we write words only


def folder_of(stated: str | None = None) -> Path:
    """Return the folder of settings: the stated one, the one the environment names, else the system's own."""
    named = stated or os.environ.get(FOLDER_VARIABLE)
    if named:
        return Path(named).expanduser().absolute()
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)) / "headwater"


class _Kept:
    """Plain words in one file; what cannot be used is taken as not there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        file = folder / FILE
        if _is_spoiled(file):
            _set_aside(file)
        _make_private(file)
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def _read(self, key: str) -> str:
        value = self._kept.value(key)
        return value if isinstance(value, str) else ""


class Look(_Kept):
    """How the windows look."""

    @property
    def theme(self) -> str:
        """The name of the chosen theme, or that of following the system."""
        name = self._read("look/theme")
        return name if name in theme.names() else theme.SYSTEM

    def keep_theme(self, name: str) -> None:
        """Remember the chosen theme."""
        self._kept.setValue("look/theme", name)

    @property
    def zoom(self) -> int:
        """How large everything is, in per cent."""
        word = self._read("look/zoom")
        return int(word) if word in map(str, zoom.STEPS) else zoom.USUAL

    def keep_zoom(self, percent: int) -> None:
        """Remember how large everything is."""
        self._kept.setValue("look/zoom", str(percent))

    @property
    def language(self) -> str:
        """The chosen language."""
        name = self._read("look/language")
        return name if name in dict(language.NAMES) else language.SYSTEM

    def keep_language(self, name: str) -> None:
        """Remember the chosen language; it is spoken from the next start on."""
        self._kept.setValue("look/language", name)


class Recent(_Kept):
    """The files opened or saved last; those that are pinned stay while others come and go."""

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files opened or saved last, the newest first."""
        return self._paths(RECENT)

    @property
    def pinned(self) -> tuple[Path, ...]:
        """Those of the recent files that are pinned, the one pinned last at the end."""
        recent = self.recent
        return tuple(path for path in self._paths(PINNED) if path in recent)

    @property
    def listed(self) -> tuple[Path, ...]:
        """The recent files as a list shows them: the pinned ones, then the others."""
        return tuple(dict.fromkeys((*self.pinned, *self.recent)))

    def remember(self, path: Path) -> None:
        """Put a file at the head of the recent ones, and its folder in mind."""
        path, pinned = path.absolute(), self.pinned
        recent = [path, *(old for old in self.recent if old != path)]
        if len(recent) > MOST_RECENT:
            recent.remove(([old for old in recent[1:] if old not in pinned] or recent)[-1])
        self._write(RECENT, recent)
        self.keep_folder(path.parent)

    def pin(self, path: Path, *, is_pinned: bool) -> None:
        """Let a recent file stay in the list, or no longer."""
        others = tuple(old for old in self.pinned if old != path)
        self._write(PINNED, (*others, path) if is_pinned else others)

    def forget(self, path: Path | None = None) -> None:
        """Take a file from the recent ones; all of them, and the folder of the last, when none is named."""
        left = tuple(old for old in self.recent if path not in (None, old))
        self._write(PINNED, tuple(old for old in self.pinned if old in left))
        self._write(RECENT, left)
        if path is None:
            self._kept.remove("last/folder")
            self._kept.sync()

    def forget_unpinned(self) -> None:
        """Take all files from the recent ones but those that are pinned."""
        pinned = self.pinned
        self._write(RECENT, tuple(old for old in self.recent if old in pinned))

    def keep_folder(self, folder: Path) -> None:
        """Keep a folder in mind for the next file dialog."""
        self._kept.setValue("last/folder", str(folder.absolute()))

    def _paths(self, group: str) -> tuple[Path, ...]:
        words = (self._read(f"{group}/{number}") for number in range(1, MOST_RECENT + 1))
        paths = (Path(word) for word in words if word and "\0" not in word)
        return tuple(dict.fromkeys(path for path in paths if path.is_absolute()))

    def _write(self, group: str, paths: Iterable[Path]) -> None:
        self._kept.remove(group)
        for number, path in enumerate(paths, 1):
            self._kept.setValue(f"{group}/{number}", str(path))


class Settings(Look, Recent):
    """Recent files, the look, window geometry, last page and folder."""

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


def _is_spoiled(file: Path) -> bool:
    """Whether a file is none we wrote: decoding its values could run what somebody put there, or give nonsense."""
    try:
        content = file.read_bytes()
    except OSError:
        return False
    text = content.decode("utf-8", "replace")
    if len(content) > LARGEST or _ENCODED.search(text) or any(sign < " " and sign not in "\r\n\t" for sign in text):
        return True
    looked_at = QSettings(str(file), QSettings.Format.IniFormat)
    looked_at.allKeys()
    return looked_at.status() == QSettings.Status.FormatError


def _set_aside(file: Path) -> None:
    """Keep a file under another name; where that is not possible its values are still checked one by one."""
    with contextlib.suppress(OSError):
        file.replace(file.with_suffix(ASIDE))


def _make_private(file: Path) -> None:
    """Have the file there, for its owner only: Qt keeps the rights of a file that it writes anew."""
    with contextlib.suppress(OSError):
        file.parent.mkdir(0o700, parents=True, exist_ok=True)
        file.touch(0o600)
        file.chmod(0o600)
