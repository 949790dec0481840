"""What a team is made from: seats, vendors, work, machines to look after, and how people work; one list at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.inputs.architecture import Architecture
from core.inputs.people import People
from core.inputs.team import Team
from core.keys import list_kind
from core.plan import Plan
from ui import icons
from ui.form.form import SectionForm
from ui.form.groups import names_of
from ui.form.items import ItemsTable
from ui.form.segments import Segments
from ui.form.turned import Turned
from ui.language import say
from ui.pages import groups
from ui.pages.cards import Card
from ui.zoom import pixels

SEATS, VENDORS, WORK, NODES, PEOPLE = range(5)
TITLES = ("Seats", "Vendors", "Work", "Machines to look after", "How people work")
LISTS: tuple[tuple[type, str, str], ...] = (
    (Team, "team", "seats"),
    (Team, "team", "vendors"),
    (Architecture, "architecture", "demand"),
    (People, "people", "calendar"),
)
LEAST_HEIGHT = 330
COLUMN_GAP = 32


class TeamLists(Card):
    """The lists of the chosen team, each made when it is first seen or asked for.

    `given` carries section, list and rows; `put` a key and its value.
    """

    given = Signal(str, str, object)
    put = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.segments = Segments(TITLES, self)
        self.roles = _button(
            "Role catalogue…", "Roles with usual pay, share and ramp, dated; one is taken with a click"
        )
        self.incoming = _button("Import…", "Seats from a .csv or .xlsx file, or pasted from a spreadsheet")
        self.outgoing = _button("Export…", "The seats of the chosen team as .xlsx or .csv")
        for button, picture in ((self.roles, "catalogue"), (self.incoming, "import"), (self.outgoing, "export")):
            icons.dress(button, picture, "accent")
        self._plan = Plan()
        self._tables: dict[int, ItemsTable] = {}
        self._stack = Turned(self)
        rooms = tuple(QWidget(self._stack) for _ in LISTS)
        for room in rooms:
            self._stack.addWidget(room)
        self._rooms = tuple(map(QVBoxLayout, rooms))
        self.people = PeopleForm(self._stack)
        self.people.put.connect(self.put)
        self._stack.addWidget(self.people)
        self.segments.currentChanged.connect(self._turn)
        self._turn(SEATS)
        row = QHBoxLayout()
        row.addWidget(self.segments, 1)
        for button in (self.roles, self.incoming, self.outgoing):
            row.addWidget(button)
        self.column.addLayout(row)
        self.column.addWidget(self._stack, 1)

    def table(self, place: int) -> ItemsTable:
        """Return the list of a place."""
        if place not in self._tables:
            holder, section, listed = LISTS[place]
            room = self._rooms[place]
            room.setContentsMargins(0, 0, 0, 0)
            made = self._tables[place] = ItemsTable("", list_kind(holder, listed), room.parentWidget())
            made.given.connect(partial(self.given.emit, section, listed))
            room.addWidget(made)
            self._show_rows(place)
        return self._tables[place]

    def show_plan(self, plan: Plan) -> None:
        """Show the lists of the chosen options, and what holds for all teams."""
        self._plan = plan
        for place in self._tables:
            self._show_rows(place)
        self.people.show_people(plan.people)

    def show_issues(self, says: dict[str, str], case: tuple[int, int]) -> None:
        """Show sentences beside the inputs, mark the lists that hold something wrong; `case` is team and model."""
        self.people.show_issues(says)
        team, model = case
        stems = (
            f"team.{team + 1}.seats",
            f"team.{team + 1}.vendors",
            f"architecture.{model + 1}.demand",
            "people.calendar",
            "people.",
        )
        marks: dict[int, tuple[str, ...]] = {}
        for key, sentence in says.items():
            place = next((place for place, stem in enumerate(stems) if key.startswith(stem)), None)
            if place is not None:
                marks[place] = (*marks.get(place, ()), sentence)
        self.segments.show_marks(marks)

    def field_of(self, key: str) -> QWidget | None:
        """Return the list or the field an input stands in, shown."""
        for place, (_, _, listed) in enumerate(LISTS):
            if f".{listed}" in key:
                self.segments.setCurrentIndex(place)
                return self.table(place).view
        if key.startswith("people."):
            self.segments.setCurrentIndex(PEOPLE)
            return self.people.field_of(key)
        return None

    def _turn(self, place: int) -> None:
        """Show one list, or how people work."""
        if place == PEOPLE:
            self.people.fill()
        else:
            self.table(place)
        self._stack.turn(place)

    def _show_rows(self, place: int) -> None:
        _, section, listed = LISTS[place]
        option = getattr(self._plan.case, section, None)
        holder = getattr(self._plan, section)
        stem = section if option is None else f"{section}.{option + 1}"
        rows = getattr(holder if option is None else holder[option], listed)
        self._tables[place].show_rows(rows, f"{stem}.{listed}")


def _button(words: str, about: str) -> QPushButton:
    made = QPushButton(say(words))
    made.setToolTip(say(about))
    return made


class PeopleForm(QScrollArea):
    """How people work, with how firm each figure is, in columns side by side, made when they are first seen."""

    put = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forms: tuple[SectionForm, ...] = ()
        self._people, self._says = People(), dict[str, str]()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self.viewport().setAutoFillBackground(False)

    def fill(self) -> None:
        """Make what is to be seen, once."""
        if self._forms:
            return
        ground = QWidget(self.viewport())
        ground.setProperty("page", False)  # noqa: FBT003 - Qt's own signature
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(COLUMN_GAP)
        self._forms = tuple(
            SectionForm("people", People, ground, groups=column, only=names_of(column), graded=True)
            for column in groups.PEOPLE
        )
        for form in self._forms:
            form.put.connect(self.put)
            row.addWidget(form, 1)
        self.setWidget(ground)
        ground.setAutoFillBackground(False)
        self.show_people(self._people)
        self.show_issues(self._says)

    def minimumSizeHint(self) -> QSize:
        """Return a height in which several figures are seen."""
        return QSize(super().minimumSizeHint().width(), pixels(LEAST_HEIGHT))

    def show_people(self, people: People) -> None:
        """Show the figures."""
        self._people = people
        for form in self._forms:
            form.show_section(people)

    def show_issues(self, says: dict[str, str]) -> None:
        """Show sentences beside the inputs they belong to."""
        self._says = says
        for form in self._forms:
            form.show_issues(says)

    def field_of(self, key: str) -> QWidget | None:
        """Return the field of an input."""
        self.fill()
        return next((found for form in self._forms if (found := form.field_of(key)) is not None), None)
