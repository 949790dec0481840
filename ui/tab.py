"""What the row of tabs knows of a page. Kept apart from the pages, which bring charts and forms with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.document import Document
from ui.theme import Theme


class Tab(QWidget):
    """One page under the tabs. It shows values of the document.

    `gone_to` asks for the place of a key, `look_asked` for all that is known of what has a key.
    """

    gone_to = Signal(str)
    look_asked = Signal(str)

    def __init__(self, name: str, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.document = document

    def show_document(self, theme: Theme) -> None:
        """Show the document as it is now."""

    def field_of(self, key: str) -> QWidget | None:
        """Return what shows an input, by its key; nothing where the page has none."""
        del key
        return None

    def reveal(self, key: str) -> None:
        """Go to what shows an input, by its key."""
