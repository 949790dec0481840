"""Worlds in batches: one case in one replicate. A batch hangs on nothing else, so it may run anywhere, in any order."""

from __future__ import annotations

from dataclasses import dataclass

from core.draws import Array
from core.many import Many
from core.plan import Case, Plan
from core.simulate import simulate

ONCE = (
    "total_cost",
    "release_cost",
    "release",
    "runway",
    "lowest_cash",
    "closing_cash",
    "net_cost",
    "holds",
    "peak_burnout",
    "value",
    "useful_price",
)


@dataclass(frozen=True, slots=True)
class Batch:
    """So many worlds of one case; worlds are a power of two."""

    plan: Plan
    case: Case
    replicate: int
    worlds: int


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What follows in the worlds of a batch: headline figures, shape (worlds,); cash, shape (months with 0, worlds)."""

    figures: dict[str, Array]
    cash: Array


def run(batch: Batch) -> Found:
    """Read the model in the worlds of a batch."""
    plan = batch.plan
    rows = simulate(plan, batch.worlds, int(plan.events.seed), batch.case, batch.replicate)
    many = Many(batch.worlds, rows)
    return Found({key: many.once(key) for key in ONCE}, many.months("cash"))
