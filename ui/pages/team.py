"""Who, when, who leads, and can they carry the load."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from types import MappingProxyType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from core.chart_grids import HeatMap
from core.charts import Chart
from core.hiring import suggestions
from core.inputs.team import BY_FUNCTION
from core.issues import Issue
from core.plan import Plan, standing
from core.results import Results
from core.team_beside import blocks
from ui import changes
from ui.document import Document, fix
from ui.form.beside import Words
from ui.issue_list import IssueList
from ui.language import say
from ui.late import evidence
from ui.openings import people
from ui.pages.cards import Card, ChartColumn
from ui.pages.decision import DecisionPage
from ui.pages.team_lists import TeamLists
from ui.tasks import Task
from ui.theme import Theme
from ui.zoom import pixels

QUIET_MS = 400
OPTIONS_HEIGHT, LABELS_WIDTH, SUGGESTED_HEIGHT = 384, 270, 300  # pixels; more suggestions scroll
NAMES = MappingProxyType(
    {"seats": "seats", "vendors": "vendors", "demand": "work", "calendar": "machines to look after"}
)

ENOUGH = "The people are enough for the work, its management and the rota."
WITHOUT = "There are no people for the work. Add seats below, import a list, or begin an option with a preset."
WEAK_TIP = (
    "Shown where more than 30 % of a difference between two teams follows from figures of weak grade, each moved to "
    "the tenth and the ninetieth percentile of its range."
)
SUBJECTS = MappingProxyType({**dict(BY_FUNCTION), "management": "management", "rota": "on-call rota"})


class TeamPage(DecisionPage):
    """The options for the team, what the chosen one is made from, and whether it can carry the load."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("team", document, parent, pinned=False, least=pixels(LABELS_WIDTH))
        self.options.setFixedHeight(pixels(OPTIONS_HEIGHT))
        top, left, _, bottom = self.columns.grounds()
        self.lists = TeamLists(top)
        self.lists.given.connect(self._hand_over_rows)
        self.lists.put.connect(self._hand_over)
        for button, way in (
            (self.lists.roles, "open_roles"),
            (self.lists.incoming, "open_roster_import"),
            (self.lists.outgoing, "export_roster"),
        ):
            button.clicked.connect(partial(self._open, way))
        self.mend = Card("What would mend it", top)
        self.suggested = IssueList(self.mend, most=pixels(SUGGESTED_HEIGHT), sound=ENOUGH, is_graded=False)
        self.suggested.fix_asked.connect(partial(fix, document))
        self.suggested.gone_to.connect(self.gone_to)
        self.mend.column.addWidget(self.suggested)
        self.weak = Card("Weak evidence", top)
        self.weak_told = Words("", "muted", self.weak)
        self.weak_told.setWordWrap(True)
        self.weak.column.addWidget(self.weak_told)
        self.weak.setToolTip(say(WEAK_TIP))
        self.weak.hide()
        self._asking: Task | None = None
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.timeout.connect(self._ask)
        for card in (self.weak, self.mend, self.lists):
            self.columns.top.addWidget(card)
        self.columns.right.removeWidget(self.facts)
        self.facts.hide()
        self.maps, self.lefts, self.teams = ChartColumn(top), ChartColumn(left), ChartColumn(bottom)
        self.columns.top.addWidget(self.maps)
        self.columns.left.insertWidget(0, self.lefts)
        self.columns.bottom.addWidget(self.teams)

    def show_plan(self, plan: Plan) -> None:
        """Show the options, and the lists of the chosen ones."""
        super().show_plan(plan)
        self.lists.show_plan(plan)

    def show_charts(self, shown: tuple[Chart, ...], theme: Theme) -> None:
        """Show what follows from each option, then the charts: maps and teams in the whole width."""
        results = self.document.results
        self.options.show_facts(cache(partial(blocks, results)))
        self.suggested.show_issues(suggested(results))
        *own, teams = shown
        maps = tuple(chart for chart in own if isinstance(chart, HeatMap))
        rest = tuple(chart for chart in own if not isinstance(chart, HeatMap))
        self.maps.show_charts(maps, theme)
        self.lefts.show_charts(rest[::2], theme)
        self.teams.show_charts((teams,), theme)
        super().show_charts(rest[1::2], theme)

    def show_alternatives(self) -> None:
        """Find out, once nobody types any more, which differences between the teams hang on weak figures."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        self._quiet.start(QUIET_MS)

    def _ask(self) -> None:
        self._asking = Task(_told(self.document.results.plan), self)
        self._asking.done.connect(self._show_weak)

    def show_issues(self, says: dict[str, str]) -> None:
        """Show sentences beside the inputs they belong to."""
        super().show_issues(says)
        case = self.document.plan.case
        self.lists.show_issues(says, (case.team, case.architecture))

    def field_of(self, key: str) -> QWidget | None:
        """Return the field of an input, or the list it stands in."""
        return self.lists.field_of(key) or super().field_of(key)

    def _show_weak(self, sentences: tuple[str, ...]) -> None:
        self._asking = None
        self.weak.setVisible(bool(sentences))
        self.weak_told.setText(say("\n".join(sentences)))

    def _open(self, way: str) -> None:
        getattr(people(), way)(self, self.document)

    def _hand_over_rows(self, section: str, listed: str, rows: tuple[object, ...]) -> None:
        plan = self.document.plan
        option = getattr(plan.case, section) if section != "people" else None
        changed = changes.put_rows(plan, section, option, listed, rows)
        self.document.replace(changed, f"change {NAMES[listed]}")


def _told(plan: Plan) -> Iterator[tuple[str, ...]]:
    """Import numpy and the rest beside the window too."""
    yield from evidence().told(plan)


def suggested(results: Results) -> tuple[Issue, ...]:
    """Return what would mend the chosen team, each with what it is about and a fix."""
    where = f"team.{results.case.team + 1}.seats"
    if not results.once("is_staffed"):
        return (Issue(where, WITHOUT),)
    return tuple(
        Issue(where, f"{say(SUBJECTS[each.about].capitalize())}: {each.when}", fix=each.fix)
        for each in suggestions(standing(results.plan), results)
    )
