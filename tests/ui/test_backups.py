"""Earlier versions are kept before they are written over, thinned, and gone on with in three clicks."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from core.examples import DENSE
from core.workbook import load
from tests.shorter import short
from tests.ui.guarded import (
    PRICE,
    Clock,
    path_of,
    plan_in,
    priced,
    saved,
    saving_to,
    versions,
)
from tests.ui.windows import prepared
from ui.files import Files
from ui.safety import keeping as keeping_module
from ui.safety.backups import LARGE, OPENED, SAVED, Backups

MINUTE = 60.0
KEPT = 10_000  # milliseconds, on a machine that does much else


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


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


@pytest.mark.deep
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
