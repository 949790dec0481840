"""What a brought list of spend means: its form and unit, a box a column, a box a name of cost."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.actuals.columns import AMOUNT, FIELD_WORDS, FIELDS, MONTH, WIDE
from core.actuals.importing import FORMS, UNITS, Mapping, Table, gap, guess, names
from core.own import Own
from ui.actuals.names import NamesForm
from ui.form.beside import Elided, Words
from ui.prices.words import preview, rows_words
from ui.roster.boxes import box, fill

NOT_THERE = "– not in the list –"
REPLACE, ADD = PLACES = ("replace what is there for its months", "join what is there")
HEADS = ("", "Column of the list", "First rows")
TOP = ("The list has", "Amounts are in", "The amounts", "Sheet")


class MappingForm(QWidget):
    """Form, unit, columns and names of a list; `changed` says that something else is meant."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: tuple[Table, ...] = ()
        self.forms, self.units, self.places, self.sheets = (
            box(name, options) for name, options in zip(TOP, (FORMS, UNITS, PLACES, ()), strict=True)
        )
        self.labels = tuple(Words(name, "small", self) for name in TOP)
        self.columns = tuple(box(f"Column of {words}") for words in FIELD_WORDS)
        self.previews = tuple(Elided("muted", self) for _ in FIELDS)
        self.names = NamesForm(self)
        _lay_out(self)
        self.sheets.currentIndexChanged.connect(self._show_sheet)
        for each in (self.units, self.places):
            each.currentIndexChanged.connect(self.changed)
        for each in (self.forms, *self.columns):
            each.currentIndexChanged.connect(self._show_columns)
        self.names.changed.connect(self.changed)

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
        """What the list means."""
        return replace(self._columns, lines=self.names.lines)

    @property
    def is_added(self) -> bool:
        """Whether the amounts of the list join what is there for their months."""
        return self.places.option == ADD

    @property
    def missing(self) -> str:
        """What no list can do without and nothing says, in a sentence; else empty."""
        return gap(self.table, self._columns)

    def begin(self) -> None:
        """Put the keyboard on the first box."""
        self.forms.setFocus()

    def show_tables(self, tables: tuple[Table, ...], *, joins: bool) -> None:
        """Show the sheets of a list, first one that can be read; `joins` says that there is something to join."""
        self._tables = tables
        for each in (self.labels[3], self.sheets):
            each.setVisible(len(tables) > 1)
        for each in (self.labels[2], self.places):
            each.setVisible(joins)
        readable = (place for place, table in enumerate(tables) if not gap(table, guess(table)))
        fill(self.sheets, (f"{each.name} ({rows_words(len(each.rows))})" for each in tables), next(readable, 0))
        self._show_sheet()

    @property
    def _columns(self) -> Mapping:
        """What the list means, its names aside."""
        columns = tuple(column.currentIndex() - 1 for column in self.columns)
        return Mapping(columns, self.forms.option, self.units.option)

    def _show_sheet(self) -> None:
        """Show the columns of the sheet, and what their heads say."""
        guessed = guess(self.table)
        for each, column in zip(self.columns, guessed.columns, strict=True):
            fill(each, (NOT_THERE, *map(Own, self.table.columns)), column + 1)
        fill(self.forms, FORMS, FORMS.index(guessed.form))
        fill(self.units, UNITS, UNITS.index(guessed.unit))
        self._show_columns()

    def _show_columns(self) -> None:
        """Show what stands in the first rows of each column, and the names in that of the lines."""
        mapping = self._columns
        for field, shown, each in zip(FIELDS, self.previews, self.columns, strict=True):
            is_across = mapping.form == WIDE and field in {MONTH, AMOUNT}
            each.setEnabled(not is_across)
            words = (
                "in the columns of the months" if is_across else preview(self.table.rows, each.currentIndex() - 1, "")
            )
            shown.show_words(words)
        self.names.show_names(names(self.table, mapping))
        self.changed.emit()

    def boxes(self) -> tuple[QWidget, ...]:
        """Return the boxes for the whole list."""
        return self.forms, self.units, self.places, self.sheets


def _lay_out(form: MappingForm) -> None:
    """Four boxes for the whole list, below them columns at the left and names at the right."""
    top = QGridLayout()
    top.setHorizontalSpacing(12)
    top.setVerticalSpacing(2)
    for column, (label, each) in enumerate(zip(form.labels, form.boxes(), strict=True)):
        label.setBuddy(each)
        top.addWidget(label, 0, column)
        top.addWidget(each, 1, column)
        top.setColumnStretch(column, 1)
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    for column, head in enumerate(HEADS):
        grid.addWidget(Words(head, "small", form), 0, column)
        grid.setColumnStretch(column, column)
    for row, (words, each, shown) in enumerate(zip(FIELD_WORDS, form.columns, form.previews, strict=True), 1):
        label = Words(words, "", form)
        label.setBuddy(each)
        for column, widget in enumerate((label, each, shown)):
            grid.addWidget(widget, row, column)
    grid.setRowStretch(len(FIELDS) + 1, 1)
    body = QHBoxLayout()
    body.setSpacing(24)
    body.addLayout(grid, 5)
    body.addWidget(form.names, 4)
    whole = QVBoxLayout(form)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(16)
    whole.addLayout(top)
    whole.addLayout(body, 1)
