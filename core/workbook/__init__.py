"""Plans as Excel files. The only place that knows a spreadsheet library; others use what is named here alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile

from core.change_log import Entry
from core.issues import Invalid
from core.plan import Plan
from core.uncertainty.report import Report
from core.workbook.address import address
from core.workbook.disk import sweep, write_safely
from core.workbook.keeping.origin import Origin
from core.workbook.keeping.over import over
from core.workbook.reader import Opened, load
from core.workbook.writer import contents

__all__ = [
    "Opened",
    "Origin",
    "Ready",
    "address",
    "contents",
    "load",
    "ready",
    "save",
    "sweep",
    "write",
    "write_safely",
]

BROKEN = (KeyError, ValueError, IndexError, TypeError, AttributeError, SyntaxError, BadZipFile)  # of a damaged file


@dataclass(frozen=True, slots=True)
class Ready:
    """A file that can be written: its bytes, what of somebody's own is not in it, and the origin of the next one."""

    content: bytes
    lost: tuple[str, ...] = ()
    origin: Origin | None = None


def ready(
    plan: Plan,
    report: Report | None = None,
    *,
    samples: bool = False,
    origin: Origin | None = None,
    log: tuple[Entry, ...] = (),
) -> Ready:
    """A plan as a file with its log of changes, in the workbook it was opened from if that held more than a plan.

    What cannot be put into that workbook is written on its own; all else that was in it is then named as lost.
    """
    alone = contents(plan, report, samples=samples, log=log)
    if origin is None:
        return Ready(alone)
    was = origin.alone
    try:
        if was is None:
            was = contents(origin.plan, samples=origin.has_samples, log=origin.log)
        kept = over(origin.content, was, alone)
    except BROKEN:
        return Ready(alone, origin.foreign or ("what another program has put into it",))
    return Ready(kept.content, kept.lost, Origin(kept.content, plan, origin.foreign, log, alone))


def write(path: Path, made: Ready, over: str = "") -> tuple[str, ...]:
    """Write a file, whole or not at all, and over no other than that of a mark where one is given; returns warnings.

    Raises:
        Invalid: the name does not end in .xlsx, or nothing could be written; the old file is as it was.
    """
    if path.suffix.casefold() != ".xlsx":
        raise Invalid(f"{path.name} must end in .xlsx; plans are Excel workbooks without macros.")
    return write_safely(path, made.content, over=over)


def save(plan: Plan, path: Path, report: Report | None = None, *, samples: bool = False) -> tuple[str, ...]:
    """Write a plan on its own, with what worlds say of it if they were drawn; returns warnings to show.

    Raises:
        Invalid: as `write`.
    """
    return write(path, Ready(contents(plan, report, samples=samples)))
