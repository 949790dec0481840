"""Plan against actual, to the cent as worked out by hand; and what must hold whatever was spent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.actuals import told
from core.actuals.importing import months_of, with_actuals, without_months
from core.actuals.variance import NOT_PLANNED, ON, OVER, TOTAL, UNDER, Compared, Variance, state
from core.inputs.actuals import LABELS, LINES, MOST_ACTUALS, Actual, checked, month_in_cell
from core.issues import Invalid
from core.paper import Table
from core.results import calendar, evaluate
from core.summary import summary
from core.summary_actuals import actuals
from tests.core.spent import MACHINES, OTHER, PAYROLL, PLAN, by_hand, spent

SPENT = (
    spent(1, MACHINES, 101_000.15),
    spent(1, PAYROLL, 33_000.0),
    spent(1, OTHER, 3_000.0),
    spent(1, OTHER, 1_000.0, "rent"),
    spent(2, MACHINES, 195_000.0),
    spent(2, PAYROLL, 30_000.0),
    spent(3, MACHINES, 2_600.0),
    spent(3, MACHINES, -100.0, "credit"),
    spent(3, PAYROLL, 30_100.0),
)
RESULTS = evaluate(PLAN)


def line(found: Variance, label: str) -> Compared:
    return next(each for each in found.all if each.label == label)


@pytest.mark.parametrize(
    ("label", "planned", "actual", "difference", "stands", "forecast", "whole"),
    [
        (MACHINES, 300_000.30, 298_500.15, -1_500.15, ON, 298_520.15, 300_020.30),
        (PAYROLL, 90_000.0, 93_100.0, 3_100.0, OVER, 123_100.0, 120_000.0),
        ("Vendors", 0.0, 0.0, 0.0, ON, 0.0, 0.0),
        (OTHER, 15_001.65, 4_000.0, -11_001.65, UNDER, 4_000.0, 15_001.65),
        (TOTAL, 405_001.95, 395_600.15, -9_401.80, UNDER, 425_620.15, 435_021.95),
    ],
)
def test_a_line_to_date_as_by_hand(
    label: str, planned: float, actual: float, difference: float, stands: str, forecast: float, whole: float
) -> None:
    each = line(Variance(by_hand(*SPENT)), label)
    found = (each.planned, each.spent, each.difference, each.forecast, each.whole)
    assert found == pytest.approx((planned, actual, difference, forecast, whole), abs=1e-6)
    assert each.state == stands
    assert each.share == pytest.approx(difference / planned if planned else 0.0, abs=1e-12)


def test_the_months_of_a_line_as_by_hand() -> None:
    found = Variance(by_hand(*SPENT))
    assert found.months == (1, 2, 3)
    machines = line(found, MACHINES)
    assert machines.differences[1:5] == pytest.approx((1_000.05, -5_000.20, 2_500.0, 0.0), abs=1e-9)
    assert machines.so_far[1:5] == pytest.approx((1_000.05, -4_000.15, -1_500.15, -1_500.15), abs=1e-9)
    assert [machines.state_in(month) for month in range(1, 5)] == [OVER, UNDER, NOT_PLANNED, ""]
    assert told.month_rows(found, machines)[0] == (
        "Jan 2027",
        "100,000.10",
        "101,000.15",
        "+1,000.05",
        OVER,
        "+1,000.05",
    )


@pytest.mark.parametrize(
    ("planned", "actual", "words"),
    [
        (1_000.0, 1_010.0, ON),
        (1_000.0, 1_010.01, OVER),
        (1_000.0, 989.99, UNDER),
        (-1_000.0, -1_010.0, ON),
        (-1_000.0, -1_200.0, UNDER),
        (0.0, 0.01, NOT_PLANNED),
        (0.0, 0.0, ON),
    ],
)
def test_the_state_words(planned: float, actual: float, words: str) -> None:
    assert state(planned, actual, 2) == words


def test_the_lines_are_rows_of_the_model_that_add_up_to_what_is_spent() -> None:
    assert tuple(RESULTS.rows[key].line.label for key, _ in LINES) == LABELS
    parts = zip(*(RESULTS.months(key) for key, _ in LINES), strict=True)
    assert [sum(each) for each in parts] == pytest.approx(RESULTS.months("spent"), abs=1e-6)


def test_it_is_told_in_words() -> None:
    found = Variance(by_hand(*SPENT, Actual(date(2026, 10, 1), OTHER, 7.0), spent(5, OTHER, 1.0)))
    assert told.verdict(found) == (
        "To May 2027, $\u202f396\u202fk was spent of $\u202f405\u202fk planned: 2.3\u202f% under plan. "
        "If the rest goes as planned, the end is at $\u202f426\u202fk, not $\u202f435\u202fk."
    )
    assert told.notes(found) == (
        "Nothing is imported for Apr 2027; the plan stands in the forecast there.",
        "1 amount of 2026-10 is not counted: the plan has the months 2026-12 to 2027-12.",
    )
    assert told.verdict(Variance(RESULTS)) == told.NOTHING
    assert told.verdict(Variance(by_hand(Actual(date(2030, 1, 1), OTHER, 7.0)))) == told.OUT


def test_a_thousandth_of_the_plan_is_doubted() -> None:
    found = Variance(by_hand(spent(1, MACHINES, 101.0), spent(1, PAYROLL, 30.0), spent(1, OTHER, 5.0)))
    assert told.notes(found)[0] == (
        "What was spent is about a thousandth of the plan; look whether the list counts in dollars."
    )


def test_the_picture_goes_on_with_the_plan() -> None:
    chart = told.picture(Variance(by_hand(*SPENT)))
    plan, actual = chart.series
    assert plan.values[-1] == pytest.approx(435_021.95)
    assert actual.values[3] == pytest.approx(395_600.15)
    assert actual.values[-1] == pytest.approx(425_620.15)


ACTUALS = st.lists(
    st.builds(
        Actual,
        month=st.integers(-3, 16).map(lambda month: calendar(PLAN.general.start, month)),
        line=st.sampled_from(LABELS),
        amount=st.integers(-(10**9), 10**9).map(lambda cents: cents / 100),
        note=st.sampled_from(("", "x")),
    ),
    max_size=30,
)


@settings(max_examples=60, deadline=None)
@given(amounts=ACTUALS)
def test_lines_add_up_and_nothing_is_lost(amounts: list[Actual]) -> None:
    found = Variance(replace(RESULTS, plan=replace(PLAN, actuals=tuple(amounts))))
    for name in ("planned", "spent", "difference", "rest", "forecast", "whole"):
        parts = sum(getattr(each, name) for each in found.lines)
        assert getattr(found.total, name) == pytest.approx(parts, abs=1e-5)
    outside = sum(each.amount for each in found.outside)
    assert found.total.spent + outside == pytest.approx(sum(each.amount for each in amounts), abs=1e-5)
    assert found.total.difference == pytest.approx(found.total.so_far[-1], abs=1e-5)
    assert found.total.forecast - found.total.whole == pytest.approx(found.total.difference, abs=1e-5)


def test_spend_as_planned_is_on_plan_everywhere() -> None:
    months = range(RESULTS.never)
    made = [
        Actual(RESULTS.calendar(month), label, RESULTS.months(key)[month]) for month in months for key, label in LINES
    ]
    found = Variance(replace(RESULTS, plan=with_actuals(PLAN, tuple(made))))
    for each in found.all:
        assert each.state == ON
        assert each.differences == pytest.approx([0.0] * RESULTS.never, abs=1e-9)
        assert each.forecast == pytest.approx(each.whole)


def test_the_model_does_not_read_what_was_spent() -> None:
    plan = with_actuals(PLAN, SPENT)
    assert plan != PLAN
    found = evaluate(plan)
    assert {key: row.values for key, row in found.rows.items()} == {
        key: row.values for key, row in RESULTS.rows.items()
    }


def test_months_are_replaced_added_and_removed() -> None:
    plan = with_actuals(PLAN, SPENT)
    again = with_actuals(plan, (spent(2, OTHER, 9.0),))
    assert [each.amount for each in again.actuals if each.month.month == 2] == [9.0]
    assert len(again.actuals) == len(SPENT) - 1
    assert len(with_actuals(plan, (spent(2, OTHER, 9.0),), added=True).actuals) == len(SPENT) + 1
    assert months_of(without_months(plan, [date(2027, 2, 1)]).actuals) == (date(2027, 1, 1), date(2027, 3, 1))
    with pytest.raises(Invalid, match="at most 5,000 amounts"):
        with_actuals(PLAN, tuple(spent(1, OTHER, float(n)) for n in range(MOST_ACTUALS + 1)))


def test_an_amount_is_kept_with_the_first_of_its_month() -> None:
    assert checked(Actual(date(2027, 3, 31), "payroll", 1, " x ")) == spent(3, PAYROLL, 1.0, "x")
    assert month_in_cell("2027-03") == month_in_cell(46_461) == date(2027, 3, 1)
    for raw in ("03/2027", None, True, "March", 5):
        with pytest.raises(Invalid, match="written 2027-03"):
            month_in_cell(raw)


def test_paper_has_a_part_only_where_something_was_imported() -> None:
    blocks = summary(by_hand(*SPENT), ()).blocks
    assert [getattr(block, "text", "") for block in blocks].count("Actuals against plan") == 1
    tables = [block for block in blocks if isinstance(block, Table) and block.head[1:] == told.HEADS[1:]]
    assert tables[0].rows[-1][1:4] == ("405,001.95", "395,600.15", "\u22129,401.80")
    assert actuals(RESULTS) == []
