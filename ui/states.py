"""Plans a document has held: as its file has it, as it began, and after any of its steps."""

from __future__ import annotations

from core.plan import Plan
from ui.document import Document, Step


def kept(document: Document) -> Plan:
    """Return the plan as its file has it; as the document began where there is no file."""
    clean = document.history.cleanIndex()
    if clean < 0:  # what was saved can no longer be reached by undoing
        return document.source.plan or at(document, 0)
    return at(document, clean)


def at(document: Document, place: int) -> Plan:
    """Return the plan after so many steps of the history."""
    history = document.history
    for step in map(history.command, range(place - 1, -1, -1)):
        if isinstance(step, Step):
            return step.after
    for step in map(history.command, range(place, history.count())):
        if isinstance(step, Step):
            return step.before
    return document.plan
