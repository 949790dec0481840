"""What follows from each option, as a part to read in the columns of the options."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.beside import Across, Block
from tests.ui.option_parts import BURST, FACTS, LOCK, OWN, opened, turn
from ui.form.follows import FollowsPart
from ui.form.follows_table import FollowsTable
from ui.form.option_head import OptionHead
from ui.form.options import OptionsForm
from ui.form.parts import Parts


def follows(form: OptionsForm) -> FollowsPart:
    found = turn(form, "What follows")
    assert isinstance(found, FollowsPart)
    return found


def cells(part: FollowsPart) -> list[list[str]]:
    rows = part.table.rows
    return [[rows.index(row, column).data() for column in range(rows.columnCount())] for row in range(rows.rowCount())]


def test_what_follows_stands_in_the_columns_of_the_options(qtbot: QtBot) -> None:
    form = opened(qtbot)
    part = follows(form)
    assert cells(part) == [
        ["Cost", "", "", ""],
        ["Useful hour, $ / GPU-h", "5.84", "3.13", "3.79"],
        ["Own wins from, %", "never", "64", "–"],
    ]
    for width in (1000, 1003, 1337):
        form.resize(width, 500)
        QApplication.processEvents()
        for index, head in enumerate(form.findChildren(OptionHead)):
            left = head.mapTo(form, QPoint(0, 0)).x()
            cell = part.table.visualRect(part.table.rows.index(1, index + 1))
            at = part.table.viewport().mapTo(form, cell.topLeft()).x()
            assert abs(at - left) <= 1
            assert abs(cell.width() - head.width()) <= 1


def test_the_chosen_option_stands_on_the_soft_ground_in_what_follows(qtbot: QtBot) -> None:
    form = opened(qtbot)
    part = follows(form)
    form.show_options((BURST, LOCK, OWN), 2)
    cell = part.table.visualRect(part.table.rows.index(1, 3))
    assert part._ground.x() == part.table.viewport().mapTo(part, cell.topLeft()).x()
    assert part._ground.width() == cell.width()


def test_other_figures_leave_place_and_selection(qtbot: QtBot) -> None:
    form = opened(qtbot)
    part = follows(form)
    part.table.selectAll()
    changed = replace(FACTS[0].facts[0], figures=("6.00", "3.13", "3.79"))
    form.show_facts(lambda: (Block("Cost", (changed, *FACTS[0].facts[1:])),))
    assert cells(part)[1][1] == "6.00"
    assert part.table.selectionModel().hasSelection()


def test_facts_are_found_out_only_while_they_are_seen(qtbot: QtBot) -> None:
    form = opened(qtbot)
    asked: list[int] = []

    def found() -> tuple[Block, ...]:
        asked.append(1)
        return FACTS

    turn(form, "Terms")
    form.show_facts(found)
    assert not asked
    turn(form, "What follows")
    turn(form, "Terms")
    turn(form, "What follows")
    assert len(asked) == 1


def test_what_follows_is_copied_as_a_range(qtbot: QtBot) -> None:
    form = opened(qtbot)
    part = follows(form)
    QApplication.clipboard().clear()
    part.table.setFocus()
    QTest.keyClick(part.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == ""
    part.table.selectAll()
    QTest.keyClick(part.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[1] == "Useful hour, $ / GPU-h\t5.84\t3.13\t3.79"


def test_a_figure_is_told_with_its_fact_option_and_unit(qtbot: QtBot) -> None:
    form = opened(qtbot)
    part = follows(form)
    cell = part.table.rows.index(1, 2)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Useful hour, Lock-in, 3.13 $ / GPU-h"
    assert "The run alone." in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert part.table.rows.index(2, 2).data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_long_label_gets_the_lines_it_needs(qtbot: QtBot) -> None:
    form = opened(qtbot)
    part = follows(form)
    low = part.table.rowHeight(1)
    words = "A very long name of a fact that can never stand in one line of the first column"
    form.show_facts(lambda: (Block("", (Across(words, "$", ("1", "2", "3")),)),))
    assert part.table.rowHeight(0) > low
    assert not part.table.grab().isNull()


SITE: Parts = (("Terms", (("Price", ("price",)),)), ("Site", (("", ("cash", "speed")),), "Cost"))


def test_under_the_inputs_of_a_part_stands_what_follows_from_them(qtbot: QtBot) -> None:
    form = opened(qtbot, LOCK, OWN, BURST, parts=SITE)
    turn(form, "Site")
    table = form.parts.part.findChild(FollowsTable)
    assert isinstance(table, FollowsTable)
    assert [row.label for row in table.rows.rows] == ["What follows", "Useful hour", "Own wins from"]
    assert table.height() == sum(table.rowHeight(row) for row in range(3))
    speed = form.field_of("supply.1.speed")
    assert speed is not None
    assert table.mapTo(form, QPoint(0, 0)).y() > speed.mapTo(form, QPoint(0, 0)).y()
    cell = table.visualRect(table.rows.index(1, 2))
    left = form.findChildren(OptionHead)[1].mapTo(form, QPoint(0, 0)).x()
    assert abs(table.viewport().mapTo(form, cell.topLeft()).x() - left) <= 1


def test_a_part_that_names_nothing_has_no_table(qtbot: QtBot) -> None:
    form = opened(qtbot, parts=SITE)
    turn(form, "Terms")
    table = form.parts.part.findChild(FollowsTable)
    assert isinstance(table, FollowsTable)
    assert not table.isVisible()


def test_facts_come_back_with_another_number_of_options(qtbot: QtBot) -> None:
    form = opened(qtbot, LOCK, OWN, parts=SITE)
    turn(form, "Site")
    form.show_options((LOCK, OWN, BURST), 0)
    form.show_facts(lambda: FACTS)
    table = form.parts.part.findChild(FollowsTable)
    assert isinstance(table, FollowsTable)
    assert table.rows.columnCount() == 4
    assert table.isVisible()


def test_tab_goes_on_to_what_follows(qtbot: QtBot) -> None:
    form = opened(qtbot, LOCK, parts=SITE)
    turn(form, "Site")
    speed = form.field_of("supply.1.speed")
    assert speed is not None
    speed.editor.setFocus()
    QTest.keyClick(speed.editor, Qt.Key.Key_Tab)
    table = form.parts.part.findChild(FollowsTable)
    assert QApplication.focusWidget() is table


def test_the_wheel_over_what_follows_is_left_to_the_part(qtbot: QtBot) -> None:
    form = opened(qtbot, LOCK, parts=SITE)
    turn(form, "Site")
    table = form.parts.part.findChild(FollowsTable)
    assert isinstance(table, FollowsTable)
    at = QPointF(5, 5)
    turned = QWheelEvent(
        *(at, QPointF(table.mapToGlobal(at.toPoint())), QPoint(0, -120), QPoint(0, -120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(table.viewport(), turned)
    assert not turned.isAccepted()
