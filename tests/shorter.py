"""The examples with a timeline of one year, and which of them the quick tests look at.

Of a short example every row and sheet is there, in a third of the cells.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from core.examples import DENSE, MIXED, NAMES, THREE_TEAMS, example
from core.plan import Plan

MONTHS = 12
QUICK = frozenset({DENSE, THREE_TEAMS, MIXED})  # every kind of machines, of teams and of models among them
EXAMPLES = tuple(name if name in QUICK else pytest.param(name, marks=pytest.mark.deep) for name in NAMES)


@cache
def short(name: str) -> Plan:
    """The example of this name, looking one year ahead."""
    plan = example(name)
    return replace(plan, general=replace(plan.general, horizon=MONTHS, leave=min(plan.general.leave, MONTHS)))
