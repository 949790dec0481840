"""What holds for every team: people and work are conserved, chances are chances, directions are as expected."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest

from core.examples import APART, DENSE, THREE_TEAMS, example
from core.inputs.demand import AFTER_RUN, BEFORE_RUN, Demand
from core.inputs.team import FUNCTIONS, INFRASTRUCTURE, SHARES, Seat, Team
from core.plan import Case, Plan
from core.results import Results, broken, evaluate
from core.teams import BALANCED, FLAT
from tests.core import rosters
from tests.shorter import short

pytestmark = pytest.mark.long

TINY = 1e-9
PLAN = example(THREE_TEAMS)


def everywhere(promise: Callable[[Results], bool]) -> None:
    """The promise holds in every random roster."""
    broken = [number for number in range(rosters.COUNT) if not promise(rosters.results(number))]
    assert not broken


def of_team(team: Team, **people: object) -> Results:
    changed: Plan = replace(PLAN, team=(team,), people=replace(PLAN.people, **people))  # type: ignore[arg-type]
    return evaluate(changed)


def test_every_figure_is_finite() -> None:
    everywhere(lambda results: not broken(results))


def heads_add_up(results: Results) -> bool:
    """Present and left at last, plus posts still empty, are the heads that were to begin so far."""
    for number, seat in enumerate(results.inputs.team.seats, 1):
        present, left, came = (results.months(f"{key}_{number}") for key in ("present", "left", "arrivals"))
        for month in range(1, results.never):
            begun = seat.heads if seat.start <= month else 0.0
            gone = math.fsum(left[: month + 1])
            back = math.fsum(came[1 : month + 1]) - (begun if seat.start > 1 else 0.0)
            if abs(present[month] + gone - back - begun) > TINY:
                return False
            if back > gone + TINY or (not seat.is_backfilled and back > TINY):
                return False
    return True


def test_heads_begun_are_here_or_gone_and_who_left_comes_back_once() -> None:
    everywhere(heads_add_up)


def posts_add_up(results: Results) -> bool:
    """Posts empty until replaced are those who left and are replaced, less replacements that came."""
    gone, back, empty = (results.months(key) for key in ("to_replace", "replaced", "vacancies"))
    sums = [math.fsum(gone[: month + 1]) - math.fsum(back[: month + 1]) for month in range(results.never)]
    return all(abs(post - left) <= TINY and post >= -TINY for post, left in zip(empty, sums, strict=True))


def test_an_empty_post_is_filled_by_its_replacement() -> None:
    everywhere(posts_add_up)


def work_adds_up(results: Results) -> bool:
    """Work fallen due of each function is done or left over; operations are done or nobody did them."""
    last = results.never - 1
    for key in SHARES:
        due, left = results.months(f"due_{key}"), results.months(f"backlog_{key}")
        done = results.months(f"so_far_{key}")[last]
        if abs(math.fsum(due) - done - left[last]) > 1e-8 or min(left) < -TINY:
            return False
    running, unserved = results.months("running_work"), results.months("unserved")
    infra = results.months(f"done_{SHARES[FUNCTIONS.index(INFRASTRUCTURE)]}")
    return all(work >= least - none - TINY for work, least, none in zip(infra, running, unserved, strict=True))


def test_work_due_is_done_or_left_over() -> None:
    everywhere(work_adds_up)


def test_all_work_of_the_plan_falls_due_once_however_late_the_run_is() -> None:
    def promise(results: Results) -> bool:
        for number, line in enumerate(results.inputs.architecture.demand, 1):
            due, whole = math.fsum(results.months(f"work_due_{number}")), results.once(f"demand_{number}")
            over = results.months(f"begun_{number}")[-1] >= line.last - line.first + 1
            if due > whole + TINY or (over and abs(due - whole) > 1e-8):
                return False
        return True

    everywhere(promise)


def test_work_after_the_run_waits_until_the_work_before_it_is_done() -> None:
    def promise(results: Results) -> bool:
        waits = results.months("prepare_left")
        for number, line in enumerate(results.inputs.architecture.demand, 1):
            due = results.months(f"work_due_{number}")
            early = [month for month in range(1, results.never) if due[month] > 0 and waits[month - 1] > 1e-6]
            if line.when == AFTER_RUN and early:
                return False
        return True

    everywhere(promise)


def test_chances_and_shares_lie_between_nothing_and_all() -> None:
    shares = ("exit_chance", "coverage", "support", "on_call", "communication", "burnout", "burnout_target", "gone")

    def promise(results: Results) -> bool:
        found = (value for key in shares for value in results.months(key))
        return all(-TINY <= value <= 1 + TINY for value in found)

    everywhere(promise)


def test_capacity_is_never_below_nothing_and_hours_stay_within_the_ceiling() -> None:
    def promise(results: Results) -> bool:
        able = (value for key in SHARES for value in results.months(f"capacity_{key}"))
        most = 40 * (1 + results.inputs.people.overtime_most)
        return min(able) >= 0 and all(40 - TINY <= hours <= most + TINY for hours in results.months("week_hours"))

    everywhere(promise)


def test_nobody_does_more_than_is_there_to_do() -> None:
    def promise(results: Results) -> bool:
        pairs = ((f"done_{key}", f"waits_{key}") for key in SHARES)
        return all(
            done <= waiting + 1e-8
            for one, other in pairs
            for done, waiting in zip(results.months(one), results.months(other), strict=True)
        )

    everywhere(promise)


@pytest.mark.parametrize(("span_full", "support", "resting"), [(8.0, 1.0, 0.1502), (2.0, 0.5, 0.2)])
def test_a_team_at_its_capacity_works_ordinary_hours_and_rests(
    span_full: float, support: float, resting: float
) -> None:
    shape = replace(PLAN.architecture[0], demand=(Demand("Data", share=0.0, work=4.0 * 18, first=1, last=18),))
    team = Team(seats=(Seat("Doers", heads=4, tenure=24, data=1.0), Seat("Manager", tenure=24, manages=1.0)))
    changes = {"attrition": 0, "communication": 0, "span_full": span_full, "burn_up": 1, "burn_down": 1}
    people = replace(APART, **changes)  # type: ignore[arg-type]
    results = evaluate(replace(PLAN, architecture=(shape,), team=(team,), people=people, case=Case()))
    months = slice(1, 19)
    for key, wanted in (("coverage", 1.0), ("support", support), ("utilisation", 1.0), ("overtime", 0.0)):
        assert results.months(key)[months] == pytest.approx([wanted] * 18, abs=TINY), key
    assert results.months("burnout")[18] == pytest.approx(resting, abs=5e-5)


def engineers(start: float) -> Team:
    more = tuple(Seat(f"New {n}", start=start, ramp=6, pretraining=0.5, infra=0.5, is_on_call=True) for n in (1, 2))
    return replace(FLAT, seats=(*FLAT.seats, *more))


def test_the_same_two_hires_help_less_in_month_12_than_in_month_4() -> None:
    none, early, late = of_team(FLAT), of_team(engineers(4)), of_team(engineers(12))
    left = [each.months("backlog")[18] for each in (early, late, none)]
    assert left == sorted(left)
    assert left[0] < left[1] < left[2]
    assert early.once("team_finish") < late.once("team_finish") <= none.once("team_finish")


def test_a_ceiling_of_60_hours_finishes_no_earlier_than_one_of_50() -> None:
    ordinary, long = of_team(FLAT, overtime_most=0.25), of_team(FLAT, overtime_most=0.5)
    assert long.once("team_finish") >= ordinary.once("team_finish")


@pytest.mark.parametrize("team", [FLAT, BALANCED], ids=lambda team: team.name)
def test_more_failures_never_finish_the_work_earlier(team: Team) -> None:
    ends = [of_team(team, failures=failures).once("team_finish") for failures in (0.0, 2.9, 4.5, 9.0, 16.0)]
    assert ends == sorted(ends)


def test_one_more_on_call_is_never_on_call_more_often() -> None:
    for number in range(60):
        plan = rosters.plan(number)
        for row, seat in enumerate(plan.team[0].seats[:2], 1):
            if not seat.is_on_call:
                more = evaluate(plan.put(f"team.1.seats.{row}.is_on_call", value=True))
                pairs = zip(rosters.results(number).months("rota"), more.months("rota"), strict=True)
                assert more.months("rota")[1] >= rosters.results(number).months("rota")[1]
                assert any(after > before for before, after in pairs) or seat.start > rosters.HORIZON


def test_burnout_makes_nobody_leave_when_that_is_switched_off() -> None:
    results = of_team(FLAT, burned_leave=False)
    assert max(results.months("burnout")) > 0.5
    assert set(results.months("attrition_rate")) == {PLAN.people.attrition}


def test_the_run_waits_for_the_work_before_it() -> None:
    plan = short(DENSE)
    assert any(line.when == BEFORE_RUN for line in plan.architecture[0].demand)
    results = evaluate(plan)
    gate, left = results.months("gate"), results.months("prepare_left")
    assert all(not open_ or before <= 1e-6 for open_, before in zip(gate[1:], left, strict=False))
