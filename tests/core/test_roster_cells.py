"""Cells of a roster as people write them: each says one thing, or is refused in a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime

import pytest

from core.issues import Invalid
from core.prices.cells import Customs
from core.roster import cells
from core.roster.columns import A_MONTH, A_YEAR

FIRST = date(2027, 1, 1)
NOTHING, COMMAS = Customs(), Customs(commas=True)


@pytest.mark.parametrize(
    ("raw", "period", "salary"),
    [
        (60_000, A_YEAR, 60_000),
        (5000.0, A_MONTH, 60_000),
        ("60,000", A_YEAR, 60_000),
        ("$60k", A_YEAR, 60_000),
        ("USD 60 000", A_YEAR, 60_000),
        ("5,000 $ / month", A_YEAR, 60_000),
        ("5k/mo", A_YEAR, 60_000),
        ("5,000 a month", A_YEAR, 60_000),
        ("60,000 p.a.", A_MONTH, 60_000),
        ("$60,000 per year", A_MONTH, 60_000),
        ("5m", A_YEAR, 5_000_000),  # a suffix, not a period
        ("0", A_YEAR, 0),
    ],
)
def test_pay_is_read_by_its_period(raw: object, period: str, salary: float) -> None:
    assert cells.pay(raw, period, NOTHING) == salary


def test_decimal_commas_count_where_the_column_proves_them() -> None:
    assert cells.customs(["60.000,50", "5"]) == Customs(commas=True)
    assert cells.customs(["60,000.50"]) == Customs(points=True)
    assert cells.customs([1, None, "x"]) == NOTHING
    assert cells.pay("60.000", A_YEAR, COMMAS) == 60_000
    assert cells.pay("60.125", A_YEAR, Customs(points=True)) == 60.125
    assert cells.part("0,6", NOTHING, percents=False) == 0.6


@pytest.mark.parametrize(
    ("raw", "percents", "share"),
    [
        (0.6, False, 0.6),
        (60, True, 0.6),
        ("60 %", False, 0.6),
        ("60%", True, 0.6),
        ("12,5 %", False, 0.125),
        ("33.3", True, 0.333),
    ],
)
def test_a_part_is_written_in_three_ways(raw: object, percents: bool, share: float) -> None:  # noqa: FBT001 - a table
    assert cells.part(raw, NOTHING, percents=percents) == share


@pytest.mark.parametrize(
    ("raw", "month", "before"),
    [
        (3, 3, 0),
        (3.0, 3, 0),
        ("3", 3, 0),
        ("M3", 3, 0),
        ("month 12", 12, 0),
        (date(2027, 3, 15), 3, 0),
        (datetime(2028, 1, 31, 9, 0), 13, 0),  # noqa: DTZ001 - as spreadsheets give it
        ("2027-03-31", 3, 0),
        ("2027-03", 3, 0),
        ("03/2027", 3, 0),
        ("March 2027", 3, 0),
        ("Mar. 2027", 3, 0),
        (46_447, 3, 0),  # 1 March 2027 as spreadsheets count days
        ("2026-10-01", 1, 3),
        ("Dec 2026", 1, 1),
    ],
)
def test_a_start_is_a_month_of_the_plan_or_of_the_calendar(raw: object, month: int, before: int) -> None:
    assert cells.start(raw, FIRST) == cells.Start(month, before)


@pytest.mark.parametrize("raw", ["yes", "Y", "x", "X", 1, 1.0, True, "true", "on", "✓"])
def test_words_and_signs_that_mean_yes(raw: object) -> None:
    assert cells.switch(raw) is True


@pytest.mark.parametrize("raw", ["no", "N", 0, 0.0, False, "false", "off", "-", "–"])
def test_words_and_signs_that_mean_no(raw: object) -> None:
    assert cells.switch(raw) is False


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        ("IC", "Contributor"),
        ("individual contributor", "Contributor"),
        ("Team lead", "Lead"),
        ("player-coach", "Lead"),
        ("MANAGER", "Manager"),
        ("Director", "Manager"),
    ],
)
def test_kinds_go_by_several_names(raw: str, kind: str) -> None:
    assert cells.kind(raw) == kind


def test_people_and_months_may_carry_their_unit() -> None:
    assert [cells.people(raw) for raw in (2, "3 people", "x4", "5 x", 2.0)] == [2, 3, 4, 5, 2]
    assert [cells.months(raw, NOTHING) for raw in (6, "6 months", "4,5", "1 month")] == [6, 6, 4.5, 1]


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda: cells.pay("€ 60,000", A_YEAR, NOTHING), "is in €; write it in US dollars"),
        (lambda: cells.pay("25,000,000 VND", A_MONTH, NOTHING), "is in VND; write it in US dollars"),
        (lambda: cells.pay("60.000", A_YEAR, NOTHING), "“60.000” could be 60 or 60000; write it without group marks"),
        (lambda: cells.pay("market", A_YEAR, NOTHING), "“market” is not a number; write it like"),
        (lambda: cells.pay("90 %", A_YEAR, NOTHING), "“90 %” is no salary"),
        (lambda: cells.pay(float("inf"), A_YEAR, NOTHING), "no number of ordinary size"),
        (lambda: cells.part("most", NOTHING, percents=False), "“most” is not a number"),
        (lambda: cells.start("soon", FIRST), "“soon” is not a day"),
        (lambda: cells.start("2027-13", FIRST), "“2027-13” is no month; write a number such as 3, or a date like"),
        (lambda: cells.start("Foo 2027", FIRST), "“Foo 2027” is no month"),
        (lambda: cells.start("3/4/2027", FIRST), "could be in month 3 or 4"),
        (lambda: cells.start(0, FIRST), "“0” lies before month 1; month 1 means here already"),
        (lambda: cells.start(61, FIRST), "“61” is month 61 of the plan; the last is 60"),
        (lambda: cells.start("2032-01-01", FIRST), "is month 61 of the plan"),
        (lambda: cells.start(2027, FIRST), "“2027” is not a day"),
        (lambda: cells.switch("sometimes"), "“sometimes” is neither yes nor no; write yes, no, x or nothing"),
        (lambda: cells.kind("guru"), "“guru” is no kind of seat; write Contributor, Lead or Manager"),
        (lambda: cells.people("many"), "“many” is no number of people; write a whole number such as 2"),
        (lambda: cells.months("50 %", NOTHING), "“50 %” is no number of months"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(act: Callable[[], object], says: str) -> None:
    with pytest.raises(Invalid, match=re.escape(says)):
        act()


def test_marks_that_say_nothing_are_blank() -> None:
    assert all(cells.is_blank(raw) for raw in (None, "", " ", "-", "–", "n/a", "None", "?"))
    assert not any(cells.is_blank(raw) for raw in (0, "0", False, "no"))
    assert cells.text(" =Ann ") == "=Ann"
    assert cells.text(12.0) == "12"
    assert cells.plain_number("60 %") is None
    assert cells.plain_number("x") is None
