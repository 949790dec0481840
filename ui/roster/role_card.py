"""The chosen role in full, with the questions that make a seat of it: where, how well paid, from when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from core.own import Own
from core.roles import BASE, LEVELS, REGIONS, SOUTH_EAST_ASIA, US, Role
from ui.form.beside import Words
from ui.form.boxes import box, fill
from ui.language import say
from ui.pages.cards import Card
from ui.roster.words import band_words, cited, duties, money, period, time_words

NONE = "No role is chosen."
NO_PAY = "no pay known"


class RoleCard(Card):
    """One role with all that is known of it. `asked` says that it shall be added; `changed` that another pay is."""

    asked = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NONE, parent)
        self._role: Role | None = None
        self._figure = Words("", "figure", self)
        self._lines = tuple(_wrapped("", self) for _ in range(2))
        self._bands = _wrapped("muted", self)
        self._source = _wrapped("muted", self)
        self.title.setWordWrap(True)
        self.regions = box("Pay of", REGIONS, self)
        self.levels = box("Level of pay", LEVELS, self)
        self.starts = box("From", (), self)
        self.regions.setCurrentIndex(self.regions.findData(SOUTH_EAST_ASIA))
        self.levels.setCurrentIndex(self.levels.findData(BASE))
        self.add = QPushButton(say("Add"), self)
        self.add.setProperty("primary", True)  # noqa: FBT003 - Qt's own signature
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self.asked)
        for each in (self.regions, self.levels):
            each.currentIndexChanged.connect(self._show)
            each.currentIndexChanged.connect(self.changed)
        self._lay_out()

    @property
    def start(self) -> int:
        """The first month that is chosen."""
        hired = 1 + (self._role.lead if self._role is not None else 0)
        return hired if self.starts.currentIndex() == 1 else 1

    def show_role(self, role: Role | None) -> None:
        """Show a role, or that there is none; how it starts stays as it was chosen."""
        self._role = role
        if role is not None:
            here, then = ("from the beginning", "engaged") if role.is_vendor else ("here already", "hired")
            names = (here, f"{then} now: month {1 + role.lead}")
            fill(self.starts, names, max(0, self.starts.currentIndex()))
        self._show()

    def _show(self) -> None:
        role = self._role
        self.title.setText(say(NONE if role is None else Own(role.name)))
        pieces = (
            self._figure,
            *self._lines,
            self._bands,
            self._source,
            self.regions,
            self.levels,
            self.starts,
            self.add,
        )
        for each in pieces:
            each.setEnabled(role is not None)
        band = None if role is None else role.bands[REGIONS.index(self.regions.option)]
        self.add.setEnabled(band is not None)
        self.add.setText(say("Add vendor" if role is not None and role.is_vendor else "Add seat"))
        for words in (self._figure, *self._lines, self._bands, self._source):
            words.setVisible(role is not None)
        if role is None:
            return
        level = self.levels.option
        self._figure.setText(say(f"{money(band.at(level))}\u00a0{period(role)}" if band is not None else NO_PAY))
        self._lines[0].setText(say(duties(role)))
        self._lines[1].setText(say(f"Time: {time_words(role.shares)}."))
        us, sea = (band_words(role, role.bands[REGIONS.index(region)]) for region in (US, SOUTH_EAST_ASIA))
        self._bands.setText(say(f"{US}: {us}\n{SOUTH_EAST_ASIA}: {sea}"))
        self._source.setText(say(cited(role)))

    def _lay_out(self) -> None:
        """Lay out the pay with what it depends on, and the button, above what is only read: that may be scrolled."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, each in enumerate((self.regions, self.levels, self.starts)):
            label = Words(each.accessibleName(), "muted", self)
            label.setBuddy(each)
            grid.addWidget(label, row, 0)
            grid.addWidget(each, row, 1)
        self.column.addWidget(self._figure)
        self.column.addLayout(grid)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignRight)
        for words in (*self._lines, self._bands, self._source):
            self.column.addWidget(words)
        self.column.addStretch(1)


def _wrapped(role: str, parent: QWidget) -> Words:
    made = Words("", role, parent)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
