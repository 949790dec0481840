"""What is made from a plan and leaves it as it is: copies, and pages on paper or as PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.comparing import comparing
from ui.dialogs import asked_to_save
from ui.document import Document, drawn, reasons
from ui.files import PLANS, SAFE, SUFFIX, proposed, tried, typed
from ui.late import workbook
from ui.print_openings import Job, PrintDialog, Subject, papers, print_dialogs, printing
from ui.settings import Settings
from ui.simulating import simulating
from ui.today import now, today

PAPERS = "PDF (*.pdf)"
ENDING = ".pdf"


class Copies:
    """Copies of one document."""

    def __init__(self, document: Document, settings: Settings, parent: QWidget) -> None:
        self.document, self.settings, self.parent = document, settings, parent
        self.chosen: tuple[str, ...] = ("board",)

    def subject(self) -> Subject:
        """Return what can be printed of the plan as it is now, with all that is known of it."""
        found = comparing(self.document)
        known = found.found if found.is_current and found.found.flips is not None else None
        told = simulating(self.document).found
        results, issues = self.document.results, self.document.issues
        return papers().Subject(results, issues, today(), now(), known=known, told=told)

    def open_print(self, *, to_pdf: bool = False) -> None:
        """Let somebody choose parts, look at the pages, and print them or save them as PDF, which Enter does."""
        if not typed(self.parent):
            return
        dialog = print_dialogs().PrintDialog(self.parent, self.chosen)
        if to_pdf:
            dialog.pdf_button.setDefault(True)
        connect(dialog, proposed(self.document, self.settings, ENDING))
        dialog.show_subject(self.subject())
        dialog.exec()
        self.chosen = dialog.chosen or self.chosen
        dialog.deleteLater()

    def save_plan(self) -> bool:
        """Ask for a place and keep a copy of the plan there; the document goes on as it was."""
        path = asked_to_save(self.parent, proposed(self.document, self.settings, f" copy.{SUFFIX}"), PLANS, SUFFIX)
        if path is None:
            return False
        made = self.document.source.file(self.document.plan, drawn(self.document), reasons(self.document))
        return tried(self.parent, lambda: workbook().write(path, made), "The copy was not saved.", SAFE) is not None


def show_job(job: Job, proposal: Path, parent: QWidget) -> None:
    """Show a job that is made already, to be printed or saved as PDF; the name is only proposed."""
    dialog = print_dialogs().PrintDialog(parent)
    connect(dialog, proposal)
    dialog.show_job(job)
    dialog.exec()
    dialog.deleteLater()


def connect(dialog: PrintDialog, proposal: Path) -> None:
    """Print and save what a dialog asks for."""
    dialog.print_asked.connect(partial(print_job, dialog))
    dialog.pdf_asked.connect(partial(save_pdf, dialog, proposal))


def print_job(dialog: QWidget, job: Job) -> None:
    """Ask for a printer and print."""
    tried(dialog, lambda: printing().print_job(job, dialog), "Nothing was printed.", SAFE)


def save_pdf(dialog: QWidget, proposal: Path, job: Job) -> bool:
    """Ask for a place and keep the pages there."""
    path = asked_to_save(dialog, proposal, PAPERS, "pdf")
    if path is None:
        return False
    content = printing().pdf(job)
    return tried(dialog, lambda: workbook().write_safely(path, content), "Nothing was saved.", SAFE) is not None
