from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.issues import Invalid
from tests.ui.windows import prepared, settled
from ui import crash as crash_module
from ui import dialogs as dialogs_module
from ui.crash import GO_ON, KEEP, REPORT, Crash


@pytest.fixture
def crash(tmp_path: Path, qapp: QApplication) -> Iterator[Crash]:
    before = sys.excepthook
    made = Crash(tmp_path / "crash")
    made.install()
    yield made
    made.remove()
    sys.excepthook = before
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def thrown(mistake: Exception) -> None:
    try:
        raise mistake
    except type(mistake) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_a_crash_is_written_down_told_once_and_a_copy_can_be_kept(
    crash: Crash, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = prepared(monkeypatch, KEEP, GO_ON)
    kept: list[bool] = []
    crash.save_copy = lambda: kept.append(True)
    thrown(ZeroDivisionError("one"))
    settled(qtbot, lambda: len(kept) == 1)
    thrown(ZeroDivisionError("two"))
    qtbot.wait(30)
    assert len(dialogs.asked) == 1
    report = (crash.folder / REPORT).read_text(encoding="utf-8")
    assert "one" in report
    assert "two" in report
    monkeypatch.setattr(crash_module, "QUIET_MS", 0)
    thrown(ZeroDivisionError("three"))
    settled(qtbot, lambda: len(dialogs.asked) == 2)


def test_a_refusal_that_reaches_the_hook_is_an_ordinary_message(
    crash: Crash, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = prepared(monkeypatch)
    thrown(Invalid("A decision has at most 6 options; remove one first"))
    settled(qtbot, lambda: len(dialogs.told) == 1)
    assert dialogs.told[0].startswith("A decision has at most 6 options")
    assert not (crash.folder / REPORT).exists()


def test_a_mistake_in_another_thread_is_told_in_the_thread_of_the_window(
    crash: Crash, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    where: list[threading.Thread] = []

    def ask(*_: object) -> str:
        where.append(threading.current_thread())
        return GO_ON

    monkeypatch.setattr(dialogs_module, "ask", ask)
    thread = threading.Thread(target=thrown, args=(ValueError("elsewhere"),))
    thread.start()
    settled(qtbot, lambda: len(where) == 1)
    thread.join()
    assert where[0] is threading.main_thread()
    assert crash.folder.is_dir()


def test_a_fault_of_the_system_is_known_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "fault.txt").write_text("Fatal Python error", encoding="utf-8")
    before = sys.excepthook
    made = Crash(tmp_path)
    assert made.install()
    made.remove()
    assert not made.install()
    made.remove()
    sys.excepthook = before
    assert (tmp_path / "fault-before.txt").is_file()
