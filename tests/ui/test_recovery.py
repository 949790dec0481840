"""What was left comes back as unsaved changes, never into a file, and only one window has it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core import workbook
from core.examples import DENSE, MIXED
from core.journal.story import story
from core.workbook import save
from tests.shorter import short
from tests.ui.journals import cheap, die, kept, told
from tests.ui.windows import opened, prepared
from ui import dialogs
from ui.document import Document
from ui.safety import words
from ui.safety.private import hash_of
from ui.safety.recovery import Recovery
from ui.safety.recovery_dialog import RecoveryDialog
from ui.safety.remains import DAY, KEPT_DAYS, Remains
from ui.window import Window

Act = Callable[[RecoveryDialog], None]


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[Act]:
    """What is done in each dialog of recovery that comes."""
    acts: list[Act] = []

    def run(dialog: RecoveryDialog) -> int:
        acts.pop(0)(dialog)
        return dialog.result()

    monkeypatch.setattr(RecoveryDialog, "exec", run)
    return acts


def recover(dialog: RecoveryDialog) -> None:
    dialog.recover.click()


def later(dialog: RecoveryDialog) -> None:
    dialog.later.click()


def discard(dialog: RecoveryDialog) -> None:
    dialog.discard.click()


def journals(folder: Path) -> Path:
    return folder / "settings" / "journals"


def left_behind(folder: Path, path: Path | None = None, cash: float = 3e6) -> Document:
    """A program that edits and dies; the document it had, as a value to compare with."""
    with kept(journals(folder)) as (document, journal):
        if path is not None:
            document.save(path)
        document.put("money.cash", 1e6)
        document.put("money.cash", cash)
        journal.flush()
        return Document(document.plan)


def test_a_plan_that_was_never_saved_comes_back_modified_on_its_page(
    qtbot: QtBot, tmp_path: Path, answers: list[Act]
) -> None:
    lost = left_behind(tmp_path)
    window = opened(qtbot, tmp_path)
    answers.append(recover)
    assert window.contents.recovery.offer()
    assert repr(window.document.plan) == repr(lost.plan)
    assert window.document.is_modified
    assert window.document.path is None
    assert window.tabs.page.name == "money"
    window.contents.journal.flush()
    (kept_again,) = told(journals(tmp_path))
    assert kept_again.plan == lost.plan


def test_work_on_a_file_comes_back_with_the_file_which_stays_as_it_is(
    qtbot: QtBot, tmp_path: Path, answers: list[Act]
) -> None:
    file = tmp_path / "plan.xlsx"
    lost = left_behind(tmp_path, file)
    before = hash_of(file)
    window = opened(qtbot, tmp_path)
    answers.append(recover)
    assert window.contents.recovery.offer()
    assert window.document.path == file
    assert window.document.is_modified
    assert repr(window.document.plan) == repr(lost.plan)
    assert hash_of(file) == before
    window.document.history.undo()
    assert not window.document.is_modified


@pytest.mark.parametrize("gone", [False, True])
def test_work_on_a_file_that_is_another_now_comes_back_as_a_copy(
    gone: bool,  # noqa: FBT001 - a case of the test
    qtbot: QtBot,
    tmp_path: Path,
    answers: list[Act],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbook, "contents", cheap)
    file = tmp_path / "plan.xlsx"
    lost = left_behind(tmp_path, file)
    if gone:
        file.unlink()
    else:
        save(short(DENSE).put("money.cash", 9e6), file)
    before = hash_of(file)
    window = opened(qtbot, tmp_path)
    answers.append(recover)
    assert window.contents.recovery.offer()
    assert window.document.path is None
    assert window.document.is_modified
    assert window.document.plan.general.title == f"{lost.plan.general.title} (recovered copy)"
    assert window.document.plan.put("general.title", lost.plan.general.title) == lost.plan
    assert hash_of(file) == before


def test_later_offers_it_again_and_discard_only_in_the_menu(qtbot: QtBot, tmp_path: Path, answers: list[Act]) -> None:
    lost = left_behind(tmp_path)
    window = opened(qtbot, tmp_path)
    answers.extend([later, discard])
    assert not window.contents.recovery.offer()
    assert not window.contents.recovery.offer()
    assert not window.contents.recovery.offer()  # there is no third dialog
    assert answers == []
    answers.append(recover)
    window.menus.action("recover").trigger()
    assert window.document.plan == lost.plan


def test_without_anything_left_the_start_is_silent_and_the_menu_says_so(
    window: Window, answers: list[Act], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(dialogs, "inform", lambda *words: said.append(words[1]))
    assert not window.contents.recovery.offer()
    window.menus.action("recover").trigger()
    assert said == ["There is no unsaved work to recover."]
    assert answers == []


def test_unsaved_changes_at_hand_are_asked_about_first(
    qtbot: QtBot, tmp_path: Path, answers: list[Act], monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = left_behind(tmp_path)
    window = opened(qtbot, tmp_path)
    window.document.put("money.cash", 8e6)
    dialogs_asked = prepared(monkeypatch, "Cancel", "Discard")
    answers.extend([recover, recover])
    window.contents.recovery.ask()
    assert window.document.plan.money.cash == 8e6
    window.contents.recovery.ask()
    assert window.document.plan == lost.plan
    assert len(dialogs_asked.asked) == 2
    assert {each.plan.money.cash for each in told(journals(tmp_path), ".discarded")} == {8e6}


def test_a_file_that_is_not_opened_after_all_leaves_its_journal(
    qtbot: QtBot, tmp_path: Path, answers: list[Act], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "contents", cheap)
    left_behind(tmp_path, tmp_path / "plan.xlsx")
    window = opened(qtbot, tmp_path, short(MIXED))
    monkeypatch.setattr(window.contents.files, "open_path", lambda _: None)
    answers.append(recover)
    assert not window.contents.recovery.offer()
    assert len(told(journals(tmp_path))) == 1


def test_killed_after_recovering_there_is_one_journal_with_all_of_it(
    qtbot: QtBot, tmp_path: Path, answers: list[Act], monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = left_behind(tmp_path)
    window = opened(qtbot, tmp_path)
    monkeypatch.setattr(Remains, "remove", lambda *_: None)  # killed before the old journal went
    answers.append(recover)
    window.contents.recovery.offer()
    die(window.contents.journal)
    monkeypatch.undo()
    assert len(told(journals(tmp_path))) == 2
    (left,) = Remains(journals(tmp_path)).look()
    assert left.story.plan == lost.plan
    assert words.steps(left) == "1 step: recover unsaved work."
    assert len(told(journals(tmp_path))) == 1


def test_a_spoiled_journal_gives_what_stands_before_and_is_kept(
    qtbot: QtBot, tmp_path: Path, answers: list[Act]
) -> None:
    left_behind(tmp_path)
    (path,) = journals(tmp_path).glob("*.journal")
    first, second, third = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(first + second + third.replace(b"3000000", b"4000000"))
    window = opened(qtbot, tmp_path)
    said: list[str] = []

    def read_and_recover(dialog: RecoveryDialog) -> None:
        said.append(dialog.details.text())
        recover(dialog)

    answers.append(read_and_recover)
    assert window.contents.recovery.offer()
    assert window.document.plan.money.cash == 1e6
    assert "damaged" in said[0]
    assert len(list(journals(tmp_path).glob("*.discarded"))) == 1


def test_what_tells_nothing_goes_and_what_cannot_be_read_is_kept_aside(tmp_path: Path) -> None:
    (tmp_path / "aaaaaaaaaaaaaaaa.journal").write_bytes(b'["torn')
    (tmp_path / "bbbbbbbbbbbbbbbb.journal").write_bytes(b"rubbish\nrubbish\n")
    (tmp_path / "cccccccccccccccc.lock").write_bytes(b"")
    os.utime(tmp_path / "cccccccccccccccc.lock", (1.0, 1.0))
    remains = Remains(tmp_path)
    remains.sweep(0.0)
    assert remains.look() == ()
    remains.release()
    assert [path.name for path in tmp_path.iterdir()] == ["bbbbbbbbbbbbbbbb.unreadable"]


def test_discarded_work_goes_after_thirty_days_and_nothing_else_does(tmp_path: Path) -> None:
    for cash in (1e6, 2e6, 3e6):
        with kept(tmp_path) as (document, journal):
            document.put("money.cash", cash)
            if cash < 3e6:
                journal.end()
    now = 2e9
    old, young = sorted(tmp_path.glob("*.discarded"))
    os.utime(old, (now, now - (KEPT_DAYS + 1) * DAY))
    os.utime(young, (now, now - (KEPT_DAYS - 1) * DAY))
    (left,) = tmp_path.glob("*.journal")
    os.utime(left, (now, now - 400 * DAY))
    Remains(tmp_path).sweep(now)
    assert set(tmp_path.iterdir()) == {young, left}


def test_the_dialog_is_reached_and_left_by_keyboard_and_names_everything(qtbot: QtBot, tmp_path: Path) -> None:
    left_behind(tmp_path)
    left_behind(tmp_path, cash=4e6)
    remains = Remains(journals(tmp_path))
    left = remains.look()
    dialog = RecoveryDialog(left, None, last="Later")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.table.rowCount() == 2
    assert dialog.recover.isDefault()
    assert dialog.table.accessibleName()
    assert "2 steps" in dialog.details.text()
    assert "never saved" in dialog.details.text()
    dialog.discard.click()
    assert dialog.discarded == [left[0]]
    assert dialog.isVisible()
    dialog.discard.click()
    assert not dialog.isVisible()
    remains.release()


def test_recovery_without_a_window_goes_to_no_page(tmp_path: Path) -> None:
    with kept(tmp_path) as (document, journal):

        class Files:
            def open_path(self, path: Path) -> None:
                raise AssertionError(path)

            def may_leave(self) -> bool:
                return True

        left_behind(tmp_path / "other")
        (path,) = journals(tmp_path / "other").glob("*.journal")
        remains = Remains(path.parent)
        (left,) = remains.look()
        assert Recovery(document, journal, Files(), None).recover(left)  # type: ignore[arg-type]
        remains.release()
        found = story(path.read_bytes())
        assert found is not None
        assert document.plan == found.plan
