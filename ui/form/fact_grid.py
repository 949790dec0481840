"""A part of an options form that is stated: facts down, options across."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollBar, QSizePolicy, QWidget

from core.beside import Block
from core.kinds import Kind
from ui.form import fields
from ui.form.beside import Words
from ui.form.field import Field
from ui.form.follows_table import FollowsTable
from ui.form.groups import Fact, FactLabel, Rows, ShownWhen, fact_width, heading_label
from ui.form.option_head import CHOSEN
from ui.form.pair import PairCell
from ui.language import say
from ui.zoom import pixels

WIDEST_FACTS = 240
NARROWEST_FACTS = 150
BESIDE_CHOICE = 60  # what the button of the head has around it
NEEDLESS = "On these terms nothing here matters."
TOP = Qt.AlignmentFlag.AlignTop


@dataclass(slots=True)
class Row:
    """The widgets of one row, and the names of its inputs; the heading of a group has none."""

    names: tuple[str, ...] = ()
    widgets: list[QWidget] = field(default_factory=list)
    needed: bool = True

    def show(self, *, needed: bool) -> None:
        """Be seen, or not."""
        if needed != self.needed:
            self.needed = needed
            for widget in self.widgets:
                widget.setVisible(needed)


@dataclass(slots=True)
class Group:
    """The heading of one group, and the rows under it."""

    heading: Row = field(default_factory=Row)
    rows: list[Row] = field(default_factory=list)


def facts_width(rows: Rows, widget: QWidget) -> int:
    """Return the width of the first column: the widest label, within bounds."""
    metrics = widget.fontMetrics()
    widths = (fact_width(fact, metrics) for _, facts in rows for fact in facts)
    return max(pixels(NARROWEST_FACTS), *(min(width, pixels(WIDEST_FACTS)) for width in widths), 0)


def option_width(widget: QWidget) -> int:
    """Return the least width of an option's column: what its head needs."""
    return widget.fontMetrics().horizontalAdvance(CHOSEN) + pixels(BESIDE_CHOICE)


def bar_width(widget: QWidget) -> int:
    """Return the room that is kept for a scroll bar, seen or not, so that columns never move."""
    bar = QScrollBar(Qt.Orientation.Vertical, widget)
    bar.hide()  # else it is seen once the widget is
    bar.deleteLater()
    return bar.sizeHint().width()


def set_columns(grid: QGridLayout, count: int, first: int, option: int) -> None:
    """Give head and body the same columns."""
    grid.setSpacing(0)
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
        self._groups: list[Group] = []
        self._fields: tuple[dict[str, Field], ...] = tuple({} for _ in range(count))
        self._ground = QFrame(self)
        self._ground.setProperty("chosen", True)  # noqa: FBT003 - Qt's own signature
        self._ground.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._needless = Words(NEEDLESS, "muted", self)
        self._needless.setContentsMargins(0, 10, 0, 0)
        self._needless.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        set_columns(self._grid, count, first, option_width(self))
        self._grid.addWidget(self._needless, 0, 0, 1, max(1, count + 1))
        for heading, facts in rows:
            self._groups.append(Group())
            if heading:
                self._place(heading_label(heading, self), self._groups[-1].heading, self._grid.rowCount(), 0, count + 1)
            for fact in facts:
                self._add(fact)
        self.table = FollowsTable(first, self)
        self.table.show_whole()
        self.table.hide()
        self._grid.addWidget(self.table, self._grid.rowCount(), 0, 1, max(1, count + 1))
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all inputs, row by row."""
        return tuple(name for group in self._groups for row in group.rows for name in row.names)

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
            shown.editor.setAccessibleName(say(f"{shown.kind.label}, {called}"))
            shown.show_needed(needed=shown_when is None or shown_when(option, name))

    def show_groups(self) -> None:
        """Show the rows and groups that matter for some option, and say so when none does."""
        for group in self._groups:
            for row in group.rows:
                row.show(needed=any(column[name].is_needed for column in self._fields for name in row.names))
            group.heading.show(needed=any(row.needed for row in group.rows))
        self._needless.setVisible(not any(group.heading.needed for group in self._groups))

    def show_blocks(self, options: tuple[object, ...], blocks: tuple[Block, ...]) -> None:
        """Show under the fields what follows from them."""
        self.table.show_blocks(options, blocks)
        self.table.setVisible(bool(self.table.rows.rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns of what follows under those of the fields."""
        super().resizeEvent(event)
        self.table.show_columns(len(self._fields), self.contentsRect().width())

    def show_chosen(self, index: int) -> None:
        """Put the soft ground under an option."""
        self._grid.removeWidget(self._ground)
        self._grid.addWidget(self._ground, 0, index + 1, self._grid.rowCount(), 1)
        self._ground.lower()

    def _add(self, fact: Fact) -> None:
        """A row: the label, then a cell an option."""
        line, row = self._grid.rowCount(), Row(tuple(declared.name for declared in fact.inputs))
        label = FactLabel(fact, self._first, self)
        label.setFixedWidth(self._first)
        self._place(label, row, line, 0)
        self._groups[-1].rows.append(row)
        for index, column in enumerate(self._fields):
            made = [self._field(index, declared.name, declared.kind) for declared in fact.inputs]
            column.update({declared.name: shown for declared, shown in zip(fact.inputs, made, strict=True)})
            cell = made[0] if len(made) == 1 else PairCell(made[0], made[1], self)
            cell.setContentsMargins(2, 2, 6, 2)
            cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._place(cell, row, line, index + 1)

    def _field(self, index: int, name: str, kind: Kind) -> Field:
        made = fields.field(kind, self, dense=True)
        made.given.connect(partial(self._hand_over, index, name))
        return made

    def _place(self, widget: QWidget, row: Row, line: int, column: int, across: int = 1) -> None:
        """Put a widget of a row in its cell, or across several."""
        row.widgets.append(widget)
        self._grid.addWidget(widget, line, column, 1, across, TOP)

    def _hand_over(self, index: int, name: str, value: object) -> None:
        self.put.emit(index, name, value)
