"""Every combination of options with its figures, which is recommended, and what deciding one after another costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.draws import Array
from core.inputs.weights import CRITERIA
from core.keys import DECISIONS
from core.many import Many, read_cases
from core.plan import Case, Plan, cases

FAR, FAR_POINTS = 1e13, 10.0  # of net cost and of value: a case that does not hold is so far behind those that do
NOISE_MONEY, NOISE_POINTS = 0.02, 0.01  # of the net cost, of the whole scale: less is a tie


@dataclass(frozen=True)
class Everything:
    """All cases of a plan in one scenario: figures by key, shape (cases,), in the order of `core.plan.cases`."""

    plan: Plan
    cases: tuple[Case, ...]
    many: Many

    def figures(self, key: str) -> Array:
        """One figure of every case."""
        return self.many.once(key)

    @property
    def is_weighted(self) -> bool:
        """Whether any criterion has been given a weight; else the net cost decides."""
        return bool(self.many.once("swings")[0] > 0)

    @property
    def merit(self) -> Array:
        """What the recommendation goes by: the weighted value, else the net cost turned; behind all where cash ends."""
        return merit(self.many)

    @property
    def order(self) -> NDArray[np.intp]:
        """Places of the cases, the recommended one first; of equal ones the earlier."""
        return np.argsort(-self.merit, kind="stable")

    @property
    def best(self) -> int:
        """The place of the recommended case."""
        return int(self.order[0])

    @property
    def holds(self) -> NDArray[np.bool_]:
        """Which cases are released with cash left."""
        return self.many.once("holds") > 0

    def place(self, case: Case) -> int:
        """The place of a case."""
        return self.cases.index(case)

    def names(self, place: int) -> tuple[str, str, str]:
        """The names of the three options of a case."""
        return names(self.plan, self.cases[place])


def merit(many: Many) -> Array:
    """What a recommendation goes by, for each case read: higher is better; a case that does not hold is behind all."""
    broken = np.where(many.once("holds") > 0, 0.0, 1.0)
    in_points, in_money = many.once("value") - FAR_POINTS * broken, -many.once("net_cost") - FAR * broken
    return np.where(many.once("swings") > 0, in_points, in_money)


def everything(plan: Plan, scenario: int | None = None) -> Everything:
    """Every case of a plan in the active scenario, or in another."""
    seen = plan if scenario is None else replace(plan, scenario=scenario)
    return Everything(seen, cases(seen), read_cases(seen))


@lru_cache(maxsize=1)
def kept(plan: Plan) -> Everything:
    """The same, kept for the plan that was asked for last; ask with the first case, all cases are the same for each."""
    return everything(plan)


def names(plan: Plan, case: Case) -> tuple[str, str, str]:
    """The names of the three options of a case."""
    one, two, three = (getattr(plan, section)[getattr(case, section)].name for section in DECISIONS)
    return one, two, three


@dataclass(frozen=True, slots=True)
class Lead:
    """How far the recommended case is ahead: in dollars, or in points of value where criteria are weighted."""

    best: int
    runner_up: int | None
    margin: float
    in_points: bool
    is_tie: bool


def lead(all_: Everything) -> Lead:
    """The recommended case, the runner-up and the margin between them; less than the noise is a tie."""
    order, found = all_.order, all_.merit
    best = int(order[0])
    if len(order) == 1:
        return Lead(best, None, 0.0, all_.is_weighted, is_tie=False)
    second = int(order[1])
    margin = float(found[best] - found[second])
    noise = NOISE_POINTS if all_.is_weighted else NOISE_MONEY * abs(float(all_.figures("net_cost")[best]))
    return Lead(best, second, margin, all_.is_weighted, is_tie=margin < noise)


@dataclass(frozen=True, slots=True)
class InTurn:
    """Deciding one decision after another, from the case in use: the case it ends at, and what that costs."""

    start: Case
    steps: tuple[Case, ...]
    place: int
    price: float


def in_turn(all_: Everything, start: Case, sections: Sequence[str] = DECISIONS) -> InTurn:
    """The best machines for today's team and model, then the best team for those, then the model.

    The price is what the joint best is ahead of that, in dollars or points; never negative.
    """
    found, case, steps = all_.merit, start, []
    for section in sections:
        options = [replace(case, **{section: option}) for option in range(len(getattr(all_.plan, section)))]
        case = max(options, key=lambda each: found[all_.place(each)])
        steps.append(case)
    place = all_.place(case)
    return InTurn(start, tuple(steps), place, float(found[all_.best] - found[place]))


def points(all_: Everything) -> Array:
    """Points of every case on the computed criteria and the judged ones, shape (cases, criteria), 0 to 100."""
    return np.stack([100.0 * all_.figures(f"value_of_{key}") for key, _ in CRITERIA], axis=1)
