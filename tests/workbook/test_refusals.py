"""Rare answers of the system, each told in words; the old file stays."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from core.issues import Invalid
from core.workbook import disk, guard_parts


def saved_over(folder: Path) -> Path:
    file = folder / "plan.xlsx"
    file.write_bytes(b"old")
    return file


def test_a_drive_that_takes_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = saved_over(tmp_path)
    monkeypatch.setattr(os, "write", lambda *_: 0)
    with pytest.raises(Invalid, match="not saved"):
        disk.write_safely(file, b"new")
    assert file.read_bytes() == b"old"


def test_a_drive_for_small_files_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def too_large(*_: object) -> int:
        raise OSError(errno.EFBIG, "File too large")

    file = saved_over(tmp_path)
    monkeypatch.setattr(os, "write", too_large)
    with pytest.raises(Invalid, match="takes no file of"):
        disk.write_safely(file, b"new")
    assert file.read_bytes() == b"old"


def test_a_merge_that_names_no_cells_covers_none() -> None:
    assert guard_parts.area({}) == 0
