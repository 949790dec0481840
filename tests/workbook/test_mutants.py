"""A thousand spoiled workbooks: each is read or refused in words, soon and in little room. Hostile ones: test_guard."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from random import Random

import pytest

from core.change_log import changes, memory
from core.workbook.reader import Opened
from tests.workbook.hostile import ROOT
from tests.workbook.mutants import SLOW, Tally, differing, planned, silent, whole
from tests.workbook.mutations import MUTATIONS

MOST_MB = 500
NUMBER, SEEDS = 200, (11, 13, 14, 15, 17)


def tally(*words: str) -> Tally:
    """What becomes of mutants in a process of their own."""
    call = [sys.executable, "-m", "tests.workbook.mutants", *words, "json"]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return Tally(**json.loads(done.stdout))


@pytest.mark.deep
@pytest.mark.parametrize("seed", SEEDS)
def test_spoiled_workbooks_are_read_or_refused_and_what_changed_is_told(seed: int) -> None:
    found = tally(str(NUMBER), str(seed))
    assert not found.crashed
    assert not found.silent
    assert found.longest < SLOW, found.slowest
    assert found.peak < MOST_MB
    assert found.announced == found.changed
    assert found.loaded + found.refused == NUMBER
    assert min(found.loaded, found.refused) > NUMBER / 5
    assert found.changed > NUMBER / 20


def test_a_change_that_nobody_tells_would_be_seen() -> None:
    plan = planned()
    other = replace(plan, money=replace(plan.money, cash=1.0), scenarios=(), scenario=0)
    assert differing(plan, other) == {"money.cash", "scenario.1", "scenario.1.infrastructure.1.price"}
    assert silent(plan, Opened(other, (), ())) == {"money.cash", "scenario.1", "scenario.1.infrastructure.1.price"}
    told = changes(memory(plan), memory(other))
    assert silent(plan, Opened(other, (), (), told)) == set()


@pytest.mark.parametrize("what", [name for name, _ in MUTATIONS])
def test_each_mutation_spoils_something(what: str) -> None:
    parts = whole(planned())
    mutate = dict(MUTATIONS)[what]
    assert any(mutate(Random(f"{what} {seed}"), parts) != parts for seed in range(9))
