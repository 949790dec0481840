"""What follows from each option, as a part to read in the columns of the options."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.beside import Across, Block
from tests.ui.option_parts import BURST, FACTS, LOCK, OWN, opened, turn
from ui.form.follows import FollowsPart
from ui.form.option_head import OptionHead
from ui.form.options import OptionsForm


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
