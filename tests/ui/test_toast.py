"""Taking something out of the plan is said, and brought back with one click."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.windows import page, settled
from ui.toast import Toast
from ui.window import Window

pytestmark = pytest.mark.usefixtures("english")


def toast(window: Window) -> Toast:
    found = window.findChild(Toast)
    assert isinstance(found, Toast)
    return found


def test_what_was_removed_is_said_and_brought_back(window: Window) -> None:
    plan, shown = window.document.plan, toast(window)
    window.document.put("money.cash", 5e6)
    assert not shown.isVisible()
    window.document.history.undo()
    page(window, "infrastructure").options.arrange.emit("remove", 1)
    assert shown.isVisible()
    assert shown.words.text() == f"Removed the option “{plan.infrastructure[1].name}”."
    assert window.rect().contains(shown.geometry())
    assert shown.geometry().bottom() < window.statusBar().geometry().top()
    assert not shown.undo.hasFocus()
    window.resize(1500, 800)
    assert abs(shown.geometry().center().x() - window.rect().center().x()) <= 1
    shown.undo.click()
    assert window.document.plan == plan
    assert not shown.isVisible()


def test_the_next_step_ends_it_and_so_do_some_seconds(window: Window, qtbot: QtBot) -> None:
    shown = toast(window)
    window.contents.scenarios.activate(1)
    window.contents.scenarios.remove()
    assert shown.isVisible()
    window.document.put("money.cash", 5e6)
    assert not shown.isVisible()
    window.document.history.undo()
    window.document.history.undo()
    assert not shown.isVisible()
    shown._over.setInterval(20)
    window.document.history.redo()
    assert shown.isVisible()
    settled(qtbot, lambda: not shown.isVisible())
