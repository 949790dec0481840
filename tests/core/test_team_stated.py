"""What is doubtful in a team, its work and its behaviour as they are stated: each sentence, and each fix tried."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core import fixes
from core.inputs.people import Fleet
from core.inputs.team import Seat, Vendor
from core.plan import Plan
from core.results import evaluate
from core.team_checks import stated
from core.team_checks.pay import pay
from core.team_checks.work import chosen_work
from tests.core.calm import CALM
from tests.core.rules import Rule, issues, keeps, seats

VENDOR = Vendor("Helpers", 1, 3, 12, data=1)


def lent(plan: Plan, **changes: object) -> Plan:
    vendor = replace(VENDOR, **changes)  # type: ignore[arg-type]
    return plan.put_rows("team", 0, "vendors", (vendor,))


def more(plan: Plan, seat: Seat) -> Plan:
    return plan.put_rows("team", 0, "seats", (*plan.team[0].seats, seat))


NOTES = (
    Rule(
        "team.1.seats.11.kind",
        "Balanced ten: nobody reports to Coach, though stated to lead",
        lambda p: more(p, Seat("Coach", kind="Lead", tenure=12, manages=0.3, product=1)),
        "Make Coach a contributor",
    ),
    Rule(
        "team.1.seats.1.manages",
        "a manager with hardly any time to manage: Manager (20 %); managers usually give it 60 – 100 %.",
        lambda p: p.put("team.1.seats.1.manages", 0.2),
        "Let Manager manage for 60 %",
    ),
    Rule(
        "team.1.seats.2.manages",
        "Balanced ten: 6 people report to Research lead, who can lead 5",
        lambda p: p.put("team.1.seats.5.heads", 4),
    ),
    Rule(
        "team.1.seats.1.manages",
        "13 people report to Manager, who can lead 12",
        lambda p: p.put("team.1.seats.4.heads", 9),
    ),
    Rule(
        "team.1.seats.5.is_on_call",
        "Balanced ten: on call though in part time: Pretraining (50 % of full time)",
        lambda p: p.put("team.1.seats.5.fte", 0.5),
        "Take Pretraining off the rota",
    ),
    Rule(
        "team.1.seats.9.start",
        "Balanced ten: Evaluation in month 3 can be there only if the post was opened before month 1: "
        "hiring takes 4 months, so month 5 is the first otherwise.",
        lambda p: p.put("team.1.seats.9.start", 3),
        "Let Evaluation start in month 5",
    ),
    Rule(
        "people.transfer",
        "Balanced ten: Helpers leaves after month 12 and nobody takes over what its people know",
        lambda p: lent(p).put("people.transfer", 0),
        "Plan 10 % of what vendors did for taking over",
    ),
    Rule(
        "people.attrition",
        "3 % of all people leaving a year lies outside every source (5 – 50 %).",
        lambda p: p.put("people.attrition", 0.03),
        "Let people leave at 20 % / year",
    ),
    Rule(
        "people.attrition",
        "60 % of all people leaving a year lies outside every source (5 – 50 %).",
        lambda p: p.put("people.attrition", 0.6),
        "Let people leave at 20 % / year",
    ),
    Rule(
        "people.automatic",
        "95 % of stops cleared without people is more than any cluster reports (90 %)",
        lambda p: p.put("people.automatic", 0.95),
        "Count on 90 % of stops cleared without people",
    ),
    Rule(
        "people.failures",
        "1.5 failures per 1,000 node-days lie outside the measured range (2 – 20).",
        lambda p: p.put("people.failures", 1.5),
        "Count on failures of 4.5 per 1,000 node-days",
    ),
    Rule(
        "people.failures",
        "21 failures per 1,000 node-days lie outside the measured range (2 – 20).",
        lambda p: p.put("people.failures", 21),
        "Count on failures of 4.5 per 1,000 node-days",
    ),
    Rule(
        "people.replacement",
        "Replacing somebody at 150 % of a year's salary counts lost output, which the ramp of new people counts again",
        lambda p: p.put("people.replacement", 1.5),
        "Count replacing somebody at 50 %",
    ),
    Rule(
        "team.1.experience",
        "Balanced ten: experience of 1.2 must not hold turnover (PCON in COCOMO II)",
        lambda p: p.put("team.1.experience", 1.2),
        "Set the experience of Balanced ten to 1",
    ),
    Rule(
        "people.link_nodes",
        "Nodes to look after are stated by month, but those of the machines are looked after as they are on.",
        lambda p: p.put("people.link_nodes", value=True),
        "Look after the stated nodes",
    ),
    Rule(
        "people.link_nodes",
        "Nodes to look after are to be stated, and none are: operations and on-call are left out.",
        lambda p: p.put_rows("people", None, "calendar", ()),
        "Look after the nodes of the machines while they are on",
    ),
    Rule(
        "people.link_nodes",
        "Nodes to look after are to be stated, and none are: operations and on-call are left out.",
        lambda p: p.put_rows("people", None, "calendar", (Fleet(1, 0),)),
        "Look after the nodes of the machines while they are on",
    ),
    Rule(
        "architecture.1.people_work",
        "the usual work is extrapolated, as 130 B parameters (1 – 70 B) lie outside what it was made from",
        lambda p: p.put("architecture.1.layers", 408).put("architecture.1.tokens", 4e12),
    ),
    Rule(
        "architecture.1.people_work",
        "4,104 accelerators (at most 4,096) lie outside",
        lambda p: p.put("people.calendar.3.nodes", 513),
    ),
    Rule(
        "architecture.1.people_work",
        "3.841 tokens a parameter (5 – 2,000) lie outside",
        lambda p: p.put("architecture.1.tokens", 0.05e12),
    ),
    Rule(
        "architecture.1.people_work",
        "2,305 tokens a parameter (5 – 2,000) lie outside",
        lambda p: p.put("architecture.1.tokens", 30e12),
    ),
)


@pytest.mark.parametrize("rule", NOTES, ids=str)
def test_a_note_says_what_is_doubtful(rule: Rule) -> None:
    keeps(rule)


HARMLESS = (
    lambda p: p.put("team.1.seats.4.data", 0.905),
    lambda p: p.put("team.1.seats.1.manages", 1).put("team.1.seats.1.product", 0),
    lambda p: p.put("team.1.seats.5.fte", 0.6),
    lambda p: p.put("people.attrition", 0.05),
    lambda p: p.put("people.attrition", 0.5),
    lambda p: p.put("people.automatic", 0.9),
    lambda p: p.put("people.failures", 2),
    lambda p: p.put("people.replacement", 1),
    lambda p: p.put("team.1.experience", 1),
    lambda p: p.put("people.calendar.3.month", 6),
    lambda p: p.put("people.calendar.3.nodes", 512),
    lambda p: lent(p, data=0.0, incidents=0.5, last=36.0),
    lambda p: p.put("people.transfer", 0),
    lambda p: p.put("people.hiring_lead", 1),
    lambda p: seats(p.put("people.hiring_lead", 0), is_backfilled=False).put_rows("team", 1, "seats", ()),
)


@pytest.mark.parametrize("harmless", HARMLESS)
def test_a_rule_is_silent_at_its_limit(harmless: object) -> None:
    assert callable(harmless)
    plan = harmless(CALM)
    assert [str(each) for each in (*stated(plan), *chosen_work(plan, evaluate(plan)))] == []


def test_a_note_comes_once_for_a_team_and_names_all_its_rows() -> None:
    plan = seats(CALM, fte=0.5)
    (found,) = [issue for issue in issues(plan) if "part time" in issue.says]
    assert found.says.count("(50 % of full time)") == 5


def test_notes_come_for_every_option_and_what_follows_for_the_chosen_one() -> None:
    plan = CALM.put("team.2.experience", 1.2)
    assert [issue.where for issue in issues(plan)] == ["team.2.experience"]
    assert any("more work than it can do" in issue.says for issue in issues(plan.choose("team", 1)))


def low(words: str, salary: float) -> str:
    """A catalogue in which nobody earns less than 12,000 $ or more than 200,000 $ a year."""
    return "" if 12_000 <= salary <= 200_000 or words == "Founder" else f"{salary:,.0f} $ lies outside"


def test_a_salary_of_a_month_is_taken_twelve_times() -> None:
    plan = CALM.put("team.1.seats.4.salary", 2_500).put("team.1.seats.5.salary", 3_500)
    (found,) = pay(plan, low)
    assert found.where == "team.1.seats.4.salary"
    assert found.says == "Balanced ten, Data engineer: 2,500 $ lies outside. The same holds for Pretraining."
    assert found.fix is not None
    assert found.fix.words == "Take twelve times the salary of Data engineer and Pretraining"
    after = fixes.apply(plan, found.fix)
    assert (after.get("team.1.seats.4.salary"), after.get("team.1.seats.5.salary")) == (30_000, 42_000)
    assert list(pay(after, low)) == []


def test_the_catalogue_doubts_a_salary_of_a_month() -> None:
    plan = CALM.put("team.1.seats.4.salary", 2_500)
    (found,) = issues(plan)
    assert found.where == "team.1.seats.4.salary"
    assert found.says.startswith("Balanced ten, Data engineer: 2,500 $ a year lies outside")
    assert found.says.endswith("is it the pay of a month?")
    assert found.fix is not None
    assert issues(fixes.apply(plan, found.fix)) == ()


def test_a_salary_twelve_times_too_high_is_divided_and_a_hopeless_one_only_doubted() -> None:
    (found,) = pay(CALM.put("team.1.seats.4.salary", 360_000), low)
    assert found.fix is not None
    assert found.fix.words == "Take a twelfth of the salary of Data engineer"
    assert found.fix.inputs == (("team.1.seats.4.salary", 30_000),)
    (hopeless,) = pay(CALM.put("team.1.seats.4.salary", 5_000_000), low)
    assert hopeless.fix is None
    assert list(pay(CALM, low)) == []
