"""The cell an inspector names holds the value it shows, in the file that is written."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from io import BytesIO

import openpyxl
import pytest
from openpyxl.workbook.workbook import Workbook

from core.examples import DENSE
from core.input_list import Stated, listed
from core.issues import Invalid
from core.kinds import Items
from core.plan import Plan
from core.results import evaluate
from core.terms import recorded
from core.workbook import address
from tests.saved import content
from tests.shorter import short

SOME = 80


@cache
def book(plan: Plan) -> Workbook:
    return openpyxl.load_workbook(BytesIO(content(plan)), data_only=True)


def held(plan: Plan, key: str, month: int | None = None) -> object:
    sheet, _, cell = address(plan, key, month).rpartition("!")
    return book(plan)[sheet.strip("'")][cell].value


def in_cell(row: Stated) -> object:
    assert not isinstance(row.kind, Items)
    return row.kind.to_cell(row.value)


@pytest.mark.parametrize("plan", [short(DENSE), replace(short(DENSE), scenario=1)], ids=["plan", "scenario"])
def test_the_cell_of_an_input_holds_its_value(plan: Plan) -> None:
    rows = [row for row in listed(plan) if not isinstance(row.kind, Items)]
    overridden = [row for row in rows if row.basis.value == "follows scenario"]
    assert bool(overridden) == bool(plan.scenario)
    for row in (*overridden, *random.Random(3).sample(rows, SOME)):
        value = held(plan, row.key)
        if isinstance(in_cell(row), str):
            assert row.kind.from_cell(value) == row.value  # type: ignore[union-attr]
        else:
            assert row.kind.from_cell(value) == pytest.approx(row.value), row.key  # type: ignore[union-attr]


def test_the_cell_of_a_row_holds_its_figure() -> None:
    plan = short(DENSE)
    results = evaluate(plan)
    for key in random.Random(4).sample(sorted(results.rows), SOME):
        row = results.rows[key]
        month = 5 if row.is_monthly else None
        assert held(plan, key, month) == pytest.approx(row.values[month or 0]), key
    assert held(plan, "cash") == pytest.approx(results.months("cash")[0])


def test_rows_beside_other_options_stand_on_the_sheet_of_the_chosen_one() -> None:
    plan = short(DENSE)
    results = evaluate(plan)
    key = next(key for key in recorded(plan) if key.startswith("vs1_"))
    assert address(plan, key).startswith(f"'Machines {plan.case.infrastructure + 1}'!")
    assert held(plan, key) == pytest.approx(results.versus[plan.case.infrastructure][key].values[0])


def test_constants_and_lists_have_their_places() -> None:
    plan = short(DENSE)
    assert held(plan, "constants.half") == 0.5
    assert held(plan, "team.1.seats") == "Seat"
    with pytest.raises(Invalid):
        address(plan, "nonsense")
