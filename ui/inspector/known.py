"""What is known of an input, to be stated: source, day, grade, own range, owner and note."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import pairwise
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from core.inputs.prices import Origin
from core.inputs.remarks import Remark
from core.inspect import Inspected
from core.issues import Invalid
from core.keys import input_kind
from core.kinds import Choice, Items, Kind, Quantity
from core.own_ranges import Ranged
from core.plan import Plan
from core.provenance import GRADES, may_range, origin_of, ranged, sourced
from core.remarks import noted, of, owned
from core.sources import PLANNER
from ui.document import Document
from ui.form.beside import DOT_WIDTH, Problem, Words
from ui.form.field import Field
from ui.form.fields import field
from ui.form.groups import GAP, ROW_HEIGHT
from ui.form.line import RETURNS, is_history
from ui.language import say
from ui.zoom import pixels

KINDS: MappingProxyType[str, Kind] = MappingProxyType(
    {
        "source": input_kind(Origin, "source"),
        "date": input_kind(Origin, "date"),
        "grade": Choice("Grade", ("", *GRADES), "", "How firm the source is.", PLANNER),
        "owner": input_kind(Remark, "owner"),
    }
)
LABELS: MappingProxyType[str, str] = MappingProxyType(
    {
        "source": "Source",
        "date": "Seen on",
        "grade": "Grade",
        "low": "Likely from",
        "high": "Likely to",
        "owner": "Owner",
        "note": "Note",
    }
)
STEPS: MappingProxyType[str, str] = MappingProxyType(
    {
        "source": "the source",
        "date": "the day",
        "grade": "the grade",
        "low": "the range",
        "high": "the range",
        "owner": "the owner",
    }
)
RANGE = ("low", "high")
END = "An end of the likely range."
LABEL_SIDE = Qt.AlignmentFlag.AlignTop
NOTE_LINES = 3
BEFORE = DOT_WIDTH + GAP  # as far from the labels as the boxes of fields


class NoteEdit(QPlainTextEdit):
    """A note of a few lines; Enter and leaving it hand it over, Esc takes back what was typed."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(say("Note"))
        self.setAccessibleDescription(say("What others should know of the value. Enter keeps it."))
        self.setPlaceholderText(say("What others should know"))
        self.setFixedHeight(NOTE_LINES * self.fontMetrics().lineSpacing() + 18)

    def show_note(self, note: str) -> None:
        """Show the plan's note; what was typed and not taken stays while it is the same."""
        if note != self._shown or not self.hasFocus():
            self._shown = note
            self.setPlainText(note)

    def finish(self) -> bool:
        """Hand over what was typed."""
        words = " ".join(self.toPlainText().split())
        if words != self._shown:
            self._shown = words
            self.given.emit(words)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands over; Esc and undo take back, and go on to the window where nothing was typed."""
        is_typed = self.toPlainText() != self._shown
        if event.key() in RETURNS:
            self.finish()
        elif event.key() == Qt.Key.Key_Escape or is_history(event):
            event.setAccepted(is_typed)
            self.setPlainText(self._shown)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand over on leaving."""
        super().focusOutEvent(event)
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.finish()


