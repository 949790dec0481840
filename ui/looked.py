"""What a widget shows that can be looked at closely: the key of an input or a row, and the month of a figure."""

from __future__ import annotations

from typing import Protocol, TypeAlias, runtime_checkable

from PySide6.QtWidgets import QWidget

Look: TypeAlias = tuple[str, int | None]
"""A key, and the month of a row that has months."""
NOTHING: Look = ("", None)


@runtime_checkable
class Looked(Protocol):
    """A table that knows what its current cell shows."""

    def looked_at(self) -> Look:
        """The key of what is current in it, and its month; no key where there is none."""


def look_of(widget: QWidget | None) -> Look:
    """Return what is looked at where the keyboard is: in the widget itself, or in what is around it."""
    while widget is not None:
        found = widget.looked_at() if isinstance(widget, Looked) else (_key(widget), None)
        if found[0]:
            return found
        widget = widget.parentWidget()
    return NOTHING


def _key(widget: QWidget) -> str:
    """The key that a field or a figure was given."""
    key = getattr(widget, "key", "")
    return key if isinstance(key, str) else ""
