"""What tests of commands share: typing one on a fixed day, and the plan in the file it wrote."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from core import workbook
from core.commands import run
from core.paper import Job
from core.plan import Plan

Captured = pytest.CaptureFixture[str]
TODAY = date(2026, 11, 22)


def printed(_: Job) -> bytes:
    return b""


def done(*argv: str | Path, day: date = TODAY) -> int:
    """Type a command; returns its code."""
    return run([str(word) for word in argv], printed, day)


def told(capsys: Captured, *argv: str | Path) -> list[str]:
    """The lines a command prints when all is well and nothing is noted."""
    assert done(*argv) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out.splitlines()


def plan_in(path: Path) -> Plan:
    """The plan in a file that is read without a word."""
    opened = workbook.load(path)
    assert opened.issues == ()
    return opened.plan


def saved_in(folder: Path, plan: Plan) -> Path:
    """A plan in a file."""
    assert workbook.save(plan, folder / "plan.xlsx") == ()
    return folder / "plan.xlsx"
