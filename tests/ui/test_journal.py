"""Each step of a document is in its journal, and only what is needed is kept."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core import workbook
from core.examples import MIXED
from core.inputs.actuals import Actual
from core.plan import Plan
from core.workbook.reader import Opened
from tests.shorter import short
from tests.ui.journals import cheap, kept, modes, told
from tests.ui.windows import settled
from ui.safety import journal as journal_module
from ui.safety.private import Appended, hash_of
from ui.safety.remains import Remains
from ui.safety.theirs import take


def edited(document: object, *cash: float) -> None:
    for each in cash:
        document.put("money.cash", each)  # type: ignore[attr-defined]


def test_before_the_first_step_nothing_is_written(tmp_path: Path) -> None:
    with kept(tmp_path / "journals") as (_, journal):
        assert journal.flush()
        assert not (tmp_path / "journals").exists()


def test_edits_undo_and_redo_are_written_one_by_one(tmp_path: Path) -> None:
    with kept(tmp_path) as (document, journal):
        edited(document, 1e6, 2e6)
        document.history.undo()
        document.history.redo()
        document.history.undo()
        assert journal.flush()
        (story,) = told(tmp_path)
        assert [(each.what, each.is_undone) for each in story.steps] == [
            ("change opening cash", False),
            ("change opening cash", False),
            ("change opening cash", True),
            ("change opening cash", False),
            ("change opening cash", True),
        ]
        assert repr(story.plan) == repr(document.plan)
        assert story.page == "money"


def test_a_whole_import_is_one_step(tmp_path: Path) -> None:
    rows = tuple(Actual(amount=each / 3) for each in range(5000))
    with kept(tmp_path) as (document, journal):
        document.replace(replace(document.plan, actuals=rows), "import spend")
        assert journal.flush()
        (story,) = told(tmp_path)
        assert len(story.steps) == 1
        assert repr(story.plan) == repr(document.plan)


def test_only_their_owner_can_look_into_journals(tmp_path: Path) -> None:
    with kept(tmp_path / "journals") as (document, journal):
        edited(document, 1e6)
        journal.flush()
        assert (tmp_path / "journals").stat().st_mode & 0o777 == 0o700
        assert modes(tmp_path / "journals") == {0o600}


def test_after_saving_the_journal_begins_anew_from_the_saved_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "contents", cheap)
    file, folder = tmp_path / "plan.xlsx", tmp_path / "journals"
    with kept(folder) as (document, journal):
        edited(document, 1e6)
        document.save(file)
        assert journal.flush()
        assert list(folder.iterdir()) == []
        edited(document, 2e6)
        assert journal.flush()
        (story,) = told(folder)
        assert (story.base.path, story.base.sha256) == (str(file), hash_of(file))
        assert story.base.plan.money.cash == 1e6
        assert len(story.steps) == 1
        document.history.undo()
        document.history.undo()
        journal.flush()
        (story,) = told(folder)
        assert [each.is_undone for each in story.steps] == [False, True, True]


def test_a_plan_that_was_opened_remembers_its_file(tmp_path: Path) -> None:
    file, folder = tmp_path / "plan.xlsx", tmp_path / "journals"
    file.write_bytes(b"a workbook")
    with kept(folder) as (document, journal):
        document.open(file, Opened(Plan(), (), ()))
        edited(document, 3e6)
        journal.flush()
        (story,) = told(folder)
        assert (story.base.path, story.base.sha256) == (str(file), hash_of(file))


def test_what_was_discarded_stays_and_what_was_not_changed_does_not(tmp_path: Path) -> None:
    with kept(tmp_path) as (document, journal):
        edited(document, 1e6)
        document.begin(short(MIXED))
        journal.flush()
        assert [story.plan.money.cash for story in told(tmp_path, ".discarded")] == [1e6]
        document.put("money.cash", 5e6)
        document.history.undo()
        document.begin(Plan())
        assert journal.flush()
        assert len(list(tmp_path.iterdir())) == 1
        edited(document, 7e6)
        journal.end()
        assert {story.plan.money.cash for story in told(tmp_path, ".discarded")} == {1e6, 7e6}
        assert told(tmp_path) == []


def test_taking_what_somebody_else_saved_keeps_what_was_not_saved_here(tmp_path: Path) -> None:
    file, folder = tmp_path / "plan.xlsx", tmp_path / "journals"
    file.write_bytes(b"theirs")
    with kept(folder) as (document, journal):
        edited(document, 1e6)
        document.path = file
        take(document, file, Opened(Plan(), (), ()), "take theirs")
        journal.flush()
        assert [each.plan.money.cash for each in told(folder, ".discarded")] == [1e6]
        assert told(folder) == []
        document.history.undo()
        journal.flush()
        (story,) = told(folder)
        assert (story.base.plan, story.base.sha256) == (Plan(), hash_of(file))
        assert story.plan.money.cash == 1e6


def test_going_to_another_page_is_written(tmp_path: Path) -> None:
    pages = iter(["money", "money", "team"])
    with kept(tmp_path) as (document, journal):
        journal._page = lambda: next(pages)
        edited(document, 1e6)
        journal.turn()
        journal.turn()
        journal.flush()
        (story,) = told(tmp_path)
        assert story.page == "team"


def test_steps_are_on_the_disk_itself_a_second_later(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(Appended, "sync", lambda _: synced.append(1))
    monkeypatch.setattr(journal_module, "SYNC_MS", 1)
    with kept(tmp_path) as (document, _):
        edited(document, 1e6)
        settled(qtbot, lambda: len(synced) == 1)


def failing(patch: pytest.MonkeyPatch, at: int, then: Callable[[int], int]) -> None:
    """Let a write fail from the call of this number on, after it took a part."""
    write, calls = os.write, [0]

    def torn(file: int, content: bytes) -> int:
        calls[0] += 1
        if calls[0] >= at:
            write(file, bytes(content)[: then(len(content))])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(file, content)

    patch.setattr(os, "write", torn)


@pytest.mark.parametrize("at", [1, 2, 3])
def test_on_a_full_disk_it_is_told_and_everything_is_written_once_there_is_room(
    at: int, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(journal_module, "SYNC_MS", 1)
    with kept(tmp_path) as (document, journal):
        journal.failed.connect(said.append)
        journal._later.setInterval(1)
        with monkeypatch.context() as full:
            failing(full, at, lambda size: size // 2)
            edited(document, 1e6, 2e6)
            assert not journal.flush()
            settled(qtbot, lambda: bool(said))
            assert "No space left" in said[0]
            assert all(story.plan.money.cash <= 1e6 for story in told(tmp_path))
        settled(qtbot, journal.flush)
        (story,) = told(tmp_path)
        assert repr(story.plan) == repr(document.plan)
        assert not story.is_spoiled
        journal._later.stop()


@pytest.mark.parametrize(("call", "wait"), [("write", 3_600_000), ("fsync", 1)])
def test_what_cannot_be_kept_is_told_when_it_happens(
    call: str, wait: int, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    said: list[str] = []
    monkeypatch.setattr(journal_module, "SYNC_MS", wait)
    with kept(tmp_path) as (document, journal):
        journal.failed.connect(said.append)
        with monkeypatch.context() as full:
            full.setattr(os, call, refuse)
            edited(document, 1e6)
            settled(qtbot, lambda: bool(said))
        assert said == ["Changes cannot be kept for recovery (No space left on device). Save the plan soon."]


def test_what_a_full_disk_left_of_discarded_work_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with kept(tmp_path) as (document, journal):
        edited(document, 1e6)
        journal.flush()
        with monkeypatch.context() as full:
            failing(full, 1, lambda size: size // 2)
            edited(document, 2e6)
            journal.flush()
        document.begin(Plan())
        journal.flush()
        (story,) = told(tmp_path, ".discarded")
        assert story.plan.money.cash == 1e6


def test_an_edit_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    busy = threading.Event()
    with kept(tmp_path) as (document, journal):
        journal._hand.start(busy.wait)
        edited(document, 1e6)
        assert document.plan.money.cash == 1e6
        assert told(tmp_path) == []
        busy.set()
        assert journal.flush()
        (story,) = told(tmp_path)
        assert story.plan == document.plan


def test_a_journal_that_is_written_is_held_against_others(tmp_path: Path) -> None:
    with kept(tmp_path) as (document, journal):
        edited(document, 1e6)
        journal.flush()
        other = Remains(tmp_path)
        assert other.look() == ()
        assert other.clear() == 1
        assert len(told(tmp_path)) == 1
    other = Remains(tmp_path)
    assert len(other.look()) == 1
    assert Remains(tmp_path).look() == ()  # it is looked at by the other
    other.release()
    assert len(Remains(tmp_path).look()) == 1
