"""From the list of inputs to the fields; checks, the change log and two states below it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.checks import checked
from core.input_list import listed
from core.kinds import Items
from core.plan import standing
from core.workbook import load
from tests.ui.inputs_beside import PRICE, caught_up, inputs, keys
from tests.ui.windows import opened
from ui.form.table_view import ItemsView
from ui.looked import look_of
from ui.pages.inputs import LOG, STATES
from ui.window import Window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    made = opened(qtbot, tmp_path)
    made.activateWindow()
    return made


def test_enter_goes_to_the_field_and_back_again(window: Window, qtbot: QtBot) -> None:
    shown = inputs(window)
    shown.table.setFocus()
    shown.table.selectRow(keys(shown).index(PRICE))
    QTest.keyClick(shown.table, Qt.Key.Key_Return)
    assert window.tabs.page.name == "infrastructure"
    assert look_of(QApplication.focusWidget()) == (PRICE, None)
    caught_up(qtbot)


@pytest.mark.parametrize("seed", range(2))
def test_every_input_is_reached_from_the_list(window: Window, qtbot: QtBot, seed: int) -> None:
    rows = [row for row in listed(window.document.plan) if row.matters]
    for row in random.Random(seed).sample(rows, 25):
        reached(window, row.key, is_list=isinstance(row.kind, Items))
    caught_up(qtbot)


@pytest.mark.deep
def test_all_of_them_are_reached(window: Window, qtbot: QtBot) -> None:
    for row in listed(window.document.plan):
        if row.matters:
            reached(window, row.key, is_list=isinstance(row.kind, Items))
    caught_up(qtbot)


def reached(window: Window, key: str, *, is_list: bool) -> None:
    """Go to an input: to its field or cell, or to the name of its option where only lists of another one are seen."""
    inputs(window).gone_to.emit(key)
    focused = QApplication.focusWidget()
    where = look_of(focused)[0]
    section, _, rest = key.partition(".")
    if is_list and isinstance(focused, ItemsView):
        assert focused.stem == key
    elif where != key:
        number, _, _ = rest.partition(".")
        assert where == f"{section}.{number}.name", key
        assert int(number) - 1 != getattr(window.document.plan.case, section), key


def test_every_check_has_a_state_and_leads_to_its_place(window: Window, qtbot: QtBot) -> None:
    shown = inputs(window)
    caught_up(qtbot)
    checks = checked(standing(window.document.plan), window.document.results)
    assert shown.checks.table.rows.rowCount() == len(checks) + 1
    assert shown.checks.found._shown == window.document.issues
    passed = sum(each.state == "pass" for each in checks) + 1
    assert shown.checks.summed.text().startswith(f"{passed} of {len(checks) + 1} checks pass, last run at ")
    window.document.put("money.cash", 0)
    caught_up(qtbot)
    assert any(row.cells == ("▲ error",) for row in shown.checks.table.rows.rows)
    shown.checks.gone_to.emit("money.cash")
    assert look_of(QApplication.focusWidget()) == ("money.cash", None)


def test_the_log_tells_what_is_not_saved_and_takes_reasons(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    shown, document = inputs(window), window.document
    document.save(tmp_path / "plan.xlsx")
    document.put(PRICE, 3.0)
    shown.segments.setCurrentIndex(LOG)
    caught_up(qtbot)
    place = [line.change.key for line in shown.log.model.lines].index(PRICE)
    assert shown.log.model.lines[place].words[:2] == ("not saved yet", document.plan.general.author)
    reason = shown.log.model.index(place, 5)
    assert shown.log.model.setData(reason, "the vendor's second offer")
    assert document.history.undoText() == "explain a change"
    document.save(tmp_path / "plan.xlsx")
    log = load(tmp_path / "plan.xlsx").log
    assert next(each.reason for each in log if each.change.key == PRICE) == "the vendor's second offer"
    caught_up(qtbot)
    place = [line.change.key for line in shown.log.model.lines].index(PRICE)
    shown.log.model.setData(shown.log.model.index(place, 5), "final")
    assert document.is_modified
    document.save(tmp_path / "plan.xlsx")
    log = load(tmp_path / "plan.xlsx").log
    assert next(each.reason for each in log if each.change.key == PRICE) == "final"
    document.history.undo()
    assert next(each.reason for each in document.source.log if each.change.key == PRICE) == "the vendor's second offer"


def test_two_states_are_compared(window: Window, qtbot: QtBot) -> None:
    shown, document = inputs(window), window.document
    shown.segments.setCurrentIndex(STATES)
    caught_up(qtbot)
    assert not shown.states.nothing.isHidden()
    document.put("money.cash", 1e6)
    document.put("general.hours", 700)
    caught_up(qtbot)
    assert {line.change.key for line in shown.states.model.lines} == {"money.cash", "general.hours"}
    shown.states.first.setCurrentIndex(shown.states.first.findData(1))
    shown.states.first.activated.emit(shown.states.first.currentIndex())
    assert [line.change.key for line in shown.states.model.lines] == ["general.hours"]
