"""Regret beside chances: what each case loses to the best one of the same world, on average and at the worst.

The greatest regret of all worlds grows with their number, so the worst is what 19 worlds of 20 do not exceed. Regret
hangs on which cases are compared: another one can change it.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from core.chance.arrays import PARTS
from core.chance.estimate import Estimate, of_parts
from core.chance.summary import percentiles, share_of
from core.draws import Array
from core.inputs.weights import CRITERIA
from core.plan import Case, Plan
from core.uncertainty.words import case_name, odds
from core.uncertainty.worlds import Sample, Worlds
from core.units import brief_money

TURNED = MappingProxyType({"release_cost": -1.0, "net_cost": -1.0, "value": 1.0})  # 1 where more is better
USUAL, WORST = 0.9, 0.95
POINTS = 100.0  # of a whole scale
CERTAIN, NEVER_BEST = 0.995, 0.005
TIE = 1e-9  # of the figures; so near to the best is best


@dataclass(frozen=True, slots=True)
class Regret:
    """What one case loses to the best of the same world, in the unit of the figure, and in which share it is best.

    `usual` is the regret that nine worlds of ten do not exceed, `worst` the one that 19 of 20 do not.
    """

    case: Case
    expected: Estimate
    usual: Estimate
    worst: Estimate
    best: Estimate


def is_weighted(plan: Plan) -> bool:
    """Whether any criterion has been given a weight, so that cases have a value."""
    weights = plan.inputs().weights
    return any(getattr(weights, f"swing_{key}") > 0 for key, _ in CRITERIA)


def measured(plan: Plan) -> tuple[str, ...]:
    """The figures regret is told in: cost to release, the same with the months to it, and the value if there is one."""
    return tuple(key for key in TURNED if key != "value" or is_weighted(plan))


def regrets(worlds: Worlds, key: str = "net_cost") -> tuple[Regret, ...]:
    """Of all cases that are whole, the least expected regret first; nothing where there is no choice.

    Cost to release of a plan that is not released is that to the horizon, so it is told best with the months to it.

    Args:
        worlds: of all cases that are compared.
        key: one of `TURNED`.
    """
    samples = worlds.whole
    if len(samples) < 2:  # noqa: PLR2004 - one case is no choice
        return ()
    net = np.stack([TURNED[key] * each.figures(key).reshape(PARTS, -1) for each in samples])
    lost = net.max(axis=0) - net
    lost = np.where(lost <= TIE * np.abs(net).max(axis=0), 0.0, lost)
    found = [_regret(sample, each) for sample, each in zip(samples, lost, strict=True)]
    return tuple(sorted(found, key=lambda each: each.expected.value))


def regret_words(plan: Plan, found: Regret, key: str = "net_cost") -> str:
    """How often a case is best, and what choosing it costs at most in nine worlds of ten."""
    share, name = found.best.value, case_name(plan, found.case)
    if share >= CERTAIN:
        return f"{name} is best in nearly every world."
    often = "in hardly any world" if share <= NEVER_BEST else f"in {_worlds(share)}"
    most = f"at most {_lost(found.usual.value, key)}" if found.usual.value > 0 else "nothing more"
    return f"{name} is best {often}; choosing it costs {most} in 9 of 10 worlds."


def choice_words(plan: Plan, found: tuple[Regret, ...], key: str = "net_cost") -> str:
    """Which case is regretted least, on average and at the worst."""
    if not found:
        return "There is one combination only, and nothing to regret."
    least, safest = found[0], min(found, key=lambda each: each.worst.value)
    mean = f"{case_name(plan, least.case)} is regretted least: {_lost(least.expected.value, key)} on average"
    if safest.worst.value >= least.worst.value:
        return f"{mean}, and at the worst too: {_lost(least.worst.value, key)} in 1 world of 20."
    other = f"{case_name(plan, safest.case)} least at the worst"
    return f"{mean}; {other}: {_lost(safest.worst.value, key)} in 1 world of 20."


def _regret(sample: Sample, lost: Array) -> Regret:
    """Of one case, from what it loses in each world, shape (parts, worlds)."""
    expected = of_parts(float(lost.mean()), lost.mean(axis=1))
    usual, worst = percentiles(lost, (USUAL, WORST))
    return Regret(sample.case, expected, usual, worst, share_of(lost == 0.0))


def _worlds(share: float) -> str:
    """A share as so many worlds: `7 of 10 worlds`, `half of all worlds`."""
    said = odds(share)
    return "half of all worlds" if said == "even odds" else f"{said.replace(' in ', ' of ')} worlds"


def _lost(lost: float, key: str) -> str:
    if not lost:
        return "nothing"
    if key == "value":
        return f"{lost * POINTS:.0f} points of value"
    return f"{brief_money(lost)} more"
