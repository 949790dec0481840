"""Which line of the plan each name of cost in a list means: a box a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.actuals.lines import line_of, near
from core.inputs.actuals import LABELS
from core.own import Own
from core.prices.table import plain
from ui.form.beside import Elided, Words
from ui.form.boxes import box
from ui.form.picked import Combo
from ui.language import say
from ui.pages.columns import Scroll
from ui.zoom import pixels

NOT_KNOWN, LEAVE_OUT = "– say which line –", "leave out"
CHOICES = (NOT_KNOWN, *LABELS, LEAVE_OUT)
MOST = 80  # names with a box of their own
FEWEST_WIDTH = 180


class NamesForm(QWidget):
    """The names in a list and the lines they mean; `changed` says that one means another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.boxes: tuple[Combo, ...] = ()
        self.head = Words("Names in the list, and the line of the plan each one means", "small", self)
        self.head.setWordWrap(True)
        self.area = Scroll(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head)
        column.addWidget(self.area, 1)

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """What somebody said of names, as a mapping keeps it: only what they would not mean by themselves."""
        found = []
        for name, each in zip(self._names, self.boxes, strict=False):
            said = "" if each.option == LEAVE_OUT else each.option
            if each.currentIndex() and said != line_of(name):
                found.append((plain(name), said))
        return tuple(found)

    def show_names(self, names: tuple[str, ...]) -> None:
        """Show the names of a list, those nobody knows first."""
        if names == self._names:
            return
        self._names = tuple(sorted(names, key=lambda name: bool(line_of(name))))
        holder = QWidget(self.area)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setVerticalSpacing(4)
        boxes = []
        for row, name in enumerate(self._names[:MOST]):
            label, each = Elided("", holder), box(f"Line of “{name}”", CHOICES, holder)
            label.show_words(Own(name))
            each.setCurrentIndex(CHOICES.index(line_of(name) or NOT_KNOWN))
            if not line_of(name) and (proposed := near(name)):
                each.setItemText(0, say(f"– perhaps {proposed}? –"))
            each.setMinimumWidth(pixels(FEWEST_WIDTH))
            each.currentIndexChanged.connect(self.changed)
            grid.addWidget(label, row, 0)
            grid.addWidget(each, row, 1)
            boxes.append(each)
        if len(self._names) > MOST:
            more = f"{len(self._names) - MOST:,} more names are read as they stand."
            grid.addWidget(Words(more, "muted", holder), MOST, 0, 1, 2)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.boxes = tuple(boxes)
        self.area.setWidget(holder)
