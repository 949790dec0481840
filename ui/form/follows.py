"""The part of an options form that shows what follows: facts down, options across, nothing to state."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStyle, QWidget

from ui.form.fact_grid import bar_width
from ui.form.follows_table import FollowsTable, edges
from ui.form.part import Facts, Part, Shown


class FollowsPart(Part):
    """All that follows, in the columns of the options; the chosen one stands on the soft ground."""

    def __init__(self, first: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._shown = Shown()
        self._facts: Facts | None = None
        self._ground = QFrame(self)
        self._ground.setProperty("chosen", True)  # noqa: FBT003 - Qt's own signature
        self.table = FollowsTable(first, self)
        self.column.addWidget(self.table, 1)

    def show_options(self, shown: Shown) -> None:
        """Take the columns of the options; their figures come with the facts."""
        self._shown = shown
        self._fit()

    def show_facts(self, facts: Facts) -> None:
        """Show what follows from each option, unless it is shown already."""
        if facts is self._facts:
            return
        self._facts = facts
        self.table.show_blocks(self._shown.options, facts())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns where the heads have theirs."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each option an equal share of the room, and put the ground under the chosen one."""
        count, chosen = len(self._shown.options), self._shown.chosen
        width = self.width() - bar_width(self)
        self.table.show_columns(count, width)
        self._ground.setVisible(count > 0)
        if count:
            left, right = edges(self._first, width, count)[chosen : chosen + 2]
            place = QRect(left, 0, right - left, self.height())
            self._ground.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            self._ground.lower()
