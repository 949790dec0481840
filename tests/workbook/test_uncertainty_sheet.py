"""What worlds said is kept in the file: values beside live figures, and draws with live percentiles above them."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from openpyxl import load_workbook
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from core import __version__
from core.keys import place_of
from core.plan import Plan
from core.uncertainty.measures import HEADLINE
from core.uncertainty.report import METHOD, READINGS, standing_out
from core.uncertainty.words import case_name, name
from core.uncertainty.worlds import Sample
from core.workbook import load
from core.workbook.layout import lay_out, letters
from core.workbook.samples_sheet import FIRST_FIGURE, LAST_MONTH, ROWS, SUMMARY, columns, made
from core.workbook.sheet_names import SAMPLES, mark_of, own_sheets
from core.workbook.uncertainty_sheet import HEADS, LIVE, NOTHING, SHEET, UNKNOWN
from core.workbook.writer import contents
from tests.core.drawing_commands import NOW, two_cases, wanted
from tests.saved import content
from tests.workbook import judges

DIGITS = 1e-14  # relative; a file holds sixteen digits
PRICE = "infrastructure.1.price"
SAME = letters(LIVE + 2)
FIRST_DRAW = SUMMARY + 2 * len(ROWS) + 3  # counted from zero


@pytest.fixture(scope="module", autouse=True)
def kernels(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing is compiled here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


def plan() -> Plan:
    """The plan that was drawn."""
    return two_cases().put("events.seed", 7.0)


@cache
def kept() -> bytes:
    """Its file with all that was drawn."""
    return contents(plan(), wanted(), samples=True)


@cache
def opened() -> Workbook:
    return load_workbook(io.BytesIO(kept()), data_only=True)


def rows(sheet: Worksheet) -> dict[object, tuple[object, ...]]:
    """What stands behind the first word of a row; the first of each."""
    found: dict[object, tuple[object, ...]] = {}
    for first, *others in sheet.iter_rows(values_only=True):
        found.setdefault(first, tuple(others))
    return found


def told(value: float, otherwise: str) -> object:
    return otherwise if math.isinf(value) else pytest.approx(value)


def test_the_sheet_says_when_and_how_it_was_drawn() -> None:
    found = rows(opened()[SHEET])
    assert found["Drawn"][0] == NOW
    assert found["By"][0] == f"Headwater {__version__}"
    assert found["Method"][0] == f"{METHOD} The model was read as arrays."
    assert (found["Draws"][0], found["Replicates"][0], found["Seed"][0]) == (256, 8, 7)
    assert (found["Scenario"][0], found["Months of the plan"][0]) == ("the plan as it stands", 12)
    assert found["Case"][0] == "Burst + Five founders + Tuned 8 B"


def test_the_method_says_when_the_compiled_model_was_read() -> None:
    report = wanted()
    sample = report.worlds.chosen
    parts = {number: replace(part, is_compiled=True) for number, part in sample.parts.items()}
    samples = {**report.worlds.samples, sample.case: Sample(sample.case, parts)}
    compiled = replace(report, worlds=replace(report.worlds, samples=samples))
    assert (report.method, compiled.method) == tuple(f"{METHOD} {reading}" for reading in READINGS)


def test_percentiles_and_planned_figures_are_those_of_the_report() -> None:
    found, report = rows(opened()[SHEET]), wanted()
    for figure in report.chosen.figures:
        unit, *cells = found[figure.line.label]
        assert unit == (figure.line.unit.symbol or None)
        for place, each in enumerate(figure.percentiles):
            assert cells[2 * place] == told(each.value, "never")
            half = math.inf if math.isinf(each.error) else each.half_width
            assert cells[2 * place + 1] == told(half, "?")
        planned = report.results.once(figure.line.key)
        assert tuple(cells[6:9]) == (pytest.approx(planned), pytest.approx(planned), 1)
    for label, chance in report.chosen.chances:
        assert found[label][1:3] == (pytest.approx(chance.value), pytest.approx(chance.half_width))


def test_every_case_what_matters_and_what_to_find_out_are_on_the_sheet() -> None:
    found, report = rows(opened()[SHEET]), wanted()
    first, second = report.outlooks
    low, _, high = second.figure("release_cost").percentiles
    assert found[case_name(report.plan, first.case)][0] == "chosen"
    shown = found[case_name(report.plan, second.case)]
    assert (shown[1], shown[3]) == (pytest.approx(low.value), pytest.approx(high.value))
    shares = standing_out(report, "net_cost")
    assert shares
    assert all(name(report.plan, each.drawn) in found for each in shares)
    assert report.knowing is not None
    assert found["Everything"][1] == pytest.approx(report.knowing.everything.value)
    assert (UNKNOWN in found) is not bool(standing_out(report, "release"))


def test_a_file_with_draws_opens_as_the_plan_and_nothing_in_it_is_foreign(tmp_path: Path) -> None:
    file = tmp_path / "plan.xlsx"
    file.write_bytes(kept())
    found = load(file)
    assert found.plan == plan()
    assert (found.issues, found.foreign) == ((), ())
    assert tuple(opened().sheetnames) == own_sheets(plan(), samples=True)


def test_draws_are_kept_only_where_they_are_asked_for() -> None:
    assert SAMPLES not in load_workbook(io.BytesIO(contents(plan(), wanted()))).sheetnames


def test_without_draws_the_sheet_says_how_to_draw() -> None:
    book = load_workbook(io.BytesIO(content(plan())))
    cells = [cell for row in book[SHEET].iter_rows(values_only=True) for cell in row if cell]
    assert [cell for cell in cells if not str(cell).startswith("=IF(Checks!")] == [SHEET, NOTHING]
    assert "headwater simulate" in NOTHING


def test_the_same_draws_give_the_same_bytes() -> None:
    assert contents(plan(), wanted(), samples=True) == kept()


@pytest.mark.parametrize("is_marked", [False, True])
def test_a_sheet_of_this_name_that_is_somebody_elses_is_named(is_marked: bool, tmp_path: Path) -> None:  # noqa: FBT001
    file = tmp_path / "plan.xlsx"
    book = load_workbook(io.BytesIO(content(plan())))
    book.create_sheet(SAMPLES)["A1"].value = "of ore"
    if is_marked:  # what is left of a name whose sheet was removed
        book.defined_names[mark_of(SAMPLES)] = DefinedName(mark_of(SAMPLES), attr_text="#REF!")
    book.save(file)
    assert load(file).foreign == (f"the sheet “{SAMPLES}”",)


def test_the_samples_are_the_first_draws_of_each_replicate() -> None:
    sheet, report = opened()[SAMPLES], wanted()
    drawn = list(sheet.iter_rows(min_row=FIRST_DRAW + 1, values_only=True))
    assert len(drawn) == report.worlds.setting.count
    assert [row[:2] for row in drawn[:33:32]] == [(1, 1), (2, 1)]
    for place, key in enumerate(HEADLINE, FIRST_FIGURE):
        shown, figures = [float(str(row[place])) for row in drawn], report.worlds.chosen.figures(key).ravel()
        assert np.allclose(shown, figures, rtol=DIGITS, atol=0), key
    assert sheet.cell(LAST_MONTH + 1, FIRST_FIGURE + 1).value == 12


def test_live_percentiles_of_all_draws_are_those_of_the_report() -> None:
    sheet, report = opened()[SAMPLES], wanted()
    for place, figure in enumerate(report.chosen.figures, FIRST_FIGURE + 1):
        if not figure.is_month:
            shown = [sheet.cell(SUMMARY + 2 + row, place).value for row in range(3)]
            assert shown == [pytest.approx(each.value) for each in figure.percentiles]
    for place, column in enumerate(columns(report), FIRST_FIGURE + 1):
        for row, (what, share) in enumerate(ROWS, SUMMARY + 2):
            live, saved = sheet.cell(row, place).value, sheet.cell(row + len(ROWS), place).value
            asked = made((what, share), column.figures, 12) if what in column.told else None
            assert [live, saved] == [None if asked is None else pytest.approx(asked, rel=DIGITS)] * 2
    chance = sheet.cell(SUMMARY + 5, FIRST_FIGURE + 1 + len(HEADLINE)).value
    assert chance == pytest.approx(report.chosen.cash_out.value)


def live_cells(content: bytes) -> judges.Cells:
    """The formulas of both sheets with the values they were saved with."""
    found = {at: value for at, value in judges.expected(content).items() if at[0] in {SHEET, SAMPLES}}
    assert len(found) > 2 * len(HEADLINE) + 4 * len(HEADLINE)
    return found


def dearer(folder: Path) -> Path:
    """The file with another price typed in, by a program that keeps no values."""
    file = folder / "dearer.xlsx"
    book = load_workbook(io.BytesIO(kept()))
    sheet, row, column = lay_out(plan()).stated(place_of(PRICE))
    book[sheet].cell(row + 1, column + 1).value = 2 * plan().get(PRICE)
    book.save(file)
    return file


def same(found: judges.Cells) -> dict[str, bool]:
    """What the sheet says of each figure: whether it is as it was when it was drawn."""
    return {key: found[SHEET, f"{SAME}{HEADS + 2 + place}"] == 1 for place, key in enumerate(HEADLINE)}


def assert_changed(found: judges.Cells) -> None:
    changed = same(found)
    assert not changed["total_cost"]
    assert not changed["release_cost"]
    assert changed["release"]


def test_after_an_edit_in_a_cell_the_sheet_says_that_figures_changed() -> None:
    wanted_cells = {at: value for at, value in live_cells(kept()).items() if at[0] == SHEET}
    sheet, row, column = lay_out(plan()).stated(place_of(PRICE))
    typed = [(sheet, row + 1, column + 1, 2 * plan().get(PRICE))]
    assert all(same(wanted_cells).values())
    found = judges.by_formualizer(judges.stripped(contents(plan(), wanted())), typed, wanted_cells)
    assert_changed(found)


def test_saved_with_another_plan_the_sheet_says_at_once_that_figures_changed() -> None:
    other = plan().put(PRICE, 2 * plan().get(PRICE))
    assert_changed(judges.expected(contents(other, wanted())))


@pytest.mark.libreoffice
def test_libreoffice_gives_the_percentiles_of_the_samples_and_says_what_changed(tmp_path: Path) -> None:
    file = tmp_path / "drawn.xlsx"
    file.write_bytes(judges.stripped(kept()))
    cells = live_cells(kept())
    as_saved, edited = (
        judges.values(each, cells) for each in judges.by_libreoffice([file, dearer(tmp_path)], tmp_path)
    )
    assert judges.differences(cells, as_saved, frozenset()) == []
    assert all(same(as_saved).values())
    assert_changed(edited)


@pytest.mark.libreoffice
def test_poisoned_samples_show_that_libreoffice_recalculates(tmp_path: Path) -> None:
    file = tmp_path / "poisoned.xlsx"
    file.write_bytes(judges.poisoned(kept()))
    cells = live_cells(kept())
    (recalculated,) = judges.by_libreoffice([file], tmp_path)
    assert judges.differences(cells, judges.values(recalculated, cells), frozenset()) == []
