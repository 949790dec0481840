"""The head of the inspector: what is looked at, its value, what that rests on, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.input_list import Basis, Stated
from core.inspect import FIXED, Inspected, when
from core.kinds import Items
from core.remarks import samples
from core.results import Results
from ui.form.beside import Elided
from ui.form.flow import Flow
from ui.form.words import readable
from ui.form.words import shown as in_marks
from ui.inspector.parts import Told
from ui.language import say

ACTS = (
    ("keep", "Keep this value", "It is yours from now on, and no sample of the example any more"),
    ("next", "Next sample", "Goes to the next value that is still that of the example"),
    ("reset", "Reset to default", "Puts the value the program comes with; undo brings this one back"),
    ("go", "Go to it", "Goes to the field, the cell or the page"),
)
RESTS_ON = (
    (Basis.STATED.value, "Stated in this plan."),
    (Basis.SAMPLE.value, "Still the value of the example."),
    (Basis.SHIPPED.value, "As shipped: nobody has stated another value."),
    (FIXED, "A constant of the formulas."),
)


class Top(QWidget):
    """Label, place and value of what is looked at. `acted` carries the name of what is to be done with it."""

    acted = Signal(str)
    back = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Elided("cardTitle", self)
        self.where, self.value = Told("muted", self), Told("figure", self)
        self.rests, self.ends = Told("", self), Told("", self)
        self.to_last = _tool("←", "Back to the figure before", self)
        self.to_last.clicked.connect(self.back)
        shut = _tool("✕", "Close the inspector", self)
        shut.clicked.connect(self.closed)
        self.buttons = {name: QPushButton(say(words), self) for name, words, _ in ACTS}
        for name, _, tip in ACTS:
            self.buttons[name].setToolTip(say(tip))
            self.buttons[name].clicked.connect(lambda _=False, name=name: self.acted.emit(name))
        first = QHBoxLayout()
        first.addWidget(self.label, 1)
        first.addWidget(self.to_last)
        first.addWidget(shut)
        self._acts = Flow(8)
        for button in self.buttons.values():
            self._acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(first)
        column.addWidget(self.where)
        column.addWidget(self.value)
        column.addWidget(self.rests)
        column.addWidget(self.ends)
        column.addSpacing(6)
        column.addLayout(self._acts)

    def show_figure(self, shown: Inspected, results: Results, *, has_last: bool) -> None:
        """Show one figure, and what can be done with it."""
        stated = shown.stated
        value = shown.value
        if stated is not None and not isinstance(stated.kind, Items):
            value = in_marks(stated.kind, readable(stated.kind, stated.value)) or "nothing"
        whole = f"{value} {shown.unit}".strip()
        self.label.show_words(shown.label)
        self.where.show_told(shown.where)
        self.value.show_told(whole)
        self.value.setAccessibleName(say(f"{shown.label}: {whole}"))
        self.rests.show_told(_rests_on(shown, results))
        low, high = shown.ends or ("", "")
        self.ends.show_told(f"Low {low}, likely {value}, high {high} {shown.unit}".rstrip() if shown.ends else "")
        self.to_last.setVisible(has_last)
        can = {
            "keep": shown.basis == Basis.SAMPLE.value,
            "next": any(key != shown.key for key in samples(results.plan)),
            "reset": stated is not None and _differs(stated),
            "go": stated is not None,
        }
        self._show_acts(tuple(name for name, may in can.items() if may))

    def _show_acts(self, names: tuple[str, ...]) -> None:
        """Show what can be done."""
        for name, button in self.buttons.items():
            button.setVisible(name in names)


def _differs(stated: Stated) -> bool:
    """Whether an input has another value than the program comes with."""
    return not isinstance(stated.kind, Items) and bool(stated.value != stated.kind.default)


def _rests_on(shown: Inspected, results: Results) -> str:
    plan = results.plan
    if shown.basis == Basis.SCENARIO.value:
        return f"As the scenario “{plan.scenarios[plan.scenario - 1].name}” has it."
    told = dict(RESTS_ON).get(shown.basis)
    if told is not None:
        return told
    if shown.month is None:
        return "Follows from the plan with the chosen options."
    return f"Follows from the plan; this is {when(results, shown.month)}."


def _tool(sign: str, name: str, parent: QWidget) -> QToolButton:
    made = QToolButton(parent)
    made.setText(say(sign))
    made.setToolTip(say(name))
    made.setAccessibleName(say(name))
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setMinimumSize(26, 26)
    return made
