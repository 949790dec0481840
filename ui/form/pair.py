"""Two fields in one cell of a grid: a narrow figure and the words that belong to it."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from core.kinds import Choice
from ui.form.beside import DOT_WIDTH, redraw
from ui.form.field import Field
from ui.form.typed import AROUND
from ui.zoom import pixels

FIGURE_SIGNS, WORDS_SIGNS = 5, 16
AROUND_WORDS = 46  # padding, outline and arrow


class PairCell(QWidget):
    """Two fields side by side, the first as wide as a short figure; one under the other where the words need that."""

    def __init__(self, narrow: Field, wide: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow, self._wide = narrow, wide
        self._is_beside = True
        metrics = self.fontMetrics()
        self._figure = FIGURE_SIGNS * metrics.horizontalAdvance("0") + AROUND + DOT_WIDTH
        options = wide.kind.options if isinstance(wide.kind, Choice) else ("0" * WORDS_SIGNS,)
        self._words = max(metrics.horizontalAdvance(option) for option in options) + pixels(AROUND_WORDS + DOT_WIDTH)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(narrow)
        self._box.addWidget(wide, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the fields as the width allows."""
        super().resizeEvent(event)
        room = self.contentsRect().width()
        beside = room >= self._figure + self._words
        self._narrow.setFixedWidth(self._figure if beside else max(self._figure, room))
        if beside != self._is_beside:
            self._is_beside = beside
            self._box.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
            self._wide.editor.setProperty("bare", not beside)  # small and without an arrow, to be seen whole
            redraw(self._wide.editor)
