"""A plan that somebody has open is opened as one chooses; what is read-only is not saved over."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.examples import TUNED_8
from core.issues import Invalid
from core.safety.holders import office_lock, own_lock
from tests.saved import without_results
from tests.shorter import short
from tests.ui.guarded import OTHER_HOST, PRICE, held, names, plan_in, read_here, saving_to, taken_elsewhere
from tests.ui.windows import prepared
from ui import files as files_module
from ui.files import Files
from ui.safety.entering import CANCEL, COPY, READ_ONLY, TAKE_OVER
from ui.safety.locks import Lock


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return plan_in(tmp_path / "plans")


@pytest.fixture
def files(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Files:
    read_here(monkeypatch)
    return held(qtbot, tmp_path)


def test_opening_holds_a_plan_and_another_one_lets_it_go(
    files: Files, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(monkeypatch)
    other = plan.with_name("other.xlsx")
    other.write_bytes(plan.read_bytes())
    files.open_path(plan)
    assert names(plan) == {plan.name, other.name, own_lock(plan.name), office_lock(plan.name)}
    files.open_path(plan)
    files.open_path(other)
    assert names(plan) == {plan.name, other.name, own_lock(other.name), office_lock(other.name)}
    files.open_path(plan.with_name("rubbish.xlsx"))
    files.new()
    assert names(plan) == {plan.name, other.name}
    files.open_path(plan)
    files.guard.leave()
    assert names(plan) == {plan.name, other.name}


def test_a_plan_that_is_open_elsewhere_is_opened_as_somebody_chooses(
    files: Files, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, before = taken_elsewhere(plan), plan.read_bytes()
    dialogs = prepared(monkeypatch, CANCEL, COPY, READ_ONLY, TAKE_OVER)
    files.open_path(plan)
    assert files.document.path is None
    assert files.document.plan != short(TUNED_8)
    files.open_path(plan)
    assert (files.document.path, files.document.plan) == (None, short(TUNED_8))
    files.open_path(plan)
    assert files.guard.title == "plan.xlsx (read-only)"
    assert "is read-only here: it is open by" in files.guard.bar.words
    files.document.put(PRICE, 5.0)
    saving_to(monkeypatch, plan)
    assert not files.save()
    assert "Save it under another name" in dialogs.told[0]
    assert plan.read_bytes() == before
    saving_to(monkeypatch, tmp_path / "mine.xlsx")
    assert files.save()
    assert files.guard.title == "mine.xlsx"
    assert files.guard.bar.isHidden()
    assert other.read_bytes() == OTHER_HOST
    files.open_path(plan)
    assert other.read_bytes() != OTHER_HOST
    assert all(words in question for question in dialogs.asked for words in ("“plan.xlsx” is open by", "since"))
    assert len(dialogs.asked) == 4
    files.document.put(PRICE, 5.0)
    assert files.save()
    assert plan.read_bytes() != before


def test_who_was_taken_over_from_writes_no_more(files: Files, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files.open_path(plan)
    files.document.put(PRICE, 5.0)
    other, before, dialogs = taken_elsewhere(plan), plan.read_bytes(), prepared(monkeypatch)
    assert not files.save()
    assert "taken it over" in dialogs.told[0]
    assert "taken it over" in files.guard.bar.words
    assert files.guard.place is None
    assert plan.read_bytes() == before
    assert other.read_bytes() == OTHER_HOST


def test_a_look_finds_out_that_a_plan_was_taken_over(qtbot: QtBot, files: Files, plan: Path) -> None:
    files.open_path(plan)
    taken_elsewhere(plan)
    qtbot.waitUntil(lambda: files.guard.title == "plan.xlsx (read-only)", timeout=5000)
    assert "taken it over" in files.guard.bar.words


def test_a_plan_that_became_free_is_said_to_be(
    qtbot: QtBot, files: Files, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Lock(plan)
    assert other.take() is None
    prepared(monkeypatch, READ_ONLY)
    files.open_path(plan)
    other.leave()
    qtbot.waitUntil(lambda: "is free now" in files.guard.bar.words, timeout=5000)
    files.guard.bar.buttons[0].click()
    assert files.guard.title == "plan.xlsx"
    assert Lock(plan).take() is not None


def test_a_plan_somebody_has_open_is_not_saved_over(files: Files, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other, before = Lock(plan), plan.read_bytes()
    assert other.take() is None
    dialogs = prepared(monkeypatch)
    saving_to(monkeypatch, plan)
    assert not files.save()
    assert "was not saved: it is open by" in dialogs.told[0]
    assert plan.read_bytes() == before
    other.leave()


def test_a_failed_saving_holds_nothing(files: Files, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepared(monkeypatch)
    saving_to(monkeypatch, plan.with_name("plan.txt"))
    assert not files.save()
    assert names(plan) == {plan.name}


def test_a_folder_that_takes_no_lock_is_no_error(files: Files, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogs = prepared(monkeypatch)
    monkeypatch.setattr("ui.safety.locks.own_lock", lambda _: "no folder/lock")
    monkeypatch.setattr("ui.safety.locks.office_lock", lambda _: "no folder/lock")
    files.open_path(plan)
    assert files.document.path == plan
    files.document.put(PRICE, 5.0)
    assert files.save()
    assert (dialogs.asked, dialogs.told) == ([], [])
    assert names(plan) == {plan.name}


def test_a_protected_plan_is_read_only(files: Files, plan: Path) -> None:
    plan.chmod(0o444)
    files.open_path(plan)
    assert "protected against writing" in files.guard.bar.words
    assert files.guard.place is None
    assert names(plan) == {plan.name}
    files.guard.bar.buttons[1].click()
    assert files.guard.bar.isHidden()


def test_a_plan_of_a_newer_program_is_read_only(files: Files, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = plan
    book = without_results(path)
    book.custom_doc_props.props[0].value = 99  # type: ignore[attr-defined]  # the stubs lack it
    book.save(path)
    before = path.read_bytes()
    files.open_path(path)
    assert files.guard.title == "plan.xlsx (read-only)"
    bar = files.guard.bar
    assert not bar.isHidden()
    assert "written by a newer Headwater (format 99" in bar.words
    files.document.put(PRICE, 5.0)
    dialogs = prepared(monkeypatch)
    assert saving_to(monkeypatch, path) == []
    assert not files.save()
    assert "Save it under another name" in dialogs.told[0]
    assert path.read_bytes() == before
    saving_to(monkeypatch, path.with_name("mine.xlsx"))
    bar.buttons[0].click()
    assert files.guard.title == "mine.xlsx"
    assert files.save()


def test_a_plan_that_cannot_be_read_is_not_held(files: Files, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise Invalid("It is damaged.")

    dialogs = prepared(monkeypatch)
    files.open_path(plan)
    other = plan.with_name("other.xlsx")
    other.write_bytes(b"rubbish")
    monkeypatch.setattr(files_module, "plan_in", refuse)
    files.open_path(other)
    files.open_path(plan)
    assert len(dialogs.told) == 2
    assert names(plan) == {plan.name, other.name, own_lock(plan.name), office_lock(plan.name)}
