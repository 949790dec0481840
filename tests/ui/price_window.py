"""A catalogue to test: prices of two lists, and what a person does to them."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from core.inputs.prices import Price
from core.prices.catalogue import with_list
from ui.prices.browser import Browser, open_catalogue
from ui.prices.price_model import COLUMNS
from ui.today import today
from ui.window import Window

PATIENCE = 500
PRICE, FEE = "infrastructure.1.price", "infrastructure.2.fee"


def ago(days: int) -> str:
    return (today() - timedelta(days=days)).isoformat()


def mine() -> tuple[Price, ...]:
    """A list of one's own: a young price, an old one, one without day or count, one dearer than a plan allows."""
    return (
        Price("Nord", "n8", "H100-80GB-SXM", 8, "on_demand", 2.5, "eu", ago(10), "quote", "quoted"),
        Price("Nord", "n8", "H100-80GB-SXM", 8, "commit_1y", 1.9, "eu", ago(400), "=quote", "quoted"),
        Price("Arc", "", "B200", 0, "spot", 3.25, "", "", "", ""),
        Price("Dear", "x", "B200", 4, "on_demand", 150.0, "us", ago(1), "quote", "quoted"),
    )


def catalogue(window: Window, key: str = "") -> Browser:
    browser = open_catalogue(window, window.document, key)
    browser.resize(1200, 680)
    for _ in range(PATIENCE):
        if browser.isActiveWindow():
            return browser
        QTest.qWait(10)
    raise AssertionError("the catalogue did not become active")


def with_mine(window: Window) -> Browser:
    """The catalogue on the planner's own list."""
    window.document.replace(with_list(window.document.plan, mine()), "import price list")
    browser = catalogue(window)
    browser.lists.choose("My list")
    return browser


def shown(browser: Browser) -> tuple[Price, ...]:
    """The prices from top to bottom."""
    return tuple(browser.model.price(row) for row in range(browser.model.rowCount()))


def cells(browser: Browser, name: str) -> list[object]:
    column = COLUMNS.index(name)
    return [browser.model.index(row, column).data() for row in range(browser.model.rowCount())]


def choose(browser: Browser, price: Price) -> None:
    """Make one price the current one, as a click would."""
    cell = browser.model.index(browser.model.row_of(price), 0)
    browser.table.scrollTo(cell)
    QTest.mouseClick(browser.table.viewport(), Qt.MouseButton.LeftButton, pos=browser.table.visualRect(cell).center())
    assert browser.table.price == price


def key(browser: Browser, words: str) -> None:
    """Press keys in the catalogue."""
    QTest.keySequence(browser, QKeySequence(words))
