"""What counts besides money: how firm the weighted answer is, and which combination scenarios regret least."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.choice.acceptability import acceptability, drawn_weights
from core.choice.intervals import WeightInterval, reweighted, weight_interval, weight_intervals
from core.choice.regret import Robustness, robustness
from core.comparison.cases import Everything, everything, points
from core.draws import Array
from core.inputs.weights import COMPUTED, CRITERIA
from core.plan import Plan

SEED, DRAWS = 20_260_101, 4_000  # two standard errors of a share are below two per cent
JUDGED = tuple(range(len(COMPUTED), len(CRITERIA)))  # places of the criteria people judge
MOST = 40  # cases that weightings are drawn for: the first in order


@dataclass(frozen=True)
class TradeOffs:
    """Of the cases that hold: intervals of the weights, the slider to judgement, how often each comes first.

    `places` are those of the cases the arrays are about, the recommended one first.
    """

    places: tuple[int, ...]
    values: Array
    weights: Array
    intervals: tuple[WeightInterval, ...]
    judged: WeightInterval
    first: Array


def trade_offs(every: Everything) -> TradeOffs | None:
    """The firmness of the weighted answer; nothing where no criterion has a weight, or no case holds."""
    places = tuple(int(place) for place in every.order if every.holds[place])[:MOST]
    if not every.is_weighted or not places:
        return None
    values = points(every)[list(places)]
    weights = np.array([float(every.figures(f"weight_of_{key}")[0]) for key, _ in CRITERIA])
    counted = weights > 0
    ranks = acceptability(values[:, counted], drawn_weights(int(counted.sum()), DRAWS, seed=SEED)).ranks
    return TradeOffs(
        places,
        values,
        weights,
        weight_intervals(values, weights),
        weight_interval(values, weights, JUDGED),
        np.asarray(ranks[:, 0], dtype=np.float64),
    )


def slid(found: TradeOffs, judgement: float) -> int:
    """The case that is best where judged criteria have so much weight together; the others keep their proportions."""
    scores = found.values @ reweighted(found.weights, JUDGED, judgement)
    return found.places[int(np.argmax(scores))]


@dataclass(frozen=True)
class Regrets:
    """Every case in every scenario: `names` of the scenarios, and what each regrets at most."""

    names: tuple[str, ...]
    robust: Robustness
    holds: Array


def regrets(plan: Plan, every: Everything) -> Regrets | None:
    """Net cost or value of every case in the plan as it stands and in each scenario; nothing without scenarios."""
    if not plan.scenarios:
        return None
    numbers = range(len(plan.scenarios) + 1)
    readings = [every if number == plan.scenario else everything(plan, number) for number in numbers]
    payoffs = np.stack([_payoff(each) for each in readings], axis=1)
    holds = np.stack([np.where(each.holds, 1.0, 0.0) for each in readings], axis=1)
    names = ("As planned", *(scenario.name for scenario in plan.scenarios))
    return Regrets(names, robustness(payoffs), holds)


def _payoff(every: Everything) -> Array:
    """The weighted value of each case, or its net cost turned, whether it holds or not."""
    return every.figures("value") if every.is_weighted else -every.figures("net_cost")
