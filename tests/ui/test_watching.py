"""Outside changes of any kind are noticed: by hints, in turns, when the window is back, and before every saving."""

from __future__ import annotations

import os
import random
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.examples import TUNED_8
from core.issues import Invalid
from core.safety.marks import mark_of
from core.workbook import Ready, write
from tests.shorter import short
from tests.ui.guarded import (
    NOTICED,
    PRICE,
    choose,
    offered,
    others_save,
    path_of,
    plan_in,
    priced,
)
from tests.ui.windows import prepared
from ui.document import Document
from ui.files import Files
from ui.safety.theirs import CANCEL, MINE
from ui.safety.watching import Look, Watching

pytestmark = pytest.mark.usefixtures("stated")


# ------------------------------------------------------------------------------------------- a thousand changes


def changed_outside(path: Path, number: int, rng: random.Random) -> bytes:
    """Change a file in one of many ways, far behind its beginning, by as little as a bit; its time stays."""
    content, state = bytearray(path.read_bytes()), path.stat()
    place = rng.randrange(1024, len(content))  # the first KiB stays
    match number % 4:
        case 0:
            content[place] ^= 1 << rng.randrange(8)
        case 1:
            content[-1 - rng.randrange(64)] ^= 0xFF
        case 2:
            content += bytes([rng.randrange(256)])
        case _:
            del content[place:]
    if number % 2:
        path.write_bytes(content)
    else:
        other = path.with_name("other")
        other.write_bytes(content)
        other.replace(path)
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))
    return bytes(content)


def thousand_changes(path: Path, count: int) -> None:
    """No saving writes over any of them: the program knows only what it has read or written."""
    rng = random.Random(9)
    document, made = Document(short(TUNED_8)), Ready(rng.randbytes(20_000))
    write(path, made)
    for number in range(count):
        document.path, document.source.mark = path, mark_of(path)
        theirs = changed_outside(path, number, rng)
        with pytest.raises(Invalid, match="somebody else has just changed it"):
            write(path, made, document.source.mark)
        assert path.read_bytes() == theirs
        document.source.mark = mark_of(path)
        write(path, made, document.source.mark)
        assert path.read_bytes() == made.content


def test_changes_of_the_same_size_and_time_are_not_saved_over(tmp_path: Path) -> None:
    thousand_changes(tmp_path / "plan.xlsx", 40)


@pytest.mark.deep
def test_a_thousand_outside_changes_are_not_saved_over(tmp_path: Path) -> None:
    thousand_changes(tmp_path / "plan.xlsx", 1000)


def test_every_kind_of_change_is_asked_about_before_saving(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    rng, path = random.Random(4), path_of(files)
    whole = path.read_bytes()
    for number in range(12):
        theirs = changed_outside(path, number, rng)
        dialogs = prepared(monkeypatch, CANCEL)
        assert not files.save()
        assert len(dialogs.asked) == 1
        assert path.read_bytes() == theirs
        path.write_bytes(whole)


# ------------------------------------------------------------------------------------------------ looking


@pytest.fixture
def watching(files: Files) -> tuple[Watching, Path, list[Look]]:
    """Another look at the same file, and what it finds."""
    found: list[Look] = []
    made = Watching(files.guard)
    made.settled.connect(found.append)
    made.begin(path_of(files), files.document.source.mark)
    return made, path_of(files), found


def replaces(qtbot: QtBot, watching: tuple[Watching, Path, list[Look]], count: int, patience: int = NOTICED) -> None:
    looked, path, found = watching

    def is_told(now: str) -> bool:
        return bool(found) and found[-1].mark == now

    contents = [path.read_bytes(), plan_in(path.parent.parent / "others", priced(7.0)).read_bytes()]
    for number in range(1, count + 1):
        other = path.with_name("other")
        other.write_bytes(contents[number % 2])
        other.replace(path)
        now = mark_of(path)
        qtbot.waitUntil(partial(is_told, now), timeout=patience)
        looked.known = now
    assert len({each.mark for each in found}) == min(2, count)


def test_replaces_in_a_row_are_all_noticed(qtbot: QtBot, watching: tuple[Watching, Path, list[Look]]) -> None:
    replaces(qtbot, watching, 4)


@pytest.mark.long
def test_a_hundred_replaces_in_a_row_are_all_noticed_within_two_seconds(
    qtbot: QtBot, watching: tuple[Watching, Path, list[Look]]
) -> None:
    replaces(qtbot, watching, 100, patience=2000)


def trickle(qtbot: QtBot, files: Files, times: int) -> None:
    """A file is rewritten in fifty pieces, again and again: the bar waits until it is whole and lies still."""
    path, contents = path_of(files), [path_of(files).read_bytes()]
    contents.append(plan_in(path.parent.parent / "others", priced(7.0)).read_bytes())
    known, alarms = files.document.source.mark, list[str]()
    files.guard.watching.settled.connect(lambda found: alarms.append(found.mark))
    for number in range(times):
        content = contents[(number + 1) % 2]
        with path.open("wb") as file:
            for piece in range(50):
                file.write(content[len(content) * piece // 50 : len(content) * (piece + 1) // 50])
                file.flush()
                qtbot.wait(2)
        assert alarms == []
    if times % 2:
        content = contents[1]
        path.write_bytes(content)
        qtbot.waitUntil(lambda: bool(alarms), timeout=NOTICED)
        assert set(alarms) == {mark_of(path)} != {known}


def test_what_is_written_in_pieces_is_told_once_it_is_whole(qtbot: QtBot, files: Files) -> None:
    trickle(qtbot, files, 3)


@pytest.mark.deep
def test_a_hundred_trickles_are_no_false_alarm(qtbot: QtBot, files: Files) -> None:
    trickle(qtbot, files, 101)


def test_half_a_file_that_lies_still_is_not_offered(qtbot: QtBot, files: Files) -> None:
    seen: list[Look] = []
    files.guard.watching.seen.connect(seen.append)
    path_of(files).write_bytes(path_of(files).read_bytes()[:-50])
    qtbot.waitUntil(lambda: len([each for each in seen if not each.is_whole]) > 1, timeout=NOTICED)
    assert files.guard.bar.isHidden()


def test_a_change_without_a_hint_is_found_when_the_window_is_back_or_in_turn(
    qtbot: QtBot, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    watching, app = files.guard.watching, QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    assert watching._poll.interval() == 30_000
    watching._watcher.removePaths([*watching._watcher.files(), *watching._watcher.directories()])
    monkeypatch.setattr(watching, "_watch", lambda: None)
    others_save(files)
    app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    offered(qtbot, files)
    choose(files, MINE)
    others_save(files, 5.0)
    watching._poll.timeout.emit()
    offered(qtbot, files)


def test_a_file_of_this_program_is_no_outside_change(qtbot: QtBot, files: Files) -> None:
    seen: list[Look] = []
    files.guard.watching.seen.connect(seen.append)
    for price in (7.0, 5.0, 7.0):
        files.document.put(PRICE, price)
        assert files.save()
    seen.clear()
    files.guard.watching.look()
    qtbot.waitUntil(lambda: bool(seen) and seen[-1].mark == files.document.source.mark, timeout=NOTICED)
    assert files.guard.bar.isHidden()


def test_a_folder_that_is_gone_takes_its_file_with_it(qtbot: QtBot, files: Files) -> None:
    folder = path_of(files).parent
    folder.rename(folder.with_name("moved"))
    files.guard.watching.look()
    qtbot.waitUntil(lambda: "moved or deleted it" in files.guard.bar.words, timeout=NOTICED)
    folder.with_name("moved").rename(folder)
