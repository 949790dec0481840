"""What was spent is kept in the plan's file; the variance stands there in live formulas with the program's values."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook

from core.actuals.variance import Variance
from core.inputs.actuals import LABELS, MOST_ACTUALS, Actual
from core.plan import Plan
from core.results import calendar, evaluate
from core.workbook import load, save
from core.workbook.actuals_sheet import ACTUAL_HEADS
from core.workbook.layout import FIRST_INPUT
from core.workbook.reader import Opened
from core.workbook.sheet_names import mark_of
from core.workbook.variance_sheets import ABOUT, BY_MONTH, NOTHING, TO_DATE
from tests.core.plans import random_plan
from tests.core.spent import MACHINES, OTHER, PAYROLL, PLAN, spent
from tests.saved import content, without_results
from tests.workbook import judges

FIRST = FIRST_INPUT + 1  # row of the first amount, as spreadsheets count
SPENT = (spent(1, PAYROLL, 30_000.0), spent(1, OTHER, 12_000.5, "=1+1 rent"), spent(2, MACHINES, -5.25))
FULL = replace(PLAN, actuals=SPENT)
NEAR = 1e-9


def edited(folder: Path, plan: Plan = FULL) -> tuple[Path, Workbook]:
    file = folder / "plan.xlsx"
    save(plan, file)
    return file, without_results(file)


def opened(file: Path, book: Workbook) -> Opened:
    book.save(file)
    return load(file)


def some(plan: Plan, rng: random.Random, count: int) -> Plan:
    """The plan with so much spent in its months and beside them."""
    made = [
        Actual(
            calendar(plan.general.start, rng.randint(-2, 9)),
            rng.choice(LABELS),
            round(rng.uniform(-1e5, 1e6), 2),
            rng.choice(("", "note")),
        )
        for _ in range(count)
    ]
    return replace(plan, actuals=tuple(made))


def formulas(whole: bytes) -> tuple[judges.Cells, judges.Cells]:
    """The values written beside the formulas of the two sheets, and those formualizer finds without them."""
    book, values = (load_workbook(io.BytesIO(whole), read_only=True, data_only=only) for only in (False, True))
    cells = {
        (name, cell.coordinate): judges.plain(value.value)
        for name in (TO_DATE, BY_MONTH)
        for row, beside in zip(book[name].iter_rows(), values[name].iter_rows(), strict=True)
        for cell, value in zip(row, beside, strict=True)
        if cell.data_type == "f"
    }
    return cells, judges.by_formualizer(judges.stripped(whole), (), cells)


def wrong(wanted: judges.Cells, found: judges.Cells) -> list[str]:
    """Cells that differ by more than a billionth of their size, or of a thousand dollars."""
    said = []
    for at, value in wanted.items():
        other = found[at]
        if isinstance(value, int | float) and isinstance(other, int | float):
            is_same = abs(value - other) <= NEAR * max(1e3, abs(value))
        else:
            is_same = value == other
        if not is_same:
            said.append(f"{at}: {value!r} against {other!r}")
    return said


@pytest.mark.parametrize("plan", [PLAN, some(PLAN, random.Random(3), 200)], ids=["none", "many"])
def test_the_formulas_give_the_values_of_the_program(plan: Plan) -> None:
    wanted, found = formulas(content(plan))
    assert len(wanted) > 300
    assert wrong(wanted, found) == []


def test_the_formulas_of_a_random_plan_give_the_values_of_the_program() -> None:
    plan = some(random_plan(11), random.Random(4), 60)
    assert wrong(*formulas(content(plan))) == []


def test_the_sheet_to_date_holds_the_lines_of_the_program() -> None:
    plan = some(PLAN, random.Random(5), 80)
    sheet = load_workbook(io.BytesIO(content(plan)), read_only=True, data_only=True)[TO_DATE]
    rows = list(sheet.iter_rows(min_row=FIRST, max_col=10, values_only=True))
    for told, each in zip(rows, Variance(evaluate(plan)).all, strict=False):
        figures = [told[place] for place in (2, 3, 4, 5, 7, 8, 9)]
        named = ("planned", "spent", "difference", "share", "rest", "forecast", "whole")
        assert figures == pytest.approx([getattr(each, name) for name in named], rel=1e-12, abs=1e-9)
        assert (told[0], told[6]) == (each.label, each.state)


def test_an_amount_typed_in_the_file_moves_the_variance() -> None:
    base = judges.stripped(content(FULL))
    typed = [("Actuals", FIRST + 3, 1, 46_461), ("Actuals", FIRST + 3, 2, "Payroll"), ("Actuals", FIRST + 3, 3, 7.5)]
    more = replace(PLAN, actuals=(*SPENT, spent(3, PAYROLL, 7.5)))
    wanted, _ = formulas(content(more))
    assert wrong(wanted, judges.by_formualizer(base, typed, wanted)) == []


def test_what_no_line_and_month_counts_is_told_in_the_file() -> None:
    base = judges.stripped(content(FULL))
    typed = [("Actuals", FIRST, 2, "Payrol"), ("Actuals", FIRST + 1, 1, 40_000)]
    found = judges.by_formualizer(base, typed, {(TO_DATE, "C13"): 0.0})
    assert found[TO_DATE, "C13"] == pytest.approx(42_000.5)


def test_an_empty_list_says_so_and_has_its_heads() -> None:
    for plan, says in ((PLAN, NOTHING), (FULL, ABOUT)):
        book = load_workbook(io.BytesIO(content(plan)), read_only=True, data_only=True)
        heads, note = (
            next(book[name].iter_rows(min_row=row, max_row=row, max_col=4, values_only=True))
            for name, row in (("Actuals", FIRST_INPUT), (TO_DATE, 2))
        )
        assert (heads, note[0]) == (ACTUAL_HEADS, says)


def test_amounts_come_back(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    found = load(file)
    assert (found.plan, found.issues, found.foreign, found.changes) == (FULL, (), (), ())
    cell = book["Actuals"].cell(FIRST + 1, 4)
    assert (cell.value, cell.data_type) == ("=1+1 rent", "s")


AMOUNTS = st.lists(
    st.builds(
        Actual,
        month=st.integers(1, 3000).map(lambda number: calendar(date(1900, 4, 1), number)),
        line=st.sampled_from(LABELS),
        amount=st.floats(-1e12, 1e12).map(lambda value: float(f"{value:.15g}") + 0.0),
        note=st.sampled_from(("", "=cmd|' /C calc'!A0", "Größe", "1e5", "'x")),
    ),
    max_size=6,
)


@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actuals=AMOUNTS)
def test_any_amounts_come_back(actuals: list[Actual], tmp_path: Path) -> None:
    plan = replace(PLAN, actuals=tuple(actuals))
    save(plan, tmp_path / "plan.xlsx")
    assert load(tmp_path / "plan.xlsx").plan == plan


def test_rows_changed_and_added_elsewhere_are_read(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    sheet = book["Actuals"]
    sheet.cell(FIRST, 3).value = 31_000
    for column, value in enumerate(("2027-04", "vendors", 5), 1):
        sheet.cell(FIRST + 5, column, value)  # type: ignore[call-overload]
    found = opened(file, book)
    assert found.issues == ()
    assert found.plan.actuals[0].amount == 31_000.0
    assert found.plan.actuals[-1] == spent(4, "Vendors", 5.0)


@pytest.mark.parametrize(
    ("column", "value", "says"),
    [
        (1, "soon", "Actuals!A5: Month must be a month, written 2027-03. This amount is left out."),
        (1, None, "Actuals!A5: Month must be a month, written 2027-03. This amount is left out."),
        (2, "Zebra", "Actuals!B5: Line must be one of: Machines and nodes"),
        (3, "12,50", "Actuals!C5: Amount must be a number of ordinary size. This amount is left out."),
        (3, None, "Actuals!C5: Amount is empty"),
        (3, 1e13, "Actuals!C5: Amount must lie between"),
    ],
)
def test_a_row_that_cannot_be_taken_is_told(tmp_path: Path, column: int, value: object, says: str) -> None:
    file, book = edited(tmp_path)
    book["Actuals"].cell(FIRST, column).value = value  # type: ignore[assignment]
    found = opened(file, book)
    assert found.plan.actuals == SPENT[1:]
    assert len(found.issues) == 1
    assert str(found.issues[0]).startswith(says)
    assert found.issues[0].grave


def test_a_file_without_the_list_has_none_and_no_issue(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    del book.defined_names["list_actuals"]
    for name in ("Actuals", TO_DATE, BY_MONTH):
        del book.defined_names[mark_of(name)]
        del book[name]
    found = opened(file, book)
    assert (found.plan, found.issues) == (PLAN, ())


def test_a_sheet_of_that_name_that_is_not_ours_is_told(tmp_path: Path) -> None:
    file, book = edited(tmp_path, PLAN)
    del book.defined_names[mark_of(TO_DATE)]
    assert "the sheet “Variance”" in opened(file, book).foreign


def test_notes_beside_the_list_are_told(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    book["Actuals"]["G6"].value = "sure?"
    found = opened(file, book)
    assert found.foreign == ("notes on the sheet Actuals beside the list, from cell G6 on",)
    assert found.plan == FULL


def test_more_rows_than_a_plan_keeps_are_told(tmp_path: Path) -> None:
    file, book = edited(tmp_path)
    sheet = book["Actuals"]
    for row in range(FIRST, FIRST + MOST_ACTUALS + 1):
        for column, value in enumerate(("2027-04", "Vendors", 5), 1):
            sheet.cell(row, column, value)  # type: ignore[call-overload]
    found = opened(file, book)
    assert len(found.plan.actuals) == MOST_ACTUALS
    assert [issue.says for issue in found.issues] == [
        f"“Actuals” has more than {MOST_ACTUALS:,} rows; the rest is left out."
    ]
