"""All inputs on one page: narrowed, ordered, edited in place, answered for; checks; what was changed and why."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from core.examples import DENSE, example
from core.input_list import listed
from core.input_search import Asked, found
from core.remarks import of, samples
from tests.shorter import short
from tests.ui.inputs_beside import PRICE, caught_up, inputs, keys
from tests.ui.windows import opened, prepared, settled
from ui.form.line import Line
from ui.inputs.rows_model import AGE, NOTE, VALUES
from ui.pages.inputs import NONE_MATCH
from ui.tabs import NAMES, label
from ui.today import today
from ui.window import Window

QUICK = 0.25  # seconds; five times what is allowed, for a machine that others use too


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    made = opened(qtbot, tmp_path)
    made.activateWindow()
    return made


def test_it_is_the_last_page_and_says_first_whether_the_file_is_sound(window: Window) -> None:
    assert NAMES[-1] == "inputs"
    assert label("inputs") == "Inputs & checks"
    assert window.tabs._bar.tabText(len(NAMES) - 1) == "Inputs && checks"
    shown = inputs(window)
    most = len(samples(window.document.plan))
    assert shown.answer.text().startswith("Is the file sound? ")
    assert f"{most} of {most} values are still samples" in shown.answer.text()


def test_all_inputs_that_matter_are_there_and_counted(window: Window, qtbot: QtBot) -> None:
    shown = inputs(window)
    everything = listed(window.document.plan)
    assert keys(shown) == [row.key for row in found(everything, Asked(), today())]
    assert shown.filters.counted.text() == f"{len(keys(shown)):,} of {len(keys(shown)):,}"
    assert not shown.filters.clear.isEnabled()
    for tick in ("cells", "all_terms"):
        shown.filters.ticks[tick].setChecked(True)
    assert keys(shown) == [row.key for row in everything]
    QAbstractItemModelTester(shown.model, shown)
    caught_up(qtbot)


@pytest.mark.parametrize("name", ["section", "basis", "unit", "grade", "owner"])
def test_what_is_picked_is_found(window: Window, name: str) -> None:
    shown = inputs(window)
    pick = shown.filters.picks[name]
    pick.setCurrentIndex(pick.count() - 1)
    asked = shown.filters.values()
    assert getattr(asked, name) == pick.currentData() != ""
    assert keys(shown) == [row.key for row in found(listed(window.document.plan), asked, today())]
    assert shown.filters.clear.isEnabled()
    shown.filters.clear.click()
    assert shown.filters.values() == Asked()


def test_words_and_what_is_amiss_narrow_the_list(window: Window) -> None:
    shown = inputs(window)
    window.document.put(PRICE, 3.0)
    shown.filters.search.setText("usage price")
    assert PRICE in keys(shown)
    shown.filters.ticks["no_source"].setChecked(True)
    assert keys(shown) == [PRICE]
    shown.filters.show_all()
    shown.filters.ticks["changed"].setChecked(True)
    assert keys(shown) == [PRICE]
    shown.filters.show_all()
    shown.filters.is_old.setChecked(True)
    asked = found(listed(window.document.plan), Asked(older=60), today())
    assert keys(shown) == [row.key for row in asked] != []
    shown.filters.days.setText("99999")
    assert keys(shown) == []


def test_without_a_hit_it_says_so_and_the_way_back(window: Window) -> None:
    shown = inputs(window)
    shown.filters.search.setText("no such thing")
    assert shown.nothing.isVisible()
    assert shown.nothing.text() == NONE_MATCH
    assert shown.filters.counted.text().startswith("0 of ")
    shown.filters.clear.click()
    assert shown.nothing.isHidden()
    assert shown.table.isVisible()


def test_any_column_orders_and_a_third_click_puts_the_plan_s_order_back(window: Window) -> None:
    shown = inputs(window)
    before = keys(shown)
    for column in range(NOTE + 1):
        shown.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        assert sorted(keys(shown)) == sorted(before)
    shown.table.sortByColumn(AGE, Qt.SortOrder.AscendingOrder)
    ages = [row.age(today()) for row in shown.model.rows]
    known = [age for age in ages if age is not None]
    assert known == sorted(known)
    shown.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert keys(shown) == before


def test_many_get_an_owner_in_one_step(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = inputs(window)
    shown.table.setFocus()
    shown.table.selectAll()
    chosen = shown.table.keys()
    assert len(chosen) == len(keys(shown)) > 500
    prepared(monkeypatch, "Ada")
    shown.owner.click()
    plan = window.document.plan
    assert all(of(plan, key).owner == "Ada" for key in chosen)
    assert window.document.history.count() == 1
    assert window.document.history.undoText() == f"assign an owner to {len(chosen)} values"
    assert shown.table.keys() == chosen
    assert shown.filters.picks["owner"].findData("Ada") > 0
    window.document.history.undo()
    assert window.document.plan == short(DENSE)


def test_selected_samples_are_kept_in_one_step(window: Window) -> None:
    shown = inputs(window)
    shown.filters.picks["basis"].setCurrentIndex(shown.filters.picks["basis"].findData("sample"))
    marked = samples(window.document.plan)
    assert keys(shown) == [key for key in keys(shown) if key in marked]
    shown.table.selectRow(0)
    assert shown.keep.isEnabled()
    shown.table.selectAll()
    shown.keep.click()
    assert samples(window.document.plan) == ()
    assert window.document.history.count() == 1
    assert not shown.keep.isEnabled()


def test_a_value_is_edited_where_it_stands(window: Window, qtbot: QtBot) -> None:
    shown = inputs(window)
    place = keys(shown).index(PRICE)
    shown.table.setFocus()
    shown.table.selectRow(place)
    QTest.keyClick(shown.table, Qt.Key.Key_F2)
    editor = shown.table.viewport().findChild(Line)
    assert isinstance(editor, Line)
    editor.selectAll()
    QTest.keyClicks(editor, "3.21")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settled(qtbot, lambda: window.document.plan.get(PRICE) == 3.21)
    assert window.document.history.undoText() == "change usage price"
    assert shown.table.looked_at() == (PRICE, None)
    caught_up(qtbot)


@pytest.mark.parametrize("text", ["abc", "1000", "-1"])
def test_what_cannot_be_taken_is_said_and_changes_nothing(window: Window, qtbot: QtBot, text: str) -> None:
    shown = inputs(window)
    index = shown.model.index(keys(shown).index(PRICE), VALUES)
    editor = shown.table.delegate.createEditor(shown.table.viewport(), QStyleOptionViewItem(), index)
    assert isinstance(editor, Line)
    shown.table.delegate.setEditorData(editor, index)
    editor.setText(text)
    shown.table.delegate.setModelData(editor, shown.model, index)
    assert "Usage price" in shown.problem.text()
    assert window.document.history.count() == 0
    editor.deleteLater()
    caught_up(qtbot)


def test_the_table_is_copied_with_its_figures(window: Window) -> None:
    shown = inputs(window)
    shown.table.setFocus()
    shown.table.selectRow(keys(shown).index(PRICE))
    shown.table.exports.copy()
    cells = QGuiApplication.clipboard().text().strip().split("\t")
    assert cells[:1] == ["Usage price"]
    assert cells[VALUES] == "4.19"


def test_the_largest_example_is_narrowed_and_ordered_at_once(window: Window) -> None:
    window.document.begin(example(DENSE))
    shown = inputs(window)
    for tick in ("cells", "all_terms"):
        shown.filters.ticks[tick].setChecked(True)
    begun = perf_counter()
    shown.filters.search.setText("price")
    shown.filters.search.setText("")
    shown.table.sortByColumn(VALUES, Qt.SortOrder.DescendingOrder)
    assert perf_counter() - begun < 3 * QUICK
    assert shown.model.rowCount(QModelIndex()) == len(listed(window.document.plan))


def test_the_page_is_gone_to_by_its_key(window: Window, qtbot: QtBot) -> None:
    QTest.keySequence(window, QKeySequence(f"Ctrl+{len(NAMES)}"))
    assert window.tabs.page.name == "inputs"
    caught_up(qtbot)
