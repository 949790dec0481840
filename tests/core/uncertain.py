"""A small coupled plan of two combinations over two years, and its worlds, drawn once for all tests."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from typing import Any

from core.examples import APART, COUPLED, example
from core.plan import Case, Plan, cases
from core.results import evaluate
from core.uncertainty.told import Told, told
from core.uncertainty.worlds import Setting, Worlds, worlds

SETTING = Setting(64, 8)
BY_USE, BY_TERM = Case(0, 0, 0), Case(1, 0, 0)


def long(plan: Plan, months: float) -> Plan:
    """The plan looking so many months ahead."""
    return replace(plan, general=replace(plan.general, horizon=months, leave=min(plan.general.leave, months)))


def pair(months: float = 24.0) -> Plan:
    """Machines by use against a term, one team, one model; by use it is released in month 23, by term after 24."""
    plan = long(example(COUPLED), months)
    return replace(plan, infrastructure=plan.infrastructure[:2], team=plan.team[:1])


def going(plan: Plan, **events: float) -> Plan:
    """The plan with these events at these places, or with these figures of them."""
    changed: dict[str, Any] = events
    return replace(plan, events=replace(plan.events, **changed))


def machines(plan: Plan, case: Case, **change: Any) -> Plan:
    """The plan with its machines of a case changed, that case chosen."""
    options = list(plan.infrastructure)
    options[case.infrastructure] = replace(options[case.infrastructure], **change)
    return replace(plan, infrastructure=tuple(options), case=case)


def apart(plan: Plan) -> Plan:
    """The plan in which people and machines do nothing to each other: nobody gains by machines that come later."""
    return replace(plan, people=APART)


def drawn_worlds(plan: Plan, setting: Setting = SETTING) -> Worlds:
    """All cases of a plan in all worlds, drawn in a thread of this process."""
    with ThreadPoolExecutor(1) as executor:
        *_, last = worlds(plan, cases(plan), setting, executor)
    return last


@cache
def pair_worlds() -> Worlds:
    """The worlds of the pair."""
    return drawn_worlds(pair())


@cache
def pair_told() -> tuple[Told, ...]:
    """Every step of what is said of the pair."""
    with ThreadPoolExecutor(1) as executor:
        return tuple(told(evaluate(pair()), executor, "now", SETTING))
