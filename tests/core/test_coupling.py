"""What ties team and machines: what holds in every coupled plan, what cutting a link leaves, what waiting moves."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from core.examples import APART, COUPLED, THREE_TEAMS, example
from core.inputs.infrastructure import Infrastructure
from core.inputs.links import LINKS
from core.inputs.people import People
from core.inputs.team import SHARES
from core.kinds import Quantity
from core.plan import Case, Plan
from core.results import Results, evaluate
from core.schema import inputs_of

FEW, MANY = range(24), range(24, 200)
HORIZON = 30.0
SMALL = 1e-6
Draw = np.random.Generator


@cache
def coupled(seed: int) -> Plan:
    """A case of the coupled example with every figure of machines and people anywhere in its likely range."""
    draw = np.random.default_rng(seed)
    plan = example(COUPLED)
    machines = tuple(replace(option, **_drawn(option, Infrastructure, draw)) for option in plan.infrastructure)
    people = replace(plan.people, **_drawn(plan.people, People, draw))
    general = replace(plan.general, horizon=HORIZON, price_fall=0.0)
    case = Case(int(draw.integers(3)), int(draw.integers(2)), 0)
    return replace(plan, infrastructure=machines, people=people, general=general, case=case)


def _drawn(holder: object, declared: type, draw: Draw) -> dict[str, Any]:
    found = {}
    for given in inputs_of(declared):
        kind = given.kind
        if isinstance(kind, Quantity) and kind.spread is not None and not kind.whole:
            figure = kind.spread.at(getattr(holder, given.name), float(draw.uniform(0.01, 0.99)))
            found[given.name] = min(kind.high, max(kind.low, figure))
    return found


@cache
def results(seed: int) -> Results:
    return evaluate(coupled(seed))


def changed(seed: int, name: str, factor: float) -> Results:
    plan = coupled(seed)
    key = f"infrastructure.{plan.case.infrastructure + 1}.{name}"
    return evaluate(plan.put(key, plan.get(key) * factor))


def broken(seeds: range, held: Any) -> list[int]:
    """The seeds of the plans in which it does not hold."""
    return [seed for seed in seeds if not held(seed)]


def more_failures_are_never_earlier(seed: int) -> bool:
    """Where burnout moves nobody: people who leave are replaced by rested ones, which may help in the end."""
    plan = coupled(seed).put("people.burned_leave", value=False).put("people.overtime_most", 0)
    key = f"infrastructure.{plan.case.infrastructure + 1}.failures"
    one, more = evaluate(plan), evaluate(plan.put(key, plan.get(key) * 1.5))
    return all(more.once(name) >= one.once(name) - SMALL for name in ("done_at", "release"))


def a_higher_price_never_costs_less(seed: int) -> bool:
    one = results(seed)
    dear = (changed(seed, name, 1.3) for name in ("price", "fee"))
    keys = ("total_cost", "release_cost", "machine_cost")
    return all(each.once(key) >= one.once(key) - 0.02 for each in dear for key in keys)


def waiting_at_flat_prices_never_helps(seed: int) -> bool:
    one, later = results(seed), evaluate(coupled(seed).put("general.waiting", 3))
    return all(later.once(key) >= one.once(key) - SMALL for key in ("done_at", "release"))


def more_people_on_call_answer_more_often(seed: int) -> bool:
    """An on-call flag more never raises the share nobody answers, nor lowers the speed where as much is idle."""
    plan = coupled(seed)
    seats = plan.team[plan.case.team].seats
    off = next(place for place, seat in enumerate(seats, 1) if not seat.is_on_call)
    key = f"team.{plan.case.team + 1}.seats.{off}.is_on_call"
    one, more = results(seed), evaluate(plan.put(key, value=True).put("people.link_idle", value=False))
    bare = evaluate(plan.put("people.link_idle", value=False))
    months = range(2)  # later on people who leave differ
    answered = all(more.months("unanswered")[m] <= one.months("unanswered")[m] + SMALL for m in months)
    return answered and all(more.months("run_now")[m] >= bare.months("run_now")[m] - SMALL for m in months)


PROMISES = (
    more_failures_are_never_earlier,
    a_higher_price_never_costs_less,
    waiting_at_flat_prices_never_helps,
    more_people_on_call_answer_more_often,
)


@pytest.mark.parametrize("held", PROMISES, ids=lambda each: each.__name__)
def test_a_promise_holds_in_coupled_plans(held: Any) -> None:
    assert broken(FEW, held) == []


@pytest.mark.long
@pytest.mark.parametrize("held", PROMISES, ids=lambda each: each.__name__)
def test_a_promise_holds_in_many_coupled_plans(held: Any) -> None:
    assert broken(MANY, held) == []


def test_with_every_link_cut_the_team_is_the_same_on_all_machines() -> None:
    plan = replace(example(COUPLED), people=APART)
    one, other = (evaluate(plan, Case(place, 0, 0)) for place in (0, 1))
    for key in ("headcount", "burnout", "backlog", "team_capacity", "unserved", "nodes"):
        assert one.months(key) == other.months(key), key


def test_with_every_link_cut_machines_are_as_fast_as_their_goodput() -> None:
    found = evaluate(replace(example(COUPLED), people=APART))
    assert set(found.months("run_now")) == {found.once("run_goodput")}
    assert set(found.months("try_now")) == {found.once("try_goodput")}
    assert not any(found.months("idle_people"))


def test_every_link_moves_something_of_the_coupled_example() -> None:
    """Three cases in which each link tells, as the page prints them."""
    plan = example(COUPLED)
    plan = replace(plan, general=replace(plan.general, horizon=36.0))
    for link in LINKS:
        cut = plan.put(f"people.{link}", value=False)
        pairs = [(evaluate(plan, Case(place, 0, 0)), evaluate(cut, Case(place, 0, 0))) for place in range(3)]
        assert any(one.months("run_now") != other.months("run_now") for one, other in pairs) or any(
            one.once("release") != other.once("release") for one, other in pairs
        ), link


def test_a_team_nobody_is_stated_for_does_nothing_to_machines() -> None:
    plan = example(COUPLED).put_rows("team", 0, "seats", ())
    found = evaluate(plan.put("people.link_gate", value=False))
    assert not any(found.months("idle_people"))
    assert found.once("run_finished") > 0


def test_a_cluster_nobody_looks_after_stands_idle() -> None:
    """Six people in product alone, who help nobody: no operations are done, so nothing is trained."""
    plan = example(COUPLED)
    busy: dict[str, Any] = dict.fromkeys(SHARES, 0.0) | {"product": 1.0}
    seats = tuple(replace(seat, **busy) for seat in plan.team[0].seats)
    plan = plan.put_rows("team", 0, "seats", seats).put("people.link_gate", value=False)
    for name in ("help_managed", "help_unmanaged", "overtime_most"):
        plan = plan.put(f"people.{name}", 0)
    found = evaluate(plan)
    assert found.months("idle_people")[5] == 1.0
    assert sum(found.months("useful")) == 0
    assert found.once("run_finished") == 0
    assert found.once("release") == found.never


@pytest.mark.parametrize("months", [1, 4])
def test_waiting_moves_the_plan_but_not_the_people_of_month_1(months: int) -> None:
    """Apart from the team's own course, which goes on from month 1: nobody leaves, tires or learns here."""
    plan = example(THREE_TEAMS)
    still: dict[str, Any] = {"attrition": 0.0, "first_day": 0.99, "overtime_most": 0.0, "communication": 0.0}
    plan = replace(plan, people=replace(plan.people, **still, burned_leave=False), team=(plan.team[0],))
    now, later = evaluate(plan), evaluate(plan.put("general.waiting", months))
    assert later.once("ready") == now.once("ready") + months
    assert later.once("run_finished") == pytest.approx(now.once("run_finished") + months, abs=1e-9)
    assert later.once("work_end") == now.once("work_end") + months
    assert later.months("payroll")[1] == now.months("payroll")[1]
    for line in range(1, 7):
        begun = [each.months(f"begun_{line}").index(1.0) for each in (now, later)]
        assert begun[1] == begun[0] + months


def test_waiting_moves_hires_and_vendors_but_no_money_that_comes_in() -> None:
    plan = example(THREE_TEAMS).choose("team", 2)
    later = evaluate(plan.put("general.waiting", 2))
    now = evaluate(plan)
    assert later.months("active_1").index(1.0) == now.months("active_1").index(1.0) + 2
    hires = example(COUPLED).choose("team", 1)
    one, two = evaluate(hires), evaluate(hires.put("general.waiting", 2))
    assert two.months("hired")[5:11] == one.months("hired")[3:9]
    assert two.months("funded") == one.months("funded")
    assert two.months("other") == one.months("other")
