"""What all tests share: no screen, steady random examples, and nothing left behind by tests of windows.

Warnings of Qt fail a test through pytest-qt (`qt_log_level_fail` in pyproject.toml), which imports Qt in any case.
"""

from __future__ import annotations

import gc
import os
import socket
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import TypeVar

import hypothesis
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from core import workbook
from tests.saved import content_with, results_with
from ui import document
from ui.turns import turns

T = TypeVar("T", QTimer, QThread)
FAMILIES = (socket.AF_INET, socket.AF_INET6)
PATIENCE = 1000  # milliseconds a thread may take to end after its test

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # read when the first test makes the application
hypothesis.settings.register_profile("desk", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "desk")


def pytest_collection_finish() -> None:
    """Thousands of collected tests stay until the end: the collector need not look through them each time.

    Nor need it look so often: a workbook is made of a hundred thousand small values, none of them in a circle.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 20, 50)


@pytest.fixture(scope="session", autouse=True)
def saved_once() -> Iterator[None]:
    """Equal plans are read, and calculated into bytes, once for all tests that show and save them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(workbook, "contents", content_with)
        patch.setattr(document, "evaluate", results_with)
        yield


@pytest.fixture(scope="module", autouse=True)
def nothing_collected_twice() -> None:
    """What is there for good, such as plans that are kept, is not looked through again with every collection."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def internet() -> list[str]:
    """Each socket of the internet that this process made, as long as it runs: Python tells its auditors of all."""
    made: list[str] = []

    def note(event: str, details: tuple[object, ...]) -> None:
        if event == "socket.__new__" and details[1] in FAMILIES:
            frame = sys._getframe(1).f_back or sys._getframe(1)
            made.append(f"{details[1]!r} in {frame.f_code.co_filename}:{frame.f_lineno}")

    sys.addaudithook(note)
    return made


@pytest.fixture(autouse=True)
def no_internet(request: pytest.FixtureRequest, internet: list[str]) -> Iterator[None]:
    """Fails a test in which a socket of the internet was made; those of a scheduler on this machine are `loopback`."""
    internet.clear()
    yield
    if internet and "loopback" not in request.keywords:
        pytest.fail(f"the test reached for the internet: {'; '.join(internet)}", pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test with a `qtbot` that leaves a thread, a running timer or a top-level widget behind."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    patch: pytest.MonkeyPatch = request.getfixturevalue("monkeypatch")
    timers, qt_threads = _started(QTimer, patch), _started(QThread, patch)
    threads, windows = set(threading.enumerate()), QApplication.topLevelWidgets()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while not turns().is_idle:  # the windows are gone, so nothing is done any more
        QCoreApplication.processEvents()
    left = [
        *_new_windows(windows),
        *(f"running timer {timer}" for timer in _alive(timers) if timer.isActive()),
        *(f"running thread {thread}" for thread in _alive(qt_threads) if not thread.wait(PATIENCE)),
        *_new_threads(threads),
        *([] if QThreadPool.globalInstance().waitForDone(PATIENCE) else ["work in Qt's thread pool"]),
    ]
    if left:
        pytest.fail("the test left behind: " + "; ".join(left), pytrace=False)


def _started(kind: type[T], patch: pytest.MonkeyPatch) -> list[weakref.ref[T]]:
    """A list that grows by each object of this Qt class that the test starts."""
    seen: list[weakref.ref[T]] = []
    start: Callable[..., None] = kind.start

    def noted_start(self: T, *arguments: object) -> None:
        seen.append(weakref.ref(self))
        start(self, *arguments)

    patch.setattr(kind, "start", noted_start)
    return seen


def _alive(seen: list[weakref.ref[T]]) -> list[T]:
    """Those that neither Python nor Qt has deleted, each once."""
    found = [thing for thing in (reference() for reference in seen) if thing is not None]
    return list({id(thing): thing for thing in found if shiboken6.isValid(thing)}.values())


def _new_windows(known: list[QWidget]) -> list[str]:
    """Top-level widgets that were not there before; Qt keeps its one tool tip window for itself."""

    def new() -> list[QWidget]:
        return [w for w in QApplication.topLevelWidgets() if w not in known and not w.inherits("QTipLabel")]

    if new():
        gc.collect()  # only circles of Python references may still hold them
    return [f"window {widget}" for widget in new()]


def _new_threads(known: set[threading.Thread]) -> list[str]:
    """Threads of Python that do not end soon; threads of Qt that once ran Python are not ours to judge."""
    new = [t for t in set(threading.enumerate()) - known if not isinstance(t, threading._DummyThread)]
    for thread in new:
        thread.join(PATIENCE / 1000)
    return [f"thread {thread.name}" for thread in new if thread.is_alive()]
