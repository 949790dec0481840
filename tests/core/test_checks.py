"""Every check speaks on a plan that is wrong in its way, and is silent on a sane one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.checks import check
from core.examples import NAMES, example
from core.inputs.infrastructure import OWNED
from core.inputs.money import Funding
from core.inputs.team import Seat
from core.inputs.vendor import EVIDENCE, QUESTIONS
from core.issues import Issue
from core.plan import Plan
from core.results import Results, Row, evaluate
from tests.core.calm import calm

SANE = calm(example(NAMES[0]).put("infrastructure.1.spares", 3))
MEASURED = EVIDENCE[-1]
NOTED = ("2 spare nodes run out in 2.0% of all stops; 3 keep that below 1.00%",)


def late_use(plan: Plan) -> Plan:
    """The plan with use in its last months that is paid two months later."""
    return plan.put("infrastructure.1.lag", 2).put("infrastructure.1.signature", 8).put("general.horizon", 12)


def shorter(plan: Plan, months: int) -> Plan:
    """The plan with a shorter term offered by the second vendor."""
    return plan.put("infrastructure.2.shorter_fee", 2.5).put("infrastructure.2.shorter", months)


def asked(plan: Plan, score: float) -> Plan:
    """The plan with one question that can rule a vendor out asked of the first."""
    return plan.put("infrastructure.1.fabric_proof", MEASURED).put("infrastructure.1.fabric_score", score)


def followed(plan: Plan) -> Plan:
    """The plan with a figure that follows from a score nobody asked for; the failures as they were."""
    return plan.put("general.failures_worst", 20).put("infrastructure.1.failures_follow", value=True)


def all_asked(plan: Plan) -> Plan:
    """The same with every question asked."""
    for stem in QUESTIONS:
        plan = plan.put(f"infrastructure.1.{stem}_proof", MEASURED).put(f"infrastructure.1.{stem}_score", 1)
    return followed(plan)


def unserved(plan: Plan) -> Plan:
    """The plan on a term of its own length with use after it."""
    longer = plan.put("architecture.1.tail", 1000).put("general.horizon", 48)
    return longer.choose("infrastructure", 1)


WRONG: tuple[tuple[str, Callable[[Plan], Plan], str, bool], ...] = (
    ("infrastructure.2.name", lambda p: p.put("infrastructure.2.name", "BURST"), "are called alike", False),
    ("team.2.seats", lambda p: p.put_rows("team", 1, "seats", ()), "Flat six has nobody", True),
    ("team.2.seats", lambda p: p.put_rows("team", 1, "seats", (Seat(heads=0),)), "Flat six has nobody", True),
    ("infrastructure.1.try_nodes", lambda p: p.put("infrastructure.1.try_nodes", 65), "more nodes than", False),
    ("infrastructure.1.paid_spares", lambda p: p.put("infrastructure.1.paid_spares", 4), "more spare nodes", False),
    (
        "infrastructure.2.extra",
        lambda p: p.put("infrastructure.2.extra", 65),
        "more nodes are rented by the hour",
        False,
    ),
    ("infrastructure.1.preempted", lambda p: p.put("infrastructure.1.preempted", 0.15), "spot machines for 512", False),
    (
        "infrastructure.1.delay_high",
        lambda p: p.put("infrastructure.1.delay_high", 0.2),
        "must not be less late",
        False,
    ),
    ("infrastructure.2.shorter", lambda p: shorter(p, 36), "is not shorter than the term", False),
    ("infrastructure.2.reprice", lambda p: p.put("infrastructure.2.reprice", 36), "only after the term", False),
    ("infrastructure.1", lambda p: asked(p, 0.4), "1 answers of the vendor score below a half", False),
    ("infrastructure.1.failures_follow", followed, "100% of the questions were not asked", False),
    ("infrastructure.2.is_open", unserved, "find no machines to the horizon", False),
    ("infrastructure.1.staff", lambda p: p.put("infrastructure.1.staff", 1.5), "1.5 people of its own are paid", False),
    ("infrastructure.1.spares", lambda p: p.put("infrastructure.1.spares", 2), "3 keep that below 1.00%", False),
    ("infrastructure.1.spares", lambda p: p.put("infrastructure.1.soft_repair", 400), "more than 16 keep", False),
    ("infrastructure.3.at_delivery", lambda p: p.put("infrastructure.3.at_delivery", 0.71), "exceed 100 %", True),
    ("architecture.1.active", lambda p: p.put("architecture.1.active", 2), "more experts than there are", True),
    ("architecture.1.kv_heads", lambda p: p.put("architecture.1.kv_heads", 7), "must be a multiple", False),
    ("team.2.seats.3.start", lambda p: p.put("team.2.seats.3.start", 37), "starts after the horizon", False),
    (
        "money.funding.1.month",
        lambda p: p.put("money.funding.1.month", 37),
        "arrives after the horizon and is not counted",
        False,
    ),
    ("architecture", lambda p: p.put("infrastructure.1.signature", 40), "no release within 36 months", True),
    ("money.cash", lambda p: p.put("money.cash", 0), "below zero in month 1, before release", True),
    ("money.cash", lambda p: p.put("money.cash", 3_000_000), "after release", False),
    ("money", late_use, "for machines are still owed", False),
)
TAMPERED = (
    ("need", float("nan"), "Useful hours of one clean run is not a finite number"),
    ("check_ledger", 1.0, "Paid hours and their parts differ"),
    ("check_cash", 0.01, "Closing cash less opening cash, funding and spending is not zero"),
    ("check_costs", -0.01, "Spending less machines, team and other is not zero"),
)


def issues(plan: Plan) -> tuple[Issue, ...]:
    return check(plan, evaluate(plan))


@pytest.mark.parametrize(("name", "notes"), [(NAMES[0], NOTED), (NAMES[1], ()), (NAMES[2], NOTED)])
def test_an_example_is_sane_but_for_the_spares_of_a_burst_and_what_its_team_can_carry(
    name: str, notes: tuple[str, ...]
) -> None:
    found = issues(example(name))
    assert not any(issue.grave for issue in found)
    machines = [issue for issue in found if not issue.where.startswith(("team", "people"))]
    assert [issue.where for issue in machines] == ["infrastructure.1.spares"] * len(notes)
    assert all(note in issue.says for note, issue in zip(notes, machines, strict=True))


def test_a_plan_with_nothing_wrong_is_passed_over_in_silence() -> None:
    assert issues(SANE) == ()


@pytest.mark.parametrize(("where", "spoil", "says", "grave"), WRONG, ids=[f"{w[0]}-{w[2]}" for w in WRONG])
def test_a_check_speaks_of_what_is_wrong_and_where(
    where: str, spoil: Callable[[Plan], Plan], says: str, *, grave: bool
) -> None:
    found = [issue for issue in issues(spoil(SANE)) if issue.where == where and says in issue.says]
    assert [issue.grave for issue in found] == [grave]
    assert found[0].says.endswith((".", "?"))


@pytest.mark.parametrize(
    "harmless",
    [
        lambda p: p.put("infrastructure.1.try_nodes", 64),
        lambda p: p.put("infrastructure.1.paid_spares", 3),
        lambda p: p.put("infrastructure.1.extra", 65),
        lambda p: p.put("infrastructure.2.extra", 64),
        lambda p: p.put("infrastructure.1.preempted", 0.15).put("infrastructure.1.gpus", 1),
        lambda p: p.put("infrastructure.2.preempted", 0.15),
        lambda p: p.put("infrastructure.1.delay_high", 0.25),
        lambda p: p.put("infrastructure.1.delay", 0).put("infrastructure.1.delay_high", 0),
        lambda p: shorter(p, 35),
        lambda p: p.put("infrastructure.2.reprice", 35),
        lambda p: p.put("infrastructure.1.reprice", 36),
        lambda p: asked(p, 0.5),
        lambda p: p.put("infrastructure.1.fabric_score", 0.4),
        lambda p: p.put("infrastructure.2.staff", 1),
        all_asked,
        lambda p: p.put("infrastructure.3.at_delivery", 0.7),
        lambda p: p.put("infrastructure.1.at_delivery", 1.0),
        lambda p: p.put("infrastructure.2.try_nodes", 65),
        lambda p: p.put("architecture.3.active", 8),
        lambda p: p.put("team.2.seats.3.start", 36),
        lambda p: p.put("money.funding.1.month", 36),
    ],
)
def test_a_check_is_silent_at_its_limit(harmless: Callable[[Plan], Plan]) -> None:
    assert issues(harmless(SANE)) == ()


def test_terms_decide_which_checks_apply() -> None:
    owned = SANE.put("infrastructure.1.terms", OWNED).put("infrastructure.1.try_nodes", 65)
    assert not any("experiments use more nodes" in issue.says for issue in issues(owned))


@pytest.mark.parametrize(("key", "value", "says"), TAMPERED, ids=[each[0] for each in TAMPERED])
def test_a_fault_of_the_arithmetic_is_grave(key: str, value: float, says: str) -> None:
    results = evaluate(SANE)
    spoilt = Row(results.rows[key].line, [value])
    found = check(SANE, Results(results.plan, results.case, {**results.rows, key: spoilt}, results.openings))
    assert [(issue.where, issue.grave) for issue in found if says in issue.says] == [(key, True)]


def test_grave_things_come_first_and_keep_their_order() -> None:
    spoilt = SANE.put("infrastructure.1.try_nodes", 65).put("money.cash", 0).put("architecture.1.active", 2)
    found = issues(spoilt)
    assert [issue.grave for issue in found] == sorted((issue.grave for issue in found), reverse=True)
    places = ["architecture.1.active", "money.cash", "infrastructure.1.try_nodes", "team.1"]
    assert [issue.where for issue in found] == places


def test_people_of_machines_are_counted_twice_only_beside_a_paid_team() -> None:
    plan = SANE.put("infrastructure.1.staff", 1)
    assert [issue.where for issue in issues(plan)] == ["infrastructure.1.staff"]
    unpaid = tuple(replace(seat, salary=0) for seat in plan.team[0].seats)
    assert issues(plan.put_rows("team", 0, "seats", unpaid)) == ()


def test_every_place_names_an_input_or_a_row() -> None:
    plan = SANE
    for _, spoil, _, _ in WRONG:
        for issue in issues(spoil(plan)):
            head = issue.where.split(".")[0]
            assert head in {"general", "infrastructure", "team", "architecture", "money"}


def test_money_that_is_not_counted_is_not_in_the_cash() -> None:
    late = replace(SANE, money=replace(SANE.money, funding=(Funding("Late", 60, 1e6),)))
    assert sum(evaluate(late).months("funded")) == 0
    assert [issue.where for issue in issues(late)] == ["money.funding.1.month"]
