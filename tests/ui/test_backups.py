"""Earlier versions are kept before they are written over, thinned, and gone on with in three clicks."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.examples import DENSE, TUNED_8
from core.issues import Invalid
from core.workbook import load
from tests.shorter import short
from tests.ui.guarded import PRICE, held, path_of, plan_in, priced, read_here, saving_to
from tests.ui.windows import prepared
from ui import dialogs as dialogs_module
from ui.files import Files
from ui.safety import backups as backups_module
from ui.safety import keeping as keeping_module
from ui.safety import restoring as restoring_module
from ui.safety.backups import LARGE, OPENED, SAVED, Backups, Version
from ui.safety.restoring import RestoreDialog

MINUTE = 60.0
KEPT = 10_000  # milliseconds, on a machine that does much else


class Clock:
    """The time of the clock, as a test sets it."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.now = time.time()
        patch.setattr(backups_module, "time", self)

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def files(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    read_here(monkeypatch)
    monkeypatch.setattr(restoring_module, "steps", lambda _, path: iter([load(path)]))
    made = held(qtbot, tmp_path)
    made.open_path(plan_in(tmp_path / "plans"))
    return made


def versions(files: Files) -> tuple[Version, ...]:
    return files.guard.keeping.backups(path_of(files)).versions()


def saved(files: Files, price: float) -> bytes:
    """Save another price; the content that was there before."""
    before = path_of(files).read_bytes()
    files.document.put(PRICE, price)
    assert files.save()
    return before


def test_what_was_opened_is_kept_before_it_is_written_over_and_then_every_five_minutes(
    files: Files, clock: Clock, tmp_path: Path
) -> None:
    assert versions(files) == ()
    first = saved(files, 5.0)
    assert [(each.why, each.path.read_bytes()) for each in versions(files)] == [(OPENED, first)]
    clock.now += 4 * MINUTE
    saved(files, 7.0)
    assert len(versions(files)) == 1
    clock.now += 2 * MINUTE
    third = saved(files, 5.0)
    clock.now -= 86_400
    fourth = saved(files, 7.0)
    assert [(each.why, each.path.read_bytes()) for each in versions(files)] == [
        (OPENED, first),
        (SAVED, third),
        (SAVED, fourth),
    ]
    assert [each.number for each in versions(files)] == [1, 2, 3]
    assert all(load(each.path).plan for each in versions(files))
    folder = versions(files)[0].path.parent
    assert folder.parent.parent == tmp_path / "settings"
    if os.name == "posix":
        assert {stat.S_IMODE(each.stat().st_mode) for each in (folder, folder.parent)} == {0o700}
        assert {stat.S_IMODE(each.path.stat().st_mode) for each in versions(files)} == {0o600}


def test_a_plan_opened_again_is_kept_again_unless_it_is_kept_already(files: Files) -> None:
    first = saved(files, 5.0)
    second = path_of(files).read_bytes()
    files.open_path(path_of(files))
    saved(files, 7.0)
    files.open_path(path_of(files))
    path_of(files).write_bytes(second)
    files.open_path(path_of(files))
    saved(files, 7.0)
    assert [each.path.read_bytes() for each in versions(files)] == [first, second]


def test_a_file_saved_over_under_another_name_is_kept(
    files: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = plan_in(tmp_path / "others", priced(7.0))
    content = other.read_bytes()
    saving_to(monkeypatch, other)
    assert files.save_as()
    assert [each.path.read_bytes() for each in versions(files)] == [content]


@pytest.mark.parametrize("where", ["folder", "file"])
def test_what_cannot_be_kept_is_told_and_the_plan_is_saved(
    files: Files, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    dialogs = prepared(monkeypatch)
    if where == "folder":
        (tmp_path / "settings").mkdir(exist_ok=True)
        (tmp_path / "settings" / "backups").write_bytes(b"in the way")
    else:
        real = Path.read_bytes

        def unreadable(path: Path) -> bytes:
            if path == path_of(files):
                raise OSError(errno.EIO, "Input/output error")
            return real(path)

        monkeypatch.setattr(Path, "read_bytes", unreadable)
    files.document.put(PRICE, 5.0)
    assert files.save()
    assert "could not be kept" in dialogs.told[0]
    monkeypatch.undo()
    assert load(path_of(files)).plan.get(PRICE) == 5.0


def test_large_files_are_kept_beside_the_window(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping_module, "SMALL", 10)
    first = saved(files, 5.0)
    assert [each.path.read_bytes() for each in versions(files)] == [first]
    monkeypatch.setattr(keeping_module, "waited", lambda *_: None)
    dialogs = prepared(monkeypatch)
    files.guard.keeping.begin()
    saved(files, 7.0)
    assert "nobody waited for it" in dialogs.told[0]


def test_keeping_does_not_hold_up_the_window(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    """A large version is only written once the window has gone on twenty times meanwhile."""
    beats, go = [0], Event()
    heart = QTimer(files.parent, interval=1)
    real = Backups.keep

    def beat() -> None:
        beats[0] += 1
        if beats[0] == 20:
            go.set()

    def slowly(self: Backups, content: bytes, why: str) -> bool:
        assert go.wait(KEPT / 1000)
        return real(self, content, why)

    heart.timeout.connect(beat)
    monkeypatch.setattr(keeping_module, "SMALL", 10)
    monkeypatch.setattr(Backups, "keep", slowly)
    heart.start()
    assert files.guard.keeping.before_writing(path_of(files), files.parent) == ""
    heart.stop()
    assert len(versions(files)) == 1


# ------------------------------------------------------------------------------------------- large changes


def test_a_plan_is_kept_before_more_than_twenty_cells_of_it_change(qtbot: QtBot, files: Files) -> None:
    document = files.document
    document.put(PRICE, 5.0)
    document.replace(short(DENSE), "import something")
    qtbot.waitUntil(lambda: len(versions(files)) == 1, timeout=KEPT)
    assert versions(files)[0].why == LARGE
    assert load(versions(files)[0].path).plan == priced(5.0)
    document.history.undo()
    document.put(PRICE, 7.0)
    document.history.setClean()
    files.new()
    document.replace(short(DENSE), "begin with something")
    assert document.path is None


def test_a_large_change_that_cannot_be_kept_is_told_above_the_page(qtbot: QtBot, files: Files, tmp_path: Path) -> None:
    (tmp_path / "settings").mkdir(exist_ok=True)
    (tmp_path / "settings" / "backups").write_bytes(b"in the way")
    files.document.replace(short(DENSE), "import something")
    qtbot.waitUntil(lambda: "could not be kept" in files.guard.bar.words, timeout=KEPT)
    files.guard.bar.buttons[0].click()
    assert files.guard.bar.isHidden()


# ------------------------------------------------------------------------------------------------ restoring


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
