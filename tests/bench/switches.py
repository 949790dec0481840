"""How long a page takes from a click on its tab until it is painted: a first visit, and a visit after an edit.

What counts is the own time of the window's thread, which waits for nothing here: that is what a quiet machine shows,
and no other program, nor a worker of this one, can make it longer.
"""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from core.plan import Plan
from tests.bench.measures import Measure
from ui.document import Document
from ui.settings import Settings
from ui.tabs import NAMES, page_class
from ui.window import Window

WINDOWS, AGAIN = 5, 2
QUIET = 0.5  # seconds in which charts and comparisons follow
NAP = 0.0002  # as an event loop that waits
SWITCH = 100.0  # ms


def switches(plan: Plan, folder: Path) -> list[Measure]:
    """Every page of new windows, first when it was never seen, then when an edit was made on another one.

    The thread of the window is watched after each: what follows the figures shall not block it for longer.
    """
    first, again, after = ({name: list[float]() for name in NAMES} for _ in range(3))
    for name in NAMES:
        page_class(name)  # imported in turns, before anybody comes to it
    for turn in range(WINDOWS):
        document = Document(plan)
        window = _opened(document, folder, NAMES[-(turn % 2)])  # so that the page open at first is visited too
        for name in NAMES:
            if name != window.tabs.page.name:
                first[name].append(_visited(window, name, after[name]))
        for count in range(AGAIN):
            for before, name in zip((NAMES[-1], *NAMES), NAMES, strict=False):
                window.tabs.show_page(before)
                document.put("infrastructure.1.price", 4.0 + (turn * AGAIN + count) / 100)
                again[name].append(_visited(window, name, after[name]))
        document.history.setClean()
        window.close()
    found = (("switch to {}, first visit", first), ("switch to {}, edited elsewhere", again), ("block after {}", after))
    return [
        Measure(words.format(name), tuple(rounds), SWITCH, "ms")
        for words, each in found
        for name, rounds in each.items()
    ]


def _opened(document: Document, folder: Path, page: str) -> Window:
    """A window at rest that shows a page of a document."""
    window = Window(Settings(folder))
    window.resize(1440, 900)
    window.fill(document)
    window.tabs.show_page(page)
    window.show()
    _longest_block()
    return window


def _visited(window: Window, name: str, after: list[float]) -> float:
    """Milliseconds until a page is painted; the longest block after it is noted."""
    began = time.thread_time()
    window.tabs.show_page(name)
    window.repaint()
    shown = (time.thread_time() - began) * 1e3
    after.append(_longest_block())
    return shown


def _longest_block() -> float:
    """Milliseconds of the longest look at the events, while what waits is done."""
    longest, end = 0.0, time.perf_counter() + QUIET
    while time.perf_counter() < end:
        began = time.thread_time()
        QApplication.processEvents()
        longest = max(longest, time.thread_time() - began)
        time.sleep(NAP)
    return longest * 1e3
