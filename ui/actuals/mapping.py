"""What a brought list of spend means: its form and unit, a box a column, a box a name of cost."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.actuals.columns import AMOUNT, FIELD_WORDS, FIELDS, MONTH, WIDE
from core.actuals.importing import FORMS, UNITS, Mapping, Table, gap, guess, names
from ui.actuals.names import NamesForm
from ui.form.beside import Words
from ui.form.boxes import box, fill
from ui.importing.meaning import Meaning, across

REPLACE, ADD = PLACES = ("replace what is there for its months", "join what is there")
HEADS = ("", "Column of the list", "First rows")
TOP = ("The list has", "Amounts are in", "The amounts")
ACROSS = tuple(FIELDS.index(field) for field in (MONTH, AMOUNT))  # what a month a column says by its heads


class MappingForm(Meaning):
    """Form, unit, columns and names of a list; `joins` says that there is something to join."""

    def __init__(self, parent: QWidget | None = None, *, joins: bool = True) -> None:
        super().__init__(FIELD_WORDS, parent)
        self.forms, self.units, self.joining = (
            box(name, options) for name, options in zip(TOP, (FORMS, UNITS, PLACES), strict=True)
        )
        self.names = NamesForm(self)
        _lay_out(self, joins=joins)
        for each in (self.units, self.joining):
            each.currentIndexChanged.connect(self.changed)
        self.forms.currentIndexChanged.connect(self.show_previews)
        self.names.changed.connect(self.changed)

    @property
    def mapping(self) -> Mapping:
        """What the list means."""
        return replace(self._columns, lines=self.names.lines)

    @property
    def is_added(self) -> bool:
        """Whether the amounts of the list join what is there for their months."""
        return self.joining.option == ADD

    @property
    def missing(self) -> str:
        """What no list can do without and nothing says, in a sentence; else empty."""
        return gap(self.table, self._columns)

    def begin(self) -> None:
        """Put the keyboard on the first box."""
        self.forms.setFocus()

    def question(self, name: str) -> str:
        """Return what is asked here of a list of that name."""
        return f"What does {name} hold?"

    def is_list(self, table: Table) -> bool:
        """Whether a sheet can be read as it stands."""
        return not gap(table, guess(table))

    def show_guess(self) -> tuple[int, ...]:
        """Set form and unit to what the heads say, and return the columns they say."""
        guessed = guess(self.table)
        fill(self.forms, FORMS, FORMS.index(guessed.form))
        fill(self.units, UNITS, UNITS.index(guessed.unit))
        return guessed.columns

    def preview(self, place: int) -> str:
        """Return what the first rows hold of a field, unless it stands in the heads."""
        return "in the columns of the months" if self._is_across(place) else super().preview(place)

    def show_previews(self) -> None:
        """Show the names too that stand in the column of the lines."""
        for place, each in enumerate(self.columns):
            each.setEnabled(not self._is_across(place))
        self.names.show_names(names(self.table, self._columns))
        super().show_previews()

    @property
    def _columns(self) -> Mapping:
        """What the list means, its names aside."""
        return Mapping(self.places, self.forms.option, self.units.option)

    def _is_across(self, place: int) -> bool:
        return self.forms.option == WIDE and place in ACROSS


def _lay_out(form: MappingForm, *, joins: bool) -> None:
    """Boxes for the whole list, below them columns at the left and names at the right."""
    labels = (*(Words(name, "small", form) for name in TOP), form.sheet_label)
    top = across(zip(labels, (form.forms, form.units, form.joining, form.sheets), strict=True))
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
    for part in (labels[2], form.joining):
        part.setVisible(joins)
