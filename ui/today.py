"""The day it is, by the clock of the machine."""

from __future__ import annotations

from datetime import date as day
from datetime import datetime


def today() -> day:
    """Return the local date."""
    return datetime.now().astimezone().date()
