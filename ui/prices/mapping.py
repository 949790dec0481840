"""What the columns of a brought file mean: a box an attribute, with what stands in the first rows beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.inputs.prices import Price
from core.kinds import Kind
from core.prices.importing import FIELDS, UNITS, Mapping, guess
from core.schema import inputs_of
from ui.form.beside import Words
from ui.form.boxes import box, fill
from ui.form.line import Line
from ui.form.words import description, plain
from ui.importing.meaning import Meaning
from ui.importing.words import preview
from ui.language import say

KINDS = tuple(given.kind for name in FIELDS for given in inputs_of(Price) if given.name == name)
UNIT = "The price is"
NEEDED = ("price", "accelerator")
HEADS = ("", "Column of the list", "The same for all rows", "What stands in the first rows")
EXPLAINED = "Where a column is missing, or a cell of it is empty, what you write for all rows stands in."


class MappingForm(Meaning):
    """Sheet, unit and columns of a file, and what holds for all its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((kind.label for kind in KINDS), parent)
        self.units = box(UNIT, UNITS)
        self.constants = tuple(_constant(kind) for kind in KINDS)
        self._lay_out()
        self.units.currentIndexChanged.connect(self.changed)
        for each in self.constants:
            each.textChanged.connect(self.show_previews)

    @property
    def mapping(self) -> Mapping:
        """What the columns mean."""
        return Mapping(
            columns=self.places,
            unit=self.units.option,
            constants=tuple(constant.text().strip() for constant in self.constants),
        )

    @property
    def missing(self) -> str:
        """What no price can do without and nothing says: the price itself or its accelerator; else empty."""
        mapping = self.mapping
        places = ((name, FIELDS.index(name)) for name in NEEDED)
        silent = (name for name, at in places if mapping.columns[at] < 0 and not mapping.constants[at])
        return next((f"Say which column holds the {missing}." for missing in silent), "")

    def begin(self) -> None:
        """Put the keyboard where the choice matters most: the column of the price."""
        self.columns[FIELDS.index("price")].setFocus()

    def show_guess(self) -> tuple[int, ...]:
        """Set the unit to what the heads say, and return the columns they say."""
        guessed = guess(self.table)
        fill(self.units, UNITS, UNITS.index(guessed.unit))
        return guessed.columns

    def preview(self, place: int) -> str:
        """Return what the first rows hold of an attribute, or what stands in for it."""
        return preview(self.table.rows, self.places[place], self.constants[place].text().strip())

    def _lay_out(self) -> None:
        """Sheet and unit, then the attributes, each with its column, its constant and its first rows."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for row, (label, each) in enumerate(((self.sheet_label, self.sheets), (Words(UNIT, "", self), self.units))):
            label.setBuddy(each)
            grid.addWidget(label, row, 0)
            grid.addWidget(each, row, 1)
        grid.setRowMinimumHeight(2, 10)
        for column, head in enumerate(HEADS):
            grid.addWidget(Words(head, "small", self), 3, column)
            grid.setColumnStretch(column, (0, 3, 3, 4)[column])
        parts = zip(KINDS, self.columns, self.constants, self.previews, strict=True)
        for row, (kind, *widgets) in enumerate(parts, grid.rowCount()):
            label = Words(kind.label, "", self)
            label.setBuddy(widgets[0])
            label.setToolTip(plain(kind.doc))
            grid.addWidget(label, row, 0)
            for column, widget in enumerate(widgets, 1):
                grid.addWidget(widget, row, column)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(14)
        whole.addLayout(grid)
        explained = Words(EXPLAINED, "small", self)
        explained.setWordWrap(True)
        whole.addWidget(explained)
        whole.addStretch(1)


def _constant(kind: Kind) -> Line:
    made = Line()
    made.setAccessibleName(say(f"{kind.label} of all rows"))
    made.setAccessibleDescription(say(description(kind)))
    made.setProperty("role", "")
    return made
