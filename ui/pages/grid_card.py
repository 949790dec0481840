"""A card with a small table of words: heads, then a line each, the first column to the left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.form.beside import Words
from ui.language import say
from ui.pages.cards import RIGHT, Card
from ui.zoom import pixels

LEAST_FIRST = 150  # pixels of the words that begin a line
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class GridCard(Card):
    """Lines of words that stay few."""

    def __init__(self, title: str, heads: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(14)
        self.grid.setVerticalSpacing(9)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnMinimumWidth(0, pixels(LEAST_FIRST))
        self.column.addLayout(self.grid)
        self._heads = heads
        self._lines: list[tuple[Words, ...]] = []
        for column, head in enumerate(heads):
            self._put(0, column, head, "small")

    def show_rows(self, rows: tuple[tuple[str, ...], ...], strong: int = -1) -> None:
        """Show lines, one of which may be strong."""
        while len(self._lines) < len(rows):
            place = len(self._lines) + 1
            self._lines.append(tuple(self._put(place, column, "", "") for column in range(len(self._heads))))
        for place, line in enumerate(self._lines):
            for column, label in enumerate(line):
                label.setVisible(place < len(rows))
                if place < len(rows):
                    label.setText(say(rows[place][column]))
                    label.setAccessibleName(say(f"{self._heads[column]}: {rows[place][column]}" if column else ""))
                    font = label.font()
                    font.setBold(place == strong)
                    label.setFont(font)

    def _put(self, row: int, column: int, words: str, role: str) -> Words:
        label = Words(words, role, self)
        label.setAlignment(RIGHT if column else LEFT)
        if not column:
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.grid.addWidget(label, row, column)
        return label
