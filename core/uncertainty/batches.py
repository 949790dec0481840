"""Worlds in batches: one case in one replicate. A batch hangs on nothing else, so it may run anywhere, in any order."""

from __future__ import annotations

from dataclasses import dataclass

from core import compiled
from core.draws import Array
from core.given import Inputs
from core.many import Many
from core.plan import Case, Plan
from core.simulate import drawn_inputs, read_rows

CASH = "cash"
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
    """So many worlds of one case; worlds are a power of two.

    `is_compiled` says by which reading; nothing leaves it to whoever runs the batch: compiled if it was before.
    """

    plan: Plan
    case: Case
    replicate: int
    worlds: int
    is_compiled: bool | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What follows in the worlds of a batch: headline figures, shape (worlds,); cash, shape (months with 0, worlds)."""

    figures: dict[str, Array]
    cash: Array
    is_compiled: bool = False


def run(batch: Batch) -> Found:
    """Read the model in the worlds of a batch."""
    plan = batch.plan
    inputs = drawn_inputs(plan, batch.worlds, int(plan.events.seed), batch.case, batch.replicate)
    return found_in(inputs, batch.worlds, is_compiled=batch.is_compiled)


def found_in(inputs: Inputs, worlds: int, *, is_compiled: bool | None = None) -> Found:
    """Read the model in so many worlds that these inputs hold; `is_compiled` as of a batch."""
    made = None if is_compiled is False else _kernel(inputs, must=is_compiled is True)
    if made is None:
        many = Many(worlds, read_rows(inputs))
        return Found({key: many.once(key) for key in ONCE}, many.months(CASH))
    rows = made.run(made.drawn)
    return Found({key: rows[key] for key in ONCE}, rows[CASH], is_compiled=True)


def prepare(plan: Plan) -> bool:
    """Compile the model as batches of this plan read it; returns whether it is."""
    return compiled.prepare(drawn_inputs(plan, 1, 0), (*ONCE, CASH))


def _kernel(inputs: Inputs, *, must: bool) -> compiled.Kernel | None:
    """The compiled model, if it is there or must be."""
    wanted = (*ONCE, CASH)
    if must and compiled.available():
        return compiled.kernel(inputs, wanted)
    return compiled.ready(inputs, wanted)
