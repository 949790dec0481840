"""A window whose team gets people from outside: lists to bring, and what a person does with the dialogs."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.inputs.team import Seat, Team
from tests.ui.windows import settled
from ui.document import Document
from ui.importing.dialog import MEANING, OUTCOME
from ui.roster.import_dialog import ImportDialog
from ui.roster.openings import open_roles, open_roster_import
from ui.roster.picker import Picker
from ui.window import Window

PATIENCE = 20_000  # the first list brings the libraries that read it
HEADS = ("Name", "Job title", "Salary", "Start", "Manager")
ROWS = (
    ("Ann", "Data lead", 36_000, 1, ""),
    ("Bob", "Data engineer", 24_000, 3, "Ann"),
    ("Bob", "Data engineer", 24_000, 4, "Zed"),
    ("Cid", "SRE", "much", 4, "Ann"),
)


def team(document: Document) -> Team:
    """The chosen team."""
    return document.plan.team[document.plan.case.team]


def names(document: Document) -> list[str]:
    return [seat.name for seat in team(document).seats]


def written(folder: Path, rows: tuple[tuple[object, ...], ...] = ROWS) -> Path:
    path = folder / "people.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((HEADS, *rows))
    return path


def copied(rows: tuple[tuple[object, ...], ...] = ROWS) -> None:
    """The list on the clipboard, as a spreadsheet puts it there."""
    QGuiApplication.clipboard().setText("\r\n".join("\t".join(map(str, row)) for row in (HEADS, *rows)))


def active(dialog: QDialog) -> None:
    for _ in range(500):
        if dialog.isActiveWindow():
            return
        QTest.qWait(10)
    raise AssertionError("the dialog did not become active")


def importing(window: Window) -> ImportDialog:
    """The import at its first page."""
    dialog = open_roster_import(window, window.document)
    active(dialog)
    return dialog


def at_columns(qtbot: QtBot, window: Window, rows: tuple[tuple[object, ...], ...] = ROWS) -> ImportDialog:
    """The import of a copied list, where it asks what the columns mean."""
    copied(rows)
    dialog = importing(window)
    dialog.source.clipboard.click()
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == MEANING, timeout=PATIENCE)
    return dialog


def at_rows(qtbot: QtBot, window: Window, rows: tuple[tuple[object, ...], ...] = ROWS) -> ImportDialog:
    """The import of a copied list, where its rows are shown."""
    dialog = at_columns(qtbot, window, rows)
    dialog.go.click()
    settled(qtbot, lambda: dialog.stack.currentIndex() == OUTCOME)
    return dialog


def picking(window: Window) -> Picker:
    """The role catalogue."""
    picker = open_roles(window, window.document)
    active(picker)
    return picker


def gone(window: QWidget) -> bool:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return not window.findChildren(ImportDialog)


def seats(count: int) -> tuple[Seat, ...]:
    return tuple(Seat(f"S{n}") for n in range(count))
