"""How events go: what is left as planned changes nothing; each moves what it must, by figures worked out by hand."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest

from core.model import events
from core.number import Number
from core.plan import Case
from core.results import Results, evaluate
from core.rows import Rows
from core.spread import normal_quantile
from core.units import FLAG, MONTH, PERSON, RATIO
from tests.core.uncertain import BY_TERM, BY_USE, apart, going, machines, pair

TENTH = 1.2816
OWN = frozenset({"exits_expected"})  # rows only events have
OUTCOMES = frozenset(
    {"cash", "release", "done_at", "run_need", "delivered", "ready", "open_hours", "hired", "headcount", "market_price"}
    | {"total_cost", "release_cost", "net_cost", "runway", "burnout", "usage_cost", "contract", "payroll"}
)


@cache
def found(case: Case, **goes: float) -> Results:
    """A case of the pair with events at these places."""
    return evaluate(going(pair(), **goes), case)


def without_events(patch: pytest.MonkeyPatch) -> None:
    """The model as it was before there were events."""

    def again(i: Any, rows: Rows) -> Number:
        return rows.row("run_repeats", "", RATIO, 1 - i.architecture.success)

    def delay(_i: Any, stated: Number, _sigma: Number, rows: Rows) -> Number:
        return rows.row("delay_now", "", MONTH, stated)

    def exits(_i: Any, rows: Rows) -> Number:
        rows.row("exits_expected", "", PERSON, 0.0)
        return rows.row("exits_factor", "", RATIO, 1.0)

    level: dict[str, tuple[str, Any, float | None]] = {
        "hired_late": ("hired_late", MONTH, 0.0),
        "standstill": ("stood_still", MONTH, 0.0),
        "vendor_fails": ("vendor_fails", MONTH, None),
        "replaced_share": ("vendor_gone", FLAG, 0.0),
        "price_turn": ("price_turn", RATIO, 1.0),
    }
    for name, (key, unit, value) in level.items():

        def same(*given: Any, key: str = key, unit: Any = unit, value: float | None = value) -> Number:
            rows: Rows = given[-1]
            return rows.row(key, "", unit, rows.last + 1 if value is None else value)

        patch.setattr(events, name, same)
    for name, replaced in (("again", again), ("delay", delay), ("exits", exits)):
        patch.setattr(events, name, replaced)


def values(results: Results) -> dict[str, list[float]]:
    return {key: list(map(float, row.values)) for key, row in results.rows.items() if key not in OWN}


@pytest.mark.parametrize("case", [BY_USE, BY_TERM])
def test_with_all_events_as_planned_the_plan_is_what_it_was_without_events(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = values(evaluate(pair(), case))
    without_events(monkeypatch)
    assert values(evaluate(pair(), case)) == now


@pytest.mark.parametrize("case", [BY_USE, BY_TERM])
def test_figures_of_events_that_go_as_planned_move_nothing(case: Case) -> None:
    plan = machines(pair(), case, failing=0.9, on_time=0.9)
    other = going(plan, outage_chance=1.0, outage_months=20.0, hire_late=12.0, seed=7.0)
    other = replace(other, general=replace(other.general, volatility=1.2))
    one, two = values(evaluate(pair(), case)), values(evaluate(other, case))
    moved = {key for key in one if one[key] != two[key]}
    assert not moved & OUTCOMES, moved


def test_a_delivery_is_on_time_or_late_by_a_lognormal_of_the_stated_delay() -> None:
    """A delay of 3 months in the middle and 9 one time in ten, one in ten on time."""
    at = {place: found(BY_TERM, delivery=place).once("delay_now") for place in (0.05, 0.1, 0.55, 0.91, 1.0)}
    sigma = math.log(3.0) / TENTH
    assert found(BY_TERM).once("delay_now") == 3.0
    assert at[0.05] == at[0.1] == 0.0
    assert at[0.55] == pytest.approx(3.0, rel=1e-9)  # the middle of those that are late
    assert at[0.91] == pytest.approx(9.0, rel=1e-4)
    assert at[1.0] == pytest.approx(3.0 * math.exp(sigma * normal_quantile(1 - 1e-9)))
    assert found(BY_TERM, delivery=0.91).once("ready") == pytest.approx(found(BY_TERM).once("ready") + 6.0, abs=1e-3)


@pytest.mark.parametrize(("on_time", "place", "delay"), [(1.0, 0.99, 0.0), (0.0, 0.5, 3.0), (1.0, 1.0, 0.0)])
def test_a_delivery_that_is_surely_on_time_never_comes_late(on_time: float, place: float, delay: float) -> None:
    plan = going(machines(pair(), BY_TERM, on_time=on_time), delivery=place)
    assert evaluate(plan).once("delay_now") == pytest.approx(delay)


def test_a_run_that_fails_is_repeated_once_and_one_that_succeeds_never() -> None:
    expected, well, ill = (found(BY_USE, run=place) for place in (0.0, 0.7, 0.71))
    assert [each.once("run_repeats") for each in (expected, well, ill)] == [pytest.approx(0.3), 0.0, 1.0]
    need, repeat = well.once("need"), pair().architecture[0].repeat
    assert well.once("run_need") == need
    assert ill.once("run_need") == pytest.approx(need * (1 + repeat))
    assert expected.once("run_need") == pytest.approx(need * (1 + 0.3 * repeat))
    assert well.once("run_finished") < expected.once("run_finished") < ill.once("run_finished")


@pytest.mark.parametrize(("success", "place", "repeats"), [(1.0, 1.0, 0.0), (1.0, 0.5, 0.0), (0.0, 0.01, 1.0)])
def test_a_run_that_is_sure_is_never_repeated_and_one_that_is_hopeless_always(
    success: float, place: float, repeats: float
) -> None:
    plan = going(pair(), run=place)
    model = replace(plan.architecture[0], success=success)
    assert evaluate(replace(plan, architecture=(model,))).once("run_repeats") == repeats


@pytest.mark.parametrize(("failing", "place", "after"), [(0.5, 0.5, 12.0), (0.5, 0.25, 24.0), (0.1, 0.9, 12.0)])
def test_a_vendor_fails_after_as_many_months_as_its_chance_a_year_says(
    failing: float, place: float, after: float
) -> None:
    plan = going(machines(pair(), BY_TERM, failing=failing), vendor=place)
    assert evaluate(plan).once("vendor_fails") == pytest.approx(after)


def test_machines_of_a_failed_vendor_are_gone_for_one_lead_from_the_month_on() -> None:
    """Failed after 6.2 months, and another vendor's come 2.5 months later: at 8.7."""
    place = 0.5 ** (6.2 / 12)
    plan = apart(machines(pair(), BY_TERM, failing=0.5, lead=2.5))
    calm, gone = evaluate(plan), evaluate(going(plan, vendor=place))
    assert gone.once("vendor_fails") == pytest.approx(6.2)
    assert gone.months("vendor_gone")[6:11] == pytest.approx([0.0, 0.8, 1.0, 0.7, 0.0])
    lost = np.array(calm.months("open_hours")) - np.array(gone.months("open_hours"))
    assert lost[6:11] / plan.general.hours == pytest.approx([0.0, 0.8, 1.0, 0.7, 0.0])
    assert gone.once("run_finished") == pytest.approx(calm.once("run_finished") + 2.5)


