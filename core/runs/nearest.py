"""The published runs most like a planned one: what runs of its class, hardware and size have reached."""

from __future__ import annotations

import math

from core.runs.published import Reached, used
from core.runs.run import Group

THREE = 3


def nearest(flop: float, group: Group, family: str, count: int = THREE) -> tuple[Reached, ...]:
    """The published runs nearest to a training of so many FLOP: of its class first, then of its family, then by size.

    `family` is that of the accelerator. Sizes are compared as ratios of 6·N·D. Each run comes with its figures and MFU.
    """

    def distance(run: Reached) -> tuple[bool, bool, float]:
        return run.group != group, run.family != family, abs(math.log(run.first / flop))

    return tuple(sorted(used(), key=distance)[:count])
