"""Prices, leaving, break-evens and vendors with the figures of infrastructure.md 2.8, 2.10, 2.11, 2.13 and 7."""

from __future__ import annotations

from functools import cache
from math import exp, log
from statistics import NormalDist
from typing import Any

import pytest

from core.beside import break_evens
from core.examples import FOUR_WAYS, RUN_70, example
from core.inputs.infrastructure import COMMITTED, Infrastructure
from core.inputs.vendor import QUESTIONS
from core.plan import Plan
from core.results import Results, Row, evaluate
from tests.core.four_ways import BURST, LOCK_IN, OWN, PARTNER, as_printed, changed, ways

# Prices of one and of three years in resources/catalogue, and the price they ask for years 2 and 3.
FORWARD = (
    ("GCP a3-highgpu-8g, us-central1", 7.673, 4.858, "3.45"),
    ("AWS p5.48xlarge, July 2023", 7.2, 5.4, "4.50"),
    ("Azure H100 NVL, March 2025", 5.81, 4.31, "3.56"),
)
# Course of the market a year; expected overpayment of an hour after one, two and three years.
OVERPAYMENTS = (
    (-0.15, ("0.4476", "0.7524", "0.9935")),
    (0.0, ("0.3105", "0.4849", "0.6167")),
    (0.10, ("0.2344", "0.3367", "0.4041")),
    (-0.30, ("0.6070", "1.0445", "1.3710")),
)
YEARS = (16, 28, 40)  # months of the plan in which the lock-in, billed from month 4, has run 1, 2, 3 years
# The run's own price of a useful hour, and what own machines cost a month.
PRICES = (
    (BURST, "run_price", "5.8360"),
    (LOCK_IN, "run_price", "3.1257"),
    (PARTNER, "run_price", "3.0686"),
    (OWN, "run_price", "3.79"),
    (OWN, "job_price", "3.12"),
    (OWN, "capital_month", "787809.75"),
    (OWN, "kept_month", "328770.68"),
    (OWN, "power_busy", "48340.15"),
    (OWN, "power_quiet", "18127.56"),
    (OWN, "months_kept", "31"),
)
# Option, other option, kind of break-even; figure as printed, words of the window.
BREAK_EVENS = (
    (LOCK_IN, BURST, "naive", "0.561", "56.1\u202f%"),
    (LOCK_IN, BURST, "share", "0.536", "53.6\u202f%"),
    (LOCK_IN, BURST, "months", "19.28", "19.28\u202fmonths"),
    (LOCK_IN, BURST, "fall", "0.365", "36.5\u202f% / year"),
    (LOCK_IN, PARTNER, "fall", "-0.012", "−1.2\u202f% / year"),
    (OWN, BURST, "share", "0.643", "64.3\u202f%"),
    (OWN, LOCK_IN, "share", "1.218", "never"),
    (OWN, PARTNER, "share", "1.242", "never"),
    (OWN, BURST, "keep", "6", "6\u202fmonths"),
    (OWN, LOCK_IN, "keep", "33", "33\u202fmonths"),
)
# infrastructure.md 7: figure of a vendor, with full score and with four tenths.
VETTED = (
    ("failures", "failures_stated", 4, 13.6),
    ("quality", "quality_vetted", 0.98, 0.902),
    ("restart", "restart_base", 0.25, 0.85),
    ("delay", "delay_used", 0.5, 2.6),
    ("idle", "idle_used", 0.03, 0.072),
)


def market(**general: float) -> Results:
    """The lock-in with another market."""
    plan = example(FOUR_WAYS).choose("infrastructure", LOCK_IN)
    for name, value in general.items():
        plan = plan.put(f"general.{name}", value)
    return evaluate(plan)


@cache
def pairs() -> tuple[dict[str, Row], ...]:
    return ways()[0].versus


@pytest.mark.parametrize(("months", "share"), [(12, "7.2"), (36, "18.8")])
def test_paying_a_whole_term_ahead_must_save_the_price_of_money(months: int, share: str) -> None:
    """1 - a_T / T at 15 % a year (infrastructure.md 2.8)."""
    worth = changed(LOCK_IN, term=months).once("term_worth")
    assert as_printed(100 * (1 - worth / months), share) == share


@pytest.mark.parametrize(("offer", "one", "three", "asked"), FORWARD, ids=[each[0] for each in FORWARD])
def test_two_terms_ask_a_price_for_the_later_years(offer: str, one: float, three: float, asked: str) -> None:
    results = changed(LOCK_IN, term=36, fee=three, shorter=12, shorter_fee=one)
    assert as_printed(results.once("forward"), asked) == asked, offer


def test_a_market_a_year_later_stands_where_its_course_leads() -> None:
    assert market(price_fall=0.15).once("market_later") == pytest.approx(2.65 * exp(-0.15), rel=1e-14)
    assert market(price_fall=-0.10).once("market_later") == pytest.approx(2.65 * exp(0.10), rel=1e-14)
    assert changed(LOCK_IN, shorter_fee=0).once("forward") == 0


@pytest.mark.parametrize(("course", "printed"), OVERPAYMENTS, ids=[str(each[0]) for each in OVERPAYMENTS])
def test_a_locked_price_is_overpaid_as_printed(course: float, printed: tuple[str, ...]) -> None:
    results = market(price_fall=-course)
    found = results.months("over_hour")
    assert [results.months("months_billed")[month] for month in YEARS] == [12, 24, 36]
    assert tuple(as_printed(found[month], text) for month, text in zip(YEARS, printed, strict=True)) == printed


