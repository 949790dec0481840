"""The window of the price catalogue: find a price, see how it moved, put it into the plan."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.inputs.prices import Price
from core.issues import Invalid
from core.prices.catalogue import matching, shipped, targets
from core.prices.history import history
from ui import theme as themes
from ui.document import Document
from ui.form.beside import Elided
from ui.form.flow import Flow
from ui.form.said import Said
from ui.language import say
from ui.pages.cards import Card, ChartCard
from ui.pages.columns import Upright
from ui.prices import puts
from ui.prices.chosen import ChosenCard
from ui.prices.filters import FilterBar
from ui.prices.import_dialog import ImportDialog, asked_for_list
from ui.prices.lists import BOTH, IMPORT, MINE, SHIPPED, Empty, Lists
from ui.prices.price_model import PriceModel
from ui.prices.price_table import PriceTable
from ui.prices.words import answer, spoken
from ui.reading_order import Dialog
from ui.today import today
from ui.zoom import fits, pixels, room

USUAL = QSize(1200, 680)
SMALLEST = QSize(980, 640)
CHART_HEIGHT, TABLE_HEIGHT = 130, 260
ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
HOW = "Enter or a double click uses the price, Ctrl+C copies the selected rows, Ctrl+F searches."


class Browser(Dialog):
    """Prices beside the plan. It stays open while the plan is worked on, and keeps its filters when it is closed."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Price catalogue"))
        self.setMinimumSize(room(SMALLEST))
        self._document = document
        self._listed: tuple[str, tuple[Price, ...]] = ("", ())
        self._prices: tuple[Price, ...] = ()
        self._found: tuple[Price, ...] = ()
        self._own: frozenset[Price] = frozenset()
        self._charted: object = None
        self._theme = themes.worn()
        self.answer, self.said = Elided("title", self), Said(self)
        self.lists, self.filters, self.empty = Lists(self), FilterBar(self), Empty(self)
        self.model = PriceModel(self._theme, today(), self)
        self.table, self.chosen, self.chart = PriceTable(self.model, self), ChosenCard(self), ChartCard(self)
        self.stack, self.bring = QStackedWidget(self), QPushButton(say(IMPORT), self)
        _lay_out(self)
        self._connect()

    def aim(self, key: str) -> None:
        """Aim at the input a price shall go into."""
        self.chosen.show_targets(targets(self._document.plan))
        self.chosen.aim(key)

    def use(self) -> None:
        """Put the current price where it is aimed at, and say so."""
        price, key = self.table.price, self.chosen.key
        if price is None or not key:
            return
        try:
            self.said.say(puts.put_price(self._document, key, price))
        except Invalid as refused:
            self.said.refuse(str(refused))

    def bring_list(self, path: Path) -> None:
        """Let a file be looked through, and its prices be taken over."""
        known = (*shipped(), *self._document.plan.prices)
        dialog = ImportDialog(path, known, len(self._document.plan.prices), self)
        dialog.taken.connect(self._take_list)
        dialog.other_asked.connect(self._ask_for_list, Qt.ConnectionType.QueuedConnection)
        dialog.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the plan as it is now."""
        super().showEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Take on another look with the rest of the program."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._show()

    def _show(self) -> None:
        """Show what the document has to do with prices."""
        if not self.isVisible():
            return
        self.said.say(HOW)
        own, theme = self._document.plan.prices, themes.worn()
        self.lists.show_counts(len(shipped()), len(own))
        self.chosen.show_targets(targets(self._document.plan))
        if (self._listed, self._theme) == ((self.lists.chosen, own), theme):
            self._show_picked()
            return
        self._listed, self._theme, self._own = (self.lists.chosen, own), theme, frozenset(own)
        self.model.show_theme(theme)
        self._prices = {SHIPPED: shipped(), MINE: own}.get(self.lists.chosen, (*shipped(), *own))
        self.filters.show_choices(self._prices)
        self._show_found()
        self.table.fit(self._prices)

    def _show_found(self) -> None:
        """Show the prices that are wanted."""
        found = self._found = matching(self._prices, self.filters.wanted)
        self.answer.show_words(answer(found, len(self._prices)))
        self.table.show_prices(found, self._own, both=self.lists.chosen == BOTH)
        self.empty.show_reason(is_list_empty=not self._prices)
        self.stack.setCurrentIndex(0 if found else 1)
        self._show_picked()

    def _show_picked(self) -> None:
        """Show the current price, what stands where it would go, and how prices of that accelerator moved."""
        price, key = self.table.price, self.chosen.key
        self.chosen.show_price(price, today())
        self.chosen.show_now(puts.standing_words(self._document.plan, key) if key else "")
        part = price.accelerator if price is not None else ""
        if self._charted != (self._found, part, self._theme):
            self._charted = (self._found, part, self._theme)
            alike = (each for each in self._found if each.accelerator == part)
            self.chart.show_chart(spoken(history(alike), part), self._theme)

    def _ask_for_list(self) -> None:
        """Ask for the file of a price list."""
        path = asked_for_list(self, self._document.path)
        if path is not None:
            self.bring_list(path)

    def _take_list(self, prices: tuple[Price, ...]) -> None:
        """Put a list of the planner's own into the plan, and show it."""
        words = puts.put_list(self._document, prices)
        self.lists.choose(MINE)
        self.said.say(words)

    def _connect(self) -> None:
        history = self._document.history
        self._document.changed.connect(self._show)
        self.lists.changed.connect(self._show)
        self.filters.changed.connect(self._show_found)
        self.filters.left.connect(self.table.setFocus)
        self.empty.clear_asked.connect(self.filters.clear)
        for asked in (self.empty.import_asked, self.bring.clicked):
            asked.connect(self._ask_for_list)
        self.table.picked.connect(self._show_picked)
        self.chosen.aimed.connect(self._show_picked)
        for used in (self.table.used, self.chosen.used):
            used.connect(self.use)
        keys = (("Ctrl+Z", history.undo), ("Ctrl+Y", history.redo), ("Ctrl+Shift+Z", history.redo))
        for words, act in (*keys, ("Ctrl+F", self.filters.search)):
            QShortcut(QKeySequence(words), self).activated.connect(act)


