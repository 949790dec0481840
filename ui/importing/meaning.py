"""What a brought list means: which of its sheets it is, and what its columns hold, with their first rows beside."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtWidgets import QGridLayout, QWidget

from core.own import Own
from core.prices.table import Table
from ui.form.beside import Elided, Words
from ui.form.boxes import box, fill
from ui.importing.page import Page
from ui.importing.words import preview, rows_words

NOT_THERE = "– not in the list –"


class Meaning(Page):
    """A box a column, named by labels, and one for the sheet; `changed` says that something else is meant."""

    def __init__(self, labels: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: tuple[Table, ...] = ()
        self.sheets, self.sheet_label = box("Sheet"), Words("Sheet", "small", self)
        self.columns = tuple(box(f"Column of {label}") for label in labels)
        self.previews = tuple(Elided("muted", self) for _ in self.columns)
        self.sheets.currentIndexChanged.connect(self._show_sheet)
        for each in self.columns:
            each.currentIndexChanged.connect(self.show_previews)

    @property
    def is_empty(self) -> bool:
        """Whether no list was shown yet."""
        return not self._tables

    @property
    def table(self) -> Table:
        """The sheet that is shown."""
        return self._tables[max(0, self.sheets.currentIndex())]

    @property
    def places(self) -> tuple[int, ...]:
        """The column of each label, by its number; below nothing where there is none."""
        return tuple(column.currentIndex() - 1 for column in self.columns)

    @property
    def missing(self) -> str:
        """What no list can do without and nothing says, in a sentence; else empty."""
        return ""

    def question(self, name: str) -> str:
        """Return what is asked here of a list of that name."""
        return f"What do the columns of {name} mean?"

    def is_list(self, table: Table) -> bool:
        """Whether a sheet looks like a list that can be taken."""
        return bool(table.rows)

    def show_guess(self) -> tuple[int, ...]:
        """Set the boxes for the whole list to what its heads say, and return the columns they say."""
        return self.places

    def preview(self, place: int) -> str:
        """Return what the first rows hold for one of the labels."""
        return preview(self.table.rows, self.places[place])

    def show_previews(self) -> None:
        """Show what stands in the first rows of each column."""
        for place, shown in enumerate(self.previews):
            shown.show_words(self.preview(place))
        self.changed.emit()

    def show_found(self, found: object) -> None:
        """Show the sheets of a list, first one that can be taken."""
        self._tables = tables = cast("tuple[Table, ...]", found)
        for each in (self.sheet_label, self.sheets):
            each.setVisible(len(tables) > 1)
        names = (f"{table.name} ({rows_words(len(table.rows))})" for table in tables)
        fill(self.sheets, names, next((place for place, table in enumerate(tables) if self.is_list(table)), 0))
        self._show_sheet()

    def _show_sheet(self) -> None:
        """Show the columns of the sheet, and what their heads say."""
        for each, column in zip(self.columns, self.show_guess(), strict=True):
            fill(each, (NOT_THERE, *map(Own, self.table.columns)), column + 1)
        self.show_previews()


def across(boxes: Iterable[tuple[Words, QWidget]]) -> QGridLayout:
    """Return boxes for a whole list side by side, each below its label."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    for column, (label, each) in enumerate(boxes):
        label.setBuddy(each)
        grid.addWidget(label, 0, column)
        grid.addWidget(each, 1, column)
        grid.setColumnStretch(column, 1)
    return grid
