"""Marks of files, who has them open, names that mislead, copies of sync services: as values."""

from __future__ import annotations

import errno
import os
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.examples import DENSE, NAMES, example
from core.safety import lock_files
from core.safety.extent import LARGE, is_large
from core.safety.holders import (
    EXCEL,
    HEADWATER,
    LIBREOFFICE,
    Holder,
    excel_holder,
    excel_lock,
    office_holder,
    office_lock,
    office_words,
    own_lock,
)
from core.safety.marks import MISSING, is_whole, mark, mark_of
from core.safety.names import shown
from core.safety.sync_copies import copies_of, original_of

NOW = datetime(2026, 11, 26, 10, 31)  # noqa: DTZ001 - local time, as lock files say it
HALF = b"PK\x03\x04 the first half"


def test_the_mark_is_of_all_bytes(tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    assert mark_of(file) == MISSING
    file.write_bytes(bytes(3_000_000) + b"1")
    first = mark_of(file)
    assert first == mark(file.read_bytes())
    file.write_bytes(bytes(3_000_000) + b"2")
    assert mark_of(file) != first
    with pytest.raises(OSError, match="directory"):
        mark_of(tmp_path)


def test_half_a_workbook_is_not_whole(tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("xl/workbook.xml", b"words " * 1_000)
    whole = file.read_bytes()
    assert is_whole(file)
    spoiled = [whole[:cut] for cut in range(0, len(whole) - 1, 23)]
    spoiled += [whole[:60] + bytes([whole[60] ^ 255]) + whole[61:], HALF, b""]
    for content in spoiled:
        file.write_bytes(content)
        assert not is_whole(file)
    assert not is_whole(tmp_path)


WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp", "Zs", "Co", "Cn"]), max_size=20)


@given(WORDS, WORDS, st.integers(1, 2**31))
def test_what_we_write_for_libreoffice_is_read_back(who: str, where: str, process: int) -> None:
    holder = Holder(HEADWATER, who, where, NOW, process)
    assert office_holder(office_words(holder)) == holder


def test_locks_of_other_programs_are_read() -> None:
    office = b"Anna Meer,anna,ws-7,26.11.2026 10:31,file:///some/user/4;"
    assert office_holder(office) == Holder(LIBREOFFICE, "Anna Meer", "ws-7", NOW)
    excel = bytes([9]) + b"Anna Meer".ljust(54) + (9).to_bytes(2, "little") + "Anna Meer".encode("utf-16-le")
    assert excel_holder(excel) == Holder(EXCEL, "Anna Meer")
    assert excel_holder(excel[:55]) == Holder(EXCEL, "Anna Meer")


@given(st.binary(max_size=5_000))
def test_any_lock_file_is_read_as_somebody(content: bytes) -> None:
    for holder in (office_holder(content), excel_holder(content)):
        assert holder.words(NOW).startswith("by ")
        assert holder.words(NOW).isprintable()
        assert len(holder.who) <= 80


def test_who_where_and_since_when_are_said() -> None:
    holder = Holder(LIBREOFFICE, "Anna", "ws-7", NOW)
    assert holder.words(NOW) == "by Anna on ws-7 in LibreOffice since 10:31"
    assert holder.words(NOW.replace(day=27)) == "by Anna on ws-7 in LibreOffice since 26 Nov 2026, 10:31"
    assert Holder(EXCEL).words(NOW) == "by somebody in Excel"


def test_lock_files_have_the_names_others_look_for() -> None:
    assert office_lock("plan.xlsx") == ".~lock.plan.xlsx#"
    assert excel_lock("plan.xlsx") == "~$plan.xlsx"
    assert own_lock("a" * 251 + ".xlsx") != own_lock("b" * 251 + ".xlsx")
    assert len(own_lock("a" * 251 + ".xlsx")) < 50


def test_a_lock_file_is_made_only_where_there_is_nothing(tmp_path: Path) -> None:
    lock, target = tmp_path / "lock", tmp_path / "precious"
    assert lock_files.said_in(lock) is None
    assert lock_files.make(lock, b"first")
    assert not lock_files.make(lock, b"second")
    assert lock_files.said_in(lock) == b"first"
    lock_files.remove(lock)
    lock_files.remove(lock)
    target.write_bytes(b"precious")
    lock.symlink_to(target)
    assert not lock_files.make(lock, b"third")
    assert target.read_bytes() == b"precious"
    assert lock_files.said_in(tmp_path) == b""


def test_a_lock_file_that_cannot_be_filled_is_not_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    assert not lock_files.make(tmp_path / "lock", b"words")
    assert list(tmp_path.iterdir()) == []


TURNED = (
    *(f"plan{chr(sign)}xslx.exe" for sign in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)),
    *(f"plan{chr(sign)}.xlsx" for sign in (*range(1, 12), 0x7F, 0x85, 0x2028, 0x2029, 0xFEFF, 0x200B, 0xE000)),
)


@pytest.mark.parametrize("name", TURNED, ids=ascii)
def test_signs_that_mislead_are_written_out(name: str) -> None:
    assert "‹U+" in shown(name)
    assert shown(name).isprintable()


def test_there_are_thirty_such_names_and_others_stay() -> None:
    assert len(TURNED) == 30
    for name in ("plan.xlsx", "Größe – “Plan” 計画.xlsx", "план (1).xlsx"):
        assert shown(name) == name


CONFLICTS = (
    ("plan (Anna's conflicted copy 2026-11-26).xlsx", "plan.xlsx"),
    ("plan (ws-7's conflicted copy 2026-11-26 (1)).xlsx", ""),
    ("plan (conflicted copy 2026-11-26 103112).xlsx", "plan.xlsx"),
    ("plan (Case Conflict).xlsx", "plan.xlsx"),
    ("plan (In Konflikt stehende Kopie von Anna 2026-11-26).xlsx", "plan.xlsx"),
    ("plan (Copie en conflit de Anna 2026-11-26).xlsx", "plan.xlsx"),
    ("plan [conflicted].xlsx", "plan.xlsx"),
    ("plan_conflict-20261126-103112.xlsx", "plan.xlsx"),
    ("plan.sync-conflict-20261126-103112-ABCDEFG.xlsx", "plan.xlsx"),
    ("plan.Conflict.xlsx", "plan.xlsx"),
    ("plan_ws7_Nov-26-103112-2026_Conflict.xlsx", "plan.xlsx"),
    ("plan (1).xlsx", "plan.xlsx"),
    ("plan(2).xlsx", "plan.xlsx"),
    ("plan-DESKTOP-AB12CD.xlsx", "plan.xlsx"),
    ("plan-ws-7.xlsx", "plan.xlsx"),
    ("other (1).xlsx", ""),
    ("other-ws-7.xlsx", ""),
    ("plan 2.xlsx", ""),
    ("plan.xlsx", ""),
    ("conflict of interests.xlsx", ""),
    ("plan (2026).xlsx", ""),
)


@pytest.mark.parametrize(("name", "original"), CONFLICTS)
def test_copies_of_sync_services_are_known_by_name(name: str, original: str) -> None:
    beside = ("plan.xlsx", "notes.txt", name)
    assert original_of(name, beside, "ws-7") == original
    assert copies_of("plan.xlsx", beside, "ws-7") == ((name,) if original else ())


def test_a_change_is_large_from_twenty_one_cells_on() -> None:
    plan = example(DENSE)
    assert not is_large(plan, plan)
    assert not is_large(plan, example(DENSE))
    assert is_large(plan, example(NAMES[1]))
    held = tuple(range(30))
    assert not is_large(held, held[: -LARGE - 1] + tuple(range(100, 100 + LARGE)) + held[-1:])
    assert is_large(held, held[: -LARGE - 1] + tuple(range(100, 101 + LARGE)))
    assert not is_large(held, held[LARGE:])
    assert is_large(held, held[LARGE + 1 :])


def test_what_a_step_says_beside_its_value_is_not_much() -> None:
    plan = example(DENSE)
    assert not is_large(plan, plan.put("infrastructure.1.price", 5.0))


def test_a_row_counts_with_all_its_cells() -> None:
    plan = example(DENSE)
    team = plan.team[0]
    fewer = replace(plan, team=(replace(team, seats=team.seats[:-4]), *plan.team[1:]))
    assert is_large(plan, fewer)
    assert is_large(fewer, plan)
