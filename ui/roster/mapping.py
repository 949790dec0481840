"""What the columns of a brought roster mean: a box an attribute, with what stands in the first rows beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.inputs.team import Seat
from core.own import Own
from core.roster.importing import FIELDS, FILLS, PERIODS, Mapping, Table, gap, guess
from core.schema import inputs_of
from ui.form.beside import Elided, Words
from ui.form.words import plain
from ui.prices.words import preview, rows_words
from ui.roster.boxes import box, fill

NOT_THERE = "– not in the list –"
REPLACE, ADD = PLACES = ("replace the seats there are", "join the seats there are")
HALF = (len(FIELDS) + 1) // 2
HEADS = ("", "Column of the list", "First rows")
STRETCH = (0, 3, 3)
TOP = ("The salary pays for", "Gaps are filled from the catalogue with", "The seats of the list", "Sheet")


class MappingForm(QWidget):
    """Sheet, period of pay, gaps and columns of a list; `changed` says that something else is meant."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: tuple[Table, ...] = ()
        self.periods, self.fills, self.places, self.sheets = (
            box(name, options) for name, options in zip(TOP, (PERIODS, FILLS, PLACES, ()), strict=True)
        )
        self._labels = tuple(Words(name, "small", self) for name in TOP)
        self._kinds = tuple(given.kind for given in inputs_of(Seat))
        self.columns = tuple(box(f"Column of {kind.label}") for kind in self._kinds)
        self.previews = tuple(Elided("muted", self) for _ in FIELDS)
        self._lay_out()
        self.sheets.currentIndexChanged.connect(self._show_sheet)
        for each in (self.periods, self.fills, self.places):
            each.currentIndexChanged.connect(self.changed)
        for column in self.columns:
            column.currentIndexChanged.connect(self._show_previews)

    @property
    def is_empty(self) -> bool:
        """Whether no list was shown yet."""
        return not self._tables

    @property
    def table(self) -> Table:
        """The sheet that is shown."""
        return self._tables[max(0, self.sheets.currentIndex())]

    @property
    def mapping(self) -> Mapping:
        """What the columns mean."""
        return Mapping(
            tuple(column.currentIndex() - 1 for column in self.columns),
            self.periods.option,
            self.fills.option,
        )

    @property
    def is_added(self) -> bool:
        """Whether the seats of the list join those there are."""
        return self.places.option == ADD and not self.places.isHidden()

    @property
    def missing(self) -> str:
        """What no list can do without and nothing says, in a sentence; else empty."""
        return gap(self.mapping)

    def begin(self) -> None:
        """Put the keyboard where the choice matters most: the column of the name."""
        self.columns[0].setFocus()

    def show_tables(self, tables: tuple[Table, ...], *, joins: bool) -> None:
        """Show the sheets of a list, first the one with people; `joins` says that there are seats to join."""
        self._tables = tables
        for each in (self._labels[3], self.sheets):
            each.setVisible(len(tables) > 1)
        for each in (self._labels[2], self.places):
            each.setVisible(joins)
        named = (place for place, table in enumerate(tables) if not gap(guess(table)))
        names = (f"{table.name} ({rows_words(len(table.rows))})" for table in tables)
        fill(self.sheets, names, next(named, 0))
        self._show_sheet()

    def _show_sheet(self) -> None:
        """Show the columns of the sheet, and what their heads say."""
        guessed = guess(self.table)
        for each, column in zip(self.columns, guessed.columns, strict=True):
            fill(each, (NOT_THERE, *map(Own, self.table.columns)), column + 1)
        fill(self.periods, PERIODS, PERIODS.index(guessed.period))
        fill(self.fills, FILLS, FILLS.index(guessed.filled))
        self._show_previews()

    def _show_previews(self) -> None:
        """Show what stands in the first rows of each column."""
        for shown, column in zip(self.previews, self.mapping.columns, strict=True):
            shown.show_words(preview(self.table.rows, column, ""))
        self.changed.emit()

    def _lay_out(self) -> None:
        """Four boxes that hold for all rows, then the attributes in two columns, each with its first rows."""
        top = QGridLayout()
        top.setHorizontalSpacing(12)
        top.setVerticalSpacing(2)
        for column, (label, each) in enumerate(zip(self._labels, self._boxes(), strict=True)):
            label.setBuddy(each)
            top.addWidget(label, 0, column)
            top.addWidget(each, 1, column)
            top.setColumnStretch(column, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for side in (0, 4):
            for column, head in enumerate(HEADS):
                grid.addWidget(Words(head, "small", self), 0, side + column)
                grid.setColumnStretch(side + column, STRETCH[column])
        grid.setColumnMinimumWidth(3, 14)
        for place, kind in enumerate(self._kinds):
            label = Words(kind.label, "", self)
            label.setBuddy(self.columns[place])
            label.setToolTip(plain(kind.doc))
            row, side = 1 + place % HALF, 4 * (place // HALF)
            for column, widget in enumerate((label, self.columns[place], self.previews[place])):
                grid.addWidget(widget, row, side + column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(top)
        whole.addLayout(grid)
        whole.addStretch(1)

    def _boxes(self) -> tuple[QWidget, ...]:
        return self.periods, self.fills, self.places, self.sheets
