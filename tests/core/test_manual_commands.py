from __future__ import annotations

from datetime import date

import pytest

from core.commands import run
from core.paper import Job


def no_pdf(_: Job) -> bytes:
    raise AssertionError


def told(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    code = run(["manual", *words], no_pdf, date(2027, 1, 1))
    out = capsys.readouterr()
    return code, out.out, out.err


def test_without_a_page_the_contents_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capsys)
    assert code == 0
    assert "troubleshooting" in out
    assert "Look it up" in out


def test_a_page_is_printed_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capsys, "files")
    assert code == 0
    assert out.startswith("Files, backups and recovery\n===")
    assert "at most one second of work is lost" in " ".join(out.split())


def test_of_an_input_only_its_own_part_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capsys, "infrastructure.2.price")
    assert code == 0
    assert out.startswith("Usage price\n")
    assert len(out.split("\n\n")) == 3


def test_a_search_lists_places(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = told(capsys, "--search", "spare nodes")
    assert code == 0
    assert "infrastructure.spares" in out.splitlines()[0]


@pytest.mark.parametrize("words", [("nowhere",), ("--search", "qqq zzz")])
def test_what_is_not_there_is_said_in_one_line(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    code, out, err = told(capsys, *words)
    assert code == 2
    assert not out
    assert err.startswith("headwater: The manual has no")
    assert err.count("\n") == 1
