"""The inspector follows what has the keyboard, tells what is known of it, and takes what is stated there."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.change_log import places
from core.input_list import listed
from core.inspect import inspected
from core.results import evaluate
from tests.ui.inspecting import PRICE, SEATS, field, panel_of
from tests.ui.windows import opened, page, settled
from ui.form.follows_table import FollowsTable
from ui.header import Figure
from ui.looked import look_of
from ui.pages import team_lists
from ui.turns import turns
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    made = opened(qtbot, tmp_path)
    made.activateWindow()
    return made


def test_the_key_opens_it_on_what_has_the_keyboard_and_shuts_it_again(window: Window, qtbot: QtBot) -> None:
    field(window, PRICE).editor.setFocus()
    QTest.keySequence(window, QKeySequence("Ctrl+I"))
    panel = panel_of(window, qtbot)
    assert panel.look == (PRICE, None)
    assert panel.top.label.accessibleName() == "Usage price"
    assert "4.19 $ / GPU-h" in panel.top.value.text()
    QTest.keySequence(window, QKeySequence("Ctrl+I"))
    assert not window.contents.inspector.is_open
    assert QApplication.focusWidget() is field(window, PRICE).editor


def test_it_follows_from_field_to_field_and_from_cell_to_cell(window: Window, qtbot: QtBot) -> None:
    window.contents.inspect("total_cost")
    field(window, PRICE).editor.setFocus()
    assert panel_of(window, qtbot).look == (PRICE, None)
    grid = page(window, "team").lists.table(team_lists.SEATS).view
    grid.setFocus()
    grid.go_to(1, 2)
    assert panel_of(window, qtbot).look == look_of(grid) != (PRICE, None)
    assert panel_of(window, qtbot).look[0].startswith(f"{SEATS}.2.")
    grid.go_to(0, 0)
    assert panel_of(window, qtbot).look == (f"{SEATS}.1.name", None)
    months = page(window, "money").timeline
    months.setFocus()
    months.setCurrentIndex(months.model().index(0, 5))
    assert panel_of(window, qtbot).look == ("opening", 5)


def test_figures_of_the_header_are_clicked_and_chosen_with_enter(window: Window, qtbot: QtBot) -> None:
    figures = window.contents.header.findChildren(Figure)
    keys = [figure.key for figure in figures]
    assert keys == ["total_cost", "release", "runway", "lowest_cash", "useful_price"]
    QTest.mouseClick(figures[1], Qt.MouseButton.LeftButton)
    assert panel_of(window, qtbot).look == ("release", None)
    figures[3].setFocus()
    QTest.keyClick(figures[3], Qt.Key.Key_Return)
    assert panel_of(window, qtbot).look == ("lowest_cash", None)
    assert all(figure.accessibleName() for figure in figures)


def test_what_follows_is_clicked_and_chosen_with_enter(window: Window, qtbot: QtBot) -> None:
    facts = page(window, "money").facts
    QTest.mouseClick(facts.rows[2], Qt.MouseButton.LeftButton)
    assert panel_of(window, qtbot).look == ("present_cost", None)
    table = page(window, "infrastructure").options.findChild(FollowsTable)
    settled(qtbot, lambda: len(table.rows.rows) > 3)
    window.contents.inspector.toggle()
    table.setFocus()
    table.setCurrentIndex(table.model().index(1, 1))
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert panel_of(window, qtbot).look == ("release", None)


def test_a_figure_leads_to_those_it_is_made_from_and_back(window: Window, qtbot: QtBot) -> None:
    window.contents.inspect("total_cost")
    panel = panel_of(window, qtbot)
    assert panel.formula.text().startswith("Total cost to the horizon = ")
    QTest.mouseClick(panel.made.rows[0], Qt.MouseButton.LeftButton)
    assert panel.look[0] == "spent"
    assert [row.key for row in panel.used.rows if not row.isHidden()][:1]
    panel.top.to_last.click()
    assert panel.look[0] == "total_cost"
    assert panel.top.to_last.isHidden()


def test_many_readers_are_told_in_part_until_all_are_asked_for(window: Window, qtbot: QtBot) -> None:
    window.contents.inspect("general.start")
    results = window.document.results
    key = max(
        (f"constants.{name}" for name in ("half", "year_months", "tolerance")),
        key=lambda each: len(inspected(results, each).used),
    )
    used = inspected(results, key).used
    assert len(used) > 9
    window.contents.inspect(key)
    panel = panel_of(window, qtbot)
    assert panel.used.more.text() == f"and {len(used) - 7} more"
    panel.used.more.click()
    assert [row.key for row in panel.used.rows if not row.isHidden()] == [each.key for each in used]


def test_the_effect_of_the_ends_and_the_cell_follow_beside_the_window(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    window.contents.inspect(PRICE)
    panel = panel_of(window, qtbot)
    assert len(panel.effects.told.text().splitlines()) == 2
    assert "total cost ▼" in panel.effects.told.text()
    qtbot.waitUntil(lambda: panel.cell.is_settled, timeout=60_000)
    address = panel.cell.address.text()
    assert address.startswith("Infrastructure!D")
    panel.cell.copy.click()
    assert QGuiApplication.clipboard().text() == address
    window.document.path = tmp_path / "plan.xlsx"
    panel.cell.copy.click()
    assert QGuiApplication.clipboard().text() == f"{address} in plan.xlsx"
    window.document.path = None


def test_escape_gives_the_keyboard_back(window: Window, qtbot: QtBot) -> None:
    editor = field(window, PRICE).editor
    editor.setFocus()
    window.contents.inspect(PRICE)
    panel = panel_of(window, qtbot)
    panel.known.fields["owner"].editor.setFocus()
    QTest.keyClick(panel.known.fields["owner"].editor, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is editor
    assert window.contents.inspector.is_open


@pytest.mark.parametrize(("width", "beside"), [(1280, False), (1440, True)])
def test_pages_are_never_squeezed_by_it(window: Window, qtbot: QtBot, width: int, *, beside: bool) -> None:
    stack = window.tabs._stack
    window.resize(width, 720)
    window.contents.inspect("total_cost")
    panel = panel_of(window, qtbot)
    settled(qtbot, lambda: (stack.width() < window.width()) == beside)
    assert panel.mapTo(window, panel.rect().topRight()).x() == window.width() - 1
    window.resize(1440 if width == 1280 else 1280, 720)
    settled(qtbot, lambda: (stack.width() < window.width()) != beside)
    window.contents.inspector.toggle()
    settled(qtbot, lambda: stack.width() == window.width())


def test_what_is_gone_is_said(window: Window, qtbot: QtBot) -> None:
    window.contents.inspect(f"{SEATS}.1.salary")
    panel = panel_of(window, qtbot)
    window.document.replace(window.document.plan.put_rows("team", 0, "seats", ()), "remove all")
    settled(qtbot, lambda: turns().is_idle)
    assert panel.gone.text()
    assert panel.top.isHidden()
    window.document.history.undo()
    settled(qtbot, lambda: turns().is_idle)
    assert not panel.top.isHidden()
    assert panel.gone.isHidden()


def test_every_kind_of_figure_is_shown_without_a_word_missing(window: Window, qtbot: QtBot) -> None:
    keys = [row.key for row in listed(window.document.plan)]
    sample = random.Random(5).sample(keys, 25)
    for key in (*sample, *random.Random(6).sample(sorted(window.document.results.rows), 15), "constants.half"):
        window.contents.inspect(key)
        panel = window.contents.inspector.panel
        assert panel.gone.isHidden(), key
        assert panel.top.label.accessibleName()
        assert all(button.text() for button in panel.findChildren(QPushButton))
    panel_of(window, qtbot)


@pytest.mark.deep
def test_every_input_of_the_largest_example_is_shown(window: Window, qtbot: QtBot) -> None:
    for place in places(window.document.plan):
        window.contents.inspect(place.key)
        assert window.contents.inspector.panel.gone.isHidden(), place.key
    panel_of(window, qtbot)


def test_in_a_scenario_it_says_which(window: Window, qtbot: QtBot) -> None:
    plan = replace(window.document.plan, scenario=1)
    window.document.replace(plan, "activate")
    key = plan.scenarios[0].overrides[0][0]
    window.contents.inspect(key)
    assert plan.scenarios[0].name in panel_of(window, qtbot).top.rests.text()
    assert evaluate(plan).once("total_cost") == window.document.results.once("total_cost")
