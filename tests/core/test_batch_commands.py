"""Every plan of a folder drawn into a table; the model compiled first where that is asked."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core import uncertainty_commands
from core.issues import Invalid
from core.plan import Case, Plan, cases
from core.sheet import as_csv
from core.uncertainty.written import COLUMNS, PERCENTILES
from core.workbook import save
from tests.core.drawing_commands import ALONE, Captured, done, refused, rows_of, said, spoiled, two_cases, wanted


@pytest.fixture(scope="module", autouse=True)
def cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Nothing is compiled here, nor in the processes started from here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "plan.xlsx"
    save(two_cases(), path)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two plans, one with a bad cell, a file that is none, and what others leave beside open workbooks."""
    found = tmp_path / "plans"
    found.mkdir()
    save(two_cases(), found / "b.xlsx")
    spoiled(two_cases(), "infrastructure.1.price", "dear", found / "=HYPERLINK(1).xlsx")
    (found / "@broken.XLSX").write_bytes(b"no workbook")
    (found / "~$b.xlsx").write_bytes(b"locked")
    (found / ".hidden.xlsx").write_bytes(b"hidden")
    (found / "notes.txt").write_text("mine", encoding="utf-8")
    (found / "inner.xlsx").mkdir()
    return found


def test_every_plan_of_a_folder_is_a_line_of_the_table(folder: Path, capsys: Captured) -> None:
    out = folder / "table.csv"
    assert said(capsys, "batch", folder, *ALONE, "--out", out) == "2 of 3 plans in table.csv\n"
    bad, broken, good = rows_of(out)
    assert list(good) == ["name", *COLUMNS, "issue"]
    assert (good["name"], good["draws"], good["seed"], good["issue"]) == ("b.xlsx", "256", "7", "")
    for figure in wanted().chosen.figures:
        for name, found in zip(PERCENTILES, figure.percentiles, strict=True):
            told = good[f"{figure.line.key}_{name}"]
            assert told == ("never" if found.value == float("inf") else f"{found.value:.10g}")
    assert float(good["holding"]) == pytest.approx(wanted().chosen.holding.value)
    assert (bad["name"], broken["name"]) == ("'=HYPERLINK(1).xlsx", "'@broken.XLSX")
    assert bad["issue"].startswith("Infrastructure!D13: Usage price must be a number of ordinary size.")
    assert float(bad["total_cost_p50"]) > 0
    assert "@broken.XLSX" in broken["issue"]
    assert {broken[column] for column in COLUMNS} == {""}


def test_the_table_is_not_put_over_another_unless_told(folder: Path, capsys: Captured) -> None:
    out = folder / "table.csv"
    out.write_text("mine", encoding="utf-8")
    assert refused(capsys, "batch", folder, *ALONE, "--out", out) == (
        f"{out} is there already; choose another name or --replace"
    )
    for path in folder.glob("*.xlsx"):
        if path.is_file() and path.name != "@broken.XLSX":
            path.unlink()
    assert said(capsys, "batch", folder, *ALONE, "--out", out, "--replace") == "0 of 1 plan in table.csv\n"
    assert rows_of(out)[0]["issue"] != ""


@pytest.mark.parametrize("mark", ["=", "+", "-", "@"])
def test_no_cell_of_the_table_is_calculated(mark: str) -> None:
    table = uncertainty_commands._table([(f"{mark}1", -1.5, 'a "b", c')])
    (line,) = csv.reader([as_csv(table).decode("utf-8-sig").splitlines()[1]])
    assert line == [f"'{mark}1", "-1.5", 'a "b", c']


def test_a_folder_without_plans_or_a_table_of_another_kind_is_refused(
    file: Path, tmp_path: Path, capsys: Captured
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    out = tmp_path / "table.csv"
    assert refused(capsys, "batch", empty, "--out", out) == f"{empty} holds no .xlsx"
    assert refused(capsys, "batch", file, "--out", out) == f"{file} is no folder"
    assert refused(capsys, "batch", tmp_path, "--out", tmp_path / "table.xlsx") == (
        "table.xlsx must end in .csv; the table is written as text"
    )
    assert not out.exists()


Compiler = Callable[[bool, bool], list[Case]]


@pytest.fixture
def compiler(monkeypatch: pytest.MonkeyPatch) -> Compiler:
    """Stands in for what compiles; gives the cases it is asked for."""

    def stand_in(is_there: bool, works: bool) -> list[Case]:  # noqa: FBT001 - two answers
        asked: list[Case] = []

        def prepare(plan: Plan) -> bool:
            asked.append(plan.case)
            return works

        monkeypatch.setattr(uncertainty_commands, "available", lambda: True)
        monkeypatch.setattr(uncertainty_commands, "is_prepared", lambda _: is_there)
        monkeypatch.setattr(uncertainty_commands, "prepare", prepare)
        return asked

    return stand_in


def test_the_model_of_every_case_is_compiled_first_where_asked(
    file: Path, capsys: Captured, compiler: Compiler, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = compiler(False, True)  # noqa: FBT003 - the same
    monkeypatch.setattr(uncertainty_commands, "worlds", stopped)
    assert done("simulate", file, "--cases", "all", "--compile", "--workers", "0") == 2
    assert asked == list(cases(two_cases()))
    assert capsys.readouterr().err.splitlines() == [uncertainty_commands.COMPILING] * 2 + ["headwater: drawn"]


def stopped(*_: object) -> None:
    raise Invalid("drawn")


def test_nothing_is_compiled_twice(
    file: Path, capsys: Captured, compiler: Compiler, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = compiler(True, True)  # noqa: FBT003 - the same
    monkeypatch.setattr(uncertainty_commands, "worlds", stopped)
    assert refused(capsys, "batch", file.parent, "--out", file.with_name("t.csv"), "--compile", *ALONE) == "drawn"
    assert asked == []


def test_what_is_compiled_but_cannot_be_kept_is_refused(file: Path, capsys: Captured, compiler: Compiler) -> None:
    compiler(False, False)  # noqa: FBT003 - the same
    assert done("simulate", file, "--compile", *ALONE) == 2
    told = capsys.readouterr().err.splitlines()[-1]
    assert told.startswith("headwater: What is compiled could not be kept in ")
    assert told.endswith("; make room there, or leave --compile")


def test_compiling_needs_its_package(file: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uncertainty_commands, "available", lambda: False)
    assert refused(capsys, "simulate", file, "--compile") == uncertainty_commands.LACKING
    assert "pip install -e '.[fast]'" in uncertainty_commands.LACKING
