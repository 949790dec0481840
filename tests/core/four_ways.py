"""The example of one run on four strategies, whose figures infrastructure.md 6 works out."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from core.examples import FOUR_WAYS, example
from core.results import Results, evaluate

BURST, LOCK_IN, OWN, PARTNER = range(4)
STRATEGIES = ("burst", "lockin", "own", "partner")
SCENARIOS = ("A", "B")
DATA = Path(__file__).parents[1] / "data"
WORK = 589_821.3683855747  # useful GPU-hours of the run


@cache
def ways(scenario: str = "A") -> tuple[Results, ...]:
    """What follows from each strategy: A without use after the run, B with 100,000 useful GPU-hours a month."""
    return evaluate(example(FOUR_WAYS), scenario=SCENARIOS.index(scenario)).beside


def changed(place: int, **inputs: object) -> Results:
    """One strategy with some of its own inputs changed."""
    plan = example(FOUR_WAYS).choose("infrastructure", place)
    for name, value in inputs.items():
        plan = plan.put(f"infrastructure.{place + 1}.{name}", value)
    return evaluate(plan)


def as_printed(value: float, text: str) -> str:
    """A value with as many decimals as the printed one."""
    return f"{value:.{len(text.partition('.')[2])}f}"
