"""The page of inputs is made from the declarations; `.ci/run reference` holds the committed page against it."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import reference
from core.kinds import Choice, Day, Quantity, Switch, Text
from tests.core.plans import every_input


def test_every_input_has_a_line_with_its_meaning_and_source() -> None:
    lines = reference.page().split("\n")
    for key, each in every_input():
        (line,) = [line for line in lines if line.startswith(f"| `{key}.{each.name}` |")]
        assert line.count(" | ") == 7
        assert each.kind.doc.replace("|", "/") in line
        assert str(each.kind.source).replace("|", "/") in line


def test_what_is_allowed_is_said_for_each_kind() -> None:
    said = {type(each.kind): reference.allowed(each.kind) for _, each in every_input()}
    assert said[Text] == "words"
    assert said[Day] == "a date"
    assert said[Switch] == "yes, no"
    assert ", " in said[Choice]
    assert " and " in said[Quantity]


def test_an_old_page_is_told_and_a_new_one_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(reference, "PAGE", tmp_path / "inputs.md")
    assert reference.main(["--check"]) == 1
    (tmp_path / "inputs.md").write_text("old", encoding="utf-8")
    assert reference.main(["--check"]) == 1
    assert capsys.readouterr().err == "inputs.md is not up to date; run python -m core.reference\n" * 2
    assert reference.main([]) == 0
    assert reference.main(["--check"]) == 0
    assert (tmp_path / "inputs.md").read_text(encoding="utf-8") == reference.page()
