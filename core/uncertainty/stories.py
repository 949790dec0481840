"""The worst worlds of the chosen case, each with the inputs that made it so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from core.chance.order import spearman
from core.draws import Array
from core.simulate import Drawn, column, drawn, with_columns
from core.uncertainty.batches import read
from core.uncertainty.matters import quantiles
from core.uncertainty.worlds import Worlds

MOST, CAUSES = 10, 3
SUSPECTS = 8  # of each world that are put back to see whether that helps
LEAST = 0.01  # of what the world cost; what would have saved less is not named
EXTREME = 0.15  # how near to an end of its range an input must lie to be named


@dataclass(frozen=True, slots=True)
class Cause:
    """An input that lay near the bad end of its range: its figure, and which share of worlds is worse.

    `relief` is what the world would have cost less had this input alone been as planned.
    """

    drawn: Drawn
    figure: float
    worse: float
    relief: float


@dataclass(frozen=True, slots=True)
class Story:
    """One world: what it came to, and what made it so, the heaviest first."""

    release_cost: float
    release: float
    runway: float
    causes: tuple[Cause, ...]


def stories(worlds: Worlds, most: int = MOST) -> tuple[Story, ...]:
    """The worlds that cost most, each month to release at its planned price, from the worst on.

    What is named of a world is what would have made it better: each input near its bad end is put back to its planned
    figure, and the world is read again. So no outage is blamed on how long it would have lasted.
    """
    plan, found = worlds.plan, drawn(worlds.plan)
    where = quantiles(worlds, tuple(each.key for each in found))
    figures = {key: worlds.chosen.figures(key).ravel() for key in ("release_cost", "release", "runway")}
    badness = figures["release_cost"] + figures["release"] * plan.inputs().general.delay_cost
    pull = spearman(np.column_stack((where, badness)))[-1, :-1]
    bad = np.where(pull > 0, where, 1.0 - where)  # 1 is the bad end of each range
    worst = [int(at) for at in np.argsort(-badness, kind="stable")[:most]]
    suspects = [_suspects(bad[at], np.abs(pull)) for at in worst]
    reliefs = _reliefs(worlds, found, where[worst], suspects)
    return tuple(
        _story(figures, at, _causes(found, (where[at], bad[at]), relief, float(badness[at])))
        for at, relief in zip(worst, reliefs, strict=True)
    )


def _suspects(bad: Array, pull: Array) -> tuple[int, ...]:
    """Places of the inputs near their bad end, those whose pull is greatest."""
    weight = np.where(bad > 1.0 - EXTREME, pull * (bad - 0.5), 0.0)
    return tuple(int(at) for at in np.argsort(-weight, kind="stable")[:SUSPECTS] if weight[at] > 0)


def _reliefs(
    worlds: Worlds, found: Sequence[Drawn], where: Array, suspects: Sequence[Sequence[int]]
) -> list[dict[int, float]]:
    """What each world, a row of `where`, would have cost less with each of its suspects as planned."""
    given = worlds.plan.inputs()
    row = [number for number, some in enumerate(suspects) for _ in range(len(some) + 1)]
    back = [at for some in suspects for at in (-1, *some)]  # -1: the world as it was
    columns = {}
    for at, each in enumerate(found):
        columns[each.key] = np.where(np.asarray(back) == at, each.value, column(each, where[row, at]))
    known = read(with_columns(given, found, columns), len(row), is_compiled=worlds.is_compiled).figures
    cost = known["release_cost"] + known["release"] * given.general.delay_cost
    reliefs: list[dict[int, float]] = [{} for _ in suspects]
    whole = 0.0
    for number, at, now in zip(row, back, cost, strict=True):
        if at < 0:
            whole = float(now)
        else:
            reliefs[number][at] = whole - float(now)
    return reliefs


def _story(figures: dict[str, Array], at: int, causes: tuple[Cause, ...]) -> Story:
    cost, release, runway = (float(figures[key][at]) for key in figures)
    return Story(cost, release, runway, causes)


def _causes(
    found: Sequence[Drawn], places: tuple[Array, Array], reliefs: Mapping[int, float], cost: float
) -> tuple[Cause, ...]:
    """The inputs that would have helped most, if by anything to speak of; `places`: in the range, how bad."""
    where, bad = places
    order = sorted((at for at in reliefs if reliefs[at] > LEAST * abs(cost)), key=lambda at: -reliefs[at])
    return tuple(
        Cause(found[at], float(column(found[at], where[at : at + 1])[0]), float(1.0 - bad[at]), reliefs[at])
        for at in order[:CAUSES]
    )
