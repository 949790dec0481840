"""Texts that a spreadsheet could calculate stay texts in every file, and LibreOffice says so."""

from __future__ import annotations

import io
import subprocess
import warnings
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.cell.cell import Cell

from core.guarded import unguarded
from core.inputs.team import Seat
from core.runs.reading import read_rows
from core.runs.written import estimates
from core.sheet import Sheet, as_csv
from core.uncertainty_commands import _table
from core.workbook import load, save
from core.workbook.roster_file import save_roster
from core.workbook.sheet_file import save_sheet
from core.workbook.tables import read_table, read_text
from tests.injections import TAKEN, TEXTS, holding
from tests.saved import content
from tests.workbook import judges
from ui.clipboard import mime

PLAN, PLAIN = holding(TAKEN), holding(tuple(f"plain {number}" for number in range(len(TAKEN))))
LIST = Sheet("=1+1", ("No.", "Text"), tuple((float(number), text) for number, text in enumerate(TEXTS, 1)))
SEATS = tuple(Seat(text, text) for text in TAKEN)
COMMAS, TABS, UTF_8, CALCULATE = "44", "9", "76", "true"
TEXT_FILE = "CSV:{separator},34," + UTF_8 + ",1,,0,false,true,false,false,false,1," + CALCULATE


def filled(file: Path | io.BytesIO) -> dict[tuple[str, str], Cell]:
    """The cells of a workbook that hold something."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # charts, which openpyxl cannot always read as LibreOffice writes them
        book = load_workbook(file)
    cells = (cell for page in book for row in page.iter_rows() for cell in row if cell.value is not None)
    return {(cell.parent.title, cell.coordinate): cell for cell in cells}


def formulas(cells: dict[tuple[str, str], Cell]) -> set[tuple[str, str]]:
    return {place for place, cell in cells.items() if cell.data_type == "f"}


def test_a_plan_takes_more_than_half_of_the_texts() -> None:
    assert len(TAKEN) == 27


def test_names_in_a_plan_are_texts_in_its_file_and_come_back(tmp_path: Path) -> None:
    (tmp_path / "plan.xlsx").write_bytes(content(PLAN))
    assert load(tmp_path / "plan.xlsx").plan == PLAN
    found = filled(tmp_path / "plan.xlsx")
    assert formulas(found) == formulas(filled(io.BytesIO(content(PLAIN))))
    words = [cell for cell in found.values() if cell.value in TAKEN]
    assert len(words) > 8 * len(TAKEN)
    assert {cell.data_type for cell in words} == {"s"}


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_roster_holds_no_formula_and_comes_back(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"r{ending}"
    save_roster(SEATS, path)
    (table,) = read_table(path)
    assert [row[:2] for row in table.rows] == [(text, text) for text in TAKEN]
    if ending == ".xlsx":
        assert formulas(filled(path)) == set()


def test_estimates_and_drawn_plans_hold_no_formula_and_come_back(tmp_path: Path) -> None:
    names = read_text("name\ttokens\n" + "\n".join(f"'{text}\t1e12" for text in TAKEN), "runs")
    for number, sheet in enumerate(
        (estimates(read_rows(names)), _table([(text, *(1.0,) * 46, text) for text in TEXTS]))
    ):
        (tmp_path / f"{number}.csv").write_bytes(as_csv(sheet))
        (table,) = read_table(tmp_path / f"{number}.csv")
        assert [row[0] for row in table.rows] == [str(row[0]).replace("\0", "") for row in sheet.rows]


@pytest.mark.libreoffice
def test_libreoffice_finds_no_formula_in_any_export(tmp_path: Path) -> None:
    save(PLAN, tmp_path / "plan.xlsx")
    save_sheet(LIST, tmp_path / "list.xlsx")
    save_roster(SEATS, tmp_path / "roster.xlsx")
    plan, table, roster = judges.by_libreoffice(
        [tmp_path / f"{name}.xlsx" for name in ("plan", "list", "roster")], tmp_path
    )
    ours, found = filled(tmp_path / "plan.xlsx"), filled(plan)
    words = [place for place, cell in ours.items() if cell.data_type == "s" and cell.value in TAKEN]
    assert {place: (found[place].value, found[place].data_type) for place in words} == {
        place: (ours[place].value, "s") for place in words
    }
    for file in (table, roster):
        assert formulas(filled(file)) == set()
    expected = [text.replace("\0", "").replace("\r\n", "\n") for text in TEXTS]  # it has one kind of line break
    assert [row[1] for row in read_table(table)[0].rows] == expected


@pytest.mark.libreoffice
@pytest.mark.parametrize(
    ("ending", "how"),
    [
        ("csv", TEXT_FILE.format(separator=COMMAS)),
        ("tsv", TEXT_FILE.format(separator=TABS)),
        ("html", "calc_HTML_WebQuery"),
    ],
)
def test_libreoffice_finds_no_formula_in_a_text_file_or_on_the_clipboard(ending: str, how: str, tmp_path: Path) -> None:
    data = mime((LIST.heads, *LIST.rows))
    files = {"csv": as_csv(LIST), "tsv": data.text().encode("utf-8-sig"), "html": data.html().encode()}
    (tmp_path / f"list.{ending}").write_bytes(files[ending])
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", f"--infilter={how}", "--convert-to", "xlsx", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / f"list.{ending}")], check=True, timeout=300, capture_output=True)  # noqa: S603 - our own files
    found = filled(tmp_path / "list.xlsx")
    assert len([cell for cell in found.values() if isinstance(cell.value, str)]) >= len(TEXTS)
    assert formulas(found) == set()
    if ending == "csv":
        words = [str(row[1]) for row in read_table(tmp_path / "list.xlsx")[0].rows]
        expected = [text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n") for text in TEXTS]
        assert [unguarded(each) for each in words] == expected
    figures = [cell.value for (_, place), cell in found.items() if place.startswith("A") and cell.data_type == "n"]
    assert figures == [float(number) for number in range(1, len(TEXTS) + 1)]
