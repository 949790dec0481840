"""What is said of work that was left: each a sentence of its own."""

from __future__ import annotations

from pathlib import Path

from core.journal.story import Told
from core.own import Own
from core.safety.names import shown
from ui.safety.private import hash_of
from ui.safety.remains import Left

MOST_STEPS = 5
NEVER_SAVED = "Not saved yet"
DAMAGED = "A part of the record is damaged; what was done until then is here."
DISCARDED = "Somebody discarded these changes; they are kept for 30 days."


def fits(left: Left) -> bool:
    """Whether the file on disk is still the one the steps start from."""
    base = left.story.base
    return bool(base.sha256) and hash_of(Path(base.path)) == base.sha256


def name(left: Left) -> str:
    """The plan by its name."""
    return Own(left.story.plan.general.title)


def file_name(left: Left) -> str:
    """The file it belongs to."""
    name = Path(left.story.base.path).name
    return Own(shown(name)) if name else NEVER_SAVED


def when(left: Left) -> str:
    """The day and time of its last step."""
    return left.story.at.rpartition(" ")[0]


def steps(left: Left) -> str:
    """How many steps there are, the last of them by name, the youngest first."""
    told = left.story.steps
    last = "; ".join(dict.fromkeys(_step(each) for each in reversed(told[-MOST_STEPS:])))
    return f"1 step: {last}." if len(told) == 1 else f"{len(told):,} steps, the last ones: {last}."


def _step(told: Told) -> str:
    return f"undo {told.what}" if told.is_undone else told.what


def outcome(left: Left) -> str:
    """What becomes of it when it is recovered."""
    path = left.story.base.path
    if not path:
        return "It was never saved; it opens as a new plan."
    where = shown(path)
    if fits(left):
        return f"It opens with {where}, which stays as it is until you save."
    if Path(path).exists():
        return f"{where} was saved since with other content. This opens as a copy beside it; nothing is merged."
    return f"{where} is not there any more. This opens as a plan that was not saved yet."


def details(left: Left) -> str:
    """All that is said of one of them."""
    said = (steps(left), outcome(left), DAMAGED * left.story.is_spoiled, DISCARDED * left.is_discarded)
    return "\n".join(each for each in said if each)
