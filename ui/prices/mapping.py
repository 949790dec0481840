"""What the columns of a brought file mean: a box an attribute, with what stands in the first rows beside it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.inputs.prices import Price
from core.kinds import Kind
from core.own import Own
from core.prices.importing import FIELDS, UNITS, Mapping, Table, guess
from core.schema import inputs_of
from ui.form.beside import Elided, Words
from ui.form.line import Line
from ui.form.picked import Combo, Selector
from ui.form.words import description, plain
from ui.language import say
from ui.prices.words import preview, rows_words

FEWEST_SIGNS = 14
UNIT = "The price is"
NEEDED = ("price", "accelerator")
NOT_THERE = "– not in the file –"
HEADS = ("", "Column of the file", "The same for all rows", "What stands in the first rows")
EXPLAINED = "Where a column is missing, or a cell of it is empty, what you write for all rows stands in."


class MappingForm(QWidget):
    """Sheet, unit and columns of a file; `changed` says that something else is meant."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: tuple[Table, ...] = ()
        self.sheets, self.units = _combo("Sheet"), _combo(UNIT)
        self.units.offer(UNITS)
        self._sheet_label = Words("Sheet", "", self)
        kinds = {given.name: given.kind for given in inputs_of(Price)}
        self._kinds = tuple(kinds[name] for name in FIELDS)
        self._columns = tuple(_combo(f"Column of {kind.label}") for kind in self._kinds)
        self._constants = tuple(_constant(kind) for kind in self._kinds)
        self._previews = tuple(Elided("muted", self) for _ in FIELDS)
        self._lay_out()
        self.sheets.currentIndexChanged.connect(self._show_sheet)
        self.units.currentIndexChanged.connect(self.changed)
        for column, constant in zip(self._columns, self._constants, strict=True):
            column.currentIndexChanged.connect(self._show_previews)
            constant.textChanged.connect(self._show_previews)

    @property
    def is_empty(self) -> bool:
        """Whether no file was shown yet."""
        return not self._tables

    @property
    def table(self) -> Table:
        """The sheet that is shown."""
        return self._tables[max(0, self.sheets.currentIndex())]

    @property
    def mapping(self) -> Mapping:
        """What the columns mean."""
        return Mapping(
            columns=tuple(column.currentIndex() - 1 for column in self._columns),
            unit=self.units.option,
            constants=tuple(constant.text().strip() for constant in self._constants),
        )

    @property
    def missing(self) -> str:
        """What no price can do without and nothing says: the price itself or its accelerator; else empty."""
        mapping = self.mapping
        places = ((name, FIELDS.index(name)) for name in NEEDED)
        return next((name for name, at in places if mapping.columns[at] < 0 and not mapping.constants[at]), "")

    def begin(self) -> None:
        """Put the keyboard where the choice matters most: the column of the price."""
        self._columns[FIELDS.index("price")].setFocus()

    def show_tables(self, tables: tuple[Table, ...]) -> None:
        """Show the sheets of a file, first the one that has rows."""
        self._tables = tables
        for widget in (self.sheets, self._sheet_label):
            widget.setVisible(len(tables) > 1)
        names = [f"{table.name} ({rows_words(len(table.rows))})" for table in tables]
        _fill(self.sheets, names, next((place for place, table in enumerate(tables) if table.rows), 0))
        self._show_sheet()

    def _show_sheet(self) -> None:
        """Show the columns of the sheet, and what their heads say."""
        guessed = guess(self.table)
        for box, column in zip(self._columns, guessed.columns, strict=True):
            _fill(box, [NOT_THERE, *map(Own, self.table.columns)], column + 1)
        self.units.setCurrentIndex(UNITS.index(guessed.unit))
        self._show_previews()

    def _show_previews(self) -> None:
        """Show what stands in the first rows of each column."""
        mapping = self.mapping
        for shown, column, constant in zip(self._previews, mapping.columns, mapping.constants, strict=True):
            shown.show_words(preview(self.table.rows, column, constant))
        self.changed.emit()

    def _lay_out(self) -> None:
        """Sheet and unit, then the attributes, each with its column, its constant and its first rows."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for row, (label, box) in enumerate(((self._sheet_label, self.sheets), (Words(UNIT, "", self), self.units))):
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.setRowMinimumHeight(2, 10)
        for column, head in enumerate(HEADS):
            grid.addWidget(Words(head, "small", self), 3, column)
            grid.setColumnStretch(column, (0, 3, 3, 4)[column])
        parts = zip(self._kinds, self._columns, self._constants, self._previews, strict=True)
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


def _fill(box: Selector, names: list[str], chosen: int) -> None:
    """Offer other names without saying that one was chosen."""
    with QSignalBlocker(box):
        box.clear()
        box.offer(names)
        box.setCurrentIndex(chosen)
    box.tell()


def _combo(name: str) -> Selector:
    made = Selector(())
    made.setAccessibleName(say(name))
    made.setProperty("role", "")
    made.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(FEWEST_SIGNS)
    return made


def _constant(kind: Kind) -> Line:
    made = Line()
    made.setAccessibleName(say(f"{kind.label} of all rows"))
    made.setAccessibleDescription(say(description(kind)))
    made.setProperty("role", "")
    return made
