"""The edges infrastructure.md 9 names: each has one figure that must come out, and everything stays finite."""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import Any

import pytest

from core.examples import APART, RUN_70
from core.inputs.architecture import Architecture
from core.inputs.delivery import TAKE_WHAT_IS_THERE, WAIT_FOR_ALL
from core.inputs.general import General
from core.inputs.infrastructure import BY_USE, COMMITTED, OWNED, TERMS, Infrastructure
from core.inputs.money import Money
from core.inputs.team import Seat, Team
from core.inputs.terms import APPLIED, AS_PROMISED, BILLED_FROM, INVOICING, PARTS_OF_MONTHS
from core.inputs.vendor import QUESTIONS
from core.issues import Invalid
from core.keys import place_of
from core.plan import Plan
from core.results import Results, evaluate
from tests.core.four_ways import LOCK_IN, changed
from tests.core.machine_promises import MACHINE_PROMISES

HOUR = 8 * 730  # GPU-hours of a node in a month
NOW = Infrastructure(lead=0, delay=0, burn_in=0)


def on(**inputs: Any) -> Results:
    """The run, or another one, on machines with these inputs; every promise of the machines holds."""
    run: Architecture = replace(inputs.pop("run", RUN_70), tail=inputs.pop("tail", 0.0))
    general = {name: inputs.pop(name) for name in ("horizon", "discount", "price_fall", "hours") if name in inputs}
    general = {"horizon": 24, **general}
    team = Team(seats=(Seat(tenure=24, salary=0),))
    plan = Plan(General(**general), (replace(NOW, **inputs),), (team,), (run,), APART, Money(other=0))
    results = evaluate(plan)
    assert [promise.__name__ for promise in MACHINE_PROMISES if not promise(results)] == []
    return results


@pytest.mark.parametrize("terms", TERMS)
def test_without_use_after_the_run_none_is_served_and_none_missed(terms: str) -> None:
    results = on(terms=terms, tail=0)
    assert [sum(results.months(f"tail_{key}")) for key in ("due", "done", "missed")] == [0, 0, 0]
    assert results.once("run_finished") > 0


def test_a_run_of_nothing_cannot_be_written_and_the_smallest_is_done_at_once() -> None:
    kind = place_of("architecture.1.tokens").kind
    with pytest.raises(Invalid, match="Training tokens must lie between"):
        kind.check(0.0)
    smallest = replace(RUN_70, tokens=1000.0)
    assert 0 < on(run=smallest).once("run_finished") < 1e-6


def test_a_run_longer_than_its_term_stops_with_it_or_goes_on_by_use() -> None:
    """The run takes about 2.1 months."""
    short = {"terms": COMMITTED, "term": 1}
    stopped, open_ = on(**short), on(**short, is_open=True)
    assert stopped.once("run_finished") == 0
    assert stopped.months("run_left")[-1] == stopped.months("run_left")[1] > 0
    assert sum(stopped.months("use_paid")) == 0
    assert open_.once("run_finished") == pytest.approx(on().once("run_finished"))
    over = sum(open_.months("over_hours"))
    assert over == pytest.approx(sum(open_.months("run_hours")) - 730)
    assert sum(open_.months("work_by_use")) == pytest.approx(512 * over)


def test_after_a_term_the_whole_cluster_is_rented_by_the_hour() -> None:
    """16 of 64 nodes by use all along, the other 48 once the term of a month has ended."""
    results = on(terms=COMMITTED, term=1, is_open=True, extra=16)
    hours, over = sum(results.months("run_hours")), sum(results.months("over_hours"))
    assert 0 < over < hours
    assert sum(results.months("work_by_use")) == pytest.approx(8 * (16 * hours + 48 * over))


@pytest.mark.parametrize("block", [0.5, 1, 7, 60, 182])
def test_a_run_that_ends_inside_a_block_pays_it_to_its_end(block: float) -> None:
    results = on(block=block, spares=0, paid_spares=0, price_fall=0, lag=0)
    hours = sum(results.months("run_hours"))
    booked = 24 * block * ceil(hours / (24 * block))
    assert results.months("booked_so_far")[-1] == pytest.approx(booked, rel=1e-12)
    assert results.once("all_paid") == pytest.approx(512 * booked, rel=1e-12)
    assert sum(results.months("use_work_paid")) == pytest.approx(512 * booked * 4.19, abs=0.05)


