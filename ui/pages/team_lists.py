"""What a team is made from: seats, vendors, work, machines to look after, and how people work; one list at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QWidget

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
LEAST_HEIGHT = 330
COLUMN_GAP = 32


class TeamLists(Card):
    """The lists of the chosen team. `given` carries section, list and rows; `put` a key and its value."""

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
        self.seats = ItemsTable("", list_kind(Team, "seats"), self)
        self.vendors = ItemsTable("", list_kind(Team, "vendors"), self)
        self.work = ItemsTable("", list_kind(Architecture, "demand"), self)
        self.nodes = ItemsTable("", list_kind(People, "calendar"), self)
        self.people = PeopleForm(self)
        self.people.put.connect(self.put)
        self._stack = Turned(self)
        named = (
            (self.seats, "team", "seats"),
            (self.vendors, "team", "vendors"),
            (self.work, "architecture", "demand"),
            (self.nodes, "people", "calendar"),
        )
        for table, section, listed in named:
            table.given.connect(partial(self.given.emit, section, listed))
            self._stack.addWidget(table)
        self._stack.addWidget(self.people)
        self.segments.currentChanged.connect(self._stack.turn)
        self._stack.turn(SEATS)
        row = QHBoxLayout()
        row.addWidget(self.segments, 1)
        for button in (self.roles, self.incoming, self.outgoing):
            row.addWidget(button)
        self.column.addLayout(row)
        self.column.addWidget(self._stack, 1)

    def show_plan(self, plan: Plan) -> None:
        """Show the lists of the chosen options, and what holds for all teams."""
        team, model = plan.team[plan.case.team], plan.architecture[plan.case.architecture]
        self.seats.show_rows(team.seats, f"team.{plan.case.team + 1}.seats")
        self.vendors.show_rows(team.vendors, f"team.{plan.case.team + 1}.vendors")
        self.work.show_rows(model.demand, f"architecture.{plan.case.architecture + 1}.demand")
        self.nodes.show_rows(plan.people.calendar, "people.calendar")
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
        for place, (stem, table) in enumerate(
            ((".seats", self.seats), (".vendors", self.vendors), (".demand", self.work), (".calendar", self.nodes))
        ):
            if stem in key:
                self.segments.setCurrentIndex(place)
                return table.view
        if key.startswith("people."):
            self.segments.setCurrentIndex(PEOPLE)
            return self.people.field_of(key)
        return None


def _button(words: str, about: str) -> QPushButton:
    made = QPushButton(say(words))
    made.setToolTip(say(about))
    return made


class PeopleForm(QScrollArea):
    """How people work, with how firm each figure is, in columns side by side."""

    put = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forms = tuple(
            SectionForm("people", People, self, groups=column, only=names_of(column), graded=True)
            for column in groups.PEOPLE
        )
        ground = QWidget(self)
        ground.setProperty("page", False)  # noqa: FBT003 - Qt's own signature
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(COLUMN_GAP)
        for form in self._forms:
            form.put.connect(self.put)
            row.addWidget(form, 1)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setProperty("flat", True)  # noqa: FBT003 - Qt's own signature
        self.viewport().setAutoFillBackground(False)
        ground.setAutoFillBackground(False)
        self.setWidget(ground)

    def minimumSizeHint(self) -> QSize:
        """Return a height in which several figures are seen."""
        return QSize(super().minimumSizeHint().width(), pixels(LEAST_HEIGHT))

    def show_people(self, people: People) -> None:
        """Show the figures."""
        for form in self._forms:
            form.show_section(people)

    def show_issues(self, says: dict[str, str]) -> None:
        """Show sentences beside the inputs they belong to."""
        for form in self._forms:
            form.show_issues(says)

    def field_of(self, key: str) -> QWidget | None:
        """Return the field of an input."""
        return next((found for form in self._forms if (found := form.field_of(key)) is not None), None)