def test_machines_paid_by_use_or_owned_are_not_lost_with_a_vendor() -> None:
    assert not any(found(BY_USE, vendor=1.0).months("vendor_gone"))
    plan = going(machines(pair(), BY_TERM, terms="Owned", failing=0.9), vendor=0.99)
    assert not any(evaluate(plan).months("vendor_gone"))


@pytest.mark.parametrize(("failing", "place", "after"), [(0.0, 1.0, 25.0), (0.0, 0.5, 25.0), (1.0, 1.0, 0.0)])
def test_a_vendor_without_a_chance_to_fail_never_does_and_the_worst_place_is_at_once(
    failing: float, place: float, after: float
) -> None:
    found = evaluate(going(machines(pair(), BY_TERM, failing=failing), vendor=place))
    assert found.once("vendor_fails") == after
    assert any(found.months("vendor_gone")) == (after < 25)


def test_a_vendor_that_surely_fails_in_a_year_fails_within_it_in_every_world() -> None:
    plan = machines(pair(), BY_TERM, failing=1.0)
    after = [evaluate(going(plan, vendor=place)).once("vendor_fails") for place in (0.001, 0.5, 0.99)]
    assert after == sorted(after, reverse=True)
    assert after[0] < 12


@pytest.mark.parametrize(
    ("chance", "place", "months"),
    [(0.1, 0.9, 0.0), (0.1, 0.91, 2.5), (0.0, 1.0, 0.0), (1.0, 0.01, 2.5), (1.0, 0.0, 0.0)],
)
def test_training_stands_still_for_the_months_of_an_outage_in_its_share_of_worlds(
    chance: float, place: float, months: float
) -> None:
    calm = found(BY_USE)
    out = evaluate(going(pair(), outage=place, outage_chance=chance, outage_months=2.5))
    assert out.once("stood_still") == months
    assert out.once("ready") == calm.once("ready") + months


