"""Combinations, two plans and the log from the command line."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from core import commands
from core.decision_log import change, record
from core.examples import COUPLED, TUNED_8, example
from core.paper import Job
from core.results import evaluate
from core.workbook import save

DAY = date(2027, 3, 1)


def printed(job: Job) -> bytes:
    return f"%PDF {job.title}".encode()


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert commands.run(words, printed, DAY) == 0
    return capsys.readouterr().out


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "plan.xlsx"
    plan = example(TUNED_8)
    plan = change(record(plan, evaluate(plan), DAY), 0, "triggers", "release > 1; profit > 2")
    save(plan, path)
    return path


def test_every_combination_is_printed_with_what_is_recommended(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "cases", str(file), "--flips")
    assert text.splitlines()[0].split()[:3] == ["Infrastructure", "Team", "Architecture"]
    assert "It is a tie with Tuned 8 B" in text
    assert "uncertain inputs can change the answer" in text
    assert "A month's delay costs above" in text
    assert "uncertain" not in said(capsys, "cases", str(file), "--scenario", "0")


def test_every_combination_is_told_as_json(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(said(capsys, "cases", str(file), "--json"))
    assert len(told["cases"]) == 4
    assert told["cases"][told["recommended"]]["architecture"] == "Adapters, 8 B"
    assert told["flips"] == []


def test_two_files_are_compared_and_printed(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other, pdf = tmp_path / "other.xlsx", tmp_path / "both.pdf"
    save(example(TUNED_8).put("infrastructure.1.price", 9), other)
    text = said(capsys, "compare", str(file), str(other), "--pdf", str(pdf))
    assert text.splitlines()[0].startswith("other against plan: 1 input differs: cost to release +$")
    assert "  infrastructure: Usage price: 4.19 $ / GPU-h → 9 $ / GPU-h" in text
    assert pdf.read_bytes().startswith(b"%PDF other against plan")


def test_the_log_is_printed_with_what_is_open_again_and_what_is_wrong(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = said(capsys, "decisions", str(file))
    assert text.startswith("1  2027-03-01  Decided  Which combination do we take?")
    assert "no row and no input called “profit”" in text
    empty = tmp_path / "empty.xlsx"
    save(example(COUPLED), empty)
    assert said(capsys, "decisions", str(empty)) == "No decision is recorded.\n"
