"""Corners of the rules about teams: where a fix would not help, none is offered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core import teams
from core.crew import Crew
from core.examples import THREE_TEAMS, example
from core.hiring import KINDS, coach, joined, management, rota, suggestions
from core.inputs.team import LEAD, Seat, Team, Vendor
from core.issues import Invalid
from core.plan import Plan
from core.results import evaluate
from core.team_checks.hires import _spread
from core.team_checks.leading import _second
from core.team_checks.load import _overtime, _share
from core.team_checks.vendors import _gap, _own
from core.teams import FLAT
from tests.core.calm import CALM


def crew(team: Team, plan: Plan = CALM) -> Crew:
    changed = replace(plan, team=(team, *plan.team[1:]))
    return Crew(changed, evaluate(changed))


def test_nobody_is_proposed_who_would_come_after_the_horizon() -> None:
    plan = CALM.put("general.horizon", 12).put("people.hiring_lead", 24).put("people.positions", 6)
    late = crew(FLAT, plan)
    assert joined(late, KINDS[0], 1, 1, "data") is None
    found = suggestions(late.plan, late.results)
    assert not any(each.heads for each in found)
    assert not any(each.heads for each in rota(late))


def test_where_nobody_can_coach_no_share_is_raised() -> None:
    led = Team(seats=(Seat("Half", heads=24, fte=0.5, tenure=24, data=1.0),))
    found = crew(led)
    assert coach(led) is None
    assert not any("Raise" in each.fix.words for each in management(found))


def test_hires_are_not_spread_beyond_their_work() -> None:
    first = Seat("First", start=3, ramp=4, data=1.0)
    last = Seat("Last", start=6, ramp=24, data=1.0)
    team = replace(FLAT, seats=(*FLAT.seats, first, last))
    assert _spread(team, crew(team), 6) is None
    assert _spread(FLAT, crew(FLAT), 6) is None


def test_nobody_is_given_more_of_what_all_do() -> None:
    everybody = Team(seats=tuple(Seat(str(n), tenure=24, infra=1.0) for n in range(3)))
    assert _second(crew(everybody), "infra") is None
    idle = Team(seats=(Seat("Idle", tenure=24, infra=0.2),))
    fix = _second(crew(idle), "infra")
    assert fix is not None
    assert [key.rsplit(".", maxsplit=1)[-1] for key, _ in fix.inputs] == ["infra"]


def test_where_all_lead_nobody_takes_a_share() -> None:
    leads = Team(seats=(Seat("Lead", kind=LEAD, manages=0.5, tenure=24, data=1.0),))
    assert _share(crew(leads), "data") is None


def test_overtime_that_tires_nobody_is_not_said_to() -> None:
    plan = CALM.put("people.fatigue", 0).put("architecture.1.demand.1.work", 200)
    found = [issue.says for issue in _overtime(crew(FLAT, plan))]
    assert found
    assert "being tired" not in found[0]


def test_a_vendor_who_hardly_lends_anybody_lends_no_less() -> None:
    small = replace(FLAT, vendors=(Vendor("Small", fte=0.08, data=1.0),))
    assert _own(crew(small)) is None


def test_there_is_no_team_of_another_name_to_start_from() -> None:
    with pytest.raises(Invalid, match="There is no team called “Nobody”"):
        teams.add(CALM, "Nobody")


def test_what_is_taken_over_from_vendors_leaves_no_less_than_no_work() -> None:
    results = evaluate(example(THREE_TEAMS)).teams[2]
    left = results.months("work_left")
    assert min(left) > -1e-9
    assert left[-1] == pytest.approx(0, abs=1e-9)
    assert left[0] == pytest.approx(sum(results.once(f"demand_{n}") for n in range(1, 7)))


def test_no_further_contract_is_proposed_where_no_vendor_fits() -> None:
    many = tuple(Vendor(f"Vendor {n}", fte=0.1, first=1, last=60, data=1.0) for n in range(12))
    found = crew(replace(FLAT, vendors=many))
    assert [each for each in rota(found) if each.fix.words.startswith("Hire")] == []


def test_a_vendor_who_serves_throughout_leaves_no_gap() -> None:
    served = replace(FLAT, vendors=(Vendor("Throughout", fte=1, first=1, last=60, rota=2, infra=1.0),))
    assert list(_gap(crew(served))) == []
