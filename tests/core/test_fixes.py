"""A fix is a value: it does what it says to the plan it was made for, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core import fixes
from core.examples import NAMES, example
from core.inputs.team import Seat
from core.issues import Fix, Invalid
from core.keys import list_of

PLAN = example(NAMES[3])
RAISE = Fix("Raise Pretraining 1's management share to 30 %", (("team.1.seats.1.manages", 0.3),))
HIRE = Seat("Operator", "Infrastructure engineer", start=5, is_on_call=True, infra=1)
ADD = Fix(
    "Add an operator who leads", (("team.1.seats.7.manages", 0.2),), (("team.1.seats", (*PLAN.team[0].seats, HIRE)),)
)


def test_inputs_are_put_by_key() -> None:
    assert fixes.apply(PLAN, RAISE) == PLAN.put("team.1.seats.1.manages", 0.3)


def test_lists_are_put_before_the_inputs_that_stand_in_them() -> None:
    done = fixes.apply(PLAN, ADD)
    assert done.team[0].seats == (*PLAN.team[0].seats, replace(HIRE, manages=0.2))
    assert done.team[1:] == PLAN.team[1:]


def test_a_fix_may_have_its_own_way_to_put() -> None:
    seen: list[object] = []

    def put(plan: object, key: str, value: object) -> object:
        seen.append((key, value))
        return plan

    fixes.apply(PLAN, RAISE, put)  # type: ignore[arg-type]
    assert seen == [("team.1.seats.1.manages", 0.3)]


def test_a_fix_of_another_plan_is_refused() -> None:
    fewer = PLAN.put_rows("team", 0, "seats", ())
    with pytest.raises(Invalid, match="there is no row 1"):
        fixes.apply(fewer, RAISE)


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("team.2.seats", ("team", 1, "seats")),
        ("architecture.1.demand", ("architecture", 0, "demand")),
        ("people.calendar", ("people", None, "calendar")),
    ],
)
def test_a_list_has_a_key(key: str, place: tuple[str, int | None, str]) -> None:
    assert list_of(key) == place


@pytest.mark.parametrize("key", ["team.1", "team.seats", "team.1.chairs", "team.1.seats.1", "crew.1.seats", "people"])
def test_what_names_no_list_is_refused(key: str) -> None:
    with pytest.raises(Invalid):
        list_of(key)
