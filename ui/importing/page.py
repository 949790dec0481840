"""One page of an import."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """A step on the way of a list. `changed` says that what is shown here means something else for the way on."""

    changed = Signal()

    def begin(self) -> None:
        """Put the keyboard where somebody goes on here."""
        self.setFocus()

    def show_found(self, found: object) -> None:
        """Show what the step before has found."""
