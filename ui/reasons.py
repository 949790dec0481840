"""Why something was changed, said afterwards: a step of the history like any other."""

from __future__ import annotations

from core.change_log import Entry
from ui.source import Source


class Explained:
    """A reason beside a line of the log, or beside what is not saved yet, by its key."""

    words = "explain a change"

    def __init__(self, source: Source, of: Entry | str, old: str, new: str) -> None:
        self._source, self._of, self._old, self._new = source, of, old, new

    def undo(self) -> None:
        """Put the reason back that stood there."""
        self._source.explain(self._of, self._old)

    def redo(self) -> None:
        """Write the reason."""
        self._source.explain(self._of, self._new)
