"""What is made from a plan and leaves it as it is: copies, and the decision summary on paper or as PDF."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.dialogs import asked_to_save
from ui.document import Document, drawn, reasons
from ui.files import PLANS, SAFE, SUFFIX, proposed, tried, typed
from ui.late import Paper, printing, summary, workbook
from ui.settings import Settings
from ui.simulating import simulating

PAPERS = "PDF (*.pdf)"


class Copies:
    """Copies of one document."""

    def __init__(self, document: Document, settings: Settings, parent: QWidget) -> None:
        self.document, self.settings, self.parent = document, settings, parent

    def paper(self) -> Paper:
        """Return the decision summary of the plan as it is now, with the worlds that are drawn of it."""
        return summary().summary(self.document.results, self.document.issues, simulating(self.document).found)

    def preview(self) -> None:
        """Show the summary as it will be printed."""
        if typed(self.parent):
            printing().preview(self.paper(), self.parent)

    def print_paper(self) -> None:
        """Ask for a printer and print the summary."""
        if typed(self.parent):
            tried(self.parent, lambda: printing().print_paper(self.paper(), self.parent), "Nothing was printed.", SAFE)

    def save_plan(self) -> bool:
        """Ask for a place and keep a copy of the plan there; the document goes on as it was."""
        path = asked_to_save(self.parent, proposed(self.document, self.settings, f" copy.{SUFFIX}"), PLANS, SUFFIX)
        if path is None:
            return False
        made = self.document.source.file(self.document.plan, drawn(self.document), reasons(self.document))
        return tried(self.parent, lambda: workbook().write(path, made), "The copy was not saved.", SAFE) is not None

    def save_summary(self) -> bool:
        """Ask for a place and keep the summary there as PDF."""
        if not typed(self.parent):
            return False
        path = asked_to_save(self.parent, proposed(self.document, self.settings, " summary.pdf"), PAPERS, "pdf")
        if path is None:
            return False
        content = printing().pdf(self.paper())
        return (
            tried(self.parent, lambda: workbook().write_safely(path, content), "Nothing was saved.", SAFE) is not None
        )
