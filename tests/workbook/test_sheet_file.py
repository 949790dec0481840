"""A table in a file of its own: texts unchanged, figures as figures, and all of it read back."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from core.issues import Invalid
from core.sheet import Sheet
from core.workbook.sheet_file import LONGEST, as_xlsx, save_sheet
from core.workbook.tables import read_table, read_text
from tests.injections import HARMLESS, TEXTS

ENDINGS = (".csv", ".xlsx")
ALL = (*TEXTS, *(text for text in HARMLESS if text.strip()))


def page(sheet: Sheet) -> Worksheet:
    found = load_workbook(io.BytesIO(as_xlsx(sheet))).active
    assert isinstance(found, Worksheet)
    return found


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_text_is_read_back_unchanged(ending: str, tmp_path: Path) -> None:
    sheet = Sheet("=1+1", ("=head", "Text"), tuple((f"{number}", text) for number, text in enumerate(ALL)))
    assert save_sheet(sheet, tmp_path / f"t{ending}") == ()
    (table,) = read_table(tmp_path / f"t{ending}")
    assert table.columns == sheet.heads
    assert [row[1] for row in table.rows] == [text.replace("\0", "") for text in ALL]


def test_no_cell_of_a_workbook_is_a_formula_a_link_or_guarded() -> None:
    content = as_xlsx(Sheet("=1+1", TEXTS, (TEXTS,)))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        written = archive.read("xl/worksheets/sheet1.xml")
        names = archive.namelist()
    assert b"<f" not in written
    assert b"hyperlink" not in written
    assert not [name for name in names if "externalLink" in name or "connections" in name]
    cells = [cell for row in page(Sheet("T", TEXTS, (TEXTS,))).iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in cells[:8]] == list(TEXTS[:8])


def test_figures_and_days_are_such_in_the_formats_of_their_columns() -> None:
    cells = (("a", -1.5, date(2027, 1, 31)), ("two\nlines", 7, date(1899, 1, 1)), ("", float("inf"), None))
    found = page(Sheet("Months", ("Name", "Cash, $", "Day"), cells, ("", "#,##0")))
    assert [cell.value for cell in found[2]] == ["a", -1.5, datetime(2027, 1, 31)]  # noqa: DTZ001 - as cells hold it
    assert (found["B2"].number_format, found["C2"].number_format) == ("#,##0", "yyyy-mm-dd")
    assert [cell.value for cell in found[3]] == ["two\nlines", 7, "1899-01-01"]
    assert [cell.value for cell in found[4]] == [None, None, None]


def test_heads_are_bold_stay_and_filter_and_columns_are_as_wide_as_they_need() -> None:
    found = page(Sheet("Cash, by [month]", ("Name", "Note"), (("a", "x" * 30), ("b", "x" * 300))))
    assert found.title == "Cash, by month"
    assert found["A1"].font.b
    assert (found.freeze_panes, found.auto_filter.ref) == ("B2", "A1:B3")
    assert found.column_dimensions["A"].width < 10
    assert 59 < found.column_dimensions["B"].width < 62


@pytest.mark.parametrize("title", ["", "History", "'", "a" * 40, "\x1b:?*/\\[]"])
def test_any_title_gives_a_name_that_excel_takes(title: str) -> None:
    assert 0 < len(page(Sheet(title, ("a",), (("b",),))).title) <= 31


def test_a_file_says_nothing_of_who_wrote_it_or_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("USER", "canary-user")
    monkeypatch.setenv("HOME", str(tmp_path / "canary-home"))
    sheet = Sheet("Roster", ("a",), (("b",),))
    save_sheet(sheet, tmp_path / "canary-file.xlsx")
    with zipfile.ZipFile(tmp_path / "canary-file.xlsx") as archive:
        parts = b"".join(map(archive.read, archive.namelist()))
    assert b"canary" not in parts
    properties = load_workbook(tmp_path / "canary-file.xlsx").properties
    assert (properties.creator, properties.lastModifiedBy, properties.title) == (None, None, "Roster")
    assert as_xlsx(sheet) == (tmp_path / "canary-file.xlsx").read_bytes()


def test_what_a_workbook_cannot_hold_is_told_and_leaves_no_file(tmp_path: Path) -> None:
    long = Sheet("T", ("Name", "Note"), (("a", "b"), ("a", "🙂" * (LONGEST // 2 + 1))))
    with pytest.raises(Invalid, match=r"The text under “Note” in row 3 has 32,768 signs; .* at most 32,767"):
        save_sheet(long, tmp_path / "t.xlsx")
    with pytest.raises(Invalid, match="0 columns"):
        save_sheet(Sheet("T", (), ()), tmp_path / "t.xlsx")
    with pytest.raises(Invalid, match=r"t.ods must end in .xlsx or .csv"):
        save_sheet(long, tmp_path / "t.ods")
    with pytest.raises(Invalid, match="its folder is not there any more"):
        save_sheet(long, tmp_path / "none" / "t.csv")
    assert list(tmp_path.iterdir()) == []
    save_sheet(long, tmp_path / "t.csv")
    page(Sheet("T", ("Note",), (("x" * LONGEST,),)))


def test_an_export_that_fails_leaves_the_old_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("core.workbook.disk.os.replace", full)
    with pytest.raises(Invalid, match="the disk is full"):
        save_sheet(Sheet("T", ("a",), (("b",),)), path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_pasted_list_is_as_it_was_before_it_was_copied() -> None:
    assert read_text("Name\tNote\n'=1+1\t'so\n", "The clipboard").rows == (("=1+1", "'so"),)
