"""What is wanted of the catalogue, and what is said where nothing is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.prices.catalogue import Filter, matching, shipped
from tests.ui.price_window import catalogue, cells, choose, key, mine, shown, with_mine
from ui.prices.price_model import COLUMNS
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize(
    ("place", "wanted"),
    [(0, Filter(accelerator="B200")), (1, Filter(provider="Lambda")), (2, Filter(term="commit_1y"))],
)
def test_each_box_narrows_the_list(window: Window, place: int, wanted: Filter) -> None:
    browser = catalogue(window)
    name, box = browser.filters._boxes[place]
    box.setCurrentIndex(box.findData(getattr(wanted, name)))
    expected = matching(shipped(), wanted)
    assert 0 < len(expected) < 297
    assert set(shown(browser)) == set(expected)
    assert "_" not in box.currentText()
    browser.filters.clear_button.click()
    assert browser.model.rowCount() == 297
    assert box.currentIndex() == 0
    assert not browser.filters.clear_button.isEnabled()


def test_words_narrow_the_list_while_they_are_typed(window: Window) -> None:
    browser = catalogue(window)
    key(browser, "Ctrl+F")
    QTest.keyClicks(browser.filters._search, "lambda b200")
    assert set(shown(browser)) == set(matching(shipped(), Filter(words="lambda b200")))
    QTest.keyClick(browser.filters._search, Qt.Key.Key_Return)
    assert browser.table.hasFocus()
    browser.filters.search()
    QTest.keyClick(browser.filters._search, Qt.Key.Key_Escape)
    assert browser.isVisible()
    assert browser.model.rowCount() == 297


def test_days_narrow_the_list_and_a_half_written_one_waits(window: Window) -> None:
    browser = catalogue(window)
    since, until = browser.filters._days
    since.setText("2026-06-01")
    until.setText("2026-08-31")
    expected = matching(shipped(), Filter(since="2026-06-01", until="2026-08-31"))
    assert set(shown(browser)) == set(expected)
    until.setText("2026-0")
    assert set(shown(browser)) == set(expected)
    assert browser.filters._refused.isHidden()
    until.ended.emit()
    assert browser.filters._refused.isVisible()
    assert "2026-08-31" in until.accessibleDescription()
    assert until.property("invalid")
    until.setText("")
    assert browser.filters._refused.isHidden()
    assert not until.property("invalid")
    assert set(shown(browser)) == set(matching(shipped(), Filter(since="2026-06-01")))


def test_where_nothing_matches_there_is_a_way_out(window: Window) -> None:
    browser = catalogue(window)
    browser.filters._search.setText("nobody asks this")
    assert browser.empty.isVisible()
    assert browser.answer.accessibleName() == "None of 297 prices matches"
    assert "matches" in browser.empty._words.text()
    assert not browser.chosen.use.isEnabled()
    assert browser.chosen.title.text() == "No price is chosen."
    before = window.document.plan
    browser.use()
    assert window.document.plan is before
    browser.empty._way.click()
    assert browser.table.isVisible()
    assert browser.model.rowCount() == 297


def test_an_empty_list_of_ones_own_says_how_to_fill_it(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("ui.prices.browser.asked_for_list", lambda *_: asked.append("asked"))
    browser = catalogue(window)
    browser.lists.choose("My list")
    assert browser.answer.accessibleName() == "This list has no prices yet"
    assert "never leaves this computer" in browser.empty._words.text()
    browser.empty._way.click()
    browser.bring.click()
    assert asked == ["asked", "asked"]


def test_lists_are_shown_apart_or_together(window: Window) -> None:
    browser = with_mine(window)
    assert set(shown(browser)) == set(mine())
    assert browser.table.isColumnHidden(COLUMNS.index("list"))
    names = [button.text() for button in browser.lists._group.buttons()]
    assert names == ["Shipped (297)", "My list (4)", "Both (301)"]
    browser.lists._group.buttons()[2].click()
    assert browser.model.rowCount() == 301
    assert not browser.table.isColumnHidden(COLUMNS.index("list"))
    assert cells(browser, "list").count("Mine") == 4
    browser.lists._group.buttons()[0].click()
    assert set(shown(browser)) == set(shipped())


def test_a_choice_that_no_longer_occurs_is_one_no_more(window: Window) -> None:
    browser = with_mine(window)
    box = browser.filters._boxes[1][1]
    box.setCurrentIndex(box.findData("Nord"))
    assert {price.provider for price in shown(browser)} == {"Nord"}
    browser.lists.choose("Shipped")
    assert browser.filters.wanted == Filter()
    assert browser.model.rowCount() == 297


def test_the_chosen_price_stays_chosen_while_the_list_is_narrowed(window: Window) -> None:
    browser = with_mine(window)
    choose(browser, mine()[0])
    browser.filters._search.setText("nord")
    assert browser.table.price == mine()[0]
    browser.filters._search.setText("arc")
    assert browser.table.price == mine()[2]
    assert browser.chosen.title.text() == "Arc, B200"
