"""What a run will take: accelerator-hours as a range, days, the fewest accelerators, and all that was assumed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from core.accelerators import Accelerator
from core.runs.flop import SEQUENCE, flop, has_attention, least, rough, shape_of
from core.runs.published import DAY, SECONDS, key_of, names
from core.runs.run import HYBRID, SSM, Group, Run, group_of
from core.runs.utilisation import GOODPUT, NOBODY, STEADY, STRANGE, is_strange, members, spread, usual

FEW = 5  # published runs of a class; fewer are told
DOUBTED = 0.65  # no steady MFU above it is known; the wrong peak is the usual reason (compute.md 5)


@dataclass(frozen=True, slots=True)
class Hours:
    """Accelerator-hours: P10, P50 and P90."""

    low: float
    likely: float
    high: float


@dataclass(frozen=True, slots=True)
class Prediction:
    """What follows from a run; none where something needed is not stated. What was assumed stands in sentences."""

    group: Group | None
    flop: float | None
    hours: Hours | None
    days: float | None
    least: int | None
    assumed: tuple[str, ...]


def predict(run: Run) -> Prediction:
    """Hours by the median utilisation of the class, H = C / (3600 · peak · MFU), or by the team's own steady MFU.

    A published run of the same name is left out of all that it is predicted from. The team's own figure counts 6·N·D:
    so predicted, the shipped runs that state one are off by 12 % in the median, with attention by 14 %.
    """
    work = flop(run) if run.steady is None else rough(run)
    group, hours = group_of(run), None
    if work is not None and run.accelerator is not None and group is not None:
        hours = _hours(run, group, work / (SECONDS * run.accelerator.peak))
    days = hours.likely / (DAY * run.count) if hours is not None and run.count is not None else None
    fewest = _fewest(run)
    return Prediction(group, work, hours, days, fewest, (*_missing(run), *_assumed(run, fewest)))


def left_out(run: Run) -> frozenset[str]:
    """The published run that a run is itself, by its name."""
    key = key_of(run.name)
    return frozenset({key}) if key in names() else NOBODY


def _hours(run: Run, group: Group, ideal: float) -> Hours:
    """The range around the likely hours; `ideal` are those at full peak."""
    without = left_out(run)
    if run.steady is None:
        likely = ideal / usual(group, without, attention=has_attention(run))
        low, high = spread(group, without)
    else:
        likely = ideal / (run.steady * GOODPUT)
        low, high = STEADY
    power = STRANGE if run.steady is None and run.accelerator is not None and is_strange(run.accelerator) else 1.0
    return Hours(likely * min(1.0, low) ** power, likely, likely * max(1.0, high) ** power)


def _fewest(run: Run) -> int | None:
    """The fewest accelerators that hold the states."""
    shape = shape_of(run)
    if run.total is None or shape is None or run.accelerator is None:
        return None
    return least(run.total, shape, run.sequence or SEQUENCE, run.accelerator)


def _missing(run: Run) -> Iterator[str]:
    """What is needed and not stated."""
    work = {"params_active": run.active, "tokens": run.tokens} if run.flop is None else {}
    needed = {"kind": run.kind or None, **work, "accelerator": run.accelerator}
    lacking = [name for name, value in needed.items() if value is None]
    if lacking:
        yield f"missing: {', '.join(lacking)}"


def _assumed(run: Run, fewest: int | None) -> Iterator[str]:
    """What was assumed about the hours, then about the accelerators."""
    group = group_of(run)
    if rough(run) is not None:
        yield from _about_flop(run)
        if run.accelerator is not None and group is not None:
            yield from _about_class(run, group, run.accelerator)
    if run.sequence is None:
        yield f"seq_len not stated: {SEQUENCE:,.0f} taken"
    if run.count is None:
        yield "no n_accelerators: more than 16 taken, no days"
    elif fewest is not None and run.count < fewest:
        yield f"{run.count:,.0f} accelerators hold less than the states in full training need"
    if run.accelerator is not None:
        yield from _about_memory(run, fewest)


def _about_flop(run: Run) -> Iterator[str]:
    if run.flop is not None:
        yield "FLOP as stated"
    elif run.kind in {SSM, HYBRID}:
        yield "6ND without attention, as which layers have it is not stated"
    elif run.steady is None and not has_attention(run):
        yield "layers or hidden not stated: 6ND without attention"


def _about_class(run: Run, group: Group, accelerator: Accelerator) -> Iterator[str]:
    if run.steady is not None:
        yield f"own steady MFU {100 * run.steady:.3g} % of 6ND, times goodput {GOODPUT}, in place of the class"
        if run.steady > DOUBTED:
            yield f"a steady MFU above {DOUBTED:.0%} is not known: is it of the dense BF16 peak?"
        return
    if left_out(run):
        yield "the published run of this name is left out of what this is predicted from"
    if len(members(group)) < FEW:
        yield f"only {len(members(group))} published runs are of the class"
    if is_strange(accelerator):
        yield f"no run on {accelerator.name} is published: as others of the class, with a wider range"
    if group == Group.HOPPER_LARGE and run.active is None:
        yield "size not stated: taken as 10 B or more"


def _about_memory(run: Run, fewest: int | None) -> Iterator[str]:
    shape = shape_of(run)
    if run.total is None or shape is None:
        yield "params_total not stated: no min_accelerators"
        return
    if not shape.is_stated:
        yield f"min_accelerators of {shape.layers:.0f} layers of {shape.hidden:,.0f}, the shape of a dense model"
    if fewest is None:
        yield f"one sequence of {run.sequence or SEQUENCE:,.0f} tokens does not fit into one accelerator"
