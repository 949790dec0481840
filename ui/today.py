"""The day and the time it is, by the clock of the machine."""

from __future__ import annotations

from datetime import date as day
from datetime import datetime


def today() -> day:
    """Return the local date."""
    return datetime.now().astimezone().date()


def now() -> str:
    """Return the local time in words, to write beside what was found out."""
    return f"{datetime.now().astimezone():%Y-%m-%d %H:%M %z}"
