"""What became of one input: the log of its file, and the steps of this session."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from core.input_list import exact
from core.inspect import entries_of
from core.issues import Invalid
from core.keys import is_list, list_kind, list_of, place_of, section_type
from core.plan import Plan, standing
from ui.document import Document, Step

MOST_STEPS = 200  # of this session that are looked through
NOW = "in this session"


@dataclass(frozen=True, slots=True)
class Past:
    """One change: when, who, from what to what, why."""

    day: str
    who: str
    change: str
    why: str

    @property
    def words(self) -> str:
        """It in one line."""
        when = ", ".join(part for part in (self.day, self.who) if part)
        return f"{when}: {self.change}{f' ({self.why})' if self.why else ''}"


def past(document: Document, key: str) -> tuple[Past, ...]:
    """Return what became of an input or a list, the newest first: steps that can be undone, then the file's log."""
    entries = entries_of(document.source.log, key)
    written = (Past(each.day, each.who, f"{each.change.old} → {each.change.new}", each.reason) for each in entries)
    return (*_steps(document, key), *written)


def _steps(document: Document, key: str) -> Iterator[Past]:
    history = document.history
    newest = range(history.index() - 1, max(-1, history.index() - 1 - MOST_STEPS), -1)
    for step in map(history.command, newest):
        if isinstance(step, Step):
            old, new = (_held(plan, key) for plan in (step.before, step.after))
            if old is not new and old != new:
                yield Past(NOW, "", f"{_words(key, old)} → {_words(key, new)}", step.words)


def _held(plan: Plan, key: str) -> Any:
    """The value of an input or the rows of a list; nothing where there is no such thing."""
    plan = standing(plan)
    try:
        if not is_list(key):
            return plan.get(key)
        section, option, listed = list_of(key)
        return getattr(getattr(plan, section) if option is None else plan.option(section, option), listed)
    except Invalid:
        return None


def _words(key: str, value: Any) -> str:
    if value is None:
        return "–"
    if is_list(key):
        section, _, listed = list_of(key)
        return exact(list_kind(section_type(section), listed), value)
    return exact(place_of(key).kind, value) or "nothing"
