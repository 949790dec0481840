"""The bar above the status line: some figures to drag, and the headline figures as they are and as they would be."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from core import what_if
from core.findable import beside
from core.issues import Invalid
from core.keys import Place, place_of
from core.plan import Case
from core.what_if import MOST
from ui import changes, dialogs
from ui.document import Document
from ui.form.beside import Words
from ui.form.flow import Flow
from ui.language import say
from ui.what_if.figures import Shifts, in_words
from ui.what_if.knob import Knob
from ui.what_if.trial import Trial
from ui.what_if.yielding import Yielding
from ui.zoom import fits

TAKEN, KEPT = "take what was tried", "keep scenario {}"
NAMED = "What is the scenario called? For example: cheaper machines"
BESIDE_FIGURES = 960  # the width in which all figures stand beside the title
ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
NOT_CHOSEN = "“{}” is not chosen, so nothing follows from it."


class WhatIfBar(QFrame):
    """Tries up to three figures. Nothing of the document changes until they are taken; `closed` says it is over."""

    more_asked = Signal()
    closed = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("strip", "upper")
        self.setAccessibleName(say("What if"))
        self._document = document
        self.trial = Trial(document, self)
        self.trial.changed.connect(self._show_trial)
        document.changed.connect(self._follow)
        self.knobs: dict[str, Knob] = {}
        self._shifts, self.note = Shifts(self), Words("", "muted", self)
        self.more = _button("Try another figure…", "Up to three figures are tried together")
        self.keep = _button("Keep as scenario…", "Makes a scenario of what is tried; the plan itself stays as it is")
        self.take = _button("Take it", "Puts what is tried into the plan, as one step that can be undone")
        self.over = _button("Close", "Forgets what was tried")
        self.take.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self._knobs = _lay_out(self, self._shifts, self.note, (self.more, self.over, self.keep, self.take))
        self.more.clicked.connect(self.more_asked)
        self.keep.clicked.connect(self._hand_over_scenario)
        self.take.clicked.connect(self._hand_over)
        self.over.clicked.connect(self.close_trial)

    def begin(self, key: str) -> str:
        """Try an input, the keyboard on its slider; a sentence says why it cannot be tried."""
        key = place_of(key).key
        try:
            if not self.isVisible():
                self.trial.end()
            self.trial.begin(key)
            track = what_if.track(self._document.plan, key)
        except Invalid as refused:
            return str(refused)
        if key not in self.knobs:
            self._add(key, track)
        self.show()
        self._show_trial()
        self.knobs[key].slider.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return ""

    def close_trial(self) -> None:
        """Close; nothing was changed."""
        self.trial.end()
        self._show_trial()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_trial()
        else:
            super().keyPressEvent(event)

    def _add(self, key: str, track: what_if.Track) -> None:
        kind, where = what_if.triable(self._document.plan, key)[1], beside(self._document.plan, key)
        knob = Knob(kind, f"{kind.label}, {where}", track, self)
        knob.turned.connect(partial(self.trial.put, key))
        knob.dropped.connect(partial(self._drop, key))
        self.knobs[key] = knob
        self._knobs.addWidget(knob)

    def _drop(self, key: str) -> None:
        self.trial.drop(key)
        if not self.trial.values:
            self.close_trial()

    def _show_trial(self) -> None:
        """Show the values that are tried and what would follow from them."""
        values, plan = self.trial.values, self._document.plan
        for key in [each for each in self.knobs if each not in values]:
            self.knobs.pop(key).deleteLater()
        for key, value in values.items():
            self.knobs[key].show_value(value, self.trial.stated(key))
        shifts = self.trial.shifts
        self._shifts.show_shifts(shifts)
        moved = any(value != self.trial.stated(key) for key, value in values.items())
        self.take.setEnabled(moved)
        self.keep.setEnabled(moved)
        self.more.setEnabled(len(values) < MOST)
        places = map(place_of, values)
        idle = (getattr(plan, each.section)[each.option].name for each in places if _is_idle(plan.case, each))
        self.note.setText(say(" ".join(NOT_CHOSEN.format(name) for name in dict.fromkeys(idle))))
        self.note.setVisible(bool(self.note.text()))
        if moved:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, in_words(shifts)))

    def _follow(self) -> None:
        """Go on against the plan as it is now; another document ends what was tried."""
        if self.isVisible():
            self.trial.pin()
            if not self.trial.values or not self._document.history.count():
                self.close_trial()

    def _hand_over(self) -> None:
        """Take what is tried into the plan, as one step."""
        keys = tuple(self.trial.values)
        plan, what = self.trial.plan, changes.words(keys[0]) if len(keys) == 1 else TAKEN
        self.close_trial()
        self._document.replace(plan, what)

    def _hand_over_scenario(self) -> None:
        """Ask for a name, and make a scenario of what is tried, as one step."""
        name = dialogs.ask_words(self.window(), "Keep as scenario", NAMED)
        if not name:
            return
        try:
            plan = what_if.kept(self._document.plan, self.trial.values, name)
        except Invalid as refused:
            dialogs.tell(self.window(), str(refused), "No scenario was made; what you try is still here.")
            return
        self.close_trial()
        self._document.replace(plan, KEPT.format(name))


def _is_idle(case: Case, place: Place) -> bool:
    """Whether an input belongs to an option that is not the chosen one."""
    return place.option is not None and place.option != getattr(case, place.section)


def _button(words: str, tip: str) -> QPushButton:
    made = QPushButton(say(words))
    made.setToolTip(say(tip))
    made.setAccessibleDescription(say(tip))
    return made


def _in_row(buttons: tuple[QPushButton, ...]) -> QHBoxLayout:
    """The first button at the left, the others at the right."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(buttons[0])
    row.addStretch(1)
    for button in buttons[1:]:
        row.addWidget(button)
    return row


def _lay_out(bar: QFrame, shifts: QWidget, note: Words, buttons: tuple[QPushButton, ...]) -> QVBoxLayout:
    """The figures on top, then the inputs, at the bottom the buttons, all in what scrolls where the window is low.

    Gives back where inputs go.
    """
    head = QBoxLayout(ACROSS if fits(BESIDE_FIGURES) else DOWN)
    head.setSpacing(24 if fits(BESIDE_FIGURES) else 4)
    head.addWidget(Words("What if", "cardTitle", bar), 0, Qt.AlignmentFlag.AlignTop)
    head.addWidget(shifts, 1)
    knobs = QVBoxLayout()
    knobs.setSpacing(4)
    note.setWordWrap(True)
    if fits(BESIDE_FIGURES):
        foot: QLayout = _in_row(buttons)
    else:
        foot = Flow(8)
        for button in buttons:
            foot.addWidget(button)
    ground = QWidget()
    column = QVBoxLayout(ground)
    column.setContentsMargins(20, 10, 20, 10)
    column.setSpacing(8)
    column.addLayout(head)
    column.addLayout(knobs)
    column.addWidget(note)
    column.addLayout(foot)
    whole = QVBoxLayout(bar)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(Yielding(ground, column, bar))
    return knobs
