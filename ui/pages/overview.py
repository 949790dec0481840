"""What the plan comes to: the three decisions, cash, cost, and what is wrong."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QWidget

from core.chain import chain, sentence
from core.decision_log import reviews
from core.headline import headline
from core.keys import DECISIONS
from core.lights import lights
from core.plan import Plan
from core.results import Results
from core.units import brief_money
from ui import changes
from ui.comparing import comparing
from ui.document import Document, fix
from ui.issue_list import IssueList
from ui.pages.abreast import Abreast
from ui.pages.cards import Card
from ui.pages.chooser import ChooserCard
from ui.pages.lights_card import LightsCard
from ui.pages.page import Page
from ui.pages.told_card import ToldCard
from ui.simulating import simulating
from ui.today import today
from ui.turns import turns

COMPARED = ("total_cost", "release", "lowest_cash")
HEADS = ("Total cost", "Release", "Lowest cash")
MOST_FLIPS = 3
WORKING = "Comparing all combinations …"
DRAWING = "Drawing what may come of the ranges of all inputs …"
STOPPED = "Stopped; the page Uncertainty draws again."
SHARES = ("machine_cost", "payroll_cost", "need")


class OverviewPage(Page):
    """The answer, the three decisions, and what follows."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("overview", document, parent)
        top, left, right, _ = self.columns.grounds()
        beside = Abreast(top)
        self.choosers = {section: ChooserCard(section.capitalize(), HEADS, beside) for section in DECISIONS}
        self._alternatives = tuple(partial(self._show_alternatives, section) for section in DECISIONS)
        for section, card in self.choosers.items():
            card.chosen.connect(partial(self._hand_over, section))
            card.opened.connect(partial(self.gone_to.emit, section))
            beside.add(card)
        self.columns.top.addWidget(beside)
        wrong = Card("What to look at", right)
        self.issues = IssueList(wrong)
        self.issues.gone_to.connect(self.gone_to)
        self.issues.fix_asked.connect(partial(fix, document))
        wrong.column.addWidget(self.issues)
        self.comparing = comparing(document)
        self.comparing.changed.connect(self._show_found)
        self.simulating = simulating(document)
        self.simulating.changed.connect(self._show_sure)
        self.told = ToldCard("Recommended", right, leading=True)
        self.sure = ToldCard("How sure", right)
        self.lights = LightsCard(right)
        self.chain = ToldCard("How team and machines act on each other", left)
        for saying in (self.told, self.lights, self.chain):
            saying.gone_to.connect(self.gone_to)
        for pictured in (self.charts, self.chain):
            self.columns.left.addWidget(pictured)
        self.columns.left.addStretch(1)
        for said in (self.told, self.sure, self.lights, wrong, self.facts):
            self.columns.right.addWidget(said)
        self.columns.right.addStretch(1)

    def show_plan(self, plan: Plan) -> None:
        """Show the options of each decision, and what is wrong."""
        for (section, card), key in zip(self.choosers.items(), SHARES, strict=True):
            names = tuple(option.name for option in getattr(plan, section))
            card.show_options(names, getattr(plan.case, section), share(key, self.document.results))
        self.issues.show_issues(self.document.issues)
        links = chain(self.document.results)
        self.chain.show_told(tuple(map(sentence, links)), tuple(each.key for each in links))
        self._show_lights()
        self._show_sure()

    def show_alternatives(self) -> None:
        """Show what each option of each decision would lead to; what is recommended follows beside the window."""
        self.comparing.ask()
        self.simulating.ask()
        self._show_found()
        self._show_sure()
        for piece in self._alternatives:
            turns().ask(self, piece)

    def _show_alternatives(self, section: str) -> None:
        """Show what each option of one decision would lead to; the model is read anew for each."""
        each = changes.alternatives(self.document.results, section)
        shown = ({figure.key: figure for figure in headline(results)} for results in each)
        self.choosers[section].show_figures(tuple(tuple(figures[key] for key in COMPARED) for figures in shown))

    def _show_found(self) -> None:
        """Show the recommendation, how far it is ahead and the nearest flip points, as far as they are known."""
        if not self.isVisible():
            return
        found = self.comparing.found if self.comparing.is_current else None
        if found is None:
            self.told.show_told((WORKING,))
            return
        words: Any = import_module("core.comparison.words")
        flips = (found.flips or ())[:MOST_FLIPS]
        open_again = tuple(f"Open again: {each.words}" for each in reviews(self.document.results, today()))
        told = (
            *(*words.recommendation(found), words.likely_words(found), *open_again),
            *(words.waiting_words(found), words.firmness_words(found)),
        )
        lines = tuple(words.flip_words(found, each) for each in flips)
        self.told.show_told((*filter(None, told), *lines), tuple(each.uncertain.key for each in flips))
        self._show_lights()

    def _show_sure(self) -> None:
        """Show likely ranges of the chosen combination and the chance that its cash runs out."""
        if not self.isVisible():
            return
        found = self.simulating.found if self.simulating.is_current else None
        if found is None:
            self.sure.show_told((STOPPED if self.simulating.is_stopped else DRAWING,))
            return
        words: Any = import_module("core.uncertainty.words")
        self.sure.show_told(words.likely(found.worlds, found.worlds.chosen))

    def _show_lights(self) -> None:
        found = self.comparing.found if self.comparing.is_current else None
        self.lights.show_lights(lights(self.document.results, None if found is None else found.weak_share))

    def _hand_over(self, section: str, option: int) -> None:
        name = getattr(self.document.plan, section)[option].name
        self.document.replace(self.document.plan.choose(section, option), f"choose {name}")


def share(key: str, results: Results) -> str:
    """What a decision comes to, in a few digits."""
    line, figure = results.rows[key].line, results.once(key)
    return f"{line.label}: {brief_money(figure) if line.unit.money else replace(line.unit, decimals=0).show(figure)}"
