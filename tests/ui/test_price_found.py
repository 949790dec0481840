"""What was found in a list: suspect rows are taken when they are ticked, and others never."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.price_file import LOST_ROWS, SOUND_ROWS, SUSPECT_ROWS, at_rows, imported, rows, written
from tests.ui.price_window import catalogue
from ui.form.things_model import RIGHT
from ui.importing.outcome_model import TAKE
from ui.prices.browser import Browser
from ui.prices.found import CANNOT
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def browser(window: Window) -> Browser:
    return catalogue(window)


def test_suspect_rows_are_taken_only_when_they_are_ticked(
    window: Window, browser: Browser, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = imported(qtbot, browser, written(tmp_path))
    at_rows(qtbot, dialog)
    model, table = dialog.outcome.model, dialog.outcome.table
    by_row = {model.shown[row][0].row: row for row in range(model.rowCount())}
    check = Qt.ItemDataRole.CheckStateRole
    first, lost = model.index(by_row[4], TAKE), model.index(by_row[5], TAKE)
    assert first.data(check) == Qt.CheckState.Unchecked
    assert lost.data(check) is None
    assert lost.data() == CANNOT
    assert not model.flags(lost) & Qt.ItemFlag.ItemIsUserCheckable
    table.setFocus()
    table.selectRow(first.row())
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert first.data(check) == Qt.CheckState.Checked
    assert dialog.go.text() == "Take over 4 prices"
    same = [row for row in range(model.rowCount()) if model.shown[row][0].row == 4]
    assert len(same) > 1
    assert all(model.index(row, TAKE).data(check) == Qt.CheckState.Checked for row in same)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.go.text() == "Take over 3 prices"
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.go.text() == "Take over 5 prices"
    assert len(model.ticked) == SUSPECT_ROWS
    dialog.outcome.untick.click()
    assert model.setData(first, Qt.CheckState.Checked, check)
    dialog.go.click()
    assert [price.price for price in window.document.plan.prices] == [2.5, 1.5, 5.5, 2.6]


def test_findings_are_shown_by_their_kind(browser: Browser, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = imported(qtbot, browser, written(tmp_path))
    at_rows(qtbot, dialog)
    found, rules = dialog.outcome, dialog.outcome.shown
    named = [rules.itemText(place) for place in range(rules.count())]
    assert named[0] == f"Everything found ({found.model.rowCount()})"
    assert "older than 60 days (2)" in named
    rules.setCurrentIndex(named.index("older than 60 days (2)"))
    assert [found.model.shown[row][0].row for row in range(found.model.rowCount())] == [4, 6]
    found.tick.click()
    assert len(found.prices) == SOUND_ROWS + SUSPECT_ROWS
    rules.setCurrentIndex(named.index("no number (1)"))
    assert found.sentences.toPlainText().startswith("Row 5, no number: ")
    found.untick.click()
    assert len(found.prices) == SOUND_ROWS + SUSPECT_ROWS
    rules.setCurrentIndex(0)
    found.untick.click()
    assert len(found.prices) == SOUND_ROWS
    assert len({found.model.shown[row][0].row for row in range(found.model.rowCount())}) == LOST_ROWS + SUSPECT_ROWS
    dialog.reject()


def test_a_list_without_a_fault_is_said_to_be_sound(browser: Browser, qtbot: QtBot, tmp_path: Path) -> None:
    for count, words in ((2, "All 2 rows are sound"), (1, "The one row is sound")):
        dialog = imported(qtbot, browser, written(tmp_path, lines=rows()[:count]))
        at_rows(qtbot, dialog)
        assert dialog.title.text() == words
        assert dialog.outcome.sound.text() == "Nothing stands out in any row."
        assert not dialog.outcome.table.isVisible()
        assert dialog.go.text() == f"Take over {count} price{'s' * (count > 1)}"
        dialog.reject()


def test_where_no_row_is_sound_nothing_can_be_taken(browser: Browser, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = imported(qtbot, browser, written(tmp_path, lines=(rows()[3], rows()[6])))
    at_rows(qtbot, dialog)
    assert dialog.title.text() == "None of 2 rows is sound"
    assert not dialog.go.isEnabled()
    assert not dialog.outcome.tick.isEnabled()
    dialog.reject()


def test_the_model_of_findings_behaves_as_qt_expects(
    browser: Browser, qtbot: QtBot, tmp_path: Path, qtmodeltester: ModelTester
) -> None:
    dialog = imported(qtbot, browser, written(tmp_path))
    at_rows(qtbot, dialog)
    model = dialog.outcome.model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    nowhere, cell = model.index(-1, 0), model.index(0, 0)
    assert model.data(nowhere) is None
    assert not model.setData(nowhere, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert not model.setData(cell, "words")
    assert model.rowCount(cell) == model.columnCount(cell) == 0
    across, align = Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
    assert model.headerData(1, across) == "Row"
    assert model.headerData(1, across, align) == RIGHT
    assert model.headerData(1, across, Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    dialog.reject()


def test_arrows_lead_from_finding_to_finding_and_each_is_told_in_full(
    browser: Browser, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = imported(qtbot, browser, written(tmp_path))
    at_rows(qtbot, dialog)
    found = dialog.outcome
    assert found.table.hasFocus()
    first = found.sentences.toPlainText()
    assert first.startswith("Row 4, ")
    for row in range(1, found.model.rowCount()):
        QTest.keyClick(found.table, Qt.Key.Key_Down)
        finding = found.model.shown[row][0]
        assert found.sentences.toPlainText() == f"Row {finding.row}, {finding.rule.value}: {finding.says}"
    dialog.reject()
