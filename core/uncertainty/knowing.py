"""What is worth finding out first: for each input what knowing it would gain, in money and weeks, less its cost."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.chance.estimate import Estimate
from core.chance.information import partials, perfect
from core.draws import Array
from core.plan import Plan
from core.results import evaluate
from core.simulate import Drawn, drawn, places
from core.uncertainty.finding import Way, cost, way
from core.uncertainty.worlds import Worlds

WEEKS = 52 / 12  # a month


@dataclass(frozen=True, slots=True)
class Worth:
    """What knowing an input is worth at most, who could find out, and what that would cost."""

    drawn: Drawn
    money: Estimate
    weeks: Estimate
    way: Way
    cost: float

    @property
    def net(self) -> float:
        """Worth less cost."""
        return self.money.value - self.cost


@dataclass(frozen=True)
class Knowing:
    """What knowing all would be worth, and each input alone, the greatest net worth first."""

    everything: Estimate
    inputs: tuple[Worth, ...]


def knowing(worlds: Worlds) -> Knowing | None:
    """Of all cases that are whole; nothing where there is no choice, or none is known yet.

    A world's benefit is its cost to release with what each month to release costs, taken off zero; a plan that is not
    released counts as released in the month after the horizon. How events go is nobody's to find out, so they are left
    out.
    """
    samples = worlds.whole
    if len(samples) < 2:  # noqa: PLR2004 - one case is no choice
        return None
    money = np.stack([-each.figures("net_cost").ravel() for each in samples], axis=1)
    weeks = np.stack([-each.figures("release").ravel() * WEEKS for each in samples], axis=1)
    inputs, results = _inputs(worlds.plan, worlds), evaluate(worlds.plan)
    columns = _columns(worlds, inputs)
    told = zip(inputs, partials(money, columns), partials(weeks, columns), strict=True)
    found = []
    for each, worth, sooner in told:
        how = way(each.key)
        found.append(Worth(each, worth, sooner, how, cost(how, results)))
    return Knowing(perfect(money), tuple(sorted(found, key=lambda each: each.net, reverse=True)))


def _inputs(plan: Plan, worlds: Worlds) -> tuple[Drawn, ...]:
    """Every input of any case that can be found out, each once."""
    found = {each.key: each for sample in worlds.whole for each in drawn(plan, sample.case) if not each.is_event}
    return tuple(found.values())


def _columns(worlds: Worlds, inputs: tuple[Drawn, ...]) -> Array:
    """Their places in all worlds, shape (worlds, inputs)."""
    keys, seed = [each.key for each in inputs], int(worlds.plan.events.seed)
    parts = [places(worlds.plan, keys, worlds.setting.worlds, seed, at) for at in range(worlds.setting.replicates)]
    return np.concatenate([np.stack([part[key] for key in keys], axis=1) for part in parts])
