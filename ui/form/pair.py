"""Two fields in one cell of a grid: a narrow figure and the words that belong to it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.form.beside import DOT_WIDTH
from ui.form.field import Field
from ui.form.typed import AROUND

NARROW_SIGNS = 5
BESIDE_FROM = 190  # pixels; in a narrower cell the words stand under the figure


class PairCell(QWidget):
    """Two fields side by side, the first as wide as a short figure; one under the other where the cell is narrow."""

    def __init__(self, narrow: Field, wide: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(narrow)
        self._box.addWidget(wide, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields as the width allows."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM
        figure = NARROW_SIGNS * self.fontMetrics().horizontalAdvance("0") + AROUND + DOT_WIDTH
        self._narrow.setFixedWidth(figure if beside else max(figure, self.contentsRect().width()))
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