class Known(QWidget):
    """Fields for what is known of one input; each edit is one step of the document."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._key, self._label = "", ""
        self._ends: tuple[float, float] | None = None
        self.fields: dict[str, Field] = {}
        self.labels: dict[str, Words] = {}
        self.note = NoteEdit(self)
        self.note.given.connect(self._hand_over_note)
        self.declared = QPushButton(say("Use the declared range"), self)
        self.declared.clicked.connect(self._hand_over_declared)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(LABELS.items()):
            self.labels[name] = Words(words, "muted", self)
            self.labels[name].setMinimumHeight(pixels(ROW_HEIGHT))
            self._grid.addWidget(self.labels[name], row, 0, LABEL_SIDE)
        for name, kind in KINDS.items():
            self._put(name, kind)
        self._grid.addWidget(self.declared, len(LABELS), 0, 1, 2, Qt.AlignmentFlag.AlignRight)
        self.labels["note"].setBuddy(self.note)
        self._below(self.note, list(LABELS).index("note"))
        self.problem = Problem(self)
        self._below(self.problem, len(LABELS) + 1)

    def show_known(self, shown: Inspected) -> None:
        """Show what is known of an input or a list; a list has no source of its own."""
        stated, plan = shown.stated, self._document.plan
        if stated is None:
            return
        is_other, self._key, self._label, self._ends = stated.key != self._key, stated.key, stated.label, stated.ends
        is_input = not isinstance(stated.kind, Items)
        has_range = is_input and may_range(stated.key)
        if is_other and has_range and isinstance(stated.kind, Quantity):
            for name in RANGE:
                self._put(name, replace(stated.kind, label=LABELS[name], spread=None, doc=END))
        origin, remark = origin_of(plan, stated.key) if is_input else Origin(), of(plan, stated.key)
        low, high = stated.ends or (stated.value, stated.value)
        values: dict[str, object] = {
            "source": origin.source,
            "date": origin.date,
            "grade": origin.grade,
            "owner": remark.owner,
        }
        values |= {"low": low, "high": high}
        for name, each in self.fields.items():
            is_there = has_range if name in RANGE else is_input or name == "owner"
            each.setVisible(is_there)
            self.labels[name].setVisible(is_there)
            if is_there:
                each.show_issue(None)
                each.show_default(values[name])
                each.show_value(values[name])
        for name in RANGE:
            self.labels[name].setVisible(has_range)
        self.declared.setVisible(has_range and origin.low < origin.high)
        self.note.show_note(remark.note)
        self.problem.show_sentence("")

    def _below(self, widget: QWidget, row: int) -> None:
        """Put something that is no field where the boxes of fields are."""
        holder = QHBoxLayout()
        holder.setContentsMargins(BEFORE, 2, 0, 2)
        holder.addWidget(widget)
        self._grid.addLayout(holder, row, 1)

    def _put(self, name: str, kind: Kind) -> None:
        """Put a field in its place, instead of the one before."""
        old, made = self.fields.get(name), field(kind, self)
        made.given.connect(partial(self._hand_over, name))
        if old is not None:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.fields[name] = made
        self.labels[name].setBuddy(made.editor)
        self._grid.addWidget(made, list(LABELS).index(name), 1)
        editors = (self.fields[each].editor for each in LABELS if each in self.fields)
        for before, after in pairwise((*editors, self.note)):
            QWidget.setTabOrder(before, after)

    def _hand_over(self, name: str, value: object) -> None:
        """Hand over one of them; what cannot be kept is said under its field."""
        try:
            changed = self._with(name, value)
        except Invalid as refused:
            self.fields[name].show_issue(str(refused))
        else:
            self._document.replace(changed, f"state {STEPS[name]} of {small(self._label)}")

    def _with(self, name: str, value: object) -> Plan:
        """The plan with one of them stated."""
        plan, key = self._document.plan, self._key
        if name == "owner":
            return owned(plan, (key,), str(value))
        if isinstance(value, Ranged):
            return ranged(plan, key, (value.low, value.high))
        if name in RANGE and isinstance(value, float):
            low, high = self._ends or (plan.get(key), plan.get(key))
            return ranged(plan, key, (value, high) if name == "low" else (low, value))
        origin = origin_of(plan, key)
        told = {"source": origin.source, "date": origin.date, "grade": origin.grade, name: str(value)}
        return sourced(plan, key, told["source"], told["date"], told["grade"])

    def _hand_over_declared(self) -> None:
        changed = ranged(self._document.plan, self._key, None)
        self._document.replace(changed, f"use the declared range of {small(self._label)}")

    def _hand_over_note(self, note: str) -> None:
        try:
            self._document.replace(noted(self._document.plan, self._key, note), f"note on {small(self._label)}")
        except Invalid as refused:
            self.problem.show_sentence(str(refused))


def small(label: str) -> str:
    """Return a label inside a sentence."""
    return label if label[1:2].isupper() else f"{label[:1].lower()}{label[1:]}"
