"""Lateness, ramps, bad nodes, young machines, spares and knock-outs, worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from math import exp, factorial, log
from statistics import NormalDist
from typing import Any

import pytest

from core.examples import APART
from core.inputs.architecture import Architecture
from core.inputs.delivery import TAKE_WHAT_IS_THERE, WAIT_FOR_ALL
from core.inputs.general import General
from core.inputs.infrastructure import COMMITTED, OWNED, Infrastructure
from core.inputs.team import Seat, Team
from core.inputs.vendor import EVIDENCE, KNOCK_OUTS, NOT_ASKED, QUESTIONS
from core.plan import Plan
from core.results import Results, evaluate

# A run that never waits for people, of about nine months on 64 nodes.
LONG = Architecture(tokens=20e12, project=1, success=1, demand=())
CREW = Team(seats=(Seat(tenure=24),))
NOW = Infrastructure(lead=0, delay=0, burn_in=0)


def on(**inputs: Any) -> Results:
    plan = Plan(General(horizon=24), (replace(NOW, **inputs),), (CREW,), (LONG,), APART)
    return evaluate(plan)


@pytest.mark.parametrize(("middle", "tenth", "on_time"), [(3, 9, 0.1), (0.5, 3, 0.5), (2, 2.5, 0), (1, 36, 1)])
def test_the_expected_delay_is_that_of_a_lognormal(middle: float, tenth: float, on_time: float) -> None:
    """Against the mean over a hundred thousand equal slices of the distribution."""
    results = on(delay=middle, delay_high=tenth, on_time=on_time)
    sigma, slices = log(tenth / middle) / 1.2816, 100_000
    assert results.once("delay_sigma") == pytest.approx(sigma, rel=1e-14)
    normal = NormalDist()
    delays = (middle * exp(sigma * normal.inv_cdf((place + 0.5) / slices)) for place in range(slices))
    assert results.once("delay_mean") == pytest.approx((1 - on_time) * sum(delays) / slices, rel=0.02, abs=1e-12)


def test_one_late_delivery_in_ten_is_later_than_stated() -> None:
    results = on(signature=2, lead=1, delay=3, delay_high=9)
    assert results.once("late") == 12
    middle, sigma = 3.0, results.once("delay_sigma")
    assert 1 - NormalDist(log(middle), sigma).cdf(log(9)) == pytest.approx(0.1, abs=1e-5)


def test_what_is_never_late_has_no_expected_delay() -> None:
    sure = on(delay=0, delay_high=9)
    assert (sure.once("delay_sigma"), sure.once("delay_mean")) == (0, 0)
    assert on(delay=3, delay_high=9, on_time=1).once("delay_mean") == 0


def test_a_tenth_below_the_middle_is_no_width() -> None:
    odd = on(delay=3, delay_high=2)
    assert [odd.once("delay_sigma"), odd.once("delay_mean")] == pytest.approx([0, 0.8 * 3])
    assert odd.once("late") == 3


def test_a_delay_in_money_is_its_months_at_what_a_month_costs() -> None:
    assert on(delay=2.5).once("delay_money") == 2.5 * 600_000


@pytest.mark.parametrize(("early", "fading", "burn_in"), [(2, 1.5, 0), (3, 1, 1), (0, 1.5, 0), (1, 24, 0.5)])
def test_young_machines_fail_more_often(early: float, fading: float, burn_in: float) -> None:
    """Lambda (1 + kappa e^(-t/theta)) half-way through the run without any waste (infrastructure.md 2.3)."""
    results = on(early=early, early_months=fading, burn_in=burn_in, failures=10)
    age = burn_in + results.once("run_need") / (512 * 730) / 2
    assert results.once("middle") == pytest.approx(age, rel=1e-14)
    assert results.once("failure_rate") == pytest.approx(10 * (1 + early * exp(-age / fading)), rel=1e-14)


def test_machines_taken_back_stop_the_run_too() -> None:
    """Three in twenty a month is 4.93 per 1,000 node-days of 730 hours a month."""
    results = on(preempted=0.15, failures=20)
    assert results.once("taken") == pytest.approx(1000 * 0.15 / (730 / 24), rel=1e-14)
    assert results.once("failure_rate") == pytest.approx(20 + 4.931507, rel=1e-6)


@pytest.mark.parametrize(("delivered", "ramp"), [(0, 3), (1.5, 2), (2.25, 0.5), (0.1, 4.2)])
def test_a_run_that_takes_what_is_there_has_the_area_under_the_ramp(delivered: float, ramp: float) -> None:
    """Hours month by month against sums over ten thousand slices of f(t) = (t - t_d) / ramp, at most 1."""
    results = on(lead=delivered, ramp=ramp, while_ramping=TAKE_WHAT_IS_THERE)
    assert results.once("ready") == delivered
    slices = 10_000
    for month in range(1, 8):
        times = (month - 1 + (place + 0.5) / slices for place in range(slices))
        area = sum(min(1.0, max(0.0, (time - delivered) / ramp)) for time in times) / slices
        assert results.months("open_hours")[month] == pytest.approx(730 * area, abs=0.01)


def test_a_run_that_waits_for_all_nodes_begins_when_the_last_one_is_there() -> None:
    waiting = on(lead=1, ramp=2.5, while_ramping=WAIT_FOR_ALL)
    assert waiting.once("ready") == 3.5
    assert waiting.months("open_hours")[:6] == [0, 0, 0, 0, 365, 730]
    taking = on(lead=1, ramp=2.5, while_ramping=TAKE_WHAT_IS_THERE)
    assert sum(taking.months("open_hours")) - sum(waiting.months("open_hours")) == pytest.approx(1.25 * 730)
    assert 0 < taking.once("run_finished") < waiting.once("run_finished")


@pytest.mark.parametrize(
    ("bad", "spares", "burn_in", "repair", "wait"),
    [
        (0.07, 4, 0, 730, 1.0),  # 4.76 of 68 nodes
        (0.07, 5, 0, 730, 0.0),  # 4.83 of 69 nodes
        (0.07, 4, 0.25, 730, 0.75),
        (0.07, 4, 2, 730, 0.0),
        (0.0, 0, 0, 730, 0.0),
        (0.5, 16, 0, 146, 0.2),
    ],
)
def test_more_bad_nodes_than_spares_hold_the_run_up_for_a_repair(
    bad: float, spares: int, burn_in: float, repair: float, wait: float
) -> None:
    results = on(lead=1, bad=bad, spares=spares, burn_in=burn_in, hard_repair=repair)
    assert results.once("bad_nodes") == pytest.approx(bad * (64 + spares))
    assert results.once("reseated") == pytest.approx(wait, abs=1e-12)
    assert results.once("ready") == pytest.approx(1 + burn_in + wait, abs=1e-12)


def chance_of_more(away: float, spares: int) -> float:
    """The chance that more nodes are away than there are spares, Poisson."""
    return 1 - sum(exp(-away) * away**k / factorial(k) for k in range(spares + 1))


@pytest.mark.parametrize("soft", [0.1, 8, 24, 100, 200, 400])
@pytest.mark.parametrize("short", [0.01, 0.001, 0.2])
def test_spares_needed_are_the_fewest_that_keep_the_promise(soft: float, short: float) -> None:
    results = on(soft_repair=soft, short=short)
    away = results.once("nodes_away")
    needed = next((spares for spares in range(17) if chance_of_more(away, spares) <= short), 17)
    assert results.once("needed_16") == needed
    assert results.once("no_spare") == pytest.approx(chance_of_more(away, 2), abs=1e-12)


@pytest.mark.parametrize("spares", [0, 1, 5, 16])
def test_a_restart_waits_when_no_spare_is_left(spares: int) -> None:
    results = on(spares=spares, soft_repair=60, restart=0.5, wait=12)
    rate = 20 / 24_000 * (64 + spares) * (0.15 * 24 + 0.85 * 60)
    assert results.once("nodes_away") == pytest.approx(rate, rel=1e-14)
    assert results.once("restart_time") == pytest.approx(0.5 + 12 * chance_of_more(rate, spares), rel=1e-12)


def answered(score: float, proof: str, *stems: str) -> Results:
    answers: dict[str, Any] = {f"{stem}_score": score for stem in stems}
    return on(**answers, **{f"{stem}_proof": proof for stem in stems})


@pytest.mark.parametrize("stem", KNOCK_OUTS)
@pytest.mark.parametrize("proof", EVIDENCE)
def test_an_answer_below_a_half_rules_a_vendor_out_if_it_was_asked(stem: str, proof: str) -> None:
    assert answered(0.49, proof, stem).once("out_leave") == (proof != NOT_ASKED)
    assert answered(0.5, proof, stem).once("out_leave") == 0


def test_other_answers_rule_nobody_out() -> None:
    rest = [stem for stem in QUESTIONS if stem not in KNOCK_OUTS]
    assert answered(0, EVIDENCE[1], *rest).once("out_leave") == 0
    assert answered(0, EVIDENCE[1], *QUESTIONS).once("out_leave") == len(KNOCK_OUTS) == 6


def test_the_weights_of_all_questions_are_one() -> None:
    whole = answered(1, EVIDENCE[2], *QUESTIONS)
    assert whole.once("score") == whole.once("asked") == pytest.approx(1, rel=1e-15)
    assert answered(1, EVIDENCE[2], "fabric").once("asked") == pytest.approx(0.12)


def test_a_late_delivery_is_credited_up_to_its_most() -> None:
    """Five per cent of a month's fee for each of three months, with the first bill."""
    terms = {"terms": COMMITTED, "delay": 3, "late_credit": 0.05, "term": 12, "paid_spares": 0}
    fee = 64 * 8 * 730 * 2.35
    credits_ = {most: on(**terms, late_most=most).months("late_credit") for most in (1.0, 0.10, 0.0)}
    assert [sum(each) for each in credits_.values()] == [round(0.15 * fee, 2), round(0.10 * fee, 2), 0]
    assert [month for month, value in enumerate(credits_[1.0]) if value] == [4]


def test_one_may_walk_away_from_a_late_delivery_and_owes_nothing() -> None:
    terms: dict[str, Any] = {"terms": COMMITTED, "lead": 1, "delay": 6, "walk_away": 2, "prepaid": 0.25}
    free = on(**terms).months("exit_vendor")
    assert [month for month, value in enumerate(free[:8]) if value == 0] == [3, 4, 5, 6]
    bound = on(**{**terms, "walk_away": 0}).months("exit_vendor")
    assert all(value > 0 for value in bound[:8])


def test_own_machines_are_paid_at_order_at_delivery_and_at_acceptance() -> None:
    results = on(terms=OWNED, signature=1.5, lead=2, delay=1, burn_in=1.25, bad=0.2, hard_repair=1460)
    assert results.once("delivered") == 4.5
    assert results.once("ready") == pytest.approx(6.5)
    paid = {month: value for month, value in enumerate(results.months("bought")) if value}
    shares = {month: round(share * results.once("purchase"), 2) for month, share in ((1, 0.3), (5, 0.6), (7, 0.1))}
    assert paid == pytest.approx(shares, abs=0.011)
