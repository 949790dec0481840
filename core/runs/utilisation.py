"""What classes of runs reached: median MFU and its spread, and how far real hours lay from what it predicts.

Any run can be left out by its name, so that nothing is predicted from what itself has reached.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from statistics import median, quantiles
from types import MappingProxyType

from core.accelerators import BLACKWELL, OTHER, Accelerator
from core.inputs.constants import Constants
from core.runs.flop import has_attention
from core.runs.published import Reached, used
from core.runs.run import PRETRAINING, Group

NOBODY: frozenset[str] = frozenset()
# Where all runs of a class are left out, another speaks for it.
NEXT = MappingProxyType(
    {
        Group.HOPPER_LARGE: Group.HOPPER_SMALL,
        Group.HOPPER_SMALL: Group.HOPPER_LARGE,
        Group.STATE_SPACE: Group.MOE,
    }
)
# Actual over predicted hours, P10 and P90, of classes with too few runs to tell: compute.md 0.
STATED = MappingProxyType({Group.STATE_SPACE: (0.5, 2.0), Group.CONTINUED: (0.75, 1.75), Group.FINETUNE: (0.5, 2.5)})
# Of a team's own steady MFU: the median published run reached it end to end (compute.md 3).
GOODPUT = Constants().typical
STEADY = (0.815, 1.228)  # P10 and P90 of hours around it: lognormal, σ = 0.16 (compute.md 1.6)
STRANGE = 1.5  # how much wider, in logarithms, the range of hardware is on which no run is published


@dataclass(frozen=True, slots=True)
class Statistics:
    """What the runs of a class reached, MFU as a part of one; `low` and `high` are the quartiles."""

    group: Group
    runs: int
    median: float
    low: float
    high: float
    least: float
    most: float


def statistics(group: Group, *, attention: bool = True) -> Statistics:
    """The end-to-end MFU of a class over the runs that count (quartiles with the ends counted)."""
    reached = sorted(_reached(group, NOBODY, attention=attention))
    low, _, high = quantiles(reached, n=4, method="inclusive")
    return Statistics(group, len(reached), median(reached), low, high, reached[0], reached[-1])


@lru_cache(maxsize=16_384)
def usual(group: Group, without: frozenset[str] = NOBODY, *, attention: bool = True) -> float:
    """The median end-to-end MFU of a class, of runs whose FLOP are counted alike."""
    return median(_reached(group, without, attention=attention) or _reached(NEXT[group], without, attention=attention))


@lru_cache(maxsize=1024)
def spread(group: Group, without: frozenset[str] = NOBODY) -> tuple[float, float]:
    """P10 and P90 of actual over predicted hours; each run is predicted from the others.

    Classes are pooled, for none alone has enough runs to show its tails; a few have stated ranges.
    """
    if group in STATED:
        return STATED[group]
    others = [each for each in used() if each.group not in STATED and each.key not in without]
    tenths = quantiles([ratio(each, without) for each in others], n=10)
    return tenths[0], tenths[-1]


def pretraining() -> tuple[Reached, ...]:
    """The runs that count, of the classes that are trained from scratch."""
    return tuple(each for each in used() if each.group in PRETRAINING)


def ratio(run: Reached, without: frozenset[str] = NOBODY) -> float:
    """Actual over predicted hours of a published run, predicted from the others of its class."""
    attention = has_attention(run.run)
    return usual(run.group, without | {run.key}, attention=attention) / (run.mfu if attention else run.rough)


@cache
def members(group: Group) -> tuple[Reached, ...]:
    """The runs of a class that count."""
    return tuple(each for each in used() if each.group == group)


def is_strange(accelerator: Accelerator) -> bool:
    """Whether no run is published on hardware like this: Blackwell, and others than Ampere and Hopper by their part."""
    if accelerator.family == OTHER:
        return accelerator.aliases not in {each.aliases for each in used()}
    return accelerator.family == BLACKWELL


def _reached(group: Group, without: frozenset[str], *, attention: bool) -> list[float]:
    """The MFU of each run of a class."""
    return [each.mfu if attention else each.rough for each in members(group) if each.key not in without]
