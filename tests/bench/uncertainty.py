"""Worlds of the example “13 B, coupled”: how soon they are seen, at what price for the window, in how much memory."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from core.compiled import available
from core.examples import COUPLED, example
from core.plan import Plan, cases
from core.uncertainty.batches import Batch, prepare, run
from core.uncertainty.executors import workers
from core.uncertainty.knowing import knowing
from core.uncertainty.matters import shares, tornado
from core.uncertainty.stories import stories
from core.uncertainty.told import MATTER
from core.uncertainty.worlds import Setting, Worlds, worlds
from tests.bench.measures import Measure, milliseconds, script
from tests.bench.ticks import BLOCKED, ticks_while
from ui.document import Document
from ui.settings import Settings
from ui.simulating import Simulating, Workers, simulating
from ui.start import application
from ui.window import Window

ROUNDS = 5
WORLDS = 2048
SETTLED = 3.0  # seconds
LONGEST = 300.0  # seconds a walk may take here
EDITED = "infrastructure.1.price"
LOADED = """
import sys, time
from core.examples import COUPLED, example
from core.uncertainty.batches import Batch, prepare, run
plan = example(COUPLED)
began = time.perf_counter()
assert prepare(plan)
print(time.perf_counter() - began)
began = time.perf_counter()
assert run(Batch(plan, plan.case, 0, 2048, True)).is_compiled
print(time.perf_counter() - began)
"""


def quick() -> tuple[list[Measure], list[str]]:
    """What takes little time once the model is compiled; measures, and lines beside them."""
    plan = example(COUPLED)
    found = _first(plan, is_compiled=False)
    if not available():
        return found, ["worlds: numba is not installed, so nothing is compiled"]
    prepare(plan)  # into the user's cache: half a minute the first time
    found += _first(plan, is_compiled=True)
    with workers() as executor:
        known = _walked(plan, executor)
        whole = tuple(milliseconds(lambda: _walked(plan, executor)) for _ in range(ROUNDS))
    found.append(Measure("worlds: default run of all cases, compiled", whole, 1000.0, "ms"))
    found += _said(known)
    more, told = _alone(plan, "compiled")
    return [*found, *more], told


def whole(folder: Path) -> tuple[list[Measure], list[str]]:
    """All of it: with the run by numpy, and the time that compiling takes."""
    found, lines = quick()
    plan = example(COUPLED)
    with _cache(folder / "empty"), workers() as executor:
        _walked(plan, executor, Setting(256, 1))
        rounds = (milliseconds(lambda: _walked(plan, executor)),)
    found.append(Measure("worlds: default run of all cases, numpy", rounds, 10_000.0, "ms", is_known=True))
    with _cache(folder / "empty"):
        more, told = _alone(plan, "numpy")
    found += more
    lines += told
    if available():
        with _cache(folder / "new"):
            first, again = (script(LOADED, dict(os.environ))[0] for _ in range(2))
        found.append(Measure("worlds: compile once", (first[0] * 1e3,), 60_000.0, "ms"))
        found.append(Measure("worlds: find and load what was compiled", (again[0] * 1e3,), 1000.0, "ms"))
    return found, lines


@contextmanager
def _cache(folder: Path) -> Iterator[None]:
    """Another folder for what is compiled, for processes that start from here."""
    names = ("XDG_CACHE_HOME", "LOCALAPPDATA")
    before = {name: os.environ.get(name) for name in names}
    os.environ.update(dict.fromkeys(names, str(folder)))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _first(plan: Plan, *, is_compiled: bool) -> list[Measure]:
    """The chosen case's worlds after an edit, by a process that has drawn before."""
    word, target = ("compiled", 50.0) if is_compiled else ("numpy", 150.0)
    with workers(1) as executor:

        def drawn(price: float) -> object:
            edited = plan.put(EDITED, price)
            return executor.submit(run, Batch(edited, edited.case, 0, WORLDS, is_compiled)).result()

        drawn(4.0)
        rounds = tuple(milliseconds(partial(drawn, 4.1 + at / 10)) for at in range(ROUNDS))
    return [
        Measure(f"worlds: first distribution after an edit, {word}", rounds, target, "ms", is_known=not is_compiled)
    ]


