"""What moves, and what must not, when one thing of the machines changes: over random options (infrastructure.md 9)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import exp
from typing import Any

import pytest
from hypothesis import assume, given, settings

from core import model
from core.inputs.delivery import STATED
from core.inputs.infrastructure import COMMITTED, OWNED, Infrastructure
from core.inputs.terms import AS_PROMISED, ON_DELIVERY
from core.kinds import Quantity
from core.plan import Plan
from core.results import Numbers, Results, evaluate
from core.schema import inputs_of
from tests.core.machine_promises import EARNED, PAID, SMALL, near, scale_of
from tests.core.plans import SHORT, options, random_options

NEVER = 1000.0  # a share in use or months beyond which nothing breaks even
PRICES = ("price", "fee", "market", "server", "fabric", "lump")
PRICED = (
    *("use_work_paid", "use_later_paid", "prepaid_paid", "invoice_paid"),
    *("bought", "upkeep_paid", "insurance_paid", "late_credit", "sla_credit", "sold"),
)
SUMS = ("contract", "prepayment", "fee_month")
FOLLOWS = ("failures", "quality", "restart", "delay", "idle")
NOTHING = ("early", "preempted", "restart", "wait", "idle", "spares", "paid_spares", "uplift", "extra")
MONEY = tuple(
    each.name
    for each in inputs_of(Infrastructure)
    if isinstance(each.kind, Quantity) and each.kind.unit.symbol.startswith("$")
)


def stated(plan: Plan) -> Plan:
    """The plan whose first option's figures are those stated, whatever the score."""
    return put(plan, **{f"{name}_follow": False for name in FOLLOWS})


def first(plan: Plan) -> Infrastructure:
    return plan.infrastructure[0]


def put(plan: Plan, **inputs: Any) -> Plan:
    """The plan with some inputs of its first option changed, bounds left aside."""
    return replace(plan, infrastructure=(replace(first(plan), **inputs), *plan.infrastructure[1:]))


def once(plan: Plan, **inputs: Any) -> Callable[[str], float]:
    """What holds for the whole of a plan whose first option is changed, by key; no month is read."""
    rows = Numbers(SHORT)
    model.once(put(plan, **inputs).inputs(), rows)
    return lambda key: rows.rows[key].values[0]


@dataclass(frozen=True)
class Pair:
    """Results of a plan as drawn, and without discount at twice the prices, left at the full fee without sublease."""

    plan: Plan
    base: Results
    dear: Results


def paired(plan: Plan) -> Pair:
    twice: dict[str, Any] = {name: 2 * getattr(first(plan), name) for name in PRICES}
    dear = put(replace(plan, general=replace(plan.general, discount=0.0)), exit_fee=1.0, sublease=0.0, **twice)
    base = evaluate(plan)
    return Pair(plan, base, evaluate(dear))


def twice_the_prices_double_what_has_a_price_and_nothing_else(pair: Pair) -> bool:
    base, dear = pair.base, pair.dear
    doubled = (zip(base.months(key), dear.months(key), strict=True) for key in PRICED)
    same = all(base.months(key) == dear.months(key) for key in (*PAID, *EARNED) if key not in PRICED)
    return same and all(abs(2 * one - two) <= 0.03 + 1e-9 * abs(two) for pairs in doubled for one, two in pairs)


def without_discount_the_present_worth_is_the_sum(pair: Pair) -> bool:
    flat = pair.dear
    return (
        near(flat.once("machines_present"), flat.once("machines_all"), scale_of(flat))
        and near(flat.once("levelised"), flat.once("useful_price"))
        and near(flat.once("annuity"), flat.once("months_kept"))
    )


def leaving_at_the_full_fee_without_sublease_never_pays(pair: Pair) -> bool:
    least = -1e-9 * scale_of(pair.dear) - SMALL
    own = first(pair.plan).terms == OWNED  # a sale may bring more than is still due
    return own or min(*pair.dear.months("exit_cost"), *pair.dear.months("stranded")) >= least


def delay_moves_bills_and_only_a_promised_date_makes_them_more(pair: Pair) -> bool:
    """A month more of it moves each bill by a month; billed from the promised date, D months cost D fees more."""
    if first(pair.plan).terms != COMMITTED:
        return True
    delay = float(round(first(pair.plan).delay))  # bills of whole months count whole delays
    fair, late, promised = (
        evaluate(put(stated(pair.plan), reprice=0.0, billed_from=billed, delay=months))
        for billed, months in ((ON_DELIVERY, delay), (ON_DELIVERY, delay + 1), (AS_PROMISED, delay))
    )
    scale = 1e-9 * fair.once("contract") + 0.02 * SHORT
    bills = zip(fair.months("invoice_due")[:-1], late.months("invoice_due")[1:], strict=True)
    more = delay * fair.once("fee_month")
    return (
        all(abs(one - later) <= 0.016 + scale / SHORT for one, later in bills)
        and all(near(fair.once(key), late.once(key)) for key in (*SUMS, "term_billed"))
        and all(fair.once(key) == promised.once(key) for key in (*SUMS, "until", "delivered"))
        and all(abs(paid(promised, key) - paid(fair, key) - more) <= scale for key in ("invoice_due", "gross"))
    )


