"""The window waits for a file without stopping: after a while it can be told not to, and stays as it was."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from core.apart import Apart, Job
from core.examples import TUNED_8
from core.issues import Invalid
from core.plan import Plan
from tests.saved import content
from tests.shorter import short
from tests.ui.windows import opened, prepared, settled, taken_pool
from ui import reading
from ui.reading import Readers, waited
from ui.window import Window

SLOW = Job("tests.ui.reading_jobs", "slow")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    return opened(qtbot, tmp_path)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[None]:
    """Reading a plan never ends, and nobody is patient."""
    monkeypatch.setattr(reading, "PLAN", SLOW)
    monkeypatch.setattr(reading, "PATIENCE_MS", 50)
    monkeypatch.setattr(Readers, "ready", Apart())
    yield
    settled(qtbot, lambda: Readers.ready is not None)  # it is given back in the thread that read
    Readers.take().leave()


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (path := tmp_path / "<b>plan<b>.xlsx").write_bytes(content(short(TUNED_8)))
    return path


def dialog() -> QDialog:
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QDialog)
    return shown


def test_a_plan_is_opened_by_another_process(window: Window, plan: Path) -> None:
    window.contents.files.open_path(plan)
    assert window.document.plan == short(TUNED_8)
    assert window.document.path == plan
    assert Readers.ready is not None
    assert Readers.ready.pid not in {None, os.getpid()}


def test_a_file_that_cannot_be_read_is_told_and_nothing_changes(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = prepared(monkeypatch)
    (path := tmp_path / "bad.xlsx").write_bytes(b"%PDF-1.7")
    before = window.document.plan
    window.contents.files.open_path(path)
    assert "bad.xlsx is a PDF document" in told.told[0]
    assert window.document.plan is before


@pytest.mark.usefixtures("slow")
@pytest.mark.parametrize("how", ["button", "escape"])
def test_cancel_leaves_the_document_as_it_was(
    window: Window, plan: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = prepared(monkeypatch)
    before, seen = window.document.plan, []

    def cancel() -> None:
        shown = dialog()
        label, button = shown.findChild(QLabel), shown.findChild(QPushButton)
        assert label is not None
        assert button is not None
        seen.append((label.text(), button.text(), bool(shown.findChild(QProgressBar)), button.isDefault()))
        if how == "button":
            button.click()
        else:
            shown.reject()

    QTimer.singleShot(400, window, cancel)
    started = time.monotonic()
    window.contents.files.open_path(plan)
    assert time.monotonic() - started < 5
    assert seen == [(f"Reading “{plan.name}”…", "Cancel", True, False)]
    assert window.document.plan is before
    assert window.document.path is None
    assert not told.told
    assert window.settings.recent == ()


class Clicks(QObject):
    """Counts what reaches a window of the mouse."""

    count = 0

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.MouseButtonPress
        return False


@pytest.mark.usefixtures("slow")
def test_nothing_can_be_clicked_while_a_file_is_read(window: Window, plan: Path) -> None:
    clicks, handle = Clicks(window), window.windowHandle()
    handle.installEventFilter(clicks)

    def click_and_leave() -> None:
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 300))
        dialog().reject()

    QTimer.singleShot(300, window, click_and_leave)
    window.contents.files.open_path(plan)
    assert clicks.count == 0
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(3, 300))
    assert clicks.count == 1


def test_whoever_draws_does_not_hold_up_reading(window: Window, plan: Path) -> None:
    with taken_pool():
        window.contents.files.open_path(plan)
    assert window.document.path == plan


def test_a_mistake_of_ours_is_not_told_as_one_of_the_file(
    window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def steps() -> Iterator[Plan]:
        yield Plan()
        raise KeyError("x")

    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    with qtbot.captureExceptions():
        assert waited(steps(), "Reading…", window) is None


def test_a_refusal_comes_through(window: Window) -> None:
    def steps() -> Iterator[Plan]:
        yield Plan()
        raise Invalid("No.")

    with pytest.raises(Invalid, match="No"):
        waited(steps(), "Reading…", window)


def test_of_two_processes_one_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Readers, "ready", None)
    Readers.warm()
    one, other = Readers.take(), Readers.take()
    assert one is not other
    before = one.pid
    Readers.keep(other)
    Readers.keep(one)
    assert Readers.take() is other
    assert (before is None, one.pid) == (False, None)


def test_what_ends_in_the_very_turn_in_which_waiting_gets_long_is_not_waited_for(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both are told at once where the window was held up: the dialog would stand until somebody cancels."""
    monkeypatch.setattr(reading, "PATIENCE_MS", 200)

    def work() -> Iterator[str]:
        time.sleep(0.1)
        yield "found"

    def give_up() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, QDialog):
            left.append(shown)
            shown.reject()

    left: list[QDialog] = []
    QTimer.singleShot(10, window, lambda: time.sleep(0.5))  # a timer of its own turn, not what is posted
    QTimer.singleShot(2_000, window, give_up)
    assert waited(work(), "Working", window) == "found"
    assert not left
