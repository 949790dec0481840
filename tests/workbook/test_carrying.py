"""What somebody put on our own sheets goes along: rows put in, notes, comments, colours, widths, moved references."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.worksheet import Worksheet

from core import workbook
from core.examples import TUNED_8
from core.keys import place_of
from core.plan import Plan
from core.workbook import load
from core.workbook.keeping.aligning import Place, Places, is_gone, shifted
from core.workbook.keeping.over import over
from core.workbook.layout import lay_out
from core.workbook.writer import contents
from tests.core.drawing_commands import two_cases, wanted
from tests.saved import content
from tests.shorter import short
from tests.workbook.test_keeping import meant
from tests.workbook.worked_in import commented, opened, saved, with_row

PRICE = "infrastructure.1.price"


def plan() -> Plan:
    return short(TUNED_8)


def dearer() -> Plan:
    return plan().put(PRICE, 8.0)


def more_seats() -> Plan:
    """Structure: a row more on the sheet Team, so that what stands below it moves."""
    team = plan().team[0]
    return replace(plan(), team=(replace(team, seats=(*team.seats, team.seats[0])), *plan().team[1:]))


def row_of(which: Plan, key: str) -> int:
    """The row of an input in the file, counted from one."""
    return lay_out(which).stated(place_of(key))[1] + 1


def places(moved: Mapping[int, int], title: str = "Money", there: str = "Cash (FY)") -> Places:
    return Places({title: Place(there, moved, {1: 1, 2: 2, 3: 4}, is_moved=True)})


@pytest.mark.parametrize(
    ("formula", "home", "expected"),
    [
        ("Money!$C$5*2", "Basis", "'Cash (FY)'!$D$7*2"),
        ("SUM(A5:B6)", "Money", "SUM(A7:B8)"),
        ("SUM(A5:B6)", "Basis", "SUM(A5:B6)"),
        ('IF(A5="A5 Money!A5",1,0)', "Money", 'IF(A7="A5 Money!A5",1,0)'),
        ("LOG10(A5)+MONEY5+A5B", "Money", "LOG10(A7)+MONEY5+A5B"),
        ("Other!A5+'Money'!A5", "Other", "Other!A5+'Cash (FY)'!A7"),
        ("Money!A99", "Other", "Money!A99"),
    ],
)
def test_formulas_follow_their_cells(formula: str, home: str, expected: str) -> None:
    assert shifted(formula, home, places({5: 7, 6: 8})) == expected


def test_what_points_to_a_row_that_is_gone_is_found() -> None:
    assert is_gone("1+Money!A9", "Board", places({5: 7}))
    assert not is_gone("1+Money!A5", "Board", places({5: 7}))
    assert not is_gone('"Money!A9"', "Board", places({5: 7}))


def test_a_row_put_in_stays_and_all_formulas_still_find_their_cells(tmp_path: Path) -> None:
    file = tmp_path / "row.xlsx"
    row = row_of(plan(), PRICE)
    file.write_bytes(with_row(content(plan()), "Infrastructure", row))
    assert load(file).plan == plan()
    kept = over(file.read_bytes(), content(plan()), content(dearer()))
    assert kept.lost == ()
    assert meant(kept.content) == meant(with_row(content(dearer()), "Infrastructure", row))


def test_a_note_in_a_row_put_in_and_one_beside_stay_where_they_are(tmp_path: Path) -> None:
    row = row_of(plan(), PRICE)
    book = opened(with_row(content(plan()), "Infrastructure", row))
    book["Infrastructure"][f"A{row}"].value = "ask the vendor"
    book["Infrastructure"]["Z9"].value = "beside"
    base = saved(book, tmp_path / "noted.xlsx")
    kept = over(base, content(plan()), content(dearer()))
    cells = meant(kept.content)["Infrastructure"]
    assert (cells[row, 1][1], cells[9, 26][1]) == ("ask the vendor", "beside")
    assert kept.lost == ()
    (tmp_path / "after.xlsx").write_bytes(kept.content)
    assert load(tmp_path / "after.xlsx").plan == dearer()


def test_comments_colours_widths_and_notes_go_along_when_rows_move(tmp_path: Path) -> None:
    row, now = (lay_out(each).blocks["team.1.vendors"].head + 1 for each in (plan(), more_seats()))
    assert now > row
    book = opened(content(plan()))
    commented(book["Team"], f"D{row}")
    book["Team"][f"AZ{row}"].value = "to be checked"
    kept = over(saved(book, tmp_path / "noted.xlsx"), content(plan()), content(more_seats()))
    (tmp_path / "after.xlsx").write_bytes(kept.content)
    sheet = opened(kept.content)["Team"]
    assert sheet[f"D{now}"].comment is not None
    assert "who says so?" in str(sheet[f"D{now}"].comment.text)
    assert str(sheet[f"D{now}"].fill.fgColor.rgb).endswith("FFC7CE")
    assert sheet.column_dimensions["D"].width == 47.0
    assert sheet[f"AZ{now}"].value == "to be checked"
    assert kept.lost == ()
    assert load(tmp_path / "after.xlsx").plan == more_seats()


def test_formulas_of_others_follow_rows_that_move(tmp_path: Path) -> None:
    layout, later = lay_out(plan()), lay_out(more_seats())
    book = opened(content(plan()))
    head = layout.blocks["team.1.seats"].head
    below = max(block.head for key, block in layout.blocks.items() if key.startswith("team.1."))
    moved = max(block.head for key, block in later.blocks.items() if key.startswith("team.1."))
    assert moved != below > head
    book.create_sheet("Board")["A1"].value = f"=COUNTA(Team!A{below + 1}:A{below + 1})"
    kept = over(saved(book, tmp_path / "board.xlsx"), content(plan()), content(more_seats()))
    assert meant(kept.content)["Board"][1, 1][0] == f"COUNTA(Team!A{moved + 1}:A{moved + 1})"


def test_a_formula_of_ours_somebody_changed_is_named_and_written_anew(tmp_path: Path) -> None:
    book = opened(content(plan()))
    book["Summary"]["C7"].value = "=1+1"
    base = saved(book, tmp_path / "changed.xlsx")
    kept = over(base, content(plan()), content(dearer()))
    assert kept.lost == ("your own formula in Summary!C7",)
    assert meant(kept.content)["Summary"][7, 3] == meant(content(dearer()))["Summary"][7, 3]


@pytest.mark.deep
def test_what_cannot_go_along_is_named(tmp_path: Path) -> None:
    book = opened(content(plan()))
    book["Team"].merge_cells("AZ1:BA2")
    kept = over(saved(book, tmp_path / "merged.xlsx"), content(plan()), content(more_seats()))
    assert kept.lost == ("merged cells on the sheet Team",)
    assert over(saved(book, tmp_path / "merged.xlsx"), content(plan()), content(dearer())).lost == ()


def test_a_file_that_cannot_be_put_together_is_written_on_its_own_and_all_else_is_named(tmp_path: Path) -> None:
    book = opened(content(plan()))
    book.create_sheet("Board")
    saved(book, tmp_path / "board.xlsx")
    origin = load(tmp_path / "board.xlsx").origin
    assert origin is not None
    made = workbook.ready(dearer(), origin=replace(origin, content=content(plan())[:-30] + b"\0" * 30))
    assert made.lost == ("the sheet “Board”",)
    assert made.content == content(dearer())


@pytest.mark.deep
def test_what_somebody_has_drawn_on_a_sheet_that_is_written_anew_is_named(tmp_path: Path) -> None:
    book = opened(content(plan()))
    chart = BarChart()
    chart.add_data(Reference(book["Team"], min_col=2, min_row=6, max_row=9))
    cast("Worksheet", book["Team"]).add_chart(chart, "AZ3")
    base = saved(book, tmp_path / "drawn.xlsx")
    assert over(base, content(plan()), content(more_seats())).lost == ("what you have drawn on the sheet Team",)
    assert over(base, content(plan()), content(dearer())).lost == ()


@pytest.mark.deep
def test_drawn_figures_are_written_whole_and_kept_samples_go(tmp_path: Path) -> None:
    drawn = contents(two_cases(), wanted(), samples=True)
    book = opened(drawn)
    book.create_sheet("Board")
    base = saved(book, tmp_path / "drawn.xlsx")
    was = contents(two_cases(), samples=True)
    again = over(base, was, contents(two_cases(), wanted(), samples=True))
    assert meant(again.content)["Uncertainty"] == meant(drawn)["Uncertainty"]
    bare = over(base, was, content(two_cases()))
    assert meant(bare.content)["Uncertainty"] == meant(content(two_cases()))["Uncertainty"]
    assert "Samples" not in meant(bare.content)
    assert {again.lost, bare.lost} == {()}
    (tmp_path / "bare.xlsx").write_bytes(bare.content)
    assert load(tmp_path / "bare.xlsx").foreign == ("the sheet “Board”",)
