"""The examples with a timeline of one year: every row and sheet is there, in a third of the cells."""

from __future__ import annotations

from dataclasses import replace

from core.examples import example
from core.plan import Plan

MONTHS = 12


def short(name: str) -> Plan:
    """The example of this name, looking one year ahead."""
    plan = example(name)
    return replace(plan, general=replace(plan.general, horizon=MONTHS, leave=min(plan.general.leave, MONTHS)))
