"""What waiting costs or saves: the plan evaluated with 0 to 6 months of it, every case anew (decisions.md, notes)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.comparison.cases import merit
from core.draws import Array
from core.many import Many, read_many
from core.plan import Case, Plan, cases, standing

MONTHS = tuple(range(7))
PARTS = (
    ("machines", "Machines", ("machines", "fleet")),
    ("team", "Team", ("team_paid",)),
    ("other", "Other spending", ("other",)),
)  # of what is spent up to release; the rows each is the sum of
DELAY = ("delay", "Later release")


@dataclass(frozen=True, slots=True)
class Wait:
    """One number of months: the best case then, its net cost, and by how much each part is dearer than now."""

    months: int
    best: int
    holds: bool
    net_cost: float
    release: float
    parts: tuple[float, ...]

    @property
    def price(self) -> float:
        """What waiting costs in all, against now; negative where it pays."""
        return sum(self.parts)


@dataclass(frozen=True, slots=True)
class Waiting:
    """The price of waiting by month, with labels of its parts."""

    cases: tuple[Case, ...]
    labels: tuple[str, ...]
    waits: tuple[Wait, ...]

    @property
    def best(self) -> Wait:
        """The wait with the least net cost; of equal ones the shortest."""
        return min(self.waits, key=lambda each: (not each.holds, each.net_cost, each.months))


def waiting(plan: Plan, months: Sequence[int] = MONTHS) -> Waiting:
    """Every case of a plan with so many months of waiting on top of what the plan has.

    The parts add up to the difference in net cost between the best case then and the best one now.
    """
    stated, every = replace(standing(plan), scenario=0), cases(plan)
    now = stated.general.waiting
    later = [replace(stated, general=replace(stated.general, waiting=now + wait)) for wait in months]
    many = read_many([each.inputs(case) for each in later for case in every])
    parts, found = _parts(many, stated.general.delay_cost), merit(many)
    first, waits = None, []
    for turn, wait in enumerate(months):
        place = turn * len(every) + int(np.argmax(found[turn * len(every) : (turn + 1) * len(every)]))
        first = place if first is None else first
        more = tuple(float(part[place] - part[first]) for part in parts)
        holds = bool(many.once("holds")[place])
        net, release = float(many.once("net_cost")[place]), float(many.once("release")[place])
        waits.append(Wait(wait, place - turn * len(every), holds, net, release, more))
    return Waiting(every, (*(label for _, label, _ in PARTS), DELAY[1]), tuple(waits))


def _parts(many: Many, delay_cost: float) -> list[Array]:
    """What each part comes to up to release, and what the months to release cost."""
    before = np.vstack([np.ones(many.count), 1.0 - many.months("released")[:-1]])
    spent = [sum((many.months(row) * before).sum(axis=0) for row in rows) for _, _, rows in PARTS]
    return [*(np.asarray(each, dtype=np.float64) for each in spent), many.once("release") * delay_cost]
