"""The version of the file's layout, and what is said of files of another one."""

from __future__ import annotations

FORMAT = 1
PROPERTY = "Headwater format"


def newer(found: object) -> str:
    """What to say of a file that a newer program has written, which may hold what this one would lose; else nothing."""
    if isinstance(found, int | float) and found > FORMAT:
        return f"it was written by a newer Headwater (format {found:g}; this one writes format {FORMAT})"
    return ""
