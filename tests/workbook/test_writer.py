"""The saved file keeps what finance expects: one formula a row, nothing typed in, every input named."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import xlsxwriter
from openpyxl import load_workbook
from openpyxl.utils import column_index_from_string, range_boundaries
from openpyxl.workbook.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from core.examples import NAMES, example
from core.keys import place_of
from core.kinds import Text
from core.plan import Plan
from core.readings import Word
from core.terms import Call, Given, Ref
from core.workbook import formulas, writer
from core.workbook.layout import FIRST_MONTH, MONTH_ROW, OPENING, lay_out, letters
from core.workbook.page import Page, pick
from core.workbook.sheet_names import machine_sheets, own_sheets
from core.workbook.style import Role, Styles
from core.workbook.writer import contents
from tests.saved import content, light_workbook, without_results
from tests.shorter import EXAMPLES, short
from tests.workbook.edits import places
from tests.workbook.judges import expected

FUNCTIONS = frozenset(
    "SUM SUMPRODUCT SUMIF MIN MAX INDEX CHOOSE IF ROUND ABS EXP LN SQRT DATE YEAR MONTH NORMDIST NORMSINV".split()  # noqa: SIM905
) | {"SUMIFS", "COUNT", "COUNTIF", "COUNTIFS"}
LIKE_FORMULAS = ("=1+1", "=cmd|' /C calc'!A0", "{=1+1}", "+1", "-1", "@SUM(A1)", "#N/A", "http://x.y")
REFERENCE = re.compile(r"(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b")
SHEET = re.compile(r"'[^']*'!")


@cache
def opened(name: str) -> tuple[Plan, Workbook]:
    plan = short(name)
    return plan, load_workbook(io.BytesIO(content(plan)))


def relative(formula: str, row: int, column: int) -> str:
    """The formula in R1C1 form: what stays the same when it is copied along."""

    def shifted(match: re.Match[str]) -> str:
        fixed_column, letters, fixed_row, number = match.groups()
        across = column_index_from_string(letters)
        return (f"C{across}" if fixed_column else f"C[{across - column}]") + (
            f"R{number}" if fixed_row else f"R[{int(number) - row}]"
        )

    return REFERENCE.sub(shifted, formula)


def all_formulas(book: Workbook) -> list[tuple[str, str, str]]:
    return [
        (sheet.title, cell.coordinate, str(cell.value))
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_row_of_the_timeline_has_one_formula_across_all_months(name: str) -> None:
    plan, book = opened(name)
    sheet, layout = book["Timeline"], lay_out(plan)
    rows = 0
    for number in range(MONTH_ROW, sheet.max_row + 1):
        cells = [sheet.cell(number, column + 1) for column in range(FIRST_MONTH, layout.last_column + 1)]
        if cells[0].data_type == "f":
            rows += 1
            assert (
                len({relative(str(cell.value), number, place) for place, cell in enumerate(cells, FIRST_MONTH + 1)})
                == 1
            ), cells[0]
            assert len(cells) == layout.months
    assert rows == len([key for key in layout.formulas if layout.row(key)[0] == "Timeline"]) + 2


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_row_of_an_option_has_one_formula_across_all_months(name: str) -> None:
    plan, book = opened(name)
    layout = lay_out(plan)
    monthly = [key for key in layout.of_machines & set(layout.formulas) if layout.row(key)[0] == "Timeline"]
    assert len(monthly) > 80
    for title in machine_sheets(plan):
        for key in monthly:
            row = layout.machine_row(key) + 1
            cells = [book[title].cell(row, column + 1) for column in range(FIRST_MONTH, layout.last_column + 1)]
            same = {relative(str(cell.value), row, column) for column, cell in enumerate(cells, FIRST_MONTH + 1)}
            assert len(same) == 1, f"{title}: {key}"


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_option_has_the_same_formulas_on_its_sheet(name: str) -> None:
    plan, book = opened(name)
    layout = lay_out(plan)
    first, *others = machine_sheets(plan)
    for key in layout.of_machines & set(layout.formulas):
        row = layout.machine_row(key) + 1
        column = FIRST_MONTH + 2 if layout.row(key)[0] == "Timeline" else 3
        formula = str(book[first].cell(row, column).value)
        assert formula.startswith("="), key
        assert {str(book[title].cell(row, column).value) for title in others} <= {formula}, key


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_differs_between_options_is_taken_from_the_chosen_one(name: str) -> None:
    plan, book = opened(name)
    layout = lay_out(plan)
    assert {"run_price", "useful", "cash", "release"} <= layout.of_machines
    assert {"headcount", "burnout"} <= layout.of_machines  # people leave by what machines do to them
    assert not {"flop", "supply", "seat_cost_1"} & layout.of_machines
    for key in layout.formulas:
        sheet, row = layout.row(key)
        formula = str(book[sheet].cell(row + 1, FIRST_MONTH + 1 if sheet == "Timeline" else 3).value)
        assert all(title in formula for title in machine_sheets(plan)) == (key in layout.of_machines), key


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_number_but_0_and_1_is_typed_into_a_formula(name: str) -> None:
    _, book = opened(name)
    for sheet, cell, formula in all_formulas(book):
        bare = REFERENCE.sub("", SHEET.sub("", re.sub(r'"[^"]*"', "", formula)))
        typed = set(re.findall(r"(?<![A-Za-z0-9_.])\d+\.?\d*(?:E[+-]?\d+)?", bare))
        assert typed <= {"0", "1"}, f"{sheet}!{cell} {formula}"


@pytest.mark.parametrize("name", EXAMPLES)
def test_only_safe_functions_are_used_and_formulas_stay_readable(name: str) -> None:
    _, book = opened(name)
    for sheet, cell, formula in all_formulas(book):
        assert set(re.findall(r"([A-Z][A-Z0-9.]*)\(", formula)) <= FUNCTIONS, f"{sheet}!{cell} {formula}"
        assert len(formula) <= 260, f"{sheet}!{cell} {formula}"


def test_every_input_has_one_name_and_a_rule() -> None:
    plan, book = opened(NAMES[0])
    layout = lay_out(plan)
    ruled = {
        (sheet.title, *at)
        for sheet in book
        for rule in sheet.data_validations.dataValidation
        for area in rule.sqref.ranges
        for at in area.cells
        if sheet.title != "Prices"  # thousands of empty rows
    }
    for place in places(plan):
        sheet, row, column = layout.stated(place)
        cell = book[sheet].cell(row + 1, column + 1)
        assert (sheet, cell.row, cell.column) in ruled, place.key
        if not place.listed:
            named = book.defined_names[f"in_{place.key.replace('.', '_')}"]
            assert next(iter(named.destinations)) == (sheet, f"${letters(column)}${row + 1}")


def test_balances_open_left_of_month_0_and_only_they() -> None:
    plan, book = opened(NAMES[0])
    layout = lay_out(plan)
    for key, row in layout.formulas.items():
        sheet, number = layout.row(key)
        if sheet == "Timeline":
            filled = book[sheet].cell(number + 1, OPENING + 1).value is not None
            assert filled == (row.opening is not None), key


def test_the_sheets_stand_in_their_order_and_none_is_hidden() -> None:
    plan, book = opened(NAMES[0])
    assert tuple(book.sheetnames) == own_sheets(plan)
    assert {sheet.sheet_state for sheet in book} == {"visible"}


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_cell_of_an_example_holds_an_error(name: str) -> None:
    plan, book = opened(name)
    stated = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type != "f"]
    values = [*stated, *expected(content(plan)).values()]
    assert len(values) > 5000
    assert not [value for value in values if isinstance(value, str) and value.startswith("#")]


@pytest.mark.parametrize("first", [0, 4])
def test_words_that_look_like_formulas_stay_words(first: int, tmp_path: Path) -> None:
    plan = replace(short(NAMES[1]), money=example(NAMES[0]).money)
    stated = {
        place: LIKE_FORMULAS[(first + number) % len(LIKE_FORMULAS)]
        for number, place in enumerate(place for place in places(plan) if isinstance(place.kind, Text))
    }
    assert set(stated.values()) == set(LIKE_FORMULAS)
    for place, words in stated.items():
        plan = plan.put(place.key, words)
    file = tmp_path / "plan.xlsx"
    file.write_bytes(contents(plan))
    book = without_results(file)
    layout = lay_out(plan)
    for place, words in stated.items():
        sheet, row, column = layout.stated(place)
        cell = book[sheet].cell(row + 1, column + 1)
        assert cell.value == words
        assert cell.data_type == "s"


def test_a_figure_typed_into_the_model_is_refused() -> None:
    layout = lay_out(example(NAMES[0]))
    spot = formulas.Spot(layout, "Timeline", "F", "E")
    with pytest.raises(ValueError, match="declare it"):
        formulas.formula(Call(Word.PLUS, (Ref("cash"), 12.0)), spot)
    with pytest.raises(ValueError, match="no way to write"):
        formulas.formula(Call(Word.WEIGHTED, ()), spot)
    with pytest.raises(TypeError, match="not a choice"):
        formulas.formula(Call(Word.CHOSEN, (Given("general.hours", place_of("general.hours").kind), "x")), spot)
    assert formulas.formula(Call(Word.LN, (Ref("cash"),)), spot) == f"=LN(F{layout.row('cash')[1] + 1})"


def test_a_value_that_is_not_finite_never_reaches_the_file(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "x.xlsx")
    page = Page(book.add_worksheet(), Styles(book))
    with pytest.raises(ValueError, match="no finite value"):
        page.formula(0, 0, "=1", float("nan"), (Role.CALC, ""))
    book.close()


def test_one_option_needs_no_choosing() -> None:
    assert pick("Plan!$D$12", ("$D$5",)) == "=$D$5"
    assert pick("Plan!$D$12", ("$D$5", "$E$5")) == "=CHOOSE(Plan!$D$12,$D$5,$E$5)"


def test_taking_formulas_as_they_are_gives_the_same_file(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = content(short(NAMES[0]))
    monkeypatch.setattr(writer.PlainSheet, "_prepare_formula", Worksheet._prepare_formula)
    assert contents(short(NAMES[0])) == plain


@pytest.mark.parametrize(("teams", "seats"), [(2, 20), pytest.param(6, 60, marks=pytest.mark.deep)])
def test_every_input_and_every_row_of_a_list_is_printed(teams: int, seats: int, tmp_path: Path) -> None:
    """Teams of many seats take more rows than any other sheet of inputs."""
    plan = short(NAMES[0])
    crowd = replace(plan.team[0], seats=(plan.team[0].seats * seats)[:seats])
    plan = replace(plan, team=tuple(replace(crowd, name=f"Team {place}") for place in range(teams)))
    layout, book = lay_out(plan), light_workbook(contents(plan), tmp_path)
    for place in places(plan):
        sheet, row, column = layout.stated(place)
        ends = range_boundaries(book[sheet].print_area.rpartition("!")[2])
        assert ends[:2] == (1, 1)
        right, bottom = ends[2] or 0, ends[3] or 0
        assert row < bottom, place.key
        assert column < right, place.key
