"""Earlier versions of plans, kept in the data folder before they are written over, and thinned as they grow old."""

from __future__ import annotations

import hashlib
import os
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.issues import Invalid
from core.safety.marks import mark
from core.safety.thinning import Kept, due, standing
from ui.late import workbook
from ui.safety.private import private_folder

FOLDER = "backups"
OPENED, SAVED, LARGE = "opened", "saved", "large"  # kept as it was opened, before a saving, before a large change
_NAMED = re.compile(r"(\d{8})-(\d{8}T\d{6}Z)-(opened|saved|large)-([0-9a-f]{12})\.xlsx")
_TIME = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Version:
    """One earlier version: its file, its place in the order, until when the plan was so, why it was kept, its mark."""

    path: Path
    number: int
    at: float
    why: str
    short_mark: str
    size: int

    @property
    def kept(self) -> Kept:
        """As thinning sees it."""
        return Kept(self.at, self.size, self.why != SAVED)


class Backups:
    """The earlier versions of the plan at one path."""

    def __init__(self, data: Path, path: Path) -> None:
        real = os.path.normcase(os.path.realpath(path))
        self.folder = data / FOLDER / hashlib.sha256(real.encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def versions(self) -> tuple[Version, ...]:
        """What is there, in the order in which it was kept, whatever the clock said."""
        found = []
        with suppress(OSError), os.scandir(self.folder) as entries:
            for entry in entries:
                named = _NAMED.fullmatch(entry.name)
                if named and entry.is_file(follow_symlinks=False):
                    at = datetime.strptime(named[2], _TIME).replace(tzinfo=UTC).timestamp()
                    found.append(Version(Path(entry.path), int(named[1]), at, named[3], named[4], entry.stat().st_size))
        return tuple(sorted(found, key=lambda each: (each.number, each.path.name)))

    def keep(self, content: bytes, why: str) -> bool:
        """Keep a version, unless it is the newest already or one of these minutes is; whether it is kept now.

        Raises:
            Invalid: it could not be kept; the sentence says why.
        """
        now, versions, marked = time.time(), self.versions(), mark(content)[:12]
        if versions and versions[-1].short_mark == marked:
            return False
        if why == SAVED and not due([each.kept for each in versions], now):
            return False
        self._write(content, f"{datetime.fromtimestamp(now, UTC):{_TIME}}-{why}-{marked}", versions)
        self._thin()
        return True

    def _write(self, content: bytes, name: str, versions: tuple[Version, ...]) -> None:
        number = versions[-1].number + 1 if versions else 1
        try:
            for folder in (self.folder.parent, self.folder):
                private_folder(folder)
            workbook().sweep(self.folder, time.time())
        except OSError as failed:
            raise Invalid(f"{self.folder} cannot be made: {failed.strerror}.") from failed
        workbook().write_safely(self.folder / f"{number:08d}-{name}.xlsx", content, private=True)

    def _thin(self) -> None:
        versions = self.versions()
        for version, stays in zip(versions, standing([each.kept for each in versions]), strict=True):
            if not stays:
                with suppress(OSError):
                    version.path.unlink()


def keeping(backups: Backups, content: bytes, why: str) -> Iterator[str]:
    """Keep a version as work beside the window; yields what went wrong, or nothing."""
    try:
        backups.keep(content, why)
    except Invalid as refused:
        yield str(refused)
    else:
        yield ""
