"""What other programs change in a plan's cells is read; what is wrong in them is said with its address."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook.defined_name import DefinedName

from core import arrange
from core.examples import NAMES
from core.issues import Invalid
from core.keys import place_of
from core.plan import Plan
from core.workbook import cells, load, save
from core.workbook.layout import lay_out
from core.workbook.sheet_names import own_sheets
from tests.saved import without_results
from tests.shorter import short
from tests.workbook import judges
from tests.workbook.edits import edit, places


def written(plan: Plan, folder: Path) -> Path:
    file = folder / "plan.xlsx"
    save(plan, file)
    return file


def test_edits_made_with_openpyxl_are_read_back(tmp_path: Path) -> None:
    plan = short(NAMES[0])
    rng = random.Random(3)
    file = written(plan, tmp_path)
    book, layout = load_workbook(file), lay_out(plan)
    wanted = plan
    for place in rng.sample(places(plan), 40):
        _, value = edit(plan, rng)
        if place.kind is place_of(_.key).kind:
            sheet, row, column = layout.stated(place)
            book[sheet].cell(row + 1, column + 1).value = place.kind.to_cell(value)
            wanted = wanted.put(place.key, value)
    sheet, row, column = layout.stated(place_of("infrastructure.2.price"))
    book[sheet].cell(row + 1, column + 1).value = 3.21
    book.save(file)
    assert load(file).plan == wanted.put("infrastructure.2.price", 3.21)


def test_moved_rows_renamed_and_reordered_sheets_still_read(tmp_path: Path) -> None:
    plan = short(NAMES[0])
    file = written(plan, tmp_path)
    book = load_workbook(file)
    book["Money"].title = "Cash (FY)"
    book.move_sheet("Infrastructure", 3)
    for name in list(book.defined_names):
        defined = book.defined_names[name]
        defined.attr_text = defined.attr_text.replace("Money!", "'Cash (FY)'!")
    book.save(file)
    opened = load(file)
    assert opened.plan == plan
    assert opened.foreign == ()


def spoiled(plan: Plan, key: str, raw: object, folder: Path) -> Path:
    file = written(plan, folder)
    book = without_results(file)
    sheet, row, column = lay_out(plan).stated(place_of(key))
    book[sheet].cell(row + 1, column + 1).value = raw  # type: ignore[assignment]
    book.save(file)
    return file


@pytest.mark.parametrize(
    ("key", "raw", "says"),
    [
        ("infrastructure.2.price", -4, "Usage price must lie between 0 and 100"),
        ("infrastructure.1.terms", "Barter", "Terms must be one of"),
        ("general.start", "soon", "First month must be a date"),
        ("general.horizon", 12.5, "Horizon must be a whole number"),
        ("team.1.seats.2.salary", "a lot", "Salary must be a number of ordinary size"),
        ("architecture.1.is_gated", 7, "Gated feed-forward must be yes or no"),
        ("money.cash", None, "Opening cash is empty"),
    ],
)
def test_a_cell_out_of_bounds_opens_with_its_address_and_a_sentence(
    key: str, raw: object, says: str, tmp_path: Path
) -> None:
    plan = short(NAMES[0])
    file = spoiled(plan, key, raw, tmp_path)
    opened = load(file)
    sheet, row, column = lay_out(plan).stated(place_of(key))
    (issue,) = [each for each in opened.issues if each.grave]
    assert issue.where.startswith(f"{sheet}!")
    assert issue.where.endswith(str(row + 1))
    assert issue.says.startswith(says)
    kind = place_of(key).kind
    assert opened.plan.get(key) == kind.default
    assert column >= 0


def test_missing_and_unknown_names_are_said(tmp_path: Path) -> None:
    plan = short(NAMES[0])
    file = written(plan, tmp_path)
    book = without_results(file)
    book.defined_names["in_general_wished"] = DefinedName("in_general_wished", attr_text="Money!$D$5")
    for gone in ("in_general_hours", "list_team_1_seats", "list_scenarios", "in_case_team"):
        del book.defined_names[gone]
    book.defined_names["in_general_peak"].attr_text = "#REF!$A$1"
    book.save(file)
    opened = load(file)
    said = " ".join(str(issue) for issue in opened.issues)
    for words in ("Hours a month", "in_general_wished", "Seats", "chosen team", "Peak of the reference"):
        assert words in said
    assert opened.plan.team[0].seats == ()
    assert opened.plan.scenarios == ()


def test_rows_added_under_a_list_in_excel_are_read(tmp_path: Path) -> None:
    plan = short(NAMES[0])
    file = written(plan, tmp_path)
    book, layout = without_results(file), lay_out(plan)
    block = layout.blocks["money.1.funding"]
    row = block.head + 2 + block.rows
    for column, value in ((1, "Loan"), (2, "12"), (3, "750000")):
        book["Money"].cell(row, column).value = value if column == 1 else float(value)
    book.save(file)
    (_, loan) = load(file).plan.money.funding
    assert (loan.name, loan.month, loan.amount) == ("Loan", 12.0, 750_000.0)


def test_a_list_without_a_column_and_with_too_many_rows_is_said(tmp_path: Path) -> None:
    plan = short(NAMES[1])
    file = written(plan, tmp_path)
    book, head = without_results(file), lay_out(plan).blocks["money.1.funding"].head
    for row in range(20):
        book["Money"].cell(head + 2 + row, 1).value = f"Round {row}"
        book["Money"].cell(head + 2 + row, 3).value = 1000
    book["Money"].cell(head + 1, 2).value = "When"
    book.save(file)
    opened = load(file)
    said = " ".join(issue.says for issue in opened.issues)
    assert "“Month, month” is missing" in said
    assert "more than 12 rows" in said
    assert len(opened.plan.money.funding) == 12


def test_a_wrong_scenario_cell_is_said_and_left_as_the_plan_has_it(tmp_path: Path) -> None:
    plan = short(NAMES[0])
    file = written(plan, tmp_path)
    book = without_results(file)
    book["Scenarios"]["F5"].value = 99.0
    book["Scenarios"]["A6"].value = "infrastructure.9.price"
    book.save(file)
    opened = load(file)
    assert [issue.where for issue in opened.issues if issue.grave] == ["Scenarios!F5", "Scenarios!G6"]
    assert [len(each.overrides) for each in opened.plan.scenarios] == [1, 1]


def test_a_file_the_spreadsheet_library_cannot_read_is_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("xl/styles.xml")

    file = written(short(NAMES[1]), tmp_path)
    monkeypatch.setattr(cells, "load_workbook", broken)
    with pytest.raises(Invalid, match="is damaged and cannot be read"):
        load(file)


def test_a_plan_without_document_properties_and_with_six_scenarios_opens(tmp_path: Path) -> None:
    plan = short(NAMES[0])
    for number in range(3, 7):
        plan = arrange.add_scenario(plan, f"Scenario {number}")
    file = written(plan, tmp_path)
    book = without_results(file)
    book.custom_doc_props.props.clear()  # type: ignore[attr-defined]  # the stubs lack it
    book.save(file)
    assert load(file).plan == plan


def test_formulas_in_input_cells_count_with_their_last_values(tmp_path: Path) -> None:
    plan = short(NAMES[0])
    file = written(plan, tmp_path)
    parts = io.BytesIO()
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(parts, "w") as out:
        for entry in source.infolist():
            part = source.read(entry)
            if entry.filename == f"xl/worksheets/sheet{own_sheets(plan).index('Money') + 1}.xml":
                assert b"<v>12000000</v>" in part
                part = part.replace(b"<v>12000000</v>", b"<f>6*2000000</f><v>12000000</v>")
                part = part.replace(b"<v>50000</v>", b"<f>5*10000</f><v>50000</v>")
            out.writestr(entry, part)
    file.write_bytes(parts.getvalue())
    assert load(file).plan == plan


@pytest.mark.libreoffice
def test_edits_that_libreoffice_saved_are_read_back(tmp_path: Path) -> None:
    plan = short(NAMES[0])
    file = written(plan, tmp_path)
    book, layout, wanted = load_workbook(file), lay_out(plan), plan
    for key, value in (("infrastructure.1.price", 3.87), ("team.2.seats.1.salary", 51_500.0), ("money.cash", 9.5e6)):
        sheet, row, column = layout.stated(place_of(key))
        book[sheet].cell(row + 1, column + 1).value = value
        wanted = wanted.put(key, value)
    book.save(file)
    (saved,) = judges.by_libreoffice([file], tmp_path)
    opened = load(saved)
    assert opened.plan == wanted
    (told,) = opened.issues
    assert told.says.startswith("Usage price is not what came from")
    assert not told.grave
