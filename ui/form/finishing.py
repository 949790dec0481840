"""What is being typed is handed over before a plan is saved or printed."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QApplication, QWidget


@runtime_checkable
class Typed(Protocol):
    """A field or a grid in which something may be half typed."""

    def finish(self) -> bool:
        """Hand over what is typed; whether nothing refused is left."""


def finish_typing() -> bool:
    """Hand over what is being typed in the field or cell that has the focus, before saving or printing.

    Returns whether nothing refused is left there.
    """
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None:
        if isinstance(widget, Typed):
            return widget.finish()
        widget = widget.parentWidget()
    return True