def test_without_a_right_to_renegotiate_a_quarter_of_the_contract_is_overpaid() -> None:
    results = market()
    assert as_printed(results.once("over_all"), "8418588.91") == "8418588.91"
    assert as_printed(100 * results.once("over_share"), "25.1") == "25.1"
    assert results.once("over_all") == pytest.approx(sum(results.months("overpaid")), rel=1e-14)


def test_a_managed_service_costs_as_much_more_everywhere() -> None:
    plain, managed = (changed(LOCK_IN, uplift=uplift).months("over_hour") for uplift in (0.0, 0.08))
    assert managed[5:41] == pytest.approx([1.08 * each for each in plain[5:41]])


@pytest.mark.parametrize("fall", [0.15, 0.0, -0.10, 0.30])
def test_protection_mirrors_overpayment(fall: float) -> None:
    """E[(P - X)+] = P0 e^(mu t) N(d1) - X N(d2), month by month and in all."""
    results, normal, whole = market(price_fall=fall), NormalDist(), 0.0
    for month in range(5, 41):
        years, locked = (month - 4) / 12, 2.35
        wide, course = 0.45 * years**0.5, 2.65 * exp(-fall * years)
        above = log(course / locked) / wide + wide / 2
        protection = course * normal.cdf(above) - locked * normal.cdf(above - wide)
        assert results.months("protected")[month] == pytest.approx(544 * 730 * protection, rel=1e-9)
        whole += 544 * 730 * protection
    assert results.once("protected_all") == pytest.approx(whole, rel=1e-9)


def test_leaving_a_term_a_year_after_delivery_costs_what_is_printed() -> None:
    """24 invoices are still to come, half of them is the fee, two thirds of the prepayment are lost."""
    results = ways()[LOCK_IN]
    assert results.plan.general.leave == 16
    assert results.once("exit_vendor_then") == 13_998_480.00
    assert results.months("coming")[16] == 24 * 699_924.00 == 16_798_176.00
    assert results.months("exit_vendor")[16] - results.months("unused")[16] == pytest.approx(8_399_088.00, abs=1e-6)
    assert results.months("unused")[16] == pytest.approx(5_599_392.00, abs=1e-6)


@pytest.mark.parametrize(("place", "key", "text"), PRICES, ids=[f"{each[0]}-{each[1]}" for each in PRICES])
def test_prices_of_a_useful_hour_come_out_as_printed(place: int, key: str, text: str) -> None:
    assert as_printed(ways()[place].once(key), text) == text


def test_own_machines_written_off_evenly_cost_what_is_printed() -> None:
    once = ways()[OWN].once
    even = (once("purchase") - once("resale_value")) / once("months_kept")
    assert as_printed((even + once("kept_month") + once("power_busy")) / (512 * 730), "2.61") == "2.61"


@pytest.mark.parametrize(("one", "other", "kind", "text", "words"), BREAK_EVENS)
def test_break_evens_come_out_as_printed_and_in_words(one: int, other: int, kind: str, text: str, words: str) -> None:
    assert as_printed(pairs()[one][f"vs{other + 1}_{kind}"].values[0], text) == text
    assert words in [each for _, each, _ in break_evens(ways()[0], one, other)]


def test_a_lock_in_at_the_break_even_fall_costs_what_use_costs() -> None:
    """Sum of c_b G h gamma (1 - d)^(k/12) over the term, within a cent of the contract (infrastructure.md 2.13)."""
    lock, contract = ways()[LOCK_IN], ways()[LOCK_IN].once("contract")
    for other in (BURST, OWN, PARTNER):
        fall = pairs()[LOCK_IN][f"vs{other + 1}_fall"].values[0]
        month = pairs()[LOCK_IN][f"vs{other + 1}_price"].values[0] * lock.once("capacity")
        paid = sum(month * (1 - fall) ** (k / 12) for k in range(1, 37))
        assert paid == pytest.approx(contract, abs=0.01)


@pytest.mark.parametrize(("tail", "price"), [(0, "61.94"), (100_000, "9.27"), (1e6, "3.45")])
def test_idle_time_dominates_the_price_of_a_useful_hour(tail: float, price: str) -> None:
    """The lock-in for one run, at about one third use, and full to month 40 (infrastructure.md 1)."""
    plan = example(FOUR_WAYS).choose("infrastructure", LOCK_IN).put("architecture.1.tail", tail)
    assert as_printed(evaluate(plan).once("useful_price"), price) == price


def vetted(score: float) -> Results:
    """A vendor with the same score in every question, whose figures follow it."""
    answers: dict[str, Any] = {f"{stem}_score": score for stem in QUESTIONS}
    follows: dict[str, Any] = {f"{name}_follow": True for name, _, _, _ in VETTED}
    return evaluate(
        Plan(infrastructure=(Infrastructure(terms=COMMITTED, **answers, **follows),), architecture=(RUN_70,))
    )


@pytest.mark.parametrize(("name", "key", "best", "middling"), VETTED, ids=[each[0] for each in VETTED])
def test_figures_follow_the_score_of_a_vendor_as_printed(name: str, key: str, best: float, middling: float) -> None:
    partner = ways()[PARTNER]
    assert vetted(1.0).once(key) == pytest.approx(best, rel=1e-14)
    assert getattr(partner.plan.infrastructure[PARTNER], name) == best
    assert vetted(0.4).once(key) == pytest.approx(middling, rel=1e-14)
    assert vetted(0.4).once("score") == pytest.approx(0.4, rel=1e-14)
