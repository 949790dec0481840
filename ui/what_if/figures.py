"""The headline figures as they are, as they would be, and the difference."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.what_if import Shift
from ui.form.beside import Words, redraw
from ui.form.flow import Flow
from ui.language import Shown, say

UNCHANGED = "unchanged"
SPACING = 24


class ShiftView(QWidget):
    """One figure: its label, `now → what if`, and the difference."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self.value, self.difference = Words("", "small"), Words("", "strong"), Words("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for words in (self._label, self.value, self.difference):
            column.addWidget(words)

    def show_shift(self, shift: Shift) -> None:
        """Show a figure; coloured only where a limit would be crossed."""
        moved = shift.now != shift.then
        self._label.setText(say(shift.label))
        self.value.setText(Shown(f"{say(shift.now)} → {say(shift.then)}") if moved else say(shift.now))
        self.difference.setText(say(shift.difference or UNCHANGED))
        state = shift.role if moved and shift.role in {"warn", "bad"} else ""
        if self.value.property("state") != state:
            self.value.setProperty("state", state)
            redraw(self.value)
        self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()))  # keeps its place while it changes
        said = f"{shift.label}: {shift.now}, what if: {shift.then}, {shift.difference or UNCHANGED}"
        self.value.setAccessibleName(say(said))


class Shifts(QWidget):
    """All headline figures in a row, or in several where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: tuple[ShiftView, ...] = ()
        self._row = Flow(SPACING)
        self.setLayout(self._row)

    def show_shifts(self, shifts: tuple[Shift, ...]) -> None:
        """Show the figures."""
        while len(self.views) < len(shifts):
            self.views = (*self.views, ShiftView(self))
            self._row.addWidget(self.views[-1])
        for view, shift in zip(self.views, shifts, strict=True):
            view.show_shift(shift)


def in_words(shifts: tuple[Shift, ...]) -> str:
    """Return what would change, for those who do not see it."""
    changed = "; ".join(f"{shift.label} {shift.difference}" for shift in shifts if shift.difference)
    return changed or "No headline figure changes"
