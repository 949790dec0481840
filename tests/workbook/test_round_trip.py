"""Forty plans far from any example: each comes back from its file as it was."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from core import arrange
from core.examples import NAMES, example
from core.plan import Plan, Scenario, cases
from core.workbook import load, save
from tests.workbook.edits import edit

QUICK, ALL = 6, 40
SHEETS = 2  # options for the machines: each has a sheet of its own, which is written but not read


def shuffled(rng: random.Random) -> Plan:
    """A plan far from its example: options arranged, inputs and scenarios changed."""
    plan = example(rng.choice(NAMES))
    while len(plan.infrastructure) > 1:
        plan = arrange.remove(plan, "infrastructure", rng.randrange(len(plan.infrastructure)))
    plan = plan.put("general.horizon", float(rng.randrange(12, 15)))
    for _ in range(rng.randrange(6)):
        section = rng.choice(("infrastructure", "team", "architecture"))
        count = len(getattr(plan, section))
        if count < (SHEETS if section == "infrastructure" else 4) and rng.random() < 0.5:
            plan = arrange.duplicate(plan, section, rng.randrange(count))
        elif count > 1:
            plan = arrange.remove(plan, section, rng.randrange(count))
    for _ in range(25):
        place, value = edit(plan, rng)
        if place.key != "general.horizon":
            plan = plan.put(place.key, value)
    plan = replace(
        plan, scenarios=tuple(scenario(plan, f"Scenario {n}", rng) for n in range(rng.randrange(4))), scenario=0
    )
    plan = arrange.activate(plan, rng.randrange(len(plan.scenarios) + 1))
    return replace(plan, case=rng.choice(cases(plan)))


def scenario(plan: Plan, name: str, rng: random.Random) -> Scenario:
    made = Scenario(name)
    for _ in range(rng.randrange(4)):
        place, value = edit(plan, rng)
        if place.key != "general.horizon":
            made = made.override(place.key, value)
    return made


@pytest.mark.parametrize(
    "seed", [*range(QUICK), *(pytest.param(seed, marks=pytest.mark.deep) for seed in range(QUICK, ALL))]
)
def test_a_saved_plan_opens_as_the_same_plan(seed: int, tmp_path: Path) -> None:
    plan = shuffled(random.Random(seed))
    file = tmp_path / "plan.xlsx"
    save(plan, file)
    opened = load(file)
    assert opened.plan == plan
    assert (opened.issues, opened.foreign) == ((), ())
