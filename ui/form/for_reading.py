"""What the tables of prices have in common: flat, to be read, whole rows selected."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.language import say
from ui.zoom import pixels

ROW_HEIGHT = 30
AROUND = 16  # the padding of a cell


def set_up(table: QTableView, name: str, description: str) -> None:
    """Make a table one to read, of rows that are all of one height."""
    table.setAccessibleName(say(name))
    table.setAccessibleDescription(say(description))
    table.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(pixels(ROW_HEIGHT))
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.horizontalHeader().setHighlightSections(False)
