"""What is offered to put something right, done to a plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from core.issues import Fix
from core.keys import list_of
from core.plan import Plan

Put: TypeAlias = Callable[[Plan, str, object], Plan]
PutRows: TypeAlias = Callable[[Plan, str, int | None, str, tuple[Any, ...]], Plan]


def apply(plan: Plan, fix: Fix, put: Put = Plan.put, put_rows: PutRows = Plan.put_rows) -> Plan:
    """The plan with a fix done: lists first, then single inputs; a scenario has its own way to put them.

    Raises:
        Invalid: the plan is no longer the one the fix was made for.
    """
    for key, rows in fix.lists:
        section, option, listed = list_of(key)
        plan = put_rows(plan, section, option, listed, rows)
    for key, value in fix.inputs:
        plan = put(plan, key, value)
    return plan
