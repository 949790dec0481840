"""Errors of a team, its work and its nodes as they are stated: grave, with the row named, and each fix tried."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.inputs.team import MANAGER, Seat, Vendor
from core.plan import Plan
from tests.core.calm import CALM
from tests.core.rules import Rule, issues, keeps

VENDOR = Vendor("Helpers", 1, 3, 12, data=1)


def lent(plan: Plan, **changes: object) -> Plan:
    vendor = replace(VENDOR, **changes)  # type: ignore[arg-type]
    return plan.put_rows("team", 0, "vendors", (vendor,))


def more(plan: Plan, seat: Seat) -> Plan:
    return plan.put_rows("team", 0, "seats", (*plan.team[0].seats, seat))


ERRORS = (
    Rule(
        "team.1.seats.4.data",
        "Balanced ten, Data engineer: the shares of the functions add up to 60 %; they must add up to 100 %.",
        lambda p: p.put("team.1.seats.4.data", 0.5),
        "Scale the shares of Data engineer to 100 %",
        grave=True,
    ),
    Rule(
        "team.1.seats.11.data",
        "Balanced ten, Second: the shares of the functions add up to 0 %",
        lambda p: more(p, Seat("Second", "Evaluation engineer", tenure=12)),
        "Give all time of Second to evaluation",
        grave=True,
    ),
    Rule(
        "team.1.seats.11.data",
        "Balanced ten, Seat: the shares of the functions add up to 0 %",
        lambda p: more(p, Seat(tenure=12)),
        grave=True,
    ),
    Rule(
        "team.1.vendors.1.data",
        "Balanced ten, Helpers: the shares of the functions add up to 150 %",
        lambda p: lent(p, infra=0.5),
        "Scale the shares of Helpers to 100 %",
        grave=True,
    ),
    Rule(
        "team.1.vendors.1.last",
        "Helpers: the contract ends in month 2, before it begins in month 3",
        lambda p: lent(p, last=2.0),
        "Let Helpers work from month 2 to 3",
        grave=True,
    ),
    Rule(
        "team.1.seats.6.name",
        "Balanced ten: two seats are called “DATA engineer”; each needs a name of its own.",
        lambda p: p.put("team.1.seats.6.name", "DATA engineer"),
        "Call the second “DATA engineer 2”",
        grave=True,
    ),
    Rule(
        "team.1.seats.5.reports_to",
        "Balanced ten: Pretraining reports to “Reserch lead”, but no seat has this name.",
        lambda p: p.put("team.1.seats.5.reports_to", "Reserch lead"),
        "Let Pretraining report to Research lead",
        grave=True,
    ),
    Rule(
        "team.1.seats.5.reports_to",
        "Pretraining reports to “xyz”, but no seat has this name.",
        lambda p: p.put("team.1.seats.5.reports_to", "xyz"),
        "Let Pretraining report to nobody",
        grave=True,
    ),
    Rule(
        "team.1.seats.5.reports_to",
        "Pretraining reports to Helpers, a vendor; somebody of the team must lead.",
        lambda p: lent(p).put("team.1.seats.5.reports_to", "Helpers"),
        "Let Pretraining report to nobody",
        grave=True,
    ),
    Rule(
        "team.1.seats.1.reports_to",
        "Balanced ten: Manager → Research lead → Manager report in a circle",
        lambda p: p.put("team.1.seats.1.reports_to", "Research lead"),
        "Let Manager report to nobody",
        grave=True,
    ),
    Rule(
        "team.1.seats.4.reports_to",
        "Data engineer → Data engineer report in a circle",
        lambda p: p.put("team.1.seats.4.reports_to", "Data engineer"),
        "Let Data engineer report to nobody",
        grave=True,
    ),
    Rule(
        "architecture.1.demand.3.last",
        "line 3 of the work, pretraining, ends in month 3, before it begins in month 4; none of it falls due.",
        lambda p: p.put("architecture.1.demand.3.last", 3),
        "Let it fall due from month 3 to 4",
        grave=True,
    ),
    Rule(
        "people.calendar.3.month",
        "Nodes to look after: line 3 begins in month 5, before line 2 (month 6)",
        lambda p: p.put("people.calendar.3.month", 5),
        "Put the lines in the order of their months",
        grave=True,
    ),
    Rule(
        "people.hiring_lead",
        "interviews have no month and are left out; hiring must take a month at least.",
        lambda p: p.put("people.hiring_lead", 0),
        "Let hiring take 4 months",
        grave=True,
    ),
)


@pytest.mark.parametrize("rule", ERRORS, ids=str)
def test_an_error_is_grave_and_names_its_row(rule: Rule) -> None:
    keeps(rule)


def test_a_vendor_without_shares_may_serve_the_rota_alone() -> None:
    assert not any("shares" in issue.says for issue in issues(lent(CALM, data=0.0, rota=1.0)))
    assert any("add up to 0 %" in issue.says for issue in issues(lent(CALM, data=0.0)))


def test_a_full_manager_needs_no_shares() -> None:
    plan = CALM.put("team.1.seats.1.manages", 1).put("team.1.seats.1.product", 0).put("team.1.seats.1.kind", MANAGER)
    assert not any("shares" in issue.says for issue in issues(plan))