def paid(results: Results, key: str) -> float:
    """What is billed or due under the term in all, whenever it is paid."""
    return sum(results.months(key)) + sum(results.months("prepaid_paid"))


PAIRS: tuple[Callable[[Pair], bool], ...] = (
    twice_the_prices_double_what_has_a_price_and_nothing_else,
    without_discount_the_present_worth_is_the_sum,
    leaving_at_the_full_fee_without_sublease_never_pays,
    delay_moves_bills_and_only_a_promised_date_makes_them_more,
)


@pytest.mark.long
@settings(max_examples=500)
@given(plan=options())
def test_one_change_moves_what_it_must_and_nothing_else(plan: Plan) -> None:
    pair = paired(plan)
    assert [promise.__name__.replace("_", " ") for promise in PAIRS if not promise(pair)] == []


@pytest.mark.long
@settings(max_examples=200)
@given(plan=options())
def test_goodput_moves_the_way_it_must(plan: Plan) -> None:
    plan, o = stated(plan), first(plan)
    base, wait = once(plan), once(plan, spares=min(16.0, o.spares + 1))
    assert wait("no_spare") <= base("no_spare") + 1e-12
    worse = (
        {"failures": 1.5 * o.failures},
        {"write": 1.5 * o.write},
        {"restart": 1.5 * o.restart + 0.1, "wait": 2 * o.wait},
        {"nodes": 2 * o.nodes},
    )
    found = [once(plan, **change) for change in worse]
    for change, row in zip(worse, found, strict=True):
        assert row("run_ettr") < base("run_ettr"), change
    failing, writing, restarting, larger = (row("run_interval") for row in found)
    assert failing < base("run_interval") < writing
    assert larger < base("run_interval") == restarting


@pytest.mark.long
@settings(max_examples=200)
@given(plan=options())
def test_without_any_waste_a_useful_hour_has_the_list_price(plan: Plan) -> None:
    perfect = {"failures": 0.01, "write": 0.0001, "quality": 1.0, "quality_from": STATED}
    row = once(stated(plan), **perfect, **dict.fromkeys(NOTHING, 0.0))
    loss = (2 * 0.0001 / row("run_mtbf")) ** 0.5
    assert row("run_price") * (1 - 2 * loss) - SMALL <= row("step_list") <= row("run_price") + SMALL
    o = first(plan)
    price = row("own_hour") if o.terms == OWNED else o.fee if o.terms == COMMITTED else o.price
    assert near(row("step_list"), price)


def dearer(option: Infrastructure, factor: float) -> Infrastructure:
    """The option with every amount of money multiplied."""
    amounts: dict[str, Any] = {name: factor * getattr(option, name) for name in MONEY}
    return replace(option, **amounts)


@pytest.mark.long
@settings(max_examples=60)
@given(plan=options())
def test_break_evens_do_not_know_the_currency(plan: Plan) -> None:
    others = tuple(dearer(option, 7.0) for option in plan.infrastructure)
    results = evaluate(plan)
    here, there = results.versus, evaluate(replace(plan, infrastructure=others)).versus
    for one, other, each in zip(here, there, results.beside, strict=True):
        assume(each.once("capacity") > 0 or each.once("by_use"))
        for kind in ("naive", "share", "months", "fall", "keep"):
            for place in (1, 2):
                a, b = (rows[f"vs{place}_{kind}"].values[0] for rows in (one, other))
                assert near(min(a, NEVER), min(b, NEVER)), f"{kind} against option {place}"


@pytest.mark.long
@settings(max_examples=60)
@given(plan=options())
def test_a_break_even_fall_makes_the_term_cost_what_use_costs(plan: Plan) -> None:
    """Month by month with the step the closed form arrives at; the yearly fall is twelve of these steps."""
    results = evaluate(put(plan, terms=COMMITTED, extra=0.0))
    other, step, fall = (results.versus[0][f"vs2_{key}"].values[0] for key in ("price", "y5", "fall"))
    assume(other > 0.1)
    month, term, contract = other * results.once("capacity"), int(first(plan).term), results.once("contract")
    paid = sum(month * exp(step * k) for k in range(1, term + 1))
    assert abs(paid - contract) <= 0.01 + 1e-9 * contract
    assert 1 - fall == pytest.approx(exp(12 * step), rel=1e-9, abs=1e-12)


def test_a_run_far_shorter_than_its_block_is_booked_nevertheless() -> None:
    """A run of less than a second, booked in steps of six days, once left its hours unbooked."""
    pair = paired(random_options(3250))
    assert leaving_at_the_full_fee_without_sublease_never_pays(pair)
    assert min(pair.base.months("waiting")) >= -SMALL
