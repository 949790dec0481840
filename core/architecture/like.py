"""The class of published runs a plan's model belongs to, as the model's own rows have it."""

from __future__ import annotations

from types import MappingProxyType

from core.inputs.laws import DENSE, OTHERS
from core.results import Results
from core.runs.run import Group

GROUPS = MappingProxyType(
    {
        "ampere": Group.AMPERE,
        "hopper_small": Group.HOPPER_SMALL,
        "hopper": Group.HOPPER_LARGE,
        "older": Group.OTHER,
        "few": Group.FEW,
        "mixture": Group.MOE,
        "scan": Group.STATE_SPACE,
        "continued": Group.CONTINUED,
        "tuned": Group.FINETUNE,
    }
)
ROWS = tuple(
    (f"{stem}_{key}", key) for stem, members in (("like_dense", DENSE), ("like", OTHERS)) for key, _ in members
)


def group_of(results: Results) -> Group:
    """The class of the chosen model: exactly one of the flags is 1."""
    return next(GROUPS[key] for row, key in ROWS if results.once(row))


def words_of(group: Group) -> str:
    """What a class is called."""
    return next(words for key, words in (*DENSE, *OTHERS) if GROUPS[key] == group)