def test_blocks_that_end_with_the_run_lose_nothing() -> None:
    exact = sum(on().months("run_hours")) / 24 / 7
    results = on(block=exact)
    assert results.once("all_paid") == pytest.approx(on().once("all_paid"), rel=1e-9)


def test_without_spares_every_stop_may_wait() -> None:
    results = on(spares=0, paid_spares=0)
    assert results.once("no_spare") == pytest.approx(1 - 2.718281828459045 ** -results.once("nodes_away"))
    assert results.once("all_spare") == 0


@pytest.mark.parametrize("terms", TERMS)
def test_one_node_is_a_cluster(terms: str) -> None:
    small = replace(RUN_70, tokens=2e10)
    results = on(terms=terms, nodes=1, try_nodes=1, spares=0, paid_spares=0, run=small)
    assert results.once("run_mtbf") == pytest.approx(1200)
    assert results.once("run_finished") > 0


@pytest.mark.parametrize("terms", TERMS)
def test_machines_that_come_after_the_horizon_do_nothing(terms: str) -> None:
    results = on(terms=terms, signature=20, lead=6, prepaid=0.5)
    assert results.once("run_finished") == sum(results.months("paid")) == sum(results.months("open_hours")) == 0
    signed = {BY_USE: 0.0, COMMITTED: results.once("prepayment"), OWNED: round(0.3 * results.once("purchase"), 2)}
    assert results.months("machines")[20] == pytest.approx(signed[terms])
    assert sum(results.months("machines")) == pytest.approx(signed[terms])


def test_prices_that_rise_are_paid_after_the_quote() -> None:
    rising, steady = on(tail=10_000, price_fall=-0.35), on(tail=10_000, price_fall=0)
    assert rising.months("price")[:4] == steady.months("price")[:4]
    ratios = [one / other for one, other in zip(rising.months("price")[4:], steady.months("price")[4:], strict=True)]
    assert ratios == pytest.approx([1.35 ** (month / 12) for month in range(4, 25)], rel=1e-12)
    assert rising.once("machines_all") > steady.once("machines_all")


@pytest.mark.parametrize("terms", TERMS)
def test_without_discount_an_annuity_is_a_share_a_month(terms: str) -> None:
    results = on(terms=terms, discount=0, is_resold=True)
    assert results.once("monthly_rate") == 0
    assert (results.once("annuity"), results.once("term_worth")) == (results.once("months_kept"), 36)
    even = (results.once("purchase") - results.once("resale_value")) / results.once("months_kept")
    assert results.once("capital_month") == pytest.approx(even, rel=1e-14)
    assert results.once("machines_present") == pytest.approx(results.once("machines_all"), rel=1e-14)


def test_a_month_begun_is_open_in_part() -> None:
    results = on(signature=0.3, lead=0.25, delay=0.25, burn_in=0.5)
    assert [results.once("delivered"), results.once("ready")] == pytest.approx([0.8, 1.3])
    assert results.months("open_hours")[:4] == pytest.approx([0, 0, 0.7 * 730, 730])
    parts = on(terms=COMMITTED, term=2, lead=0.75, invoicing=PARTS_OF_MONTHS, prepaid=0)
    assert parts.months("billed_share")[:5] == pytest.approx([0, 0.25, 1, 0.75, 0])
    fee = parts.once("fee_month")
    assert parts.months("invoice_paid")[:4] == pytest.approx([0, fee / 4, fee, 3 * fee / 4], abs=0.006)


@pytest.mark.parametrize("hours", [672, 696, 720, 744])
def test_a_month_has_as_many_hours_as_the_plan_says(hours: float) -> None:
    """Calendar months of 28 to 31 days, a leap February among them."""
    results = on(terms=COMMITTED, hours=hours, term=12)
    assert results.once("fee_month") == pytest.approx(66 * 8 * hours * 2.35)
    assert max(results.months("open_hours")) == hours
    assert results.once("run_finished") * hours == pytest.approx(on().once("run_finished") * 730)


