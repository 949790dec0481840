"""How late the window's thread is: a timer of 5 ms that notes when it is called."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

EVERY = 5.0  # ms
BLOCKED = 50.0  # ms in which nothing answers are felt


class Ticks(QObject):
    """Notes by how many milliseconds each call comes late."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._before = time.perf_counter()
        self._timer = QTimer(self, interval=int(EVERY), timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._before) * 1e3 - EVERY))
        self._before = now

    def stop(self) -> None:
        """Note no more."""
        self._timer.stop()

    @property
    def blocks(self) -> list[float]:
        """Those that are felt, the longest first."""
        return sorted((each for each in self.late if each > BLOCKED), reverse=True)


def ticks_while(goes_on: Callable[[], bool], seconds: float) -> Ticks:
    """The ticks of a thread that does nothing but answer its events, as long as something goes on."""
    ticks, end = Ticks(), time.perf_counter() + seconds
    app = QApplication.instance()
    assert app is not None
    while goes_on() and time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.0002)  # as an event loop that waits, and lets other threads of this process go on
    ticks.stop()
    return ticks
