"""Total effects as a check of the shares: what an input does to a figure alone and together with others.

Two independent matrices of worlds; in the first, one input after the other is taken from the second (the design of
A. Saltelli et al., Comput. Phys. Commun. 181, 2010). What that changes is the input's total effect (M. J. W. Jansen
1999). Inputs are drawn as if none moved together with another: with ties there is no such split.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np

from core.chance.arrays import PARTS, Places
from core.chance.estimate import Estimate
from core.chance.shares import total_effects
from core.draws import Array
from core.plan import Case, Plan
from core.simulate import Drawn, column, drawn, places, with_columns
from core.uncertainty.batches import read
from core.uncertainty.matters import Share, ranked
from core.uncertainty.measures import CASH_OUT, outcome
from core.uncertainty.words import name

OUTCOMES = ("release_cost", "release", CASH_OUT)
BASE = 512  # worlds of each matrix
AT_ONCE = 4096  # worlds read together
SELDOM = 16  # worlds of both matrices; of fewer that differ from the others nothing can be said
LEADING = 8  # inputs of each figure that are looked at again


@dataclass(frozen=True, slots=True)
class Job:
    """Sets of inputs to take from the second matrix, each in `base` worlds of a case; nothing else goes into it."""

    plan: Plan
    case: Case
    base: int
    swaps: tuple[frozenset[str], ...]
    is_compiled: bool | None = None


@dataclass(frozen=True)
class Totals:
    """Total effects by figure, the greatest first; `rest` is that of all other inputs together."""

    base: int
    effects: dict[str, tuple[Share, ...]]
    rest: dict[str, Estimate]


def leading(shares: Mapping[str, Sequence[Share]], most: int = LEADING) -> tuple[str, ...]:
    """The inputs with the greatest shares in any of these figures, each once."""
    return tuple(dict.fromkeys(share.drawn.key for found in shares.values() for share in found[:most]))


def totals(
    plan: Plan,
    keys: Sequence[str],
    executor: Executor,
    base: int = BASE,
    case: Case | None = None,
    *,
    is_compiled: bool | None = None,
) -> Totals:
    """Total effects of these inputs in cost to release, release, and whether cash runs out before it.

    Args:
        plan: in its active scenario, with its seed.
        keys: uncertain inputs of the case, looked at one by one; all others are looked at together.
        executor: reads the batches.
        base: worlds of each matrix, a power of two, 16 or more; `base` times two more than inputs are read.
        case: the plan's own unless another is named.
        is_compiled: by which reading, as of a batch; compiled if it was before.
    """
    picked, wanted = case or plan.case, frozenset(keys)
    found = drawn(plan, picked)
    alone = [each for each in found if each.key in wanted]
    rest = frozenset(each.key for each in found) - wanted
    swaps = [frozenset[str](), rest | wanted, *(frozenset((each.key,)) for each in alone), rest]
    some = max(1, AT_ONCE // base)
    chunks = (tuple(swaps[at : at + some]) for at in range(0, len(swaps), some))
    jobs = [Job(plan, picked, base, chunk, is_compiled) for chunk in chunks]
    read = np.concatenate(list(executor.map(run, jobs)), axis=1)
    effects, others = {}, {}
    for key, figures in zip(OUTCOMES, read, strict=True):
        values, errors = total_effects(*_told(figures))
        effects[key] = ranked(alone, values[:-1], errors[:-1])
        others[key] = Estimate(float(values[-1]), float(errors[-1]))
    return Totals(base, effects, others)


def _told(figures: Array) -> tuple[Array, Array, Array]:
    """Outcomes of the first matrix, the second, and the swaps; level where too few worlds differ to tell why."""
    _, counts = np.unique(figures[:2], return_counts=True)
    told = figures if figures[:2].size - counts.max() >= SELDOM else np.zeros_like(figures)
    return told[0], told[1], told[2:]


def run(job: Job) -> Array:
    """The figures of a job, shape (outcomes, swaps, base)."""
    found = drawn(job.plan, job.case)
    first, second = matrices(job.plan, found, job.base)
    columns = {
        each.key: column(
            each, np.concatenate([(second if each.key in swap else first)[each.key] for swap in job.swaps])
        )
        for each in found
    }
    inputs = with_columns(job.plan.inputs(job.case), found, columns)
    figures = read(inputs, job.base * len(job.swaps), is_compiled=job.is_compiled).figures
    told = [outcome(job.plan, key, figures.__getitem__) for key in OUTCOMES]
    return np.stack(told).reshape(len(OUTCOMES), len(job.swaps), job.base)


def matrices(plan: Plan, found: Sequence[Drawn], base: int) -> tuple[dict[str, Array], dict[str, Array]]:
    """Places of the worlds of both matrices in the range of each input, eight replicates one after the other each.

    Replicates of one dimension have halves in common, so worlds of the second stand in an order of their own.
    """
    seed, keys = int(plan.events.seed), [each.key for each in found]
    untied = replace(plan, events=replace(plan.events, ties=()))
    order = np.concatenate(list(_orders(seed, base // PARTS)))
    firsts = [places(untied, keys, base // PARTS, seed, part) for part in range(PARTS)]
    seconds = [places(untied, keys, base // PARTS, seed, PARTS + part) for part in range(PARTS)]
    first = {key: np.concatenate([part[key] for part in firsts]) for key in keys}
    return first, {key: np.concatenate([part[key] for part in seconds])[order] for key in keys}


def _orders(seed: int, size: int) -> Iterator[Places]:
    """An order of the worlds of each part, within the part."""
    generator = np.random.Generator(np.random.PCG64(seed))
    return (part * size + generator.permutation(size) for part in range(PARTS))


def totals_words(plan: Plan, shares: Sequence[Share], effects: Sequence[Share]) -> str:
    """Whether total effects put the same input first as the shares do."""
    if not shares or not effects or effects[0].value <= 0:
        return "A second method, total effects, finds nothing that moves this figure in more than a few worlds."
    first, top = shares[0], effects[0]
    same = next((each for each in effects if each.drawn.key == first.drawn.key), None)
    if same is not None and same.rank == 1:
        tied = sum(each.rank == 1 for each in effects) - 1
        beside = f", not told apart from {tied} other{'s' * (tied > 1)}" if tied else ""
        return f"A second method, total effects, puts {name(plan, first.drawn)} first too{beside}: {_part(same)}."
    there = f"and {name(plan, first.drawn)} in place {same.rank}" if same else f"and not {name(plan, first.drawn)}"
    return f"A second method, total effects, differs: it puts {name(plan, top.drawn)} first, {there}: {_part(top)}."


def all_words(plan: Plan, matters: Mapping[str, Sequence[Share]], found: Totals) -> tuple[str, ...]:
    """A sentence for each figure whose shares are known."""
    said = {"release_cost": "Cost to release", "release": "Month of release"}
    return tuple(
        f"{said[key]}. {totals_words(plan, shares, found.effects[key])}"
        for key, shares in matters.items()
        if key in said
    )


def _part(share: Share) -> str:
    within = Estimate(share.value, share.error).half_width
    return f"{share.value:.0%} of the spread goes with it, alone or with others (± {within:.0%})"
