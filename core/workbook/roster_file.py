"""A roster in a file of its own, .csv or .xlsx, which reads back as the same seats."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from core.inputs.team import Seat
from core.issues import Invalid
from core.roster.written import as_figures, as_texts
from core.workbook.guard_parts import short
from core.workbook.sheet_file import save_sheet


def save_roster(seats: Iterable[Seat], path: Path) -> tuple[str, ...]:
    """Write a roster, whole or not at all; returns warnings to show.

    Raises:
        Invalid: the name ends in neither .csv nor .xlsx, or nothing could be written; an old file is as it was.
    """
    match path.suffix.casefold():
        case ".csv":
            return save_sheet(as_texts(seats), path)
        case ".xlsx":
            return save_sheet(as_figures(seats), path)
        case _:
            raise Invalid(f"{short(path.name)} must end in .csv or .xlsx; a roster is written as one of these.")
