"""The strip over a plan that still holds values of an example: how many, the next one, and keeping it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from core import remarks
from core.keys import is_list, list_kind, list_of, section_type, spot_of
from core.plan import Plan
from core.remarks import SAMPLE
from core.schema import inputs_of
from ui.document import Document
from ui.form.beside import Elided, Words
from ui.language import say

KEEP_TIP = "The value is right for us as it stands. Undo takes it back."
NEXT_TIP = "Goes to the next value that came with the example."
ALL_TIP = "Every value that is left is right for us as it stands. Undo takes it back."


class SampleBar(QFrame):
    """Says how many values are still samples; `gone_to` asks for the place of one."""

    gone_to = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", True)  # noqa: FBT003 - Qt's own signature
        self._document = document
        self._key = ""
        self._says = Elided("", self)
        self.next = _button("Next value", NEXT_TIP, self)
        self.keep = _button("Keep it", KEEP_TIP, self)
        self.keep_all = _button("Keep all", ALL_TIP, self)
        self.next.clicked.connect(self._go_on)
        self.keep.clicked.connect(self._keep)
        self.keep_all.clicked.connect(self._keep_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(8)
        row.addWidget(Words(SAMPLE, "warn", self))
        row.addWidget(self._says, 1)
        for button in (self.next, self.keep, self.keep_all):
            row.addWidget(button)
        self.hide()

    def show_document(self) -> None:
        """Show how many values are samples; nothing where none is."""
        plan = self._document.plan
        left = remarks.samples(plan)
        self.setVisible(bool(left))
        if self._key not in left:
            self._key = ""
        at = f" · {place_words(plan, self._key)}" if self._key else ""
        self._says.show_words(f"{remarks.counted(plan)}{at}" if left else "")
        self.keep.setEnabled(bool(self._key))
        self.keep.setAccessibleName(say(f"Keep {remarks.label(self._key)}" if self._key else "Keep it"))

    def _go_on(self) -> None:
        """Go to the sample after the one gone to last, round the end."""
        left = remarks.samples(self._document.plan)
        if left:
            self._key = left[(left.index(self._key) + 1) % len(left)] if self._key in left else left[0]
            self.show_document()
            self.gone_to.emit(reachable(self._document.plan, self._key))

    def _keep(self) -> None:
        """Take the value gone to as the planner's own, and go to the next."""
        plan, key = self._document.plan, self._key
        left = remarks.samples(plan)
        after = left[(left.index(key) + 1) % len(left)]
        label = remarks.label(key)
        self._key = after
        self._document.replace(remarks.confirmed(plan, (key,)), f"keep {label[:1].lower()}{label[1:]}")
        if after != key:
            self.gone_to.emit(reachable(self._document.plan, after))

    def _keep_all(self) -> None:
        plan = self._document.plan
        self._document.replace(remarks.confirmed(plan, remarks.samples(plan)), "keep all values of the example")


def place_words(plan: Plan, key: str) -> str:
    """Return what a key names, with the option it belongs to: `Usage price, Burst`."""
    section, option = spot_of(key)
    of = "" if option is None else f", {plan.option(section, option).name}"
    return f"{remarks.label(key)}{of}"


def reachable(plan: Plan, key: str) -> str:
    """Return the key of a field to go to: of a list its first cell, if it has one."""
    if not is_list(key):
        return key
    section, option, name = list_of(key)
    held = getattr(plan, section) if option is None else plan.option(section, option)
    first = inputs_of(list_kind(section_type(section), name).row)[0].name
    return f"{key}.1.{first}" if getattr(held, name) else key


def _button(words: str, tip: str, parent: QWidget) -> QPushButton:
    made = QPushButton(say(words), parent)
    made.setToolTip(say(tip))
    return made
