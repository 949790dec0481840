"""Rent, reserve, buy or partner: what, how many, from when."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from core.beside import blocks
from core.plan import Plan
from ui.document import Document
from ui.pages.decision import DecisionPage


class InfrastructurePage(DecisionPage):
    """The options for getting accelerators."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("infrastructure", document, parent)

    def show_plan(self, plan: Plan) -> None:
        """Show the options, and what follows from each."""
        super().show_plan(plan)
        self.options.show_facts(partial(blocks, self.document.results))
