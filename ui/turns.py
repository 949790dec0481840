"""Work that may wait takes turns with what is typed and clicked: a little of it between two looks at the events."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import perf_counter
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from shiboken6 import isValid

TURN = 0.010  # seconds of one turn that may be used up before the rest waits for the next
PAUSE_MS = 1  # between two turns, in which everything else that waits comes first


class Turns(QObject):
    """Does what it is asked one after another, in each turn of the event loop about as much as nobody notices."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[QObject, Callable[[], None]]] = deque()
        self._next = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._next.timeout.connect(self._go)

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits."""
        return not self._waiting

    def ask(self, owner: QObject, work: Callable[[], None]) -> None:
        """Do a piece of work when its turn comes, once however often it is asked for, unless its owner is gone."""
        if (owner, work) not in self._waiting:
            self._waiting.append((owner, work))
        if not self._next.isActive():
            self._next.start()

    def _go(self) -> None:
        end = perf_counter() + TURN
        while self._waiting and perf_counter() < end:
            owner, work = self._waiting.popleft()
            if isValid(owner):
                work()
        if self._waiting:
            self._next.start()


def turns() -> Turns:
    """Return the turns of this program, made when first asked for."""
    app = cast("QCoreApplication", QCoreApplication.instance())
    return cast("Turns | None", app.findChild(Turns)) or Turns(app)