def test_people_leave_as_a_count_strays_from_its_mean() -> None:
    """Of n expected to leave, n + z root n do: z of 1.2816 in one world of ten."""
    calm = found(BY_USE)
    heads = sum(seat.heads for seat in pair().team[0].seats)
    expected = 0.2 * heads * 2
    assert calm.once("exits_expected") == pytest.approx(expected)
    assert calm.once("exits_factor") == found(BY_USE, exits=0.5).once("exits_factor") == 1.0
    for place, sign in ((0.9, 1), (0.1, -1)):
        factor = max(0.0, 1 + sign * TENTH / math.sqrt(expected))
        assert found(BY_USE, exits=place).once("exits_factor") == pytest.approx(factor, abs=1e-4)
    assert found(BY_USE, exits=0.001).once("exits_factor") == 0.0
    assert not any(found(BY_USE, exits=0.001).months("exit_chance"))


def test_a_month_s_chance_to_leave_is_that_of_the_stated_rate_times_the_factor() -> None:
    plan = going(pair(), exits=0.9)
    plan = replace(plan, people=replace(plan.people, burned_leave=False))
    found = evaluate(plan)
    chance = 1 - math.exp(-0.2 * found.once("exits_factor") / 12)
    assert found.months("exit_chance")[1:] == pytest.approx([chance] * 24)


def test_a_team_nobody_would_leave_is_left_by_nobody() -> None:
    plan = going(pair(), exits=0.99)
    found = evaluate(replace(plan, people=replace(plan.people, attrition=0.0)))
    assert found.once("exits_factor") == 1.0
    assert not any(found.months("exit_chance"))


@pytest.mark.parametrize(("place", "late"), [(0.3, 0), (0.5, 0), (0.9, 3), (0.99, 5), (0.999, 7)])
def test_half_of_all_hires_come_on_time_and_one_in_ten_by_the_stated_months_late(place: float, late: int) -> None:
    """3 months z / 1.2816, in whole months: z is 2.326 at 0.99 and 3.090 at 0.999."""
    plan = pair()
    seats = (replace(plan.team[0].seats[0], start=1.0), *(replace(s, start=4.0) for s in plan.team[0].seats[1:]))
    plan = plan.put_rows("team", 0, "seats", seats)
    calm, found = evaluate(plan), evaluate(going(plan, hiring=place))
    assert found.once("hired_late") == late
    assert found.once("start_1") == calm.once("start_1") == 1.0  # who is there already is not late
    assert found.once("start_2") == calm.once("start_2") + late == 4.0 + late


def test_nobody_comes_late_where_hires_are_never_late() -> None:
    assert evaluate(going(pair(), hiring=0.999, hire_late=0.0)).once("hired_late") == 0.0


def test_the_market_strays_from_its_course_as_its_unrest_says() -> None:
    """With an unrest of 45 % a year, after t years: exp(0.45 z root t - 0.45^2 t / 2)."""
    calm = found(BY_USE)
    for place in (0.1, 0.5, 0.9):
        turned, z = found(BY_USE, prices=place), normal_quantile(place)
        for month in (0, 6, 12, 24):
            years = month / 12
            turn = math.exp(0.45 * z * math.sqrt(years) - 0.45**2 * years / 2)
            assert turned.months("price_turn")[month] == pytest.approx(turn)
            market = [each.months("market_price")[month] for each in (calm, turned)]
            assert market[1] == pytest.approx(market[0] * turn)


def test_prices_without_unrest_keep_their_course() -> None:
    plan = going(pair(), prices=0.99)
    found = evaluate(replace(plan, general=replace(plan.general, volatility=0.0)))
    assert set(found.months("price_turn")) == {1.0}
