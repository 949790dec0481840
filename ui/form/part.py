"""What stands under the heads of an options form, one part at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from core.beside import Block
from ui.form.fact_grid import FactGrid
from ui.form.field import Field
from ui.form.groups import Rows, ShownWhen

FOLLOWS = "What follows"
Facts: TypeAlias = Callable[[], tuple[Block, ...]]
"""What follows from each option, found out when it is to be seen."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a form shows: options, the index of the chosen one, and what their values are compared with."""

    options: tuple[object, ...] = ()
    chosen: int = -1
    default: object | None = None


class Part(QWidget):
    """One part of an options form. It shows what concerns it and leaves the rest alone.

    `put` carries the index of an option, the name of an input and its new value.
    """

    put = Signal(int, str, object)
    is_wide = False  # has use for more room than the columns of the options

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def show_options(self, shown: Shown) -> None:
        """Show the options, and which one is chosen."""

    def show_facts(self, facts: Facts) -> None:
        """Show what follows from each option."""

    def fields(self) -> Iterator[tuple[int, str, Field]]:
        """All fields, with the index of their option and the name of their input, row by row."""
        return iter(())

    def reach(self, index: int, name: str) -> Field | None:
        """Return a field, scrolled into view."""
        del index, name
        return None


class Scroller(QScrollArea):
    """A scroll area whose content is as wide as if the scroll bar was always there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make up for the scroll bar where there is none."""
        super().resizeEvent(event)
        self.keep_width()

    def keep_width(self) -> None:
        """Keep the content's width, with the scroll bar or without."""
        missing = self.verticalScrollBar().sizeHint().width() - (self.width() - self.viewport().width())
        content = self.widget()
        if content is not None:
            content.setContentsMargins(0, 0, max(0, missing), 0)


class StatedPart(Part):
    """Fields of all options, made when there are options to show; under them what follows, where that is named."""

    def __init__(
        self,
        rows: Rows,
        first: int,
        shown_when: ShownWhen | None = None,
        follows: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._first, self._shown_when, self._follows = rows, first, shown_when, follows
        self._seen = Shown()
        self._facts: Facts | None = None
        self._scroller = Scroller(self)
        self._body = FactGrid((), 0, first, self._scroller.viewport())
        self._scroller.setWidget(self._body)
        self.column.addWidget(self._scroller, 1)

    def show_options(self, shown: Shown) -> None:
        """Show the options that differ from those seen before."""
        if shown == self._seen:
            return
        if len(shown.options) != len(self._seen.options):
            self._build(len(shown.options))
        before, self._seen = self._seen, shown
        self._body.show_chosen(shown.chosen)
        for index, option in enumerate(shown.options):
            if shown.default != before.default or before.options[index : index + 1] != (option,):
                self._body.show_option(index, option, shown.default, self._shown_when)
        self._body.show_groups()

    def show_facts(self, facts: Facts) -> None:
        """Show what follows from these inputs, unless it is shown already or there is nothing named."""
        if self._follows and facts is not self._facts:
            self._facts = facts
            found = (block for block in facts() if block.title.startswith(self._follows))
            self._body.show_blocks(self._seen.options, tuple(replace(block, title=FOLLOWS) for block in found))

    def fields(self) -> Iterator[tuple[int, str, Field]]:
        """All fields, with the index of their option and the name of their input, row by row."""
        for name in self._body.names:
            for index, column in enumerate(self._body.columns):
                yield index, name, column[name]

    def reach(self, index: int, name: str) -> Field | None:
        """Return a field, scrolled into view."""
        found = self._body.columns[index].get(name) if index < len(self._body.columns) else None
        if found is not None:
            self._scroller.ensureWidgetVisible(found)
        return found

    def _build(self, count: int) -> None:
        """Make the fields anew for another number of options."""
        old = self._scroller.takeWidget()
        old.hide()
        old.deleteLater()
        self._seen, self._facts = Shown(), None
        self._body = FactGrid(self._rows, count, self._first, self._scroller.viewport())
        self._body.put.connect(self.put)
        self._scroller.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        self._scroller.keep_width()
