"""The command line: each command does its work; each mistake is one line and exit code 2."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import main
from core import workbook
from core.checks import check
from core.commands import WORDS, run
from core.examples import NAMES, example
from core.inputs.general import General
from core.paper import Job
from core.plan import Case, Plan
from core.results import evaluate
from tests.core.plans import every_input
from tests.saved import without_results
from tests.shorter import short

TUNED, SHORT = example(NAMES[1]), short(NAMES[1])
BARE = Plan(general=General(title="Bare", horizon=12), origins=())  # few cells: books are opened as others write them
TODAY = date(2026, 11, 22)
Captured = pytest.CaptureFixture[str]


def printed(job: Job) -> bytes:
    return f"%PDF {job.title}".encode()


def told(capsys: Captured, *argv: str) -> str:
    """What a command prints when all is well and nothing is noted."""
    assert run(argv, printed, TODAY) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan of two options of infrastructure and one scenario, in a file nobody changes."""
    path = tmp_path_factory.mktemp("plans") / "plan.xlsx"
    late = example(NAMES[0]).scenarios[0].without("infrastructure.2.delay")
    assert workbook.save(replace(SHORT, scenarios=(late,)), path) == ()
    return path


def test_a_new_plan_is_the_example_it_starts_from(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "new.xlsx"
    assert told(capsys, "new", "--example", NAMES[1], "--out", str(path)) == ""
    assert workbook.load(path).plan == TUNED
    told(capsys, "new", "--out", str(path))
    assert workbook.load(path).plan == example(NAMES[0])


def test_examples_are_listed(capsys: Captured) -> None:
    assert told(capsys, "examples").splitlines() == list(NAMES)


def test_every_input_is_listed_as_lines_and_as_json(capsys: Captured) -> None:
    lines = told(capsys, "inputs").splitlines()
    found: list[dict[str, Any]] = json.loads(told(capsys, "inputs", "--json"))
    declared = [each.name for key, each in every_input() if key != "constants"]
    assert [each["key"].rpartition(".")[2] for each in found] == declared
    assert len(lines) == len(found)
    assert {each["key"] for each in found} >= {
        "infrastructure.N.price",
        "team.N.seats.N.salary",
        "money.funding.N.amount",
    }
    price = next(each for each in found if each["key"] == "infrastructure.N.price")
    assert (price["kind"], price["default"], price["has_spread"]) == ("quantity", "4.19", True)
    assert (price["unit"], price["allowed"], price["grade"]) == ("$ / GPU-h", "0 and 100 $ / GPU-h", "medium")


def test_a_plan_is_evaluated_in_lines(saved: Path, capsys: Captured) -> None:
    lines = told(capsys, "evaluate", str(saved)).splitlines()
    assert lines[0].startswith("Total cost")
    assert lines[1].split()[:1] == ["Release"]
    assert any(line.startswith("Paid hours in all") for line in lines)
    said = [f"! {issue}" for issue in check(SHORT, evaluate(SHORT))]
    assert [line for line in lines if line.startswith("!")] == said


def test_a_plan_is_evaluated_as_json(saved: Path, capsys: Captured) -> None:
    found = json.loads(told(capsys, "evaluate", str(saved), "--json"))
    results = evaluate(SHORT)
    assert (found["plan"], found["case"], found["scenario"]) == (NAMES[1], [1, 1, 1], 0)
    assert (found["horizon"], found["released"], found["cash_lasts"]) == (12, results.released, True)
    assert found["headline"]["total_cost"] == results.once("total_cost")
    assert {row["key"]: row["values"] for row in found["rows"]} == {k: row.values for k, row in results.rows.items()}
    assert all(set(row) == {"key", "label", "unit", "section", "values"} for row in found["rows"])
    said = [(each["where"], each["says"], each["grave"], each["fix"]) for each in found["issues"]]
    assert said == [(i.where, i.says, i.grave, i.fix.words if i.fix else "") for i in check(SHORT, results)]


def test_another_case_and_scenario_are_evaluated(saved: Path, capsys: Captured) -> None:
    found = json.loads(told(capsys, "evaluate", str(saved), "--json", "--case", "2,1,2", "--scenario", "1"))
    assert (found["case"], found["scenario"]) == ([2, 1, 2], 1)
    late = json.loads(told(capsys, "evaluate", str(saved), "--json", "--scenario", "1"))
    delivered = next(row["values"] for row in late["rows"] if row["key"] == "delivered")
    assert delivered == [TUNED.infrastructure[0].lead + 2.0]
    assert found["headline"]["total_cost"] == evaluate(SHORT, Case(1, 0, 1)).once("total_cost")


def test_monthly_rows_are_written_as_a_table(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    told(capsys, "evaluate", str(saved), "--csv", str(tmp_path / "rows.csv"))
    head, *rows = (tmp_path / "rows.csv").read_text(encoding="utf-8-sig").splitlines()
    assert head == "key,label,unit," + ",".join(map(str, range(13)))
    assert any(row.startswith("cash,Closing cash,$,") for row in rows)


def test_inputs_are_set_by_key(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "changed.xlsx"
    changes = (
        "infrastructure.2.fee=3.1",
        "infrastructure.price=$ 3.90",
        "team.seats.2.salary=35k",
        "architecture.1.mfu=42 %",
        " general.title = A = B",
        "case.infrastructure=2",
        "scenario=1",
    )
    told(capsys, "set", str(saved), *changes, "--out", str(out))
    plan = workbook.load(out).plan
    assert (plan.infrastructure[1].fee, plan.infrastructure[0].price) == (3.1, 3.9)
    assert (plan.team[0].seats[1].salary, plan.architecture[0].mfu) == (35_000, 0.42)
    assert (plan.general.title, plan.case, plan.scenario) == ("A = B", Case(1, 0, 0), 1)


def test_changes_hold_for_those_after_them(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "changed.xlsx"
    told(capsys, "set", str(saved), "case.infrastructure=2", "infrastructure.nodes=12", "--out", str(out))
    assert [option.nodes for option in workbook.load(out).plan.infrastructure] == [8, 12]


def test_what_is_wrong_with_a_plan_is_printed_with_it(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "wrong.xlsx"
    workbook.save(SHORT.put("money.cash", 0), path)
    assert "! money.cash: Cash falls below zero in month 1" in told(capsys, "evaluate", str(path))
    issues = json.loads(told(capsys, "evaluate", str(path), "--json"))["issues"]
    assert ("money.cash", True) in [(issue["where"], issue["grave"]) for issue in issues]
    graves = [issue["grave"] for issue in issues]
    assert graves == sorted(graves, reverse=True)


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        ((), "the following arguments are required: word"),
        (("fly",), "invalid choice: 'fly'"),
        (("new",), "the following arguments are required: --out; see headwater new --help"),
        (("new", "--example", "none", "--out", "{new}"), "There is no example called “none”"),
        (("new", "--out", "{folder}/plan.csv"), "must end in .xlsx"),
        (("new", "--out", "{folder}/none/plan.xlsx"), "was not saved"),
        (("evaluate", "{folder}/none.xlsx"), "none.xlsx"),
        (("evaluate", "{text}"), "text.xlsx"),
        (("evaluate", "{plan}", "--case", "1,1"), "“1,1” is not a case; write three option numbers, like 1,2,1"),
        (("evaluate", "{plan}", "--case", "1,x,1"), "an option of --case must be a whole number; it is “x”"),
        (("evaluate", "{plan}", "--case", "1,2,1"), "Team has 1 options; there is no option 2"),
        (("evaluate", "{plan}", "--case", "0,1,1"), "there is no option 0"),
        (("evaluate", "{plan}", "--scenario", "2"), "The plan has 1 scenario; there is no scenario 2"),
        (("evaluate", "{plan}", "--scenario", "x"), "argument --scenario: invalid int value: 'x'"),
        (("evaluate", "{plan}", "--csv", "{folder}"), "was not saved"),
        (("evaluate", "{plan}", "--deep"), "unrecognized arguments: --deep"),
        (("set", "{plan}", "--out", "{new}"), "the following arguments are required: key=value"),
        (("set", "{plan}", "price", "--out", "{new}"), "“price” is not key=value"),
        (("set", "{plan}", "price=1", "--out", "{new}"), "There is no section called “price”"),
        (("set", "{plan}", "infrastructure.9.price=1", "--out", "{new}"), "there is no option 9"),
        (("set", "{plan}", "infrastructure=1", "--out", "{new}"), "lacks the number of the option"),
        (("set", "{plan}", "infrastructure.price=cheap", "--out", "{new}"), "Usage price: “cheap” is not a number"),
        (("set", "{plan}", "general.horizon=600", "--out", "{new}"), "Horizon must lie between 12 and 60 months"),
        (("set", "{plan}", "case.team=two", "--out", "{new}"), "case.team must be a whole number; it is “two”"),
        (("set", "{plan}", "case.team=2", "--out", "{new}"), "Team has 1 options; there is no option 2"),
        (("set", "{plan}", "case.money=1", "--out", "{new}"), "There is no section called “case”"),
        (("set", "{plan}", "scenario=2", "--out", "{new}"), "there is no scenario 2"),
        (("summary", "{plan}"), "the following arguments are required: --pdf"),
        (("summary", "{plan}", "--parts", "money", "--pdf", "{folder}/none/a.pdf"), "was not saved"),
    ],
)
def test_a_mistake_is_one_line_and_exit_code_two(
    argv: tuple[str, ...], says: str, saved: Path, tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "text.xlsx").write_text("no workbook", encoding="utf-8")
    places = {"plan": saved, "new": tmp_path / "new.xlsx", "folder": tmp_path, "text": tmp_path / "text.xlsx"}
    before = saved.read_bytes()
    assert run([word.format(**places) for word in argv], printed, TODAY) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith("headwater: ")
    assert says in err
    assert not (tmp_path / "new.xlsx").exists()
    assert saved.read_bytes() == before


def test_the_program_knows_every_command() -> None:
    assert main.COMMANDS == WORDS


@pytest.mark.parametrize("word", ["", *WORDS])
def test_help_is_no_mistake(word: str, capsys: Captured) -> None:
    assert "usage: headwater" in told(capsys, *word.split(), "--help")


def foreign(path: Path) -> Path:
    """A plan with a sheet of somebody's own."""
    workbook.save(BARE, path)
    book = without_results(path)
    book.create_sheet("My notes")["A1"] = "Keep me"
    book.save(path)
    return path


def test_a_workbook_that_holds_more_than_a_plan_is_replaced_only_when_told(tmp_path: Path, capsys: Captured) -> None:
    path = foreign(tmp_path / "mine.xlsx")
    before = path.read_bytes()
    assert run(["new", "--example", NAMES[1], "--out", str(path)], printed, TODAY) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "also holds the sheet “My notes”" in err
    assert "which would go; choose another name or --replace" in err
    assert path.read_bytes() == before
    assert run(["new", "--example", NAMES[1], "--out", str(path), "--replace"], printed, TODAY) == 0
    assert "My notes" not in openpyxl.load_workbook(path, read_only=True).sheetnames


def test_a_file_that_is_no_plan_is_not_overwritten(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "other.xlsx"
    openpyxl.Workbook().save(path)
    assert run(["new", "--out", str(path)], printed, TODAY) == 2
    assert "not a Headwater plan" in capsys.readouterr().err
    assert openpyxl.load_workbook(path).sheetnames == ["Sheet"]


def test_what_could_not_be_read_is_noted(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "odd.xlsx"
    workbook.save(BARE, path)
    book = without_results(path)
    name = book.defined_names["in_money_cash"]
    sheet, cell = next(iter(name.destinations))
    book[sheet][cell] = "plenty"
    book.save(path)
    assert run(["evaluate", str(path)], printed, TODAY) == 0
    notes = capsys.readouterr().err.splitlines()
    assert any(note.startswith("headwater: note: ") and "Opening cash must be a number" in note for note in notes)


def test_a_plan_set_to_what_it_was_is_the_same_plan(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "same.xlsx"
    plan: Plan = workbook.load(saved).plan
    told(capsys, "set", str(saved), f"money.cash={plan.money.cash}", "--out", str(out))
    assert workbook.load(out).plan == plan


def test_a_row_is_explained_in_words(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", str(saved), "cash"], lambda _: b"", TODAY) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("Closing cash = opening cash + funding − spent")
    assert "used by: Lowest cash so far" in said
    assert run(["explain", str(saved), "nothing"], lambda _: b"", TODAY) == 2


def test_a_plan_with_cells_that_could_not_be_taken_is_not_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "plan.xlsx"
    workbook.save(BARE, file)
    book = without_results(file)
    book["Money"]["D5"].value = "a lot"
    book.save(file)
    before = file.read_bytes()
    assert run(["set", str(file), "money.other=1", "--out", str(file)], lambda _: b"", TODAY) == 2
    assert "what stands in Money!D5" in capsys.readouterr().err
    assert file.read_bytes() == before
    assert run(["set", str(file), "money.other=1", "--out", str(file), "--replace"], lambda _: b"", TODAY) == 0
