"""What the inspector is made of: headings with what stands under them, paragraphs, and lists of figures to go on to."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.inspect import Figure
from ui.form.asking import AROUND, AskingRow
from ui.form.beside import Words
from ui.form.groups import heading_label
from ui.language import say

FEW = 7  # figures that are shown before somebody asks for all of them


class Told(Words):
    """A paragraph that can be selected."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def show_told(self, words: str) -> None:
        """Show words, or nothing at all."""
        self.setText(say(words))
        self.setVisible(bool(words))


class Section(QWidget):
    """A heading, and what stands under it; it is there only while it has something to say."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = heading_label(title, self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(AROUND, 0, AROUND, 0)
        self.column.setSpacing(4)
        self.column.addWidget(self.title)


class Figures(Section):
    """Figures with their labels, each to be looked at in its turn; `asked` carries the key of one."""

    asked = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._figures: tuple[Figure, ...] = ()
        self._is_whole = False
        self.column.setContentsMargins(0, 0, 0, 0)
        self.title.setContentsMargins(AROUND, 10, 0, 2)
        self.rows: list[AskingRow] = []
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)
        self.more = QPushButton(self)
        self.more.clicked.connect(self._show_all)
        last = QHBoxLayout()
        last.setContentsMargins(AROUND, 0, 0, 0)
        last.addWidget(self.more)
        last.addStretch(1)
        self.column.addLayout(last)

    def show_figures(self, figures: tuple[Figure, ...]) -> None:
        """Show the first of some figures, and how many more there are."""
        if [figure.key for figure in figures] != [figure.key for figure in self._figures]:
            self._is_whole = False
        self._figures = figures
        self._fill()

    def _fill(self) -> None:
        count = len(self._figures) if self._is_whole or len(self._figures) == FEW + 1 else FEW
        seen = self._figures[:count]
        while len(self.rows) < len(seen):
            self._add()
        for row, figure in zip(self.rows, seen, strict=False):
            row.show_row(figure.key, figure.label, figure.value)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(seen))
        left = len(self._figures) - len(seen)
        self.more.setText(say(f"and {left} more"))
        self.more.setVisible(left > 0)
        self.setVisible(bool(self._figures))

    def _add(self) -> None:
        row = AskingRow(self, role="")
        row.layout().setContentsMargins(AROUND, 4, AROUND, 4)  # type: ignore[union-attr]
        row.clicked.connect(lambda: self.asked.emit(row.key))
        self._lines.addWidget(row)
        self.rows.append(row)

    def _show_all(self) -> None:
        before = len(self.rows)
        self._is_whole = True
        self._fill()
        if before < len(self.rows):
            self.rows[before].setFocus()
