"""Fields that are typed into: figures, words, dates."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from core import own_ranges
from core.issues import Invalid
from core.kinds import Day, Quantity, Text
from ui.form.field import Field
from ui.form.line import Line
from ui.form.words import shown
from ui.language import marks
from ui.zoom import pixels

NARROW_SIGNS = 14
AROUND = 20  # padding and outline
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def narrow(line: Line) -> int:
    """Return the width of the box of a figure or a date."""
    return NARROW_SIGNS * line.fontMetrics().horizontalAdvance("0") + pixels(AROUND)


class LineField(Field):
    """A field with a line. Text that is refused stays as it was typed, marked and explained."""

    def __init__(self, kind: Quantity | Text | Day, parent: QWidget | None = None, *, dense: bool = False) -> None:
        self._line = Line()
        super().__init__(kind, self._line, parent, dense=dense)
        if dense:
            self._line.setAlignment(RIGHT)
        self._line.ended.connect(self.finish)
        self._line.entered.connect(self._enter)
        self._line.restored.connect(self._restore)
        self._draw()

    def finish(self) -> bool:
        """Hand over what was typed; refused text stays, and says why."""
        if not self._line.is_typed():
            self._restore()
            return True
        try:
            value = self._read(self._line.text())
        except Invalid as refused:
            self._refused = str(refused)
            self._show_problem()
            return False
        self._offer(value)
        return True

    def _read(self, text: str) -> object:
        return self.kind.from_text(text, marks(QLocale()))

    def _draw(self) -> None:
        self._line.show_text(self._text())

    def _text(self) -> str:
        return shown(self.kind, self._value)

    def _enter(self) -> None:
        if not self._line.is_typed():
            self._draw()

    def _restore(self) -> None:
        """Show the plan's value again, and nothing refused."""
        self._refused = ""
        self._draw()
        self._show_problem()


class NumberField(LineField):
    """A figure in its written unit: thousands apart for reading, every digit and no marks for editing.

    A range is taken too: `3..5`, or `3..4..5`.
    """

    kind: Quantity

    def __init__(self, kind: Quantity, parent: QWidget | None = None, *, dense: bool = False) -> None:
        super().__init__(kind, parent, dense=dense)
        self._line.setAlignment(RIGHT)
        if not dense:
            self._line.setFixedWidth(narrow(self._line))

    def _read(self, text: str) -> object:
        if own_ranges.is_range(text):
            return own_ranges.read(self.kind, text, float(cast("float", self._value)), marks(QLocale()))
        return super()._read(text)

    def _text(self) -> str:
        if self._line.hasFocus():
            return self.kind.to_text(self._value, marks(QLocale()))
        return shown(self.kind, self._value)


class TextField(LineField):
    """A line of words; words longer than the box stand whole in the tool tip."""


class DayField(LineField):
    """A date, written as year-month-day."""

    def __init__(self, kind: Day, parent: QWidget | None = None, *, dense: bool = False) -> None:
        super().__init__(kind, parent, dense=dense)
        self._line.setPlaceholderText("yyyy-mm-dd")
        if not dense:
            self._line.setFixedWidth(narrow(self._line))
