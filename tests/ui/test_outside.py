"""What others save into an open plan is noticed, told, and never saved over without a choice."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.examples import TUNED_8
from core.issues import Invalid
from core.workbook import disk, load
from tests.shorter import short
from tests.ui.guarded import (
    NOTICED,
    PRICE,
    choose,
    offered,
    others_save,
    path_of,
    saving_to,
)
from tests.ui.windows import prepared
from ui.files import Files
from ui.safety import theirs as theirs_module
from ui.safety.theirs import CANCEL, CONFLICT, COPY, MINE, SHOW, TAKEN, THEIRS

pytestmark = pytest.mark.usefixtures("stated")


# ---------------------------------------------------------------------------------------------------- the bar


def test_theirs_are_taken_as_one_step_that_undo_takes_back(
    qtbot: QtBot, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, document = others_save(files), files.document
    assert list(offered(qtbot, files)) == [THEIRS, MINE, COPY, SHOW]
    assert "“plan.xlsx” was changed by somebody else at " in files.guard.bar.words
    steps = document.history.count()
    choose(files, THEIRS)
    assert document.plan.get(PRICE) == 7.0
    assert document.history.count() == steps + 1
    assert not document.is_modified
    assert files.guard.bar.about == TAKEN
    assert "1 value differs from yours" in files.guard.bar.words
    shown: list[object] = []
    monkeypatch.setattr(theirs_module, "comparison", lambda: Shown(shown))
    choose(files, SHOW)
    assert shown == [(5.0, 7.0)]
    document.history.undo()
    assert (document.plan.get(PRICE), files.document.is_modified) == (5.0, True)
    assert path_of(files).read_bytes() == content
    assert files.save()
    assert load(path_of(files)).plan.get(PRICE) == 5.0


class Shown:
    """Stands in for what shows what differs."""

    def __init__(self, seen: list[object]) -> None:
        self._seen = seen

    def differences(self, one: object, other: object) -> tuple[object, object]:
        return one.get(PRICE), other.get(PRICE)  # type: ignore[attr-defined]

    def show_differences(self, title: str, heads: tuple[str, str], found: object, _: object) -> None:
        assert all((title, *heads))
        self._seen.append(found)


def test_what_changed_is_shown_and_still_to_be_chosen(
    qtbot: QtBot, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    others_save(files)
    offered(qtbot, files)
    shown: list[object] = []
    monkeypatch.setattr(theirs_module, "comparison", lambda: Shown(shown))
    choose(files, SHOW)
    assert shown == [(5.0, 7.0)]
    assert files.guard.bar.about == CONFLICT


def test_mine_is_kept_and_saved_over_theirs_which_stays_among_the_earlier_versions(
    qtbot: QtBot, files: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, dialogs = others_save(files), prepared(monkeypatch)
    offered(qtbot, files)
    choose(files, MINE)
    assert files.guard.bar.isHidden()
    assert files.document.is_modified
    assert path_of(files).read_bytes() == content
    assert files.save()
    assert load(path_of(files)).plan.get(PRICE) == 5.0
    versions = files.guard.keeping.backups(path_of(files)).versions()
    assert content in [each.path.read_bytes() for each in versions]
    assert (dialogs.asked, dialogs.told) == ([], [])


def test_mine_is_saved_as_a_copy_and_theirs_stays(qtbot: QtBot, files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    content, path = others_save(files), path_of(files)
    offered(qtbot, files)
    proposed = saving_to(monkeypatch, path.with_name("plan (mine).xlsx"))
    choose(files, COPY)
    assert proposed == ["plan (mine).xlsx"]
    assert path.read_bytes() == content
    assert load(path_of(files)).plan.get(PRICE) == 5.0
    assert files.guard.bar.isHidden()


def test_a_plan_without_own_changes_is_not_taken_silently(qtbot: QtBot, files: Files) -> None:
    files.document.history.undo()
    assert not files.document.is_modified
    others_save(files)
    offered(qtbot, files)
    assert files.document.plan == short(TUNED_8)
    choose(files, MINE)
    assert files.document.is_modified


def test_a_file_that_is_gone_is_told_and_saved_again(qtbot: QtBot, files: Files) -> None:
    path_of(files).unlink()
    assert list(offered(qtbot, files)) == ["Save it there again", COPY]
    choose(files, "Save it there again")
    assert load(path_of(files)).plan.get(PRICE) == 5.0
    qtbot.waitUntil(files.guard.bar.isHidden, timeout=NOTICED)


def test_what_is_again_as_it_was_is_no_matter(qtbot: QtBot, files: Files) -> None:
    before = path_of(files).read_bytes()
    others_save(files)
    offered(qtbot, files)
    path_of(files).write_bytes(before)
    qtbot.waitUntil(files.guard.bar.isHidden, timeout=NOTICED)


def test_theirs_that_cannot_be_read_is_told(qtbot: QtBot, files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise Invalid("It is none.")

    dialogs = prepared(monkeypatch)
    others_save(files)
    offered(qtbot, files)
    monkeypatch.setattr(theirs_module, "plan_in", refuse)
    choose(files, THEIRS)
    choose(files, SHOW)
    assert [told.startswith("“plan.xlsx” could not be read. It is none.") for told in dialogs.told] == [True, True]
    assert files.document.plan.get(PRICE) == 5.0
    assert files.guard.bar.about == CONFLICT


# ------------------------------------------------------------------------------------------------- the dialog


@pytest.mark.parametrize("answer", [COPY, THEIRS, MINE, CANCEL])
def test_saving_over_others_asks_first(files: Files, monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    content, path = others_save(files), path_of(files)
    shown: list[object] = []
    monkeypatch.setattr(theirs_module, "comparison", lambda: Shown(shown))
    monkeypatch.setattr(Shown, "counted", lambda *_: "1 value differs", raising=False)
    saving_to(monkeypatch, path.with_name("mine.xlsx"))
    dialogs = prepared(monkeypatch, SHOW, answer)
    assert files.save() == (answer in (COPY, MINE))
    assert "“plan.xlsx” was changed by somebody else at " in dialogs.asked[0]
    assert shown == [(5.0, 7.0)]
    assert (path.read_bytes() == content) == (answer != MINE)
    assert path_of(files).name == ("mine.xlsx" if answer == COPY else "plan.xlsx")
    assert files.document.plan.get(PRICE) == (7.0 if answer == THEIRS else 5.0)


def test_a_half_written_file_is_not_offered_to_be_taken(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    content = others_save(files)
    path_of(files).write_bytes(content[:-100])
    dialogs = prepared(monkeypatch, CANCEL)
    assert not files.save()
    assert "is just being written by somebody else, or is damaged" in dialogs.asked[0]
    assert path_of(files).read_bytes() == content[:-100]


def test_a_change_in_the_last_moment_is_not_saved_over(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogs, real = prepared(monkeypatch), disk._compare

    def interrupted(name: str, wanted: bytes, otherwise: str) -> None:
        if name.endswith(".tmp"):
            path_of(files).write_bytes(b"theirs")
        real(name, wanted, otherwise)

    monkeypatch.setattr(disk, "_compare", interrupted)
    assert not files.save()
    assert "somebody else has just changed it" in dialogs.told[0]
    assert path_of(files).read_bytes() == b"theirs"
    assert files.document.is_modified
