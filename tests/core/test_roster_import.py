"""A brought roster becomes seats row by row; whatever stands in it, each row is a seat or says why it is none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.inputs.team import SHARES, Seat, Team
from core.roster.columns import DUTIES, NOTHING, SEA_PAY, US_PAY
from core.roster.importing import (
    FIELDS,
    Mapping,
    Table,
    chosen,
    guess,
    look,
)
from core.roster.rows import KINDS
from tests.core.roster_rows import FIRST, outcome, says, seat


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        (("Name", "Role", "Salary"), {"name": 0, "role": 1, "salary": 2}),
        (("Position", "Annual pay", "FTE", "Headcount"), {"role": 0, "salary": 1, "fte": 2, "heads": 3}),
        (("Employee", "Manager", "Hire date"), {"name": 0, "reports_to": 1, "start": 2}),
        (("Title", "Name of manager", "On-call"), {"role": 0, "reports_to": 1, "is_on_call": 2}),
        (("Person", "Backfill?"), {"name": 0, "is_backfilled": 1}),
        (("jobTitle", "monthlySalary", "startMonth"), {"role": 0, "salary": 1, "start": 2}),
        (("Role", "Base pay", "Monthly pay"), {"role": 0, "salary": 1}),
        (("Role", "Total cost", "Salary"), {"role": 0, "salary": 2}),
        (("Who", "Ramp (months)", "Tenure"), {"name": 0, "ramp": 1, "tenure": 2}),
        (("Pre-training", "Post-training"), {"pretraining": 0, "posttraining": 1}),
        (("Eval", "Prod."), {"evaluation": 0, "product": 1}),
        (("Foo", "Bar"), {}),
    ],
)  # fmt: skip
def test_usual_heads_are_understood(heads: tuple[str, ...], expected: dict[str, int]) -> None:
    mapping = guess(Table("list", heads, ()))
    assert {name: mapping.column(name) for name in FIELDS if mapping.column(name) >= 0} == expected


def test_the_period_of_pay_is_read_from_its_head() -> None:
    assert guess(Table("list", ("Role", "Monthly salary"), ())).period == "a month"
    assert guess(Table("list", ("Role", "Salary"), ())).period == "a year"
    assert seat(outcome(("Role", "Pay a month"), ("Data engineer", 2000))).salary == 24_000


def test_what_the_list_does_not_say_is_offered_from_the_catalogue() -> None:
    assert guess(Table("list", ("Role", "Salary"), ())).filled == DUTIES
    assert guess(Table("list", ("Role", "Salary", "Ramp", *SHARES), ())).filled == NOTHING
    imported = outcome(("Name", "Role", "Salary"), ("Ann", "SRE", 30_000))
    assert seat(imported) == Seat("Ann", "SRE", salary=30_000, is_on_call=True, infra=1)
    (told,) = says(imported)
    assert told.startswith("Catalogue: Taken from the role “Infrastructure / cluster reliability engineer”: kind, ")
    assert told.endswith("management share, ramp, on call, time by function.")
    assert "months here before 0 months" in imported.unsaid


def test_what_is_to_be_looked_at_stands_before_notes() -> None:
    (draft,) = outcome(("Role", "Salary", "Start"), ("SRE", 30_000, "2026-11-01")).drafts
    assert [each.is_note for each in draft.in_order] == [False, True]
    assert [each.what for each in draft.doubts] == ["Start"]


def test_what_the_list_says_is_not_overwritten() -> None:
    imported = outcome(
        ("Role", "Kind", "Salary", "Ramp", "On call", "Product"), ("Data lead", "IC", 30_000, 9, "no", 1), filled=DUTIES
    )
    found = seat(imported)
    assert (found.kind, found.manages, found.ramp, found.is_on_call) == ("Contributor", 0, 9, False)
    assert (found.product, found.data) == (1, 0)


@pytest.mark.parametrize(("filled", "salary"), [(US_PAY, 150_000), (SEA_PAY, 22_800)])
def test_pay_comes_from_the_catalogue_when_that_is_asked_for(filled: str, salary: float) -> None:
    imported = outcome(("Role",), ("Data engineer",), ("Gardener",), filled=filled)
    assert seat(imported).salary == salary
    assert "salary in " in says(imported)[0]
    assert says(imported, 3) == [
        "Salary: The salary is missing; write the gross pay of one full-time person, or take it from the catalogue."
    ]


@pytest.mark.parametrize(
    ("head", "cell", "sentence"),
    [
        ("Kind", "guru", "Kind: “guru” is no kind of seat; write Contributor, Lead or Manager."),
        ("Salary", None, "Salary: The salary is missing; write the gross pay of one full-time person, or take"),
        ("Salary", "€ 5", "Salary: “€ 5” is in €; write it in US dollars."),
        ("Salary", -5, "Salary: Salary must lie between 0 and 5000000 $ / year; it is -5 $ / year."),
        ("FTE", 2, "Share of full time: Share of full time must lie between 0.05 and 1 FTE; it is 2 FTE."),
        ("Headcount", 0, "People: People must lie between 1 and 500; it is 0."),
        ("Start", 0, "Start: “0” lies before month 1; month 1 means here already."),
        ("On call", "perhaps", "On call: “perhaps” is neither yes nor no; write yes, no, x or nothing."),
        ("Name", "Total", "Seat: “Total” looks like a sum of other rows, not like a seat."),
        ("Name", "a\x07", "Seat: Seat holds the sign U+0007, which a workbook cannot keep; remove it."),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_taken_says_why(head: str, cell: object, sentence: str) -> None:
    values: dict[str, object] = {"Name": "Ann", "Role": "Engineer", "Salary": 30_000, "Product": 1, head: cell}
    imported = outcome(tuple(values), tuple(values.values()))
    (draft,) = imported.drafts
    assert draft.seat is None
    assert imported.rows == ()
    assert [f"{each.what}: {each.says}".startswith(sentence) for each in draft.found if each.grave] == [True]


def test_a_row_without_name_and_role_is_no_seat_and_empty_rows_are_passed_over() -> None:
    imported = outcome(("Name", "Role", "Salary"), (None, None, 5), (None, None, None), ("Ann", None, 40_000))
    assert [(draft.row, draft.name) for draft in imported.drafts] == [(2, "(no name)"), (4, "Ann")]
    assert "Neither a name nor a role is written" in says(imported)[0]
    assert seat(imported, 4).role == "Ann"


@pytest.mark.parametrize(
    ("head", "cell", "sentence"),
    [
        ("Data", 0.9, "Time: The shares add up to 90 %; all six together should be 100 %."),
        ("Data", None, "Time: No time is given to any function; all six shares together should be 100 %."),
        ("Salary", 1900, "Salary: 1,900 $ a year lies outside 7,200 – 400,000 $, what “Data engineer” may earn; it is"),
        ("Salary", 5e6, "Salary: 5,000,000 $ a year lies outside 7,200 – 400,000 $, what “Data engineer” may earn;"),
        ("Role", "Data services", "Role: “Data services” are people of another company; they belong to the vendors."),
        ("Kind", "Manager", "Management share: A manager with no time for managing leads nobody; write 60 to 100 %."),
        ("Start", "2026-11-01", "Start: The start lies 2 months before the plan: here from month 1 on, with those"),
        ("Start", None, "Empty: Nothing is written here; taken: start 1 month."),
    ],
)  # fmt: skip
def test_a_row_to_look_at_is_taken_with_a_sentence(head: str, cell: object, sentence: str) -> None:
    values: dict[str, object] = {
        "Name": "Ann",
        "Role": "Data engineer",
        "Salary": 30_000,
        "Data": 1,
        "Start": 3,
        head: cell,
    }
    imported = outcome(tuple(values), tuple(values.values()), filled=NOTHING)
    assert imported.rows == (2,)
    assert len(says(imported)) == 1
    assert says(imported)[0].startswith(sentence)


def test_pay_is_doubted_by_the_region_of_the_list() -> None:
    rows = [
        ("Data engineer", 24_000),
        ("SRE", 31_000),
        ("Pretraining engineer", 432_000),
        ("Guru", 9e5),
        ("Founder", 0),
    ]
    told = [each.says for each in outcome(("Role", "Salary"), *rows).found if each.what == "Salary"]
    assert told == [
        (
            "432,000 $ a year lies outside 12,000 – 108,000 $, what “Pretraining research engineer” may earn in "
            "South-East Asia; it is about twelve times the usual: was a year's pay taken for a month's?"
        )
    ]
    both = [("Data engineer", 24_000), ("Data engineer", 150_000), ("Data engineer", 5e6), ("Data engineer", 4e6)]
    told = [each.says for each in outcome(("Role", "Salary"), *both).found if each.what == "Salary"]
    assert [says.endswith("may earn; check currency and period.") for says in told] == [True, True]
    assert "may earn in the United States; " in says(outcome(("Role", "Salary"), ("SRE", 500), filled=US_PAY))[1]


def test_who_started_before_the_plan_has_worked_already() -> None:
    heads = ("Name", "Salary", "Start", "Tenure")
    imported = outcome(heads, ("Ann", 30_000, date(2026, 7, 1), None), ("Bob", 30_000, date(2026, 7, 1), 2))
    assert [(each.start, each.tenure) for each in (seat(imported), seat(imported, 3))] == [(1, 6), (1, 2)]


def test_marks_mean_yes_and_their_absence_no() -> None:
    imported = outcome(("Name", "Salary", "Product", "Replaced"), ("Ann", 3e4, 1, "x"), ("Bob", 3e4, 1, None))
    assert [seat(imported, row).is_backfilled for row in (2, 3)] == [True, False]
    imported = outcome(("Name", "Salary", "Product", "Replaced"), ("Ann", 3e4, 1, "no"), ("Bob", 3e4, 1, None))
    assert [seat(imported, row).is_backfilled for row in (2, 3)] == [False, True]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (((60, 40), (100, 0)), ((0.6, 0.4), (1, 0))),
        (((0.6, 0.4), (1, 0)), ((0.6, 0.4), (1, 0))),
        ((("60 %", "40%"), (1, None)), ((0.6, 0.4), (1, 0))),
        (((60, 40), (0.5, 0.5)), ((0.6, 0.4), (0.5, 0.5))),
        (((60, 40), (90, 1)), ((0.6, 0.4), (0.9, 0.01))),
    ],
)
def test_shares_are_parts_or_per_cents_by_their_sum(
    rows: tuple[tuple[object, ...], ...], expected: tuple[tuple[float, ...], ...]
) -> None:
    imported = outcome(("Name", "Salary", "Data", "Infra"), *(("Ann", 30_000, *row) for row in rows), filled=NOTHING)
    assert tuple((each.seat.data, each.seat.infra) for each in imported.drafts if each.seat) == expected


def test_shares_of_full_time_and_of_managing_are_read_the_same_way() -> None:
    imported = outcome(
        ("Name", "Salary", "FTE", "Management %"), ("A", 3e4, 80, 30), ("B", 3e4, 100, 0), ("C", 3e4, 1, 1)
    )
    assert [(seat(imported, row).fte, seat(imported, row).manages) for row in (2, 3, 4)] == [(0.8, 0.3), (1, 0), (1, 1)]


CELLS = st.one_of(
    st.none(),
    st.text(max_size=8),
    st.sampled_from(
        ("Data engineer", "IC", "Ann", "60 %", "0,6", "60.000", "5k a month", "2027-03", "x", "Total", "€2")
    ),
    st.floats(),
    st.integers(-5, 10**40),
    st.booleans(),
    st.dates(),
    st.datetimes(),
)


@given(rows=st.lists(st.tuples(*[CELLS] * len(FIELDS)), max_size=8), filled=st.sampled_from((NOTHING, DUTIES, SEA_PAY)))
def test_any_cells_whatsoever_become_seats_or_sentences(rows: list[tuple[object, ...]], filled: str) -> None:
    mapping = Mapping(tuple(range(len(FIELDS))), filled=filled)
    imported = look(Table("list", FIELDS, tuple(rows)), mapping, FIRST)
    for draft in imported.drafts:
        assert (draft.seat is None) == any(each.grave for each in draft.found)
        assert all(each.says.endswith((".", "?")) for each in draft.found)
        for name, kind in KINDS.items() if draft.seat else ():
            assert kind.check(getattr(draft.seat, name)) == getattr(draft.seat, name)
    seats, _ = chosen(imported, imported.rows)
    names = [each.name.casefold() for each in seats]
    assert len(set(names)) == len(names)
    assert all(not each.reports_to or each.reports_to.casefold() in names for each in seats)


def test_a_team_without_seats_is_no_mistake() -> None:
    assert Team().seats == ()
    assert outcome(("Name", "Salary")).drafts == ()
