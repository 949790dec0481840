"""In the real window: opening leaves a file as it is, the bar offers choices, the title says what is read-only."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from core.examples import NAMES, TUNED_8
from core.issues import Invalid
from core.safety.holders import office_lock, own_lock
from core.safety.marks import mark_of
from core.workbook import disk
from tests.shorter import short
from tests.ui.guarded import PRICE, held, names, others_save, plan_in, priced, read_here, saving_to
from tests.ui.windows import opened, prepared
from ui.safety.late import comparison
from ui.safety.theirs import CANCEL, CONFLICT, COPY, MINE, SHOW, TAKEN, THEIRS
from ui.window import Window

SEEN = 10_000  # milliseconds, on a machine that does much else


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, english: None) -> Window:
    assert english is None
    read_here(monkeypatch)
    return opened(qtbot, tmp_path, short(TUNED_8))


def choose(window: Window, verb: str) -> None:
    next(button for button in window.contents.files.guard.bar.buttons if button.text() == verb).click()


def test_the_window_offers_and_takes_what_others_saved(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, bar = plan_in(tmp_path / "plans"), window.contents.files.guard.bar
    window.contents.files.open_path(path)
    assert not bar.isVisible()
    assert names(path) == {path.name, own_lock(path.name), office_lock(path.name)}
    window.document.put(PRICE, 5.0)
    focused = window.focusWidget()
    others_save(window.contents.files)
    qtbot.waitUntil(lambda: bar.isVisible() and bar.about == CONFLICT, timeout=SEEN)
    assert window.focusWidget() is focused
    assert bar.y() < window.tabs.y()
    shown: list[tuple[str, int]] = []
    late = comparison()
    monkeypatch.setattr(late, "show_differences", lambda title, _, found, __: shown.append((title, len(found))))
    choose(window, SHOW)
    choose(window, THEIRS)
    assert shown == [("What somebody else has changed", 1)]
    assert bar.about == TAKEN
    assert not window.isWindowModified()
    choose(window, SHOW)
    assert len(shown) == 2
    choose(window, "Close")
    assert not bar.isVisible()
    window.document.history.undo()
    assert window.document.plan == priced(5.0)
    assert window.isWindowModified()
    others_save(window.contents.files, 5.0)
    qtbot.waitUntil(lambda: bar.isVisible() and bar.about == CONFLICT, timeout=SEEN)
    choose(window, MINE)
    assert window.contents.files.save()
    assert not bar.isVisible()
    window.close()
    assert names(path) == {path.name}


def pressing(qtbot: QtBot, *verbs: str) -> None:
    """Press the buttons of the boxes that come, one after the other."""

    def press() -> None:
        verb, *rest = verbs
        qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=SEEN)
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "was changed by somebody else at " in box.text()
        assert box.width() <= 1280
        pressing(qtbot, *rest) if rest else None
        next(button for button in box.buttons() if button.text() == verb).click()

    QTimer.singleShot(0, press)


def test_the_dialog_at_saving_offers_the_same(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, files, shown = plan_in(tmp_path / "plans"), window.contents.files, list[int]()
    late = comparison()
    monkeypatch.setattr(late, "show_differences", lambda _, __, found, ___: shown.append(len(found)))
    files.open_path(path)
    window.document.put(PRICE, 5.0)
    theirs = others_save(files)
    pressing(qtbot, SHOW, CANCEL)
    assert not files.save()
    assert (shown, path.read_bytes(), window.document.plan) == ([1], theirs, priced(5.0))
    pressing(qtbot, THEIRS)
    assert not files.save()
    assert (path.read_bytes(), window.document.plan) == (theirs, priced(7.0))
    window.document.history.undo()
    theirs = others_save(files, 5.0)
    pressing(qtbot, MINE)
    assert files.save()
    mine = path.read_bytes()
    theirs = others_save(files)
    saving_to(monkeypatch, path.with_name("mine.xlsx"))
    pressing(qtbot, COPY)
    assert files.save()
    assert path.read_bytes() == theirs
    assert path.with_name("mine.xlsx").read_bytes() == mine
    assert window.windowTitle() == "mine.xlsx[*] — Headwater"


def test_a_name_cannot_turn_the_title_around(window: Window, tmp_path: Path) -> None:
    window.contents.files.open_path(plan_in(tmp_path / "plans", name="plan\u202excod.xlsx"))
    assert window.windowTitle() == "plan‹U+202E›xcod.xlsx[*] — Headwater"


@pytest.mark.parametrize(
    "name", [TUNED_8, *(pytest.param(each, marks=pytest.mark.deep) for each in NAMES if each != TUNED_8)]
)
def test_opening_and_closing_changes_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    read_here(monkeypatch)
    path = plan_in(tmp_path / "plans", short(name))
    os.utime(path, ns=(1_000_000_000, 1_234_567_890_123_456_789))
    state, mark = path.stat(), mark_of(path)
    files = held(qtbot, tmp_path)
    files.open_path(path)
    assert files.document.plan == short(name)
    assert files.may_leave()
    files.guard.leave()
    assert (path.stat().st_mtime_ns, path.stat().st_ino, mark_of(path)) == (state.st_mtime_ns, state.st_ino, mark)
    assert names(path) == {path.name}
    assert not (tmp_path / "settings" / "backups").exists()


def test_stray_files_of_ours_go_with_the_next_opening_and_foreign_ones_stay(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_here(monkeypatch)
    path = plan_in(tmp_path / "plans")
    stray = [f".headwater-{number:016x}.tmp" for number in range(20)]
    fresh = f".headwater-{99:016x}.tmp"
    foreign = ("notes.tmp", ".headwater-1.tmp", f".headwater-{1:016x}.tmp.xlsx", "headwater.tmp", f"{stray[0]}~")
    old = time.time() - disk.STRAY_AFTER - 60
    for name in (*stray, fresh, *foreign):
        (path.parent / name).write_bytes(b"")
        if name != fresh:
            os.utime(path.parent / name, (old, old))
    files = held(qtbot, tmp_path)
    files.open_path(path)
    qtbot.waitUntil(lambda: not names(path) & set(stray), timeout=SEEN)
    files.guard.leave()
    assert names(path) == {path.name, fresh, *foreign}


CONFLICTED = "plan (Anna's conflicted copy 2026-11-26).xlsx"


def test_copies_of_sync_services_are_told_once(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)
    path = plan_in(tmp_path / "plans")
    files = held(qtbot, tmp_path)
    files.open_path(path)
    other = plan_in(tmp_path / "plans", priced(7.0), CONFLICTED)
    bar = files.guard.bar
    qtbot.waitUntil(lambda: CONFLICTED in bar.words and bar.about == "synced", timeout=SEEN)
    assert "looks like a copy of “plan.xlsx” that a sync service made" in bar.words
    shown: list[int] = []
    monkeypatch.setattr(comparison(), "show_differences", lambda _, __, found, ___: shown.append(len(found)))
    bar.buttons[0].click()
    assert shown
    assert shown[0] >= 1
    other.write_bytes(b"rubbish")
    dialogs = prepared(monkeypatch)
    monkeypatch.setattr("ui.safety.synced.plan_in", refused)
    bar.buttons[0].click()
    assert "could not be read" in dialogs.told[0]
    bar.buttons[2].click()
    files.guard.watching.look()
    seen: list[object] = []
    files.guard.watching.seen.connect(seen.append)
    qtbot.waitUntil(lambda: bool(seen), timeout=SEEN)
    assert bar.isHidden()


def test_a_copy_of_a_sync_service_leads_to_its_original(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_here(monkeypatch)
    path, copy = plan_in(tmp_path / "plans", priced(7.0)), plan_in(tmp_path / "plans", None, CONFLICTED)
    files = held(qtbot, tmp_path)
    files.open_path(copy)
    qtbot.waitUntil(lambda: files.guard.bar.words.startswith("This looks like a copy of “plan.xlsx”"), timeout=SEEN)
    files.guard.bar.buttons[1].click()
    assert (files.document.path, files.document.plan) == (path, priced(7.0))


def refused(*_: object) -> None:
    raise Invalid("It is none.")
