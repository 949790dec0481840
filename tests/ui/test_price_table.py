"""The table of prices: sorted by hand and by key, old prices marked, rows copied."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from core.units import THIN_SPACE
from tests.ui.price_window import ago, catalogue, cells, choose, mine, shown, with_mine
from tests.ui.windows import opened
from ui import theme as themes
from ui.prices.price_model import COLUMNS, DOWN, UP
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize(
    ("name", "order", "expected"),
    [
        ("price", UP, [1.9, 2.5, 3.25, 150.0]),
        ("price", DOWN, [150.0, 3.25, 2.5, 1.9]),
        ("gpus", UP, [150.0, 2.5, 1.9, 3.25]),
        ("gpus", DOWN, [2.5, 1.9, 150.0, 3.25]),
        ("date", UP, [1.9, 2.5, 150.0, 3.25]),
        ("age", UP, [150.0, 2.5, 1.9, 3.25]),
        ("region", DOWN, [150.0, 2.5, 1.9, 3.25]),
        ("provider", UP, [3.25, 150.0, 2.5, 1.9]),
    ],
)
def test_every_column_sorts_and_blanks_stand_last(
    window: Window, name: str, order: Qt.SortOrder, expected: list[float]
) -> None:
    browser = with_mine(window)
    browser.table.sortByColumn(COLUMNS.index(name), order)
    assert [price.price for price in shown(browser)] == expected


def test_sorting_works_by_key_and_keeps_the_chosen_price(window: Window) -> None:
    browser = with_mine(window)
    choose(browser, mine()[1])
    browser.table.setCurrentIndex(browser.model.index(browser.model.row_of(mine()[1]), COLUMNS.index("price")))
    browser.table.setFocus()
    for keys, expected in ((Qt.Key.Key_Up, [1.9, 2.5, 3.25, 150.0]), (Qt.Key.Key_Down, [150.0, 3.25, 2.5, 1.9])):
        QTest.keyClick(browser.table, keys, Qt.KeyboardModifier.AltModifier)
        assert [price.price for price in shown(browser)] == expected
        assert browser.table.price == mine()[1]
        assert [index.row() for index in browser.table.selectionModel().selectedRows()] == [expected.index(1.9)]


def test_prices_are_figures_at_the_right_and_blanks_are_dashes(window: Window) -> None:
    browser = with_mine(window)
    browser.table.sortByColumn(COLUMNS.index("price"), UP)
    assert cells(browser, "price") == ["1.9000", "2.5000", "3.2500", "150.0000"]
    assert cells(browser, "gpus") == ["8", "8", "–", "4"]
    assert cells(browser, "region")[2] == cells(browser, "source")[2] == cells(browser, "date")[2] == "–"
    for name in ("price", "gpus"):
        index = browser.model.index(0, COLUMNS.index(name))
        assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert browser.model.headerData(COLUMNS.index("price"), Qt.Orientation.Horizontal) == "Price\n$ / GPU-h"


@pytest.mark.parametrize("theme", themes.names())
def test_old_prices_stand_out_by_words_and_by_colour(qtbot: QtBot, tmp_path: Path, theme: str) -> None:
    window = opened(qtbot, tmp_path, theme=theme)
    browser = with_mine(window)
    browser.table.sortByColumn(COLUMNS.index("price"), UP)
    assert cells(browser, "age") == ["old: 13 months", "10 days", "old: no date", "1 day"]
    colours = [
        browser.model.index(row, COLUMNS.index(name)).data(Qt.ItemDataRole.ForegroundRole)
        for row in range(4)
        for name in ("date", "age", "price")
    ]
    warn = themes.load(theme).colour("warn")
    assert colours == [warn, warn, None, None, None, None, warn, warn, None, None, None, None]


def test_a_price_of_tomorrow_is_said_to_be_in_the_future(window: Window) -> None:
    late = replace(mine()[0], date=ago(-1))
    window.document.replace(replace(window.document.plan, prices=(late,)), "import price list")
    browser = catalogue(window)
    browser.lists.choose("My list")
    assert cells(browser, "age") == ["in the future"]
    assert browser.answer.accessibleName() == f"1 price, 2.5{THIN_SPACE}$ / GPU-h"


def test_rows_are_copied_under_their_heads_and_none_becomes_a_formula(window: Window) -> None:
    browser = with_mine(window)
    browser.table.sortByColumn(COLUMNS.index("price"), UP)
    browser.table.selectAll()
    browser.table.setFocus()
    QTest.keyClick(browser.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0][:4] == ["Provider", "Accelerator", "Price", "Term"]
    assert lines[1] == ["Nord", "H100-80GB-SXM", "1.9", "commit_1y", ago(400), "8", "n8", "eu", "'=quote", "quoted"]
    assert lines[3] == ["Arc", "B200", "3.25", "spot", "", "", "", "", "", ""]
    assert len(lines) == 5


def test_the_model_behaves_as_qt_expects(window: Window, qtmodeltester: ModelTester) -> None:
    browser = with_mine(window)
    qtmodeltester.check(browser.model)  # type: ignore[no-untyped-call]
    browser.table.sortByColumn(COLUMNS.index("term"), UP)
    browser.filters._search.setText("nord")
    assert browser.model.rowCount() == 2
    nowhere = browser.model.index(-1, 0)
    assert browser.model.data(nowhere) is None
    cell = browser.model.index(0, 0)
    assert browser.model.rowCount(cell) == browser.model.columnCount(cell) == 0
    assert browser.model.headerData(0, Qt.Orientation.Vertical) is None


def test_heads_and_cells_are_said_in_full(window: Window) -> None:
    browser = with_mine(window)
    across, said = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    assert browser.model.headerData(COLUMNS.index("gpus"), across, said) == "GPUs an instance"
    assert browser.model.headerData(COLUMNS.index("age"), across) == "Age"
    assert browser.model.headerData(COLUMNS.index("age"), across, Qt.ItemDataRole.ToolTipRole) is None
    assert "accelerator" in str(browser.model.headerData(COLUMNS.index("price"), across, Qt.ItemDataRole.ToolTipRole))
    assert browser.model.headerData(0, across, Qt.ItemDataRole.DecorationRole) is None
    cell = browser.model.index(browser.model.row_of(mine()[0]), COLUMNS.index("price"))
    assert cell.data(said) == "Price: 2.5000"
    assert cell.data(Qt.ItemDataRole.DecorationRole) is None


def test_words_of_a_list_are_never_read_as_markup(window: Window) -> None:
    bold = replace(mine()[0], provider="<b>Nord</b>", source="<img src=x>")
    window.document.replace(replace(window.document.plan, prices=(bold,)), "import price list")
    browser = catalogue(window)
    browser.lists.choose("My list")
    browser.use()
    tip = browser.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in browser.findChildren(QLabel) if label.text())
