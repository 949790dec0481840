from __future__ import annotations

from dataclasses import replace

from core import arrange
from core.examples import DENSE, example
from core.inputs.decisions import Decision
from core.plan import Plan
from core.removals import removed
from tests.shorter import short

PLAN = replace(example(DENSE), decisions=(Decision(number=1), Decision(number=2)))


def test_each_thing_that_goes_is_named() -> None:
    names = [option.name for option in PLAN.infrastructure]
    assert removed(PLAN, arrange.remove(PLAN, "infrastructure", 1)) == f"the option “{names[1]}”"
    seats = PLAN.team[0].seats
    assert removed(PLAN, PLAN.put_rows("team", 0, "seats", seats[2:])).startswith("2 rows of ")
    assert removed(PLAN, PLAN.put_rows("team", 0, "seats", seats[:-1])).startswith("1 row of ")
    assert removed(PLAN, arrange.remove_scenario(PLAN, 1)) == f"the scenario “{PLAN.scenarios[0].name}”"
    assert removed(PLAN, replace(PLAN, decisions=())) == "2 decisions of the log"
    assert removed(PLAN, replace(PLAN, decisions=PLAN.decisions[:1])) == "1 decision of the log"


def test_what_stays_comes_or_changes_is_not_gone() -> None:
    assert removed(PLAN, PLAN) == ""
    assert removed(PLAN, PLAN.put("infrastructure.1.price", 9.0)) == ""
    assert removed(PLAN, arrange.duplicate(PLAN, "team", 0)) == ""
    assert removed(PLAN, arrange.rename(PLAN, "team", 0, "Other")) == ""
    assert removed(arrange.remove(PLAN, "infrastructure", 1), PLAN) == ""
    assert removed(Plan(), short(DENSE)) == ""
