"""What is known of a stated value besides the value: who answers for it, a note, and whether it is still a sample."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.schema import switch, text
from core.sources import PLANNER

MOST_REMARKS = 5_000


@dataclass(frozen=True, slots=True)
class Remark:
    """What is remarked of one input, or of one list as a whole. It stays when the value changes, but for the sample.

    A remark that says nothing any more stays too: its row in a workbook, in which others may work, stays where it is.
    """

    key: str = text("Key", default="", doc="The input or list, such as infrastructure.1.price.", source=PLANNER)
    owner: str = text("Owner", default="", doc="Who answers for the value.", source=PLANNER)
    note: str = text("Note", default="", doc="What others should know of the value.", source=PLANNER)
    is_sample: bool = switch("Still a sample", default=False, source=PLANNER,
                             doc="The value came with an example; nobody has put their own in its place yet.")


def stated(remarks: tuple[Remark, ...], key: str) -> tuple[Remark, ...]:
    """The remarks where an input or list has got a value of the planner's own: it is no sample any more."""
    if not any(each.is_sample and each.key == key for each in remarks):
        return remarks
    return tuple(replace(each, is_sample=False) if each.key == key else each for each in remarks)
