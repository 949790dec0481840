"""The guard: no hostile or broken file reaches a library, each is refused in words, and every real workbook passes."""

from __future__ import annotations

import io
import math
import os
import random
import re
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from core.issues import Invalid
from core.workbook import guard
from tests.workbook.hostile import ALLOWED, HOSTILE, LIMITS, MIB, ROOT, WITHIN_500_MB, book, noise, packed, sheet

SLOWEST = "cells"  # of the limits: millions of them are written for it
# Seconds a refusal may take on a busy machine (a quiet one needs 1.5); counting lines makes each of them slower.
BOUND = 4.0 if sys.gettrace() is None else 12.0


def answer(path: Path, content: bytes) -> str:
    """What the guard says, nothing if it lets the file pass; within the bound in the best of three tries."""
    path.write_bytes(content)
    said, worked = "", math.inf
    for _ in range(3):
        if worked > BOUND:
            started = time.process_time()
            try:
                guard.check(path)
            except Invalid as refusal:
                said = str(refusal)
            worked = time.process_time() - started
    assert worked < BOUND, said
    assert re.fullmatch(r"((Part \S+ of )?plan\.xls[xm] [^\n]{5,250}; [^\n]{10,80}\.)?", said), said
    return said


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_or_broken_file_is_refused_in_words_and_at_once(tmp_path: Path, kind: str) -> None:
    make, words = HOSTILE[kind]
    assert re.search(words, answer(tmp_path / "plan.xlsx", make()))


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=pytest.mark.deep) if kind == SLOWEST else kind for kind in LIMITS]
)
def test_a_limit_lets_pass_what_it_names_and_not_one_more(tmp_path: Path, kind: str) -> None:
    make, most, words = LIMITS[kind]
    assert answer(tmp_path / "plan.xlsx", make(most)) == ""
    assert words in answer(tmp_path / "plan.xlsx", make(most + 1))


def test_a_part_may_unpack_to_two_hundred_times_its_size(tmp_path: Path) -> None:
    unpacks: dict[bool, bool] = {}
    for size in range(500, 9_000, 250):
        content = book(("a.bin", noise(2 * size) + bytes(2 * MIB)))
        entry = zipfile.ZipFile(io.BytesIO(content)).infolist()[-1]
        passes = entry.file_size / entry.compress_size <= 200
        unpacks[passes] = answer(tmp_path / "plan.xlsx", content) == ""
    assert unpacks == {True: True, False: False}


def workbook(path: Path) -> bytes:
    made = xlsxwriter.Workbook(path)
    page, money = made.add_worksheet("Größe"), made.add_format({"num_format": "0.0%", "bold": True})
    for row in range(200):
        page.write_formula(row, 0, f"=B{row + 1}*2", money, row * 2)
        page.write_url(row, 2, f"https://example.org/{row}", None, f"text <{row}> & more")
    page.merge_range("E1:G2", "merged")
    page.write_comment("B2", "a note")
    page.add_table("I1:J9")
    (chart := made.add_chart({"type": "line"})).add_series({"values": "='Größe'!$B$1:$B$9"})
    page.insert_chart("L1", chart)
    made.close()
    return path.read_bytes()


def test_real_workbooks_pass_and_odd_harmless_ones_but_not_with_macros(tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    assert answer(path, workbook(path)) == ""
    copy = openpyxl.load_workbook(path)
    copy.create_sheet("more").append([1, "two", "=A1+1", True, None])
    copy.save(path)
    assert answer(path, path.read_bytes()) == ""
    assert {answer(path, odd()) for odd in ALLOWED} == {""}
    assert "holds macros" in answer(tmp_path / "plan.xlsm", path.read_bytes())


def test_what_is_no_readable_file_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "a.xlsx").write_bytes(sheet())
    cases = {"": "is a folder", "pipe": "a device or a pipe", "gone.xlsx": "not there", "a.xlsx/b.xlsx": "not there"}
    for name, words in cases.items():
        with pytest.raises(Invalid, match=words):
            guard.check(tmp_path / name)
    for error, words in (
        (PermissionError(), "may not be read by you"),
        (OSError(), "could not be read from its drive"),
    ):
        monkeypatch.setattr(io, "open", lambda *_, error=error, **__: (_ for _ in ()).throw(error))
        with pytest.raises(Invalid, match=words):
            guard.check(tmp_path / "a.xlsx")


def test_five_hundred_damaged_workbooks_pass_or_are_refused_and_nothing_else(tmp_path: Path) -> None:
    chance = random.Random(20_260_702)
    whole = workbook(path := tmp_path / "plan.xlsx")
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]

    def spoiled(content: bytes) -> bytes:
        for _ in range(chance.randrange(1, 5)):
            at, more = chance.randrange(len(content)), chance.choice([b"", b"<", b'"', b"9" * 20, b"\0", b"\xff"])
            content = content[:at] + more + content[at + chance.randrange(4) :]
        return content

    refused = 0
    for number in range(500):
        place = chance.randrange(len(parts))
        changed = [(name, spoiled(content) if n == place else content) for n, (name, content) in enumerate(parts)]
        refused += bool(answer(path, packed(changed) if number % 2 else spoiled(whole)))
    assert 300 < refused < 500


@pytest.mark.deep
@pytest.mark.parametrize("kind", ["endless list", "endless tag", "many names", "many formulas", "cells", "bytes"])
def test_the_guard_needs_less_than_500_megabytes(tmp_path: Path, kind: str) -> None:
    (path := tmp_path / "plan.xlsx").write_bytes(
        HOSTILE[kind][0]() if kind in HOSTILE else LIMITS[kind][0](LIMITS[kind][1])
    )
    # A child's peak counts what its parent held when it started it, so the bound is set instead of read.
    subprocess.run([sys.executable, "-c", WITHIN_500_MB, str(path)], cwd=ROOT, check=True)  # noqa: S603
