"""Spend from the command line: a list imported with all that was found, the variance shown; mistakes are one line."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from main import COMMANDS
from tests.core.spent import OTHER, PAYROLL, PLAN, TODAY
from tests.core.typed import Captured, done, plan_in, saved_in

LIST = """Month,Category,Amount,Memo
2027-01,Salaries,"30,000.00",
2027-01,Office rent,12000,Jan
2027-02,AWS bill,"1,500.25",
2027-02,Other,x,
,Total,43500.25,
"""


def told(capsys: Captured, *argv: str | Path, code: int = 0) -> tuple[list[str], str]:
    """The lines a command prints, and what it notes."""
    assert done(*argv, day=TODAY) == code
    out, err = capsys.readouterr()
    return out.splitlines(), err


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan in a file nobody changes."""
    return saved_in(tmp_path_factory.mktemp("plans"), PLAN)


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_the_command_is_a_word_of_the_program() -> None:
    assert "actuals" in COMMANDS


def test_a_list_is_taken_over_with_all_that_was_found(
    saved: Path, brought: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "out.xlsx"
    lines, noted = told(capsys, "actuals", saved, brought, "--out", out, "--line", "AWS bill=vendors")
    assert noted == ""
    assert lines[0] == "row     2  note     line: “Salaries” is taken as “Payroll”."
    assert lines[3] == "row     5  refused  amount: “x” is no amount; write it like 1,234.50."
    assert lines[4] == "row     6  note     line: “Total” is a sum of other rows, and left out."
    assert lines[5] == "3 amounts taken over, 0 to look at, 1 refused, 1 left out"
    assert lines[7].startswith("To Feb 2027, $\u202f43.5\u202fk was spent of ")
    assert lines[8].split()[:2] == ["Line", "Plan"]
    assert lines[-1].startswith("Total ")
    assert [(f"{each.month:%Y-%m}", each.line, each.amount, each.note) for each in plan_in(out).actuals] == [
        ("2027-01", PAYROLL, 30_000.0, ""),
        ("2027-01", OTHER, 12_000.0, "Jan"),
        ("2027-02", "Vendors", 1_500.25, ""),
    ]
    lines, _ = told(capsys, "actuals", out, brought, "--out", out)
    assert "What was there for 2027-01 goes: 2 amounts." in lines
    assert len(plan_in(out).actuals) == 3
    told(capsys, "actuals", out, "--remove", "Jan 2027", "--out", out)
    assert [each.month for each in plan_in(out).actuals] == [date(2027, 2, 1)]


def test_the_variance_comes_as_json(saved: Path, brought: Path, capsys: Captured) -> None:
    lines, noted = told(capsys, "actuals", saved, brought, "--json")
    assert noted == "headwater: note: nothing was written; name a file with --out\n"
    found = json.loads("\n".join(lines))
    assert found["months"] == ["2027-01"]
    assert found["total"]["spent"] == 42_000.0
    assert sum(each["difference"] for each in found["lines"]) == pytest.approx(found["total"]["difference"])
    payroll = next(each for each in found["lines"] if each["key"] == "payroll")
    assert payroll["months"][0]["actual"] == 30_000.0
    assert payroll["state"] in {"over plan", "under plan"}
    assert "row     4  refused  line: “AWS bill” is no line of the plan" in found["import"][2]


def test_amounts_are_added_or_taken_only_where_nothing_stands_out(
    saved: Path, tmp_path: Path, capsys: Captured
) -> None:
    path, out = tmp_path / "twice.csv", tmp_path / "out.xlsx"
    path.write_text("Month,Line,Amount\n2027-01,Payroll,5\n2027-01,Payroll,5\n", encoding="utf-8")
    told(capsys, "actuals", saved, path, "--strict", "--out", out)
    assert [each.amount for each in plan_in(out).actuals] == [5.0]
    told(capsys, "actuals", out, path, "--add", "--out", out)
    assert [each.amount for each in plan_in(out).actuals] == [5.0, 5.0, 5.0]


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (("--line", "AWS bill=Zebra"), "“Zebra” is no line of the plan; there are Machines and nodes"),
        (("--line", "AWS bill"), "--line “AWS bill” must be a name and a line, with = between them"),
        (("--column", "price=Amount"), "--column “price=Amount” must name one of month, line, amount"),
        (("--column", "amount=Sum"), "There is no column “Sum”; there are Month, Category, Amount, Memo"),
        (("--sheet", "May"), "ledger.csv has no sheet “May”; there are ledger"),
        (("--column", "month="), "Say which column holds the month."),
        (("--remove", "2027-05"), "Nothing was spent in 2027-05, as far as this plan says"),
    ],
)
def test_a_mistake_is_one_line(saved: Path, brought: Path, more: tuple[str, ...], says: str, capsys: Captured) -> None:
    _, noted = told(capsys, "actuals", saved, brought, *more, code=2)
    assert noted.startswith(f"headwater: {says}")
    assert noted.count("\n") == 1


def test_a_list_of_nothing_is_refused_and_told(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "none.csv"
    path.write_text("Month,Line,Amount\n2027-01,Zebra,5\n", encoding="utf-8")
    lines, noted = told(capsys, "actuals", saved, path, code=2)
    assert lines[0].startswith("row     2  refused  line: “Zebra” is no line of the plan")
    assert noted == "headwater: Nothing of none.csv was taken over; look at what was found\n"


def test_an_empty_plan_says_how_to_begin(saved: Path, capsys: Captured) -> None:
    lines, noted = told(capsys, "actuals", saved)
    assert (len(lines), noted) == (1, "")
    assert lines[0].startswith("No spend is imported yet")
