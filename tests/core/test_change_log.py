"""What differs between two plans in words, and the log of changes, which only grows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from core import arrange
from core.change_log import AS_PLANNED, GONE, Change, changes, fingerprint, logged, memory, places
from core.examples import COUPLED, DENSE
from core.plan import Scenario
from tests.core.plans import random_value
from tests.shorter import short

DAY = date(2026, 11, 26)


def told(old: object, new: object) -> list[tuple[str, str, str]]:
    """What differs; where a value comes from is forgotten with the value."""
    found = changes(memory(old), memory(new))  # type: ignore[arg-type]
    return [(each.key, each.old, each.new) for each in found if not each.key.startswith("origin.")]


def test_an_input_is_told_with_its_unit() -> None:
    plan = short(DENSE)
    assert told(plan, plan) == []
    assert told(plan, plan.put("infrastructure.1.price", 8.0)) == [
        ("infrastructure.1.price", "4.19 $ / GPU-h", "8 $ / GPU-h")
    ]


def test_every_random_change_is_told_and_no_other() -> None:
    plan = short(COUPLED)
    draw = np.random.default_rng(8)
    wanted, now = set(), plan
    for number in draw.choice(len(list(places(plan))), 60, replace=False):
        place = list(places(plan))[number]
        value = random_value(place.name, place.kind, draw)
        if value != plan.get(place.key):
            now = now.put(place.key, value)
            wanted.add(place.key)
    assert len(wanted) > 20
    assert {key for key, *_ in told(plan, now)} == wanted


def test_rows_options_scenarios_and_what_is_chosen_are_told() -> None:
    plan = short(DENSE)
    seats = plan.team[0].seats
    fewer = plan.put_rows("team", 0, "seats", seats[:-1])
    gone = told(plan, fewer)
    assert {new for _, _, new in gone} == {GONE}
    assert all(key.startswith(f"team.1.seats.{len(seats)}.") for key, *_ in gone)
    more = arrange.put_scenario(plan, 1, Scenario(plan.scenarios[0].name).override("money.cash", 1e6))
    assert ("scenario.1.money.cash", AS_PLANNED, "1,000,000 $") in told(plan, more)
    other = replace(plan, case=replace(plan.case, infrastructure=1))
    assert told(plan, other) == [("case.infrastructure", f"{plan.case.infrastructure + 1}", "2")]


def test_the_log_only_grows_and_says_why() -> None:
    plan = short(DENSE)
    first = logged((), changes(memory(plan), memory(plan.put("money.cash", 1e6))), DAY, "Ann")
    again = logged(first, (Change("a", "A", "1", "2"), Change("b", "B", "3", "4")), DAY, "Bob", {"b": "Import"})
    assert again[: len(first)] == first
    assert [(entry.day, entry.who, entry.change.label, entry.reason) for entry in again[len(first) :]] == [
        ("2026-11-26", "Bob", "A", ""),
        ("2026-11-26", "Bob", "B", "Import"),
    ]


@pytest.mark.parametrize("other", [{"a": 1.0, "b": "y"}, {"a": 2.0, "b": "x"}, {"a": 1.0}, {"a": "1.0", "b": "x"}])
def test_a_fingerprint_tells_any_two_apart(other: dict[str, str | float]) -> None:
    assert fingerprint({"a": 1.0, "b": "x"}) == fingerprint({"a": 1, "b": "x"})
    assert fingerprint({"a": 1.0, "b": "x"}) != fingerprint(other)
