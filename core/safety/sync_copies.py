"""Copies that sync services make when two people saved at once, known by their names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from pathlib import PurePath
from typing import Final

_DAY = r"\d{4}-?\d{2}-?\d{2}"
# Said outright: Dropbox, Nextcloud and ownCloud, Syncthing, Resilio, pCloud, Synology, in some of their languages.
SAID: Final = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"\s*[\(\[][^()\[\]]*(?:conflict|konflikt|conflit|conflit[ot]|in conflitto)[^()\[\]]*[\)\]]",
        rf"[_-]conflict-{_DAY}-\d{{6}}",
        rf"\.sync-conflict-{_DAY}-\d{{6}}(?:-[A-Z0-9]+)?",
        r"\.conflict",
        r"_[^_]+_[A-Z][a-z]{2}-\d{2}-\d{6}-\d{4}_conflict",
    )
)
# Names people give too: only beside a file without this ending. Google Drive and browsers, OneDrive.
PERHAPS: Final = (re.compile(r" ?\(\d{1,2}\)"), re.compile(r"-(?:DESKTOP|LAPTOP|PC|WIN)-[A-Z0-9]{4,15}"))


def original_of(name: str, beside: Collection[str], host: str = "") -> str:
    """The name of the file this one is a copy of by its name; empty where it looks like none.

    `beside` are the names in its folder, `host` is what this machine is called.
    """
    stem, suffix = PurePath(name).stem, PurePath(name).suffix
    perhaps = (*PERHAPS, re.compile(f"-{re.escape(host)}", re.IGNORECASE)) if host else PERHAPS
    for pattern, is_sure in (*((each, True) for each in SAID), *((each, False) for each in perhaps)):
        found = re.fullmatch(f"(.+?){pattern.pattern}", stem, pattern.flags)
        if found and (is_sure or f"{found[1]}{suffix}" in beside):
            return f"{found[1]}{suffix}"
    return ""


def copies_of(name: str, beside: Iterable[str], host: str = "") -> tuple[str, ...]:
    """Which of the names in a folder are such copies of the file of this name, in order."""
    return tuple(sorted(each for each in beside if each != name and original_of(each, (name,), host) == name))
