"""An earlier version is looked at, and gone on with in three clicks, as one step of the history."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.examples import TUNED_8
from core.issues import Invalid
from core.workbook import load
from tests.shorter import short
from tests.ui.guarded import PRICE, Clock, priced, saved, versions
from ui import dialogs as dialogs_module
from ui.files import Files
from ui.safety import restoring as restoring_module
from ui.safety.backups import LARGE
from ui.safety.differences import NOTHING, DifferencesDialog, differences, in_words, show_differences
from ui.safety.restoring import RestoreDialog

MINUTE = 60.0
KEPT = 10_000  # milliseconds, on a machine that does much else


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def within(dialog: Callable[[RestoreDialog], None], qtbot: QtBot) -> None:
    """Do something in the list of earlier versions as soon as it is open."""

    def act() -> None:
        found = QApplication.activeModalWidget()
        assert isinstance(found, RestoreDialog)
        qtbot.waitUntil(lambda: found.go.isEnabled() or "cannot be read" in found.said.text(), timeout=KEPT)
        dialog(found)
        if found.isVisible():
            found.reject()

    QTimer.singleShot(0, act)


def test_an_earlier_version_is_restored_in_three_clicks_as_one_step(
    qtbot: QtBot, files: Files, clock: Clock, english: None
) -> None:
    assert english is None
    saved(files, 5.0)
    clock.now += 10 * MINUTE
    saved(files, 7.0)
    files.document.put("money.cash", 1e6)
    now, steps, seen = files.document.plan, files.document.history.count(), list[str]()

    def restore(dialog: RestoreDialog) -> None:
        qtbot.waitUntil(lambda: dialog.model.index(1, 0).data() != "…", timeout=KEPT)
        seen.extend(str(dialog.model.index(row, column).data()) for row in range(2) for column in range(4))
        seen.append(dialog.said.text())
        dialog.go.click()

    within(restore, qtbot)
    files.guard.restore()
    assert files.document.plan == priced(5.0)
    assert files.document.history.count() == steps + 1
    assert files.document.is_modified
    assert "Usage price 7 $ / GPU-h → 5 $ / GPU-h" in seen[0]
    assert seen[2::4][:2] == ["Before saving", "As it was opened"]
    assert "values differ" in seen[8]
    qtbot.waitUntil(lambda: versions(files)[-1].why == LARGE, timeout=KEPT)
    assert load(versions(files)[-1].path).plan == now
    files.document.history.undo()
    assert files.document.plan == now


@pytest.mark.deep
def test_enter_on_another_version_restores_it(qtbot: QtBot, files: Files, clock: Clock) -> None:
    saved(files, 5.0)
    clock.now += 10 * MINUTE
    saved(files, 7.0)

    def restore(dialog: RestoreDialog) -> None:
        dialog.table.selectRow(1)
        qtbot.waitUntil(dialog.go.isEnabled, timeout=KEPT)
        QTest.keyClick(dialog.table, Qt.Key.Key_Return)

    within(restore, qtbot)
    files.guard.restore()
    assert files.document.plan == short(TUNED_8)


def test_a_version_that_cannot_be_read_is_said_to_be_and_not_restored(
    qtbot: QtBot, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(files, 5.0)

    def refuse(*_: object) -> Iterator[None]:
        yield None
        raise Invalid("It is damaged.")

    monkeypatch.setattr(restoring_module, "steps", refuse)
    seen: list[object] = []

    def look(dialog: RestoreDialog) -> None:
        seen.extend((dialog.go.isEnabled(), dialog.model.index(0, 0).data()))
        dialog.table.used.emit()

    within(look, qtbot)
    files.guard.restore()
    assert seen == [False, "Cannot be read"]
    assert files.document.plan == priced(5.0)


def test_where_there_is_no_earlier_version_it_is_said_when_there_will_be(
    files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(dialogs_module, "inform", lambda _, words, more: told.append(f"{words} {more}"))
    files.guard.restore()
    files.document.history.setClean()
    files.new()
    files.guard.restore()
    assert len(told) == 2
    assert "no earlier version" in told[0]
    assert "when it saves over a plan" in told[0]


def test_what_differs_is_a_table_with_the_place_of_each_value(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before = short(TUNED_8)
    after = before.put(PRICE, 5.0).put("money.cash", 1e6)
    found, shown = differences(before, after), list[tuple[object, ...]]()

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DifferencesDialog)
        rows = dialog.table.rows.rows
        shown.extend((row.label, row.aside, *row.cells) for row in rows)
        assert dialog.count.text() == f"{len(found)} values differ."
        dialog.shut.click()

    QTimer.singleShot(0, look)
    show_differences("What is different", ("Here", "There"), found, window)
    assert ("Usage price", "Infrastructure 1", "4.19 $ / GPU-h", "5 $ / GPU-h") in shown
    assert any(row[:2] == ("Opening cash", "Money") for row in shown)
    assert in_words(()) == NOTHING
    assert in_words(found).endswith(f"and {len(found) - 2} more")
