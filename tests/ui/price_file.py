"""A price list in a file, with rows of every standing, and a person who imports it."""

from __future__ import annotations

import csv
from pathlib import Path

from openpyxl import Workbook
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.price_window import ago
from tests.ui.windows import settled
from ui.importing.dialog import MEANING, OUTCOME
from ui.prices.browser import Browser
from ui.prices.import_dialog import ImportDialog

PATIENCE = 20_000  # the first list brings the libraries that read it
HEADS = ("Cloud", "GPU", "Number of GPUs", "Price per hour (USD)", "Term", "Region", "As of")
SOUND_ROWS, SUSPECT_ROWS, LOST_ROWS = 3, 2, 2


def rows() -> tuple[tuple[object, ...], ...]:
    """Three sound rows, two suspect ones (4: two things at once, 6), two that cannot be taken (5, 8)."""
    day = ago(5)
    return (
        ("Nord", "H100-80GB-SXM", 8, 2.5, "on_demand", "eu", day),
        ("Nord", "A100-80GB", 8, 1.5, "on_demand", "eu", day),
        ("Arc", "H100", 8, 2.6, "spot", "us", ago(300)),
        ("Arc", "B200", 8, "soon", "spot", "us", day),
        ("Arc", "B200", 8, 5.25, "spot", "us", ago(90)),
        ("Arc", "B200", 8, 5.5, "commit_1y", "us", day),
        ("Arc", "B200", 8, -1, "spot", "us", day),
    )


def written(folder: Path, name: str = "prices.csv", lines: tuple[tuple[object, ...], ...] = ()) -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((HEADS, *(lines or rows())))
    return path


def book(folder: Path) -> Path:
    """A workbook of two sheets; the second is a price list."""
    made = Workbook()
    first = made.active
    assert first is not None
    first.title = "Notes"
    for line in (("What", "Who"), ("call Nord", "Ann")):
        first.append(line)
    second = made.create_sheet("Quotes")
    for row in (HEADS, *rows()):
        second.append(row)
    made.save(folder / "quotes.xlsx")
    return folder / "quotes.xlsx"


def imported(qtbot: QtBot, browser: Browser, path: Path) -> ImportDialog:
    """The import of a file, where it asks what the columns mean."""
    browser.bring_list(path)
    dialog = browser.findChildren(ImportDialog)[-1]
    qtbot.waitUntil(lambda: dialog.stack.currentIndex() == MEANING, timeout=PATIENCE)
    for _ in range(500):
        if dialog.isActiveWindow():
            break
        QTest.qWait(10)
    return dialog


def at_rows(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Look through the rows."""
    dialog.go.click()
    settled(qtbot, lambda: dialog.stack.currentIndex() == OUTCOME)
