"""Only the file that is known is replaced; what is private is for nobody else; commands keep to both."""

from __future__ import annotations

import os
import stat
from datetime import date
from pathlib import Path

import pytest

from core import commands
from core.examples import TUNED_8
from core.issues import Invalid
from core.safety.marks import mark
from core.workbook import disk, load, save
from tests.saved import without_results
from tests.shorter import short

OLD, NEW = b"the old plan", b"the new plan"


def test_only_the_known_file_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    file.write_bytes(OLD)
    with pytest.raises(Invalid, match="somebody else has just changed it"):
        disk.write_safely(file, NEW, over=mark(NEW))
    assert [file.read_bytes(), [each.name for each in tmp_path.iterdir()]] == [OLD, ["plan.xlsx"]]
    disk.write_safely(file, NEW, over=mark(OLD))
    assert file.read_bytes() == NEW
    file.unlink()
    disk.write_safely(file, OLD, over=mark(NEW))
    assert file.read_bytes() == OLD


@pytest.mark.skipif(os.name != "posix", reason="modes are of this kind of system")
def test_a_private_file_is_private_and_others_follow_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        disk.write_safely(tmp_path / "private", NEW, private=True)
        disk.write_safely(tmp_path / "shared", NEW)
    finally:
        os.umask(before)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("private", "shared")]
    assert modes == [0o600, 0o644]


def run(*words: object) -> int:
    return commands.run([str(word) for word in words], lambda _: b"", date(2026, 11, 26), "2026-11-26 10:31 +0000")


def test_a_command_writes_over_what_it_has_read_and_nothing_newer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "plan.xlsx"
    save(short(TUNED_8), file)
    change = ("set", file, "money.cash=3000000", "--out", file)
    assert run(*change) == 0
    assert load(file).plan.money.cash == 3e6
    real = disk._compare

    def interrupted(name: str, wanted: bytes, otherwise: str) -> None:
        if name.endswith(".tmp"):
            file.write_bytes(OLD)
        real(name, wanted, otherwise)

    kept = file.read_bytes()
    monkeypatch.setattr(disk, "_compare", interrupted)
    assert run(*change) != 0
    assert file.read_bytes() == OLD
    monkeypatch.setattr(disk, "_compare", real)
    file.write_bytes(kept)
    book = without_results(file)
    book.custom_doc_props.props[0].value = 99  # type: ignore[attr-defined]  # the stubs lack it
    book.save(file)
    kept = file.read_bytes()
    capsys.readouterr()
    assert run(*change) != 0
    assert "newer Headwater" in capsys.readouterr().err
    assert file.read_bytes() == kept
    assert run(*change, "--replace") == 0
