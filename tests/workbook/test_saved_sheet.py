"""What was changed outside Headwater is told on opening: every input that differs, and no other."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from openpyxl import load_workbook

from core.change_log import GONE, NOT_THERE, memory, places
from core.examples import COUPLED, DENSE, TUNED_8
from core.keys import place_of
from core.kinds import Text
from core.plan import Plan
from core.workbook import load
from core.workbook.layout import fixed, lay_out
from core.workbook.saved_sheet import MISSING, SHEET, TOUCHED
from tests.core.plans import random_value
from tests.saved import content, light_workbook
from tests.shorter import EXAMPLES, short
from tests.workbook import judges

EDITS = 12
WORDS = ("list.", "origin.", "remark.")  # of which no single cell says what it is now


def edited(plan: Plan, edits: dict[str, object], path: Path) -> Path:
    """The file of a plan with cells typed over, saved by another program."""
    book, layout = light_workbook(content(plan), path.parent), lay_out(plan)
    for key, raw in edits.items():
        sheet, row, column = layout.stated(place_of(key))
        book[sheet].cell(row + 1, column + 1).value = raw  # type: ignore[assignment]
    book.save(path)
    return path


def moved(plan: Plan, rng: random.Random) -> dict[str, object]:
    """Some inputs with other values, as cells hold them."""
    found: dict[str, object] = {}
    draw = np.random.default_rng(rng.randrange(10**6))
    for place in rng.sample(list(places(plan)), EDITS):
        if isinstance(place.kind, Text):
            continue
        value = random_value(place.name, place.kind, draw)
        if value != plan.get(place.key):
            found[place.key] = place.kind.to_cell(value)
    return found


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_file_nobody_changed_says_nothing(name: str, tmp_path: Path) -> None:
    path = tmp_path / "plan.xlsx"
    path.write_bytes(content(short(name)))
    assert load(path).changes == ()


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_change_is_told_and_no_other(name: str, tmp_path: Path) -> None:
    plan = short(name)
    edits = moved(plan, random.Random(name))
    assert len(edits) > EDITS // 2
    opened = load(edited(plan, edits, tmp_path / "edited.xlsx"))
    changed = [each for each in opened.changes if not each.key.startswith(WORDS)]
    assert {each.key for each in changed} == set(edits)
    for each in changed:
        assert each.issue.says.startswith(f"{place_of(each.key).kind.label} was changed outside Headwater: ")


def test_a_change_is_told_in_words(tmp_path: Path) -> None:
    change, origin = load(edited(short(COUPLED), {"infrastructure.1.price": 8}, tmp_path / "edited.xlsx")).changes
    assert (change.old, change.new) == ("4.19 $ / GPU-h", "8 $ / GPU-h")
    assert (origin.label, origin.new) == (f"Where “{change.label}” comes from", NOT_THERE)


def test_another_case_that_is_chosen_is_told(tmp_path: Path) -> None:
    plan = short(TUNED_8)
    book = light_workbook(content(plan), tmp_path)
    sheet, reference = next(iter(book.defined_names["in_case_team"].destinations))
    other = 2 - plan.case.team
    book[sheet][reference.replace("$", "")].value = other
    book.save(tmp_path / "chosen.xlsx")
    told = [(each.key, each.old, each.new) for each in load(tmp_path / "chosen.xlsx").changes]
    expected = [("case.team", f"{plan.case.team + 1}", f"{other}")] if len(plan.team) > 1 else []
    assert told == expected


def test_rows_that_were_added_and_taken_away_are_told(tmp_path: Path) -> None:
    plan = short(DENSE)
    seats = len(plan.team[0].seats)
    last = [place.key for place in places(plan) if place.key.startswith(f"team.1.seats.{seats}.")]
    path = edited(plan, dict.fromkeys(last), tmp_path / "fewer.xlsx")
    told = load(path).changes
    assert {each.key for each in told} == set(last)
    assert {each.new for each in told} == {GONE}


def test_the_sheet_says_itself_what_was_changed() -> None:
    plan = short(DENSE)
    book = load_workbook(io.BytesIO(content(plan)), data_only=True)
    rows = [*book[SHEET].iter_rows(min_row=5, values_only=True)]
    assert {row[5] for row in rows if not str(row[0]).startswith(WORDS)} == {1}
    formulas = load_workbook(io.BytesIO(content(plan)))[SHEET]
    first = next(row for row in formulas.iter_rows(min_row=5) if row[0].value == "general.horizon")
    assert str(first[4].value) == f"={fixed(*lay_out(plan).stated(place_of('general.horizon')))}"


def test_the_sheet_follows_what_is_typed() -> None:
    plan = short(DENSE)
    layout = lay_out(plan)
    sheet, row, column = layout.stated(place_of("money.cash"))
    rows = {key: row for row, key in enumerate(memory(plan), 5) if not key.startswith(WORDS)}
    cells: judges.Cells = {(SHEET, f"F{row}"): 1.0 for row in rows.values()}
    found = judges.by_formualizer(content(plan), [(sheet, row + 1, column + 1, 1.0)], cells)
    assert [key for key, is_same in zip(rows, found.values(), strict=True) if is_same != 1] == ["money.cash"]


def test_a_memory_that_is_missing_is_told_but_for_older_files(tmp_path: Path) -> None:
    book = light_workbook(content(replace(short(TUNED_8), origins=())), tmp_path)
    del book.defined_names["list_saved"]
    book.save(tmp_path / "less.xlsx")
    opened = load(tmp_path / "less.xlsx")
    assert (opened.changes, [issue.says for issue in opened.issues]) == ((), [MISSING])
    for name in [each for each in book.defined_names if each.startswith("sheet_")]:
        del book.defined_names[name]
    book.save(tmp_path / "older.xlsx")
    assert load(tmp_path / "older.xlsx").issues == ()


@pytest.mark.parametrize(("column", "value"), [(4, "much"), (1, "money.nothing"), (1, None), (4, None)])
def test_a_spoiled_memory_is_told(column: int, value: object, tmp_path: Path) -> None:
    book = light_workbook(content(short(DENSE)), tmp_path)
    row = next(each[0].row for each in book[SHEET].iter_rows() if each[0].value == "money.cash")
    book[SHEET].cell(row, column).value = value  # type: ignore[assignment]
    book.save(tmp_path / "spoiled.xlsx")
    assert TOUCHED in [issue.says for issue in load(tmp_path / "spoiled.xlsx").issues]


def test_an_origin_that_was_changed_is_told(tmp_path: Path) -> None:
    plan = short(DENSE)
    book = light_workbook(content(plan), tmp_path)
    assert plan.origins
    book["Origins"]["D5"].value = "hearsay"
    book.save(tmp_path / "origin.xlsx")
    (change,) = load(tmp_path / "origin.xlsx").changes
    assert change.key == f"origin.{plan.origins[0].key}"
    assert "hearsay" in change.new


def test_a_scenario_that_was_changed_is_told(tmp_path: Path) -> None:
    plan = short(DENSE)
    assert plan.scenarios
    book, layout = light_workbook(content(plan), tmp_path), lay_out(plan)
    key, _ = plan.scenarios[0].overrides[0]
    book["Scenarios"].cell(5 + layout.overridden.index(key), 6).value = 0.5
    book.save(tmp_path / "scenario.xlsx")
    opened = load(tmp_path / "scenario.xlsx")
    assert [change.key for change in opened.changes] == [f"scenario.1.{key}"]
    assert opened.changes[0].label == f"{place_of(key).kind.label} in scenario 1"


def test_a_price_that_was_added_is_told(tmp_path: Path) -> None:
    book = light_workbook(content(short(DENSE)), tmp_path)
    book["Prices"]["C5"].value, book["Prices"]["F5"].value = "H100-80GB-SXM", 2.5
    book.save(tmp_path / "prices.xlsx")
    (change,) = load(tmp_path / "prices.xlsx").changes
    assert (change.label, change.old) == ("The list of prices", "empty")
    assert change.new.startswith("1 rows, ")


def test_a_memory_that_was_itself_changed_is_told(tmp_path: Path) -> None:
    book, layout = light_workbook(content(short(DENSE)), tmp_path), lay_out(short(DENSE))
    sheet, row, column = layout.stated(place_of("money.cash"))
    row_there = next(each[0].row for each in book[SHEET].iter_rows() if each[0].value == "money.cash")
    book[sheet].cell(row + 1, column + 1).value = book[SHEET].cell(row_there, 4).value = 5.0
    book.save(tmp_path / "both.xlsx")
    opened = load(tmp_path / "both.xlsx")
    assert opened.changes == ()
    assert [issue.says for issue in opened.issues] == [TOUCHED]
