"""One training run as it is stated, and the class of runs it is compared with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from core.accelerators import AMPERE, OTHER, Accelerator

KINDS = DENSE, MOE, SSM, HYBRID, CONTINUED, FINETUNE = "dense", "moe", "ssm", "hybrid", "continued", "finetune"
FEW = 16  # accelerators; up to so many, hardly anything is lost between them
LARGE = 1e10  # active parameters, from which Hopper machines are kept busy


class Group(Enum):
    """The classes of runs that reach a utilisation of their own."""

    AMPERE = "dense A100"
    HOPPER_SMALL = "dense Hopper <10B"
    HOPPER_LARGE = "dense Hopper >=10B"
    OTHER = "dense V100/TPU/AMD"
    FEW = "dense <=16 accelerators"
    MOE = "moe"
    STATE_SPACE = "ssm/hybrid"
    CONTINUED = "continued"
    FINETUNE = "finetune"


PRETRAINING = tuple(group for group in Group if group not in {Group.CONTINUED, Group.FINETUNE})
BY_KIND = MappingProxyType(
    {
        MOE: Group.MOE,
        SSM: Group.STATE_SPACE,
        HYBRID: Group.STATE_SPACE,
        CONTINUED: Group.CONTINUED,
        FINETUNE: Group.FINETUNE,
    }
)


@dataclass(frozen=True, slots=True)
class Run:
    """What is stated of a run; none where nothing is. It knows no hours: nothing can be predicted from them.

    The kind is empty where nobody knows it. `total` and `active` are parameters, `sequence` is in tokens, `count` the
    number of accelerators, `flop` a figure stated in place of the formula, `steady` the team's own measured MFU as a
    part of one.
    """

    name: str = ""
    kind: str = DENSE
    total: float | None = None
    active: float | None = None
    tokens: float | None = None
    layers: float | None = None
    hidden: float | None = None
    sequence: float | None = None
    accelerator: Accelerator | None = None
    count: float | None = None
    flop: float | None = None
    steady: float | None = None


def group_of(run: Run) -> Group | None:
    """The class of a run; none where it depends on a kind or an accelerator that is not stated.

    Blackwell counts as Hopper of its size, for no run on it is published; a run of unstated size counts as large.
    """
    if run.kind in BY_KIND:
        return BY_KIND[run.kind]
    if run.kind != DENSE or run.accelerator is None:
        return None
    if run.count is not None and run.count <= FEW:
        return Group.FEW
    if run.accelerator.family == AMPERE:
        return Group.AMPERE
    if run.accelerator.family == OTHER:
        return Group.OTHER
    return Group.HOPPER_SMALL if run.active is not None and run.active < LARGE else Group.HOPPER_LARGE
