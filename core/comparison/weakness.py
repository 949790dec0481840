"""How much of the spread of the net cost rests on inputs of weak grade: each input moved alone, squares of spans."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.comparison.flip_points import concerns, uncertain
from core.many import read_many
from core.plan import Plan, standing
from core.sources import Grade

WEAK = frozenset({Grade.WEAK, Grade.GUESS})


def weak_share(plan: Plan) -> float:
    """The share of the sum of squared spans of the chosen case's net cost, from 0 to 1; 0 where nothing spreads."""
    stated = replace(standing(plan), scenario=0)
    moving = [each for each in uncertain(plan) if concerns(each.key, plan.case)]
    changed = [stated.put(each.key, end).inputs(plan.case) for each in moving for end in (each.low, each.high)]
    if not changed:
        return 0.0
    cost = read_many(changed).once("net_cost").reshape(-1, 2)
    squares = np.square(cost[:, 1] - cost[:, 0])
    weak = np.array([each.kind.source.grade in WEAK for each in moving])
    whole = float(squares.sum())
    return float(squares[weak].sum()) / whole if whole else 0.0
