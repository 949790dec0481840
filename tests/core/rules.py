"""A rule under test: a plan spoilt in one way, what is said of it, and what its fix brings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from core import fixes
from core.checks import check
from core.issues import Issue
from core.plan import Plan
from core.results import Results, evaluate
from tests.core.calm import CALM

Measure = Callable[[Results], float]


@dataclass(frozen=True)
class Rule:
    """`fixed` is what the fix says, empty where none is offered; `measure` falls by it where the issue may stay."""

    where: str
    says: str
    spoil: Callable[[Plan], Plan]
    fixed: str = ""
    grave: bool = False
    measure: Measure | None = None

    def __str__(self) -> str:
        return self.says


def issues(plan: Plan) -> tuple[Issue, ...]:
    return check(plan, evaluate(plan))


def said(rule: Rule, plan: Plan) -> list[Issue]:
    return [issue for issue in issues(plan) if issue.where == rule.where and rule.says in issue.says]


def keeps(rule: Rule) -> None:
    """The rule is silent on a calm plan, speaks once on the spoilt one, and its fix helps."""
    plan = rule.spoil(CALM)
    assert said(rule, CALM) == []
    found = said(rule, plan)
    assert [issue.grave for issue in found] == [rule.grave], [str(each) for each in issues(plan)]
    assert found[0].says.endswith((".", "?"))
    assert "  " not in found[0].says
    assert (found[0].fix.words if found[0].fix else "") == rule.fixed
    if found[0].fix is None:
        return
    after = fixes.apply(plan, found[0].fix)
    if rule.measure is None:
        assert said(rule, after) == []
    else:
        assert rule.measure(evaluate(after)) < rule.measure(evaluate(plan))


def seats(plan: Plan, **changes: Any) -> Plan:
    """The plan with every seat of its first team changed alike."""
    return plan.put_rows("team", 0, "seats", tuple(replace(seat, **changes) for seat in plan.team[0].seats))


def work(plan: Plan, times: float) -> Plan:
    """The plan with so many times the work."""
    demand = tuple(replace(line, share=line.share * times) for line in plan.architecture[0].demand)
    return plan.put_rows("architecture", 0, "demand", demand)
