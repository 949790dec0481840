"""What a page can open here: the role catalogue, the import of a roster, and its export."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from core.inputs.team import Seat
from core.issues import Invalid
from ui import dialogs
from ui.dialogs import asked_to_save
from ui.document import Document
from ui.late import roster_file
from ui.roster import puts
from ui.roster.import_dialog import ImportDialog
from ui.roster.picker import USUAL, Picker
from ui.zoom import room

KINDS = "Excel workbook (*.xlsx);;Comma-separated text (*.csv)"
LONGEST_NAME = 60


def open_roles(parent: QWidget, document: Document) -> Picker:
    """Open the window of the role catalogue, the one there is if there is one."""
    window = parent.window()
    found = window.findChild(Picker)
    picker = found if isinstance(found, Picker) else Picker(document, window)
    if found is None:
        picker.resize(room(USUAL))
    picker.show()
    picker.raise_()
    picker.activateWindow()
    return picker


def open_roster_import(parent: QWidget, document: Document) -> ImportDialog:
    """Open the import of a roster into the chosen team; what is taken over is one step of the history."""
    folder = document.path.parent if document.path is not None else None
    dialog = ImportDialog(document.plan, folder, parent.window())

    def take(seats: tuple[Seat, ...], added: bool) -> None:  # noqa: FBT001 - a signal's
        puts.put_seats(document, seats, added=added)

    dialog.taken.connect(take)
    dialog.open()
    return dialog


def export_roster(parent: QWidget, document: Document) -> Path | None:
    """Ask where to, and write the seats of the chosen team; returns where they are, nothing when nobody chose."""
    team = document.plan.team[document.plan.case.team]
    path = asked_to_save(parent.window(), _proposed(document, team.name), KINDS, "xlsx")
    if path is None:
        return None
    try:
        warnings = roster_file().save_roster(team.seats, path)
    except (Invalid, OSError) as refused:
        dialogs.tell(parent.window(), "The roster was not saved.", str(refused))
        return None
    if warnings:
        dialogs.tell(parent.window(), "The roster was saved.", "\n".join(warnings))
    return path


def _proposed(document: Document, name: str) -> Path:
    """The name and folder to propose: that of the plan, and the team."""
    words = "".join(sign if sign.isalnum() or sign in " -_," else " " for sign in f"Roster {name}")
    file = f"{' '.join(words.split())[:LONGEST_NAME]}.xlsx"
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return (Path(documents) if document.path is None else document.path.parent) / file
