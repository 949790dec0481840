"""Rent, reserve, buy or partner: what, how many, from when."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.document import Document
from ui.pages.decision import DecisionPage


class InfrastructurePage(DecisionPage):
    """The options for getting accelerators."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("infrastructure", document, parent)
