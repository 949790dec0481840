"""All cases in the same worlds: batches on any executor, gathered as they come, the same whoever does the work."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass, field, replace
from itertools import islice
from types import MappingProxyType
from typing import Any

import numpy as np

from core.chance.arrays import PARTS
from core.draws import Array
from core.plan import Case, Plan
from core.uncertainty.batches import Batch, Found, run

LOOK = 256  # worlds of the first look
AHEAD = 4  # batches asked for beyond those that are done; few, so that stopping is at once
BEAT = 0.1  # seconds after which who walks is asked whether to go on
FEWEST = 32  # worlds of a replicate by which shares and the worth of knowing can be told


@dataclass(frozen=True, slots=True)
class Setting:
    """How many worlds: so many in each of the replicates, whose differences give the error of every figure."""

    worlds: int = 2048
    replicates: int = 8

    @classmethod
    def of(cls, draws: int) -> Setting:
        """So many worlds in all or a few more: those of a replicate are rounded up to a power of two."""
        least = max(FEWEST, -(-draws // PARTS))
        return cls(1 << (least - 1).bit_length(), PARTS)

    @property
    def count(self) -> int:
        """Worlds in all."""
        return self.worlds * self.replicates


@dataclass(frozen=True)
class Sample:
    """What follows for one case, replicate by replicate."""

    case: Case
    parts: Mapping[int, Found] = field(default_factory=lambda: MappingProxyType({}))
    known: dict[str, Any] = field(default_factory=dict, init=False, compare=False, repr=False)
    """What was found out of these parts before: percentiles, fans, curves."""

    @property
    def replicates(self) -> tuple[int, ...]:
        """The replicates that are known, in order."""
        return tuple(sorted(self.parts))

    def figures(self, key: str) -> Array:
        """A headline figure, shape (parts, worlds): a replicate a part, or eight parts of the only one."""
        found = np.stack([self.parts[replicate].figures[key] for replicate in self.replicates])
        return found if len(found) > 1 else found.reshape(PARTS, -1)

    @property
    def light(self) -> Sample:
        """The same without cash."""
        parts = {replicate: replace(each, cash=each.cash[:, :0]) for replicate, each in self.parts.items()}
        return Sample(self.case, parts)

    def cash(self) -> Array:
        """Closing cash, shape (months with month 0, all worlds)."""
        return np.concatenate([self.parts[replicate].cash for replicate in self.replicates], axis=1)


@dataclass(frozen=True)
class Worlds:
    """What is known so far of all cases; the chosen one first. `done` runs from 0 to 1."""

    plan: Plan
    setting: Setting
    samples: Mapping[Case, Sample]
    done: float = 0.0

    @property
    def chosen(self) -> Sample:
        """The sample of the plan's own case."""
        return self.samples[self.plan.case]

    @property
    def whole(self) -> tuple[Sample, ...]:
        """The cases of which all replicates are known, in the order asked for."""
        return tuple(each for each in self.samples.values() if len(each.parts) == self.setting.replicates)

    @property
    def is_compiled(self) -> bool:
        """Whether the compiled model was read."""
        return any(part.is_compiled for part in self.chosen.parts.values())

    @property
    def is_over(self) -> bool:
        """Whether all is known."""
        return self.done >= 1.0

    def light(self, cases: Collection[Case] = ()) -> Worlds:
        """The same with figures alone, without cash month by month: to hand on; of all cases unless some are named."""
        wanted = cases or self.samples
        return replace(self, samples={case: each.light for case, each in self.samples.items() if case in wanted})


def worlds(
    plan: Plan, cases: Sequence[Case], setting: Setting, executor: Executor, ahead: int = AHEAD
) -> Iterator[Worlds]:
    """A first look at the chosen case, all of it, then the other cases replicate by replicate.

    Figures are the same on any executor and whatever comes first; whoever takes the first look tells whether the model
    is compiled, and the others do as it did. While nothing is done the same is yielded again, ten times a second. Where
    the walk is left, batches that were asked for are called off; none that runs is waited for.

    Args:
        plan: in its active scenario, with its seed.
        cases: which; the chosen one is always among them.
        setting: how many worlds; those of a replicate a power of two.
        executor: of threads, of processes, or of many machines.
        ahead: batches asked for beyond those that are done; more than there are workers, or some have nothing to do.
    """
    own = plan.case
    look = Setting(min(LOOK, setting.worlds), 1)
    first = executor.submit(run, Batch(plan, own, 0, look.worlds)).result()
    yield _with(Worlds(plan, look, {}), own, 0, first)
    others = [each for each in dict.fromkeys(cases) if each != own]
    order = [(own, part) for part in range(setting.replicates)]
    order += [(case, part) for part in range(setting.replicates) for case in others]
    asked, number = Worlds(plan, setting, {case: Sample(case) for case in (own, *others)}), 0
    batches = (Batch(plan, case, part, setting.worlds, first.is_compiled) for case, part in order)
    for step in _gathered(batches, executor, ahead):
        if step is not None:
            number += 1
            asked = replace(_with(asked, *step), done=number / len(order))
        known = {case: sample for case, sample in asked.samples.items() if sample.parts}
        if own in known:
            yield replace(asked, samples=known)


def _gathered(batches: Iterator[Batch], executor: Executor, ahead: int) -> Iterator[tuple[Case, int, Found] | None]:
    """Run the batches, a few asked for at a time; nothing is yielded now and then while none is done."""
    asked: dict[Future[Found], Batch] = {}
    try:
        while True:
            for batch in islice(batches, ahead - len(asked)):
                asked[executor.submit(run, batch)] = batch
            if not asked:
                return
            done, _ = wait(asked, timeout=BEAT, return_when=FIRST_COMPLETED)
            if not done:
                yield None
            for future in done:
                batch = asked.pop(future)
                yield batch.case, batch.replicate, future.result()
    finally:
        for future in asked:
            future.cancel()


def _with(found: Worlds, case: Case, replicate: int, part: Found) -> Worlds:
    """The same with one more part."""
    sample = found.samples.get(case, Sample(case))
    known = replace(sample, parts={**sample.parts, replicate: part})
    return replace(found, samples={**found.samples, case: known})
