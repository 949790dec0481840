"""Which list of prices is shown, and what stands in its place where it shows none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.form.beside import Words
from ui.language import say

SHIPPED, MINE, BOTH = NAMES = ("Shipped", "My list", "Both")
EMPTY = (
    "This plan has no price list of its own yet.\n"
    "Bring one from a .csv or .xlsx file; it is kept in the plan's file and never leaves this computer."
)
NO_MATCH = "No price matches these filters."
IMPORT = "Import my price list…"
CLEAR = "Clear the filters"


class Lists(QWidget):
    """Buttons for the lists there are, one of them pressed; `changed` says that it is another one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, name in enumerate(NAMES):
            button = QPushButton(say(name), self)
            button.setCheckable(True)
            button.setAutoDefault(False)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.button(NAMES.index(SHIPPED)).setChecked(True)
        self._group.idClicked.connect(lambda _: self.changed.emit())

    @property
    def chosen(self) -> str:
        """The name of the list that is shown."""
        return NAMES[self._group.checkedId()]

    def choose(self, name: str) -> None:
        """Show another list."""
        if name != self.chosen:
            self._group.button(NAMES.index(name)).setChecked(True)
            self.changed.emit()

    def show_counts(self, shipped: int, mine: int) -> None:
        """Say how many prices each list has."""
        for number, count in enumerate((shipped, mine, shipped + mine)):
            button = self._group.button(number)
            button.setText(say(f"{NAMES[number]} ({count:,})"))
            button.setAccessibleName(say(f"{NAMES[number]}, {count:,} prices"))


class Empty(QWidget):
    """Says why no price is shown, with the way out."""

    clear_asked = Signal()
    import_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Words("", "muted", self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._way = QPushButton(say(CLEAR), self)
        self._way.setAutoDefault(False)
        self._way.clicked.connect(self._hand_over)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._way, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def show_reason(self, *, is_list_empty: bool) -> None:
        """Say that the list itself is empty, or that nothing in it is wanted."""
        self._words.setText(say(EMPTY if is_list_empty else NO_MATCH))
        self._way.setText(say(IMPORT if is_list_empty else CLEAR))

    def _hand_over(self) -> None:
        (self.import_asked if self._way.text() == IMPORT else self.clear_asked).emit()
