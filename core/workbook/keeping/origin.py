"""The file a plan was opened from, remembered so that the plan can be saved into it."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass

from core.change_log import Entry
from core.plan import Plan
from core.workbook.sheet_names import SAMPLES, mark_of

OURS = b'<fileVersion appName="xl" lastEdited="4" lowestEdited="4" rupBuild="4505"/>'  # XlsxWriter alone says so


@dataclass(frozen=True, slots=True)
class Origin:
    """A file in which there is more than a plan, or which another program wrote.

    `content` is the file, `plan` what was read from it, `foreign` what else is in the file, `log` what had been changed
    until then, `alone` that plan as it is written on its own where it is known.
    """

    content: bytes
    plan: Plan
    foreign: tuple[str, ...]
    log: tuple[Entry, ...] = ()
    alone: bytes | None = None

    @property
    def has_samples(self) -> bool:
        """Whether there is a sheet of draws in it."""
        return mark_of(SAMPLES).encode() in _book(self.content)


def origin_of(content: bytes, plan: Plan, foreign: tuple[str, ...], log: tuple[Entry, ...]) -> Origin | None:
    """What is to be remembered of a file; nothing of one that holds a plan alone, as we wrote it."""
    return None if OURS in _book(content) and not foreign else Origin(content, plan, foreign, log)


def _book(content: bytes) -> bytes:
    """The part that names what is in a workbook."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read("xl/workbook.xml")
