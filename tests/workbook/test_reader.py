"""A saved plan comes back as it was; what other programs change in its cells is read; what is wrong is said."""

from __future__ import annotations

import hashlib
import io
import random
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest
import xlsxwriter
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment

from core.examples import NAMES, example
from core.issues import Invalid
from core.keys import place_of
from core.plan import Plan
from core.workbook import guard, load, reader, save
from core.workbook.writer import contents
from tests.saved import without_results
from tests.shorter import short
from tests.workbook import judges


def written(plan: Plan, folder: Path) -> Path:
    file = folder / "plan.xlsx"
    save(plan, file)
    return file


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert contents(short(NAMES[0])) == contents(short(NAMES[0]))


def doubles(count: int, rng: random.Random) -> list[float]:
    """Figures over the whole range an amount may have, at 15 digits."""
    return [float(f"{rng.uniform(1, 10) * 10.0 ** rng.randrange(-12, 11):.15g}") for _ in range(count)]


@pytest.mark.deep
def test_a_hundred_thousand_figures_survive_three_trips(tmp_path: Path) -> None:
    """Through the writer and the reader that plans go through, a sheet of figures at a time."""
    rng = random.Random(7)
    plan = example(NAMES[1])
    figures = doubles(100_000, rng)
    file = tmp_path / "figures.xlsx"
    for _ in range(3):
        figures = trip(figures, file)
    assert figures == doubles(100_000, random.Random(7))
    funded = plan.put("money.cash", figures[0] % 1e9)
    assert load(written(funded, tmp_path)).plan == funded


def trip(figures: list[float], file: Path) -> list[float]:
    """Write figures as input cells are written, and read them as input cells are read."""
    kind = place_of("money.cash").kind
    out = xlsxwriter.Workbook(file)
    page = out.add_worksheet()
    for row, figure in enumerate(figures):
        page.write_number(row % 50_000, row // 50_000, float(kind.to_cell(figure)))
    out.close()
    book = load_workbook(file, read_only=True)
    columns: list[list[float]] = [[], []]
    for pair in book.worksheets[0].iter_rows(values_only=True):
        for column, raw in zip(columns, pair, strict=True):
            column.append(float(str(kind.from_cell(raw))))
    book.close()
    return columns[0] + columns[1]


def test_what_saving_would_lose_is_named(tmp_path: Path) -> None:
    file = written(short(NAMES[0]), tmp_path)
    book = without_results(file)
    book.create_sheet("My notes")["A1"].value = "mine"
    book["Money"]["Z3"].value = "ask the bank"
    book["Money"]["A5"].comment = Comment("why so much?", "CFO")
    book.save(file)
    foreign = load(file).foreign
    assert foreign[0] == "the sheet “My notes”"
    assert "comments" in foreign
    assert any("Money" in words and "Z3" in words for words in foreign)


def test_a_workbook_that_is_no_plan_is_refused_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "other.xlsx"
    Workbook().save(file)
    with pytest.raises(Invalid, match="not a Headwater plan"):
        load(file)


def test_a_plan_of_a_newer_program_is_read_and_said_to_be_one(tmp_path: Path) -> None:
    file = written(short(NAMES[1]), tmp_path)
    assert load(file).newer == ""
    book = without_results(file)
    book.custom_doc_props.props[0].value = 99  # type: ignore[attr-defined]  # the stubs lack it
    book.save(file)
    opened = load(file)
    assert opened.plan == short(NAMES[1])
    assert "newer Headwater (format 99" in opened.newer
    assert opened.mark == hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_file_that_is_written_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(short(NAMES[1]), tmp_path)

    def check(path: Path) -> None:
        guard.check(path)
        path.write_bytes(path.read_bytes() + bytes(1))

    monkeypatch.setattr(reader, "guard", SimpleNamespace(check=check))
    with pytest.raises(Invalid, match="being written by another program"):
        load(file)


def test_a_softly_broken_plan_is_refused_in_one_sentence(tmp_path: Path) -> None:
    file = written(short(NAMES[1]), tmp_path)
    parts = io.BytesIO()
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(parts, "w") as out:
        for entry in source.infolist():
            part = source.read(entry)
            if entry.filename == "xl/worksheets/sheet2.xml":
                part = part.replace(b'<c r="D6"', b'<c r="D6" t="d"').replace(b"<v>", b"<v>x", 1)
            out.writestr(entry, part)
    file.write_bytes(parts.getvalue())
    with pytest.raises(Invalid, match="damaged"):
        load(file)


def test_only_xlsx_is_written(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match=r"must end in \.xlsx"):
        save(example(NAMES[1]), tmp_path / "plan.xlsm")


@pytest.mark.libreoffice
def test_libreoffice_saves_a_plan_that_opens_as_the_same_plan(tmp_path: Path) -> None:
    plan = example(NAMES[0])
    (file,) = judges.by_libreoffice([written(plan, tmp_path)], tmp_path)
    opened = load(file)
    assert opened.plan == plan
    assert opened.issues == ()
