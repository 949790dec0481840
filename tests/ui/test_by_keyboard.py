"""The whole way by keyboard alone: an example is opened, changed, tried, compared, exported, saved, and left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.examples import DENSE, NAMES
from core.plan import Plan
from core.workbook import load
from tests.ui.overlay_window import active
from tests.ui.windows import opened, settled
from ui.window import Window

PRICE, CASH = "infrastructure.1.price", "money.cash"
pytestmark = pytest.mark.usefixtures("english")


def press(window: Window, *keys: str) -> None:
    """Press keys where the keyboard is."""
    for each in keys:
        QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(each))


def write(words: str) -> None:
    """Type words where the keyboard is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


@pytest.mark.deep
def test_a_plan_is_opened_changed_tried_compared_exported_saved_and_left(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = [tmp_path / "cash.csv", tmp_path / "plan.xlsx"]
    monkeypatch.setattr("ui.dialogs.asked_to_save", lambda *_: asked.pop(0))
    monkeypatch.setattr("ui.files.asked_to_save", lambda *_: asked.pop(0))
    window = active(opened(qtbot, tmp_path, Plan()), qtbot)
    document = window.document
    press(window, "Ctrl+K")
    write(DENSE)
    press(window, "Return")
    assert document.plan.general.title == DENSE == NAMES[0]
    press(window, "Ctrl+K")
    write("horizon = 12")
    press(window, "Return")
    assert document.plan.general.horizon == 12
    press(window, "Ctrl+K")
    write("opening cash")
    press(window, "Return", "Ctrl+A")
    write("8m")
    press(window, "Return")
    assert document.plan.get(CASH) == 8e6
    press(window, "Ctrl+Shift+W", "PgUp", "Esc")
    assert document.plan.get(CASH) == 8e6
    press(window, "Ctrl+Z")
    assert document.plan.get(CASH) != 8e6
    press(window, "Ctrl+Y", "Ctrl+6")
    assert (document.plan.get(CASH), window.tabs.page.name) == (8e6, "compare")
    press(window, "Ctrl+F")
    write("cash by")
    press(window, "Esc", "Ctrl+K")
    write(document.results.rows["funded"].line.label)
    press(window, "Return", "Ctrl+Shift+E")
    settled(qtbot, (tmp_path / "cash.csv").exists)
    press(window, "Ctrl+Shift+S")
    assert load(tmp_path / "plan.xlsx").plan.get(CASH) == 8e6
    press(window, "Ctrl+Q")
    assert not window.isVisible()
    assert asked == []
