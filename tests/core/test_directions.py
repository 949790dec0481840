"""Which way a figure moves when one input moves: over random plans, and in the limits the design pages name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.examples import NAMES, example
from core.inputs.demand import BEFORE_RUN
from core.inputs.general import General
from core.inputs.infrastructure import COMMITTED, OWNED, TERMS, Infrastructure
from core.plan import Plan
from core.presets import BURST, LOCK_IN
from core.results import Results, broken, evaluate
from tests.core.plans import every_input, plans

CENT = 0.011
SMALL = 1e-6

# Input of the chosen option; by how much it rises; figures that never fall; figures that never rise.
RISES = (
    ("infrastructure.price", 1.3, ("total_cost", "release_cost", "use"), ("closing_cash", "runway", "lowest_cash")),
    ("infrastructure.fee", 1.3, ("total_cost", "contract", "release_cost"), ("closing_cash", "runway")),
    ("infrastructure.server", 1.2, ("purchase", "hardware"), ()),
    ("infrastructure.failures", 1.5, ("release", "done_at", "no_spare"), ("run_mtbf", "run_ettr", "run_goodput")),
    ("infrastructure.write", 1.5, ("release", "done_at", "run_interval"), ("run_ettr",)),
    ("infrastructure.restart", 1.5, ("release", "done_at"), ("run_ettr",)),
    ("infrastructure.wait", 1.5, ("release", "done_at", "restart_time"), ("run_ettr",)),
    ("infrastructure.quality", 0.9, ("release", "done_at"), ("run_goodput",)),
    ("infrastructure.lag", None, ("owed",), ()),
    ("architecture.tokens", 1.4, ("need", "flop", "release", "done_at"), ()),
    ("architecture.mfu", 0.8, ("need", "release", "done_at"), ()),
    ("architecture.project", 1.4, ("try_need", "release", "done_at"), ()),
    ("architecture.success", 0.7, ("run_need", "release", "done_at"), ()),
    ("architecture.least_after", 1.4, ("release",), ()),
    ("money.other", 1.5, ("total_cost", "release_cost", "other_cost"), ("closing_cash", "runway")),
    ("money.cash", 1.5, ("runway", "closing_cash", "lowest_cash"), ()),
    ("general.discount", 1.3, (), ("worth_at_the_end",)),
)


def chosen_key(plan: Plan, key: str) -> str:
    section, name = key.split(".")
    return key if section in {"general", "money"} else f"{section}.{getattr(plan.case, section) + 1}.{name}"


def moved(plan: Plan, key: str, factor: float | None) -> Plan:
    """The plan with one input of the chosen case moved, as far as its bounds let it."""
    key = chosen_key(plan, key)
    value = plan.get(key)
    if factor is None:
        return plan.put(key, 2)
    low, high = _bounds(key)
    return plan.put(key, min(high, max(low, value * factor)))


def plain(plan: Plan) -> Plan:
    """The plan without scenarios, without credits, which are more than the fee in some contracts, and without early
    failures, which count at the age of a run's middle: a longer run has fewer of them an hour.
    """
    bare = replace(plan, scenario=0)
    for name in ("late_credit", "sla_credit", "early"):
        bare = bare.put(chosen_key(bare, f"infrastructure.{name}"), 0)
    return bare


def one_sort(plan: Plan) -> Plan:
    """The plan in which the run waits for all work of a function or for none of it."""
    lines = plan.architecture[plan.case.architecture].demand
    waited = {line.function for line in lines if line.when == BEFORE_RUN}
    settled = tuple(replace(line, when=BEFORE_RUN) if line.function in waited else line for line in lines)
    return plan.put_rows("architecture", plan.case.architecture, "demand", settled)


def _bounds(key: str) -> tuple[float, float]:
    section, *_, name = key.split(".")
    kind: Any = next(each.kind for holder, each in every_input() if holder == section and each.name == name)
    return kind.low, kind.high


def figure(results: Results, key: str) -> float:
    match key:
        case "done_at":
            return results.once("run_finished") or float(results.never)
        case "use":
            return sum(results.months("usage_cost"))
        case "worth_at_the_end":
            return results.months("worth")[-1]
        case _:
            return results.once(key)


def slack(value: float) -> float:
    return SMALL + 1e-9 * abs(value)


@settings(max_examples=30)
@given(plan=plans())
def test_figures_move_the_way_they_must(plan: Plan) -> None:
    plan = plain(plan)
    before = evaluate(plan)
    for key, factor, up, down in RISES:
        after = evaluate(moved(plan, key, factor))
        for name in up:
            assert figure(after, name) >= figure(before, name) - slack(figure(before, name)), f"{key}: {name}"
        for name in down:
            assert figure(after, name) <= figure(before, name) + slack(figure(before, name)), f"{key}: {name}"


@settings(max_examples=40)
@given(plan=plans(), more=st.floats(1.01, 2))
def test_more_work_for_people_never_ends_earlier_where_load_moves_nobody(plan: Plan, more: float) -> None:
    """Overtime and help follow the load, and burnout moves people: without them, more work takes as long or longer.

    Whatever a function does counts as what the run waits for first, so other work of the same function, due sooner,
    may open the run sooner (coupling.md, Gate): here each function has work of one sort alone.
    """
    plan = one_sort(plain(plan)).put("people.burned_leave", value=False)
    for moves in ("overtime_most", "help_managed", "help_unmanaged"):
        plan = plan.put(f"people.{moves}", 0)
    key = chosen_key(plan, "team.experience")
    before, after = evaluate(plan), evaluate(plan.put(key, min(2.0, plan.get(key) * more)))
    for name in ("release", "team_finish", "done_at"):
        assert figure(after, name) >= figure(before, name) - slack(figure(before, name)), name


@settings(max_examples=25)
@given(plan=plans(), later=st.floats(0.01, 6))
def test_a_later_signature_delivers_later_by_as_much(plan: Plan, later: float) -> None:
    before = replace(plan, scenario=0)
    key = chosen_key(plan, "infrastructure.signature")
    after = evaluate(before.put(key, before.get(key) + later))
    assert after.once("delivered") == pytest.approx(evaluate(before).once("delivered") + later, abs=1e-9)
    assert after.once("ready") >= after.once("delivered")


@settings(max_examples=25)
@given(plan=plans())
def test_money_never_moves_the_work(plan: Plan) -> None:
    before = evaluate(replace(plan, scenario=0))
    poorer = replace(plan, scenario=0, money=replace(plan.money, cash=0, funding=(), other=0))
    after = evaluate(poorer)
    for key in ("run_left", "released", "team_capacity", "backlog", "burnout", "paid", "useful", "usage_cost"):
        assert after.months(key) == before.months(key)


@settings(max_examples=25)
@given(plan=plans())
def test_without_discount_the_present_cost_is_the_cost(plan: Plan) -> None:
    results = evaluate(replace(plan, scenario=0).put("general.discount", 0))
    assert results.months("worth") == [1.0] * results.never
    assert results.once("present_cost") == pytest.approx(results.once("total_cost"), rel=1e-12, abs=CENT)


@pytest.mark.parametrize("terms", TERMS)
def test_terms_change_who_is_paid_but_not_what_is_needed(terms: str) -> None:
    plan = example(NAMES[0])
    results = evaluate(replace(plan, infrastructure=(replace(LOCK_IN, terms=terms),)))
    assert results.once("need") == evaluate(plan).once("need")
    assert (sum(results.months("own")) > 0) == (terms == OWNED)
    assert (sum(results.months("rented")) > 0) == (terms != OWNED)


@pytest.mark.parametrize("price", [0.5, 4.19, 99.0])
def test_without_any_waste_a_useful_hour_costs_the_list_price(price: float) -> None:
    perfect = Infrastructure(
        nodes=8,
        try_nodes=8,
        spares=0,
        paid_spares=0,
        lead=0,
        delay=0,
        price=price,
        held=60,
        lag=0,
        failures=0.01,
        write=0.0001,
        restart=0,
        wait=0,
        quality=1,
        idle=0,
        storage=0,
        egress=0,
    )
    plan = example(NAMES[1])
    results = evaluate(replace(plan, infrastructure=(perfect,), case=replace(plan.case, infrastructure=0)))
    assert results.once("run_ettr") > 0.999
    assert results.once("useful_price") == pytest.approx(price, rel=1e-3)
    assert results.once("useful_share") > 0.999


@pytest.mark.parametrize(("nodes", "failures"), [(1, 0.01), (1, 1), (64, 0.01), (64, 1)])
def test_ever_fewer_failures_leave_nothing_but_useful_time(nodes: int, failures: float) -> None:
    results = evaluate(Plan(infrastructure=(replace(BURST, nodes=nodes, failures=failures, write=0.0001),)))
    loss = (2 * 0.0001 / results.once("run_mtbf")) ** 0.5 + results.once("restart_time") / results.once("run_mtbf")
    assert 1 - results.once("run_ettr") == pytest.approx(loss, rel=0.02)


def test_the_best_interval_does_not_depend_on_restarts() -> None:
    found = {
        evaluate(Plan(infrastructure=(replace(BURST, restart=restart),))).once("run_interval")
        for restart in (0, 1.0, 48.0)
    }
    assert len(found) == 1


@pytest.mark.parametrize(
    ("change", "released"),
    [
        ({"terms": COMMITTED, "term": 1}, False),
        ({"signature": 40}, False),
        ({"nodes": 1, "try_nodes": 1, "spares": 0}, False),
        ({"nodes": 128, "try_nodes": 128}, True),
    ],
)
def test_a_run_that_finds_no_machines_is_never_released(change: dict[str, Any], released: bool) -> None:  # noqa: FBT001
    plan = example(NAMES[0])
    machines = replace(BURST, **change)
    results = evaluate(replace(plan, general=General(horizon=36), infrastructure=(machines,)))
    assert results.released == released
    assert (results.once("run_finished") > 0) == released
    assert broken(results) == ()
