"""The worst worlds of the chosen case, each with the inputs that made it so."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.chance.order import spearman
from core.draws import Array
from core.simulate import Drawn, column, drawn
from core.uncertainty.matters import quantiles
from core.uncertainty.worlds import Worlds

MOST, CAUSES = 10, 3
EXTREME = 0.15  # how near to an end of its range an input must lie to be named


@dataclass(frozen=True, slots=True)
class Cause:
    """An input that lay near the bad end of its range: its figure, and how many worlds in a hundred are worse."""

    drawn: Drawn
    figure: float
    worse: float


@dataclass(frozen=True, slots=True)
class Story:
    """One world: what it came to, and what made it so, the heaviest first."""

    release_cost: float
    release: float
    runway: float
    causes: tuple[Cause, ...]


def stories(worlds: Worlds, most: int = MOST) -> tuple[Story, ...]:
    """The worlds that cost most, each month to release at its planned price, from the worst on."""
    found = drawn(worlds.plan)
    where = quantiles(worlds, tuple(each.key for each in found))
    figures = {key: worlds.chosen.figures(key).ravel() for key in ("release_cost", "release", "runway")}
    badness = figures["release_cost"] + figures["release"] * worlds.plan.general.delay_cost
    pull = spearman(np.column_stack((where, badness)))[-1, :-1]
    bad = np.where(pull > 0, where, 1.0 - where)  # 1 is the bad end of each range
    worst = np.argsort(-badness, kind="stable")[:most]
    return tuple(_story(figures, int(at), _causes(found, where[at], bad[at], np.abs(pull))) for at in worst)


def _story(figures: dict[str, Array], at: int, causes: tuple[Cause, ...]) -> Story:
    cost, release, runway = (float(figures[key][at]) for key in figures)
    return Story(cost, release, runway, causes)


def _causes(found: tuple[Drawn, ...], where: Array, bad: Array, pull: Array) -> tuple[Cause, ...]:
    """The inputs near their bad end whose pull is greatest."""
    weight = np.where(bad > 1.0 - EXTREME, pull * (bad - 0.5), 0.0)
    order = [int(at) for at in np.argsort(-weight, kind="stable")[:CAUSES] if weight[at] > 0]
    return tuple(
        Cause(found[at], float(column(found[at], where[at : at + 1])[0]), float(1.0 - bad[at])) for at in order
    )
