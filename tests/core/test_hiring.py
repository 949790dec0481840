"""Hiring suggestions: how many, from when, in time or not; and that doing them helps."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from core import fixes
from core.crew import Crew
from core.examples import FLEET, NAMES, example
from core.hiring import Suggestion, coach, fit_for_rota, hire, hires, missing_in_rota, suggestions
from core.inputs.team import SHARES, Seat
from core.plan import Plan
from core.results import evaluate
from tests.core.calm import CALM
from tests.core.rules import seats, work

THREE = example(NAMES[3])
FLAT, BALANCED, ASSISTED = (THREE.choose("team", place) for place in range(3))


def found(plan: Plan) -> tuple[Suggestion, ...]:
    return suggestions(plan, evaluate(plan))


def of(plan: Plan, about: str) -> list[Suggestion]:
    return [each for each in found(plan) if each.about == about]


def test_people_for_data_in_design_a_are_those_of_the_formula_by_hand() -> None:
    """Team.md 5.4, design A, months 1 to 3: load 21.4057 / 9, capacity by C / ΣG · 1.4 shares · what fatigue leaves."""
    load = 21.40572807004898 / 9
    months = ((6.0, 0.0150, 1.0, 5.0650), (5.9008, 0.0144, 0.9684, 4.7932), (5.8003, 0.0138, 0.9386, 4.5369))
    needed = 0.0
    for people, talk, fresh, capacity in months:
        net = capacity / (people * (1 - talk) * fresh)
        able = 1.4 * people / 6 * (1 - talk) * fresh * net
        needed += (load - 0.85 * able) / ((1 - talk) * net) / 3
    assert needed == pytest.approx(1.70, abs=0.01)
    (data,) = of(FLAT, "data")
    assert data.heads == math.ceil(needed) == 2
    assert (data.first, data.open_by, data.start, data.useful) == (1, -7, 5, 7)
    assert data.is_late
    assert not data.is_over


def test_design_a_is_short_everywhere_and_gets_a_lead_before_a_manager() -> None:
    heads = {each.about: each.heads for each in found(FLAT) if each.heads}
    assert heads == {"data": 2, "infra": 2, "pretraining": 2, "posttraining": 2, "evaluation": 1, "product": 2}
    (lead,) = of(FLAT, "management")
    assert lead.fix.words == "Raise Pretraining 1's management share to 30 %"
    assert lead.says == f"{lead.fix.words}: needed from month 1, useful from month 1."


def test_work_that_begins_later_leaves_time_to_hire() -> None:
    (product,) = of(FLAT, "product")
    assert (product.first, product.open_by, product.start, product.useful) == (9, 1, 5, 7)
    assert not product.is_late
    assert product.says == (
        "Add 2 product engineers from month 5: needed from month 9, useful from month 7. Open the posts by month 1."
    )


def test_posts_are_opened_later_where_there_is_time() -> None:
    quick = FLAT.put("people.hiring_lead", 1)
    (product,) = of(quick, "product")
    assert (product.open_by, product.start) == (4, 5)


def test_a_manager_is_proposed_once_management_fills_most_of_a_person() -> None:
    first, second = of(ASSISTED, "management")
    assert first.fix.words == "Raise Pretraining 2's management share to 30 %"
    assert second.fix.words == "Add an engineering manager from month 5"
    assert max(evaluate(ASSISTED).months("management_need")) >= 0.8
    assert max(evaluate(FLAT).months("management_need")[1:]) < 0.8


def test_the_rota_is_filled_from_the_team_or_by_a_contract() -> None:
    inside, contract = of(FLAT, "rota")
    assert missing_in_rota(Crew(FLAT, evaluate(FLAT)))[1] == 2  # 1 position / 25 % less 2.8 people
    assert inside.fix.words == "Put Data scientist and Product on call"
    assert contract.fix.words == "Hire managed cluster operations for months 2 – 26"
    after = evaluate(fixes.apply(FLAT, contract.fix))
    assert max(after.months("on_call")[2:27]) < max(evaluate(FLAT).months("on_call")[2:27])


def test_where_nobody_is_left_for_the_rota_somebody_is_hired() -> None:
    few = seats(CALM, is_on_call=False, fte=0.5)
    inside, contract = of(few, "rota")
    assert inside.fix.words == "Add 4 infrastructure engineers from month 5"
    assert contract.fix.words.startswith("Hire managed cluster operations")
    assert fit_for_rota(few.team[0]) == ()


@pytest.mark.parametrize("plan", [FLAT, BALANCED, ASSISTED, example(NAMES[0]), example(NAMES[1])])
def test_each_suggestion_can_be_done_in_one_step_and_helps(plan: Plan) -> None:
    before = evaluate(plan)
    for each in found(plan):
        changed = fixes.apply(plan, each.fix)
        after = evaluate(changed)
        assert changed != plan
        if each.about in SHARES:
            seat = changed.team[plan.case.team].seats[-1]
            assert sum(getattr(seat, key) for key in SHARES) == pytest.approx(1)
            assert (seat.heads, seat.start, seat.tenure) == (each.heads, each.start, 0)
            assert seat.salary > 0
            assert after.once("team_finish") <= before.once("team_finish")
            lacking = _lack(Crew(plan, before), each.about, each.start)
            assert _lack(Crew(changed, after), each.about, each.start) <= lacking


def _lack(crew: Crew, key: str, since: int = 0) -> float:
    pairs = zip(crew.months(f"load_{key}"), crew.months(f"capacity_{key}"), strict=True)
    return sum(max(0.0, load - able) for load, able in tuple(pairs)[since:])


def test_the_function_that_lacks_most_comes_first() -> None:
    crew = Crew(FLAT, evaluate(FLAT))
    lacks = [_lack(crew, each.about) for each in hires(crew)]
    assert lacks[0] == max(lacks)


def test_a_new_person_has_a_name_of_their_own_a_leader_and_the_pay_of_the_function() -> None:
    (data,) = of(work(CALM, 3), "data")
    seat = data.fix.lists[0][1][-1]
    assert seat.name == "Data engineer 2"
    assert seat.reports_to in {"Manager", "Research lead", "Infrastructure lead"}
    assert seat.salary == CALM.team[0].seats[3].salary
    (alone,) = of(FLAT, "data")
    assert alone.fix.lists[0][1][-1].reports_to == ""


def test_a_hire_after_the_work_is_said_to_be_too_late() -> None:
    slow = work(CALM, 3).put("people.hiring_lead", 16)
    (data,) = of(slow, "data")
    assert data.is_over == (data.useful > 18)
    assert ("by then the work is over" in data.says) == data.is_over


def test_nothing_is_suggested_where_nothing_is_missing() -> None:
    quiet = CALM.put_rows("people", None, "calendar", FLEET[:1])
    assert found(quiet) == ()
    assert found(CALM.put_rows("team", 0, "seats", ())) == ()
    assert hire(Crew(quiet, evaluate(quiet)), "data") is None


def test_two_people_need_nobody_to_lead_them() -> None:
    two = FLAT.put_rows("team", 0, "seats", FLAT.team[0].seats[:2])
    assert of(two, "management") == []


def test_whoever_leads_first_is_here_alone_in_the_seat_and_paid_most() -> None:
    team = FLAT.team[0]
    assert coach(team) == 1
    later = replace(team, seats=(replace(team.seats[0], start=3.0), *team.seats[1:]))
    assert coach(later) == 2
    assert coach(replace(team, seats=(Seat(manages=1),))) is None
