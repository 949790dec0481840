"""What prints, imported with its first use: it takes a twentieth of a second (see `ui.late`)."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Protocol, TypeAlias, cast

from PySide6.QtWidgets import QWidget

Job: TypeAlias = Any  # a core.paper.Job; its charts are not needed before the window is shown
Subject: TypeAlias = Any  # a core.papers.subject.Subject
PrintDialog: TypeAlias = Any  # a ui.print_dialog.PrintDialog


class Printing(Protocol):
    """What `ui.printing` offers."""

    def pdf(self, job: Job) -> bytes:
        """Return a job as the bytes of a PDF file."""

    def print_job(self, job: Job, parent: QWidget | None) -> bool:
        """Ask for a printer and print a job."""


def papers() -> Any:
    """Return the module that knows what is printed."""
    return import_module("core.papers.subject")


def print_dialogs() -> Any:
    """Return the module with the dialog in which parts are chosen and pages are looked at."""
    return import_module("ui.print_dialog")


def printing() -> Printing:
    """Return the module that prints."""
    return cast("Printing", import_module("ui.printing"))
