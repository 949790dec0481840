"""People from the command line: roles listed, a roster imported and exported; each mistake is one line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.examples import NAMES, example
from core.roles import roles
from main import COMMANDS
from tests.core.typed import Captured, done, plan_in, saved_in, told
from tests.shorter import short

PLAN = replace(short(NAMES[1]), team=example(NAMES[0]).team, origins=())
LIST = """Name,Job title,Monthly pay,Manager,Start
Ann,Data lead,3000,,1
Bob,Data engineer,1900,Ann,2027-03
Eve,Guru,x,Ann,1
"""


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan in a file nobody changes."""
    return saved_in(tmp_path_factory.mktemp("plans"), PLAN)


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """A list of three people, one of whom cannot be taken."""
    path = tmp_path / "people.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_both_commands_are_words_of_the_program() -> None:
    assert {"roles", "roster"} <= set(COMMANDS)


def test_roles_are_listed_with_pay_date_and_grade(capsys: Captured) -> None:
    lines = told(capsys, "roles")
    assert [line.split()[0] for line in lines] == [role.id for role in roles()]
    assert "us 120,000 / 150,000 / 200,000" in lines[9]
    assert "sea 14,400 / 22,800 / 33,600" in lines[9]
    assert lines[9].endswith("$ a year   2025-06 weak")
    assert "us –" in lines[17]
    assert "us " not in told(capsys, "roles", "--region", "sea")[9]


def test_roles_come_as_json(capsys: Captured) -> None:
    rows = json.loads("\n".join(told(capsys, "roles", "--json")))
    assert rows[9]["sea"] == {"low": 14_400, "base": 22_800, "high": 33_600}
    assert (rows[17]["us"], rows[17]["kind"], rows[9]["data"], rows[9]["grade"]) == (None, "Vendor", 0.9, "weak")


def test_the_seats_of_a_list_replace_those_of_the_chosen_team(
    saved: Path, brought: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "out.xlsx"
    lines = told(capsys, "roster", "import", saved, brought, "--out", out)
    assert lines[-1].startswith("3 rows, 1 refused; 2 taken over; the list says nothing of: kind Contributor, people 1")
    assert lines[-2] == "row     4  refused  Salary: “x” is not a number; write it like 0.6 or 40,000."
    assert lines[0].startswith("row     2  note     Catalogue: Taken from the role “Data lead”: kind, ")
    plan = plan_in(out)
    assert [(each.name, each.salary, each.start) for each in plan.team[0].seats] == [
        ("Ann", 36e3, 1),
        ("Bob", 22_800, 3),
    ]
    assert plan.team[1:] == PLAN.team[1:]


def test_seats_are_added_to_another_team_and_the_columns_stated(
    saved: Path, brought: Path, tmp_path: Path, capsys: Captured
) -> None:
    out = tmp_path / "out.xlsx"
    stated = ("--column", "role=job TITLE", "--column", "name=", "--pay", "year", "--catalogue", "nothing")
    told(capsys, "roster", "import", saved, brought, "--team", "2", "--add", *stated, "--out", out)
    seats = plan_in(out).team[1].seats
    assert seats[:-2] == PLAN.team[1].seats
    found = [(each.name, each.salary, each.data) for each in seats[-2:]]
    assert found == [("Data lead", 3000, 0), ("Data engineer 2", 1900, 0)]


def test_strictly_only_rows_without_a_finding_are_taken(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    path, out = tmp_path / "l.csv", tmp_path / "out.xlsx"
    path.write_text("Name,Salary,Data,Manager\nAnn,30000,1,\nBob,30000,0.5,Ann\nCid,30000,1,Bob\n", encoding="utf-8")
    assert done("roster", "import", saved, path, "--strict", "--out", out) == 0
    found = capsys.readouterr()
    assert "look at  Time: The shares add up to 50 %" in found.out
    assert "1 reports to “Bob”, who is left out; that line stays empty." in found.err
    assert [each.name for each in plan_in(out).team[0].seats] == ["Ann", "Cid"]


@pytest.mark.parametrize("ending", [".csv", ".xlsx"])
def test_a_roster_goes_out_and_comes_back(saved: Path, ending: str, tmp_path: Path, capsys: Captured) -> None:
    file, out = tmp_path / f"roster{ending}", tmp_path / "out.xlsx"
    (line,) = told(capsys, "roster", "export", saved, "--out", file)
    assert line == f"{len(PLAN.team[0].seats)} seats of “{PLAN.team[0].name}” in roster{ending}"
    (line,) = told(capsys, "roster", "import", saved, file, "--team", "2", "--out", out)
    assert line == f"{len(PLAN.team[0].seats)} rows, 0 refused; {len(PLAN.team[0].seats)} taken over"
    assert plan_in(out).team[1].seats == PLAN.team[0].seats


def test_the_sheet_with_people_is_taken_or_the_one_asked_for(saved: Path, tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "roster.xlsx"
    told(capsys, "roster", "export", saved, "--out", file)
    told(capsys, "roster", "import", saved, file, "--sheet", "ROSTER", "--out", tmp_path / "out.xlsx")


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("roles", "--region", "mars"), "invalid choice: 'mars'"),
        (("roster",), "the following arguments are required: {import,export}"),
        (("roster", "import", "{plan}", "{list}"), "the following arguments are required: --out"),
        (("roster", "import", "{plan}", "{list}", "--team", "9", "--out", "{new}"), "there is no option 9"),
        (("roster", "import", "{plan}", "{list}", "--team", "x", "--out", "{new}"), "the number of the team must be a"),
        (("roster", "import", "{plan}", "{list}", "--sheet", "May", "--out", "{new}"), "has no sheet “May”; there are"),
        (("roster", "import", "{plan}", "{list}", "--column", "x=y", "--out", "{new}"), "must name one of name, role"),
        (("roster", "import", "{plan}", "{list}", "--column", "role=y", "--out", "{new}"), "There is no column “y”"),
        (("roster", "import", "{plan}", "{list}", "--column", "salary=", "--out", "{new}"), "Say which column holds"),
        (("roster", "import", "{plan}", "{folder}/no.csv", "--out", "{new}"), "no.csv is not there any more"),
        (
            ("roster", "import", "{plan}", "{list}", "--column", "salary=Start", "--strict", "--out", "{new}"),
            "Nothing of people.csv was taken over; look at what was found",
        ),
        (("roster", "export", "{plan}", "--out", "{folder}/r.txt"), "must end in .csv or .xlsx"),
        (("roster", "export", "{plan}", "--out", "{list}"), "is there already; choose another name or --replace"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line_and_exit_code_two(
    argv: tuple[str, ...], says: str, saved: Path, brought: Path, tmp_path: Path, capsys: Captured
) -> None:
    places = {"plan": saved, "list": brought, "new": tmp_path / "new.xlsx", "folder": tmp_path}
    assert done(*(word.format(**places) for word in argv)) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert err.startswith("headwater: ")
    assert says in err
    assert not (tmp_path / "new.xlsx").exists()
    assert brought.read_text(encoding="utf-8") == LIST


def test_help_is_no_mistake(capsys: Captured) -> None:
    assert told(capsys, "roster", "import", "--help")[0].startswith("usage: headwater roster import")
