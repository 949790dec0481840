"""How far predictions lie from what was published, each run predicted from the others."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from statistics import fmean, median

from core.runs.prediction import Prediction, predict
from core.runs.published import Reached
from core.runs.run import Group
from core.runs.utilisation import pretraining, statistics

QUARTER, DOUBLE = 0.25, 2.0


@dataclass(frozen=True, slots=True)
class Score:
    """Predicted over published hours of some runs, all as parts of one but `runs`.

    `error` is the median of |predicted / published − 1|, `bias` the geometric mean of the ratio, `factor` that of its
    worse direction; then the shares within 25 %, within a factor of two, and between P10 and P90.
    """

    name: str
    runs: int
    error: float
    bias: float
    factor: float
    in_quarter: float
    in_double: float
    covered: float


def scores() -> tuple[Score, Score]:
    """Of the shipped pre-training runs: all by others of their class; those that state it by their own steady MFU."""
    runs = pretraining()
    by_class = ((each, predict(replace(each.run, steady=None))) for each in runs)
    by_own = ((each, predict(each.run)) for each in runs if each.run.steady is not None)
    return _score("class of runs", by_class), _score("own steady MFU", by_own)


def table() -> str:
    """The measured errors, and what each class of runs reached, as lines."""
    head = (
        f"{'predicted by':<26} {'runs':>4} {'error':>6} {'bias':>6} {'factor':>6} {'25 %':>6} {'2 x':>6} {'P10-90':>7}"
    )
    lines = [
        f"{each.name:<26} {each.runs:>4} {each.error:>6.1%} {each.bias:>6.3f} {each.factor:>6.2f} "
        f"{each.in_quarter:>6.0%} {each.in_double:>6.0%} {each.covered:>7.0%}"
        for each in scores()
    ]
    classes = [
        f"{each.group.value:<26} {each.runs:>4} {each.median:>6.1%} {each.low:>6.1%} {each.high:>6.1%} "
        f"{each.least:>6.1%} {each.most:>6.1%}"
        for each in map(statistics, Group)
    ]
    below = f"{'end-to-end MFU':<26} {'runs':>4} {'median':>6} {'P25':>6} {'P75':>6} {'least':>6} {'most':>6}"
    return "\n".join((head, *lines, "", below, *classes))


def _score(name: str, pairs: Iterable[tuple[Reached, Prediction]]) -> Score:
    """The score of some runs with their predictions."""
    found = [(run.hours, prediction.hours) for run, prediction in pairs if prediction.hours is not None]
    ratios = [hours.likely / real for real, hours in found]
    return Score(
        name=name,
        runs=len(found),
        error=median(abs(ratio - 1) for ratio in ratios),
        bias=math.exp(fmean(math.log(ratio) for ratio in ratios)),
        factor=math.exp(fmean(abs(math.log(ratio)) for ratio in ratios)),
        in_quarter=fmean(abs(ratio - 1) <= QUARTER for ratio in ratios),
        in_double=fmean(1 / DOUBLE <= ratio <= DOUBLE for ratio in ratios),
        covered=fmean(hours.low <= real <= hours.high for real, hours in found),
    )