@pytest.mark.parametrize("terms", [COMMITTED, OWNED])
def test_when_every_node_is_rented_by_the_hour_nothing_but_spares_stands(terms: str) -> None:
    results = on(terms=terms, extra=64, is_open=False)
    assert (results.once("base_nodes"), results.once("extra_nodes"), results.once("capacity")) == (0, 64, 0)
    assert results.once("billed_nodes") == 2
    hours = sum(results.months("run_hours"))
    assert sum(results.months("work_by_use")) == pytest.approx(512 * hours)
    assert results.once("run_finished") == pytest.approx(on().once("run_finished"))
    assert on(terms=terms, extra=100).once("extra_nodes") == 64


def test_nodes_by_use_on_top_of_a_term_are_paid_for_the_hours_they_work() -> None:
    results = on(terms=COMMITTED, extra=16, term=12, paid_spares=0, lag=0, price_fall=0)
    assert results.once("fee_month") == pytest.approx(48 * HOUR * 2.35)
    hours = sum(results.months("run_hours"))
    assert sum(results.months("use_work_paid")) == pytest.approx(16 * 8 * hours * 4.19, abs=0.05)
    assert results.once("all_paid") == pytest.approx(48 * HOUR * 12 + 128 * hours)


def test_use_after_the_run_is_met_by_the_term_first_and_by_use_beyond_it() -> None:
    """48 of 64 nodes under a term of 6 months; wanted is what 56 nodes can do."""
    goodput = on().once("run_goodput")
    mix = {"terms": COMMITTED, "extra": 16, "term": 6, "is_open": True}
    results = on(**mix, tail=56 * HOUR * goodput)
    assert results.months("tail_in_term")[4:7] == pytest.approx([48 * HOUR * goodput] * 3)
    assert results.months("tail_by_use")[4:7] == pytest.approx([8 * HOUR * goodput] * 3)
    assert results.months("tail_by_use")[7:24] == pytest.approx([56 * HOUR * goodput] * 17)
    closed = on(**{**mix, "is_open": False}, tail=56 * HOUR * goodput)
    assert sum(closed.months("tail_by_use")) == 0
    assert closed.months("tail_missed")[10] == pytest.approx(56 * HOUR * goodput)


def test_more_use_than_all_nodes_can_do_is_missed() -> None:
    goodput = on().once("run_goodput")
    results = on(tail=100 * HOUR * goodput)
    assert results.months("tail_missed")[10] == pytest.approx(36 * HOUR * goodput)


@pytest.mark.parametrize("ramp", [0, 0.5, 2.5, 24])
@pytest.mark.parametrize("terms", TERMS)
def test_a_ramp_is_waited_for_or_trained_on(ramp: float, terms: str) -> None:
    waits = on(terms=terms, ramp=ramp, while_ramping=WAIT_FOR_ALL, horizon=48)
    takes = on(terms=terms, ramp=ramp, while_ramping=TAKE_WHAT_IS_THERE, horizon=48)
    assert waits.once("ready") == takes.once("ready") + ramp == ramp
    for month in (1, 3, 30):
        grown = month**2 / 2 / ramp if month < ramp else month - ramp / 2
        assert sum(takes.months("open_hours")[: month + 1]) == pytest.approx(730 * grown)


def test_links_to_the_vendor_take_the_place_of_what_is_stated() -> None:
    stated = {"failures": 400.0, "quality": 0.2, "restart": 40.0, "delay": 30.0, "idle": 0.9}
    answers: dict[str, Any] = {f"{stem}_score": 0.25 for stem in QUESTIONS}
    linked = on(**answers, **{**stated, **{f"{name}_follow": True for name in stated}})
    assert linked.once("failure_rate") == pytest.approx(20 - 16 * 0.25)
    assert linked.once("quality_used") == pytest.approx(0.85 + 0.13 * 0.25)
    assert linked.once("restart_base") == pytest.approx(1.25 - 0.25)
    assert linked.once("delivered") == pytest.approx(4 - 3.5 * 0.25)
    assert linked.once("idle_used") == pytest.approx(0.10 - 0.07 * 0.25)
    assert on(**answers, **stated).once("failure_rate") == 400


