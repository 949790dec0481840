"""Which combination, how firmly, and at what figure another: every case, weights, flip points, the price of waiting."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QWidget

from core.inputs.weights import CRITERIA, Weights
from core.plan import Case, Plan, cases
from ui import changes
from ui.comparing import comparing
from ui.document import Document
from ui.form.form import SectionForm
from ui.pages.cards import Card, ChartCard
from ui.pages.cases_card import WORKING, CasesCard
from ui.pages.empty import Empty
from ui.pages.judgement_card import JudgementCard
from ui.pages.page import Page
from ui.pages.told_card import ToldCard
from ui.pages.versus_card import VersusCard

SWINGS = tuple(f"swing_{key}" for key, _ in CRITERIA)
SCALES = tuple(f"{end}_{key}" for key, _ in CRITERIA[:7] for end in ("worst", "best"))
MOST_FLIPS = 8
ALONE = (
    "Nothing to compare yet: there is one option of each decision. A variant begins as a copy of the infrastructure; "
    "teams and models are duplicated on their own pages."
)


class ComparePage(Page):
    """All combinations of the three decisions. What takes longer follows beside the window."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("compare", document, parent)
        self.comparing = comparing(document)
        self.comparing.changed.connect(self._show_found)
        top, left, right, bottom = self.columns.grounds()
        self.cases = CasesCard(top)
        self.cases.chosen.connect(self._choose)
        alone = Card("Every combination", top)
        self.alone, self._alone = Empty(ALONE, "New variant", "add", alone), alone
        self.alone.asked.connect(self._make_variant)
        alone.column.addWidget(self.alone)
        self.told = ToldCard("Recommended", right, leading=True)
        self.flips = ToldCard("Flip points", right)
        self.flips.gone_to.connect(self.gone_to)
        self.wait = ToldCard("Price of waiting", right)
        self.firm = JudgementCard(right)
        self.firm.weights_asked.connect(lambda: self.reveal(f"weights.{SWINGS[0]}"))
        weights = Card("What matters", right), Card("Scales of the criteria", right)
        self.swings = SectionForm("weights", Weights, weights[0], only=SWINGS)
        self.scales = SectionForm("weights", Weights, weights[1], only=SCALES)
        for card, form in zip(weights, (self.swings, self.scales), strict=True):
            card.column.addWidget(form)
            form.put.connect(self.document.put)
        self.scatter, self.values, self.waiting = ChartCard(left), ChartCard(left), ChartCard(left)
        for card in (self.scatter, self.values, self.waiting, self.flips, self.wait, self.firm):
            card.hide()  # until there is something to say
        self.versus = VersusCard(document, bottom)
        for first in (self._alone, self.cases):
            self.columns.top.addWidget(first)
        self.columns.bottom.addWidget(self.versus)
        for picture in (self.scatter, self.values, self.waiting):
            self.columns.left.addWidget(picture)
        self.columns.left.addStretch(1)
        for said in (self.told, self.flips, self.wait, self.firm, *weights):
            self.columns.right.addWidget(said)
        self.columns.right.addStretch(1)
        self.facts.hide()
        self.charts.hide()

    def show_plan(self, plan: Plan) -> None:
        """Show the weights, and whether there is anything to compare."""
        is_alone = len(cases(plan)) == 1
        self._alone.setVisible(is_alone)
        self.cases.setVisible(not is_alone)
        self.swings.show_section(plan.weights)
        self.scales.show_section(plan.weights)

    def show_issues(self, says: dict[str, str]) -> None:
        """Show sentences beside the inputs they belong to."""
        self.swings.show_issues(says)
        self.scales.show_issues(says)

    def field_of(self, key: str) -> QWidget | None:
        """Return the field of an input."""
        return self.swings.field_of(key) or self.scales.field_of(key)

    def show_alternatives(self) -> None:
        """Ask for the comparison of the plan as it is now, and show what is known of it."""
        if self._theme is not None:
            self.versus.show_document(self._theme)
        self.comparing.ask()
        self._show_found()

    def _show_found(self) -> None:
        if not self.isVisible() or self._theme is None:
            return
        found = self.comparing.found
        if found is None:
            self.told.show_told((WORKING,))
            return
        words: Any = import_module("core.comparison.words")
        firmness: Any = import_module("core.comparison.firmness")
        pictures: Any = import_module("core.comparison.pictures")
        self.cases.show_comparison(found)
        regret = (firmness.regret_words(found, found.regrets),) if found.regrets is not None else ()
        told = (*words.recommendation(found), words.likely_words(found), *regret)
        self.told.show_told((*filter(None, told), f"What counts: {words.weight_words(found.all)}."))
        flips = (found.flips or ())[:MOST_FLIPS]
        told = tuple(words.flip_words(found, each) for each in flips)
        self.flips.show_told((words.firmness_words(found), *told), tuple(each.uncertain.key for each in flips))
        self.wait.show_told((words.waiting_words(found),))
        self.firm.show_comparison(found)
        self.values.setVisible(found.trades is not None)
        if found.trades is not None:
            self.values.show_chart(pictures.contributions(found), self._theme)
        for card in (self.flips, self.wait):
            card.show()
        self.scatter.setVisible(len(found.all.cases) > 1)
        self.scatter.show_chart(pictures.scatter(found), self._theme)
        self.waiting.setVisible(found.waiting is not None)
        if found.waiting is not None:
            self.waiting.show_chart(pictures.price_of_waiting(found.waiting), self._theme)

    def _choose(self, case: Case) -> None:
        plan = self.document.plan
        for section in ("infrastructure", "team", "architecture"):
            plan = plan.choose(section, getattr(case, section))
        self.document.replace(plan, "choose a combination")

    def _make_variant(self) -> None:
        """Begin another option of the infrastructure, and go to its name."""
        plan = self.document.plan
        changed = changes.arranged(plan, "infrastructure", "duplicate", plan.case.infrastructure)
        self.document.replace(changed, "duplicate an option")
        self.gone_to.emit(f"infrastructure.{changed.case.infrastructure + 1}.name")
