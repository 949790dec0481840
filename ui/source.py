"""The workbook a plan is saved into: the one it was opened from where that holds more than a plan."""

from __future__ import annotations

from typing import Any

from core.plan import Plan
from ui.late import Ready, Report, workbook


class Source:
    """What is remembered of the file that was opened, and the file that would be written, made once for one plan."""

    def __init__(self, origin: Any = None) -> None:
        self._origin = origin  # a core.workbook.Origin, or nothing
        self._made: tuple[Plan, Report, Ready] | None = None

    def file(self, plan: Plan, report: Report) -> Ready:
        """The file of a plan, with what worlds say of it where they were drawn."""
        known = self._made
        if known is None or known[0] != plan or known[1] is not report:
            known = self._made = (plan, report, workbook().ready(plan, report, origin=self._origin))
        return known[2]

    def lost(self, plan: Plan, report: Report) -> tuple[str, ...]:
        """What of somebody's own would be lost if the plan were saved into this workbook."""
        return () if self._origin is None else self.file(plan, report).lost

    def kept(self, made: Ready) -> None:
        """Go on with a file that was written."""
        self._origin, self._made = made.origin, None
