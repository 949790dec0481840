"""Tables of other people's files come as their cells stand; what is no such file is refused in one sentence."""

from __future__ import annotations

import csv
import io
import re
import time
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from core.issues import Invalid
from core.prices.catalogue import shipped
from core.prices.importing import Table, guess, steps
from core.workbook import guard, tables
from core.workbook.tables import MOST_COLUMNS, MOST_ROWS, read_table
from tests.pace import pace
from tests.workbook.hostile import HOSTILE
from tests.workbook.lists import long_list


def text(folder: Path, content: str | bytes, name: str = "list.csv") -> Path:
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file


def workbook(folder: Path, *sheets: list[tuple[object, ...]]) -> Path:
    file = folder / "list.xlsx"
    book = xlsxwriter.Workbook(file)
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for rows in sheets:
        page = book.add_worksheet()
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                page.write(number, column, cell, day if isinstance(cell, date) else None)
    book.close()
    return file


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_text_is_parted_whatever_its_separator_and_characters(
    mark: str, encoding: str, end: str, tmp_path: Path
) -> None:
    rows = (("Anbieter", "GPU", "Preis"), ("Größe & Söhne", "H100, SXM; neu", "2,35 €"), ("B", "", "2.40"))
    lines = [mark.join(f'"{cell}"' if re.search("[,;]", cell) else cell for cell in row) for row in rows]
    (table,) = read_table(text(tmp_path, end.join(lines).encode(encoding)))
    assert (table.name, table.columns, table.first) == ("list", rows[0], 2)
    assert table.rows == (rows[1], ("B", None, "2.40"))


def test_the_cells_of_a_workbook_come_as_they_are_a_table_a_sheet(tmp_path: Path) -> None:
    rows: list[tuple[object, ...]] = [("GPU", "Price", "Day"), ("H100", 2.35, date(2026, 11, 9)), ("A100", 3, "soon")]
    file = workbook(tmp_path, rows, [], [("only heads", "here")], [("x", "y"), (True, "=1+1")])
    first, last = read_table(file)
    assert (first.name, first.columns) == ("Sheet1", ("GPU", "Price", "Day"))
    assert first.rows == (("H100", 2.35, datetime(2026, 11, 9)), ("A100", 3, "soon"))  # noqa: DTZ001 - as cells hold it
    assert (last.name, last.rows) == ("Sheet4", ((True, 0),))


def test_what_stands_above_the_heads_is_passed_over_and_rows_keep_their_numbers(tmp_path: Path) -> None:
    content = "Price list 2026\n\nGPU,,Price\nH100,x,2.35\n,,\nB200,y,5.10,note\n,\n"
    (table,) = read_table(text(tmp_path, content))
    assert table.columns == ("GPU", "Column B", "Price", "Column D")
    assert table.first == 4
    assert table.rows == (("H100", "x", "2.35", None), (None,) * 4, ("B200", "y", "5.10", "note"))


def test_heads_are_one_line_without_anything_invisible(tmp_path: Path) -> None:
    (table,) = read_table(text(tmp_path, '"GPU\n name",Price\x1b[2J,\u202eDay\nH100,2,x\n'))
    assert table.columns == ("GPU name", "Price [2J", "Day")


def test_a_list_of_one_column_is_a_list(tmp_path: Path) -> None:
    (table,) = read_table(text(tmp_path, "\nPrice\n2.35\n2.40"))
    assert (table.columns, table.rows, table.first) == (("Price",), (("2.35",), ("2.40",)), 3)


def test_a_workbook_that_lies_about_its_size_is_read_by_its_cells(tmp_path: Path) -> None:
    file = workbook(tmp_path, [("GPU", "Price"), ("H100", 2.35)])
    parts = io.BytesIO()
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(parts, "w") as out:
        for entry in source.infolist():
            out.writestr(entry, source.read(entry).replace(b'ref="A1:B2"', b'ref="A1:XFD1048576"'))
    (table,) = read_table(text(tmp_path, parts.getvalue(), "liar.xlsx"))
    assert b"XFD1048576" in zipfile.ZipFile(tmp_path / "liar.xlsx").read("xl/worksheets/sheet1.xml")
    assert table.rows == (("H100", 2.35),)


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("list.csv", b"", "holds no list; it needs a row of heads, and rows below it."),
        ("list.csv", b"\xef\xbb\xbf\r\n\r\n", "holds no list"),
        ("list.csv", b"GPU,Price\n", "holds no list"),
        ("list.csv", b"PK\x03\x04\0\0", "is no text; if it is a workbook, let its name end in .xlsx."),
        ("list.csv", b"\xff\xfe\x00\xd8", "is written in an unknown character set; save it as CSV UTF-8."),
        ("list.csv", b"GPU,Price\nH100,\x81\n", "is written in an unknown character set"),
        ("list.csv", b"GPU,Price\n" + b"x" * 200_000 + b",1\n", "is damaged (field larger than field limit (131072))"),
        ("list.csv", b"GPU,Price\n" + b"H100,2\n" * (MOST_ROWS + 1), "has more than 20,000 rows or 200 columns"),
        ("list.csv", b",".join([b"x"] * (MOST_COLUMNS + 1)) + b"\n1,2", "has more than 20,000 rows or 200 columns"),
        ("list.xlsx", b"GPU,Price\nH100,2\n", "is a text, perhaps CSV"),
        ("list.xls", b"x", "list.xls is no list that can be read; save it as .csv or .xlsx."),
        ("list", b"x", "list is no list that can be read; save it as .csv or .xlsx."),
    ],
)
def test_what_is_no_list_is_refused_in_one_sentence(name: str, content: bytes, says: str, tmp_path: Path) -> None:
    with pytest.raises(Invalid) as refused:
        read_table(text(tmp_path, content, name))
    assert says in str(refused.value)
    assert str(refused.value).startswith(name)
    assert str(refused.value).count("\n") == 0


