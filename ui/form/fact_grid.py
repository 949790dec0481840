"""The body of an options form: facts down, options across."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from core.schema import Input
from ui.form.field import Field
from ui.form.fields import field
from ui.form.groups import FactLabel, Rows, ShownWhen, fact_width, heading_label
from ui.form.option_head import CHOSEN

WIDEST_FACTS = 250
NARROWEST_FACTS = 150
BESIDE_CHOICE = 60  # what the button of the head has around it
TOP = Qt.AlignmentFlag.AlignTop


def facts_width(rows: Rows, widget: QWidget) -> int:
    """Return the width of the first column: the widest label, within bounds."""
    metrics = widget.fontMetrics()
    widths = (fact_width(declared.kind, metrics) for _, inputs in rows for declared in inputs)
    return max(NARROWEST_FACTS, *(min(width, WIDEST_FACTS) for width in widths), 0)


def option_width(widget: QWidget) -> int:
    """Return the least width of an option's column: what its head needs."""
    return widget.fontMetrics().horizontalAdvance(CHOSEN) + BESIDE_CHOICE


def set_columns(grid: QGridLayout, count: int, first: int, option: int) -> None:
    """Give head and body the same columns."""
    grid.setSpacing(0)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setColumnMinimumWidth(0, first)
    for column in range(1, max(count + 1, grid.columnCount())):
        grid.setColumnMinimumWidth(column, option if column <= count else 0)
        grid.setColumnStretch(column, int(column <= count))


class FactGrid(QWidget):
    """Fields of all options, one row a fact; the chosen option stands on a soft ground."""

    put = Signal(int, str, object)

    def __init__(self, rows: Rows, count: int, first: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._fields: tuple[dict[str, Field], ...] = tuple({} for _ in range(count))
        self._ground = QFrame(self)
        self._ground.setProperty("chosen", True)  # noqa: FBT003 - Qt's own signature
        self._ground.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._grid = QGridLayout(self)
        set_columns(self._grid, count, first, option_width(self))
        for heading, inputs in rows:
            if heading:
                self._grid.addWidget(heading_label(heading, self), self._grid.rowCount(), 0)
            for declared in inputs:
                self._add(declared)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    @property
    def columns(self) -> tuple[dict[str, Field], ...]:
        """The fields of each option by the name of their input."""
        return self._fields

    def show_option(self, index: int, option: object, default: object | None, shown_when: ShownWhen | None) -> None:
        """Show one option in its column."""
        called = getattr(option, "name", "")
        for name, shown in self._fields[index].items():
            shown.show_value(getattr(option, name))
            shown.show_default(shown.kind.default if default is None else getattr(default, name))
            shown.editor.setAccessibleName(f"{shown.kind.label}, {called}")
            shown.show_needed(needed=shown_when is None or shown_when(option, name))

    def show_chosen(self, index: int) -> None:
        """Put the soft ground under an option."""
        self._grid.removeWidget(self._ground)
        self._grid.addWidget(self._ground, 0, index + 1, self._grid.rowCount(), 1)
        self._ground.lower()

    def _add(self, declared: Input) -> None:
        """A row: the label, then a field an option."""
        row = self._grid.rowCount()
        label = FactLabel(declared.kind, self._first, self)
        label.setFixedWidth(self._first)
        self._grid.addWidget(label, row, 0, TOP)
        for index, column in enumerate(self._fields):
            made = field(declared.kind, self, dense=True)
            made.setContentsMargins(2, 2, 6, 2)
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            made.given.connect(partial(self._hand_over, index, declared.name))
            self._grid.addWidget(made, row, index + 1, TOP)
            column[declared.name] = made

    def _hand_over(self, index: int, name: str, value: object) -> None:
        self.put.emit(index, name, value)
