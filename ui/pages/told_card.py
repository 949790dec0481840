"""Cards that say something in sentences: what to do, where it flips, what waiting costs, how firm the weights are."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ui.form.beside import Words
from ui.language import say
from ui.pages.cards import Card


class ToldCard(Card):
    """A card with paragraphs, the first of them strong. `gone_to` carries the key of a line that was clicked."""

    gone_to = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None, *, leading: bool = False) -> None:
        super().__init__(title, parent)
        self._leading = leading
        self._lines: list[Words] = []
        self._links: list[QToolButton] = []

    def show_told(self, told: tuple[str, ...], keys: tuple[str, ...] = ()) -> None:
        """Show paragraphs; `keys` are the places the last of them are about, each with a way there."""
        while len(self._lines) < len(told):
            self._add()
        first = len(told) - len(keys)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(told))
            self._links[place].setVisible(first <= place < len(told))
            if place < len(told):
                line.setText(say(told[place]))
            if first <= place < len(told):
                self._links[place].setProperty("key", keys[place - first])
                self._links[place].setAccessibleName(say(f"Go to: {told[place]}"))

    def _add(self) -> None:
        strong = self._leading and not self._lines
        line = Words("", "" if strong or not self._leading else "muted", self)
        line.setWordWrap(True)
        line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        link = QToolButton(self)
        link.setText(say("Go to →"))
        link.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        link.clicked.connect(lambda: self.gone_to.emit(str(link.property("key"))))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(line, 1)
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
        self._lines.append(line)
        self._links.append(link)
