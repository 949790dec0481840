"""What to build: a new model, a tuned one, or something untested."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.document import Document
from ui.pages.decision import DecisionPage


class ArchitecturePage(DecisionPage):
    """The options for the model."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("architecture", document, parent)
