"""The version of the file's layout, and what is said of files of another one."""

from __future__ import annotations

from core.issues import Invalid

FORMAT = 1
PROPERTY = "Headwater format"


def accept(found: object) -> None:
    """Let a file of a known format pass.

    Raises:
        Invalid: the file was written by a newer program.
    """
    if isinstance(found, int | float) and found > FORMAT:
        raise Invalid(
            f"This plan was written by a newer Headwater (format {found:g}); this one reads up to format {FORMAT}."
        )
