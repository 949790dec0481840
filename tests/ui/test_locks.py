"""Locks of the living are respected, those of the dead are not; other programs see ours, and we see theirs."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from core.safety.holders import HEADWATER, LIBREOFFICE, office_holder, office_lock, own_lock
from tests.ui.guarded import OFFICE, OTHER_HOST, ended, holding, names, taken_elsewhere
from ui.safety.locks import Lock

NOON = 36 * 3600  # of the second day there was


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plans" / "plan.xlsx"
    path.parent.mkdir()
    path.write_bytes(b"a plan")
    return path


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
    assert (lock.is_held, lock.is_lost) == (True, False)
    lock.leave()
    assert names(plan) == {plan.name}


def test_one_plan_under_two_names_has_one_lock(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "link.xlsx").symlink_to(plan)
    lock, other = Lock(plan), Lock(tmp_path / "link.xlsx")
    assert lock.take() is None
    assert other.take() is not None
    lock.leave()
    freed = Lock(tmp_path / "link.xlsx")
    assert freed.take() is None
    freed.leave()


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
    assert not Lock(plan).is_free
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
