"""What matters: one input at a time between its tenth and ninetieth percentile, and its share of the spread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.chance.shares import first_order, ranks
from core.draws import Array
from core.plan import Case, Plan
from core.simulate import Drawn, column, drawn, places, with_columns
from core.uncertainty.batches import read
from core.uncertainty.measures import outcome
from core.uncertainty.worlds import Worlds

LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
OUTCOMES = ("net_cost", "release_cost", "release", "lowest_cash")


@dataclass(frozen=True, slots=True)
class Bar:
    """What a figure comes to when one input lies at its tenth and at its ninetieth percentile, all others at P50."""

    drawn: Drawn
    at_low: float
    at_high: float

    @property
    def span(self) -> float:
        """How far apart both are."""
        return abs(self.at_high - self.at_low)


@dataclass(frozen=True)
class Tornado:
    """Bars of every outcome, the widest first; `base` is the figure with all inputs at P50."""

    base: dict[str, float]
    bars: dict[str, tuple[Bar, ...]]


def tornado(plan: Plan, case: Case | None = None) -> Tornado:
    """Every uncertain input of a case alone at both ends, in one reading of the model."""
    found = drawn(plan, case)
    count = 2 * len(found) + 1
    columns = {}
    for number, each in enumerate(found):
        where = np.full(count, MIDDLE)
        where[2 * number + 1], where[2 * number + 2] = LOW, HIGH
        columns[each.key] = column(each, where)
    ends_of = read(with_columns(plan.inputs(case), found, columns), count).figures
    base, bars = {}, {}
    for key in OUTCOMES:
        figures = ends_of[key]
        base[key] = float(figures[0])
        ends = figures[1:].reshape(-1, 2)
        told = [Bar(each, float(low), float(high)) for each, (low, high) in zip(found, ends, strict=True)]
        bars[key] = tuple(sorted(told, key=lambda bar: bar.span, reverse=True))
    return Tornado(base, bars)


@dataclass(frozen=True, slots=True)
class Share:
    """What part of a figure's variance goes once an input is known, and its error; equal ranks cannot be told apart."""

    drawn: Drawn
    value: float
    error: float
    rank: int


def shares(worlds: Worlds, key: str) -> tuple[Share, ...]:
    """First-order shares of the chosen case's inputs in one figure, from the worlds at hand, the greatest first.

    The figure is one of the headline or `measures.CASH_OUT`.
    """
    found = drawn(worlds.plan)
    figures = outcome(worlds.plan, key, worlds.chosen.figures).ravel()
    return ranked(found, *first_order(quantiles(worlds, tuple(each.key for each in found)), figures))


def mattering(worlds: Worlds) -> dict[str, tuple[Share, ...]]:
    """The shares in each of `OUTCOMES`."""
    return {key: shares(worlds, key) for key in OUTCOMES}


def ranked(found: Sequence[Drawn], values: Array, errors: Array) -> tuple[Share, ...]:
    """Shares with their ranks, the greatest first."""
    order = np.argsort(-values, kind="stable")
    placed = ranks(values, errors)
    return tuple(Share(found[at], float(values[at]), float(errors[at]), int(placed[at])) for at in map(int, order))


def quantiles(worlds: Worlds, keys: tuple[str, ...]) -> Array:
    """The places of the chosen sample's worlds in the ranges of inputs, shape (worlds, inputs)."""
    seed, size = int(worlds.plan.events.seed), worlds.setting.worlds
    parts = [places(worlds.plan, keys, size, seed, replicate) for replicate in worlds.chosen.replicates]
    return np.concatenate([np.stack([part[key] for key in keys], axis=1) for part in parts])