def test_a_list_as_long_and_wide_as_may_be_is_taken(tmp_path: Path) -> None:
    (table,) = read_table(text(tmp_path, b"title\n" * 100 + b"GPU,Price\n" + b"H100,2\n" * MOST_ROWS))
    assert len(table.rows) == MOST_ROWS
    (table,) = read_table(text(tmp_path, ",".join(map(str, range(MOST_COLUMNS))) + "\n1,2"))
    assert len(table.columns) == MOST_COLUMNS
    file = workbook(tmp_path, [("GPU", "Price"), *[("H100", 2)] * (MOST_ROWS + 1)])
    with pytest.raises(Invalid, match="has more than 20,000 rows"):
        read_table(file)


def test_a_file_that_is_gone_or_too_large_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Invalid, match=r"list\.csv is not there any more"):
        read_table(tmp_path / "list.csv")
    with pytest.raises(Invalid, match=r"list\.xlsx is not there any more"):
        read_table(tmp_path / "list.xlsx")
    monkeypatch.setattr(guard, "FILE", 10)
    with pytest.raises(Invalid, match="is larger than 0 MB"):
        read_table(text(tmp_path, "GPU,Price\nH100,2"))


@pytest.mark.parametrize("kind", sorted(HOSTILE)[::8])  # the same guard as for plans, which meets them all
def test_a_hostile_workbook_is_no_list_either(kind: str, tmp_path: Path) -> None:
    make, words = HOSTILE[kind]
    with pytest.raises(Invalid, match=words):
        read_table(text(tmp_path, make(), "list.xlsx"))


def test_a_workbook_the_library_cannot_read_is_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("xl/styles.xml")

    monkeypatch.setattr(tables, "load_workbook", broken)
    with pytest.raises(Invalid, match=r"list\.xlsx is damaged and cannot be read; open a backup"):
        read_table(workbook(tmp_path, [("a", "b"), (1, 2)]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200) | st.text(alphabet='a1,;\t"\n.é\x00', max_size=200).map(str.encode))
def test_any_bytes_whatsoever_are_a_list_or_refused(content: bytes, tmp_path: Path) -> None:
    found: tuple[Table, ...] = ()
    said = "list.csv "
    try:
        found = read_table(text(tmp_path, content))
    except Invalid as refused:
        said = str(refused)
    assert said.startswith("list.csv ")
    assert all(len(row) == len(table.columns) for table in found for row in table.rows)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(rows=[["", ";;", ";;;"], [";;", ";;", ";;;"]], mark=",")
@given(
    rows=st.lists(
        st.lists(st.text(alphabet="ab1 ,;.\té“", max_size=6), min_size=3, max_size=3), min_size=1, max_size=6
    ),
    mark=st.sampled_from((",", ";", "\t")),
)
def test_a_text_quoted_as_it_should_be_comes_back_cell_by_cell(
    rows: list[list[str]], mark: str, tmp_path: Path
) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=mark, quoting=csv.QUOTE_ALL).writerows([["GPU", "Price", "Day"], *rows, ["z"] * 3])
    (table,) = read_table(text(tmp_path, out.getvalue()))
    assert table.columns == ("GPU", "Price", "Day")
    assert table.rows == (*(tuple(cell if cell.strip() else None for cell in row) for row in rows), ("z",) * 3)


def test_ten_thousand_rows_are_read_and_looked_through_in_two_seconds(tmp_path: Path) -> None:
    file = long_list(tmp_path, 10_000)
    worked = 9.0
    for _ in range(2):
        began = time.process_time()
        (table,) = read_table(file)
        seen = list(steps(table, guess(table), shipped(), date(2026, 11, 22)))
        worked = min(worked, time.process_time() - began)
        assert seen[-1].imported is not None
        assert len(seen[-1].imported.prices) + len(seen[-1].imported.suspect) == 10_000
    assert worked < 2.0 * pace()