def open_catalogue(parent: QWidget, document: Document, key: str = "") -> Browser:
    """Open the window of the price catalogue, the one there is if there is one; aim at the input of a key."""
    window = parent.window()
    found = window.findChild(Browser)
    browser = found if isinstance(found, Browser) else Browser(document, window)
    if found is None:
        browser.resize(room(USUAL))
    browser.aim(key)
    browser.show()
    browser.raise_()
    browser.activateWindow()
    return browser


def _lay_out(browser: Browser) -> None:
    """The answer and the lists on top, filters, then the table, beside it the chosen price and the chart.

    Where the screen is too narrow for that, one is under the other.
    """
    is_wide = fits(SMALLEST.width())
    browser.bring.setAutoDefault(False)
    browser.chart.view.setMinimumHeight(pixels(CHART_HEIGHT))
    ways = Flow(14)
    for widget in (browser.lists, browser.bring):
        ways.addWidget(widget)
    top = QBoxLayout(ACROSS if is_wide else DOWN)
    top.setSpacing(14)
    top.addWidget(browser.answer, 1)
    top.addLayout(ways)
    browser.stack.addWidget(browser.table)
    browser.stack.addWidget(browser.empty)
    prices = Card(parent=browser)
    prices.column.setContentsMargins(1, 4, 1, 4)
    prices.column.addWidget(browser.stack)
    right = QWidget(browser)
    right.setProperty("page", True)  # noqa: FBT003 - Qt's own signature
    beside = QVBoxLayout(right)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(14)
    beside.addWidget(browser.chosen)
    beside.addWidget(browser.chart, 1)
    browser.table.setMinimumHeight(0 if is_wide else pixels(TABLE_HEIGHT))
    body = QBoxLayout(ACROSS if is_wide else DOWN)
    body.setSpacing(14)
    body.addWidget(prices, 8)
    body.addWidget(Upright(right, browser) if is_wide else right, 5)
    column = QVBoxLayout(browser)
    column.setContentsMargins(20, 14, 20, 10)
    column.setSpacing(12)
    column.addLayout(top)
    column.addWidget(browser.filters)
    column.addLayout(body, 1)
    column.addWidget(browser.said)
