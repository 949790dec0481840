"""Leaving, the books and accountants' questions by hand, on the four strategies (infrastructure.md 2.11 and 2.15)."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from core.examples import FOUR_WAYS, example
from core.results import Results, evaluate
from tests.core.four_ways import BURST, LOCK_IN, OWN, PARTNER, changed, ways

SERVERS = 68 * 310_000.0
REMOVAL = 0.05 * 0.30 * SERVERS
SITE = 119_854.08  # rent a month
FEE, PREPAID = 933_232.00, 8_399_088.00
NAMED = ("is_named", "is_whole", "is_directed")


def residual(age: float) -> float:
    """What servers bring after so many months of use: 30 % after the 31 to the horizon (infrastructure.md 2.13)."""
    return float(SERVERS * 0.30 ** (age / 31) - REMOVAL)


def year_ends(**general: Any) -> Results:
    plan = example(FOUR_WAYS).choose("infrastructure", LOCK_IN)
    for name, value in general.items():
        plan = plan.put(f"general.{name}", value)
    return evaluate(plan)


@pytest.mark.parametrize(
    ("month", "due", "worth"),
    [(0, 0.7, 0.0), (8, 0.7, 0.0), (9, 0.1, residual(0)), (10, 0.0, residual(1)), (40, 0.0, residual(31))],
)
def test_own_machines_leave_what_is_due_and_the_site_less_their_sale(month: int, due: float, worth: float) -> None:
    results = ways()[OWN]
    assert results.months("residual")[month] == pytest.approx(worth)
    left = due * results.once("purchase") + 6 * SITE - worth
    assert results.months("exit_own")[month] == pytest.approx(left, abs=0.02)
    assert results.months("exit_vendor")[month] == 0


@pytest.mark.parametrize(("month", "written"), [(10, 0.0), (11, 1.0), (22, 12.0), (40, 30.0)])
def test_a_purchase_leaves_in_the_books_what_is_not_yet_written_off(month: int, written: float) -> None:
    results = ways()[OWN]
    value = results.once("purchase") * (1 - written / 60)
    assert results.months("book_loss")[month] == pytest.approx(value - results.months("residual")[month], abs=0.01)
    assert results.months("written_so_far")[month] == pytest.approx(results.once("purchase") * written / 60)


def test_moving_elsewhere_costs_people_and_months_paid_twice() -> None:
    """A person-month of work and half a month of the fee, or of own machines in full use."""
    assert changed(LOCK_IN, egress=1800).months("moving")[16] == pytest.approx(1800 + 25_000 + FEE / 2)
    own = ways()[OWN]
    month = own.once("kept_month") + own.once("power_busy")
    assert own.months("moving")[16] == pytest.approx(25_000 + month / 2)
    assert changed(LOCK_IN, migration=3, twice=2).months("moving")[16] == pytest.approx(75_000 + 2 * FEE)
    assert ways()[BURST].months("moving")[:4] == pytest.approx([26_800, 26_800, 26_800, 0])


@pytest.mark.parametrize(
    ("clauses", "asked"),
    [
        ({}, 8_399_088.00 + PREPAID * 24 / 36),
        ({"exit_fee": 1.0}, 16_798_176.00 + PREPAID * 24 / 36),
        ({"exit_fee": 0.25, "refund": 1.0}, 4_199_544.00),
        ({"exit_fee": 0.0, "exit_least": 5e6}, 5e6 + PREPAID * 24 / 36),
        ({"exit_least": 5e6}, 8_399_088.00 + PREPAID * 24 / 36),
        ({"applied": "First invoices"}, 0.5 * 24 * FEE),
        ({"applied": "Last invoices"}, 0.5 * (24 * FEE - PREPAID) + PREPAID),
    ],
)
def test_a_vendor_asks_what_the_clauses_say(clauses: dict[str, Any], asked: float) -> None:
    """24 of 36 months are left after month 16."""
    assert changed(LOCK_IN, **clauses).once("exit_vendor_then") == pytest.approx(asked)


def test_nothing_is_asked_before_the_signature_or_after_the_term() -> None:
    late = changed(LOCK_IN, signature=2.5, term=12)
    costs = late.months("exit_cost")
    assert costs[:3] == [0, 0, 0]
    assert costs[3] > 0
    end = round(late.once("until") + 0.5)
    assert costs[end:] == [0] * (41 - end)


def test_stranded_is_what_leaving_costs_and_the_hours_that_waited() -> None:
    results = ways()[LOCK_IN]
    waiting = sum(results.months("waiting")[:17])
    assert waiting > 512 * 730 * 9
    assert results.once("stranded_then") == pytest.approx(results.once("exit_cost_then") + 2.35 * waiting)
    share = results.once("stranded_then") / results.once("contract")
    assert results.once("stranded_share_then") == pytest.approx(share)


def test_a_sale_that_brings_more_than_is_due_strands_nothing_but_the_hours_that_waited() -> None:
    results = changed(OWN, residual=1.0, removal=0, site_notice=0, twice=0, migration=0)
    assert results.months("exit_cost")[20] < 0
    assert results.months("stranded")[20] == results.months("idle_so_far")[20] > 0


def test_use_paid_ahead_is_lost_when_leaving() -> None:
    results = ways()[BURST]
    paid, used = (sum(results.months(key)[:2]) for key in ("use_paid", "usage_cost"))
    assert results.months("ahead")[1] == pytest.approx(paid - used) == pytest.approx(1_614_993.60)


def test_a_failing_vendor_takes_prepayments_with_it() -> None:
    results = changed(LOCK_IN, failing=0.12)
    expected = 0.01 * (PREPAID * 24 / 36 + results.months("moving")[16])
    assert results.months("vendor_loss")[16] == pytest.approx(expected)
    assert results.once("vendor_loss_all") == pytest.approx(sum(results.months("vendor_loss")))


def test_what_is_still_to_pay_is_committed() -> None:
    results = ways()[LOCK_IN]
    assert results.months("committed_open")[0] == results.once("bound_peak") == pytest.approx(36 * 699_924.00)
    assert results.months("committed_open")[16] == pytest.approx(24 * 699_924.00)
    assert results.once("bound_after") == 0
    assert results.once("bound_cover") == pytest.approx(36 * 699_924.00 / 40_000_000)
    own = ways()[OWN]
    shares = [0.7] * 9 + [0.1, 0.0]
    assert own.months("committed_open")[:11] == pytest.approx(
        [share * own.once("purchase") for share in shares], abs=0.02
    )


@pytest.mark.parametrize("answers", [*product((False, True), repeat=4)])
def test_a_lease_is_a_term_on_named_machines_used_alone_and_as_we_direct(answers: tuple[bool, ...]) -> None:
    inputs = dict(zip((*NAMED, "is_swappable"), answers, strict=True))
    results = changed(LOCK_IN, **inputs)
    is_lease = all(answers[:3]) and not answers[3]
    assert [results.once(key) for key in ("is_lease", "is_service", "is_property")] == [is_lease, not is_lease, 0]
    assert (results.once("lease_debt") > 0) == is_lease


def test_the_liability_of_a_lease_is_the_worth_of_its_payments() -> None:
    results = changed(LOCK_IN, is_named=True, is_swappable=False)
    rate = 1.15 ** (1 / 12) - 1
    worth = sum(699_924.00 / (1 + rate) ** month for month in range(1, 37))
    assert results.once("lease_debt") == pytest.approx(worth)
    assert [ways()[place].once("is_property") for place in range(4)] == [0, 0, 1, 0]


def test_fees_are_expensed_as_they_are_consumed() -> None:
    """A month of the lock-in: the whole fee, storage and people; in the first the credit comes off."""
    expense = ways()[LOCK_IN].months("expense")
    assert expense[0] == 0
    assert expense[1:5] == [50_000] * 4
    assert expense[5] == pytest.approx(FEE + 80_000 - 139_984.80)
    assert expense[6:41] == pytest.approx([FEE + 80_000] * 35)
    assert ways()[LOCK_IN].months("asset")[4] == pytest.approx(PREPAID)
    assert ways()[LOCK_IN].months("asset")[40] == pytest.approx(0, abs=0.01)


def test_a_sale_puts_the_rest_of_the_purchase_into_the_books() -> None:
    results = ways()[OWN]
    rest = results.once("purchase") * 30 / 60
    assert results.months("sale_loss")[40] == pytest.approx(rest - 6_007_800.00)
    assert sum(results.months("sale_loss")[:40]) == 0
    assert results.months("asset")[40] == pytest.approx(0, abs=0.02)


def test_a_partner_leaves_a_month_owed_and_expensed() -> None:
    results = ways("B")[PARTNER]
    assert results.once("owed") == pytest.approx(results.once("owed_1")) == pytest.approx(221_626.18)
    assert results.months("asset")[40] == pytest.approx(-results.once("owed"), abs=0.1)


@pytest.mark.parametrize(("first", "ends"), [(12, (12, 24, 36)), (3, (3, 15, 27, 39)), (1, (1, 13, 25, 37))])
def test_fiscal_years_end_where_the_books_are_closed(first: int, ends: tuple[int, ...]) -> None:
    results = year_ends(year_end=first)
    assert [
        month for month in range(40) if results.months("fiscal_year")[month + 1] > results.months("fiscal_year")[month]
    ] == [*ends]
    assert results.once("machines_year_1") == pytest.approx(sum(results.months("machines")[: first + 1]))
    assert results.once("expense_year_2") == pytest.approx(sum(results.months("expense")[first + 1 : first + 13]))
    assert results.once("machines_year_6") == 0
