"""Everything found out about the combinations of a plan, in steps a window can show as they come."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from core.comparison.cases import Everything, InTurn, Lead, everything, in_turn, lead
from core.comparison.flip_points import FlipPoint, Uncertain, flip_points
from core.comparison.likely import Likely, likely
from core.comparison.tradeoffs import Regrets, TradeOffs, regrets, trade_offs
from core.comparison.waiting_price import Waiting, waiting
from core.comparison.weakness import weak_share
from core.plan import Plan


@dataclass(frozen=True)
class Comparison:
    """What is known so far; `flips` is None until all inputs have been gone through, `done` says how far that is."""

    plan: Plan
    all: Everything
    lead: Lead
    turn: InTurn
    trades: TradeOffs | None = None
    regrets: Regrets | None = None
    waiting: Waiting | None = None
    likely: Likely | None = None
    weak_share: float | None = None
    flips: tuple[FlipPoint, ...] | None = None
    never: tuple[Uncertain, ...] = ()
    done: float = 0.0


def compared(plan: Plan, *, flips: bool = True) -> Iterator[Comparison]:
    """Every case first, then how firm weights are, the price of waiting, weak grades; flip points take longest."""
    every = everything(plan)
    found = Comparison(plan, every, lead(every), in_turn(every, plan.case))
    yield found
    best = likely(plan, every.cases[every.best])
    found = replace(found, likely=best, trades=trade_offs(every), regrets=regrets(plan, every))
    yield found
    found = replace(found, waiting=waiting(plan), weak_share=weak_share(plan))
    yield found
    if not flips:
        return
    for step in flip_points(every):
        found = replace(found, done=step.done)
        if step.is_over:
            found = replace(found, flips=step.found, never=step.never)
        yield found


@lru_cache(maxsize=1)
def before_flips(plan: Plan) -> Comparison:
    """All but the flip points, which take longest; kept for the plan that was asked for last."""
    *_, last = compared(plan, flips=False)
    return last


def whole(plan: Plan) -> Comparison:
    """All of it, in one go."""
    *_, last = compared(plan)
    return last
