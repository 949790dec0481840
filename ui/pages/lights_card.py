"""The lessons as lights: a mark, what does not keep its limit, and the way to what would change it."""

from __future__ import annotations

from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolButton, QWidget

from core.lights import ALARM, FINE, LOOK, Light
from ui.form.beside import Words, redraw
from ui.form.words import plain
from ui.language import say
from ui.pages.cards import Card

MARKS = MappingProxyType({FINE: "●", LOOK: "▲", ALARM: "■"})  # told apart without their colours
STATES = MappingProxyType({FINE: "within its limits", LOOK: "one limit passed", ALARM: "several limits passed"})
TOP = Qt.AlignmentFlag.AlignTop


class LightsCard(Card):
    """Three lights. `gone_to` carries the key of the input that would change the first measure beyond its limit."""

    gone_to = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Lessons", parent)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(10)
        self.column.addLayout(self._grid)
        self._rows: list[tuple[Words, Words, Words, QToolButton]] = []

    def show_lights(self, lights: tuple[Light, ...]) -> None:
        """Show the lights."""
        while len(self._rows) < len(lights):
            self._add()
        for (mark, title, told, link), light in zip(self._rows, lights, strict=True):
            mark.setText(say(MARKS[light.state]))
            mark.setAccessibleName(say(f"{light.title}: {STATES[light.state]}"))
            if mark.property("role") != light.state:
                mark.setProperty("role", light.state)
                redraw(mark)
            title.setText(say(light.title))
            told.setText(say(light.words))
            told.setToolTip(plain("\n".join(_measure(each) for each in light.measures)))
            where = next((each.where for each in light.measures if not each.is_kept), "")
            link.setVisible(bool(where))
            link.setProperty("key", where)
            link.setAccessibleName(say(f"Go to what would change: {light.title}"))

    def _add(self) -> None:
        row = 2 * len(self._rows)
        mark, title, told = Words("", "good", self), Words("", "", self), Words("", "muted", self)
        told.setWordWrap(True)
        told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        link = QToolButton(self)
        link.setText(say("Go to →"))
        link.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        link.clicked.connect(lambda: self.gone_to.emit(str(link.property("key"))))
        self._grid.addWidget(mark, row, 0, TOP)
        self._grid.addWidget(title, row, 1)
        self._grid.addWidget(link, row, 2, 2, 1, TOP)
        self._grid.addWidget(told, row + 1, 1)
        self._rows.append((mark, title, told, link))


def _measure(measure: object) -> str:
    """One measure with figure, limit and grade."""
    label, figure, limit, grade = (getattr(measure, name) for name in ("label", "figure", "limit", "grade"))
    return f"{label}: {figure}, limit {limit} ({grade.value})"
