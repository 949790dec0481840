"""The workbook a plan is saved into: the one it was opened from where that holds more than a plan; its log and mark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.change_log import OUTSIDE, Change, Entry, changes, logged, memory
from core.plan import Plan
from core.safety.marks import mark
from ui.late import Ready, Report, workbook
from ui.today import today

Reasons = Mapping[str, str]


class Source:
    """What is remembered of the file that was opened, and the file that would be written, made once for one plan.

    `mark` is that of the file as it was last read or written here; there is none where it was not.
    """

    def __init__(
        self, plan: Plan | None = None, origin: Any = None, log: tuple[Entry, ...] = (), mark: str = ""
    ) -> None:
        self.mark = mark
        self._plan, self._origin, self.log = plan, origin, log  # the origin is a core.workbook.Origin, or nothing
        self.said: dict[str, str] = {}  # reasons of what is not saved yet
        self._made: tuple[Plan, Report, Ready] | None = None
        self._next: tuple[Entry, ...] = log

    @property
    def is_shared(self) -> bool:
        """Whether the plan goes into a workbook in which there is more than a plan: that takes seconds."""
        return self._origin is not None

    @property
    def plan(self) -> Plan | None:
        """The plan as its file has it; nothing where there is none."""
        return self._plan

    def note(self, found: tuple[Change, ...]) -> None:
        """Take into the log what another program has changed."""
        self.log = logged(self.log, found, today(), OUTSIDE)

    def explain(self, of: Entry | str, reason: str) -> None:
        """Say why something was changed: a line of the log, or what is not saved yet, by its key."""
        self._made = None
        if isinstance(of, str):
            self.said[of] = reason
            return
        told = replace(of, reason=reason)
        self.log = tuple(told if replace(each, reason=reason) == told else each for each in self.log)

    def file(self, plan: Plan, report: Report, reasons: Reasons) -> Ready:
        """The file of a plan, with what worlds say of it where they were drawn, and a log up to this saving."""
        known = self._made
        if known is None or known[0] != plan or known[1] is not report:
            found = () if self._plan is None else changes(memory(self._plan), memory(plan))
            self._next = logged(self.log, found, today(), plan.general.author, reasons)
            made = workbook().ready(plan, report, origin=self._origin, log=self._next)
            known = self._made = (plan, report, made)
        return known[2]

    def lost(self, plan: Plan, report: Report, reasons: Reasons) -> tuple[str, ...]:
        """What of somebody's own would be lost if the plan were saved into this workbook."""
        return self.file(plan, report, reasons).lost if self.is_shared else ()

    def kept(self, plan: Plan, made: Ready) -> None:
        """Go on with a file that was written."""
        self._plan, self._origin, self.log, self._made = plan, made.origin, self._next, None
        self.mark, self.said = mark(made.content), {}

    def earlier(self, plan: Plan) -> Ready:
        """The file of a plan as it was some steps ago, to be kept aside."""
        return workbook().ready(plan, origin=self._origin, log=self.log)
