"""A plan that somebody has open is opened otherwise; locks of the living are respected, those of the dead are not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.examples import TUNED_8
from core.safety.holders import HEADWATER, LIBREOFFICE, office_holder, office_lock, own_lock
from core.workbook import load
from tests.shorter import short
from tests.ui.windows import opened, prepared
from ui import files as files_module
from ui.document import Document
from ui.safety.entering import CANCEL, COPY, READ_ONLY, TAKE_OVER
from ui.safety.locks import Lock
from ui.window import Window

PRICE = "infrastructure.1.price"
ROOT = Path(__file__).resolve().parents[2]
HOLD = (
    "import sys; from pathlib import Path; from ui.safety.locks import Lock; lock = Lock(Path(sys.argv[1])); "
    "print(lock.take() is None, flush=True); sys.stdin.read(); lock.leave()"
)
OFFICE = b"Anna Meer,anna,ws-7,26.11.2026 10:31,file:///some/user/4;"
NOON = 36 * 3600  # of the second day there was
OTHER_HOST = b"4711\nheadwater\nws-7\n00000000000000000000000000000000\n00000000-0000-0000-0000-000000000000\n"


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plans" / "plan.xlsx"
    path.parent.mkdir()
    Document(short(TUNED_8)).save(path)
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Window:
    return opened(qtbot, tmp_path)


def names(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()}


def holding(path: Path) -> subprocess.Popen[str]:
    """Another process that has the plan open."""
    process = subprocess.Popen(  # noqa: S603 - this Python, with our own words
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    return process


def taken_elsewhere(path: Path) -> Path:
    """The plan is open on another host, whoever had it open before."""
    own = path.parent / own_lock(path.name)
    own.unlink(missing_ok=True)
    own.write_bytes(OTHER_HOST)
    return own


def ended(process: subprocess.Popen[str], *, killed: bool) -> None:
    if killed:
        process.kill()
    process.communicate("")
    assert process.returncode == (-signal.SIGKILL if killed else 0)


def test_a_lock_is_told_to_libreoffice_and_vanishes(plan: Path) -> None:
    lock = Lock(plan)
    assert lock.take() is None
    assert names(plan) == {plan.name, own_lock(plan.name), office_lock(plan.name)}
    told = office_holder((plan.parent / office_lock(plan.name)).read_bytes())
    assert (told.program, told.process) == (HEADWATER, os.getpid())
    other = Lock(plan)
    holder = other.take()
    assert holder == told
    other.leave()
    assert lock.is_held
    assert not lock.is_lost
    lock.leave()
    assert names(plan) == {plan.name}


def test_one_plan_under_two_names_has_one_lock(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "link.xlsx").symlink_to(plan)
    lock, other = Lock(plan), Lock(tmp_path / "link.xlsx")
    assert lock.take() is None
    assert other.take() is not None
    lock.leave()
    assert other.take() is None
    other.leave()


def test_the_lock_of_a_killed_holder_is_taken_at_once(plan: Path) -> None:
    ended(holding(plan), killed=True)
    assert names(plan) == {plan.name, own_lock(plan.name), office_lock(plan.name)}
    began, lock = time.monotonic(), Lock(plan)
    assert lock.take() is None
    assert time.monotonic() - began < 1
    assert office_holder((plan.parent / office_lock(plan.name)).read_bytes()).process == os.getpid()
    lock.leave()
    assert names(plan) == {plan.name}


def test_the_lock_of_a_living_holder_is_respected_until_it_leaves(plan: Path) -> None:
    process = holding(plan)
    lock = Lock(plan)
    holder = lock.take()
    assert holder is not None
    assert (holder.program, holder.process) == (HEADWATER, process.pid)
    assert not lock.is_free
    ended(process, killed=False)
    assert lock.is_free
    assert names(plan) == {plan.name}


def test_a_lock_of_another_host_is_never_void_by_age(plan: Path) -> None:
    own = plan.parent / own_lock(plan.name)
    own.write_bytes(OTHER_HOST)
    os.utime(own, (NOON, NOON))
    lock = Lock(plan)
    holder = lock.take()
    assert holder is not None
    assert (holder.where, holder.since is not None and holder.since.year) == ("ws-7", 1970)
    assert own.read_bytes() == OTHER_HOST
    assert lock.take(over=True) is None
    lock.leave()


def test_locks_of_other_programs_are_respected(plan: Path) -> None:
    for name, content, program in ((office_lock(plan.name), OFFICE, LIBREOFFICE), (f"~${plan.name}", b"", "Excel")):
        (plan.parent / name).write_bytes(content)
        lock = Lock(plan)
        holder = lock.take()
        assert holder is not None
        assert holder.program == program
        assert holder.since is not None
        assert not lock.is_held
        assert (plan.parent / name).read_bytes() == content
        (plan.parent / name).unlink()
    assert names(plan) == {plan.name}


def test_who_was_taken_over_from_takes_nothing_away(plan: Path) -> None:
    lock = Lock(plan)
    assert lock.take() is None
    own = taken_elsewhere(plan)
    (plan.parent / office_lock(plan.name)).write_bytes(OFFICE)
    assert lock.is_lost
    lock.leave()
    assert own.read_bytes() == OTHER_HOST
    assert (plan.parent / office_lock(plan.name)).read_bytes() == OFFICE
    back = Lock(plan)
    assert back.take(over=True) is None
    back.leave()
    assert names(plan) == {plan.name}


def test_a_lock_somebody_has_removed_is_no_trouble(plan: Path) -> None:
    lock = Lock(plan)
    assert lock.take() is None
    (plan.parent / own_lock(plan.name)).unlink()
    assert not lock.is_lost
    lock.leave()
    assert names(plan) == {plan.name}


@pytest.fixture
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plans are read here instead of in a process of their own."""
    monkeypatch.setattr(files_module, "plan_in", lambda path, _: load(path))


