"""How sure are we, what does it hang on, what to find out first: worlds drawn beside the window."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from PySide6.QtWidgets import QWidget

from core.charts import Chart
from core.inputs.events import Events
from core.keys import list_kind
from core.plan import Plan
from ui import changes
from ui.document import Document
from ui.form.form import SectionForm
from ui.form.items import ItemsTable
from ui.pages.cards import Card, ChartColumn
from ui.pages.grid_card import GridCard
from ui.pages.page import Page
from ui.pages.sure_card import SureCard
from ui.pages.told_card import ToldCard
from ui.simulating import Told, simulating

CASES = ("Combination", "Cost to release", "Middle", "Release", "Cash out", "All well")
FIGURES = ("Figure", "P10", "P50", "P90")
MOST_CASES, MOST_WORTH, MOST_REGRETS = 8, 6, 4
MILLION = 1e6


class UncertaintyPage(Page):
    """Sentences first; percentiles with their errors stand below them."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("uncertainty", document, parent)
        self.simulating = simulating(document)
        self.simulating.changed.connect(self._show_found)
        self.sure = SureCard(self)
        self.sure.stopped.connect(self.simulating.stop)
        self.sure.again.connect(self.simulating.again)
        self.sure.other.connect(self._other_sample)
        self.cases = GridCard("Combinations in the same worlds", CASES, self)
        self.figures = GridCard("Percentiles, with 95 % intervals", FIGURES, self)
        self.worth = ToldCard("Worth finding out first", self)
        self.worth.gone_to.connect(self.gone_to)
        self.regret = ToldCard("What each combination would be regretted for", self)
        self.worst = ToldCard("The worst worlds", self)
        self.second = ToldCard("Looked at by a second method", self)
        self.events = SectionForm("events", Events)
        self.events.put.connect(self.document.put)
        self.ties = ItemsTable("Inputs that move together", list_kind(Events, "ties"))
        self.ties.given.connect(self._put_ties)
        self.pictures = ChartColumn(self)
        self.columns.top.addWidget(self.sure)
        for left in (self.cases, self.figures, self.pictures):
            self.columns.left.addWidget(left)
        self.columns.left.addStretch(1)
        forms = _card("What may happen", self.events), _card("", self.ties)
        for right in (self.worth, self.regret, self.worst, self.second, *forms):
            self.columns.right.addWidget(right)
        self.columns.right.addStretch(1)
        self.facts.hide()
        self.charts.hide()

    def show_plan(self, plan: Plan) -> None:
        """Show the events and the ties."""
        self.events.show_section(plan.events)
        self.ties.show_rows(plan.events.ties)

    def show_issues(self, says: dict[str, str]) -> None:
        """Show sentences beside the inputs they belong to."""
        self.events.show_issues(says)

    def field_of(self, key: str) -> QWidget | None:
        """Return the field of an event, or the table of ties."""
        return self.ties.view if ".ties" in key else self.events.field_of(key)

    def show_alternatives(self) -> None:
        """Ask for the worlds of the plan as it is now, and show what is known of them."""
        self.simulating.ask()
        self._show_found()

    def _show_found(self) -> None:
        if not self.isVisible() or self._theme is None:
            return
        found: Told = self.simulating.found
        if found is None:
            self.sure.show_told(("Stopped before the first world." if self.simulating.is_stopped else "Drawing …",))
            self.sure.show_state(0.0, "", is_walking=self.simulating.is_walking, is_current=False)
            return
        words: Any = import_module("core.uncertainty.words")
        worlds = found.worlds
        self.sure.show_told(words.likely(worlds, worlds.chosen))
        self._show_state(words.settings(worlds), worlds.done)
        self._show_tables(found, words)
        self._show_sentences(found, words)
        self.pictures.show_charts(_pictures(found), self._theme)

    def _show_state(self, made: str, done: float) -> None:
        walking, current = self.simulating.is_walking, self.simulating.is_current
        if not current:
            made = f"Of the plan before the last edit. {made}"
        elif self.simulating.is_stopped:
            made = f"Stopped at {done:.0%}. {made}"
        self.sure.show_state(done, made, is_walking=walking, is_current=current)

    def _show_tables(self, found: Told, words: Any) -> None:
        measures: Any = import_module("core.uncertainty.measures")
        worlds, plan = found.worlds, found.worlds.plan
        seen = worlds.whole[:MOST_CASES]
        rows = tuple((words.case_name(plan, each.case), *words.case_line(worlds, each)) for each in seen)
        self.cases.show_rows(rows, next((at for at, each in enumerate(seen) if each.case == plan.case), -1))
        lines = (found.results.rows[key].line for key in measures.HEADLINE)
        self.figures.show_rows(
            tuple(
                (
                    line.label if line.unit.money else f"{line.label}, {line.unit.symbol}",
                    *(words.precise(each, line.unit) for each in measures.spread(worlds, worlds.chosen, line.key)),
                )
                for line in lines
            )
        )

    def _show_sentences(self, found: Told, words: Any) -> None:
        plan = found.worlds.plan
        if found.knowing is None:
            few = len(found.worlds.whole) > 1 or not found.worlds.is_over
            self.worth.show_told(
                ("Known once a second combination is drawn." if few else "There is no choice to make.",)
            )
        else:
            told = words.worthwhile(found.knowing)[:MOST_WORTH]
            lines = (words.knowing_words(found.knowing), *(words.worth_words(plan, each) for each in told))
            self.worth.show_told(lines, tuple(each.drawn.key for each in told))
        said = tuple(words.story_words(found.worlds, each) for each in found.stories)
        self.worst.show_told(said or ("Known once all worlds of the chosen combination are drawn.",))
        self._show_checks(found)

    def _show_checks(self, found: Told) -> None:
        """Show regret and total effects, which come last."""
        regret: Any = import_module("core.uncertainty.regret")
        totals: Any = import_module("core.uncertainty.totals")
        self.regret.setVisible(bool(found.regrets))
        if found.regrets:
            plan = found.worlds.plan
            each = (regret.regret_words(plan, one) for one in found.regrets[:MOST_REGRETS])
            self.regret.show_told((regret.choice_words(plan, found.regrets), *each, *filter(None, (found.scenarios,))))
        self.second.setVisible(found.totals is not None)
        if found.totals is not None:
            self.second.show_told(totals.all_words(found.worlds.plan, found.matters, found.totals))

    def _other_sample(self) -> None:
        self.document.put("events.seed", self.document.plan.events.seed + 1)

    def _put_ties(self, rows: tuple[object, ...]) -> None:
        self.document.replace(changes.put_rows(self.document.plan, "events", None, "ties", rows), "change what is tied")


def _pictures(found: Told) -> tuple[Chart, ...]:
    """What can be drawn of what is known."""
    late: Any = import_module("core.uncertainty.pictures")
    worlds, plan = found.worlds, found.worlds.plan
    drawn = [late.cash(worlds), late.release(worlds), late.out_of_cash(worlds)]
    if len(worlds.whole) > 1:
        drawn.append(late.options(worlds))
    drawn.append(
        late.tornado(plan, found.tornado, "release_cost", "Cost to release, one input at a time", MILLION, "million $")
    )
    if found.matters is not None:
        drawn.append(late.shares(plan, found.matters["release_cost"], "What the cost to release hangs on"))
        drawn.append(late.shares(plan, found.matters["release"], "What the month of release hangs on"))
    if found.knowing is not None and late.worthwhile(found.knowing):
        drawn.append(late.worth(plan, found.knowing))
    return tuple(drawn)


def _card(title: str, content: QWidget) -> Card:
    card = Card(title)
    card.column.addWidget(content)
    return card