@pytest.mark.parametrize("applied", APPLIED)
@pytest.mark.parametrize("invoicing", INVOICING)
@pytest.mark.parametrize("billed_from", BILLED_FROM)
def test_prepayment_and_invoices_are_the_contract(applied: str, invoicing: str, billed_from: str) -> None:
    """Half a contract of 9 months, 2 months late: billed from the promised date, 11 months are paid."""
    clauses = {"terms": COMMITTED, "term": 9, "prepaid": 0.5, "lead": 0.5, "delay": 2, "burn_in": 0.25}
    results = on(**clauses, applied=applied, invoicing=invoicing, billed_from=billed_from)
    paid = sum(results.months("prepaid_paid")) + sum(results.months("invoice_paid"))
    assert results.once("contract") == pytest.approx(9 * results.once("fee_month"))
    months = 11 if billed_from == AS_PROMISED else 9
    assert paid == pytest.approx(months * results.once("fee_month"), abs=0.06)
    assert sum(results.months("prepaid_paid")) == pytest.approx(results.once("contract") / 2, abs=0.006)


def test_first_and_last_invoices_bear_the_prepayment() -> None:
    clauses = {"terms": COMMITTED, "term": 8, "prepaid": 0.25}
    spread, first, last = (on(**clauses, applied=each).months("invoice_paid") for each in APPLIED)
    fee = on(**clauses).once("fee_month")
    assert spread[1:9] == pytest.approx([0.75 * fee] * 8, abs=0.006)
    assert first[1:9] == pytest.approx([0, 0, *[fee] * 6], abs=0.006)
    assert last[1:9] == pytest.approx([*[fee] * 6, 0, 0], abs=0.006)


@pytest.mark.parametrize(("passed_on", "price"), [(1.0, 1.5), (0.5, 1.75), (0.0, 2.0)])
def test_a_fee_follows_a_fallen_market_after_its_month(passed_on: float, price: float) -> None:
    """A market of 2 falls by a quarter in a year; the committed price of 2 is looked at again after 12 months."""
    clauses = {"terms": COMMITTED, "term": 20, "fee": 2.0, "market": 2.0, "reprice": 12, "price_fall": 0.25}
    results = on(**clauses, passed_on=passed_on, prepaid=0, paid_spares=0)
    gross = results.months("gross")
    assert gross[1:13] == pytest.approx([64 * HOUR * 2.0] * 12)
    assert gross[13:21] == pytest.approx([64 * HOUR * price] * 8)
    risen = on(**{**clauses, "price_fall": -0.25}, passed_on=passed_on, prepaid=0, paid_spares=0)
    assert risen.months("repriced") == [1.0] * 25


def test_a_renegotiation_at_the_end_of_the_term_changes_nothing() -> None:
    """Parts of months add up to the term but for the last binary digit."""
    clauses = {"terms": COMMITTED, "term": 6, "reprice": 6, "invoicing": PARTS_OF_MONTHS, "market": 1.0}
    results = [on(**clauses, lead=lead) for lead in (0.1, 1.3609809652576166, 2.3609809652576166)]
    assert max(each.months("months_billed")[-1] for each in results) > 6
    assert [each.months("repriced") for each in results] == [[1.0] * 25] * 3


def test_credits_come_only_below_the_promise_and_as_often_as_they_are_claimed() -> None:
    clauses = {"terms": COMMITTED, "term": 12, "sla_credit": 0.3, "claimed": 0.5, "promise": 0.995}
    poor, good = on(**clauses, soft_repair=24), on(**clauses, soft_repair=0.1, hard_repair=1)
    assert poor.once("reachable") < 0.995 < good.once("reachable")
    assert poor.months("sla_credit")[1:13] == pytest.approx([round(0.15 * poor.once("fee_month"), 2)] * 12)
    assert sum(good.months("sla_credit")) == sum(poor.months("sla_credit")[13:]) == 0


@pytest.mark.parametrize(("fall", "sum_"), [(0.0, 24.0), (0.15, None), (-0.10, None)])
def test_a_sublease_brings_the_falling_market_for_the_months_left(fall: float, sum_: float | None) -> None:
    """24 months are left at month 16: sum of p(j) over months 17 to 40."""
    results = changed(LOCK_IN, sublease=0.7, sublease_cost=0.1)
    plan = results.plan.put("general.price_fall", fall)
    found = evaluate(plan).months("sublet")[16]
    worth = sum((1 - fall) ** (month / 12) for month in range(17, 41)) if sum_ is None else sum_
    assert found == pytest.approx(0.7 * 0.9 * 2.65 * 512 * 730 * worth, rel=1e-9)
