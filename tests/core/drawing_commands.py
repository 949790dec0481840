"""What the tests of drawing from the command line share: commands, a small plan, tables, a bad cell."""

from __future__ import annotations

import csv
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from core import commands
from core.arrange import remove
from core.examples import TUNED_8
from core.keys import place_of
from core.paper import Job
from core.plan import Plan, Scenario, cases
from core.uncertainty.report import Report, report
from core.uncertainty.worlds import Setting, worlds
from core.workbook import save
from core.workbook.layout import lay_out
from tests.saved import without_results
from tests.shorter import short

Captured = pytest.CaptureFixture[str]
DAY, NOW = date(2027, 3, 1), "2027-03-01 09:30 +0000"
DRAWN = ("--draws", "200", "--seed", "7")
ALONE = (*DRAWN, "--workers", "0")


def printed(_: Job) -> bytes:
    return b""


def done(*words: str | Path) -> int:
    return commands.run([str(word) for word in words], printed, DAY, NOW)


def said(capsys: Captured, *words: str | Path) -> str:
    assert done(*words) == 0
    return capsys.readouterr().out


def refused(capsys: Captured, *words: str | Path) -> str:
    """The one line of a refusal, without the name of the program."""
    assert done(*words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err.removeprefix("headwater: ").removesuffix("\n")


def two_cases() -> Plan:
    """Two combinations and a scenario."""
    plan = remove(short(TUNED_8), "infrastructure", 1)
    return replace(plan, scenarios=(Scenario("Dear", (("infrastructure.1.price", 9.0),)),))


@lru_cache(maxsize=1)
def wanted() -> Report:
    """What the same draws say without a command."""
    plan = two_cases().put("events.seed", 7.0)
    with ThreadPoolExecutor(1) as one:
        *_, last = worlds(plan, cases(plan), Setting(32, 8), one)
    return report(last, NOW)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def spoiled(plan: Plan, key: str, raw: str, path: Path) -> None:
    """A plan's file with words in place of a figure."""
    save(plan, path)
    book = without_results(path)
    sheet, row, column = lay_out(plan).stated(place_of(key))
    book[sheet].cell(row + 1, column + 1).value = raw
    book.save(path)
