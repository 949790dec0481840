"""The window of the price catalogue: opened once, a price used as one step and taken back."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from core.inputs.infrastructure import OWNED
from core.prices.catalogue import Filter, shipped, use
from core.units import THIN_SPACE
from tests.ui.price_window import FEE, PRICE, ago, catalogue, choose, key, mine, shown, with_mine
from tests.ui.windows import page
from ui import theme as themes
from ui.prices.browser import HOW, Browser
from ui.prices.price_model import COLUMNS, UP
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


ROOT = Path(__file__).resolve().parents[2]
START = """
import sys
from ui.start import application
from ui.document import Document
from ui.settings import Settings
from ui.window import Window
from pathlib import Path
app = application("")
window = Window(Settings(Path(sys.argv[1])))
window.fill(Document())
window.show()
app.processEvents()
late = ("pandas", "openpyxl", "ui.prices", "core.prices.catalogue", "ui.prices.browser")
sys.exit(", ".join(name for name in late if name in sys.modules) or 0)
"""


def test_nothing_of_the_catalogue_is_imported_at_the_start(tmp_path: Path) -> None:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", START, str(tmp_path)], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_menu_opens_the_catalogue_once_and_it_keeps_its_filters(window: Window) -> None:
    QTest.keySequence(window, QKeySequence("Ctrl+Shift+L"))
    first = window.findChild(Browser)
    assert isinstance(first, Browser)
    assert first.isVisible()
    assert not first.isModal()
    first.filters._search.setText("lambda")
    key(first, "Esc")
    first.close()
    first.filters._search.setText("lambda")
    window.menus.action("catalogue").trigger()
    assert window.findChildren(Browser) == [first]
    assert first.isVisible()
    assert first.filters.wanted == Filter(words="lambda")


def test_the_shipped_prices_are_shown_newest_first(window: Window) -> None:
    browser = catalogue(window)
    days = [price.date for price in shown(browser)]
    assert len(days) == len(shipped()) == 297
    dated = [day for day in days if day]
    assert dated == sorted(dated, reverse=True)
    assert days[: len(dated)] == dated
    assert browser.answer.accessibleName() == f"297 prices, 0.6 to 16.82{THIN_SPACE}$ / GPU-h"


def test_enter_a_double_click_and_the_button_use_the_price_as_one_step(window: Window) -> None:
    document = window.document
    browser = with_mine(window)
    choose(browser, mine()[0])
    before = document.history.index()
    browser.table.setFocus()
    QTest.keyClick(browser.table, Qt.Key.Key_Return)
    assert document.plan.get(PRICE) == 2.5
    assert document.history.index() == before + 1
    assert document.history.undoText() == "use price of Nord, H100-80GB-SXM"
    document.history.undo()
    cell = browser.table.visualRect(browser.model.index(browser.model.row_of(mine()[2]), 0)).center()
    QTest.mouseClick(browser.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    QTest.mouseDClick(browser.table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert document.plan.get(PRICE) == 3.25
    document.history.undo()
    choose(browser, mine()[0])
    browser.chosen.use.click()
    assert document.plan.get(PRICE) == 2.5
    assert document.history.index() == before + 1


def test_what_was_put_where_is_said_with_source_and_day(window: Window) -> None:
    browser = with_mine(window)
    choose(browser, mine()[0])
    assert browser.said.text() == HOW
    browser.use()
    assert browser.said.text() == (
        "Burst: usage price is 2.5 $ / GPU-h now, before 4.19 $ / GPU-h. "
        f"From Nord, H100-80GB-SXM, on_demand, quote, {ago(10)}."
    )
    assert browser.said.accessibleName() == browser.said.text()
    assert browser.chosen._now.text() == "Now 2.5 $ / GPU-h."
    steps = window.document.history.count()
    browser.use()
    assert window.document.history.count() == steps
    assert "is 2.5 $ / GPU-h, as before." in browser.said.text()
    key(browser, "Ctrl+Z")
    assert window.document.plan.get(PRICE) == 4.19
    assert browser.said.text() == HOW
    assert browser.chosen._now.text() == "Now 4.19 $ / GPU-h."
    key(browser, "Ctrl+Shift+Z")
    assert window.document.plan.get(PRICE) == 2.5
    key(browser, "Ctrl+Z")
    key(browser, "Ctrl+Y")
    assert window.document.plan.get(PRICE) == 2.5


def test_a_price_goes_where_it_is_aimed_at(window: Window) -> None:
    browser = catalogue(window, FEE)
    assert browser.chosen.key == FEE
    assert browser.chosen._now.text() == "Now 2.35 $ / GPU-h."
    price = browser.table.price
    assert price is not None
    browser.use()
    assert window.document.plan.get(FEE) == price.price
    assert window.document.plan.get(PRICE) == 4.19
    assert catalogue(window, PRICE).chosen.key == PRICE
    assert catalogue(window, "general.title").chosen.key == PRICE
    window.document.put("infrastructure.2.name", "Three years")
    assert "Three years: committed price" in [
        browser.chosen._target.itemText(place) for place in range(browser.chosen._target.count())
    ]
    assert browser.chosen.key == PRICE


def test_a_price_beyond_what_the_plan_allows_is_refused_in_words(window: Window) -> None:
    browser = with_mine(window)
    choose(browser, mine()[3])
    before = window.document.plan
    browser.use()
    assert window.document.plan is before
    assert browser.said.text().startswith("Usage price must lie between")
    assert browser.said.property("role") == "bad"
    choose(browser, mine()[0])
    browser.use()
    assert browser.said.property("role") == "muted"


def test_a_plan_that_owns_its_machines_has_no_place_for_a_price(window: Window) -> None:
    plan = window.document.plan
    own = plan.infrastructure[2]
    assert own.terms == OWNED
    window.document.replace(plan.with_options("infrastructure", (own,), 0), "own")
    browser = catalogue(window)
    assert browser.chosen.key == ""
    assert not browser.chosen.use.isEnabled()
    assert "by use or by term" in browser.chosen._now.text()
    before = window.document.plan
    browser.use()
    assert window.document.plan is before


def test_a_scenario_that_keeps_its_own_price_is_named(window: Window) -> None:
    document = window.document
    document.replace(replace(document.plan, scenario=1), "show scenario")
    document.put(PRICE, 7.0)
    browser = catalogue(window)
    browser.use()
    assert browser.said.text().endswith(f"The scenario “{document.plan.scenarios[0].name}” keeps a price of its own.")
    browser.aim(FEE)
    browser.use()
    assert "scenario" not in browser.said.text()


def test_the_chart_follows_the_accelerator_of_the_chosen_price(window: Window) -> None:
    browser = with_mine(window)
    choose(browser, mine()[0])
    assert browser.chart.title.text() == "Prices over time: H100-80GB-SXM"
    assert "Nord, on demand" in browser.chart.view.accessibleDescription()
    choose(browser, mine()[2])
    assert browser.chart.title.text() == "Prices over time: B200"


def test_another_theme_reaches_the_open_catalogue(window: Window) -> None:
    browser = with_mine(window)
    browser.table.sortByColumn(COLUMNS.index("price"), UP)
    cell = browser.model.index(0, COLUMNS.index("age"))
    for name in ("dark", "light"):
        window.apply_theme(name)
        assert cell.data(Qt.ItemDataRole.ForegroundRole) == themes.load(name).colour("warn")
        assert browser.chart.view._theme == themes.load(name)


def test_a_closed_catalogue_shows_the_plan_as_it_is_when_it_is_opened_again(window: Window) -> None:
    browser = catalogue(window)
    browser.close()
    window.document.put(PRICE, 5.0)
    assert browser.chosen._now.text() == "Now 4.19 $ / GPU-h."
    catalogue(window)
    assert browser.chosen._now.text() == "Now 5 $ / GPU-h."


def test_the_field_of_a_price_says_where_it_comes_from(window: Window) -> None:
    field = page(window, "infrastructure").field_of(PRICE)
    default = "Lambda on-demand H100 list price"
    assert default in field.editor.toolTip()
    browser = with_mine(window)
    choose(browser, mine()[0])
    browser.use()
    words = f"From Nord, H100-80GB-SXM, on_demand, quote, {ago(10)}."
    assert words in field.editor.toolTip()
    assert default not in field.editor.toolTip()
    assert words in field.editor.accessibleDescription()
    assert "Nord" not in page(window, "infrastructure").field_of(FEE).origin
    document = window.document
    document.replace(replace(document.plan, scenario=1), "show scenario")
    assert words in field.editor.toolTip()
    document.put(PRICE, 7.0)
    assert "From Nord" not in field.editor.toolTip()
    document.history.undo()
    document.history.undo()
    assert words in field.editor.toolTip()
    document.put(PRICE, 3.0)
    assert "From Nord" not in field.editor.accessibleDescription()
    document.history.undo()
    price = replace(mine()[2], source="")
    window.document.replace(use(window.document.plan, PRICE, price), "use")
    assert "From Arc, B200, spot, day not known." in field.editor.accessibleDescription()
