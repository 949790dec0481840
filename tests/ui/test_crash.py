from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.issues import Invalid
from tests.ui.windows import prepared, settled
from ui import crash as crash_module
from ui.crash import REPORT, Crash
from ui.safety import notes
from ui.safety.crash_dialog import CrashDialog


@pytest.fixture
def crash(tmp_path: Path, qapp: QApplication) -> Iterator[Crash]:
    made = Crash(tmp_path / "crash")
    made.install()
    yield made
    made.remove()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The details of each dialog, which is closed at once with “Save a copy…” and “Go on”."""
    seen: list[str] = []

    def closed(dialog: CrashDialog) -> int:
        assert threading.current_thread() is threading.main_thread()
        seen.append(dialog.details.toPlainText())
        if not dialog.keep.isHidden():
            dialog.keep.click()
        dialog.go_on.click()
        return 1

    monkeypatch.setattr(CrashDialog, "exec", closed)
    return seen


def thrown(mistake: Exception) -> None:
    try:
        raise mistake
    except type(mistake) as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def report(crash: Crash) -> str:
    return (crash.folder / REPORT).read_text(encoding="utf-8")


def test_a_crash_is_noted_without_its_words_told_once_and_a_copy_can_be_kept(
    crash: Crash, qtbot: QtBot, shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[bool] = []
    flushed: list[bool] = []
    crash.save_copy, crash.flush = lambda: kept.append(True), lambda: flushed.append(True)
    thrown(ZeroDivisionError("48,213 a month"))
    settled(qtbot, lambda: len(kept) == 1)
    thrown(KeyError("Zephyrine"))
    settled(qtbot, lambda: len(flushed) == 2)
    assert len(shown) == 1
    assert "48,213 a month" in shown[0]
    assert "ZeroDivisionError" in report(crash)
    assert "KeyError" in report(crash)
    assert "tests/ui/test_crash.py:" in report(crash)
    assert "48,213" not in report(crash)
    assert "Zephyrine" not in report(crash)
    monkeypatch.setattr(crash_module, "QUIET_MS", 0)
    thrown(ZeroDivisionError("three"))
    settled(qtbot, lambda: len(shown) == 2)


def test_what_led_to_a_mistake_is_noted_by_kind_and_place() -> None:
    def fail() -> None:
        try:
            int("seventeen")
        except ValueError as first:
            raise KeyError("eighteen") from first

    with pytest.raises(KeyError) as caught:
        fail()
    words = notes.note(caught.value, caught.tb)
    assert "KeyError" in words
    assert "after ValueError" in words
    assert "eighteen" not in words
    assert "seventeen" not in words


def test_a_place_outside_the_program_tells_no_more_than_its_last_parts() -> None:
    assert notes.place("/somebody/secret/lib/json/decoder.py") == "json/decoder.py"
    assert notes.place(notes.__file__) == "ui/safety/notes.py"


def test_notes_are_private_and_do_not_grow_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "notes.txt"
    monkeypatch.setattr(notes, "LARGEST", 10)
    for words in ("one two three\n", "four\n", "five\n"):
        notes.keep(file, words)
    assert file.read_text(encoding="utf-8") == "four\nfive\n"
    assert file.stat().st_mode & 0o077 == 0


def test_fifty_mistakes_in_slots_timers_and_threads_are_one_dialog_and_all_noted(
    crash: Crash, qtbot: QtBot, shown: list[str]
) -> None:
    flushed: list[bool] = []
    crash.flush = lambda: flushed.append(True)

    def fail() -> None:
        raise ZeroDivisionError("0")

    with qtbot.captureExceptions() as caught:  # pytest-qt takes the hook that slots and timers would call
        for _ in range(20):
            QTimer.singleShot(0, fail)
        settled(qtbot, lambda: len(caught) == 20)
    for kind, mistake, trace in caught:
        crash.catch(kind, mistake, trace)
    for _ in range(15):
        thrown(ValueError("7"))
    for _ in range(15):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    settled(qtbot, lambda: len(flushed) == 50)
    assert len(shown) == 1
    assert report(crash).count("Error") == 50


def test_what_cannot_be_raised_is_noted_too(crash: Crash) -> None:
    class Stubborn:
        def __del__(self) -> None:
            raise ValueError("99,000")

    Stubborn()
    assert "ValueError" in report(crash)
    assert "99,000" not in report(crash)


def test_details_are_copied_and_the_folder_is_opened_without_closing_the_dialog(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = CrashDialog("ZeroDivisionError: 48,213", tmp_path / REPORT, None, can_keep=False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.copy.click()
    dialog.folder.click()
    assert QGuiApplication.clipboard().text() == "ZeroDivisionError: 48,213"
    assert opened == [str(tmp_path)]
    assert dialog.isVisible()
    assert not dialog.keep.isVisible()


def test_a_refusal_that_reaches_the_hook_is_an_ordinary_message(
    crash: Crash, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs = prepared(monkeypatch)
    thrown(Invalid("A decision has at most 6 options; remove one first"))
    settled(qtbot, lambda: len(dialogs.told) == 1)
    assert dialogs.told[0].startswith("A decision has at most 6 options")
    assert not (crash.folder / REPORT).exists()


def test_a_mistake_in_another_thread_is_told_in_the_thread_of_the_window(
    crash: Crash, qtbot: QtBot, shown: list[str]
) -> None:
    thread = threading.Thread(target=thrown, args=(ValueError("elsewhere"),))
    thread.start()
    settled(qtbot, lambda: len(shown) == 1)
    thread.join()
    assert crash.folder.is_dir()


def test_a_fault_of_the_system_is_known_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "fault.txt").write_text("Fatal Python error", encoding="utf-8")
    made = Crash(tmp_path)
    assert made.install()
    made.remove()
    assert not made.install()
    made.remove()
    assert (tmp_path / "fault-before.txt").is_file()
