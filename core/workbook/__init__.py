"""Plans as Excel files. The only place that knows a spreadsheet library; others use `save` and `load` alone."""

from __future__ import annotations

from pathlib import Path

from core.issues import Invalid
from core.plan import Plan
from core.uncertainty.report import Report
from core.workbook.disk import sweep, write_safely
from core.workbook.reader import Opened, load
from core.workbook.writer import contents

__all__ = ["Opened", "contents", "load", "save", "sweep", "write_safely"]


def save(plan: Plan, path: Path, report: Report | None = None, *, samples: bool = False) -> tuple[str, ...]:
    """Write a plan, whole or not at all, with what worlds say of it if they were drawn; returns warnings to show.

    Raises:
        Invalid: the name does not end in .xlsx, or nothing could be written; the old file is as it was.
    """
    if path.suffix.casefold() != ".xlsx":
        raise Invalid(f"{path.name} must end in .xlsx; plans are Excel workbooks without macros.")
    return write_safely(path, contents(plan, report, samples=samples))
