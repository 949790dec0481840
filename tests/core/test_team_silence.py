"""Where rules about teams keep silent: what is meant to be so, and a plan with nothing to say about."""

from __future__ import annotations

from dataclasses import replace

from core.examples import FLEET
from core.inputs.team import MANAGER, Seat, Vendor
from core.plan import Plan
from core.results import evaluate
from tests.core.calm import CALM
from tests.core.rules import issues, work

VENDOR = Vendor("Helpers", 1, 3, 12, data=1)


def lent(plan: Plan, **changes: object) -> Plan:
    vendor = replace(VENDOR, **changes)  # type: ignore[arg-type]
    return plan.put_rows("team", 0, "vendors", (vendor,))


def test_a_vendor_without_shares_may_serve_the_rota_alone() -> None:
    assert not any("shares" in issue.says for issue in issues(lent(CALM, data=0.0, rota=1.0)))
    assert any("add up to 0 %" in issue.says for issue in issues(lent(CALM, data=0.0)))


def test_a_full_manager_needs_no_shares() -> None:
    plan = CALM.put("team.1.seats.1.manages", 1).put("team.1.seats.1.product", 0).put("team.1.seats.1.kind", MANAGER)
    assert not any("shares" in issue.says for issue in issues(plan))


def test_no_fix_is_offered_that_a_plan_refuses() -> None:
    crowded = tuple(Seat(f"Seat {n}", product=1, tenure=12) for n in range(60))
    plan = work(CALM.put_rows("team", 0, "seats", crowded), 3)
    assert any("work nobody covers" in issue.says for issue in issues(plan))
    assert not any(issue.fix and issue.fix.words.startswith("Add") for issue in issues(plan))


def test_the_calm_plan_is_calm_with_nodes_that_run_on() -> None:
    assert CALM.people.calendar == FLEET
    assert issues(CALM) == ()
    assert evaluate(CALM).once("team_slip") == 0
