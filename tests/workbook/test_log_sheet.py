"""The log of changes in the file: kept over openings, reasons may be typed, nothing in it is rewritten."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from core import workbook
from core.change_log import OUTSIDE, Change, Entry
from core.examples import TUNED_8
from core.workbook import load
from core.workbook.log_sheet import SHEET
from tests.saved import content, content_with, without_results
from tests.shorter import short

ENTRIES = (
    Entry("2026-11-20", "Ann", Change("money.cash", "Opening cash", "1,000,000 $", "2,000,000 $"), "New round"),
    Entry("2026-11-21", OUTSIDE, Change("team.1.seats.1.fte", "FTE", "1", "=2+2"), ""),
    Entry("some day", "", Change("", "A < B & “C”", "–", "x"), "why not"),
)


def written(file: Path) -> Path:
    file.write_bytes(content_with(short(TUNED_8), log=ENTRIES))
    return file


def test_the_log_comes_back(tmp_path: Path) -> None:
    assert load(written(tmp_path / "plan.xlsx")).log == ENTRIES
    (tmp_path / "empty.xlsx").write_bytes(content(short(TUNED_8)))
    assert load(tmp_path / "empty.xlsx").log == ()


def test_a_reason_that_was_typed_is_kept_and_no_text_is_a_formula(tmp_path: Path) -> None:
    book = without_results(written(tmp_path / "plan.xlsx"))
    assert [book[SHEET].cell(row, 6).data_type for row in (5, 6, 7)] == ["s", "s", "s"]
    book[SHEET]["G6"].value = "typed too high"
    book.save(tmp_path / "typed.xlsx")
    assert load(tmp_path / "typed.xlsx").log == (ENTRIES[0], replace(ENTRIES[1], reason="typed too high"), ENTRIES[2])


def test_only_reasons_may_be_typed(tmp_path: Path) -> None:
    sheet = without_results(written(tmp_path / "plan.xlsx"))[SHEET]
    assert sheet.protection.sheet
    assert {sheet.cell(5, column).protection.locked for column in range(1, 7)} == {True}
    assert not sheet.cell(5, 7).protection.locked


def test_saved_into_a_file_of_others_the_log_grows(tmp_path: Path) -> None:
    book = without_results(written(tmp_path / "plan.xlsx"))
    book.create_sheet("Board")
    book.save(tmp_path / "board.xlsx")
    opened = load(tmp_path / "board.xlsx")
    more = (*opened.log, replace(ENTRIES[0], who="Bob"))
    made = workbook.ready(opened.plan.put("money.cash", 5e6), origin=opened.origin, log=more)
    workbook.write(tmp_path / "board.xlsx", made)
    again = load(tmp_path / "board.xlsx")
    assert (again.log, again.foreign, again.plan.money.cash) == (more, ("the sheet “Board”",), 5e6)
    assert made.lost == ()


@pytest.mark.parametrize("name", ["Log", "As saved"])
def test_a_log_whose_sheet_was_removed_is_empty(name: str, tmp_path: Path) -> None:
    book = without_results(written(tmp_path / "plan.xlsx"))
    del book[name]
    book.save(tmp_path / "less.xlsx")
    opened = load(tmp_path / "less.xlsx")
    assert (opened.log == ()) == (name == "Log")
    assert opened.plan == short(TUNED_8)


def test_lines_of_the_log_are_put_below_the_others_and_nothing_else_on_the_sheet_changes(tmp_path: Path) -> None:
    book = without_results(written(tmp_path / "plan.xlsx"))
    book.create_sheet("Board")
    book[SHEET]["I2"].value = "seen by the auditor"
    book.save(tmp_path / "board.xlsx")
    opened = load(tmp_path / "board.xlsx")
    more = (*opened.log, *(replace(ENTRIES[0], who=who) for who in ("Bob", "Cem")))
    made = workbook.ready(opened.plan, origin=opened.origin, log=more)
    sheet = load_workbook(io.BytesIO(made.content))[SHEET]
    assert [sheet.cell(row, 2).value for row in range(5, 11)] == ["Ann", OUTSIDE, None, "Bob", "Cem", None]
    assert sheet["I2"].value == "seen by the auditor"
    assert sheet["A8"].number_format == sheet["A5"].number_format
    assert not sheet["G9"].protection.locked
