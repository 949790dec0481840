"""A roster in a file of its own reads back as the same seats, from .csv and from .xlsx."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from core.examples import NAMES, example
from core.inputs.team import SEAT_KINDS, SHARES, Seat
from core.issues import Invalid
from core.kinds import Text
from core.roster.importing import FIELDS, chosen, guess, look
from core.roster.rows import KINDS, TOTALS
from core.roster.written import as_texts, heads
from core.schema import inputs_of
from core.sheet import as_csv
from core.workbook import guard
from core.workbook.roster_file import save_roster
from core.workbook.tables import read_table, read_text

FIRST = date(2027, 1, 1)
ENDINGS = (".csv", ".xlsx")


def back(path: Path) -> tuple[Seat, ...]:
    """What an exported file reads back as, without anything changed by hand."""
    (table,) = read_table(path)
    imported = look(table, guess(table), FIRST)
    seats, told = chosen(imported, imported.rows)
    assert told == ""
    return seats


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("name", NAMES)
def test_the_rosters_of_the_examples_read_back(name: str, ending: str, tmp_path: Path) -> None:
    for number, team in enumerate(example(name).team):
        path = tmp_path / f"{number}{ending}"
        assert save_roster(team.seats, path) == ()
        assert back(path) == team.seats


PARTS = st.integers(0, 100_000).map(lambda n: n / 100_000)
NAMES_OF_SEATS = st.text(st.characters(blacklist_categories=("C", "Z")), min_size=1, max_size=12).filter(
    lambda words: words.casefold() not in (*TOTALS, "n/a", "none", "null", "nan", "?", "-", "–", "—")
)


@st.composite
def rosters(draw: st.DrawFn) -> tuple[Seat, ...]:
    names = draw(st.lists(NAMES_OF_SEATS, min_size=1, max_size=5, unique_by=str.casefold))
    seats = []
    for place, name in enumerate(names):
        figures = {
            "heads": draw(st.integers(1, 500).map(float)),
            "fte": draw(st.integers(5, 100).map(lambda n: n / 100)),
            "salary": draw(st.integers(0, 5_000_000_000).map(lambda mills: mills / 1000)),
            "start": draw(st.integers(1, 60).map(float)),
            "tenure": draw(st.integers(0, 240_000).map(lambda n: n / 1000)),
            "ramp": draw(st.integers(10, 240).map(lambda n: n / 10)),
            "manages": draw(PARTS),
            **{share: draw(PARTS) for share in SHARES},
        }
        seats.append(
            Seat(
                name,
                draw(NAMES_OF_SEATS),
                draw(st.sampled_from(SEAT_KINDS)),
                names[place - 1] if place and draw(st.booleans()) else "",
                is_on_call=draw(st.booleans()),
                is_backfilled=draw(st.booleans()),
                **figures,
            )
        )
    return tuple(seats)


@pytest.mark.parametrize("ending", ENDINGS)
@given(seats=rosters())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_any_roster_reads_back(ending: str, tmp_path: Path, seats: tuple[Seat, ...]) -> None:
    assert all(KINDS[name].check(getattr(seat, name)) == getattr(seat, name) for seat in seats for name in FIELDS)
    path = tmp_path / f"roster{ending}"
    save_roster(seats, path)
    assert back(path) == seats


def test_a_text_that_a_spreadsheet_would_calculate_is_kept_a_text(tmp_path: Path) -> None:
    seats = (Seat("=1+1", "+cmd|' /C calc'!A0"), Seat("@x", "-2", reports_to="=1+1"))
    assert b"'=1+1,'+cmd" in as_csv(as_texts(seats))
    for ending in ENDINGS:
        save_roster(seats, tmp_path / f"r{ending}")
        assert back(tmp_path / f"r{ending}") == seats


def test_the_workbook_has_heads_that_stay_and_parts_in_per_cent(tmp_path: Path) -> None:
    save_roster((Seat("Ann", infra=0.25, product=0.75, salary=41_500),), tmp_path / "r.xlsx")
    page = load_workbook(tmp_path / "r.xlsx")["Roster"]
    assert [cell.value for cell in page[1]] == list(heads())
    assert page.freeze_panes == "B2"
    infra = page.cell(2, FIELDS.index("infra") + 1)
    assert (infra.value, infra.number_format) == (0.25, "0.0%")
    assert page.cell(2, FIELDS.index("salary") + 1).number_format == "#,##0"


def test_every_head_is_understood_and_says_its_unit() -> None:
    found = dict(zip(FIELDS, heads(), strict=True))
    assert (found["salary"], found["data"], found["ramp"]) == ("Salary, $ / year", "Data, %", "Ramp, months")
    assert found["tenure"] == "Months here before"
    assert len(set(found.values())) == len(FIELDS)
    assert sum(isinstance(given.kind, Text) for given in inputs_of(Seat)) == 3


def test_only_two_endings_are_written(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match=r"roster.ods must end in .csv or .xlsx"):
        save_roster((), tmp_path / "roster.ods")


def test_a_pasted_range_is_a_table(tmp_path: Path) -> None:
    text = 'Name\tRole\tSalary\r\nAnn\t"Data, and more"\t30,000\r\n\tSRE\t\r\n'
    table = read_text(text, "the clipboard")
    assert table.columns == ("Name", "Role", "Salary")
    assert table.rows == (("Ann", "Data, and more", "30,000"), (None, "SRE", None))
    assert read_text("a;b\n1;2", "x").rows == (("1", "2"),)
    (tmp_path / "l.csv").write_text(text, encoding="utf-8")
    assert read_table(tmp_path / "l.csv")[0].rows == table.rows


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "The clipboard holds no list; it needs a row of heads, and rows below it."),
        ("Name\tRole", "The clipboard holds no list"),
        ("a,b\n" + "1,2\n" * 20_001, "The clipboard has more than 20,000 rows"),
        ("x" * 200_000 + "\n1", "The clipboard field larger than field limit"),
    ],
)
def test_a_text_that_is_no_list_is_refused(text: str, says: str) -> None:
    with pytest.raises(Invalid, match=says):
        read_text(text, "The clipboard")


def test_a_text_of_too_many_signs_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "FILE", 3)
    with pytest.raises(Invalid, match="The clipboard is longer than 0 million signs"):
        read_text("a,b\n1,2", "The clipboard")
