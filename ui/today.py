"""The day and the time it is, by the clock of the machine."""

from __future__ import annotations

from datetime import date as day
from datetime import datetime
from pathlib import Path


def today() -> day:
    """Return the local date."""
    return datetime.now().astimezone().date()


def now() -> str:
    """Return the local time in words, to write beside what was found out."""
    return f"{datetime.now().astimezone():%Y-%m-%d %H:%M %z}"


def moment() -> datetime:
    """Return the local time, to the minute and without a zone, as people say it to each other."""
    return datetime.now().astimezone().replace(second=0, microsecond=0, tzinfo=None)


def changed_at(path: Path) -> datetime | None:
    """Return the local time at which a file was changed last; nothing where that cannot be known."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone().replace(tzinfo=None)
    except (OSError, OverflowError, ValueError):
        return None
