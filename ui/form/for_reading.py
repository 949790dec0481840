"""What most tables have in common: flat, rows of one height; many of them to be read, whole rows selected."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.language import say
from ui.zoom import pixels

ROW_HEIGHT = 30
AROUND = 16  # the padding of a cell


def set_up(table: QTableView, name: str, description: str) -> None:
    """Make a flat table of which whole rows are read and selected."""
    table.setAccessibleName(say(name))
    table.setAccessibleDescription(say(description))
    read_rows(table)


def read_rows(table: QTableView) -> None:
    """Make a flat table of which whole rows are selected, and none is written in."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    flatten(table)


def flatten(table: QTableView, row_height: int = ROW_HEIGHT) -> None:
    """Make a table flat, with rows that are all of one height."""
    table.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(pixels(row_height))
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setHighlightSections(False)
