"""Leaving when the system asks for it: everything is on the disk first, and nobody is asked anything."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier
from PySide6.QtGui import QGuiApplication

SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Leaving(QObject):
    """Hears SIGTERM, SIGINT and the end of the session; what was not saved is offered at the next start."""

    def __init__(self, app: QGuiApplication, flush: Callable[[], object]) -> None:
        super().__init__(app)
        self._flush = flush
        self._before: list[tuple[signal.Signals, object]] = []
        self._ends: tuple[int, int] | None = None
        app.commitDataRequest.connect(self._keep)

    def install(self) -> None:
        """Hear signals from now on: the system writes their number into a pipe, which wakes the loop of the window."""
        if sys.platform == "win32":  # it has neither such signals nor pipes that wake
            return
        self._ends = os.pipe()
        for end in self._ends:
            os.set_blocking(end, False)
        notifier = QSocketNotifier(self._ends[0], QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._leave)
        signal.set_wakeup_fd(self._ends[1], warn_on_full_buffer=False)
        self._before = [(each, signal.signal(each, _heard)) for each in SIGNALS]

    def remove(self) -> None:
        """Leave signals as they were, once the loop has ended; until its very last event something may be done."""
        self._flush()
        for each, before in self._before:
            signal.signal(each, before if callable(before) or isinstance(before, signal.Handlers) else signal.SIG_DFL)
        if self._ends is not None:
            signal.set_wakeup_fd(-1)
            for child in self.findChildren(QSocketNotifier):
                child.setEnabled(False)
            for end in self._ends:
                os.close(end)
        self._before, self._ends = [], None

    def _keep(self) -> None:
        """Have everything on the disk: the session may end at any moment from now on."""
        self._flush()

    def _leave(self) -> None:
        if self._ends is not None:
            with contextlib.suppress(OSError):
                os.read(self._ends[0], 64)
        QCoreApplication.exit(0)  # unlike quit(), which would ask about unsaved changes
        self._flush()


def _heard(*_: object) -> None:
    """Take a signal; the loop of the window does the rest."""
