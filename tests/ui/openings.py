"""How each window beside the plan is opened in a test, as a person would open it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core import arrange
from core.prices.importing import Table
from tests.ui import price_file
from tests.ui.roster_window import copied
from ui.about.dialog import AboutDialog, folders_in
from ui.actuals.openings import open_spend_import
from ui.help import shortcuts_dialog
from ui.importing.dialog import MEANING, OUTCOME
from ui.manual.openings import open_manual
from ui.offers import Offers
from ui.palette.overlay import Overlay
from ui.prices import import_dialog as prices
from ui.prices.browser import open_catalogue
from ui.print_dialog import PrintDialog
from ui.roster.import_dialog import ImportDialog
from ui.roster.openings import open_roster_import
from ui.start_page import StartPage
from ui.toast import Toast
from ui.what_if.bar import WhatIfBar
from ui.window import Window

T = TypeVar("T", bound=QObject)
PATIENCE_MS = 30_000
SPEND = "Month\tLine\tAmount\n2027-01\tPayroll\t1000\n2027-02\tPayroll\t1100\n"


def waited(condition: Callable[[], bool]) -> None:
    """Let Qt work until something is so."""
    clock = QElapsedTimer()
    clock.start()
    while not condition():
        QCoreApplication.processEvents()
        assert clock.elapsed() < PATIENCE_MS, "it never came"


def columns_of_roster(window: Window) -> ImportDialog:
    """The import of people where it asks what the columns mean."""
    copied()
    dialog = open_roster_import(window, window.document)
    dialog.source.clipboard.click()
    waited(lambda: dialog.stack.currentIndex() == MEANING)
    return dialog


def rows_of_roster(window: Window) -> QWidget:
    """The import of people where its rows are shown."""
    dialog = columns_of_roster(window)
    dialog.go.click()
    waited(lambda: dialog.stack.currentIndex() > MEANING)
    return dialog


def columns_of_prices(window: Window) -> prices.ImportDialog:
    """The import of prices where it asks what the columns mean."""
    browser = open_catalogue(window, window.document)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(prices, "steps_of_reading", lambda *_: iter([[price_table()]]))
        dialog = prices.ImportDialog(Path("prices.csv"), (), 0, browser)
        dialog.open()
        waited(lambda: dialog.stack.currentIndex() == MEANING)
    return dialog


def rows_of_prices(window: Window) -> QWidget:
    """The import of prices where its rows are shown."""
    dialog = columns_of_prices(window)
    dialog.go.click()
    waited(lambda: dialog.stack.currentIndex() == OUTCOME)
    return dialog


def price_table() -> Table:
    """A list of prices as it is read, with sound rows, suspect ones, and some that cannot be taken."""
    return Table("prices", price_file.HEADS, price_file.rows())


def columns_of_spend(window: Window) -> QWidget:
    """The import of spend where it asks what the columns mean."""
    QGuiApplication.clipboard().setText(SPEND)
    dialog = open_spend_import(window, window.document)
    dialog.source.clipboard.click()
    waited(lambda: dialog.stack.currentIndex() == MEANING)
    return dialog


def printing(window: Window) -> QWidget:
    """The dialog in which parts are chosen and pages looked at."""
    dialog = PrintDialog(window, ("money",))
    dialog.show_subject(window.contents.copies.subject())
    dialog.open()
    waited(lambda: dialog.job is not None)
    return dialog


def anything(window: Window, typed: str = "price") -> QWidget:
    """The line in which everything is searched."""
    window.menus.action("anything").trigger()
    overlay = one_of(window, Overlay)
    overlay.line.setText(typed)
    return overlay


def what_if(window: Window) -> QWidget:
    """Three figures that are tried, one of an option that is not chosen."""
    offers = window.findChild(Offers)
    assert isinstance(offers, Offers)
    for key in ("infrastructure.1.price", "team.1.seats.2.salary", "infrastructure.2.nodes"):
        next(each for each in offers.of(key) if each.words == "What if…").act(key)
    bar = one_of(window, WhatIfBar)
    bar.trial.put("infrastructure.1.price", 3.0)
    return bar


def removed(window: Window) -> QWidget:
    """What is said of an option that was taken out; the plan is as before."""
    plan = window.document.plan
    window.document.replace(arrange.duplicate(plan, "team", 0), "duplicate an option")
    window.document.replace(plan, "remove an option")
    return one_of(window, Toast)


def search(window: Window) -> QWidget:
    """The search in the pages."""
    window.menus.action("find").trigger()
    return one_of(window, Overlay)


def start(window: Window) -> QWidget:
    """The page of the start."""
    window.menus.action("start").trigger()
    return one_of(window, StartPage)


def one_of(window: Window, kind: type[T]) -> T:
    """The widget of a kind that a window has."""
    found = window.findChild(kind)
    assert found is not None
    return found


def shortcuts(window: Window) -> QWidget:
    """The sheet of shortcuts."""
    dialog = shortcuts_dialog(window, window.menus.actions())
    dialog.open()
    return dialog


def manual(window: Window, words: str = "") -> QWidget:
    """The manual, with something searched."""
    opened = open_manual(window, "compute")
    waited(lambda: "commands" in opened.book.pages)
    opened.search.setText(words)
    return opened


def about(window: Window) -> QWidget:
    """What the program is made of."""
    dialog = AboutDialog(window, folders_in(window.settings.folder))
    dialog.open()
    return dialog


def inspector(window: Window, key: str = "total_cost") -> QWidget:
    """What a figure is made from, or where an input stands."""
    window.contents.inspect(key)
    return window.contents.inspector.panel
