"""How sure: percentiles of the headline figures with their error, chances, cash month by month."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

import numpy as np

from core.chance.estimate import Estimate
from core.chance.summary import SHARES, Months, cumulative, fan, months, percentiles, share_of
from core.draws import Array
from core.plan import Plan
from core.uncertainty.worlds import Sample, Worlds

Known = TypeVar("Known")
CASH_OUT = "cash_out"
MONTHS = frozenset({"release", "runway"})  # one more than the horizon stands for never
HEADLINE = (
    "release_cost",
    "release",
    "runway",
    "lowest_cash",
    "total_cost",
    "closing_cash",
    "net_cost",
    "useful_price",
    "peak_burnout",
)


def horizon(worlds: Worlds) -> int:
    """The last month of the plan."""
    return int(worlds.plan.general.horizon)


def figures(worlds: Worlds, sample: Sample, key: str) -> Array:
    """A headline figure in all worlds, shape (parts, worlds); infinite for a month that is not within the horizon."""
    found = sample.figures(key)
    return np.where(found > horizon(worlds), np.inf, found) if key in MONTHS else found


def spread(worlds: Worlds, sample: Sample, key: str) -> tuple[Estimate, Estimate, Estimate]:
    """P10, P50 and P90 of a headline figure."""
    low, middle, high = _once(sample, f"spread {key}", lambda: percentiles(figures(worlds, sample, key), SHARES))
    return low, middle, high


def cash_out(worlds: Worlds, sample: Sample) -> Estimate:
    """Chance that cash is gone before release, or before the horizon where there is none."""
    return share_of(outcome(worlds.plan, CASH_OUT, sample.figures))


def outcome(plan: Plan, key: str, figures: Callable[[str], Array]) -> Array:
    """A headline figure in all worlds, or `CASH_OUT`: 1 where cash is gone before release, else 0."""
    if key != CASH_OUT:
        return figures(key)
    last = int(plan.general.horizon)
    return np.asarray(figures("runway") <= np.minimum(figures("release"), last), dtype=np.float64)


def not_released(worlds: Worlds, sample: Sample) -> Estimate:
    """Chance that there is no release within the horizon."""
    return share_of(sample.figures("release") > horizon(worlds))


def holding(sample: Sample) -> Estimate:
    """Chance of a release within the horizon with cash left."""
    return share_of(sample.figures("holds") > 0)


def cash_out_by(worlds: Worlds, sample: Sample) -> Array:
    """Chance that cash has been gone by the end of each month, shape (months with month 0,)."""
    gone = sample.figures("runway").ravel()
    counts = np.bincount(gone.astype(np.intp), minlength=horizon(worlds) + 2)
    return np.asarray(np.cumsum(counts)[: horizon(worlds) + 1] / gone.size, dtype=np.float64)


def cash_fan(sample: Sample) -> Array:
    """P10, P50 and P90 of closing cash, shape (3, months with month 0)."""
    return _once(sample, "fan", lambda: fan(sample.cash(), SHARES))


def release_months(worlds: Worlds, sample: Sample) -> Months:
    """How often each month is that of release."""
    return months(figures(worlds, sample, "release").ravel())


def curve(worlds: Worlds, sample: Sample, key: str) -> Array:
    """Share of worlds at or below each figure, shape (points, 2)."""
    return _once(sample, f"curve {key}", lambda: cumulative(figures(worlds, sample, key).ravel()))


def found_out(worlds: Worlds) -> None:
    """Find out what is asked of these worlds first, so that whoever shows it need not wait."""
    for sample in worlds.whole:
        for key in HEADLINE[:2]:
            spread(worlds, sample, key)
        curve(worlds, sample, HEADLINE[0])
    for key in HEADLINE:
        spread(worlds, worlds.chosen, key)
    cash_fan(worlds.chosen)


def _once(sample: Sample, what: str, find: Callable[[], Known]) -> Known:
    """What was found out of a sample before is not found out again."""
    if what not in sample.known:
        sample.known[what] = find()
    return cast("Known", sample.known[what])
