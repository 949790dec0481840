"""What a widget shows that can be looked at closely: the key of an input or a row, and the month of a figure."""

from __future__ import annotations

from typing import Protocol, TypeAlias, runtime_checkable

from PySide6.QtWidgets import QWidget

Look: TypeAlias = tuple[str, int | None]
"""A key, and the month of a row that has months."""
NOTHING: Look = ("", None)


@runtime_checkable
class Looked(Protocol):
    """A field, a table or a figure that knows what it shows."""

    def looked_at(self) -> Look:
        """The key of what is current in it, and its month; no key where there is none."""


def look_of(widget: QWidget | None) -> Look:
    """Return what is looked at where the keyboard is: in the widget itself, or in what is around it."""
    while widget is not None:
        if isinstance(widget, Looked) and (found := widget.looked_at())[0]:
            return found
        widget = widget.parentWidget()
    return NOTHING
