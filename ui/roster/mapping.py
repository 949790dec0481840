"""What the columns of a brought roster mean: a box an attribute, with what stands in the first rows beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.inputs.team import Seat
from core.roster.importing import FIELDS, FILLS, PERIODS, Mapping, Table, gap, guess
from core.schema import inputs_of
from ui.form.beside import Words
from ui.form.boxes import box, fill
from ui.form.words import plain
from ui.importing.meaning import Meaning, across

REPLACE, ADD = PLACES = ("replace the seats there are", "join the seats there are")
KINDS = tuple(given.kind for given in inputs_of(Seat))
HALF = (len(FIELDS) + 1) // 2
HEADS = ("", "Column of the list", "First rows")
STRETCH = (0, 3, 3)
TOP = ("The salary pays for", "Gaps are filled from the catalogue with", "The seats of the list")


class MappingForm(Meaning):
    """Sheet, period of pay, gaps and columns of a list; `joins` says that there are seats to join."""

    def __init__(self, parent: QWidget | None = None, *, joins: bool = True) -> None:
        super().__init__((kind.label for kind in KINDS), parent)
        self.periods, self.fills, self.joining = (
            box(name, options) for name, options in zip(TOP, (PERIODS, FILLS, PLACES), strict=True)
        )
        self._lay_out(joins=joins)
        for each in (self.periods, self.fills, self.joining):
            each.currentIndexChanged.connect(self.changed)

    @property
    def mapping(self) -> Mapping:
        """What the columns mean."""
        return Mapping(self.places, self.periods.option, self.fills.option)

    @property
    def is_added(self) -> bool:
        """Whether the seats of the list join those there are."""
        return self.joining.option == ADD and not self.joining.isHidden()

    @property
    def missing(self) -> str:
        """What no list can do without and nothing says, in a sentence; else empty."""
        return gap(self.mapping)

    def begin(self) -> None:
        """Put the keyboard where the choice matters most: the column of the name."""
        self.columns[0].setFocus()

    def is_list(self, table: Table) -> bool:
        """Whether a sheet has people in it."""
        return not gap(guess(table))

    def show_guess(self) -> tuple[int, ...]:
        """Set period and gaps to what the heads say, and return the columns they say."""
        guessed = guess(self.table)
        fill(self.periods, PERIODS, PERIODS.index(guessed.period))
        fill(self.fills, FILLS, FILLS.index(guessed.filled))
        return guessed.columns

    def _lay_out(self, *, joins: bool) -> None:
        """Boxes that hold for all rows, then the attributes in two columns, each with its first rows."""
        labels = (*(Words(name, "small", self) for name in TOP), self.sheet_label)
        top = across(zip(labels, (self.periods, self.fills, self.joining, self.sheets), strict=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for side in (0, 4):
            for column, head in enumerate(HEADS):
                grid.addWidget(Words(head, "small", self), 0, side + column)
                grid.setColumnStretch(side + column, STRETCH[column])
        grid.setColumnMinimumWidth(3, 14)
        for place, kind in enumerate(KINDS):
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
        for each in (labels[2], self.joining):
            each.setVisible(joins)
