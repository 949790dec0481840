"""When does the cash run out: opening cash, funding, spending, month by month."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.charts import Chart
from core.inputs.general import General
from core.inputs.money import Money
from core.keys import list_kind
from core.plan import Plan, standing
from core.remarks import samples
from ui import changes
from ui.document import Document
from ui.form.form import SectionForm
from ui.form.items import ItemsTable
from ui.openings import actuals
from ui.pages import groups
from ui.pages.actuals_card import ActualsCard
from ui.pages.cards import Card, ChartColumn
from ui.pages.empty import Empty
from ui.pages.page import Page
from ui.table import MonthsTable
from ui.theme import Theme
from ui.turns import turns

TIMELINE = ("opening", "funded", "machines_paid", "payroll", "vendors", "replacing", "other", "spent", "cash")
UNKNOWN = "The plan has no cash to begin with and no funding, so nobody can say how long it lasts."
SUMS = frozenset({"spent", "cash"})


class Below:
    """What is made a moment after the first sight, or when it is asked for: the calendar of the plan, and actuals."""

    def __init__(self, document: Document, of_plan: QWidget, bottom: QWidget) -> None:
        self._document = document
        self.general = SectionForm("general", General, of_plan, groups=groups.GENERAL)
        self.actuals = ActualsCard(document, bottom)

    def show_document(self, says: dict[str, str]) -> None:
        """Show the calendar with what is to be said of it, and where spending stands."""
        plan = standing(self._document.plan)
        self.general.show_section(plan.general)
        self.general.show_issues(says, samples(plan))
        self.actuals.show_document()


class MoneyPage(Page):
    """Cash, funding, the timeline and, made a moment later or when asked for, what stands below."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("money", document, parent)
        _, left, right, bottom = self.columns.grounds()
        of_cash, of_funding, self._of_plan = (Card(title, right) for title in ("Cash", "", "Plan and calendar"))
        self._bottom, self._says = bottom, dict[str, str]()
        self._below: Below | None = None
        self.cash = SectionForm("money", Money, of_cash, groups=groups.MONEY)
        self.cash.put.connect(self._hand_over)
        self.funding = ItemsTable("Funding", list_kind(Money, "funding"), of_funding)
        self.funding.given.connect(self._hand_over_funding)
        timeline = Card("Timeline, $", left)
        self.timeline = MonthsTable(TIMELINE, SUMS, "Cash by month, in $", timeline)
        for card, content in ((of_cash, self.cash), (of_funding, self.funding), (timeline, self.timeline)):
            card.column.addWidget(content)
        self._first_chart = ChartColumn(left)
        self.unknown = Card("How long does the cash last?", left)
        unknown = Empty(UNKNOWN, "Enter the opening cash", "edit", self.unknown)
        unknown.asked.connect(lambda: self.reveal("money.cash"))
        self.unknown.column.addWidget(unknown)
        for pictured in (self.unknown, self._first_chart, timeline, self.charts):
            self.columns.left.addWidget(pictured)
        for card in (of_cash, of_funding, self.facts, self._of_plan):
            self.columns.right.addWidget(card)
        self.columns.left.addStretch(1)
        self.columns.right.addStretch(1)

    @property
    def below(self) -> Below:
        """What stands below the first sight."""
        if self._below is None:
            self._below = Below(self.document, self._of_plan, self._bottom)
            self._below.general.put.connect(self._hand_over)
            self._below.actuals.import_asked.connect(lambda: actuals().open_spend_import(self, self.document))
            self._below.show_document(self._says)
            if self._theme is not None:
                self._below.actuals.show_picture(self._theme)
            self._of_plan.column.addWidget(self._below.general)
            self.columns.bottom.addWidget(self._below.actuals)
        return self._below

    def show_plan(self, plan: Plan) -> None:
        """Show the forms, the funding and the months."""
        self.unknown.setVisible(not plan.money.cash and not plan.money.funding)
        self.cash.show_section(plan.money)
        self.funding.show_rows(plan.money.funding, "money.funding")
        self.timeline.show_results(self.document.results)

    def show_issues(self, says: dict[str, str]) -> None:
        """Show sentences beside the inputs they belong to, and let the rest follow."""
        self._says = says
        self.cash.show_issues(says, samples(standing(self.document.plan)))
        if self._below is None:
            turns().ask(self, self._make_below)
        else:
            self._below.show_document(says)

    def show_charts(self, shown: tuple[Chart, ...], theme: Theme) -> None:
        """Show the first chart above the months, the others under them."""
        self._first_chart.show_charts(shown[:1], theme)
        self.charts.show_charts(shown[1:], theme)
        if self._below is not None:
            self._below.actuals.show_picture(theme)

    def field_of(self, key: str) -> QWidget | None:
        """Return the field of an input, or the funding."""
        if ".funding" in key:
            return self.funding.view
        return self.cash.field_of(key) or self.below.general.field_of(key)

    def _make_below(self) -> None:
        """Make what stands below, unless it was asked for meanwhile."""
        _ = self.below

    def _hand_over(self, key: str, value: object) -> None:
        self.document.put(key, value)

    def _hand_over_funding(self, rows: tuple[object, ...]) -> None:
        changed = changes.put_rows(self.document.plan, "money", None, "funding", rows)
        self.document.replace(changed, "change funding")
