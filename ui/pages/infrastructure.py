"""Rent, reserve, buy or partner: what, how many, from when."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from core.beside import blocks, break_evens, price_at
from core.charts import Chart
from core.machine_figures import OVER_USE, list_to_useful, names, over_use
from core.results import Results
from core.units import THIN_SPACE, USD, USD_PER_USEFUL_HOUR
from ui import icons
from ui.document import Document
from ui.language import say
from ui.openings import catalogue
from ui.pages.decision import DecisionPage
from ui.pages.steps_card import StepsCard, cheapest_other
from ui.pages.use_card import UseCard
from ui.theme import Theme

IN_USE = "general.in_use"


class InfrastructurePage(DecisionPage):
    """The options for getting accelerators: what each leads to, over use, and step by step."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__("infrastructure", document, parent)
        right = self.columns.grounds()[2]
        self.use, self.steps = UseCard(right), StepsCard(right)
        self.use.given.connect(partial(self._hand_over, IN_USE))
        for place, card in enumerate((self.use, self.steps)):
            self.columns.right.insertWidget(place, card)
        self.prices = QPushButton(say("Price catalogue…"), self.card)
        self.prices.setToolTip(say("Prices with their source and date; one is put into an option with a click"))
        icons.dress(self.prices, "catalogue", "accent")
        self.prices.clicked.connect(self._open_prices)
        self.card.column.addWidget(self.prices, 0, Qt.AlignmentFlag.AlignLeft)
        self.columns.right.removeWidget(self.facts)
        self.facts.hide()

    def show_charts(self, shown: tuple[Chart, ...], theme: Theme) -> None:
        """Show what follows from each option, the two cards a reader works with, and the other charts."""
        results = self.document.results
        self.options.show_facts(cache(partial(blocks, results)))
        chosen = results.case.infrastructure
        share = results.inputs.general.in_use
        self.use.show_use(share, names(results), partial(prices, results), partial(over_use, results), theme)
        pair = chosen, cheapest_other(tuple(each.once("run_price") for each in results.beside), chosen)
        two = partial(list_to_useful, results), partial(facts_of, results)
        self.steps.show_pair(names(results), pair, *two, theme)
        super().show_charts(tuple(chart for chart in shown if chart.title != OVER_USE), theme)

    def _open_prices(self) -> None:
        catalogue().open_catalogue(self, self.document, "")


def prices(results: Results, share: float) -> tuple[str, ...]:
    """Return in words what a useful hour costs with each option at a share of use."""
    cents = replace(USD_PER_USEFUL_HOUR, decimals=2)
    return tuple(f"{USD.symbol}{THIN_SPACE}{cents.plain(price)}" for price in price_at(results, share))


def facts_of(results: Results, one: int, other: int) -> tuple[tuple[str, str, str], ...]:
    """Return where each of two options breaks even with the other: whose, what, when, and how far that holds."""
    pairs = () if one == other else ((one, other), (other, one))
    return tuple(
        (f"{names(results)[own]}: {told[:1].lower()}{told[1:]}", when, held)
        for own, against in pairs
        for told, when, held in break_evens(results, own, against)
    )
