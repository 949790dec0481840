"""Lists are edited as in a spreadsheet, a change at a time, and nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.form_samples import SEATS, Seat
from tests.ui.items_plan import (
    ON_CALL,
    PAY,
    PLACE,
    ROLE,
    ROWS,
    SHARE,
    STARTS,
    button,
    closed,
    current,
    editor,
    go,
    opened,
    press,
    select,
    sentence,
)
from ui.form.edits import Block
from ui.form.finishing import finish_typing
from ui.form.table_model import RowsModel

KEYS = Qt.Key


pytestmark = pytest.mark.usefixtures("english")


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = RowsModel(SEATS)
    model.given.connect(model.show_rows)
    model.show_rows(ROWS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    for rows in (ROWS[:1], ROWS, (ROWS[2], *ROWS), (), ROWS):
        model.show_rows(rows)
        assert model.rows == rows
    model.setData(model.index(0, PAY), 5.0)
    model.setData(model.index(0, ON_CALL), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert (model.rows[0].pay, model.rows[0].on_call) == (5.0, True)
    assert not model.setData(QModelIndex(), 5.0)
    assert not model.setData(model.index(0, PAY), 5.0, Qt.ItemDataRole.DisplayRole)


def test_heads_and_cells_say_label_unit_and_value() -> None:
    model = RowsModel(SEATS)
    model.show_rows(ROWS)
    head, said = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(PAY, Qt.Orientation.Horizontal, head) == "Pay, $"
    assert model.headerData(PAY, Qt.Orientation.Horizontal, said) == "Pay, $"
    assert model.headerData(1, Qt.Orientation.Vertical, head) == 2
    assert model.headerData(1, Qt.Orientation.Vertical, said) is None
    assert model.headerData(ROLE, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "<p>What they do.</p>"
    assert model.headerData(ROLE, Qt.Orientation.Horizontal, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(0, PAY)) == "200,000"
    assert model.data(model.index(0, PAY), said) == "Pay: 200,000 $"
    assert model.data(model.index(0, PAY), Qt.ItemDataRole.EditRole) == 200_000.0
    assert model.data(model.index(0, ON_CALL), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert model.data(QModelIndex()) is None
    alignment = model.data(model.index(0, PAY), Qt.ItemDataRole.TextAlignmentRole)
    assert alignment == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@pytest.mark.parametrize(("key", "goes"), [(KEYS.Key_Return, (1, PAY)), (KEYS.Key_Tab, (0, SHARE))])
def test_a_figure_is_typed_over_and_the_key_leads_on(qtbot: QtBot, key: Qt.Key, goes: tuple[int, int]) -> None:
    plan = opened(qtbot)
    go(plan, 0, PAY)
    QTest.keyClicks(plan.table.view, "1")
    QTest.keyClicks(editor(plan), "80k")
    QTest.keyClick(editor(plan), key)
    assert [row.pay for row in plan.rows] == [180_000.0, 60_000.0, 150_000.0]
    assert len(plan.steps) == 1
    assert closed(plan)
    assert current(plan) == goes


def test_shift_leads_back(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    go(plan, 1, PAY)
    QTest.keyClick(plan.table.view, KEYS.Key_F2)
    QTest.keyClick(editor(plan), KEYS.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert current(plan) == (0, PAY)
    QTest.keyClick(plan.table.view, KEYS.Key_F2)
    QTest.keyClick(editor(plan), KEYS.Key_Backtab)
    assert current(plan) == (0, PLACE)
    assert plan.steps == []


def test_f2_shows_every_digit_and_escape_changes_nothing(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    go(plan, 2, SHARE)
    QTest.keyClick(plan.table.view, KEYS.Key_F2)
    assert editor(plan).text() == "25"
    QTest.keyClicks(editor(plan), "999")
    QTest.keyClick(editor(plan), KEYS.Key_Return)
    assert "between 0 and 100" in sentence(plan)
    QTest.keyClick(editor(plan), KEYS.Key_Escape)
    assert closed(plan)
    assert (sentence(plan), plan.steps) == ("", [])


@pytest.mark.parametrize("column", [PAY, STARTS])
def test_refused_text_stays_in_its_open_editor(qtbot: QtBot, column: int) -> None:
    plan = opened(qtbot)
    go(plan, 0, column)
    QTest.keyClick(plan.table.view, KEYS.Key_F2)
    editor(plan).selectAll()
    QTest.keyClicks(editor(plan), "nonsense")
    for leave in (KEYS.Key_Return, KEYS.Key_Tab):
        QTest.keyClick(editor(plan), leave)
        assert editor(plan).text() == "nonsense"
    plan.after.setFocus()
    assert editor(plan).text() == "nonsense"
    assert editor(plan).property("invalid") is True
    assert sentence(plan)
    assert plan.steps == []
    editor(plan).setFocus()
    editor(plan).selectAll()
    QTest.keyClicks(editor(plan), "2028-01-01" if column == STARTS else "5")
    QTest.keyClick(editor(plan), KEYS.Key_Return)
    assert len(plan.steps) == 1
    assert sentence(plan) == ""


def test_leaving_an_editor_hands_its_text_over(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    go(plan, 0, ROLE)
    QTest.keyClick(plan.table.view, KEYS.Key_F2)
    editor(plan).selectAll()
    QTest.keyClicks(editor(plan), "Head")
    plan.after.setFocus()
    assert plan.rows[0].role == "Head"


def test_saving_first_hands_over_what_is_being_typed_in_a_cell(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    assert finish_typing()
    go(plan, 0, ROLE)
    QTest.keyClick(plan.table.view, KEYS.Key_F2)
    QTest.keyClicks(editor(plan), "s")
    assert finish_typing()
    assert plan.rows[0].role == "Leads"
    go(plan, 0, PAY)
    QTest.keyClicks(plan.table.view, "x")
    assert not finish_typing()
    assert editor(plan).text() == "x"


def test_an_editor_left_open_lives_through_rows_that_go(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    go(plan, 2, PAY)
    QTest.keyClicks(plan.table.view, "x")
    QTest.keyClick(editor(plan), KEYS.Key_Return)
    plan.table.show_rows(ROWS[:2])
    QApplication.processEvents()
    assert closed(plan)
    assert plan.steps == []


def test_undo_takes_back_typing_first_and_then_reaches_the_window(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    go(plan, 0, PAY)
    press(plan, "Ctrl+Z")
    assert plan.undone == 1
    QTest.keyClick(plan.table.view, KEYS.Key_F2)
    QTest.keyClicks(editor(plan), "9")
    QTest.keySequence(editor(plan), QKeySequence("Ctrl+Z"))
    assert (editor(plan).text(), plan.undone) == ("200000", 1)
    QTest.keySequence(editor(plan), QKeySequence("Ctrl+Z"))
    assert plan.undone == 2
    assert plan.steps == []


def test_an_open_editor_shows_what_the_plan_shows_unless_something_was_typed(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    go(plan, 0, PAY)
    QTest.keyClick(plan.table.view, KEYS.Key_F2)
    plan.table.view.itemDelegate().setEditorData(editor(plan), plan.table.view.currentIndex())
    assert editor(plan).text() == "200000"
    QTest.keyClicks(editor(plan), "1")
    plan.table.view.itemDelegate().setEditorData(editor(plan), plan.table.view.currentIndex())
    assert editor(plan).text().endswith("1")


def test_a_choice_is_edited_in_a_list_of_its_options(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    go(plan, 0, PLACE)
    QTest.keyClick(plan.table.view, KEYS.Key_F2)
    combo = plan.table.view.viewport().findChild(QComboBox)
    assert combo is not None
    assert [combo.itemText(at) for at in range(combo.count())] == ["US", "Vietnam"]
    QTest.keyClick(combo, KEYS.Key_Down)
    QTest.keyClick(combo, KEYS.Key_Return)
    assert plan.rows[0].place == "Vietnam"


def test_a_switch_is_ticked_with_the_space_bar(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    go(plan, 1, ON_CALL)
    QTest.keyClick(plan.table.view, KEYS.Key_Space)
    assert [row.on_call for row in plan.rows] == [False, True, False]
    QTest.keyClick(plan.table.view, KEYS.Key_F2)
    assert closed(plan)


def test_arrows_enter_and_tab_move_and_tab_leaves_at_the_end(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    select(plan, 0, ROLE, 1, PAY)
    QTest.keyClick(plan.table.view, KEYS.Key_Down)
    assert plan.table.view.block() == Block(1, ROLE, 1, ROLE)
    QTest.keyClick(plan.table.view, KEYS.Key_Return)
    assert current(plan) == (2, ROLE)
    QTest.keyClick(plan.table.view, KEYS.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(plan.table.view, KEYS.Key_Right)
    assert current(plan) == (1, PLACE)
    for _ in range(5):
        QTest.keyClick(plan.table.view, KEYS.Key_Tab)
    assert current(plan) == (2, ROLE)
    go(plan, 2, ON_CALL)
    QTest.keyClick(plan.table.view, KEYS.Key_Tab)
    assert QApplication.focusWidget() is button(plan, "Add row")
    plan.table.view.setFocus()
    go(plan, 0, ROLE)
    QTest.keyClick(plan.table.view, KEYS.Key_Backtab)
    assert QApplication.focusWidget() is plan.before


def test_an_empty_list_says_what_comes_here_and_how_to_begin(qtbot: QtBot) -> None:
    plan = opened(qtbot, ())
    assert not plan.table.view.isVisible()
    words = [label.property("text") for label in plan.table.findChildren(QWidget) if label.isVisible()]
    assert f"Nothing here yet. {SEATS.doc}" in words
    button(plan, "Add the first row").click()
    assert plan.rows == (Seat(),)
    assert plan.table.view.isVisible()
    button(plan, "Remove").click()
    assert not plan.table.view.isVisible()


def test_issues_from_outside_stand_under_the_table(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    plan.table.show_issue("Nobody carries the pager")
    assert sentence(plan) == "Nobody carries the pager"
    plan.table.show_issue(None)
    assert sentence(plan) == ""
