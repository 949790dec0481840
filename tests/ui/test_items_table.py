"""Lists are edited as in a spreadsheet, a change at a time, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.entry import PLAIN
from core.issues import Invalid
from tests.ui.form_samples import SEATS, Seat
from ui.form import edits
from ui.form.beside import Problem
from ui.form.clipboard import cells, mime
from ui.form.edits import Block
from ui.form.items import ItemsTable
from ui.form.line import Line
from ui.form.table_model import RowsModel

KEYS = Qt.Key
ROLE, PLACE, PAY, SHARE, STARTS, ON_CALL = range(6)
ROWS = (Seat("Lead", "US", 200_000.0), Seat("Data", "Vietnam", 60_000.0, 1.0), Seat("Ops", "US", 150_000.0, 0.25))


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


class Plan(QMainWindow):
    """A window with a list that takes what is given, a field before and after it, and an undo action that counts."""

    def __init__(self, rows: tuple[Seat, ...]) -> None:
        super().__init__()
        self.steps: list[tuple[Seat, ...]] = []
        self.undone = 0
        self.table = ItemsTable("Seats", SEATS)
        self.before, self.after = QLineEdit(), QLineEdit()
        page = QWidget()
        column = QVBoxLayout(page)
        for widget in (self.before, self.table, self.after):
            column.addWidget(widget)
        self.setCentralWidget(page)
        self.table.given.connect(self.take)
        undo = QAction(self)
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        undo.triggered.connect(self.undo)
        self.addAction(undo)
        self.table.show_rows(rows)

    def take(self, rows: tuple[Seat, ...]) -> None:
        self.steps.append(rows)
        self.table.show_rows(rows)

    def undo(self) -> None:
        self.undone += 1

    @property
    def rows(self) -> tuple[Seat, ...]:
        assert self.steps
        return self.steps[-1]


def opened(qtbot: QtBot, rows: tuple[Seat, ...] = ROWS) -> Plan:
    plan = Plan(rows)
    qtbot.addWidget(plan)
    plan.resize(900, 560)
    with qtbot.waitActive(plan):
        plan.show()
        plan.activateWindow()
    plan.table.view.setFocus()
    return plan


def go(plan: Plan, row: int, column: int) -> None:
    plan.table.view.go_to(row, column)


def select(plan: Plan, top: int, left: int, bottom: int, right: int) -> None:
    go(plan, top, left)
    model = plan.table.view.selectionModel()
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            model.select(plan.table.view.model().index(row, column), QItemSelectionModel.SelectionFlag.Select)


def press(plan: Plan, keys: str) -> None:
    QTest.keySequence(plan.table.view, QKeySequence(keys))


def editor(plan: Plan) -> Line:
    found = [line for line in plan.table.view.viewport().findChildren(Line) if line.isVisible()]
    assert len(found) == 1
    return found[0]


def closed(plan: Plan) -> bool:
    return not [line for line in plan.table.view.viewport().findChildren(Line) if line.isVisible()]


def sentence(plan: Plan) -> str:
    problem = plan.table.findChild(Problem)
    assert problem is not None
    return "" if problem.isHidden() else problem.text()


def button(plan: Plan, text: str) -> QPushButton:
    return next(found for found in plan.table.findChildren(QPushButton) if found.text() == text)


def current(plan: Plan) -> tuple[int, int]:
    index = plan.table.view.currentIndex()
    return index.row(), index.column()


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
    assert model.headerData(PAY, Qt.Orientation.Horizontal, head) == "Pay,\n$"
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


def test_a_range_is_copied_with_every_digit_and_pasted_as_one_change(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    select(plan, 0, PLACE, 1, SHARE)
    press(plan, "Ctrl+C")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "US\t200000\t50\nVietnam\t60000\t100"
    assert "<td>200000</td>" in data.html()
    go(plan, 2, PLACE)
    press(plan, "Ctrl+V")
    assert len(plan.steps) == 1
    assert len(plan.rows) == 4
    assert [(row.place, row.pay, row.share) for row in plan.rows[2:]] == [("US", 2e5, 0.5), ("Vietnam", 6e4, 1.0)]


def test_a_range_survives_the_clipboard_in_another_language(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    plan = opened(qtbot, (Seat("Lead", pay=1234.5), Seat("Ops")))
    select(plan, 0, ROLE, 0, ON_CALL)
    press(plan, "Ctrl+C")
    assert "1234,5" in QGuiApplication.clipboard().text()
    go(plan, 1, ROLE)
    press(plan, "Ctrl+V")
    assert plan.rows == (Seat("Lead", pay=1234.5), Seat("Lead", pay=1234.5))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1\t2\tx", "row 1"),
        ("1\n2\nx", "row 3"),
        ("1\t50\t2027-01-01\tyes\t5", "5 columns"),
        ("\n".join("1" * 9), "at most 8 rows"),
        ("", "no text"),
        ("1\t", "nothing is written"),
        ("9" * 1_000_001, "at most 1,000,000"),
    ],
)
def test_a_paste_is_taken_whole_or_refused_in_words(qtbot: QtBot, text: str, says: str) -> None:
    plan = opened(qtbot)
    go(plan, 0, PAY)
    QGuiApplication.clipboard().setText(text)
    press(plan, "Ctrl+V")
    assert says in sentence(plan)
    assert plan.steps == []


def test_one_pasted_cell_fills_the_whole_selection(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    select(plan, 0, SHARE, 2, SHARE)
    QGuiApplication.clipboard().setText("75 %\r\n")
    press(plan, "Ctrl+V")
    assert [row.share for row in plan.rows] == [0.75, 0.75, 0.75]


def test_fill_down_fill_right_and_delete_are_one_change_each(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    select(plan, 0, PAY, 2, PAY)
    press(plan, "Ctrl+D")
    assert [row.pay for row in plan.rows] == [2e5, 2e5, 2e5]
    go(plan, 1, ROLE)
    press(plan, "Ctrl+D")
    assert [row.role for row in plan.rows] == ["Lead", "Lead", "Ops"]
    select(plan, 0, SHARE, 2, SHARE)
    press(plan, "Del")
    assert [row.share for row in plan.rows] == [0.5, 0.5, 0.5]
    assert len(plan.steps) == 3
    select(plan, 0, PAY, 0, SHARE)
    press(plan, "Ctrl+R")
    assert "between 0 and 100" in sentence(plan)
    assert len(plan.steps) == 3


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


def test_buttons_add_duplicate_move_and_remove_rows(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    go(plan, 0, PAY)
    button(plan, "Duplicate").click()
    assert [row.role for row in plan.rows] == ["Lead", "Lead", "Data", "Ops"]
    assert current(plan) == (1, PAY)
    button(plan, "Down").click()
    assert [row.role for row in plan.rows] == ["Lead", "Data", "Lead", "Ops"]
    button(plan, "Up").click()
    button(plan, "Up").click()
    assert current(plan) == (0, PAY)
    assert not button(plan, "Up").isEnabled()
    button(plan, "Remove").click()
    button(plan, "Add row").click()
    assert plan.rows == (ROWS[0], Seat(), *ROWS[1:])
    go(plan, 3, ROLE)
    assert not button(plan, "Down").isEnabled()
    button(plan, "Remove").click()
    assert current(plan) == (2, ROLE)


def test_a_full_list_takes_no_more_rows(qtbot: QtBot) -> None:
    plan = opened(qtbot, (Seat(),) * 8)
    go(plan, 0, ROLE)
    assert not button(plan, "Add row").isEnabled()
    assert not button(plan, "Duplicate").isEnabled()
    assert "8" in button(plan, "Add row").toolTip()


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


def test_without_a_selection_keys_do_nothing(qtbot: QtBot) -> None:
    plan = opened(qtbot)
    plan.table.view.setCurrentIndex(QModelIndex())
    plan.table.view.clearSelection()
    for keys in ("Ctrl+C", "Ctrl+D", "Ctrl+R", "Del"):
        press(plan, keys)
    assert plan.steps == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", (("a",),)),
        ("a\tb\r\nc\td\r\n", (("a", "b"), ("c", "d"))),
        ("a\rb", (("a",), ("b",))),
        ("a\t\t\n", (("a", "", ""),)),
        ("\n\nb", (("",), ("",), ("b",))),
        ('"a\nb"\tc', (("a\nb", "c"),)),
        ('"say ""a\tb"""\tc\n', (('say "a\tb"', "c"),)),
        ('"quoted"\tb', (('"quoted"', "b"),)),
        ('5" disk\t6"', (('5" disk', '6"'),)),
        ('"open\tb', (('"open', "b"),)),
        ('"a" b\tc', (('"a" b', "c"),)),
    ],
)
def test_ranges_are_read_as_spreadsheets_write_them(text: str, expected: tuple[tuple[str, ...], ...]) -> None:
    assert cells(text) == expected


def test_markup_in_a_cell_is_copied_as_it_is() -> None:
    assert "&lt;img&gt;" in mime((("<img>",),)).html()


def test_rows_are_changed_without_a_window() -> None:
    block = Block(0, PAY, 1, SHARE)
    assert edits.copied(SEATS, ROWS, block, PLAIN) == (("200000", "50"), ("60000", "100"))
    assert edits.moved(ROWS, Block(0, 0, 0, 0), -1) == ROWS
    assert edits.filled_down(SEATS, ROWS, Block(0, 0, 0, 0)) == ROWS
    assert edits.filled_right(SEATS, ROWS, Block(0, 0, 0, 0), PLAIN) == ROWS
    shares = tuple(replace(row, pay=row.share * 100) for row in ROWS)
    assert edits.filled_right(SEATS, shares, Block(1, SHARE, 1, SHARE), PLAIN) == shares
    assert edits.with_cell(SEATS, ROWS, 0, STARTS, date(2030, 1, 1))[0].starts == date(2030, 1, 1)
    with pytest.raises(Invalid, match="at most 8 rows"):
        edits.added(SEATS, (Seat(),) * 8, 0)
