"""Figures worked out by hand: people and their ramp, the order of work, the moment of release, the price path."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.examples import NAMES, example
from core.inputs.architecture import COUNTING, Architecture
from core.inputs.demand import AFTER_RUN, BEFORE_RUN, EVEN, Demand
from core.inputs.general import General
from core.inputs.infrastructure import Infrastructure
from core.inputs.people import People
from core.inputs.team import PRODUCT, Seat, Team
from core.plan import Plan
from core.presets import BURST, OWN
from core.results import Results, evaluate

# A run of a few minutes that needs nothing before or after it.
SMALL = Architecture(tokens=1e9, project=1, success=1, demand=(), least_after=0)
QUICK = Infrastructure(nodes=64, lead=0, delay=0, burn_in=0)
# Nobody leaves, talks, trains others, works overtime or has to be managed: what people can do is their ramp alone.
# They do nothing to machines; the run waits for the work before it, the work after it for the run.
STEADY = People(
    link_nodes=False,
    link_failures=False,
    link_idle=False,
    link_rota=False,
    first_day=0.25,
    attrition=0,
    communication=0,
    trainer=0,
    manage_each=0,
    manage_fixed=0,
    interviews=0,
    overtime_most=0,
)
FOUR = (0.34375, 0.53125, 0.71875, 0.90625, 1.0, 1.0)  # ¼ + ¾ (month − ½) / 4, at most 1


def built(architecture: Architecture = SMALL, machines: Infrastructure = QUICK, *seats: Seat) -> Results:
    team = Team(burden=1.3, seats=seats)
    return evaluate(Plan(General(horizon=24), (machines,), (team,), (architecture,), STEADY))


@pytest.mark.parametrize(
    ("seat", "able"),
    [
        (Seat(ramp=4), (0.0, *FOUR)),
        (Seat(ramp=4, heads=3, fte=0.5, manages=0.2), (0.0, *(3 * 0.5 * 0.8 * each for each in FOUR))),
        (Seat(ramp=4, start=3), (0.0, 0.0, 0.0, *FOUR[:4])),
        (Seat(ramp=4, tenure=2), (0.0, FOUR[2], FOUR[3], 1.0, 1.0, 1.0, 1.0)),
        (Seat(ramp=1, tenure=12), (0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)),
        (Seat(heads=0), (0.0,) * 7),
    ],
)
def test_new_people_work_at_a_quarter_and_ramp_up_in_a_straight_line(seat: Seat, able: tuple[float, ...]) -> None:
    results = built(SMALL, QUICK, replace(seat, product=1))
    for key in ("working_fte", "capacity_product", "team_capacity"):
        assert results.months(key)[:7] == pytest.approx(able, rel=1e-14)


def test_people_are_paid_from_their_first_month_with_the_burden() -> None:
    results = built(SMALL, QUICK, Seat(heads=2, fte=0.5, salary=40_000), Seat(start=3, salary=30_000))
    assert results.months("payroll")[:4] == [0.0, 4_333.33, 4_333.33, 7_583.33]
    assert results.months("headcount")[:4] == [0.0, 1.0, 1.0, 2.0]


def test_preparation_comes_first_and_work_after_the_run_waits_for_it() -> None:
    """Ten people of full speed: 10 months of work in month 1, 5 in month 2; the run in month 3; the rest from 4 on."""
    crew = Seat(heads=10, tenure=12, product=1)
    before, after = Demand(PRODUCT, 0, 15, 1, 1, EVEN, BEFORE_RUN), Demand(PRODUCT, 0, 25, 4, 4, EVEN, AFTER_RUN)
    results = built(replace(SMALL, demand=(before, after)), QUICK, crew)
    assert results.months("prepare_left")[:4] == [15, 5, 0, 0]
    assert [month for month, done in enumerate(results.months("run_done")) if done] == [3]
    assert results.months("work_left")[:8] == [40, 30, 25, 25, 15, 5, 0, 0]
    assert results.once("release") == results.once("team_finish") == 6


def test_a_late_run_moves_the_work_after_it_as_a_whole() -> None:
    """Machines come in month 6, so the run is done three months after the work of month 4 was to begin."""
    crew = Seat(heads=10, tenure=12, product=1)
    shape = replace(SMALL, demand=(Demand(PRODUCT, 0, 25, 4, 4, EVEN, AFTER_RUN),))
    results = built(shape, replace(QUICK, lead=5.5), crew)
    assert results.once("run_finished") == pytest.approx(5.5, abs=0.01)
    assert results.months("work_left")[6:10] == [25, 15, 5, 0]
    assert results.once("release") == results.once("team_finish") == 9


def test_the_run_begins_in_the_month_its_experiments_end() -> None:
    machines = replace(QUICK, try_nodes=64)
    results = built(replace(SMALL, tokens=1e12, project=1.5, first_experiment=2), machines)
    ended = results.months("try_left").index(0.0)
    assert ended >= 2
    assert 0 < results.months("run_hours")[ended] <= 730 - results.months("try_hours")[ended]
    assert sum(results.months("run_hours")[:ended]) == sum(results.months("try_hours")[:2]) == 0


def test_the_release_is_the_first_month_end_not_before_the_least_time_after_the_run() -> None:
    """The run of minutes is done just after month 0; in the last case the least time ends exactly with a month."""
    done = built().once("run_finished")
    assert 0 < done < 0.01
    end = next(each for each in range(2, 20) if done + (each - done) == each)
    releases = {least: built(replace(SMALL, least_after=least)).once("release") for least in (0.0, 0.5, 1.0, 1.5)}
    assert releases == {0.0: 1, 0.5: 1, 1.0: 2, 1.5: 2}
    assert built(replace(SMALL, least_after=end - done)).once("release") == end


@pytest.mark.parametrize(
    ("held", "fall", "price"), [(3, 0.15, 2.0), (0, 0.15, 2 * 0.85**0.25), (2, -0.2, 2 * 1.2**0.25)]
)
def test_use_costs_the_quote_while_it_is_held_and_then_the_market(held: float, fall: float, price: float) -> None:
    machines = replace(QUICK, price=2.0, held=held)
    general = General(horizon=12, price_fall=fall)
    results = evaluate(Plan(general, (machines,), architecture=(replace(SMALL, tokens=2e12),)))
    assert results.months("price")[3] == pytest.approx(price, rel=1e-14)
    cost = round(results.months("paid")[3] * results.months("price")[3], 2)
    assert results.months("usage_cost")[3] == pytest.approx(cost, abs=0.011)


@pytest.mark.parametrize(("untied", "counting"), [(True, 0), (True, 2), (False, 0), (False, 2)])
def test_a_table_of_inputs_does_no_work_only_where_it_stands_apart(*, untied: bool, counting: int) -> None:
    shape = Architecture(is_untied=untied, counting=COUNTING[counting])
    results = built(shape)
    table = shape.vocabulary * shape.hidden
    looked_up = table if untied and counting == 0 else 0
    assert results.once("weight_flop") == 6 * (results.once("parameters") - looked_up)
    assert results.once("outside_size") == (2 if untied else 1) * table + 81 * shape.hidden


def test_shared_experts_are_counted_once_in_all_and_once_a_token() -> None:
    shape = Architecture(experts=8, active=2, shared=1)
    routed, shared = built(replace(shape, shared=0)), built(shape)
    for key in ("parameters", "active_parameters"):
        assert shared.once(key) - routed.once(key) == shape.layers * 3 * shape.hidden * shape.ffn


@pytest.mark.parametrize("first", [1, 4, 9])
def test_experiments_begin_in_their_first_month(first: int) -> None:
    results = built(replace(SMALL, tokens=1e12, project=2, first_experiment=first))
    assert [month for month, done in enumerate(results.months("try_done")) if done][0] == first  # noqa: RUF015


def test_the_run_is_repeated_in_part_with_the_chance_that_it_fails() -> None:
    results = built(replace(SMALL, success=0.7, repeat=0.1, project=1.6))
    assert results.once("run_need") == pytest.approx(1.03 * results.once("need"), rel=1e-14)
    assert results.once("try_need") == pytest.approx(0.6 * results.once("need"), rel=1e-14)


def test_own_machines_wait_for_acceptance_and_are_paid_for_from_then_on() -> None:
    plan = replace(example(NAMES[0]), infrastructure=(replace(OWN, signature=1.5),))
    results = evaluate(plan)
    assert (results.once("delivered"), results.once("ready")) == (10.5, 11.5)
    paid = {key: [m for m, value in enumerate(results.months(key)) if value] for key in ("bought", "site_paid")}
    assert paid == {"bought": [1, 11, 12], "site_paid": list(range(8, 37))}
    assert [m for m, value in enumerate(results.months("upkeep_paid")) if value] == list(range(12, 37))
    assert results.months("sold")[:36] == [0.0] * 36
    assert results.months("sold")[36] == 68 * 310_000 * 0.3 * 0.95


def test_use_is_paid_a_month_ahead_or_later() -> None:
    plan = example(NAMES[0])
    costs = evaluate(plan).months("usage_cost")
    for lag in (-1, 0, 1, 2):
        results = evaluate(replace(plan, infrastructure=(replace(BURST, lag=lag),)))
        paid = results.months("use_paid")
        assert paid == [costs[month - lag] if 0 <= month - lag < len(costs) else 0.0 for month in range(37)]


def test_ten_people_in_balance_have_the_burst_run_done_and_the_model_out_when_the_design_says() -> None:
    """coupling.md section 5, burst and balanced-10: t1 9.858742, release in month 19."""
    results = evaluate(example(NAMES[0]))
    assert results.once("run_finished") == pytest.approx(9.858742, abs=5e-7)
    assert results.once("release") == 19
