"""What follows from plans and the bytes they are saved as, made once in a process, and their workbooks, quickly.

That the same plan gives the same bytes each time is tested with `contents` itself, in tests/workbook/test_reader.py.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook

from core.change_log import Entry
from core.plan import Plan
from core.results import Results, evaluate
from core.uncertainty.report import Report
from core.workbook.light import light
from core.workbook.writer import contents


@lru_cache(maxsize=32)
def content(plan: Plan) -> bytes:
    """What `core.workbook.save` writes of a plan."""
    return contents(plan)


def content_with(
    plan: Plan, report: Report | None = None, *, samples: bool = False, log: tuple[Entry, ...] = ()
) -> bytes:
    """The same, and anew each time where worlds were drawn or something was changed."""
    return content(plan) if report is None and not log else contents(plan, report, samples=samples, log=log)


@lru_cache(maxsize=32)
def results(plan: Plan) -> Results:
    """What `core.results.evaluate` makes of a plan."""
    return evaluate(plan)


def results_with(plan: Plan, *, before: Results | None = None) -> Results:
    """The same, and anew each time where it follows another plan."""
    return results(plan) if before is None else evaluate(plan, before=before)


def without_results(file: Path) -> Workbook:
    """A plan's workbook for edits elsewhere; sheets that only hold what follows from the inputs are empty in it."""
    return load_workbook(light(file))


def light_workbook(file: bytes, folder: Path) -> Workbook:
    """The same of a file's bytes."""
    (path := folder / "whole.xlsx").write_bytes(file)
    return without_results(path)