def _walked(plan: Plan, executor: Executor, setting: Setting | None = None) -> Worlds:
    """All cases, to the end."""
    *_, last = worlds(plan, cases(plan), setting or Setting(), executor)
    return last


def _said(known: Worlds) -> list[Measure]:
    """What is said of worlds that are there."""
    plan = known.plan

    def ranked() -> object:
        return tornado(plan), [shares(known, key) for key in MATTER]

    rounds = tuple(milliseconds(ranked) for _ in range(ROUNDS))
    told = tuple(milliseconds(lambda: stories(known)) for _ in range(ROUNDS))
    worth = tuple(milliseconds(lambda: knowing(known)) for _ in range(ROUNDS))
    return [
        Measure("worlds: tornado and rankings after a default run", rounds, 200.0, "ms"),
        Measure("worlds: stories", told, 200.0, "ms"),
        Measure("worlds: what is worth finding out", worth, 1000.0, "ms"),
    ]


def _alone(plan: Plan, word: str) -> tuple[list[Measure], list[str]]:
    """The window in a process of its own, as the program is: it holds nothing of what was measured before."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as other:
        return other.submit(_window, plan, word).result()


def _window(plan: Plan, word: str) -> tuple[list[Measure], list[str]]:
    """The window while worlds are drawn beside it: how late its thread is, how soon it stops, what it holds."""
    app = application("")
    document = Document(plan)
    window = Window(Settings(Path(os.devnull)))
    window.resize(1440, 900)
    window.fill(document)
    window.show()
    app.processEvents()
    drawing = simulating(document)
    idle = _memory()
    window.tabs.show_page("uncertainty")
    _answered(lambda: True, SETTLED)  # the page is laid out, and what draws its charts is imported
    drawing.again()
    lines, found = _late(drawing, word)
    most = _memory()
    if most is not None and idle is not None:
        found.append(Measure(f"worlds: memory of all processes, {word}", (most,), 1000.0, "MB"))
        lines.append(f"worlds: memory above the idle program, {word}: {most - idle:.0f} MB")
    found.append(_stopped(drawing, word))
    Workers.executor.shutdown(wait=True, cancel_futures=True)
    Workers.leave()
    document.history.setClean()
    window.close()
    window.deleteLater()
    app.processEvents()
    return found, lines


def _late(drawing: Simulating, word: str) -> tuple[list[str], list[Measure]]:
    ticks = ticks_while(lambda: drawing.is_walking, LONGEST)
    p50, p99 = (float(each) for each in np.quantile(ticks.late, (0.5, 0.99)))
    lines = [f"worlds: blocks over 50 ms while simulating, {word}: {len(ticks.blocks)} of {len(ticks.late)} ticks"]
    return lines, [
        Measure(f"worlds: longest block while simulating, {word}", (max(ticks.late),), BLOCKED, "ms"),
        Measure(f"worlds: tick late while simulating, P50, {word}", (p50,), 8.0, "ms"),
        Measure(f"worlds: tick late while simulating, P99, {word}", (p99,), 8.0, "ms", is_known=True),
    ]


def _stopped(drawing: Simulating, word: str) -> Measure:
    """From the word to the end of the walk, in the midst of it."""
    rounds = []
    for _ in range(ROUNDS):
        drawing.again()
        _answered(lambda: drawing.is_walking, 1.5)
        rounds.append(milliseconds(lambda: _stop(drawing)))
    return Measure(f"worlds: stop, {word}", tuple(rounds), 200.0, "ms")


def _stop(drawing: Simulating) -> None:
    drawing.stop()
    QThreadPool.globalInstance().waitForDone(10_000)


def _answered(goes_on: Callable[[], bool], seconds: float) -> None:
    end = time.perf_counter() + seconds
    while goes_on() and time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def _memory() -> float | None:
    """Megabytes of this process and all it started; nothing where psutil is not there."""
    if find_spec("psutil") is None:
        return None
    own: Any = import_module("psutil").Process()
    return float(sum(each.memory_info().rss for each in (own, *own.children(recursive=True)))) / 1e6
