"""What was changed outside Headwater is told on opening: every input that differs, and no other."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from openpyxl import load_workbook

from core.examples import COUPLED, DENSE, TUNED_8
from core.keys import place_of
from core.kinds import Text
from core.plan import Plan
from core.workbook import load
from core.workbook.layout import fixed, lay_out
from core.workbook.saved_sheet import GONE, SHEET, places
from tests.core.plans import random_value
from tests.saved import content
from tests.shorter import EXAMPLES, short

EDITS = 12


def edited(plan: Plan, edits: dict[str, object], path: Path) -> Path:
    """The file of a plan with cells typed over, saved by another program."""
    book, layout = load_workbook(io.BytesIO(content(plan))), lay_out(plan)
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
    assert {each.key for each in opened.changes} == set(edits)
    for each in opened.changes:
        assert each.issue.says.startswith(f"{place_of(each.key).kind.label} was changed outside Headwater: ")


def test_a_change_is_told_in_words(tmp_path: Path) -> None:
    (change,) = load(edited(short(COUPLED), {"infrastructure.1.price": 8}, tmp_path / "edited.xlsx")).changes
    assert (change.old, change.new) == ("4.1900 $ / GPU-h", "8.0000 $ / GPU-h")


def test_another_case_that_is_chosen_is_told(tmp_path: Path) -> None:
    plan = short(TUNED_8)
    book = load_workbook(io.BytesIO(content(plan)))
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
    assert {row[5] for row in rows} == {1}
    formulas = load_workbook(io.BytesIO(content(plan)))[SHEET]
    first = next(row for row in formulas.iter_rows(min_row=5) if row[0].value == "general.horizon")
    assert str(first[4].value) == f"={fixed(*lay_out(plan).stated(place_of('general.horizon')))}"


def test_a_file_of_before_there_was_such_a_sheet_says_nothing(tmp_path: Path) -> None:
    plan = replace(short(TUNED_8), origins=())
    book = load_workbook(io.BytesIO(content(plan)))
    del book.defined_names["list_saved"]
    del book.defined_names["list_saved_sums"]
    del book[SHEET]
    book.save(tmp_path / "older.xlsx")
    assert load(tmp_path / "older.xlsx").changes == ()
