"""The published runs near a planned model: what half of its class reached, and the three that are nearest."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from core.architecture.accelerator import FAMILY
from core.architecture.like import group_of, words_of
from core.results import Results
from core.runs.nearest import nearest
from core.runs.published import Reached, sources
from core.runs.run import Group
from core.runs.utilisation import members
from core.stretches import percent
from core.units import COUNT, FLOP, THIN_SPACE

FEW = 5  # runs of a class; fewer do not say what is usual
CATALOGUED = MappingProxyType({stated: listed for listed, stated in FAMILY.items()})
DIGITS = 3
HEADS = (f"Compute, {FLOP.symbol}", "GPU-hours", "MFU, %")


@dataclass(frozen=True, slots=True)
class Near:
    """A published run in words: its name, on how many of which accelerators, its figures, where that is published."""

    name: str
    machines: str
    figures: tuple[str, str, str]
    source: str


def sentence(results: Results) -> str:
    """What the plan comes to end to end beside what half of the runs like it reached, or why that is not said."""
    group, planned = group_of(results), percent(results.once("end_to_end"))
    half = f"{100 * results.once('class_mfu_low'):.0f} to {percent(results.once('class_mfu_high'))}"
    runs = members(group)
    words = told(planned, half, words_of(group), tuple(each.mfu for each in runs))
    if runs and CATALOGUED[results.inputs.general.family] not in {each.family for each in runs}:
        words += " None of them ran on accelerators of this generation."
    return words


def told(planned: str, half: str, group: str, reached: tuple[float, ...]) -> str:
    """The sentence from its parts; few runs are told one by one."""
    begins = f"Your plan comes to {planned} end to end"
    if not reached:
        return f"{begins}; no run like it is published ({group})."
    if len(reached) >= FEW:
        return f"{begins}; half of the runs like it reached {half} ({group}; {len(reached)} runs)."
    if len(reached) == 1:
        return f"{begins}; the only published run like it reached {percent(reached[0])} ({group})."
    spread = f"{100 * min(reached):.0f} to {percent(max(reached))}"
    few = f"the {len(reached)} published runs like it reached {spread}"
    return f"{begins}; {few} ({group}): too few to say what is usual."


def near(results: Results) -> tuple[Near, ...]:
    """The published runs nearest to the chosen model, nearest first; those of another class say so."""
    group, flop = group_of(results), results.once("flop")
    if flop <= 0:
        return ()
    family = CATALOGUED[results.inputs.general.family]
    return tuple(_near(each, group) for each in nearest(flop, group, family))


def _near(run: Reached, group: Group) -> Near:
    figures = (_three_digits(run.flop), COUNT.plain(run.hours), f"{100 * run.mfu:.0f}")
    return Near(run.run.name, "; ".join(_machines(run, group)), figures, sources()[run.key])


def _three_digits(flop: float) -> str:
    """Compute in few digits, whatever its size."""
    before = math.floor(math.log10(FLOP.written(flop)))
    return replace(FLOP, decimals=max(0, DIGITS - 1 - before)).plain(flop)


def _machines(run: Reached, group: Group) -> Iterator[str]:
    """On what it ran, and of which class it is if that is another one."""
    part, count = run.run.accelerator, run.run.count
    if part is not None:
        yield part.name if count is None else f"{COUNT.plain(count)}{THIN_SPACE}×{THIN_SPACE}{part.name}"
    if run.group is not group:
        yield words_of(run.group)
