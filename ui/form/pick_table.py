"""A table of which one row is picked, to be used: flat, whole rows, one column as wide as the others leave it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ui.exporting import attach
from ui.form.for_reading import read_rows
from ui.form.line import RETURNS
from ui.zoom import pixels

Widths = tuple[tuple[int, int], ...]
"""Columns, each with its pixels."""


class PickTable(QTableView):
    """Rows to choose from. `picked` says that another one is current, `used` that the current one is to be used.

    The first column is at least `least` pixels wide; those that are `spared` are not seen where there is no room.
    """

    picked = Signal()
    used = Signal()

    def __init__(
        self,
        model: QAbstractTableModel,
        widths: Widths,
        least: int,
        parent: QWidget | None = None,
        *,
        spared: tuple[int, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        attach(self)
        self._fixed = tuple((column, pixels(width)) for column, width in widths)
        self._least, self._spared = pixels(least), spared
        read_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.selectionModel().currentRowChanged.connect(self.picked)
        self.doubleClicked.connect(self.used)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter uses the current row."""
        if event.key() in RETURNS:
            self.used.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the first column what the others leave."""
        super().resizeEvent(event)
        self.fit(self.viewport().width())

    def fit(self, room: int) -> None:
        """Give each column its width, or what its head needs; those that may be spared go where there is no room."""
        for column in self._spared:
            self.setColumnHidden(column, False)  # noqa: FBT003 - Qt's own signature
        heads = self.horizontalHeader()
        widths = {column: max(width, heads.sectionSizeHint(column)) for column, width in self._fixed}
        least = max(self._least, heads.sectionSizeHint(0))
        for column in self._spared:
            if least + sum(widths.values()) > room:
                self.setColumnHidden(column, True)  # noqa: FBT003 - Qt's own signature
                widths.pop(column)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(0, max(least, room - sum(widths.values())))
