"""Roles and roster import can be reached by key, read at any size, in every theme, and are said in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.gallery import colours
from tests.ui.roster_window import at_columns, at_rows, importing, picking
from tests.ui.test_price_access import assert_in_reach, assert_inside
from tests.ui.windows import opened, settled
from ui import theme as themes
from ui.importing.dialog import OUTCOME, SMALLEST
from ui.roster import picker
from ui.window import SMALLEST as SMALLEST_WINDOW
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


@pytest.mark.parametrize("theme", themes.names())
@pytest.mark.parametrize("size", [picker.SMALLEST, picker.USUAL, QSize(1900, 1000)], ids=lambda size: f"{size.width()}")
def test_the_role_catalogue_is_whole_at_any_size_in_every_theme(
    qtbot: QtBot, tmp_path: Path, theme: str, size: QSize
) -> None:
    found = picking(opened(qtbot, tmp_path, theme=theme))
    found.resize(size)
    for row in (0, 8, 19):
        found.table.selectRow(row)
        qtbot.wait(20)
        assert found.size() == size
        assert_inside(found)
    found.search.setText("nobody does this")
    qtbot.wait(20)
    assert_inside(found)
    assert colours(found.grab().toImage()) > 10
    found.close()


def test_the_smallest_dialogs_fit_into_the_smallest_window() -> None:
    for smallest in (picker.SMALLEST, SMALLEST):
        assert smallest.boundedTo(SMALLEST_WINDOW) == smallest


def test_everything_in_the_role_catalogue_is_named_and_reached_by_key(window: Window) -> None:
    found = picking(window)
    assert_in_reach(found)
    found.close()


@pytest.mark.parametrize("theme", themes.names())
def test_every_step_of_an_import_is_whole_and_reached_by_key(qtbot: QtBot, tmp_path: Path, theme: str) -> None:
    window = opened(qtbot, tmp_path, theme=theme)
    first = importing(window)
    assert_inside(first)
    assert_in_reach(first)
    QGuiApplication.clipboard().setText("nothing")
    first.source.clipboard.click()
    settled(qtbot, lambda: bool(first.said.text()))
    qtbot.wait(20)
    assert_inside(first)
    assert_in_reach(first)
    first.reject()
    dialog = at_columns(qtbot, window)
    for size in (dialog.minimumSize(), dialog.size()):
        dialog.resize(size)
        qtbot.wait(10)
        assert_inside(dialog)
    assert_in_reach(dialog)
    dialog.reject()
    dialog = at_rows(qtbot, window)
    assert dialog.stack.currentIndex() == OUTCOME
    dialog.resize(dialog.minimumSize())
    qtbot.wait(10)
    assert_inside(dialog)
    assert_in_reach(dialog)
    assert colours(dialog.grab().toImage()) > 10
    dialog.reject()
