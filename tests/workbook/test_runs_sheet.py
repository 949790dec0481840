"""The sheet of published runs: every run that counts, the plan among them and lines of its peak, all of it live."""

from __future__ import annotations

import io

from openpyxl import load_workbook

from core.architecture.pictures import PEAKS
from core.examples import MIXED
from core.results import evaluate
from core.runs.published import used
from core.workbook.layout import FIRST_INPUT
from core.workbook.runs_sheet import CLASS, FLOP, HOURS, MFU, NAME, SHEET
from tests.saved import content
from tests.shorter import short

PLAN = short(MIXED)
RUNS = FIRST_INPUT + 2 * len(PEAKS) + 2  # first row of a run, as spreadsheets count


def test_the_plan_and_its_lines_are_live_and_every_run_is_there() -> None:
    formulas, values = (
        load_workbook(io.BytesIO(content(PLAN)), data_only=data_only)[SHEET] for data_only in (False, True)
    )
    results, plan = evaluate(PLAN), FIRST_INPUT + 1
    assert str(formulas.cell(plan, FLOP + 1).value).startswith("=Basis!")
    assert values.cell(plan, HOURS + 1).value == results.once("run_allocated")
    for row in range(plan + 1, RUNS):
        share, flop, hours = (float(str(values.cell(row, column + 1).value)) for column in (MFU, FLOP, HOURS))
        assert str(formulas.cell(row, HOURS + 1).value).startswith("=")
        assert abs(flop / (hours * 3600 * PLAN.general.peak) - share) < 1e-12
    names = [str(values.cell(row, NAME + 1).value) for row in range(RUNS, RUNS + len(used()))]
    assert sorted(names) == sorted(run.run.name for run in used())
    assert all(values.cell(row, CLASS + 1).value for row in range(RUNS, RUNS + len(used())))
    assert values.cell(RUNS + len(used()), NAME + 1).value is None
