"""Small figures worked by hand, through the model's own rows: output, talk, ramps, burnout, on-call, usual work."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest

from core.examples import RUN_13, THREE_TEAMS, example
from core.given import Inputs
from core.inputs.architecture import Architecture
from core.inputs.demand import ARTEFACT, CONTINUED, FROM_SCRATCH, ORDINARY, TUNED
from core.inputs.people import Fleet
from core.inputs.team import SHARES, Seat
from core.model import burnout, capacity, load
from core.model.presence import Lent
from core.plan import Plan
from core.results import Numbers, Results, evaluate
from core.rows import Phase
from core.units import NONE

PLAN = example(THREE_TEAMS)
INPUTS = replace(PLAN.inputs(), team=PLAN.team[0])  # without the filled-up rows of other teams


def month_with(**figures: float) -> Numbers:
    """A month whose rows hold these figures."""
    rows = Numbers(1)
    rows.begin(Phase.TEAM, 1.0)
    for key, value in figures.items():
        rows.row(key, key, NONE, value)
    return rows


def of_seats(*seats: Seat, attrition: float = 0.0) -> Results:
    people = replace(PLAN.people, attrition=attrition, calendar=())
    plan: Plan = replace(PLAN, team=(replace(PLAN.team[0], seats=seats),), people=people)
    return evaluate(plan)


@pytest.mark.parametrize(
    ("hours", "worth"),
    [(44, 44), (48, 48), (50, 49.8667), (52, 51.4667), (55, 53.3667), (60, 55.2), (63, 55.5), (70, 55.5)],
)
def test_output_grows_in_step_to_48_hours_and_not_at_all_from_63(hours: float, worth: float) -> None:
    rows = month_with()
    load._hours(INPUTS, hours / 40 - 1, rows)
    assert rows.now("output") * 40 == pytest.approx(worth, abs=5e-5)
    assert rows.now("week_hours") == pytest.approx(hours)


@pytest.mark.parametrize(
    ("people", "groups", "lost"),
    [
        (4, 1, 0.0054), (6, 1, 0.0150), (10, 1, 0.0486), (10, 2, 0.0102), (10, 3, 0.005667), (20, 1, 0.2166),
        (24, 1, 0.3174), (24, 4, 0.0204), (30, 1, 0.5),
    ],
)  # fmt: skip
def test_groups_take_less_talk_than_one_large_team(people: float, groups: float, lost: float) -> None:
    rows = month_with(headcount=people, vendors_fte=0.0, leaders=groups)
    assert capacity._communication(INPUTS, rows) == pytest.approx(lost, abs=5e-7)


@pytest.mark.parametrize(
    ("ramp", "shares", "training", "lost"),
    [
        (4, (0.34375, 0.53125, 0.71875, 0.90625, 1), 0.5, 1.5),
        (6, (0.3125, 0.4375, 0.5625, 0.6875, 0.8125, 0.9375, 1), 0.75, 2.25),
    ],
)
def test_a_new_person_ramps_up_and_takes_the_time_of_others(
    ramp: float, shares: tuple[float, ...], training: float, lost: float
) -> None:
    results = of_seats(Seat("Old", tenure=12), Seat("New", start=3, ramp=ramp))
    ramped = results.months("ramped_2")
    assert ramped[3 : 3 + len(shares)] == pytest.approx(shares, abs=1e-12)
    assert math.fsum(results.months("training")) == pytest.approx(training, abs=1e-12)
    assert math.fsum(results.months("present_2")) - math.fsum(ramped) == pytest.approx(lost, abs=1e-12)


@pytest.mark.parametrize(("people", "need"), [(6, 0.65), (10, 1.05), (15, 1.55), (25, 2.55)])
def test_each_further_person_needs_a_tenth_of_a_manager(people: float, need: float) -> None:
    results = of_seats(Seat("All", heads=people, tenure=12))
    assert results.months("management_need")[1] == pytest.approx(need, abs=1e-12)


@pytest.mark.parametrize(
    ("hours", "pressure", "overtime", "on_call", "calls", "support", "target"),
    [
        (40, 0, 0, 0.25, 0, 0.5, 0.200000), (50, 0.25, 0.25, 0.25, 0, 0.5, 0.261204),
        (60, 0.5, 0.5, 0.25, 0, 0.5, 0.333333), (50, 0.75, 0.25, 0.25, 0, 0.5, 0.333333),
        (40, 0, 0, 0.5, 0, 0.5, 0.272727), (40, 0, 0, 0.25, 4, 0.5, 0.233922), (40, 0, 0, 0.25, 0, 0, 0.261204),
        (40, 0, 0, 0.25, 0, 1, 0.150221), (50, 1.25, 0.25, 0.5, 4, 0, 0.646906),
    ],
)  # fmt: skip
def test_the_index_heads_where_hours_load_calls_and_support_send_it(
    hours: float, pressure: float, overtime: float, on_call: float, calls: float, support: float, target: float
) -> None:
    rows = month_with(
        week_hours=hours, pressure=pressure, overtime=overtime, on_call=on_call, night_calls=calls, support=support
    )
    assert burnout._target(INPUTS, 1.0, rows) == pytest.approx(target, abs=5e-7)


@pytest.mark.parametrize(
    ("index", "rate", "chance"),
    [(0, 0.166667, 0.013793), (0.2, 0.2, 0.016529), (0.5, 0.25, 0.020618), (1, 0.333333, 0.027396)],
)
def test_more_leave_the_more_are_burned_out(index: float, rate: float, chance: float) -> None:
    rows = month_with(exits_factor=1)
    assert burnout._chance(INPUTS, index, 1.0, rows) == pytest.approx(chance, abs=5e-7)
    assert rows.now("attrition_rate") == pytest.approx(rate, abs=5e-7)


@pytest.mark.parametrize(
    ("nodes", "stops", "incidents", "work", "shift", "operations"),
    [
        (8, 2.1888, 1.0944, 0.0432, 0.018, 0.5625), (32, 8.7552, 4.3776, 0.1728, 0.072, 0.75),
        (64, 17.5104, 8.7552, 0.3456, 0.144, 1.0), (128, 35.0208, 17.5104, 0.6912, 0.288, 1.5),
        (512, 140.0832, 70.0416, 2.7648, 1.152, 4.5),
    ],
)  # fmt: skip
def test_more_nodes_call_more_often_and_need_more_operators(
    nodes: float, stops: float, incidents: float, work: float, shift: float, operations: float
) -> None:
    team = replace(INPUTS.team, seats=())
    inputs = replace(INPUTS, team=team)
    rows = month_with(nodes=nodes)
    load.running(inputs, Lent((), ()), 9.0, (nodes, 1.0), rows)
    burnout._on_call(inputs, (), (), rows)
    keys = ("interruptions", "incidents", "incident_work", "shift_incidents", "operations")
    assert [rows.now(key) for key in keys] == pytest.approx([stops, incidents, work, shift, operations], abs=5e-5)


@pytest.mark.parametrize(
    ("positions", "rota", "share"), [(1, 2, 0.5), (1, 3, 1 / 3), (1, 4, 0.25), (1, 8, 0.125), (2, 8, 0.25), (1, 0, 1)]
)
def test_a_larger_rota_is_on_call_less_often(positions: float, rota: int, share: float) -> None:
    team = replace(INPUTS.team, seats=tuple(Seat(str(n), is_on_call=True) for n in range(rota)))
    people = replace(INPUTS.people, positions=positions)
    inputs: Inputs = replace(INPUTS, team=team, people=people)
    rows = month_with(nodes=64.0, incidents=1.0)
    burnout._on_call(inputs, tuple(1.0 for _ in range(rota)), (), rows)
    assert rows.now("on_call") == pytest.approx(share)


def shaped(billions: float, **changes: Any) -> Architecture:
    """A model of so many parameters."""
    return replace(RUN_13, stated_size=billions * 1e9, stated_active=billions * 1e9, **changes)


CASES = (
    # parameters, tokens, accelerators, way, several modalities, made as, person-months of the functions, with a product
    (7, 2, 256, FROM_SCRATCH, False, ORDINARY, (18.0, 10.0, 14.0, 14.0, 9.0, 12.0), 77.0),
    (7, 8, 1024, FROM_SCRATCH, False, ORDINARY, (25.5, 17.4, 14.0, 14.0, 9.0, None), 79.9),
    (5, 0.09, 32, FROM_SCRATCH, False, ARTEFACT, (4.1, 2.2, 6.4, 6.7, 4.4, None), 23.8),
    (1.1, 3, 16, FROM_SCRATCH, False, ARTEFACT, (10.0, 1.6, 4.4, 5.3, 3.7, None), 25.1),
    (3, 1, 64, FROM_SCRATCH, False, ORDINARY, (15.1, 5.7, 11.3, 12.3, 8.3, 12.0), 64.8),
    (13, 4, 512, FROM_SCRATCH, False, ORDINARY, (21.41, 13.20, 16.34, 15.36, 9.57, 12.0), 87.88),
    (30, 6, 1024, FROM_SCRATCH, False, ORDINARY, (23.7, 17.4, 20.1, 17.4, 10.4, 12.0), 101.1),
    (67, 5, 2500, FROM_SCRATCH, True, ORDINARY, (34.0, 24.9, 36.9, 29.5, 16.9, 12.0), 154.2),
    (70, 15, 4096, FROM_SCRATCH, False, ORDINARY, (29.8, 30.3, 24.9, 19.8, 11.3, 12.0), 128.1),
    (13, 0.2, 128, CONTINUED, False, ORDINARY, (6.1, 3.8, 5.7, 15.4, 9.6, 12.0), 52.5),
    (13, 0.05, 32, TUNED, False, ORDINARY, (2.1, 0.9, 0.8, 12.3, 7.7, 12.0), 35.8),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]} B, {case[1]} T, {case[2]}, {case[3]}")
def test_usual_work_grows_with_the_model_and_shrinks_where_one_is_there(
    case: tuple[float, float, int, str, bool, str, tuple[float | None, ...], float],
) -> None:
    size, tokens, gpus, way, senses, bar, printed, whole = case
    shape = shaped(size, tokens=tokens * 1e12, people_work=way, is_multimodal=senses, bar=bar)
    people = replace(PLAN.people, calendar=(Fleet(1, gpus / 8),))
    results = evaluate(replace(PLAN, architecture=(shape,), people=people))
    assert results.once("parameters") == pytest.approx(size * 1e9, rel=1e-12)
    found = [results.once(f"usual_{key}") for key in SHARES]
    margin = 0.0051 if size == 13 and tokens == 4 else 0.051
    for key, got, wanted in zip(SHARES, found, printed, strict=True):
        assert wanted is None or got == pytest.approx(wanted, abs=margin), key
    counted = [got for got, wanted in zip(found, printed, strict=True) if wanted is not None]
    assert math.fsum(counted) == pytest.approx(whole, abs=margin)


def test_languages_and_regulation_add_to_the_functions_they_concern() -> None:
    usual, more = (
        evaluate(replace(PLAN, architecture=(replace(RUN_13, languages=count, bar=bar),)))
        for count, bar in ((0, ORDINARY), (10, "Regulated product"))
    )
    factors = [more.once(f"usual_{key}") / usual.once(f"usual_{key}") for key in SHARES]
    assert factors == pytest.approx([1.2, 1, 1, 1.3, 1.2 * 1.3, 1])
