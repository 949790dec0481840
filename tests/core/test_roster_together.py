"""Seats of a brought roster beside each other and in the plan: names, reports, sixty at most, scenarios."""

from __future__ import annotations

import pytest

from core import arrange
from core.examples import NAMES, example
from core.inputs.team import Seat
from core.issues import Invalid
from core.plan import Plan
from core.roster.importing import MOST_ROWS, Mapping, chosen, gap, too_many, with_seats
from tests.core.roster_rows import outcome, says


def test_names_become_unique_and_say_so() -> None:
    rows = [(name, "Data engineer", 30_000) for name in ("Ann", "Ann", "ann", "Eve")]
    imported = outcome(("Name", "Role", "Salary"), *rows, staying=(Seat("Eve"),))
    assert [draft.name for draft in imported.drafts] == ["Ann", "Ann 2", "ann 3", "Eve 2"]
    assert "Seat: There is a seat “Ann” already; this one is called “Ann 2”." in says(imported, 3)
    imported = outcome(("Role", "Salary"), ("Data engineer", 30_000), ("Data engineer", 30_000))
    assert [draft.name for draft in imported.drafts] == ["Data engineer", "Data engineer 2"]


def test_reports_lead_to_seats_that_are_there() -> None:
    heads = ("Name", "Role", "Salary", "Manager")
    imported = outcome(
        heads,
        ("Ann", "Data lead", 40_000, "eve"),
        ("Bob", "Data engineer", 30_000, "ANN"),
        ("Cid", "Data engineer", 30_000, "data lead"),
        ("Dan", "Data engineer", 30_000, "Zed"),
        ("Fay", "Data engineer", 30_000, "Fay"),
        staying=(Seat("Eve"),),
    )
    assert [each.seat.reports_to for each in imported.drafts if each.seat] == ["Eve", "Ann", "Ann", "", ""]
    told = {each.row: each.says for each in imported.found if each.what == "Reports to"}
    assert told == {
        4: "“data lead” is understood as the seat “Ann”.",
        5: "“Zed” is no seat that can be taken; the line stays empty. Write the name of a seat.",
        6: "A seat cannot report to itself; the line stays empty.",
    }


def test_a_circle_of_reports_is_opened_and_told() -> None:
    rows = [(name, 30_000, boss) for name, boss in (("A", "B"), ("B", "C"), ("C", "A"), ("D", "A"))]
    imported = outcome(("Name", "Salary", "Manager"), *rows)
    assert [each.seat.reports_to for each in imported.drafts if each.seat] == ["", "C", "A", "A"]
    assert "Reports to: The reports go round in a circle (A → B → C → A); the line stays empty." in says(imported)


def test_only_the_wanted_rows_are_taken_and_lost_leaders_are_told() -> None:
    rows = [(name, 30_000, boss) for name, boss in (("A", None), ("B", "A"), ("C", "B"))]
    imported = outcome(("Name", "Salary", "Manager"), *rows)
    assert chosen(imported, imported.rows) == (tuple(each.seat for each in imported.drafts), "")
    seats, told = chosen(imported, (3, 4))
    assert [(each.name, each.reports_to) for each in seats] == [("B", ""), ("C", "B")]
    assert told == "1 reports to “A”, who is left out; that line stays empty."
    assert chosen(imported, ()) == ((), "")


def test_a_list_that_lacks_the_least_is_refused_before_it_is_read() -> None:
    assert gap(Mapping()) == "Say which column holds the role or the name."
    with pytest.raises(Invalid, match="Say which column holds the salary, or take it from the catalogue"):
        outcome(("Name",), ("Ann",))
    with pytest.raises(Invalid, match="“list” has 601 rows; a team has at most 60 seats"):
        outcome(("Name", "Salary"), *((f"A{n}", 1) for n in range(MOST_ROWS + 1)))


def plan() -> Plan:
    return example(NAMES[0])


def test_seats_replace_those_of_one_team_and_what_scenarios_said_of_them() -> None:
    start = arrange.add_scenario(plan(), "Raise")
    start = arrange.put_scenario(start, start.scenario, start.scenarios[-1].override("team.1.seats.1.salary", 99_000))
    start = arrange.put_scenario(start, start.scenario, start.scenarios[-1].override("team.2.seats.1.salary", 98_000))
    fresh = tuple(Seat(f"S{n}") for n in range(3))
    changed = with_seats(start, 0, fresh)
    assert changed.team[0].seats == fresh
    assert changed.team[1:] == start.team[1:]
    assert [key for key, _ in changed.scenarios[-1].overrides] == ["team.2.seats.1.salary"]
    more = with_seats(start, 0, fresh, added=True)
    assert more.team[0].seats == (*start.team[0].seats, *fresh)
    assert more.scenarios == start.scenarios


def test_sixty_seats_are_the_most_and_the_sentence_says_how_many_too_many() -> None:
    sixty = tuple(Seat(f"S{n}") for n in range(60))
    full = with_seats(plan(), 0, sixty)
    assert full.team[0].seats == sixty
    with pytest.raises(Invalid, match=r"A team has at most 60 seats; these are 61: leave out 1\."):
        with_seats(full, 0, (*sixty, Seat()))
    with pytest.raises(Invalid, match="these are 62 with the 60 there are: leave out 2"):
        with_seats(full, 0, sixty[:2], added=True)
    assert too_many(60, 0) == ""
    with pytest.raises(Invalid, match="no option 9"):
        with_seats(full, 8, ())
