"""The first column of a list at the left edge, for as long as the list is scrolled sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

BAR_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class FrozenColumn(QTableView):
    """Shows what stands in the first column; a click there goes to that cell, which scrolls the list back."""

    def __init__(self, view: QTableView, row_height: int) -> None:
        super().__init__(view)
        self._view = view
        own = self.selectionModel()
        self.setModel(view.model())
        self.setSelectionModel(view.selectionModel())
        if own is not None:
            own.deleteLater()
        self.setProperty("frozen", True)  # noqa: FBT003 - Qt's own signature
        self.setProperty("role", "stated")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(view.selectionMode())
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(BAR_OFF)
        self.setVerticalScrollBarPolicy(BAR_OFF)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(1, view.model().columnCount()):
            self.setColumnHidden(column, True)  # noqa: FBT003 - Qt's own signature
        bars = (view.verticalScrollBar(), self.verticalScrollBar())
        for one, other in (bars, bars[::-1]):
            one.valueChanged.connect(other.setValue)
        view.horizontalScrollBar().valueChanged.connect(self.place)
        self.hide()

    @property
    def room(self) -> int:
        """How much of the list's left edge is covered."""
        return 0 if self.isHidden() else self.width()

    def place(self) -> None:
        """Cover the first column's place where the column itself is not seen whole, if that leaves room for others."""
        view, header = self._view, self._view.horizontalHeader()
        width, frame = view.columnWidth(0), view.frameWidth()
        is_needed = view.horizontalScrollBar().value() > 0 and 2 * width < view.viewport().width()
        self.setVisible(is_needed)
        if is_needed:
            self.setColumnWidth(0, width)
            self.horizontalHeader().setFixedHeight(header.height())
            left = frame + view.verticalHeader().width()
            self.setGeometry(left, frame, width + 1, header.height() + view.viewport().height())
            self.verticalScrollBar().setValue(view.verticalScrollBar().value())
            self.raise_()
