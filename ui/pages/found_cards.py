"""The cards of what worlds say: likely ranges, tables with their errors, pictures, what to find out, the worst."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.charts import Chart
from core.plan import cases
from core.rows import Line
from ui.pages.cards import ChartColumn
from ui.pages.grid_card import GridCard
from ui.pages.sure_card import SureCard
from ui.pages.told_card import ToldCard
from ui.simulating import Told
from ui.theme import Theme
from ui.turns import turns

CASES = ("Combination", "Cost to release", "Middle", "Release", "Cash out", "All well")
FIGURES = ("Figure", "P10", "P50", "P90")
MOST_CASES, MOST_WORTH, MOST_REGRETS = 8, 6, 4
MILLION = 1e6


class FoundCards(QWidget):
    """Holds the cards until a page places them. Each is shown in a turn of its own, so that no click waits for all."""

    gone_to = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.sure = SureCard(self)
        self.cases = GridCard("Combinations in the same worlds", CASES, self)
        self.figures = GridCard("Percentiles, with 95 % intervals", FIGURES, self)
        self.pictures = ChartColumn(self)
        self.worth = ToldCard("Worth finding out first", self)
        self.worth.gone_to.connect(self.gone_to)
        self.regret = ToldCard("What each combination would be regretted for", self)
        self.worst = ToldCard("The worst worlds", self)
        self.second = ToldCard("Looked at by a second method", self)
        self._found: Told = None
        self._theme: Theme | None = None
        for card in (self.cases, self.figures, self.pictures, self.worth, self.regret, self.worst, self.second):
            card.hide()  # until something is known

    def show_found(self, found: Told, theme: Theme) -> None:
        """Show what is known, soon."""
        self._found, self._theme = found, theme
        for card in (self.cases, self.figures, self.pictures, self.worth, self.worst):
            card.show()
        for piece in (
            self._show_likely,
            self._show_cases,
            self._show_figures,
            self._show_worth,
            self._show_worst,
            self._show_checks,
            self._show_pictures,
        ):
            turns().ask(self, piece)

    def _show_likely(self) -> None:
        worlds = self._found.worlds
        self.sure.show_told(_words().likely(worlds, worlds.chosen))

    def _show_cases(self) -> None:
        words, worlds = _words(), self._found.worlds
        seen, plan = worlds.whole[:MOST_CASES], worlds.plan
        rows = tuple((words.case_name(plan, each.case), *words.case_line(worlds, each)) for each in seen)
        self.cases.show_rows(rows, next((at for at, each in enumerate(seen) if each.case == plan.case), -1))

    def _show_figures(self) -> None:
        measures: Any = import_module("core.uncertainty.measures")
        words, worlds, rows = _words(), self._found.worlds, self._found.results.rows
        self.figures.show_rows(
            tuple(
                (
                    _label(line),
                    *(words.precise(each, line.unit) for each in measures.spread(worlds, worlds.chosen, line.key)),
                )
                for line in (rows[key].line for key in measures.HEADLINE)
            )
        )

    def _show_worth(self) -> None:
        found, plan = self._found.knowing, self._found.worlds.plan
        if found is None:
            is_choice = len(cases(plan)) > 1
            self.worth.show_told(
                ("Known once all combinations are drawn." if is_choice else "There is no choice to make.",)
            )
            return
        words = _words()
        told = words.worthwhile(found)[:MOST_WORTH]
        lines = (words.knowing_words(found), *(words.worth_words(plan, each) for each in told))
        self.worth.show_told(lines, tuple(each.drawn.key for each in told))

    def _show_worst(self) -> None:
        said = tuple(_words().story_words(self._found.worlds, each) for each in self._found.stories)
        self.worst.show_told(said or ("Known once all worlds of the chosen combination are drawn.",))

    def _show_checks(self) -> None:
        """Show regret and total effects, which come last."""
        regret: Any = import_module("core.uncertainty.regret")
        totals: Any = import_module("core.uncertainty.totals")
        found, plan = self._found, self._found.worlds.plan
        self.regret.setVisible(bool(found.regrets))
        if found.regrets:
            each = (regret.regret_words(plan, one) for one in found.regrets[:MOST_REGRETS])
            self.regret.show_told((regret.choice_words(plan, found.regrets), *each, *filter(None, (found.scenarios,))))
        self.second.setVisible(found.totals is not None)
        if found.totals is not None:
            self.second.show_told(totals.all_words(plan, found.matters, found.totals))

    def _show_pictures(self) -> None:
        if self._theme is not None:
            self.pictures.show_charts(_pictures(self._found), self._theme)


def _label(line: Line) -> str:
    """The label of a figure with its unit, unless its figures or its label say it."""
    is_said = line.unit.money or line.unit.symbol in line.label
    return line.label if is_said else f"{line.label}, {line.unit.symbol}"


def _words() -> Any:
    """What worlds are said in; numpy comes with it, which the window does not need to show."""
    return import_module("core.uncertainty.words")


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
