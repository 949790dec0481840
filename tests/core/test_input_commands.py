"""Inputs from the command line: those of a plan, with what they rest on."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from core import commands
from core.input_list import listed
from core.input_search import Asked, found
from core.paper import Job
from core.provenance import sourced
from core.remarks import owned, samples
from core.workbook import save
from tests.shorter import short

DAY = date(2026, 12, 31)
PRICE = "infrastructure.1.price"
PLAN = sourced(owned(short("8 B tuned model, 8 nodes"), (PRICE,), "Ada"), PRICE, "Quote", "2026-10-01", "strong")


def printed(paper: Job) -> bytes:
    return paper.title.encode()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("plans") / "plan.xlsx"
    save(PLAN, path)
    return str(path)


def told(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    assert commands.run(("inputs", *words, "--json"), printed, DAY) == 0
    found_: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found_


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ((), Asked()),
        (("--no-source",), Asked(no_source=True)),
        (("--older", "60"), Asked(older=60)),
        (("--kind", "sample"), Asked(basis="sample")),
        (("--owner", "Ada"), Asked(owner="Ada")),
        (("--section", "money", "--cells"), Asked(section="money", cells=True)),
        (("--find", "price gpu-h"), Asked(text="price gpu-h")),
    ],
)
def test_a_filter_finds_what_it_finds_in_the_window(
    file: str, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], asked: Asked
) -> None:
    rows = found(listed(PLAN), asked, DAY)
    assert rows
    assert [each["key"] for each in told(capsys, file, *words)] == [row.key for row in rows]


def test_an_input_is_told_with_all_that_is_known(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    (price,) = told(capsys, file, "--owner", "Ada")
    assert (price["key"], price["source"], price["date"], price["age"]) == (PRICE, "Quote", "2026-10-01", 91)
    assert {each["key"] for each in told(capsys, file, "--kind", "sample")} == set(samples(PLAN))


def test_lines_begin_with_the_sum_and_the_count(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run(("inputs", file, "--owner", "Ada"), printed, DAY) == 0
    first, second, *rest = capsys.readouterr().out.splitlines()
    assert first.startswith("Is the file sound?")
    assert second == f"1 of {len(found(listed(PLAN), Asked(), DAY))}"
    price = f"{PLAN.get(PRICE):g}"
    assert rest == [f"{PRICE:<36} Usage price: {price} $ / GPU-h [sample; Quote, 2026-10-01, strong; Ada]"]


def test_filters_without_a_plan_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.run(("inputs", "--no-source"), printed, DAY) == 2
    assert "Name the plan" in capsys.readouterr().err
