"""Figures tried on a plan: what would follow, while the document stays as it is."""

from __future__ import annotations

from functools import reduce

from PySide6.QtCore import QObject, QTimer, Signal

from core import what_if
from core.issues import Invalid
from core.plan import Plan, standing
from core.results import evaluate
from core.what_if import MOST, Shift
from ui import changes
from ui.document import Document

FULL = f"At most {MOST} figures are tried at a time; take one away first."


class Trial(QObject):
    """Values by key against a pinned plan. `changed` says that what follows from them is known.

    However often values change within a turn of the event loop, they are evaluated once, the newest ones.
    """

    changed = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.values: dict[str, float] = {}
        self.base = self.tried = document.results
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._evaluate)

    @property
    def plan(self) -> Plan:
        """The plan with the values put in, in the active scenario if there is one."""
        return reduce(lambda plan, pair: changes.put(plan, *pair), self.values.items(), self.base.plan)

    @property
    def shifts(self) -> tuple[Shift, ...]:
        """What would become of the headline figures."""
        return what_if.shifts(self.base, self.tried)

    def stated(self, key: str) -> float:
        """Return what the plan says of an input."""
        return float(standing(self.base.plan).get(key))

    def begin(self, key: str) -> None:
        """Try an input, beginning with its own value.

        Raises:
            Invalid: it cannot be tried, or there are as many as anybody follows.
        """
        what_if.triable(self.base.plan, key)
        if key not in self.values and len(self.values) == MOST:
            raise Invalid(FULL)
        self.values.setdefault(key, self.stated(key))

    def put(self, key: str, value: float) -> None:
        """Try another value."""
        if self.values.get(key) != value:
            self.values[key] = value
            self._soon.start()

    def drop(self, key: str) -> None:
        """Try an input no longer."""
        del self.values[key]
        self._soon.start()

    def pin(self) -> None:
        """Go on against the plan as it is now; inputs it no longer has, or cannot change, are dropped."""
        before, self.base = self.base.plan, self._document.results
        for key, value in tuple(self.values.items()):
            try:
                what_if.triable(self.base.plan, key)
                was_tried = value != standing(before).get(key)
                self.values[key] = value if was_tried else self.stated(key)
            except Invalid:
                del self.values[key]
        self._soon.start()

    def end(self) -> None:
        """Forget all values."""
        self._soon.stop()
        self.values.clear()
        self.base = self.tried = self._document.results

    def _evaluate(self) -> None:
        plan = self.plan
        self.tried = self.base if plan == self.base.plan else evaluate(plan, before=self.base)
        self.changed.emit()
