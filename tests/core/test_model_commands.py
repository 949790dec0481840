"""Models from the command line, and the runs that one of them is like."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from core import workbook
from core.architecture.beside import blocks, names
from core.architecture.nearby import _machines
from core.commands import run
from core.examples import CONTINUED_7
from core.results import evaluate
from core.runs.published import used
from tests.shorter import short

PLAN = short(CONTINUED_7)
TODAY = date(2026, 11, 22)


def told(capsys: pytest.CaptureFixture[str], *argv: str) -> str:
    assert run(argv, lambda _: b"", TODAY) == 0
    return capsys.readouterr().out


def test_models_are_printed_side_by_side_and_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    workbook.save(PLAN, file := tmp_path / "plan.xlsx")
    results = evaluate(PLAN)
    lines = told(capsys, "models", str(file)).splitlines()
    assert " ".join(lines[0].split()) == " ".join(names(results))
    assert [line for line in lines if line and not line.startswith(" ")] == [each.title for each in blocks(results)]
    found = json.loads(told(capsys, "models", str(file), "--json", "--scenario", "0"))
    assert found["options"] == list(names(results))
    assert len(found["facts"]) == sum(len(block.facts) for block in blocks(results))


def test_a_run_on_nobody_knows_what_names_its_class_alone() -> None:
    known = used()[0]
    other = next(each.group for each in used() if each.group != known.group)
    bare = replace(known, run=replace(known.run, accelerator=None))
    assert len(list(_machines(bare, other))) == 1
    assert len(list(_machines(known, other))) == 2
    assert not list(_machines(bare, known.group))