@pytest.mark.usefixtures("quickly")
def test_opening_holds_a_plan_and_another_one_lets_it_go(
    window: Window, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared(monkeypatch)
    other = plan.with_name("other.xlsx")
    other.write_bytes(plan.read_bytes())
    window.contents.files.open_path(plan)
    assert names(plan) == {plan.name, other.name, own_lock(plan.name), office_lock(plan.name)}
    window.contents.files.open_path(plan)
    window.contents.files.open_path(other)
    assert names(plan) == {plan.name, other.name, own_lock(other.name), office_lock(other.name)}
    window.contents.files.open_path(plan.with_name("rubbish.xlsx"))
    window.contents.files.new()
    assert names(plan) == {plan.name, other.name}
    window.contents.files.open_path(plan)
    window.close()
    assert names(plan) == {plan.name, other.name}


@pytest.mark.usefixtures("quickly")
def test_a_plan_that_is_open_elsewhere_is_opened_as_somebody_chooses(
    window: Window, plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, other, before = window.contents.files, taken_elsewhere(plan), plan.read_bytes()
    dialogs = prepared(monkeypatch, CANCEL, COPY, READ_ONLY, TAKE_OVER)
    files.open_path(plan)
    assert window.document.path is None
    assert window.document.plan != short(TUNED_8)
    files.open_path(plan)
    assert (window.document.path, window.document.plan) == (None, short(TUNED_8))
    files.open_path(plan)
    assert window.windowTitle() == "plan.xlsx (read-only)[*] — Headwater"
    assert "is read-only here: it is open by" in bar_words(window)
    window.document.put(PRICE, 5.0)
    monkeypatch.setattr(files_module, "asked_to_save", lambda *_: plan)
    assert not files.save()
    assert "Save it under another name" in dialogs.told[0]
    assert plan.read_bytes() == before
    monkeypatch.setattr(files_module, "asked_to_save", lambda *_: tmp_path / "mine.xlsx")
    assert files.save()
    assert window.windowTitle() == "mine.xlsx[*] — Headwater"
    assert not window.contents.files.guard.bar.isVisible()
    assert other.read_bytes() == OTHER_HOST
    files.open_path(plan)
    assert other.read_bytes() != OTHER_HOST
    assert all(words in question for question in dialogs.asked for words in ("“plan.xlsx” is open by", "since"))
    assert len(dialogs.asked) == 4
    window.document.put(PRICE, 5.0)
    assert files.save()
    assert plan.read_bytes() != before


def bar_words(window: Window) -> str:
    bar = window.contents.files.guard.bar
    assert bar.isVisible()
    return bar.words


@pytest.mark.usefixtures("quickly")
def test_who_was_taken_over_from_writes_no_more(window: Window, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.contents.files.open_path(plan)
    window.document.put(PRICE, 5.0)
    other, before, dialogs = taken_elsewhere(plan), plan.read_bytes(), prepared(monkeypatch)
    assert not window.contents.files.save()
    assert "taken it over" in dialogs.told[0]
    assert "taken it over" in bar_words(window)
    assert window.contents.files.guard.place is None
    assert plan.read_bytes() == before
    assert other.read_bytes() == OTHER_HOST


@pytest.mark.usefixtures("quickly")
def test_a_look_finds_out_that_a_plan_was_taken_over(qtbot: QtBot, window: Window, plan: Path) -> None:
    window.contents.files.open_path(plan)
    taken_elsewhere(plan)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("plan.xlsx (read-only)"), timeout=5000)
    assert "taken it over" in bar_words(window)


@pytest.mark.usefixtures("quickly")
def test_a_plan_that_became_free_is_said_to_be(
    qtbot: QtBot, window: Window, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Lock(plan)
    assert other.take() is None
    prepared(monkeypatch, READ_ONLY)
    window.contents.files.open_path(plan)
    other.leave()
    qtbot.waitUntil(lambda: "is free now" in bar_words(window), timeout=5000)
    window.contents.files.guard.bar.buttons[0].click()
    assert window.windowTitle() == "plan.xlsx[*] — Headwater"
    assert Lock(plan).take() is not None


@pytest.mark.usefixtures("quickly")
def test_a_plan_somebody_has_open_is_not_saved_over(
    window: Window, plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other, before = Lock(plan), plan.read_bytes()
    assert other.take() is None
    dialogs = prepared(monkeypatch)
    monkeypatch.setattr(files_module, "asked_to_save", lambda *_: plan)
    assert not window.contents.files.save()
    assert "was not saved: it is open by" in dialogs.told[0]
    assert plan.read_bytes() == before
    other.leave()


@pytest.mark.usefixtures("quickly")
def test_a_failed_saving_holds_nothing(window: Window, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepared(monkeypatch)
    monkeypatch.setattr(files_module, "asked_to_save", lambda *_: plan.with_name("plan.txt"))
    assert not window.contents.files.save()
    assert names(plan) == {plan.name}


@pytest.mark.usefixtures("quickly")
def test_a_folder_that_takes_no_lock_is_no_error(window: Window, plan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialogs = prepared(monkeypatch)
    monkeypatch.setattr("ui.safety.locks.own_lock", lambda _: "no folder/lock")
    monkeypatch.setattr("ui.safety.locks.office_lock", lambda _: "no folder/lock")
    window.contents.files.open_path(plan)
    assert window.document.path == plan
    window.document.put(PRICE, 5.0)
    assert window.contents.files.save()
    assert (dialogs.asked, dialogs.told) == ([], [])
    assert names(plan) == {plan.name}


@pytest.mark.usefixtures("quickly")
def test_a_protected_plan_is_read_only(window: Window, plan: Path) -> None:
    plan.chmod(0o444)
    window.contents.files.open_path(plan)
    assert "protected against writing" in bar_words(window)
    assert window.contents.files.guard.place is None
    assert names(plan) == {plan.name}
    window.contents.files.guard.bar.buttons[1].click()
    assert not window.contents.files.guard.bar.isVisible()
